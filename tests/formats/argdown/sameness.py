"""Whether two maps are the same but for the ids that nothing needs."""

from collections import Counter
from collections.abc import Hashable
from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES


def same_map(one: ArgumentMap, other: ArgumentMap) -> bool:
    """Tell whether some naming of the nodes and relations of one map makes it the other.

    The names are found by what nodes and relations say and by what they bear on, level by level; what is
    still alike then is interchangeable.
    """
    return one.title == other.title and _signature(one) == _signature(other)


def _signature(argument_map: ArgumentMap) -> Counter[Hashable]:
    nodes, relations = argument_map.nodes, argument_map.relations
    known = _Names(argument_map)
    for _ in range(min(8, len(nodes) + len(relations))):
        seen: dict[_Key, list[int]] = {key: [] for key in known.words}
        for relation in relations.values():
            own = known.words["relation", relation.id]
            ends = known.ends(relation)
            answers = tuple((answer.question, known.of(answer.node)) for answer in relation.answered)
            seen["relation", relation.id].append(hash((ends, answers)))
            leads = "both" if RULES[relation.kind].symmetric else "to"
            for number, source in enumerate(relation.sources):
                words = (leads.replace("to", "from"), number > 0, own, ends)
                seen.get(known.key(source), []).append(hash(words))
            seen.get(known.key(relation.target), []).append(hash((leads, False, own, ends)))
        for node in nodes.values():
            own = known.words["node", node.id]
            for number, step in enumerate(node.steps):
                statements = [known.of(each) for each in (*step.premises, step.conclusion)]
                told = (own, number, step.rules, tuple(statements))
                seen["node", node.id].append(hash(told))
                for each in (*step.premises, step.conclusion):
                    seen.get(("node", each), []).append(hash(("step", told)))
        known.words = {key: hash((known.words[key], tuple(sorted(each)))) for key, each in seen.items()}
    signature: Counter[Hashable] = Counter()
    signature.update((_words(node), known.words["node", key]) for key, node in nodes.items())
    signature.update(
        (each.kind, each.scheme, known.words["relation", key]) for key, each in relations.items()
    )
    return signature


_Key = tuple[str, str]


class _Names:
    """What stands for the ids of a map: what is known of each node and relation, as a number."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self._map = argument_map
        self.words: dict[_Key, int] = {
            ("node", key): hash(_words(node)) for key, node in argument_map.nodes.items()
        }
        for key, relation in argument_map.relations.items():
            self.words["relation", key] = hash((relation.kind, relation.scheme))

    def key(self, own_id: str) -> _Key:
        return "node" if own_id in self._map.nodes else "relation", own_id

    def of(self, own_id: str) -> int:
        """Tell what is known of an end; what the map lacks is called by its own name."""
        return self.words.get(self.key(own_id), hash(own_id))

    def ends(self, relation: Relation) -> tuple[int, ...]:
        ends = [self.of(each) for each in (*relation.sources, relation.target)]
        return tuple(sorted(ends)) if RULES[relation.kind].symmetric else tuple(ends)


def _words(node: Node) -> Node:
    return replace(node, id="", steps=())


def siblings(argument_map: ArgumentMap) -> dict[object, list[object]]:
    """List, by what each node says, what bears on it by a sign in the order of the map."""
    order = {key: number for number, key in enumerate(argument_map.nodes)}
    found: dict[object, list[tuple[int, object]]] = {}
    for relation in argument_map.relations.values():
        if relation.target in order and relation.sources and relation.sources[0] in order:
            source = argument_map.nodes[relation.sources[0]]
            target = _words(argument_map.nodes[relation.target])
            found.setdefault(target, []).append((order[source.id], _words(source)))
    return {
        target: [words for _, words in sorted(each, key=lambda pair: pair[0])]
        for target, each in found.items()
    }
