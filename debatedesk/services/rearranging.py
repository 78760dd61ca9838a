"""Building a map by moving what is there: order, what hangs on what, joined premises, many at once."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps import edits as map_editing
from debatedesk.domain.maps import rearranging
from debatedesk.domain.maps.checks import check_end, check_relation, node_of, relation_of
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.domain.maps.rearranging import Hanging, Side, topmost
from debatedesk.domain.maps.relation_style import RELATION_SIGNS, first_relations
from debatedesk.domain.maps.relations import NODE_RULES, kind_refusal, reply_node_kind
from debatedesk.domain.message import message, quoted
from debatedesk.services.map_edits import MapEdits
from debatedesk.services.map_session import MapSession
from debatedesk.services.maps import with_fields

NodeIds = Sequence[str]


class Rearranging:
    """Edits of what hangs on what in the maps of one library; every call is one step of undo."""

    def __init__(self, session: MapSession, edits: MapEdits, new_id: Callable[[], str]) -> None:
        """Work on the maps of one library."""
        self._session = session
        self._edits = edits
        self._new_id = new_id

    # Order.

    def reorder(self, map_id: str, node_id: str, step: int, among: Collection[str] = ()) -> Changes:
        """Move a node, with all that hangs on it, `step` places among its siblings; no Changes at the end.

        `among` narrows the siblings to those that a view shows together.
        """
        before = self._session.map(map_id)
        node = node_of(before, node_id)
        beside = rearranging.neighbour(before, node_id, step, among)
        if beside is None:
            return Changes()
        after = rearranging.placed_beside(before, node_id, beside, "after" if step > 0 else "before")
        return self._moved(message("Move {named}", named=_named([node])), before, after, [node_id])

    def move_beside(self, map_id: str, node_ids: NodeIds, sibling: str, side: Side) -> Changes:
        """Put nodes right before or after another, hung on what that one hangs on.

        Raises DeskError where the rules or a circle forbid it.
        """
        before = self._session.map(map_id)
        node_of(before, sibling)
        moving = self._topmost(before, node_ids)
        after = before
        target = _hung_target(before, sibling)
        for node_id in moving if side == "before" else reversed(moving):
            if _hung_target(after, node_id) != target:
                after = self._hung(after, node_id, target)
            after = rearranging.placed_beside(after, node_id, sibling, side)
        return self._moved(
            message("Move {named}", named=_named(before.nodes[key] for key in moving)),
            before,
            after,
            moving,
        )

    # What hangs on what.

    def move(
        self, map_id: str, node_ids: NodeIds, target: str, kind: RelationKind | None = None
    ) -> Changes:
        """Hang nodes on another node or relation, as `kind`, or as each hangs now where none is given.

        Raises DeskError where the rules or a circle forbid it.
        """
        before = self._session.map(map_id)
        check_end(before, target)
        moving = self._topmost(before, node_ids)
        after = before
        for node_id in moving:
            after = self._hung(after, node_id, target, kind)
        return self._moved(
            message("Move {named}", named=_named(before.nodes[key] for key in moving)),
            before,
            after,
            moving,
        )

    def link_also(self, map_id: str, node_ids: NodeIds, target: str, kind: RelationKind) -> Changes:
        """Let nodes bear on another node or relation beside what they bear on already."""
        before = self._session.map(map_id)
        after = before
        for node_id in node_ids:
            node_of(before, node_id)
            relation = Relation(self._new_id(), kind, (node_id,), target)
            check_relation(after, relation)
            after = map_editing.replace_relation(after, relation)
        return self._edits.write(
            message("Link as {reaction}", reaction=RELATION_SIGNS[kind].noun), before, after
        )

    def move_out(self, map_id: str, node_ids: NodeIds) -> Changes:
        """Move nodes one level out: right after what they hang on, on what that hangs on, or on nothing."""
        before = self._session.map(map_id)
        after = before
        moving = self._topmost(before, node_ids)
        for node_id in reversed(moving):
            target = rearranging.target_outwards(after, node_id)
            above = _hung_target(after, node_id) or ""
            link = after.relations.get(above)
            beside = link.sources[0] if link else above
            after = self._hung(after, node_id, target)
            after = rearranging.placed_beside(after, node_id, beside, "after")
        return self._moved(
            message("Move {named} out", named=_named(before.nodes[key] for key in moving)),
            before,
            after,
            moving,
        )

    def move_in(self, map_id: str, node_ids: NodeIds, among: Collection[str] = ()) -> Changes:
        """Move nodes one level in: on the sibling before the first of them."""
        before = self._session.map(map_id)
        moving = self._topmost(before, node_ids)
        if not moving:
            return Changes()
        target = rearranging.target_inwards(before, moving[0], among)
        after = before
        for node_id in moving:
            after = self._hung(after, node_id, target)
        return self._moved(
            message("Move {named} in", named=_named(before.nodes[key] for key in moving)),
            before,
            after,
            moving,
        )

    def detach(self, map_id: str, node_ids: NodeIds) -> Changes:
        """Take nodes off what each hangs on; raises DeskError where one hangs on nothing."""
        before = self._session.map(map_id)
        after = before
        for node_id in node_ids:
            after = rearranging.detached(after, node_of(before, node_id).id)
        nodes = [before.nodes[key] for key in node_ids]
        return self._moved(message("Detach {named}", named=_named(nodes)), before, after, node_ids)

    def _hung(
        self, argument_map: ArgumentMap, node_id: str, target: str | None, kind: RelationKind | None = None
    ) -> ArgumentMap:
        if target is None:
            return rearranging.detached(argument_map, node_id)
        ready = _able_to_hang(argument_map, node_id)
        kind = kind or rearranging.kind_on(ready, node_id, target)
        hung, relation = rearranging.hung_on(ready, node_id, target, kind, self._new_id)
        check_relation(ready, relation)
        return hung

    @staticmethod
    def _topmost(argument_map: ArgumentMap, node_ids: NodeIds) -> list[str]:
        for node_id in node_ids:
            node_of(argument_map, node_id)
        return topmost(Hanging.of(argument_map), node_ids)

    def _moved(self, label: str, before: ArgumentMap, after: ArgumentMap, moving: Iterable[str]) -> Changes:
        if list(before.nodes) == list(after.nodes) and before == after:
            return Changes()
        return self._edits.write(label, before, after, moved=moving)

    # Linked premises.

    def join(self, map_id: str, node_ids: NodeIds) -> Changes:
        """Link nodes as premises that hold only together; raises DeskError where they can't be."""
        before = self._session.map(map_id)
        for node_id in node_ids:
            node_of(before, node_id)
        after, relation = rearranging.joined(before, node_ids)
        check_relation(_without_others(before, after, relation.id), relation)
        return self._edits.write(message("Join premises"), before, after)

    def take_apart(self, map_id: str, relation_id: str) -> Changes:
        """Let linked premises bear on their target one by one; raises DeskError where there is only one."""
        before = self._session.map(map_id)
        relation = relation_of(before, relation_id)
        return self._edits.write(
            message("Take premises apart"), before, rearranging.taken_apart(before, relation, self._new_id)
        )

    # Many nodes at once.

    def edit_nodes(self, map_id: str, node_ids: NodeIds, **fields: Any) -> Changes:
        """Change the same fields of several nodes, as `Maps.edit_node` does of one."""
        before = self._session.map(map_id)
        after = before
        for node_id in node_ids:
            node = with_fields(after, node_id, fields)
            if why := kind_refusal(after, node_id, node.kind):
                raise DeskError(message("“{title}”: {words}", title=_short(node), words=why))
            after = map_editing.replace_node(after, node)
        return self._edits.write(message("Edit {n} nodes", "Edit node", len(node_ids)), before, after)

    def put_on_map(self, map_id: str, node_ids: NodeIds, *, is_on: bool) -> Changes:
        """Put nodes on the map, or leave them off it."""
        before = self._session.map(map_id)
        chosen = {node_id: replace(node_of(before, node_id), in_map=is_on) for node_id in node_ids}
        after = replace(before, nodes={**before.nodes, **chosen})
        label = message("Put on the map") if is_on else message("Leave off the map")
        return self._edits.write(label, before, after)

    def change_tags(
        self, map_id: str, node_ids: NodeIds, add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> Changes:
        """Give tags to several nodes, and take others off them."""
        before = self._session.map(map_id)
        after, added, removed = before, list(add), set(remove)
        for node_id in node_ids:
            node = node_of(after, node_id)
            tags = tuple(tag for tag in dict.fromkeys([*node.tags, *added]) if tag not in removed)
            after = map_editing.replace_node(after, replace(node, tags=tags))
        return self._edits.write(message("Tag {n} nodes", "Tag node", len(node_ids)), before, after)

    def dependents(self, map_id: str, node_ids: NodeIds) -> list[Node]:
        """List the nodes that deleting nodes takes along, in document order."""
        return map_editing.dependents(self._session.map(map_id), node_ids)

    def remove_nodes(self, map_id: str, node_ids: NodeIds, *, cut: bool = False) -> Changes:
        """Delete nodes and what hangs on them alone; `cut` calls it so."""
        before = self._session.map(map_id)
        nodes = [node_of(before, node_id) for node_id in node_ids]
        gone = [*node_ids, *(node.id for node in map_editing.dependents(before, node_ids))]
        template = message("Cut {named}") if cut else message("Delete {named}")
        return self._edits.write(
            message(template, named=_named(nodes)), before, map_editing.without_nodes(before, gone)
        )


def _hung_target(argument_map: ArgumentMap, node_id: str) -> str | None:
    relation = Hanging.of(argument_map).relation_of.get(node_id)
    return relation.target if relation else None


def _able_to_hang(argument_map: ArgumentMap, node_id: str) -> ArgumentMap:
    """Make a node that stands alone one that can hang on another, where what touches it allows that."""
    node = argument_map.nodes[node_id]
    kind = reply_node_kind("support")
    bears = node_id in first_relations(argument_map)
    if not NODE_RULES[node.kind].stands_alone or bears or kind_refusal(argument_map, node_id, kind):
        return argument_map
    return map_editing.replace_node(argument_map, replace(node, kind=kind))


def _without_others(before: ArgumentMap, after: ArgumentMap, relation_id: str) -> ArgumentMap:
    """Give the map before an edit with no other relations than those that are left after it."""
    relations = {
        key: before.relations[key]
        for key in before.relations
        if key in after.relations or key == relation_id
    }
    return replace(before, relations=relations)


def _named(nodes: Iterable[Node]) -> str:
    listed = list(nodes)
    return quoted(_short(listed[0])) if len(listed) == 1 else message("{n} nodes", "1 node", len(listed))


def _short(node: Node) -> str:
    return node.label[:40]
