"""Edits of argument maps: each takes a map and returns another."""

from collections.abc import Iterable
from dataclasses import replace

from debatedesk.domain.argument_map import ArgumentMap, Node, Relation


def add_node(
    argument_map: ArgumentMap, node: Node, relation: Relation | None = None, after: str | None = None
) -> ArgumentMap:
    """Add a node, after the node `after` in document order or at the end, with its first relation."""
    nodes: dict[str, Node] = {}
    for key, each in argument_map.nodes.items():
        nodes[key] = each
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
    for key, each in relations.items():
        placed[key] = each
        if after in each.sources and each.target == relation.target:
            placed[relation.id] = relation
    placed.setdefault(relation.id, relation)
    return placed


def replace_node(argument_map: ArgumentMap, node: Node) -> ArgumentMap:
    """Put `node` in the place of the one with its id."""
    return replace(argument_map, nodes={**argument_map.nodes, node.id: node})


def replace_relation(argument_map: ArgumentMap, relation: Relation) -> ArgumentMap:
    """Put `relation` in the place of the one with its id, or at the end."""
    return replace(argument_map, relations={**argument_map.relations, relation.id: relation})


def without_relation(argument_map: ArgumentMap, relation_id: str) -> ArgumentMap:
    """Take away a relation and the relations that bear on it."""
    gone = _with_dependents(argument_map, {relation_id})
    return replace(
        argument_map,
        relations={key: each for key, each in argument_map.relations.items() if key not in gone},
    )


def _with_dependents(argument_map: ArgumentMap, gone: set[str]) -> set[str]:
    while True:
        more = {key for key, each in argument_map.relations.items() if each.target in gone} - gone
        if not more:
            return gone
        gone = gone | more


def hanging_on(argument_map: ArgumentMap, node_id: str) -> list[Node]:
    """List the nodes that only bear on `node_id`, directly or through one another, in document order.

    A proposal stands for itself and never hangs on another node.
    """
    hanging = {node_id}
    while True:
        gone = _lost_relations(argument_map, hanging)
        more = {
            key
            for key, node in argument_map.nodes.items()
            if key not in hanging
            and node.kind != "proposal"
            and (own := argument_map.relations_from(key))
            and all(each.id in gone for each in own)
        }
        if not more:
            break
        hanging |= more
    return [node for key, node in argument_map.nodes.items() if key in hanging and key != node_id]


def _lost_relations(argument_map: ArgumentMap, gone_nodes: set[str]) -> set[str]:
    lost = {
        key
        for key, each in argument_map.relations.items()
        if each.target in gone_nodes or all(source in gone_nodes for source in each.sources)
    }
    return _with_dependents(argument_map, lost)


def without_nodes(argument_map: ArgumentMap, node_ids: Iterable[str]) -> ArgumentMap:
    """Take away nodes and the relations that lose their target or all of their sources."""
    gone = set(node_ids)
    lost = _lost_relations(argument_map, gone)
    return replace(
        argument_map,
        nodes={key: each for key, each in argument_map.nodes.items() if key not in gone},
        relations={
            key: replace(each, sources=tuple(s for s in each.sources if s not in gone))
            for key, each in argument_map.relations.items()
            if key not in lost
        },
    )


def would_circle(argument_map: ArgumentMap, source: str, target: str) -> bool:
    """Tell whether a relation from `source` to `target` would make a node bear on itself."""
    seen: set[str] = set()
    open_ends = [target]
    while open_ends:
        current = open_ends.pop()
        if current == source:
            return True
        if current in seen:
            continue
        seen.add(current)
        open_ends += [
            end
            for each in argument_map.relations_from(current)
            if each.kind in ("support", "attack", "undercut") and (end := argument_map.target_node(each))
        ]
    return False


def support_counts(argument_map: ArgumentMap) -> dict[str, tuple[int, int]]:
    """Count for each node the nodes that support it and those that oppose it."""
    counts = {key: [0, 0] for key in argument_map.nodes}
    for relation in argument_map.relations.values():
        if relation.target in counts and relation.kind == "support":
            counts[relation.target][0] += 1
        elif relation.kind in ("attack", "undercut") and (end := argument_map.target_node(relation)):
            counts[end][1] += 1
        elif relation.kind == "contradiction":
            for end in (*relation.sources, relation.target):
                if end in counts:
                    counts[end][1] += 1
    return {key: (supports, attacks) for key, (supports, attacks) in counts.items()}
