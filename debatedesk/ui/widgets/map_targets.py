"""Where words that are added to a map go: the node that is selected, and the map that is meant."""

from contextlib import suppress

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk


def selected_node(desk: Desk) -> Reference | None:
    """Give the node that is selected on the desk, if it is still there, in the debate that is open."""
    chosen, maps = desk.selection, desk.workspace.maps
    if chosen is None or chosen.kind not in ("node", "relation"):
        chosen = desk.selection_on_map
    if chosen is None or chosen.kind != "node" or maps.node(chosen.within, chosen.id) is None:
        return None
    return chosen if maps.summary(chosen.within).debate_id == desk.debate_id else None


def map_for_adding(desk: Desk, debate_id: str, title: str) -> str:
    """Choose the map that is shown, else that of the selection, else the first, else a new one.

    A new one is called as the debate is, or by `title` where that is gone; empty where none could be made.
    """
    workspace = desk.workspace
    in_debate = [summary.id for summary in workspace.maps.maps(debate_id)]
    chosen, shown = desk.selection, desk.shown_map
    if shown and shown.id in in_debate:
        return shown.id
    if chosen and chosen.within in in_debate:
        return chosen.within
    if chosen and chosen.kind == "map" and chosen.id in in_debate:
        return chosen.id
    if in_debate:
        return in_debate[0]
    with suppress(DeskError):
        title = workspace.documents.debate(debate_id).title
    changes = desk.do(lambda: workspace.maps.create(debate_id, title))
    return changes.created[0].id if changes.created else ""
