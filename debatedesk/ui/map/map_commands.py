"""The map's commands, with the keys that work while the map has the focus.

Insert opens the list of what can be added and the signs of relations, plus and minus, add at once; Tab goes
on to the next part of the window, as everywhere.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from debatedesk.ui.commands import Command, always
from debatedesk.ui.map.actions import MapActions
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.exporting import MapExporting
from debatedesk.ui.map.menus import MapMenus
from debatedesk.ui.map.pages import VIEWS, MapPages, ViewChoice
from debatedesk.ui.map.state import MapState

MENU = "Map"
Usable = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class MapCommands:
    """Makes the commands of one map from the parts that do them."""

    pages: MapPages
    state: MapState
    editing: MapEditing
    actions: MapActions
    menus: MapMenus
    exporting: MapExporting
    turn_to: Callable[[str], object]

    def all(self) -> list[Command]:
        """List the commands."""
        commands = []
        for group in (self._adding(), self._changing(), self._seeing(), self._zooming(), self._views()):
            commands += [replace(group[0], starts_group=True), *group[1:]]
        export = Command("map.export", "Export map…", "File", self.exporting.ask, enabled=self._has_map)
        return [*commands, export]

    def _make(
        self, name: str, title: str, run: Callable[[], object], key: str, usable: Usable = always
    ) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, usable, scope=self.pages)

    def _has_map(self) -> bool:
        return bool(self.state.map_id)

    def _has_chosen(self) -> bool:
        return self.state.chosen_id is not None

    def _has_node(self) -> bool:
        return self.state.node is not None

    def _has_link(self) -> bool:
        return self.state.link_of_chosen is not None

    def _has_evidence(self) -> bool:
        node = self.state.node
        return bool(node and node.evidence)

    def _has_focus(self) -> bool:
        return bool(self.state.focus)

    def _adding(self) -> list[Command]:
        editing, make = self.editing, self._make
        there, chosen, node, link = self._has_map, self._has_chosen, self._has_node, self._has_link
        return [
            make("add", "Add…", self.menus.show_add, "Ins", there),
            make("add_support", "Add support", lambda: editing.add_answer("support"), "+ =", chosen),
            make("add_objection", "Add objection", lambda: editing.add_answer("attack"), "-", chosen),
            make("add_undercut", "Add undercut of the link", editing.add_undercut, "U", link),
            make("add_sibling", "Add sibling", editing.add_sibling, "Shift+Return", node),
            make("add_proposal", "Add proposal", lambda: editing.add("proposal"), "P", there),
            make("add_claim", "Add claim", lambda: editing.add("claim"), "C", there),
            make("add_question", "Add question", lambda: editing.add("question"), "Q", there),
        ]

    def _changing(self) -> list[Command]:
        editing, actions, make = self.editing, self.actions, self._make
        chosen, node, evidence = self._has_chosen, self._has_node, self._has_evidence
        words = "Open the words of the card"
        return [
            make("edit", "Edit card", editing.edit, "Return F2", node),
            make("kind", "Change kind…", self.menus.show_kinds, "K", chosen),
            make("relink", "Relink…", actions.relink, "R", chosen),
            make("delete", "Delete", editing.delete, "Del", chosen),
            make("copy", "Copy card as text", actions.copy, "Ctrl+C", chosen),
            make("open_evidence", words, actions.open_evidence, "Ctrl+Return", evidence),
            make("add_note", "Add note on the card", actions.add_note, "N", chosen),
            make("select_link", "Select the card's link", actions.select_link, "L", node),
        ]

    def _seeing(self) -> list[Command]:
        state, actions, make = self.state, self.actions, self._make
        there, node = self._has_map, self._has_node
        return [
            make("fold", "Fold or unfold", actions.fold, "Space", node),
            make("fold_all", "Fold all", state.fold_all, "[", there),
            make("unfold_all", "Unfold all", state.unfold_all, "]", there),
            make("focus", "Focus on the card", actions.focus, "F", node),
            Command(
                "map.show_all",
                "Show all cards",
                MENU,
                lambda: state.focus_on(None),
                enabled=self._has_focus,
            ),
        ]

    def _zooming(self) -> list[Command]:
        pages, make, there = self.pages, self._make, self._has_canvas

        def zoom(direction: int) -> None:
            if canvas := pages.canvas:
                canvas.zoom_tools.zoom(direction)

        def reset() -> None:
            if canvas := pages.canvas:
                canvas.view.zoom_to(1.0)

        def fit() -> None:
            if canvas := pages.canvas:
                canvas.view.fit()

        def toggle_overview() -> None:
            if canvas := pages.canvas:
                canvas.zoom_tools.toggle_overview()

        def has_overview() -> bool:
            return bool(pages.canvas and pages.canvas.overview.requested)

        return [
            make("zoom_in", "Zoom in", lambda: zoom(1), "Ctrl++ Ctrl+=", there),
            make("zoom_out", "Zoom out", lambda: zoom(-1), "Ctrl+-", there),
            make("zoom_reset", "Zoom to 100 %", reset, "Ctrl+0", there),
            make("fit", "Fit the whole map", fit, "Ctrl+9", there),
            replace(
                make("overview", "Overview of the map", toggle_overview, "M", there), checked=has_overview
            ),
        ]

    def _has_canvas(self) -> bool:
        return self._has_map() and self.pages.canvas is not None

    def _views(self) -> list[Command]:
        return [self._view(view) for view in VIEWS]

    def _view(self, view: ViewChoice) -> Command:
        return Command(
            f"map.view_{view.name}",
            view.hint,
            "View",
            lambda: self.turn_to(view.name),
            view.key,
            checked=lambda: self.pages.name == view.name,
        )
