"""Every edit of a map: linking, moving, joining, changing, deleting; cards are written by `CardWriting`.

What an edit works on is what is selected, or the nodes that a view names by their ids.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from debatedesk.domain.changes import Changes
from debatedesk.domain.maps.model import Node, NodeKind, Relation, RelationKind
from debatedesk.domain.maps.rearranging import Side
from debatedesk.domain.reference import Reference
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.naming import name_of, short
from debatedesk.ui.map.writing import CardWriting
from debatedesk.ui.translation import quoted, tr

if TYPE_CHECKING:
    from debatedesk.services.rearranging import Rearranging

_NAMED = 3


class MapEditing(CardWriting):
    """Edits through the desk, each as one step of undo.

    Every method keeps what is being typed before it reads what is selected, and does nothing where that
    fails.
    """

    @property
    def _rearranging(self) -> "Rearranging":
        return self._desk.workspace.rearranging

    def _do(self, edit: Callable[[str], Changes]) -> Changes:
        """Run an edit of the map that is shown; it is given the map's id."""
        if not self.flush() or not (map_id := self._state.map_id):
            return Changes()
        return self._desk.do(lambda: edit(map_id))

    def _chosen(self, node_ids: Sequence[str]) -> list[str]:
        """Give the nodes to work on: those named, else those selected."""
        return list(node_ids) if node_ids or not self.flush() else self._state.chosen_nodes

    # Words from elsewhere.

    def add_words(
        self,
        words: str,
        passage: Reference | None,
        kind: NodeKind,
        relation: RelationKind | None = None,
        target: str | None = None,
    ) -> None:
        """Add words as a node; those of a passage are its evidence, and their author its speaker."""
        maps = self._maps

        def add(map_id: str) -> Changes:
            if passage:
                return maps.add_passage(map_id, kind, passage, relation=relation, target=target)
            return maps.add_words(map_id, kind, words, relation=relation, target=target)

        for created in self._do(add).created:
            self._desk.select(created, "step")

    def add_evidence(self, node_id: str, passage: Reference) -> None:
        """Give a node the words of a passage as evidence."""
        self._do(
            lambda map_id: self._maps.add_evidence(map_id, node_id, passage.id, passage.start, passage.end)
        )

    # Kinds, and other fields of several nodes at once.

    def change_kind(self, kind: NodeKind, node_ids: Sequence[str] = ()) -> None:
        """Make nodes another kind."""
        nodes = self._state.contents.argument_map.nodes
        chosen = [key for key in self._chosen(node_ids) if key in nodes and nodes[key].kind != kind]
        if len(chosen) == 1:
            self._do(lambda map_id: self._maps.edit_node(map_id, chosen[0], kind=kind))
        elif chosen:
            self.change(chosen, kind=kind)

    def change(self, node_ids: Sequence[str] = (), **fields: Any) -> None:
        """Give nodes the same values in some fields, as `group`, `weight` or `speaker`."""
        if chosen := self._chosen(node_ids):
            self._do(lambda map_id: self._rearranging.edit_nodes(map_id, chosen, **fields))

    def put_on_map(self, is_on: bool) -> None:
        """Put the selected nodes on the map, or leave them off it."""
        nodes = self._state.contents.argument_map.nodes
        chosen = [key for key in self._chosen(()) if (nodes[key].in_map is not False) != is_on]
        if not chosen or not self._do(
            lambda map_id: self._rearranging.put_on_map(map_id, chosen, is_on=is_on)
        ):
            return
        count = len(chosen)
        self.status_message.emit(
            tr("Put {n:,} nodes on the map.", "Put 1 node on the map.", count)
            if is_on
            else tr("Left {n:,} nodes off the map.", "Left 1 node off the map.", count)
        )

    def change_tags(
        self, add: Iterable[str] = (), remove: Iterable[str] = (), node_ids: Sequence[str] = ()
    ) -> None:
        """Give nodes tags, and take others off them."""
        if chosen := self._chosen(node_ids):
            self._do(lambda map_id: self._rearranging.change_tags(map_id, chosen, add, remove))

    # Links.

    def change_relation(self, kind: RelationKind) -> None:
        """Let the selected relation, or the selected node's, be another kind."""
        if self.flush() and (link := self._state.link_of_chosen) and link.kind != kind:
            self._do(lambda map_id: self._maps.change_relation(map_id, link.id, kind))

    def relate(self, source: str, target: str, kind: RelationKind, *, instead: str = "") -> None:
        """Let a node bear on a node or relation; `instead` names its relation that is moved there."""
        if instead:
            self._do(lambda map_id: self._maps.relink(map_id, instead, target, kind))
        else:
            self._do(lambda map_id: self._maps.relate(map_id, source, target, kind))

    def move_to(self, target: str, kind: RelationKind | None = None, node_ids: Sequence[str] = ()) -> None:
        """Hang nodes on another node or relation, as they hang now where no kind is given."""
        if chosen := self._chosen(node_ids):
            self._do(lambda map_id: self._rearranging.move(map_id, chosen, target, kind))

    def link_also(self, target: str, kind: RelationKind, node_ids: Sequence[str] = ()) -> None:
        """Let nodes bear on another node or relation beside what they bear on already."""
        if chosen := self._chosen(node_ids):
            self._do(lambda map_id: self._rearranging.link_also(map_id, chosen, target, kind))

    def detach(self, node_ids: Sequence[str] = ()) -> None:
        """Take nodes off what they hang on."""
        chosen = self._chosen(node_ids)
        if chosen and self._do(lambda map_id: self._rearranging.detach(map_id, chosen)):
            what = name_of(self._state.contents.argument_map, chosen[0])
            detached = what if len(chosen) == 1 else tr("{n:,} nodes", "1 node", len(chosen))
            self.status_message.emit(tr("Detached {detached}; Undo hangs it back.", detached=detached))

    def join(self, node_ids: Sequence[str] = ()) -> None:
        """Link nodes as premises that hold only together; a single one with the sibling before it."""
        chosen = self._chosen(node_ids)
        if len(chosen) == 1:
            chosen = [*self._sibling_before(chosen[0]), *chosen]
        if chosen:
            self._do(lambda map_id: self._rearranging.join(map_id, chosen))

    def _sibling_before(self, node_id: str) -> list[str]:
        """Name the nearest node before one that bears on the same in the same way."""
        primary = self._state.contents.primary
        own = primary.get(node_id)
        before: list[str] = []
        for key in self._state.contents.argument_map.nodes:
            if key == node_id:
                break
            other = primary.get(key)
            if own and other and other.id != own.id and _same_end(own, other):
                before = [key]
        return before

    def take_apart(self) -> None:
        """Let the premises of the selected link, or of the selected node's, hold one by one."""
        if self.flush() and (link := self._state.link_of_chosen):
            self._do(lambda map_id: self._rearranging.take_apart(map_id, link.id))

    # Order and levels.

    def reorder(self, step: int, node_id: str = "", among: Collection[str] = ()) -> None:
        """Move a node up or down among its siblings, or among those of them that a view shows together."""
        chosen = self._chosen([node_id] if node_id else [])
        if len(chosen) > 1:
            self.status_message.emit(tr("Select one card to move it up or down."))
        elif chosen:
            current = chosen[0]
            among = among or self._pages.current.siblings_shown(current)
            if not self._do(lambda map_id: self._rearranging.reorder(map_id, current, step, among)):
                self.status_message.emit(
                    tr("It is the first of its siblings already.")
                    if step < 0
                    else tr("It is the last of its siblings already.")
                )
            self._show_chosen()

    def move_beside(self, sibling: str, side: Side, node_ids: Sequence[str] = ()) -> None:
        """Put nodes before or after another, hung on what that one hangs on."""
        if chosen := self._chosen(node_ids):
            self._do(lambda map_id: self._rearranging.move_beside(map_id, chosen, sibling, side))
            self._show_chosen()

    def move_out(self, node_ids: Sequence[str] = ()) -> None:
        """Move nodes one level out."""
        if chosen := self._chosen(node_ids):
            self._do(lambda map_id: self._rearranging.move_out(map_id, chosen))
            self._show_chosen()

    def move_in(self, node_ids: Sequence[str] = (), among: Collection[str] = ()) -> None:
        """Move nodes one level in, on the sibling before them."""
        if chosen := self._chosen(node_ids):
            among = among or self._pages.current.siblings_shown(chosen[0])
            self._do(lambda map_id: self._rearranging.move_in(map_id, chosen, among))
            self._show_chosen()

    def _show_chosen(self) -> None:
        self._pages.current.reveal(self._state.chosen)
        self._pages.current.bring_into_view(self._state.chosen)

    # Deleting.

    def delete(self) -> None:
        """Delete what is selected; what hangs on a node is named first."""
        if not self.flush():
            return
        state = self._state
        if link := state.relation:
            name, target = name_of(state.contents.argument_map, link.id), self._near(link.sources[0])
            if self._do(lambda map_id: self._maps.remove_relation(map_id, link.id)):
                self.choose(target)
                self.status_message.emit(tr("Removed {name}; Undo brings it back.", name=name))
        elif chosen := state.chosen_nodes:
            hanging = self._rearranging.dependents(state.map_id, chosen)
            nodes = [state.contents.argument_map.nodes[key] for key in chosen]
            if hanging:
                self._ask(nodes, hanging)
            else:
                self._delete_now(nodes, [])

    def _ask(self, nodes: list[Node], hanging: list[Node]) -> None:
        named = ", ".join(quoted(short(each.label, 56)) for each in hanging[:_NAMED])
        if (more := len(hanging) - _NAMED) > 0:
            named = tr("{nodes} and {number} more", nodes=named, number=more)
        what = (
            quoted(short(nodes[0].label, 50))
            if len(nodes) == 1
            else tr("{n:,} nodes", "1 node", len(nodes))
        )
        count = len(hanging)
        asked = (
            tr(
                "Delete {what} with {n:,} nodes that hang on it?",
                "Delete {what} with 1 node that hangs on it?",
                count,
                what=what,
            )
            if len(nodes) == 1
            else tr(
                "Delete {what} with {n:,} nodes that hang on them?",
                "Delete {what} with 1 node that hangs on them?",
                count,
                what=what,
            )
        )
        self._asking.ask(
            asked,
            named,
            tr("Delete {number} nodes", number=len(hanging) + len(nodes)),
            lambda: self._delete_now(nodes, hanging),
        )

    def _delete_now(self, nodes: list[Node], hanging: list[Node]) -> None:
        ids = [node.id for node in nodes]
        beside = self.next_after(ids)
        if self._do(lambda map_id: self._rearranging.remove_nodes(map_id, ids)):
            self.choose(beside)
            count = len(nodes) + len(hanging)
            what = tr("{n:,} nodes", "1 node", count) if count > 1 else quoted(short(nodes[0].label))
            self.status_message.emit(tr("Deleted {what}; Undo brings it back.", what=what))
        self._pages.current.focus_target.setFocus()

    def next_after(self, node_ids: Sequence[str]) -> HitTarget:
        """Name the card that is selected when nodes are gone: the nearest beside, or what they answered."""
        gone = {
            *node_ids,
            *(node.id for node in self._rearranging.dependents(self._state.map_id, node_ids)),
        }
        above = self._answers(node_ids[0])
        ids = list(self._state.contents.argument_map.nodes)
        index = ids.index(node_ids[0])
        near = [key for _, key in sorted((abs(at - index), key) for at, key in enumerate(ids))]
        near = [key for key in near if key not in gone]
        beside = [key for key in near if self._answers(key) == above]
        on = above if above not in gone else None
        return self._near(beside[0] if beside else on or "".join(near[:1]))

    def _answers(self, node_id: str) -> str | None:
        relation = self._state.contents.primary.get(node_id)
        return self._state.contents.argument_map.target_node(relation) if relation else None

    @staticmethod
    def _near(node_id: str) -> HitTarget:
        return HitTarget("card", node_id) if node_id else CANVAS

    def choose(self, target: HitTarget) -> None:
        """Select a card on the whole desk."""
        if target != CANVAS:
            self._desk.select(Reference.node(self._state.map_id, target.id), "step")


def _same_end(one: Relation, other: Relation) -> bool:
    return (one.kind, one.target) == (other.kind, other.target)
