"""What figures of a debate show, gathered from its map and texts."""

from dataclasses import dataclass

from debatedesk.domain.library import TextSide
from debatedesk.domain.maps.counts import Tally, tallies
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import NODE_RULES, RULES
from debatedesk.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class ProposalCount:
    """A proposal with what counts for and against it."""

    reference: Reference
    title: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class DatedText:
    """A text of the debate with its date in ISO 8601, possibly only a year or none."""

    reference: Reference
    title: str
    author: str
    date: str
    side: TextSide
    is_essay: bool = False


@dataclass(frozen=True, slots=True)
class CountedPassage:
    """Words of a text (offsets in code points), with what counts for and against the node they state."""

    start: int
    end: int
    title: str
    supports: int
    attacks: int


@dataclass(frozen=True, slots=True)
class HeatedText:
    """A text with the passages that others bear on; `length` is in code points."""

    document: str
    title: str
    length: int
    passages: tuple[CountedPassage, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """How often one speaker's nodes speak for and against another's; the reference is the first of them."""

    reference: Reference
    speaker: str
    answered: str
    supports: int
    attacks: int


def proposal_counts(argument_map: ArgumentMap) -> list[ProposalCount]:
    """Count what bears on each proposal; in a map without one, on each node that something bears on."""
    counts = tallies(argument_map)
    nodes = argument_map.nodes
    keys = [key for key, node in nodes.items() if NODE_RULES[node.kind].stands_alone]
    keys = keys or [key for key, tally in counts.items() if tally.supports or tally.attacks]
    return [
        ProposalCount(Reference.node(argument_map.id, key), nodes[key].label, counts[key]) for key in keys
    ]


def exchanges(argument_map: ArgumentMap) -> list[Exchange]:
    """Count who speaks for and against whom, the liveliest first; nodes without a speaker are left out."""
    counts: dict[tuple[str, str], list[int]] = {}
    first: dict[tuple[str, str], str] = {}
    nodes = argument_map.nodes
    for relation in argument_map.relations.values():
        stance = RULES[relation.kind].stance
        if stance == "neither":
            continue
        for source in relation.sources:
            for end in argument_map.borne_upon(relation):
                if source not in nodes or end not in nodes:
                    continue
                pair = nodes[source].speaker.strip(), nodes[end].speaker.strip()
                if all(pair):
                    counts.setdefault(pair, [0, 0])[stance == "against"] += 1
                    first.setdefault(pair, source)
    made = [
        Exchange(Reference.node(argument_map.id, first[pair]), *pair, supports, attacks)
        for pair, (supports, attacks) in counts.items()
    ]
    return sorted(made, key=lambda each: -(each.supports + each.attacks))
