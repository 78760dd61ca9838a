"""A map as vertices and edges: a relation that an edge can't be has a vertex of its own."""

from collections.abc import Iterator
from dataclasses import dataclass

from debatedesk.domain.maps.model import ArgumentMap, Relation


@dataclass(frozen=True, slots=True)
class PlainEdge:
    """An edge from a node or joint to another; `is_last` tells that it leads to what is borne upon."""

    source: str
    target: str
    relation: Relation
    is_last: bool


def joints(argument_map: ArgumentMap) -> list[Relation]:
    """List the relations that need a vertex: of several premises, or borne upon by others."""
    borne_upon = {relation.target for relation in argument_map.relations.values()}
    return [
        relation
        for relation in argument_map.relations.values()
        if len(relation.sources) > 1 or relation.id in borne_upon
    ]


def plain_edges(argument_map: ArgumentMap) -> Iterator[PlainEdge]:
    """List the edges, in the order of the relations; ends are the ids of nodes and of relations."""
    joined = {relation.id for relation in joints(argument_map)}
    for relation in argument_map.relations.values():
        if relation.id not in joined:
            yield PlainEdge(relation.sources[0], relation.target, relation, is_last=True)
            continue
        for source in relation.sources:
            yield PlainEdge(source, relation.id, relation, is_last=False)
        yield PlainEdge(relation.id, relation.target, relation, is_last=True)
