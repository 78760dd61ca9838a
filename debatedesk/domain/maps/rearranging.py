"""Moving nodes within a map: what hangs on what, order among siblings, out and in, joined premises.

Each edit takes a map and returns another. None checks for circles: `checks.check_relation` does.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.edits import replace_relation, without_relation
from debatedesk.domain.maps.model import ArgumentMap, Relation, RelationKind
from debatedesk.domain.maps.relation_style import first_relations
from debatedesk.domain.maps.relations import NODE_RULES, RULES, kind_like, says_the_same
from debatedesk.domain.message import message

Side = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class Hanging:
    """What the nodes of a map hang on: each on what it first bears on, unless it stands alone."""

    argument_map: ArgumentMap
    relation_of: dict[str, Relation]
    """The relation by which a node hangs; nodes that hang on nothing have none."""
    hangers: dict[str, list[str]]
    """The nodes that hang on a node, or on a relation, in document order."""

    @staticmethod
    def of(argument_map: ArgumentMap) -> "Hanging":
        """Find what hangs on what."""
        first = first_relations(argument_map)
        nodes = argument_map.nodes
        relation_of = {
            key: first[key]
            for key, node in nodes.items()
            if key in first and not NODE_RULES[node.kind].stands_alone and first[key].target != key
        }
        hangers: dict[str, list[str]] = {}
        for key, relation in relation_of.items():
            hangers.setdefault(relation.target, []).append(key)
        return Hanging(argument_map, relation_of, hangers)

    def siblings(self, node_id: str) -> list[str]:
        """List the nodes that hang on the same as a node, or all that hang on nothing and rank the same."""
        if relation := self.relation_of.get(node_id):
            return self.hangers[relation.target]
        nodes = self.argument_map.nodes
        rank = NODE_RULES[nodes[node_id].kind].rank
        return [
            key
            for key, node in nodes.items()
            if key not in self.relation_of and NODE_RULES[node.kind].rank == rank
        ]

    def branch(self, node_ids: Iterable[str]) -> list[str]:
        """List nodes with all that hangs on them and on their links, in document order."""
        taken: set[str] = set()
        waiting = list(node_ids)
        while waiting:
            key = waiting.pop()
            if key in taken or key not in self.argument_map.nodes:
                continue
            taken.add(key)
            waiting += self.hangers.get(key, [])
            if relation := self.relation_of.get(key):
                waiting += self.hangers.get(relation.id, [])
        return [key for key in self.argument_map.nodes if key in taken]


def topmost(hanging: Hanging, node_ids: Collection[str]) -> list[str]:
    """List those of some nodes that hang on none of the others, in document order."""
    chosen = set(node_ids)
    return [
        key
        for key in hanging.argument_map.nodes
        if key in chosen and chosen.isdisjoint(_above(hanging, key))
    ]


def _above(hanging: Hanging, node_id: str) -> list[str]:
    """List what a node hangs on, from the nearest on; a link counts as its first source."""
    line: list[str] = []
    seen = {node_id}
    while relation := hanging.relation_of.get(node_id):
        link = hanging.argument_map.relations.get(relation.target)
        node_id = link.sources[0] if link else relation.target
        if node_id in seen:
            break
        seen.add(node_id)
        line.append(node_id)
    return line


# Order among siblings.


def neighbour(
    argument_map: ArgumentMap, node_id: str, step: int, among: Collection[str] = ()
) -> str | None:
    """Name the sibling `step` places after a node, or before it with a negative step; None at the end.

    `among` narrows the siblings to those that a view shows together.
    """
    siblings = Hanging.of(argument_map).siblings(node_id)
    if among:
        siblings = [key for key in siblings if key in among or key == node_id]
    index = siblings.index(node_id) + step
    return siblings[index] if 0 <= index < len(siblings) else None


def placed_beside(argument_map: ArgumentMap, node_id: str, sibling: str, side: Side) -> ArgumentMap:
    """Put a node, with all that hangs on it, right before another or after its branch."""
    hanging = Hanging.of(argument_map)
    block = dict.fromkeys(hanging.branch([node_id]))
    if sibling in block:
        return argument_map
    rest = [key for key in argument_map.nodes if key not in block]
    index = rest.index(sibling)
    if side == "after":
        index = _end_of_branch(hanging, rest, sibling)
    order = [*rest[:index], node_id, *(key for key in block if key != node_id), *rest[index:]]
    nodes = {key: argument_map.nodes[key] for key in order}
    return _with_relations_beside(replace(argument_map, nodes=nodes), node_id, sibling, side)


def _end_of_branch(hanging: Hanging, order: list[str], sibling: str) -> int:
    """Find where in an order a sibling's branch ends, or the next sibling stands if that comes first."""
    index_of = {key: index for index, key in enumerate(order)}
    siblings = hanging.siblings(sibling)
    later = siblings[siblings.index(sibling) + 1 :]
    start = index_of[sibling] + 1
    end = max(index_of[key] for key in hanging.branch([sibling]) if key in index_of) + 1
    return min([end, *(index_of[key] for key in later if index_of.get(key, -1) >= start)])


