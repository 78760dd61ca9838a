"""What an edit touched: the value every editing service call returns."""

from dataclasses import dataclass

from debatedesk.domain.reference import Reference

_NONE: frozenset[str] = frozenset()
_NO_PARTS: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids touched, by kind; nodes and relations are pairs of (map id, own id).

    `skipped` are maps for which a passage was passed over, or no longer is, `read` documents of which more
    was read, or which were marked as read or not.
    `created` points at what the edit brought in, in order, so that a view can select it.
    `everything` means that another program changed the library and all views start anew.
    """

    debates: frozenset[str] = _NONE
    documents: frozenset[str] = _NONE
    maps: frozenset[str] = _NONE
    nodes: frozenset[tuple[str, str]] = _NO_PARTS
    relations: frozenset[tuple[str, str]] = _NO_PARTS
    notes: frozenset[str] = _NONE
    highlights: frozenset[str] = _NONE
    skipped: frozenset[str] = _NONE
    read: frozenset[str] = _NONE
    created: tuple[Reference, ...] = ()
    everything: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        """Unite two sets of changes."""
        return Changes(
            self.debates | other.debates,
            self.documents | other.documents,
            self.maps | other.maps,
            self.nodes | other.nodes,
            self.relations | other.relations,
            self.notes | other.notes,
            self.highlights | other.highlights,
            self.skipped | other.skipped,
            self.read | other.read,
            self.created + other.created,
            self.everything or other.everything,
        )

    def __bool__(self) -> bool:
        """Tell whether anything was touched."""
        return self != Changes()

    @property
    def texts(self) -> frozenset[str]:
        """The documents that changed themselves: none where something that is marked in them did."""
        parts = self.highlights or self.notes or self.nodes or self.relations
        return _NONE if parts else self.documents

    def touches_map(self, map_id: str) -> bool:
        """Tell whether a map, one of its nodes or one of its relations was touched."""
        return (
            self.everything
            or map_id in self.maps
            or any(owner == map_id for owner, _ in self.nodes | self.relations)
        )
