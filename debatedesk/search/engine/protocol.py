"""What search needs of an engine, at the level of queries.

An engine keeps entries, takes changes and answers query trees. Nothing here tells of postings, so that one
which shows none (tantivy, SQLite's FTS5) can stand in the place of ours.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from debatedesk.search.description import Description
from debatedesk.search.engine.vocabulary import WordList
from debatedesk.search.entries import Entry
from debatedesk.search.fields import BODY
from debatedesk.search.query_tree import Node


class IndexLost(Exception):
    """The index is missing, damaged, of another format or not of this machine: it has to be built anew."""


@dataclass(frozen=True, slots=True)
class ScoredEntries:
    """What a query matches: the numbers of entries, with their scores."""

    entries: Sequence[Entry]
    scores: Mapping[int, float]

    def best(self) -> list[int]:
        """List the numbers, the best first."""
        return sorted(self.scores, key=self.scores.__getitem__, reverse=True)

    def only(self, fits: Callable[[Description], bool]) -> "ScoredEntries":
        """Keep only what fits."""
        kept = {n: score for n, score in self.scores.items() if fits(self.entries[n].description)}
        return ScoredEntries(self.entries, kept)

    def with_others(self, others: "ScoredEntries") -> "ScoredEntries":
        """Put others, which are numbered anew, beside these."""
        if not others.scores:
            return self
        first = len(self.entries)
        moved = {first + number: score for number, score in others.scores.items()}
        return ScoredEntries([*self.entries, *others.entries], {**self.scores, **moved})


class EntryReader(Protocol):
    """What an engine knows at one moment; numbers stay the same as long as the reader is used."""

    @property
    def entries(self) -> Sequence[Entry]:
        """All entries by their numbers, those that are deleted too."""

    @property
    def debates(self) -> frozenset[str]:
        """The ids of all debates that something belongs to."""

    @property
    def word_lists(self) -> Sequence[WordList]:
        """All words, in lists of which none has all: which begin so, which are like another."""

    def search(self, tree: Node) -> ScoredEntries:
        """Find and rank what a query matches; raises any exception where the index is damaged."""

    def doc_freq(self, word: str, field: str = BODY) -> int:
        """Count the entries that hold a word in a field."""

    def doc_ids(self, word: str, field: str = BODY) -> Sequence[int]:
        """List the numbers of the entries that hold a word in a field."""

    def pairs(self, number: int) -> bytes:
        """Give the row of the pairs of words of an entry (see `pairs`); empty where none is kept."""

    def key_numbers(self) -> Mapping[str, int]:
        """Give the number of each entry that is not deleted, by its key."""


class EntrySink(Protocol):
    """Takes entries in."""

    def add(self, entry: Entry) -> None:
        """Put an entry in; one of the same key has to be removed first."""

    def flush(self) -> None:
        """Write what waits for more to come."""


class PartWriter(EntrySink, Protocol):
    """Writes a part of a change that another process makes and commits."""

    def parts(self) -> list[dict[str, Any]]:
        """Tell what was written, for `take` there; JSON."""


class EntryWriter(EntrySink, Protocol):
    """One change: what is removed, what is added, and `commit`, all while the engine is locked."""

    def clear(self) -> None:
        """Begin with nothing."""

    def remove(self, keys: frozenset[str]) -> None:
        """Take entries out that were there before."""

    def take(self, parts: Sequence[dict[str, Any]]) -> None:
        """Put in what another process has written for this change."""

    def commit(self) -> str:
        """Make the change hold and return the token that tells this state from all others."""


class Engine(Protocol):
    """An index in a place of its own, as it was at the last `refresh`."""

    token: str

    def __len__(self) -> int:
        """Count what can be found."""

    def refresh(self) -> None:
        """Notice what was committed since; raises IndexLost."""

    def search(self, tree: Node) -> ScoredEntries:
        """Ask the reader."""

    def reader(self) -> EntryReader:
        """Return what answers queries on the present state."""

    def writer(self) -> EntryWriter:
        """Begin a change; what isn't committed is not there."""

    def part_writer(self) -> PartWriter:
        """Begin a part of a change for another process, which has the engine locked."""

    def locked(self, seconds: float) -> AbstractContextManager[bool]:
        """Be the one process that writes; yields False where another one still is after that time."""

    def discard(self) -> None:
        """Make sure that this index is not used again."""

    def release(self) -> None:
        """Let the system have the memory of what was read."""

    def forget(self) -> None:
        """Let go of all that is open."""
