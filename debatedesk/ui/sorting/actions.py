"""The commands that sort reactions and list texts without a node, and the windows that they open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.stepping_aside import step_aside

if TYPE_CHECKING:
    from debatedesk.ui.sorting.unplaced import UnplacedWindow
    from debatedesk.ui.sorting.window import SortingWindow


class SortingActions(QObject):
    """Opens the windows, which are made when they are first asked for."""

    def __init__(self, desk: Desk, theme: ThemeHost, window: QWidget, reader: QWidget) -> None:
        """Open over a window, beside the texts in its `reader` where there is room."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._reader = reader
        self._sorting: SortingWindow | None = None
        self._unplaced: UnplacedWindow | None = None

    def commands(self) -> list[Command]:
        """List the commands."""
        return [
            Command(
                "sorting.open",
                tr("Sort reactions…"),
                "Map",
                self.open,
                "Ctrl+Shift+S",
                enabled=lambda: self._desk.shown_map is not None,
            ),
            Command(
                "sorting.unplaced",
                tr("Texts without a node…"),
                "Map",
                self.open_unplaced,
                enabled=lambda: bool(self._desk.debate_id),
            ),
        ]

    def open(self) -> "SortingWindow":
        """Show the window on the map that is shown."""
        from debatedesk.ui.sorting.window import SortingWindow

        if self._sorting is None:
            self._sorting = SortingWindow(self._desk, self._theme, self._window)
            self._sorting.unplaced_requested.connect(self.open_unplaced)
            self._sorting.text_opened.connect(lambda: self._make_room(self._sorting))
        _bring_up(self._sorting)
        if shown_map := self._desk.shown_map:
            self._sorting.sort_into(shown_map.id)
        return self._sorting

    def save_state(self) -> None:
        """Keep where the sorting is."""
        if self._sorting is not None:
            self._sorting.session.save_state()

    def open_unplaced(self) -> "UnplacedWindow":
        """Show the list of texts without a node."""
        from debatedesk.ui.sorting.unplaced import UnplacedWindow

        if self._unplaced is None:
            self._unplaced = UnplacedWindow(self._desk, self._theme, self._window)
            self._unplaced.choices.chosen.connect(lambda key: self._make_room(self._unplaced))
        _bring_up(self._unplaced)
        self._unplaced.list_texts()
        self._unplaced.choices.view.setFocus()
        return self._unplaced

    def _make_room(self, window: QWidget | None) -> None:
        """Move a window off the text that it has led to; work goes on in it, so that it stays."""
        if window is not None:
            step_aside(window, self._reader, hides=False)


def _bring_up(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
