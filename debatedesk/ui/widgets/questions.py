"""Small questions over a window that don't block it: a title, a confirmation."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget


def ask_text(
    parent: QWidget, title: str, label: str, text: str, then: Callable[[str], object]
) -> QInputDialog:
    """Ask for a line of text and go on with it unless it is empty."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.resize(420, dialog.sizeHint().height())
    dialog.textValueSelected.connect(lambda value: then(value.strip()) if value.strip() else None)
    dialog.open()
    return dialog


def ask_before(
    parent: QWidget, question: str, consequence: str, action: str, then: Callable[[], object]
) -> QMessageBox:
    """Ask before something that can't be undone; Enter and Esc do nothing."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "DebateDesk", question, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(consequence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    act = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    act.clicked.connect(lambda checked=False: then())
    box.open()
    return box
