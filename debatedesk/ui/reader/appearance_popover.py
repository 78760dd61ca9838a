"""The popover that chooses font, size, line length and line spacing of texts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.appearance_form import AppearanceForm
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import place_below

WIDTH = 360
"""With larger words it is wider."""


class AppearancePopover(QFrame):
    """Sets the text anew with every move of a slider; Esc or a click elsewhere closes it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Show what is chosen now."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Appearance of texts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.form = AppearanceForm(appearance, self)
        reset = QPushButton(tr("Reset"), self)
        reset.clicked.connect(lambda checked=False: appearance.reset())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.form)
        layout.addWidget(reset, 0, Qt.AlignmentFlag.AlignTrailing)

    def show_below(self, button: QWidget) -> None:
        """Open below a button, to end where that ends."""
        self.adjustSize()
        place_below(self, button)
        self.show()
        self.form.text_size.setFocus()
