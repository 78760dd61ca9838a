"""What counts for and against a node: one rule for the figures of views, margin, inspector, exports."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relations import RULES, Stance

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tally:
    """What counts on a node: what supports it, what opposes it itself, and what undercuts its supports.

    Of what counts against it, `unanswered` have nothing said against them.
    """

    supports: int = 0
    objections: int = 0
    undercuts: int = 0
    unanswered: int = 0

    @property
    def attacks(self) -> int:
        """All that counts against the node."""
        return self.objections + self.undercuts


def counted(argument_map: ArgumentMap, relation: Relation) -> Mapping[str, Stance]:
    """Tell for or against which nodes a relation counts: those that it bears on itself.

    What undercuts a support takes it from its node, and counts against it. What undercuts an objection
    leaves the node as it was, and what backs a link counts for nothing but that link.
    """
    rule = RULES[relation.kind]
    nodes = argument_map.nodes
    if rule.stance == "neither":
        return {}
    if rule.symmetric:
        return {end: rule.stance for end in (*relation.sources, relation.target) if end in nodes}
    if relation.target in nodes:
        return {relation.target: rule.stance}
    link = argument_map.relations.get(relation.target)
    cut = rule.stance == "against" and link and link.target in nodes and RULES[link.kind].stance == "for"
    return {link.target: "against"} if link and cut else {}


def tallies(argument_map: ArgumentMap) -> dict[str, Tally]:
    """Count for each node what bears on it."""
    counts = {key: [0, 0, 0, 0] for key in argument_map.nodes}
    for (key, column), count in _figures(argument_map, argument_map.relations).items():
        counts[key][column] = count
    return {key: Tally(*figures) for key, figures in counts.items()}


def _figures(argument_map: ArgumentMap, relation_ids: Collection[str]) -> Counter[tuple[str, int]]:
    """Count what some relations add to each node, by the node's id and the place in its tally."""
    figures: Counter[tuple[str, int]] = Counter()
    answered = answered_relations(argument_map, relation_ids)
    for relation_id in relation_ids:
        relation = argument_map.relations[relation_id]
        for key, stance in counted(argument_map, relation).items():
            if stance == "for":
                figures[key, 0] += 1
                continue
            figures[key, 2 if relation.target in argument_map.relations else 1] += 1
            if relation_id not in answered:
                figures[key, 3] += 1
    return figures


def tallies_after(
    before: Mapping[str, Tally],
    old: ArgumentMap,
    new: ArgumentMap,
    node_ids: Collection[str],
    relation_ids: Collection[str],
) -> dict[str, Tally]:
    """Count as `tallies` does, from what was counted of the map before an edit.

    `node_ids` are those that came or went, `relation_ids` those that came, went or bear otherwise.
    """
    opposed = {end for each in (old, new) for end in _opposed(each, relation_ids)}
    figures: Counter[tuple[str, int]] = Counter()
    for argument_map, sign in ((old, -1), (new, 1)):
        near = _counting_otherwise(argument_map, node_ids, relation_ids, opposed)
        for place, count in _figures(argument_map, near).items():
            figures[place] += sign * count
    none = Tally()
    counts = {key: before.get(key, none) for key in new.nodes}
    for key in {key for (key, _), count in figures.items() if count}:
        if key in counts:
            had = counts[key]
            columns = (had.supports, had.objections, had.undercuts, had.unanswered)
            counts[key] = Tally(*(count + figures[key, column] for column, count in enumerate(columns)))
    return counts


def _opposed(argument_map: ArgumentMap, relation_ids: Iterable[str]) -> set[str]:
    """Name what some relations speak against."""
    opposed: set[str] = set()
    for relation_id in relation_ids:
        relation = argument_map.relations.get(relation_id)
        if relation and RULES[relation.kind].stance == "against":
            opposed.add(relation.target)
            if RULES[relation.kind].symmetric:
                opposed.update(relation.sources)
    return opposed


def _counting_otherwise(
    argument_map: ArgumentMap,
    node_ids: Collection[str],
    relation_ids: Collection[str],
    opposed: Collection[str],
) -> list[str]:
    """List the relations that may count otherwise, or be answered otherwise, where some things change."""
    relations = argument_map.relations
    links = {key for key, each in relations.items() if each.target in node_ids} if node_ids else set()
    ids, ends = {*relation_ids, *opposed}, {*relation_ids, *node_ids, *links}
    sources = {*opposed, *node_ids}
    return [
        key
        for key, each in relations.items()
        if key in ids or each.target in ends or not sources.isdisjoint(each.sources)
    ]


def support_counts(argument_map: ArgumentMap) -> dict[str, tuple[int, int]]:
    """Count for each node what supports it and what opposes it."""
    return {key: (tally.supports, tally.attacks) for key, tally in tallies(argument_map).items()}


def counts_on(argument_map: ArgumentMap, node_id: str) -> tuple[int, int]:
    """Count what supports one node and what opposes it, without a look at what bears on others."""
    links = {relation.id for relation in argument_map.relations_to(node_id)}
    near = (
        relation
        for relation in argument_map.relations.values()
        if relation.target == node_id or relation.target in links or node_id in relation.sources
    )
    stances = [counted(argument_map, relation).get(node_id) for relation in near]
    return stances.count("for"), stances.count("against")


def answered_relations(argument_map: ArgumentMap, among: Collection[str] | None = None) -> set[str]:
    """Find those of all relations, or `among` some, against which, or whose sources, something is said.

    A contradiction is no answer to itself, and support of what opposes a node answers nothing.
    """
    relations = argument_map.relations
    asked = list(relations.values()) if among is None else [relations[key] for key in among]
    ends = {end for relation in asked for end in (relation.id, *relation.sources)}
    opposing: dict[str, set[str]] = {}
    for relation in relations.values():
        if relation.target not in ends and ends.isdisjoint(relation.sources):
            continue
        rule = RULES[relation.kind]
        if rule.stance == "against":
            for end in (relation.target, *(relation.sources if rule.symmetric else ())):
                opposing.setdefault(end, set()).add(relation.id)
    return {
        relation.id
        for relation in asked
        if any(opposing.get(end, _NOTHING) - {relation.id} for end in (relation.id, *relation.sources))
    }
