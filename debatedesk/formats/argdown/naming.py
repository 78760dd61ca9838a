"""Names that Argdown leaves out when they are plain to see: the ids of relations, and data's keys."""

from collections.abc import Iterable, Sequence

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relations import RULES

_OWN_KEYS: dict[RelationKind, str] = {"attack": "attacks"}
DATA_KEYS: dict[RelationKind, str] = {kind: _OWN_KEYS.get(kind, rule.verb) for kind, rule in RULES.items()}
"""The key under which a node's data names what it bears on, where no sign can say it."""

NODE_KEYS = frozenset(
    {"id", "kind", "title", "text", "tags", "group", "weight", "speaker", "evidence", "steps"}
    | {"colour", "refers_to", "isInMap", "fidelity"}
)
"""The keys under which data says what a node is."""


def relation_id(kind: RelationKind, sources: Sequence[str], target: str) -> str:
    """Name a relation that has no id of its own, as in “R9 supports P1”."""
    return f"{' & '.join(sources)} {DATA_KEYS[kind]} {target}"


class FreeNames:
    """Gives out names, each once: one that is taken gets a number, “Name (2)”."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Begin with names that are taken already."""
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def __contains__(self, name: str) -> bool:
        """Tell whether a name is taken."""
        return name in self._taken

    def take(self, wanted: str) -> str:
        """Take a name, or the first free one of its numbers."""
        name, number = wanted, self._next.get(wanted, 2)
        while name in self._taken:
            name, number = f"{wanted} ({number})", number + 1
        self._next[wanted] = number
        self._taken.add(name)
        return name
