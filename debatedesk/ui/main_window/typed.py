"""The field that is typed in, which takes back its own typing."""

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
