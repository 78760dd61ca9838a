"""The semantics of maps word by word, without a thought for speed: what evaluations are held against."""

from collections.abc import Iterator
from itertools import chain, combinations

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import RULES

AttackingSets = dict[str, set[frozenset[str]]]
"""For each argument the sets that attack it; a link is an argument by its relation's id after a §."""


def attacking_sets(argument_map: ArgumentMap, most: int = 400) -> AttackingSets | None:
    """List the sets by which arguments are attacked, mediately too; None where there are very many."""
    nodes = argument_map.nodes
    relations = {
        key: relation
        for key, relation in argument_map.relations.items()
        if RULES[relation.kind].stance != "neither" and all(source in nodes for source in relation.sources)
    }
    links = (f"§{key}" for key in argument_map.relations)
    sets: AttackingSets = {key: set() for key in (*nodes, *links)}
    commitments: list[tuple[frozenset[str], str, str]] = []
    for key, relation in relations.items():
        target = relation.target if relation.target in nodes else f"§{relation.target}"
        if target not in sets:
            continue
        link, sources = f"§{key}", frozenset(relation.sources)
        rule = RULES[relation.kind]
        if rule.stance == "for":
            commitments += [(sources, link, target)] if target not in sources else []
        elif rule.symmetric and target in nodes and sources != {target}:
            for end in sources | {target}:
                sets[end].add((sources | {target, link}) - {end})
        else:
            sets[target].add(sources | {link})
    for node in nodes.values():
        for step in node.steps:
            for statement in {*step.premises, step.conclusion} & nodes.keys() - {node.id}:
                commitments.append((frozenset({node.id}), "", statement))
    grows = True
    while grows:
        grows = False
        for sources, link, target in commitments:
            for source in sources:
                others = (sources - {source}) | ({link} if link else set())
                new = {attackers | others for attackers in sets[target]} - sets[source]
                grows = grows or bool(new)
                sets[source] |= new
        if sum(map(len, sets.values())) > most:
            return None
    return sets


def grounded_by_definition(sets: AttackingSets) -> dict[str, str]:
    """Label all arguments, from what is defended by nothing on."""
    accepted: set[str] = set()
    while True:
        rejected = {key for key, attackers in sets.items() if any(one <= accepted for one in attackers)}
        defended = {key for key, attackers in sets.items() if all(one & rejected for one in attackers)}
        if defended == accepted:
            return {
                key: "in" if key in accepted else "out" if key in rejected else "undecided" for key in sets
            }
        accepted = defended


def admissible_by_definition(sets: AttackingSets) -> Iterator[tuple[frozenset[str], bool]]:
    """Yield all admissible sets of arguments, and whether they are stable."""
    for chosen in chain.from_iterable(combinations(sets, size) for size in range(len(sets) + 1)):
        accepted = frozenset(chosen)
        rejected = {key for key, attackers in sets.items() if any(one <= accepted for one in attackers)}
        if accepted & rejected or any(not one & rejected for key in accepted for one in sets[key]):
            continue
        yield accepted, len(accepted) + len(rejected) == len(sets)


def preferred_by_definition(sets: AttackingSets) -> set[frozenset[str]]:
    """List the largest admissible sets."""
    admissible = [accepted for accepted, _ in admissible_by_definition(sets)]
    return {one for one in admissible if not any(one < other for other in admissible)}


def stable_by_definition(sets: AttackingSets) -> set[frozenset[str]]:
    """List the admissible sets that reject all that is not in them."""
    return {accepted for accepted, is_stable in admissible_by_definition(sets) if is_stable}
