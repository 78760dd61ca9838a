"""The relations of a graph of AIF: each application of a scheme joins its premises to what it concludes."""

from collections.abc import Callable, Iterator

from debatedesk.domain.maps.model import Relation, RelationKind
from debatedesk.domain.maps.relations import RULES
from debatedesk.domain.message import message
from debatedesk.formats.aif.graph import INFORMATION, AifGraph, AifNode
from debatedesk.formats.aif.schemes import (
    BOTH_WAYS,
    CONFLICT,
    CONTRADICTION,
    ON_SCHEME,
    SCHEME_KINDS,
    scheme_name,
)

Leave = Callable[[str, AifNode], None]


def relations_of(graph: AifGraph, leave: Leave) -> list[Relation]:
    """Make a relation of each scheme, called by its id; `leave` is told what can't be one, and why."""
    relations: list[tuple[Relation, AifNode]] = []
    target_of: dict[str, str] = {}
    said_both_ways: set[frozenset[str]] = set()
    for node in graph.of_type(*SCHEME_KINDS):
        sources = tuple(each.id for each in graph.before(node.id, INFORMATION))
        targets = graph.after(node.id, INFORMATION, *SCHEME_KINDS)
        if not sources or not targets:
            leave(message("a scheme without premises or conclusion"), node)
            continue
        for number, target in enumerate(targets, 1):
            if target.id in sources:
                leave(message("a scheme that leads back to its own premise"), node)
                continue
            kind, ends = _kind(node, target), frozenset({*sources, target.id})
            if RULES[kind].symmetric and ends in said_both_ways:
                continue
            if RULES[kind].symmetric:
                said_both_ways.add(ends)
            own = node.id if node.id not in target_of else _free(f"{node.id} ({number})", graph)
            target_of[own] = target.id
            relations.append((Relation(own, kind, sources, target.id, scheme_name(node.scheme)), node))
    return list(_grounded(graph, relations, target_of, leave))


def _kind(node: AifNode, target: AifNode) -> RelationKind:
    """Name the kind of relation that a scheme is, by its type, its name and what it bears on."""
    if node.type != CONFLICT:
        return SCHEME_KINDS[node.type]
    if target.type != INFORMATION:
        return ON_SCHEME
    is_both_ways = node.scheme.casefold() == CONTRADICTION.casefold()
    return BOTH_WAYS if is_both_ways else SCHEME_KINDS[node.type]


def _free(wanted: str, graph: AifGraph) -> str:
    while wanted in graph.nodes:
        wanted += "′"
    return wanted


def _grounded(
    graph: AifGraph,
    relations: list[tuple[Relation, AifNode]],
    target_of: dict[str, str],
    leave: Leave,
) -> Iterator[Relation]:
    """Leave out relations upon schemes that are no relations here, and upon one another in a circle."""
    leads_to_information: dict[str, bool] = {}
    for relation, node in relations:
        passed, target = [relation.id], relation.target
        leads_to_information.setdefault(relation.id, False)
        while target in target_of and target not in leads_to_information:
            leads_to_information[target] = False
            passed.append(target)
            target = target_of[target]
        is_grounded = leads_to_information.get(target, graph.nodes[target].type == INFORMATION)
        for own in passed:
            leads_to_information[own] |= is_grounded
        if leads_to_information[relation.id]:
            yield relation
        else:
            leave(message("a scheme upon a scheme that is not carried"), node)
