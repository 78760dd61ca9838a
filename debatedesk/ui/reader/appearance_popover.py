"""The popover that chooses font, size, line length and line spacing of texts."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.appearance_form import AppearanceForm
from debatedesk.ui.translation import tr

WIDTH = 360


class AppearancePopover(QFrame):
    """Sets the text anew with every move of a slider; Esc or a click elsewhere closes it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Show what is chosen now."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Appearance of texts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self.form = AppearanceForm(appearance, self)
        reset = QPushButton(tr("Reset"), self)
        reset.clicked.connect(lambda checked=False: appearance.reset())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.form)
        layout.addWidget(reset, 0, Qt.AlignmentFlag.AlignTrailing)

    def show_below(self, button: QWidget) -> None:
        """Open below a button, its right edge at that of the button."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.form.text_size.setFocus()
