"""What is seen of a map without the nodes that are off it.

As in Argdown, an argument stands for what its reconstruction has off the map: what bears on a premise bears
on the argument, and what its conclusion bears on, the argument bears on.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Relation


def off_map(argument_map: ArgumentMap) -> frozenset[str]:
    """Name the nodes that are off a map; none where nothing would be left on it."""
    off = frozenset(key for key, node in argument_map.nodes.items() if node.in_map is False)
    return off if len(off) < len(argument_map.nodes) else frozenset()


def on_map(argument_map: ArgumentMap, kept: Collection[str] = ()) -> ArgumentMap:
    """Leave out of a map what is off it, but for the nodes that are to be `kept`."""
    hidden = off_map(argument_map).difference(kept)
    return _Seen(argument_map, hidden).argument_map() if hidden else argument_map


class _Seen:
    def __init__(self, argument_map: ArgumentMap, hidden: Collection[str]) -> None:
        self._map = argument_map
        self._hidden = hidden
        self._premise_of: dict[str, str] = {}
        self._concluded_by: dict[str, list[str]] = {}
        for node in argument_map.nodes.values():
            if node.steps and node.id not in hidden:
                for premise in (key for step in node.steps for key in step.premises):
                    self._premise_of.setdefault(premise, node.id)
                self._concluded_by.setdefault(node.steps[-1].conclusion, []).append(node.id)

    def argument_map(self) -> ArgumentMap:
        nodes = {key: node for key, node in self._map.nodes.items() if key not in self._hidden}
        relations = {
            key: seen for key, relation in self._map.relations.items() if (seen := self._seen(relation))
        }
        for key, relation in list(relations.items()):
            if end := self._end(relation, relations):
                relations[key] = relation if end == relation.target else replace(relation, target=end)
            else:
                del relations[key]
        return replace(self._map, nodes=nodes, relations=_standing(nodes, relations))

    def _seen(self, relation: Relation) -> Relation | None:
        """Give a relation between what is seen, or None where nothing stands for an end of it."""
        sources = tuple(dict.fromkeys(end for key in relation.sources for end in self._starts(key)))
        target = relation.target
        if target in self._hidden:
            target = self._premise_of.get(target, "")
        if not sources or not target or target in sources:
            return None
        same = sources == relation.sources and target == relation.target
        return relation if same else replace(relation, sources=sources, target=target)

    def _starts(self, node_id: str) -> Iterator[str]:
        if node_id in self._hidden:
            yield from self._concluded_by.get(node_id, ())
        else:
            yield node_id

    def _end(self, relation: Relation, seen: Collection[str]) -> str:
        """Find what a relation is seen to bear on: for a link that is not seen, the node it leads from."""
        link = self._map.relations.get(relation.target)
        if link is None or link.id in seen:
            return relation.target
        starts = [end for key in link.sources for end in self._starts(key)]
        return next((end for end in starts if end not in relation.sources), "")


def _standing(nodes: Collection[str], relations: dict[str, Relation]) -> dict[str, Relation]:
    """Keep the relations whose ends are all there."""
    while lost := [
        key for key, each in relations.items() if each.target not in nodes and each.target not in relations
    ]:
        for key in lost:
            del relations[key]
    return relations
