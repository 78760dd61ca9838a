"""Undo and Redo: of what is typed in the field that has the focus, else of the last edit of the desk."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from debatedesk.services.undo import UndoStack
from debatedesk.ui.commands import Command
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.typed_field import typing


class Undoing(Protocol):
    """What takes edits back and does them again."""

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""

    @property
    def trial(self) -> str:
        """What is tried and not kept, which undo takes back before any edit; empty for nothing."""

    def undo(self) -> None:
        """Take the last edit back."""

    def redo(self) -> None:
        """Do again what was undone."""


def undo_commands(
    window: Undoing, stack: UndoStack, focused: Callable[[], QWidget | None]
) -> list[Command]:
    """List both, with titles that say what they take back or do again; `focused` is what has the focus."""

    def undo_words() -> str:
        if typing("undo", focused()):
            return tr("Undo typing")
        return tr("Undo {edit}", edit=window.trial or tr(stack.undo_label or "")).strip()

    def redo_words() -> str:
        if typing("redo", focused()):
            return tr("Redo typing")
        return tr("Redo {edit}", edit=tr(stack.redo_label or "")).strip()

    def can_undo() -> bool:
        return bool(typing("undo", focused()) or stack.undo_label or window.pending or window.trial)

    return [
        Command(
            "edit.undo",
            tr("Undo"),
            "Edit",
            window.undo,
            "Ctrl+Z",
            enabled=can_undo,
            label=undo_words,
            leaves_typing=True,
        ),
        Command(
            "edit.redo",
            tr("Redo"),
            "Edit",
            window.redo,
            "Ctrl+Shift+Z Ctrl+Y",
            enabled=lambda: bool(typing("redo", focused()) or stack.redo_label),
            label=redo_words,
            leaves_typing=True,
        ),
    ]
