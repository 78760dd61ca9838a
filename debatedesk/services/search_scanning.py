"""Searching without an index: what is not in it yet is read, and kept until it is."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from debatedesk.search.engine.vocabulary import WordList
from debatedesk.search.entries import Entry
from debatedesk.services.findable import SearchableItems, Visible

KEPT = 20_000_000
"""So many bytes of words are kept."""
LEAST = 500
"""What is shorter, or gone, takes as long to look up as to read so many bytes."""


Version = int | str
"""Tells one form of a thing from its others: its last change, or the state that was indexed last."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read of what is pending; `unread` is left for later."""

    entries: list[Entry]
    unread: int = 0


class Scanned:
    """Entries that were read from the library, by key; each with the version that was read."""

    def __init__(self, items: SearchableItems) -> None:
        """Read what `items` holds."""
        self._items = items
        self._kept: dict[str, tuple[Version, Entry | None]] = {}
        self._size = 0

    def entries(self, pending: Mapping[str, Version], visible: Visible, limit: int | None = None) -> Scan:
        """Read what is pending, by key and version; what is in the trash is left out.

        With a limit, about so many bytes of words are read that were not before, the latest changes first.
        """
        read: dict[str, Entry | None] = {}
        missing = []
        for key in reversed(list(pending)):
            known = self._kept.get(key)
            if known is not None and known[0] == pending[key]:
                read[key] = known[1]
            else:
                missing.append(key)
        size = 0
        for key, entry in zip(missing, self._items.entries(missing), strict=True):
            read[key] = entry
            size += self._keep(key, pending[key], entry)
            if limit is not None and size >= limit:
                break
        in_order = (read.get(key) for key in pending)
        entries = [entry for entry in in_order if entry is not None and visible.shows(entry.description)]
        return Scan(entries, len(pending) - len(read))

    def _keep(self, key: str, version: Version, entry: Entry | None) -> int:
        """Keep an entry, and tell its size."""
        size = max(LEAST, len(entry.words.text)) if entry is not None else LEAST
        if self._size + size <= KEPT:
            self._kept[key] = version, entry
            self._size += size
            self.__dict__.pop("words", None)
        return size

    @cached_property
    def words(self) -> WordList:
        """The words of what was read."""
        counts: Counter[str] = Counter()
        languages = set()
        for _, entry in self._kept.values():
            if entry is not None:
                counts.update(set(entry.words.text.decode().split()))
                counts.update(set(entry.fields["title"].decode().split()))
                languages.add(entry.description.language)
        return WordList(counts, languages)

    def forget(self) -> None:
        """Keep nothing."""
        self._kept.clear()
        self._size = 0
        self.__dict__.pop("words", None)
