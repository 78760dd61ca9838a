"""Dialogs as a person meets them: waited for, typed into, and left."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton

from tests.support.person import Person

D = TypeVar("D", bound=QDialog)


def shown_dialog(person: Person, kind: type[D]) -> D:
    """Wait for a dialog and give it."""
    person.wait(lambda: any(each.isActiveWindow() for each in person.window.findChildren(kind)))
    return next(each for each in person.window.findChildren(kind) if each.isActiveWindow())


def choose_path(person: Person, path: Path, button: str) -> None:
    """Type a path into the file dialog that is open, and click its button."""
    chooser = shown_dialog(person, QFileDialog)
    person.find("fileNameEdit", QLineEdit, chooser).setFocus()
    person.press("Ctrl+A")
    person.write(str(path))
    if completions := QApplication.activePopupWidget():
        completions.close()
    person.click(person.find(button, QPushButton, chooser))


def run_from_palette(person: Person, words: str) -> None:
    """Press the keys of the palette and run the first command that words find."""
    person.press("Ctrl+Shift+P")
    person.write(words)
    person.press("Return")
