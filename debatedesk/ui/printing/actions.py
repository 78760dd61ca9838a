"""The command that prints: what is in view first, and what else there is of the debate."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.printing.window import Printable, PrintWindow


class PrintActions(QObject):
    """Opens the window that prints, made when it is first asked for.

    `current` tells what is in use: a text, a note, or something on a map. The usual keys print where they
    have no other meaning: in the `reader`.
    """

    def __init__(
        self, desk: Desk, window: QWidget, reader: QWidget, current: Callable[[], Reference | None]
    ) -> None:
        """Print what is on a desk, over its window."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._reader = reader
        self._current = current
        self._shown: PrintWindow | None = None

    def commands(self) -> list[Command]:
        """List the command."""
        return [
            Command(
                "file.print",
                tr("Print…"),
                "File",
                self.open,
                "Ctrl+P",
                lambda: bool(self._desk.debate_id),
                scope=self._reader,
                starts_group=True,
            )
        ]

    def open(self) -> "PrintWindow":
        """Show what can be printed, beginning with what is in use."""
        from debatedesk.ui.printing.choices import printables
        from debatedesk.ui.printing.window import PrintWindow

        if self._shown is None:
            self._shown = PrintWindow(self._desk, self._window)
        offered = printables(self._desk)
        self._shown.offer([printable for _, printable in offered], self._first(offered))
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        return self._shown

    def _first(self, offered: "list[tuple[str, Printable]]") -> int:
        current = self._current()
        kind = {"note": "notes", "map": "map", "node": "map", "relation": "map"}.get(
            current.kind if current else "", "text"
        )
        kinds = [name for name, _ in offered]
        return kinds.index(kind) if kind in kinds else 0
