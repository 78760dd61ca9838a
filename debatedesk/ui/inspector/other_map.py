"""A node that refers to a node of another map: its row in the inspector, and choosing that node."""

from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import Node
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.item import ItemLook
from debatedesk.ui.inspector.section import Item
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog, ListChoice
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.wording import in_one_line

CHOOSE = message("Refer to a node of another map…")


def reference_rows(desk: Desk, map_id: str, node: Node) -> list[Item]:
    """Make the row of the node that a node refers to: a click opens it; one that is missing is said."""
    refers_to = node.refers_to
    if refers_to is None:
        return []

    def take_off() -> None:
        desk.do(lambda: desk.workspace.maps.edit_node(map_id, node.id, refers_to=None))

    def fill(menu: QMenu) -> None:
        if not look.problem:
            add_entry(menu, tr("Open it"), lambda: desk.open(refers_to), "Return")
        add_entry(menu, tr("Refer to another…"), lambda: desk.run_command("inspector.refer"))
        add_entry(menu, tr("Take the reference off"), take_off, "Del")

    look = _look(desk, refers_to)
    return [Item(look, lambda: None if look.problem else desk.open(refers_to), take_off, fill)]


def _look(desk: Desk, refers_to: Reference) -> ItemLook:
    maps = desk.workspace.maps
    problem = maps.why_not_there(refers_to)
    try:
        home = maps.home(refers_to.within)
        debate = desk.workspace.documents.debate(home.debate_id)
    except DeskError:
        return ItemLook(tr("A node of another map"), problem=problem)
    where = home.title if home.debate_id == desk.debate_id else joined((home.title, debate.title))
    node = maps.node(refers_to.within, refers_to.id)
    words = in_one_line(node.label) or tr("Untitled") if node else tr("A node of another map")
    return ItemLook(words, where, problem=problem)


def choose_other_node(desk: Desk, reference: Reference, window: QWidget) -> FilteredListDialog | None:
    """Ask which node of another map a node refers to; says so where there is no other map."""
    maps = desk.workspace.maps
    debates = {debate.id: debate.title for debate in desk.workspace.documents.debates()}
    others = [summary for summary in maps.maps() if summary.id != reference.within]
    others.sort(key=lambda summary: summary.debate_id != desk.debate_id)  # those at hand first
    choices = []
    for summary in others:
        here = summary.debate_id == desk.debate_id
        where = summary.title if here else joined((summary.title, debates.get(summary.debate_id, "")))
        for node_id, label in maps.labels(summary.id):
            target = Reference.node(summary.id, node_id)
            choices.append(ListChoice(target, in_one_line(label) or tr("Untitled"), where))
    if not choices:
        desk.failed.emit(tr("There is no other map with nodes to refer to."))
        return None
    own = maps.node(reference.within, reference.id)
    if own is None:
        return None

    def refer(target: object) -> None:
        desk.do(lambda: maps.edit_node(reference.within, reference.id, refers_to=target))

    dialog = FilteredListDialog(
        tr("Refer to another map"),
        tr("To which node does “{label}” refer?", label=in_one_line(own.label)),
        choices,
        refer,
        window,
        action=tr("Refer"),
        chosen=own.refers_to,
    )
    dialog.open()
    return dialog