def _with_relations_beside(
    argument_map: ArgumentMap, node_id: str, sibling: str, side: Side
) -> ArgumentMap:
    """Put the relation of a node beside its sibling's, unless that changed what a node bears on first."""
    first = first_relations(argument_map)
    own, other = first.get(node_id), first.get(sibling)
    if own is None or other is None or own.id == other.id or own.target != other.target:
        return argument_map
    order = [key for key in argument_map.relations if key != own.id]
    index = order.index(other.id) + (side == "after")
    order.insert(index, own.id)
    turned = replace(argument_map, relations={key: argument_map.relations[key] for key in order})
    return turned if first_relations(turned) == first else argument_map


# Out and in, and away.


def hung_on(
    argument_map: ArgumentMap, node_id: str, target: str, kind: RelationKind, new_id: Callable[[], str]
) -> tuple[ArgumentMap, Relation]:
    """Hang a node on another target, last of what hangs there; with the relation by which it hangs, if any.

    Returns the relation as it is then. A node that stands alone keeps its place, and bears on the target.
    """
    hanging = Hanging.of(argument_map)
    old = hanging.relation_of.get(node_id)
    relation = Relation(new_id(), kind, (node_id,), target)
    if old:
        relation = replace(old, kind=kind, target=target)
    others = [key for key in hanging.hangers.get(target, []) if key not in relation.sources]
    hung = replace_relation(argument_map, relation)
    if others and not NODE_RULES[argument_map.nodes[node_id].kind].stands_alone:
        hung = placed_beside(hung, node_id, others[-1], "after")
    return hung, relation


def target_outwards(argument_map: ArgumentMap, node_id: str) -> str | None:
    """Name what a node bears on when it goes one level out; None where it then bears on nothing.

    Raises DeskError where it hangs on nothing already.
    """
    hanging = Hanging.of(argument_map)
    relation = hanging.relation_of.get(node_id)
    if relation is None:
        raise DeskError(message("That card hangs on nothing, so it can't go further out."))
    if link := argument_map.relations.get(relation.target):
        return link.target
    above = hanging.relation_of.get(relation.target)
    return above.target if above else None


def target_inwards(argument_map: ArgumentMap, node_id: str, among: Collection[str] = ()) -> str:
    """Name the sibling before a node, which it bears on when it goes one level in.

    Raises DeskError where there is none.
    """
    before = neighbour(argument_map, node_id, -1, among)
    if before is None:
        raise DeskError(message("There is no card before it among its siblings that it could hang on."))
    return before


def detached(argument_map: ArgumentMap, node_id: str) -> ArgumentMap:
    """Take a node off what it hangs on; premises that were linked with it stay.

    Raises DeskError where it hangs on nothing.
    """
    relation = first_relations(argument_map).get(node_id)
    if relation is None:
        raise DeskError(message("That card hangs on nothing."))
    left = tuple(source for source in relation.sources if source != node_id)
    if left:
        return replace_relation(argument_map, replace(relation, sources=left))
    return without_relation(argument_map, relation.id)


