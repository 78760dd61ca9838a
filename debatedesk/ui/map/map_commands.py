"""The map's commands, with their keys.

What is typed with a card selected edits it, so no command has a letter for its key. Enter, Tab, the signs
plus and minus, and Space are answered by `TypingKeys`; `F6` goes on to the next part of the window.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.maps.relations import RULES, kinds_from, reply_node_kind
from debatedesk.ui.commands import Command, always
from debatedesk.ui.map.actions import MapActions
from debatedesk.ui.map.clipboard import MapClipboard
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.exporting import MapExporting
from debatedesk.ui.map.menus import MapMenus
from debatedesk.ui.map.pages import VIEWS, MapPages, ViewChoice
from debatedesk.ui.map.state import MapState
from debatedesk.ui.map.what_if import LEAVE_OUT, SHOW_STANDING, WhatIfActions
from debatedesk.ui.translation import tr

MENU = "Map"
Usable = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class MapCommands:
    """Makes the commands of one map from the parts that do them."""

    pages: MapPages
    state: MapState
    editing: MapEditing
    actions: MapActions
    what_if: WhatIfActions
    menus: MapMenus
    clipboard: MapClipboard
    exporting: MapExporting
    turn_to: Callable[[str], object]

    def all(self) -> list[Command]:
        """List the commands."""
        commands = []
        groups = (
            self._adding(),
            self._changing(),
            self._moving(),
            self._copying(),
            self._seeing(),
            self._trying(),
            self._zooming(),
            self._views(),
        )
        for group in groups:
            commands += [replace(group[0], starts_group=True), *group[1:]]
        export = Command("map.export", tr("Export map…"), "File", self.exporting.ask, enabled=self._has_map)
        exposition = Command(
            "map.export_exposition",
            tr("Export exposition…"),
            "File",
            self.exporting.ask_exposition,
            enabled=self._has_map,
        )
        return [*commands, export, exposition]

    def _make(
        self,
        name: str,
        title: str,
        run: Callable[[], object],
        key: str,
        usable: Usable = always,
        own_keys: str = "",
    ) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, usable, scope=self.pages, own_keys=own_keys)

    def _has_map(self) -> bool:
        return bool(self.state.map_id)

    def _has_chosen(self) -> bool:
        return self.state.chosen_id is not None

    def _has_node(self) -> bool:
        return self.state.node is not None

    def _is_on(self) -> bool:
        """Tell whether a node is selected that is not off the map."""
        nodes = self.state.contents.argument_map.nodes
        return any(nodes[key].in_map is not False for key in self.state.chosen_nodes)

    def _is_off(self) -> bool:
        nodes = self.state.contents.argument_map.nodes
        return any(nodes[key].in_map is False for key in self.state.chosen_nodes)

    def _has_off_map(self) -> bool:
        return bool(self.state.off_map)

    def _has_link(self) -> bool:
        return self.state.link_of_chosen is not None

    def _has_hanging(self) -> bool:
        return self.state.node is not None and self.state.link_of_chosen is not None

    def _has_premises(self) -> bool:
        link = self.state.link_of_chosen
        return link is not None and len(link.sources) > 1

    def _has_evidence(self) -> bool:
        node = self.state.node
        return bool(node and node.evidence)

    def _has_focus(self) -> bool:
        return bool(self.state.focus)

    def _adding(self) -> list[Command]:
        editing, make = self.editing, self._make
        there, chosen, link = self._has_map, self._has_chosen, self._has_link
        return [
            make("add", tr("Add…"), self.menus.show_add, "Ins", there),
            make(
                "add_support",
                tr("Add support"),
                lambda: editing.add_answer("support"),
                "",
                chosen,
                "Tab +",
            ),
            make(
                "add_objection",
                tr("Add objection"),
                lambda: editing.add_answer("attack"),
                "",
                chosen,
                "Shift+Tab -",
            ),
            make("add_sibling", tr("Add sibling"), editing.add_sibling, "", chosen, "Return Shift+Return"),
            make(
                "add_outward",
                tr("Add beside what the card answers"),
                editing.add_outward,
                "Ctrl+Shift+Return",
                chosen,
            ),
            make("add_proposal", tr("Add proposal"), lambda: editing.add("proposal"), "Ctrl+P", there),
            make("add_claim", tr("Add claim"), lambda: editing.add("claim"), "", there),
            make("add_question", tr("Add question"), lambda: editing.add("question"), "", there),
            make("ask", tr("Ask about the card"), editing.add_question, "", self._has_node),
            make("add_undercut", tr("Add undercut of the link"), editing.add_undercut, "Ctrl+U", link),
            make("add_warrant", tr("Add warrant of the link"), editing.add_warrant, "", link),
            *(self._adding_related(kind) for kind, rule in RULES.items() if not rule.argues),
        ]

    def _adding_related(self, kind: RelationKind) -> Command:
        return self._make(
            f"add_{kind}",
            tr("Add {word}", word=RELATION_SIGNS[kind].noun),
            lambda: self.editing.add_related(kind),
            "",
            lambda: self._may_add(kind),
        )

    def _may_add(self, kind: RelationKind) -> bool:
        """Tell whether a new node may bear on what is selected in a way."""
        argument_map, chosen = self.state.contents.argument_map, self.state.chosen_id
        return chosen is not None and kind in kinds_from(reply_node_kind(kind), argument_map, chosen)

    def _changing(self) -> list[Command]:
        editing, actions, make = self.editing, self.actions, self._make
        chosen, node, evidence = self._has_chosen, self._has_node, self._has_evidence
        words = tr("Open the words of the card")
        return [
            make("edit", tr("Edit card"), editing.edit, "F2", node),
            make("kind", tr("Change kind…"), self.menus.show_kinds, "Ctrl+T", chosen),
            make("tags", tr("Tags…"), actions.ask_tags, "", node),
            make("group", tr("Group…"), actions.ask_group, "", node),
            make("colour", tr("Colour…"), self.menus.show_colours, "", node),
            make("fidelity", tr("Fidelity…"), self.menus.show_fidelities, "", node),
            make("leave_off", tr("Leave off the map"), lambda: editing.put_on_map(False), "", self._is_on),
            make("put_on", tr("Put on the map"), lambda: editing.put_on_map(True), "", self._is_off),
            make("delete", tr("Delete"), editing.delete, "Del", chosen),
            make("open_evidence", words, actions.open_evidence, "Ctrl+Return", evidence),
            make("add_note", tr("Add note on the card"), actions.add_note, "Ctrl+N", chosen),
        ]

    def _moving(self) -> list[Command]:
        editing, actions, make = self.editing, self.actions, self._make
        chosen, node, link = self._has_chosen, self._has_node, self._has_link
        return [
            make("move_up", tr("Move card up"), lambda: editing.reorder(-1), "Ctrl+Up", node),
            make("move_down", tr("Move card down"), lambda: editing.reorder(1), "Ctrl+Down", node),
            make("move_out", tr("Move card out"), editing.move_out, "Ctrl+Left", node),
            make("move_in", tr("Move card in"), editing.move_in, "Ctrl+Right", node),
            make("relink", tr("Relink…"), actions.relink, "Ctrl+R", chosen),
            make("link_also", tr("Link also…"), actions.link_also, "Ctrl+L", node),
            make("detach", tr("Detach card"), editing.detach, "Ctrl+Backspace", self._has_hanging),
            make("join", tr("Join as linked premises"), editing.join, "Ctrl+J", node),
            make(
                "take_apart",
                tr("Take premises apart"),
                editing.take_apart,
                "Ctrl+Shift+J",
                self._has_premises,
            ),
            make("select_link", tr("Select the card's link"), actions.select_link, "Ctrl+E", link),
        ]

    def _copying(self) -> list[Command]:
        clipboard, actions, make = self.clipboard, self.actions, self._make
        node, there = self._has_node, self._has_map
        return [
            make("cut", tr("Cut branch"), clipboard.cut, "Ctrl+X", node),
            make("copy", tr("Copy branch"), clipboard.copy, "Ctrl+C", node),
            make(
                "paste", tr("Paste"), clipboard.paste, "Ctrl+V", lambda: there() and clipboard.can_paste()
            ),
            make("copy_text", tr("Copy card as text"), actions.copy_text, "", self._has_chosen),
            make("select_all", tr("Select all cards"), actions.select_all, "Ctrl+A", there),
        ]

    def _seeing(self) -> list[Command]:
        state, actions, make = self.state, self.actions, self._make
        there, node = self._has_map, self._has_node
        return [
            make("fold", tr("Fold or unfold"), actions.fold, "", node, "Space"),
            make("fold_all", tr("Fold all"), state.fold_all, "Ctrl+[", there),
            make("unfold_all", tr("Unfold all"), state.unfold_all, "Ctrl+]", there),
            make("focus", tr("Focus on the card"), actions.focus, "F8", node),
            Command(
                "map.show_all",
                tr("Show all cards"),
                MENU,
                lambda: state.focus_on(None),
                enabled=self._has_focus,
            ),
            Command(
                "map.off_map",
                tr("Show what is off the map"),
                MENU,
                lambda: state.show_off_map(not state.shows_off_map),
                enabled=self._has_off_map,
                checked=lambda: state.shows_off_map,
            ),
        ]

    def _trying(self) -> list[Command]:
        what_if, make = self.what_if, self._make
        return [
            replace(
                make(
                    "leave_out",
                    tr("Leave out the card (what if)"),
                    what_if.toggle,
                    LEAVE_OUT,
                    what_if.can_leave_out,
                ),
                checked=what_if.are_left_out,
            ),
            make(
                "put_back",
                tr("Put back all that is left out"),
                what_if.put_all_back,
                "",
                lambda: bool(what_if.left_out),
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
            make("zoom_in", tr("Zoom in"), lambda: zoom(1), "Ctrl++ Ctrl+=", there),
            make("zoom_out", tr("Zoom out"), lambda: zoom(-1), "Ctrl+-", there),
            make("zoom_reset", tr("Zoom to 100 %"), reset, "Ctrl+0", there),
            make("fit", tr("Fit the whole map"), fit, "Ctrl+9", there),
            replace(
                make("overview", tr("Overview of the map"), toggle_overview, "F9", there),
                checked=has_overview,
            ),
        ]

    def _has_canvas(self) -> bool:
        return self._has_map() and self.pages.canvas is not None

    def _views(self) -> list[Command]:
        signs = self.state.fidelity
        return [
            *(self._view(view) for view in VIEWS),
            Command(
                "map.standing",
                tr("Show standing"),
                "View",
                self.what_if.toggle_shown,
                SHOW_STANDING,
                lambda: self.what_if.has_debate,
                checked=lambda: self.what_if.debate_shows,
            ),
            Command(
                "map.show_fidelity",
                tr("Fidelity on the cards"),
                "View",
                lambda: signs.show(not signs.are_shown),
                checked=lambda: signs.are_shown,
                enabled=self._has_map,
            ),
        ]

    def _view(self, view: ViewChoice) -> Command:
        return Command(
            f"map.view_{view.name}",
            tr(view.hint),
            "View",
            lambda: self.turn_to(view.name),
            view.key,
            checked=lambda: self.pages.name == view.name,
        )
