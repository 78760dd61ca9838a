"""A field of one line that asks for things, as of a search or a filter: nothing is written in it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class AskingField(QLineEdit):
    """While it is empty, Undo is left to the window, which takes back the last edit."""

    def isUndoAvailable(self) -> bool:
        """Tell whether words that stand there can be taken back."""
        return bool(self.text()) and super().isUndoAvailable()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redoing = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undoing or redoing:
                event.ignore()
                return False
        return super().event(event)
