"""The row of signs at the foot of a card: what is found out of its node, in a word each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

SignSubject = Literal["fidelity"]


@dataclass(frozen=True, slots=True)
class NodeSign:
    """What is said of a node on one subject, in one word."""

    subject: SignSubject
    words: str


NodeSigns = Mapping[str, tuple[NodeSign, ...]]
"""The signs of nodes, by the ids of those that have any."""
NO_SIGNS: NodeSigns = {}


def merged(signs: Iterable[NodeSigns]) -> NodeSigns:
    """Put the signs of several subjects into one row, in their order."""
    rows: dict[str, tuple[NodeSign, ...]] = {}
    for of_subject in signs:
        for node_id, row in of_subject.items():
            rows[node_id] = (*rows.get(node_id, ()), *row)
    return rows
