"""Searching without an index: what is not in it yet is read, and kept until it is."""

from collections import Counter
from collections.abc import Collection, Mapping
from functools import cached_property

from debatedesk.search.engine.vocabulary import WordList
from debatedesk.search.entries import Entry
from debatedesk.services.findable import SearchableItems

KEPT = 5_000


class Scanned:
    """Entries that were read from the library, by key; each has the number of the change it was read at."""

    def __init__(self, items: SearchableItems) -> None:
        """Read what `items` finds."""
        self._items = items
        self._kept: dict[str, tuple[int, Entry | None]] = {}

    def entries(self, pending: Mapping[str, int], debates: Collection[str]) -> list[Entry]:
        """Read what is pending, by key and number of its last change; what is in no debate is left out."""
        for key, change in pending.items():
            if key not in self._kept or self._kept[key][0] != change:
                if len(self._kept) >= KEPT:
                    self.forget()
                self._kept[key] = change, self._items.entry(key, debates)
                self.__dict__.pop("words", None)
        read = (self._kept[key][1] if key in self._kept else None for key in pending)
        return [each for each in read if each is not None and each.description.debate in debates]

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
        self.__dict__.pop("words", None)
