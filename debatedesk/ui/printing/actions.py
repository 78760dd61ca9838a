"""The commands that print: what is in view first, what else there is of the debate, and hand-outs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.printing.handouts.dialog import HandoutDialog
    from debatedesk.ui.printing.window import Printable, PrintWindow


class PrintActions(QObject):
    """Opens the windows that print and that make hand-outs, made when they are first asked for.

    `current` tells what is in use: a text, a note, or something on a map. The usual keys print where they
    have no other meaning: in the `reader`.
    """

    status_message = Signal(str)

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        window: QWidget,
        reader: QWidget,
        current: Callable[[], Reference | None],
    ) -> None:
        """Print what is on a desk, over its window."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._reader = reader
        self._current = current
        self._shown: PrintWindow | None = None
        self._handout: HandoutDialog | None = None

    def commands(self) -> list[Command]:
        """List the commands."""
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
            ),
            Command(
                "file.handout",
                tr("Hand-out…"),
                "File",
                self.open_handout,
                "Ctrl+Shift+H",
                self._has_maps,
            ),
        ]

    def _has_maps(self) -> bool:
        return bool(self._desk.debate_id and self._desk.workspace.maps.ids(self._desk.debate_id))

    def open_handout(self) -> "HandoutDialog":
        """Show what can be handed out of the debate, beginning with the map that is shown."""
        from debatedesk.ui.printing.handouts.dialog import HandoutDialog

        if self._handout is None:
            self._handout = HandoutDialog(self._desk, self._theme, self._window)
            self._handout.wrote.connect(self.status_message)
        self._handout.offer()
        self._handout.show()
        self._handout.raise_()
        self._handout.activateWindow()
        return self._handout

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
