"""Fields that are typed in, which take back their own typing."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

TextField = QLineEdit | QPlainTextEdit | QTextEdit


def typing(what: str, field: QWidget | None) -> TextField | None:
    """Return the field that has the focus, if typing there can be taken back or done again."""
    if isinstance(field, QLineEdit) and not field.isReadOnly():
        there = field.isUndoAvailable() if what == "undo" else field.isRedoAvailable()
        return field if there else None
    if isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
        document = field.document()
        there = document.isUndoAvailable() if what == "undo" else document.isRedoAvailable()
        return field if there else None
    return None


class AskingField(QLineEdit):
    """A field that asks, as for a search or a filter: while it is empty, Undo is left to the window."""

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
