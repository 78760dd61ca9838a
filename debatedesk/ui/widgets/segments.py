"""A few buttons of which one is pressed, side by side: what a list shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from debatedesk.ui.translation import tr


class Segments(QWidget):
    """Chooses one of a few; `chosen` carries its key. Arrow keys go from one to the next.

    Where there is no room for all of their words, those are shortened.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Offer choices of (key, short words, full words), the first of them pressed."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        layout = self._new_layout()
        for key, words, full in choices:
            button = _Segment(tr(words), self)
            button.setCheckable(True)
            button.setAccessibleName(tr(full))
            button.setToolTip(tr(full))
            button.setProperty("segment", True)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(10)
            self._group.addButton(button)
            self._buttons[key] = button
            layout.addWidget(button)
        self._buttons[choices[0][0]].setChecked(True)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(self.current))
        self._lead_tab()

    def _new_layout(self) -> QLayout:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        return layout

    @property
    def current(self) -> str:
        """The key of what is chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose without telling."""
        self._buttons[key].setChecked(True)
        self._lead_tab()

    def _lead_tab(self) -> None:
        """Let Tab lead to what is chosen; Qt does so only once one of them has had the focus."""
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


class _Segment(QPushButton):
    """A button that shortens its words where there is no room for them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        mode, flags = Qt.TextElideMode.ElideRight, int(Qt.TextFlag.TextShowMnemonic)
        option.text = option.fontMetrics.elidedText(option.text, mode, contents.width(), flags)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
