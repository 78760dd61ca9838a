"""Names that Argdown leaves out when they are plain to see: the ids of relations, and data's keys."""

from collections.abc import Sequence

from debatedesk.domain.maps.model import RelationKind

DATA_KEYS: dict[RelationKind, str] = {
    "support": "supports",
    "attack": "attacks",
    "undercut": "undercuts",
    "contradiction": "contradicts",
    "rephrase": "rephrases",
    "answers": "answers",
}
"""The key under which a node's data names what it bears on, where no sign can say it."""


def relation_id(kind: RelationKind, sources: Sequence[str], target: str) -> str:
    """Name a relation that has no id of its own, as in “R9 supports P1”."""
    return f"{' & '.join(sources)} {DATA_KEYS[kind]} {target}"


def free_id(wanted: str, taken: set[str]) -> str:
    """Make an id free by a number where it is taken, and take it."""
    found, number = wanted, 2
    while found in taken:
        found, number = f"{wanted} ({number})", number + 1
    taken.add(found)
    return found
