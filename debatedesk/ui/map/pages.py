"""The views of a map: each is loaded and built when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from debatedesk.domain.message import message
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost

if TYPE_CHECKING:
    from debatedesk.ui.map.board.page import BoardPage
    from debatedesk.ui.map.canvas.page import CanvasPage


@dataclass(frozen=True, slots=True)
class ViewChoice:
    """A view of the map by its module below `debatedesk.ui.map` and its class.

    `title` stands on the switch, `hint` says it in full, `key` is its shortcut.
    """

    name: str
    title: str
    hint: str
    key: str
    path: str

    def build(self, desk: Desk, state: MapState, theme: ThemeHost) -> MapPage:
        """Load the module and make the view."""
        module, _, name = self.path.partition(":")
        made: MapPage = getattr(import_module(f"debatedesk.ui.map.{module}"), name)(desk, state, theme)
        return made


VIEWS: tuple[ViewChoice, ...] = (
    ViewChoice(
        "board",
        message("Board"),
        message("Board: for and against, proposal by proposal"),
        "Alt+4",
        "board.page:BoardPage",
    ),
    ViewChoice(
        "map", message("Map"), message("Map: cards joined by lines"), "Alt+5", "canvas.page:CanvasPage"
    ),
    ViewChoice(
        "outline",
        message("Outline"),
        message("Outline: a tree of rows"),
        "Alt+6",
        "outline.page:OutlinePage",
    ),
    ViewChoice(
        "exposition",
        message("Prose"),
        message("Exposition: the map read as a text"),
        "Alt+9",
        "exposition.page:ExpositionPage",
    ),
)
"""In the order of the switch."""


class MapPages(QStackedWidget):
    """Holds the views of one state; `turned` tells that another is shown."""

    turned = Signal()

    def __init__(
        self,
        desk: Desk,
        state: MapState,
        theme: ThemeHost,
        connect: Callable[[MapPage], None],
        parent: QWidget,
    ) -> None:
        """Show the first view; `connect` is called once with each that is built."""
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._theme = theme
        self._connect_page = connect
        self._built: dict[str, MapPage] = {}
        self.name = ""

    @property
    def current(self) -> MapPage:
        """The view that is shown."""
        return self.page(self.name or VIEWS[0].name)

    @property
    def canvas(self) -> "CanvasPage | None":
        """The drawing, while it is shown."""
        return cast("CanvasPage", self.current) if self.name == "map" else None

    @property
    def board(self) -> "BoardPage | None":
        """The board, while it is shown."""
        return cast("BoardPage", self.current) if self.name == "board" else None

    def page(self, name: str) -> MapPage:
        """Give a view by its name, built if it never was shown."""
        if name not in self._built:
            choice = next(view for view in VIEWS if view.name == name)
            page = self._built[name] = choice.build(self._desk, self._state, self._theme)
            self.addWidget(page)
            self._connect_page(page)
        return self._built[name]

    def turn_to(self, name: str) -> None:
        """Show a view; what had the keys in the one before has them in this one."""
        had_focus = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) else False
        if name == self.name:
            return
        is_first = not self.name
        if not is_first:
            self.current.deactivate()
        page = self.page(name)
        self.name = name
        self._state.turn_to_view(page.lists_off_map)
        page.activate()
        self.setCurrentWidget(page)
        self.setFocusProxy(page.focus_target)
        if had_focus:
            page.focus_target.setFocus()
        if not is_first and self._state.chosen.kind != "canvas":
            page.reveal(self._state.chosen)
            page.bring_into_view(self._state.chosen)
        self.turned.emit()