# Linked premises.


def joined(argument_map: ArgumentMap, node_ids: Collection[str]) -> tuple[ArgumentMap, Relation]:
    """Link nodes as premises that hold only together, by the relation of the first in document order.

    What bore on the relations of the others bears on that one. Raises DeskError where they do not bear on
    the same in the same way.
    """
    first = first_relations(argument_map)
    chosen = set(node_ids)
    order = [key for key in argument_map.nodes if key in chosen]
    base = next((first[key] for key in order if key in first), None)
    if len(order) < 2 or base is None:
        raise DeskError(message("Select at least two cards that bear on the same, to join them."))
    if not RULES[base.kind].linked:
        raise DeskError(message("Only one node at a time {verb} another.", verb=RULES[base.kind].verb))
    merged = {base.id: base}
    for key in order:
        relation = _alike(argument_map, key, base)
        if relation is None and key in first:
            raise DeskError(
                message("Premises that are joined bear on the same, and all for it or all against it.")
            )
        if relation is not None:
            merged[relation.id] = relation
    sources = [source for relation in merged.values() for source in relation.sources]
    answered = [
        answer
        for relation in merged.values()
        if relation.scheme == base.scheme
        for answer in relation.answered
    ]
    whole = replace(
        base,
        sources=tuple(dict.fromkeys([*sources, *order])),
        answered=tuple(dict.fromkeys(answered)),
    )
    if whole == base:
        raise DeskError(message("These premises are joined already."))
    return _merged(argument_map, whole, merged.keys()), whole


def _alike(argument_map: ArgumentMap, node_id: str, base: Relation) -> Relation | None:
    alike = (
        relation
        for relation in argument_map.relations_from(node_id)
        if (relation.kind, relation.target) == (base.kind, base.target)
    )
    return next(alike, None)


def _merged(argument_map: ArgumentMap, whole: Relation, merged: Collection[str]) -> ArgumentMap:
    """Put `whole` in the place of the relations `merged`; of what then says the same one is kept."""
    after = argument_map
    for key, relation in argument_map.relations.items():
        if key != whole.id and relation.target in merged:
            turned = replace(relation, target=whole.id)
            if any(says_the_same(turned, other) for other in after.relations_to(whole.id)):
                after = without_relation(after, key)
            elif turned != relation:
                after = replace_relation(after, turned)
    for key in merged:
        if key != whole.id:
            after = without_relation(after, key)
    return replace_relation(after, whole)


def taken_apart(argument_map: ArgumentMap, relation: Relation, new_id: Callable[[], str]) -> ArgumentMap:
    """Let linked premises bear on their target one by one; what bears on the link stays on the first.

    Raises DeskError where there is only one premise.
    """
    if len(relation.sources) < 2:
        raise DeskError(message("There is only one premise, so nothing can be taken apart."))
    relations: dict[str, Relation] = {}
    for key, other in argument_map.relations.items():
        if key != relation.id:
            relations[key] = other
            continue
        for source in relation.sources:
            single = replace(relation, sources=(source,))
            if source != relation.sources[0]:
                single = replace(single, id=new_id(), answered=())  # what answers bears on the first
            if not any(says_the_same(single, known) for known in argument_map.relations.values()):
                relations[single.id] = single
    return replace(argument_map, relations=relations)


def kind_on(
    argument_map: ArgumentMap, node_id: str, target: str, preferred: RelationKind = "support"
) -> RelationKind:
    """Choose how a node bears on another target: as it does now or alike, else as preferred or alike."""
    relation = Hanging.of(argument_map).relation_of.get(node_id)
    sources = relation.sources if relation else (node_id,)
    return kind_like(argument_map, sources, target, relation.kind if relation else preferred)
