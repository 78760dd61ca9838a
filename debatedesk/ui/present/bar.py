"""The buttons of a presentation, for those who have a mouse in their hand."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from debatedesk.ui.present.controls import CONTROLS, ControlName, PresentingControls
from debatedesk.ui.theme import SMALL, TIGHT
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.icons import themed_icon


class PresentingBar(QFrame):
    """Offers what can be done, with the key of each in its tip; the keys stay with the window."""

    def __init__(self, controls: PresentingControls, parent: QWidget) -> None:
        """Offer what `controls` run."""
        super().__init__(parent)
        self.setObjectName("popover")
        self._controls = controls
        self.buttons: dict[ControlName, QPushButton] = {}
        self._flow = layout = FlowLayout(self, TIGHT)
        layout.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        for name, control in CONTROLS.items():
            if not control.in_bar:
                continue
            words = tr(control.words)
            button = QPushButton(words, self)
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if control.icon:
                button.setIcon(themed_icon(control.icon))
            button.setToolTip(f"{words.rstrip('…')} ({control.keys.split()[0]})")
            button.clicked.connect(lambda checked=False, name=name: controls.run(name))
            self.buttons[name] = button
            layout.addWidget(button)

    def set_pixels(self, pixels: int) -> None:
        """Write the words at a size."""
        font = QFont(self.font())
        font.setPixelSize(pixels)
        for button in self.buttons.values():
            button.setFont(font)
            button.setIconSize(QSize(pixels, pixels) * 5 / 4)

    @property
    def width_in_one_row(self) -> int:
        """The width at which all buttons stand side by side."""
        margins = self.contentsMargins() + self._flow.contentsMargins()
        widths = [button.sizeHint().width() + self._flow.spacing() for button in self.buttons.values()]
        return sum(widths) + margins.left() + margins.right()

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def follow(self) -> None:
        """Let those be pressed that can do something now."""
        for name, button in self.buttons.items():
            button.setEnabled(self._controls.is_offered(name))
