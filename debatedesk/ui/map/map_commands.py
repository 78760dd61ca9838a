"""The map's commands, with the keys that work while the map has the focus.

Insert opens the list of what can be added and the signs of relations, plus and minus, add at once; Tab goes
on to the next part of the window, as everywhere.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from debatedesk.ui.commands import Command, always

if TYPE_CHECKING:
    from debatedesk.ui.map.pane import MapPane

MENU = "Map"
Usable = Callable[[], bool]


def map_commands(pane: "MapPane") -> list[Command]:
    """List the commands of a pane."""
    commands = []
    for group in (_adding(pane), _changing(pane), _seeing(pane), _zooming(pane)):
        commands += [replace(group[0], starts_group=True), *group[1:]]
    export = Command(
        "map.export",
        "Export map…",
        "File",
        pane.exporting.ask,
        enabled=lambda: bool(pane.controller.map_id),
    )
    return [*commands, export]


def _maker(pane: "MapPane") -> Callable[[str, str, Callable[[], object], str, Usable], Command]:
    def make(
        name: str, title: str, run: Callable[[], object], key: str, usable: Usable = always
    ) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, usable, scope=pane.view)

    return make


def _adding(pane: "MapPane") -> list[Command]:
    controller, editing, make = pane.controller, pane.editing, _maker(pane)
    chosen: Usable = lambda: bool(controller.node or controller.relation)  # noqa: E731
    node: Usable = lambda: controller.node is not None  # noqa: E731
    link: Usable = lambda: controller.link_of_chosen is not None  # noqa: E731
    there: Usable = lambda: bool(controller.map_id)  # noqa: E731
    return [
        make("add", "Add…", pane.menus.show_add, "Ins", there),
        make("add_support", "Add support", lambda: editing.add_answer("support"), "+ =", chosen),
        make("add_objection", "Add objection", lambda: editing.add_answer("attack"), "-", chosen),
        make("add_undercut", "Add undercut of the link", editing.add_undercut, "U", link),
        make("add_sibling", "Add sibling", editing.add_sibling, "Shift+Return", node),
        make("add_proposal", "Add proposal", lambda: editing.add("proposal"), "P", there),
        make("add_claim", "Add claim", lambda: editing.add("claim"), "C", there),
        make("add_question", "Add question", lambda: editing.add("question"), "Q", there),
    ]


def _changing(pane: "MapPane") -> list[Command]:
    controller, editing, actions, make = pane.controller, pane.editing, pane.map_actions, _maker(pane)
    chosen: Usable = lambda: bool(controller.node or controller.relation)  # noqa: E731
    node: Usable = lambda: controller.node is not None  # noqa: E731
    evidence: Usable = lambda: bool(controller.node and controller.node.evidence)  # noqa: E731
    return [
        make("edit", "Edit card", editing.edit, "Return F2", node),
        make("kind", "Change kind…", pane.menus.show_kinds, "K", chosen),
        make("relink", "Relink…", actions.relink, "R", chosen),
        make("delete", "Delete", editing.delete, "Del", chosen),
        make("copy", "Copy card as text", actions.copy, "Ctrl+C", chosen),
        make(
            "open_evidence",
            "Open the words of the card",
            actions.open_evidence,
            "Ctrl+Return",
            evidence,
        ),
        make("add_note", "Add note on the card", actions.add_note, "N", chosen),
        make("select_link", "Select the card's link", actions.select_link, "L", node),
    ]


def _seeing(pane: "MapPane") -> list[Command]:
    controller, make = pane.controller, _maker(pane)
    node: Usable = lambda: controller.node is not None  # noqa: E731
    there: Usable = lambda: bool(controller.map_id)  # noqa: E731
    focused: Usable = lambda: bool(controller.focus)  # noqa: E731

    return [
        make("fold", "Fold or unfold", pane.map_actions.fold, "Space", node),
        make("fold_all", "Fold all", controller.fold_all, "[", there),
        make("unfold_all", "Unfold all", controller.unfold_all, "]", there),
        make("focus", "Focus on the card", pane.map_actions.focus, "F", node),
        Command("map.show_all", "Show all cards", MENU, lambda: controller.focus_on(None), enabled=focused),
    ]


def _zooming(pane: "MapPane") -> list[Command]:
    view, make = pane.view, _maker(pane)
    there: Usable = lambda: bool(pane.controller.map_id)  # noqa: E731
    overview = make("overview", "Overview of the map", pane.map_actions.toggle_overview, "M", there)
    return [
        make("zoom_in", "Zoom in", lambda: pane.map_actions.zoom(1), "Ctrl++ Ctrl+=", there),
        make("zoom_out", "Zoom out", lambda: pane.map_actions.zoom(-1), "Ctrl+-", there),
        make("zoom_reset", "Zoom to 100 %", lambda: view.zoom_to(1.0), "Ctrl+0", there),
        make("fit", "Fit the whole map", view.fit, "Ctrl+9", there),
        replace(overview, checked=lambda: pane.overview.wanted),
    ]
