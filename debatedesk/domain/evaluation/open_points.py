"""What a debate still owes: proposals and objections that nobody answers, and nodes without evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debatedesk.domain.maps.counts import answered_relations, tallies
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from debatedesk.domain.maps.relations import NODE_RULES, RULES


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """Ids of nodes in reading order: each proposal, followed by what bears on it and so on.

    `unanswered` are proposals for and against which nothing is said, `objections` nodes that speak against
    something and are not answered, `without_evidence` those that come from no passage.
    """

    unanswered: tuple[str, ...]
    objections: tuple[str, ...]
    without_evidence: tuple[str, ...]


def open_points(argument_map: ArgumentMap) -> OpenPoints:
    """List what is open in a map."""
    nodes, relations = argument_map.nodes, argument_map.relations
    answered = answered_relations(argument_map)
    counts = tallies(argument_map)
    objections = {
        source
        for key, relation in relations.items()
        if RULES[relation.kind].stance == "against" and key not in answered
        for source in relation.sources
    }
    order = in_reading_order(argument_map)
    return OpenPoints(
        tuple(
            key
            for key in order
            if NODE_RULES[nodes[key].kind].stands_alone and not counts[key].supports + counts[key].attacks
        ),
        tuple(key for key in order if key in objections),
        tuple(key for key in order if not nodes[key].evidence),
    )


def in_reading_order(argument_map: ArgumentMap) -> Sequence[str]:
    """List the ids of all nodes as the outline of a map has them, each where its own row stands."""
    return list(_own_rows(outline_of(argument_map)))


def _own_rows(rows: Sequence[OutlineRow]) -> Iterator[str]:
    waiting = [*reversed(rows)]
    while waiting:
        row = waiting.pop()
        if not row.repeats:
            yield row.node
            waiting += reversed(row.children)
