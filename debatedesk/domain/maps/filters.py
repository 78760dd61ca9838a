"""Which nodes of a map a person wants to see: by words, stance, tag, author, group, and what is missing."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from debatedesk.domain.maps.above import above
from debatedesk.domain.maps.counts import answered_relations
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.relations import NODE_RULES, RULES, Stance
from debatedesk.domain.provenance import is_mine
from debatedesk.domain.text.folding import fold

Lack = Literal["answer", "evidence"]


@dataclass(frozen=True, slots=True)
class MapFilter:
    """What nodes must be to pass: each of the fields that is not empty must hold, by one of its values.

    `words` must all be in a node's title, text, speaker, tags or evidence, in any typography. `stances` are
    how it bears on others; what bears on nothing is neither for nor against. A `groups` value is a heading
    anywhere in the node's path. A node lacks an `answer` where it opposes something, or asks, and nothing
    is said to it. `mine` is the name of a person who made or changed it.
    """

    words: str = ""
    stances: frozenset[Stance] = frozenset()
    tags: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    lacks: frozenset[Lack] = frozenset()
    mine: str | None = None

    @property
    def is_on(self) -> bool:
        """Tell whether it lets less than everything pass."""
        return self != EVERYTHING

    @property
    def is_narrow(self) -> bool:
        """Tell whether more than words is asked for."""
        return replace(self, words="").is_on


EVERYTHING = MapFilter()


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What a map offers to be filtered by, with how many nodes have each, in the order of the words."""

    tags: Mapping[str, int]
    speakers: Mapping[str, int]
    groups: Mapping[str, int]


def filter_choices(argument_map: ArgumentMap) -> FilterChoices:
    """List the tags, speakers and headings of groups of a map."""
    counts: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
    for node in argument_map.nodes.values():
        values = (node.tags, (node.speaker,) if node.speaker else (), node.group)
        for counted, names in zip(counts, values, strict=True):
            for name in dict.fromkeys(names):
                counted[name] = counted.get(name, 0) + 1
    return FilterChoices(*(dict(sorted(counted.items(), key=_by_name)) for counted in counts))


def _by_name(item: tuple[str, int]) -> str:
    return item[0].casefold()


class NodeWords:
    """Gives the folded words of nodes, kept so that the next letter typed costs only the comparison."""

    def __init__(self) -> None:
        """Start with nothing folded."""
        self._folded: dict[str, tuple[Node, str]] = {}

    def of(self, node: Node) -> str:
        """Give all that a node says: title, text, speaker, tags and evidence."""
        kept = self._folded.get(node.id)
        if kept is None or kept[0] is not node:
            quoted = (evidence.anchor.exact for evidence in node.evidence)
            said = "\n".join((node.title, node.text, node.speaker, *node.tags, *quoted))
            kept = self._folded[node.id] = (node, fold(said).text)
        return kept[1]


def matching(argument_map: ArgumentMap, wanted: MapFilter, node_words: NodeWords) -> list[str]:
    """List the ids of the nodes that pass a filter, in document order."""
    tests: list[Callable[[Node], bool]] = []
    if words := fold(wanted.words).text.split():
        tests.append(lambda node: all(word in node_words.of(node) for word in words))
    if wanted.stances:
        stances = _stances(argument_map)
        tests.append(lambda node: not wanted.stances.isdisjoint(stances[node.id]))
    if wanted.tags:
        tests.append(lambda node: not wanted.tags.isdisjoint(node.tags))
    if wanted.speakers:
        tests.append(lambda node: node.speaker in wanted.speakers)
    if wanted.groups:
        tests.append(lambda node: not wanted.groups.isdisjoint(node.group))
    if "answer" in wanted.lacks:
        unanswered = _unanswered(argument_map)
        tests.append(lambda node: node.id in unanswered)
    if "evidence" in wanted.lacks:
        tests.append(lambda node: not node.evidence)
    if (name := wanted.mine) is not None:
        tests.append(lambda node: is_mine(node.provenance, name))
    return [key for key, node in argument_map.nodes.items() if all(test(node) for test in tests)]


def with_what_they_bear_on(argument_map: ArgumentMap, node_ids: Collection[str]) -> ArgumentMap:
    """Keep some nodes of a map, all that they bear on up to the roots, and the relations between these."""
    kept = argument_map.nodes.keys() & node_ids
    kept |= above(argument_map, kept)
    nodes = {key: node for key, node in argument_map.nodes.items() if key in kept}
    relations = dict(argument_map.relations)
    lost = [key for key, each in relations.items() if not kept.issuperset(each.sources)]
    lost += [key for key, each in relations.items() if each.target in argument_map.nodes.keys() - kept]
    while lost:
        gone = {key for key in lost if relations.pop(key, None)}
        lost = [key for key, each in relations.items() if each.target in gone]
    return replace(argument_map, nodes=nodes, relations=relations)


def _stances(argument_map: ArgumentMap) -> dict[str, set[Stance]]:
    stances: dict[str, set[Stance]] = {key: set() for key in argument_map.nodes}
    for relation in argument_map.relations.values():
        rule = RULES[relation.kind]
        ends = (*relation.sources, relation.target) if rule.symmetric else relation.sources
        for key in ends:
            if key in stances:
                stances[key].add(rule.stance)
    return {key: held or {"neither"} for key, held in stances.items()}


def _unanswered(argument_map: ArgumentMap) -> set[str]:
    """Find what opposes something and is not opposed, and questions without an answer."""
    answered = answered_relations(argument_map)
    open_ends: set[str] = set()
    nodes = argument_map.nodes
    asked = {key for key, node in nodes.items() if NODE_RULES[node.kind].reply}
    for relation in argument_map.relations.values():
        if RULES[relation.kind].stance == "against" and relation.id not in answered:
            open_ends.update(relation.sources)
        if relation.target in asked and relation.kind == NODE_RULES[nodes[relation.target].kind].reply:
            asked.discard(relation.target)
    return open_ends | asked
