"""Which map of the debate is shown: the last that was used, or the one that is chosen in the bar."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.contents import maps_of
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.new_map_dialog import ask_new_map
from debatedesk.ui.widgets.questions import ask_text


class MapChooser:
    """Lists, starts and renames the maps of the open debate."""

    def __init__(self, desk: Desk, state: MapState, menu: QMenu, window: QWidget) -> None:
        """List maps in a menu, and ask for titles over a window."""
        self._desk = desk
        self._state = state
        self._menu = menu
        self._window = window
        menu.aboutToShow.connect(self.fill)

    @property
    def map_ids(self) -> list[str]:
        """The ids of the maps of the open debate."""
        return [each.id for each in maps_of(self._desk.workspace, self._desk.debate_id)]

    def map_to_show(self) -> str:
        """Give the map to show: the one shown if it is of this debate, else the last used or the first."""
        ids = self.map_ids
        if self._state.map_id in ids:
            return self._state.map_id
        last = self._desk.workspace.state.get(self._key, "")
        return str(last) if last in ids else "".join(ids[:1])

    @property
    def _key(self) -> str:
        return f"map/last/{self._desk.debate_id}"

    def remember(self, map_id: str) -> None:
        """Keep which map was shown last."""
        state = self._desk.workspace.state
        if map_id and self._desk.debate_id and state.get(self._key) != map_id:
            state.set(self._key, map_id)

    def fill(self) -> None:
        """List the maps, and what can be done with them."""
        self._menu.clear()
        for summary in maps_of(self._desk.workspace, self._desk.debate_id):
            action = add_entry(self._menu, summary.title.replace("&", "&&"), self._opener(summary.id))
            action.setCheckable(True)
            action.setChecked(summary.id == self._state.map_id)
        self._menu.addSeparator()
        add_entry(self._menu, tr("New map…"), self.new_map)
        if self._state.map_id:
            add_entry(self._menu, tr("Rename map…"), self.rename_map)

    def _opener(self, map_id: str) -> Callable[[], object]:
        return lambda: self._desk.open(Reference.map(map_id))

    def new_map(self) -> None:
        """Ask for a title and a template, and start a map."""
        ask_new_map(self._desk, self._window)

    def rename_map(self) -> None:
        """Ask for another title of the map that is shown."""
        map_id, title = self._state.map_id, self._state.contents.argument_map.title

        def rename(title: str) -> None:
            self._desk.do(lambda: self._desk.workspace.maps.rename(map_id, title))

        ask_text(self._window, tr("Rename map"), tr("Title:"), title, rename)
