"""What counts for and against a node: one rule for the figures of views, margin, inspector, exports."""

from collections.abc import Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relations import RULES, Stance


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
    answered = answered_relations(argument_map)
    for relation in argument_map.relations.values():
        for key, stance in counted(argument_map, relation).items():
            if stance == "for":
                counts[key][0] += 1
                continue
            counts[key][2 if relation.target in argument_map.relations else 1] += 1
            counts[key][3] += relation.id not in answered
    return {key: Tally(*figures) for key, figures in counts.items()}


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


def answered_relations(argument_map: ArgumentMap) -> set[str]:
    """Find the relations against which something is said: against them, or against their sources.

    A contradiction is no answer to itself, and support of what opposes a node answers nothing.
    """
    opposing: dict[str, set[str]] = {}
    for relation in argument_map.relations.values():
        rule = RULES[relation.kind]
        if rule.stance == "against":
            for end in (relation.target, *(relation.sources if rule.symmetric else ())):
                opposing.setdefault(end, set()).add(relation.id)
    return {
        relation.id
        for relation in argument_map.relations.values()
        if any(opposing.get(end, set()) - {relation.id} for end in (relation.id, *relation.sources))
    }
