"""A field that filters the list below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from debatedesk.ui.widgets.icons import offer_clearing
from debatedesk.ui.widgets.typed_field import AskingField


class FilterField(AskingField):
    """Filters as you type; Down goes into the list, Esc clears."""

    left_downwards = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Show `words` where nothing is typed."""
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        offer_clearing(self)

    def framed(self) -> QWidget:
        """Put the field into the margins that a panel gives it."""
        frame = QWidget(self.parentWidget())
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(10, 4, 10, 6)
        layout.addWidget(self)
        return frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
