"""Edits of argument maps: each takes a map and returns another; and what two maps differ in."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import NODE_RULES, RULES

_Item = TypeVar("_Item")
_LONGEST_TITLE = 70


def add_node(
    argument_map: ArgumentMap, node: Node, relation: Relation | None = None, after: str | None = None
) -> ArgumentMap:
    """Add a node, after the node `after` in document order or at the end, with its first relation."""
    nodes: dict[str, Node] = {}
    for key, other in argument_map.nodes.items():
        nodes[key] = other
        if key == after:
            nodes[node.id] = node
    nodes.setdefault(node.id, node)
    relations = dict(argument_map.relations)
    if relation:
        relations = _insert_relation(relations, relation, after)
    return replace(argument_map, nodes=nodes, relations=relations)


def _insert_relation(
    relations: dict[str, Relation], relation: Relation, after: str | None
) -> dict[str, Relation]:
    placed: dict[str, Relation] = {}
    for key, other in relations.items():
        placed[key] = other
        if after in other.sources and other.target == relation.target:
            placed[relation.id] = relation
    placed.setdefault(relation.id, relation)
    return placed


def title_and_text(words: str) -> tuple[str, str]:
    """Make a node's title of words: all of them, or the first, and then its text is all of them."""
    line = " ".join(words.split())
    if len(line) <= _LONGEST_TITLE:
        return line.rstrip(" .,;:"), ""
    cut = line.rfind(" ", 0, _LONGEST_TITLE)
    end = cut if cut > _LONGEST_TITLE // 2 else _LONGEST_TITLE
    return line[:end].rstrip(" .,;:—–-") + "…", line


def replace_node(argument_map: ArgumentMap, node: Node) -> ArgumentMap:
    """Put `node` in the place of the one with its id."""
    return replace(argument_map, nodes={**argument_map.nodes, node.id: node})


def with_left_off(argument_map: ArgumentMap, node_ids: Collection[str]) -> ArgumentMap:
    """Let nodes say that they are not on the map."""
    nodes = {
        key: replace(node, in_map=False) if key in node_ids else node
        for key, node in argument_map.nodes.items()
    }
    return replace(argument_map, nodes=nodes)


def replace_relation(argument_map: ArgumentMap, relation: Relation) -> ArgumentMap:
    """Put `relation` in the place of the one with its id, or at the end."""
    return replace(argument_map, relations={**argument_map.relations, relation.id: relation})


def without_relation(argument_map: ArgumentMap, relation_id: str) -> ArgumentMap:
    """Take away a relation, where it is there, and the relations that bear on it."""
    cascade = CascadeDelete(argument_map)
    if relation := argument_map.relations.get(relation_id):
        cascade.lose(relation)
    cascade.settle()
    return _without(argument_map, cascade)


def dependents(argument_map: ArgumentMap, node_ids: Iterable[str]) -> list[Node]:
    """List the nodes that only bear on some nodes, directly or through one another, in document order.

    A proposal stands for itself and never hangs on another node.
    """
    chosen = set(node_ids)
    cascade = CascadeDelete(argument_map, spreading=True)
    for node_id in chosen:
        cascade.take(node_id)
    cascade.settle()
    return [node for key, node in argument_map.nodes.items() if key in cascade.nodes and key not in chosen]


def without_nodes(argument_map: ArgumentMap, node_ids: Iterable[str]) -> ArgumentMap:
    """Take away nodes and the relations that lose their target or all of their sources."""
    cascade = CascadeDelete(argument_map)
    for key in node_ids:
        cascade.take(key)
    cascade.settle()
    return _without(argument_map, cascade)


def without_all_parts(argument_map: ArgumentMap, node_ids: Iterable[str]) -> ArgumentMap:
    """Take away nodes and every relation that they are an end of: linked premises hold only together."""
    cascade = CascadeDelete(argument_map)
    for key in node_ids:
        cascade.take(key)
        for relation in argument_map.relations_from(key):
            cascade.lose(relation)
    cascade.settle()
    return _without(argument_map, cascade)


def _without(argument_map: ArgumentMap, cascade: "CascadeDelete") -> ArgumentMap:
    return replace(
        argument_map,
        nodes={key: each for key, each in argument_map.nodes.items() if key not in cascade.nodes},
        relations={
            key: relation
            if cascade.nodes.isdisjoint(relation.sources)
            else replace(relation, sources=tuple(s for s in relation.sources if s not in cascade.nodes))
            for key, relation in argument_map.relations.items()
            if key not in cascade.relations
        },
    )


class CascadeDelete:
    """What goes when nodes and relations are taken out of a map, found in time linear in its size.

    When it is `spreading`, a node that no longer bears on anything goes as well, unless it is a proposal.
    """

    def __init__(self, argument_map: ArgumentMap, spreading: bool = False) -> None:
        self._map = argument_map
        self._spreading = spreading
        self._from: dict[str, list[Relation]] = defaultdict(list)
        self._to: dict[str, list[Relation]] = defaultdict(list)
        for relation in argument_map.relations.values():
            self._to[relation.target].append(relation)
            for source in dict.fromkeys(relation.sources):
                self._from[source].append(relation)
        self._waiting: list[str] = []
        self.nodes: set[str] = set()
        self.relations: set[str] = set()

    def take(self, node_id: str) -> None:
        """Take a node away."""
        if node_id not in self.nodes:
            self.nodes.add(node_id)
            self._waiting.append(node_id)

    def lose(self, relation: Relation) -> None:
        """Take a relation away."""
        if relation.id not in self.relations:
            self.relations.add(relation.id)
            self._waiting.append(relation.id)

    def settle(self) -> None:
        """Take away all that this takes along."""
        while self._waiting:
            gone = self._waiting.pop()
            for relation in self._to[gone]:
                self.lose(relation)
            for relation in self._from[gone]:
                if self.nodes.issuperset(relation.sources):
                    self.lose(relation)
            if self._spreading and gone in self.relations:
                self._spread(self._map.relations[gone])

    def _spread(self, lost: Relation) -> None:
        for key in lost.sources:
            node = self._map.nodes.get(key)
            if node is None or NODE_RULES[node.kind].stands_alone:
                continue
            if all(each.id in self.relations for each in self._from[key]):
                self.take(key)


def would_circle(argument_map: ArgumentMap, source: str, target: str) -> bool:
    """Tell whether a relation from `source` to `target` would make a node bear on itself."""
    bears_on: dict[str, list[str]] = defaultdict(list)
    for relation in argument_map.relations.values():
        if RULES[relation.kind].argues and (end := argument_map.target_node(relation)):
            for each in relation.sources:
                bears_on[each].append(end)
    seen: set[str] = set()
    open_ends = [target]
    while open_ends:
        current = open_ends.pop()
        if current == source:
            return True
        if current not in seen:
            seen.add(current)
            open_ends += bears_on[current]
    return False


def differing(before: Mapping[str, _Item], after: Mapping[str, _Item]) -> set[str]:
    """Name the items that are new, gone or other than before.

    Edits keep what they do not change as it is, so that few items have to be compared.
    """
    if before is after:
        return set()
    old_items = map(before.get, after)
    other = {key for (key, item), old in zip(after.items(), old_items, strict=True) if old is not item}
    new = sum(key not in before for key in other)
    other = {key for key in other if key not in before or before[key] != after[key]}
    return other if len(before) + new == len(after) else other | (before.keys() - after.keys())


def is_reordered(before: Mapping[str, object], after: Mapping[str, object]) -> bool:
    """Tell whether items that are in both have changed their order."""
    kept_before = [key for key in before if key in after]
    return kept_before != [key for key in after if key in before]
