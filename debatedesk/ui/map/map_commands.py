"""The map's commands, with the keys that work while the map has the focus."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from debatedesk.ui.commands import Command

if TYPE_CHECKING:
    from debatedesk.ui.map.pane import MapPane

MENU = "Map"


def map_commands(pane: "MapPane") -> list[Command]:
    """List the commands of a pane."""
    return [*_adding(pane), *_changing(pane), *_seeing(pane), *_zooming(pane), *_files(pane)]


def _adding(pane: "MapPane") -> list[Command]:
    board, editing, view = pane.board, pane.editing, pane.view
    chosen: Callable[[], bool] = lambda: bool(board.node or board.relation)  # noqa: E731
    node: Callable[[], bool] = lambda: board.node is not None  # noqa: E731
    link: Callable[[], bool] = lambda: board.link_of_chosen is not None  # noqa: E731
    there: Callable[[], bool] = lambda: bool(board.map_id)  # noqa: E731

    def command(
        name: str, title: str, run: Callable[[], object], key: str, usable: Callable[[], bool]
    ) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, usable, scope=view)

    return [
        command("add", "Add…", pane.menus.show_add, "Ins", there),
        command("add_support", "Add support", lambda: editing.add_answer("support"), "+", chosen),
        command("add_objection", "Add objection", lambda: editing.add_answer("attack"), "-", chosen),
        command("add_undercut", "Add undercut of the link", editing.add_undercut, "U", link),
        command("add_sibling", "Add sibling", editing.add_sibling, "Shift+Return", node),
        command("add_proposal", "Add proposal", lambda: editing.add("proposal"), "P", there),
        command("add_claim", "Add claim", lambda: editing.add("claim"), "C", there),
        command("add_question", "Add question", lambda: editing.add("question"), "Q", there),
    ]


def _changing(pane: "MapPane") -> list[Command]:
    board, editing, view = pane.board, pane.editing, pane.view
    chosen: Callable[[], bool] = lambda: bool(board.node or board.relation)  # noqa: E731
    node: Callable[[], bool] = lambda: board.node is not None  # noqa: E731
    evidence: Callable[[], bool] = lambda: bool(board.node and board.node.evidence)  # noqa: E731

    def command(
        name: str, title: str, run: Callable[[], object], key: str, usable: Callable[[], bool]
    ) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, usable, scope=view)

    return [
        command("edit", "Edit card", editing.edit, "Return", node),
        command("kind", "Change kind…", pane.menus.show_kinds, "K", chosen),
        command("relink", "Relink…", pane.relink, "R", chosen),
        command("delete", "Delete", editing.delete, "Del", chosen),
        command("copy", "Copy card as text", pane.copy, "Ctrl+C", chosen),
        command("open_evidence", "Open the words of the card", pane.open_evidence, "Ctrl+Return", evidence),
        command("add_note", "Add note on the card", pane.add_note, "N", chosen),
        command("select_link", "Select the card's link", pane.select_link, "L", node),
    ]


def _seeing(pane: "MapPane") -> list[Command]:
    board, view = pane.board, pane.view
    node: Callable[[], bool] = lambda: board.node is not None  # noqa: E731
    there: Callable[[], bool] = lambda: bool(board.map_id)  # noqa: E731

    def fold() -> None:
        if board.node:
            board.fold(board.node.id)

    def focus() -> None:
        if board.node:
            board.focus_on(None if board.focus == board.node.id else board.node.id)

    def command(
        name: str, title: str, run: Callable[[], object], key: str, usable: Callable[[], bool]
    ) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, usable, scope=view)

    return [
        command("fold", "Fold or unfold", fold, "Space", node),
        command("fold_all", "Fold all", board.fold_all, "[", there),
        command("unfold_all", "Unfold all", board.unfold_all, "]", there),
        command("focus", "Focus on the card", focus, "F", node),
        Command(
            "map.show_all",
            "Show all cards",
            MENU,
            lambda: board.focus_on(None),
            enabled=lambda: bool(board.focus),
        ),
    ]


def _zooming(pane: "MapPane") -> list[Command]:
    view = pane.view
    there: Callable[[], bool] = lambda: bool(pane.board.map_id)  # noqa: E731

    def command(name: str, title: str, run: Callable[[], object], key: str) -> Command:
        return Command(f"map.{name}", title, MENU, run, key, there, scope=view)

    return [
        command("zoom_in", "Zoom in", lambda: pane.zoom(1), "Ctrl++"),
        command("zoom_out", "Zoom out", lambda: pane.zoom(-1), "Ctrl+-"),
        command("zoom_reset", "Zoom to 100 %", lambda: view.zoom_to(1.0), "Ctrl+0"),
        command("fit", "Fit the whole map", view.fit, "Ctrl+9"),
        Command(
            *("map.overview", "Overview of the map", MENU, pane.toggle_overview, "M", there),
            checked=lambda: pane.overview.wanted,
            scope=view,
        ),
    ]


def _files(pane: "MapPane") -> list[Command]:
    there: Callable[[], bool] = lambda: bool(pane.board.map_id)  # noqa: E731
    return [Command("map.export", "Export map…", "File", pane.exporting.ask, enabled=there)]
