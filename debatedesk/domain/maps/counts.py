"""What counts for and against a node: one rule for the figures of map, margin, inspector and exports."""

from collections.abc import Mapping

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relations import RULES, Stance


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


def support_counts(argument_map: ArgumentMap) -> dict[str, tuple[int, int]]:
    """Count for each node what supports it and what opposes it."""
    counts = {key: [0, 0] for key in argument_map.nodes}
    for relation in argument_map.relations.values():
        for key, stance in counted(argument_map, relation).items():
            counts[key][stance == "against"] += 1
    return {key: (supports, attacks) for key, (supports, attacks) in counts.items()}
