"""Segments: files that never change, each with the words of some entries and their postings."""

import json
import struct
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from sys import intern
from typing import Literal

from debatedesk.domain.text.tokens import Words
from debatedesk.search.description import Description
from debatedesk.search.engine.pairs import pairs_of_words, sift
from debatedesk.search.engine.vocabulary import LAST, WordList
from debatedesk.search.entries import Entry
from debatedesk.search.fields import BODY, EVERYWHERE, WEIGHTS

MAGIC = b"DebateDesk segment 6\n"
HEAD = struct.Struct("<Q")
FEW = 4
"""So few texts are looked at sooner than other words are asked for."""
AT_ONCE = 8_000
MOST_SHARE = 0.9
"""A word in a larger part of the entries narrows too little to be asked for."""


class _Layout:
    """Where the words of a segment's entries stand in its bytes."""

    def __init__(self, data: memoryview, offset: int, sizes: Sequence[int]) -> None:
        """Take five sizes of each entry, one after the other, the first of which stands at `offset`.

        They are the bytes of the text, the number of words, the bytes of their pairs, the bytes of the
        symbols and the number of those.
        """
        self._data = data
        self._sizes = array("I", sizes)
        self._offsets = array("Q", [offset])
        for number in range(0, len(sizes), 5):
            size, count, pairs, symbols_size, symbols_count = sizes[number : number + 5]
            end = self._offsets[-1] + size + 5 * count + pairs + symbols_size + 5 * symbols_count
            self._offsets.append(end)

    def text(self, number: int) -> memoryview:
        """Give the words of an entry as `Words.text` holds them."""
        offset = self._offsets[number]
        return self._data[offset : offset + self._sizes[5 * number]]

    def pairs(self, number: int) -> memoryview:
        """Give the row of bits of the pairs of words in a text."""
        size, count, pairs = self._sizes[5 * number : 5 * number + 3]
        start = self._offsets[number] + size + 5 * count
        return self._data[start : start + pairs]

    def words(self, number: int) -> Words:
        """Read the words of an entry."""
        size, count, pairs, symbols_size, symbols_count = self._sizes[5 * number : 5 * number + 5]
        offset = self._offsets[number]
        symbols = None
        if symbols_count:
            symbols = self._words(offset + size + 5 * count + pairs, symbols_size, symbols_count)
        return self._words(offset, size, count, symbols)

    def _words(self, offset: int, size: int, count: int, symbols: Words | None = None) -> Words:
        starts = offset + size
        lengths = starts + 4 * count
        return Words(
            bytes(self._data[offset:starts]),
            self._data[starts:lengths].cast("I"),
            self._data[lengths : lengths + count],
            symbols,
        )


class StoredEntry(Entry):
    """An entry whose words are still in the segment's file until they are looked at."""

    def __init__(self, description: Description, layout: _Layout, number: int) -> None:
        """Find the words of an entry in those of its segment."""
        self.description = description
        self._layout = layout
        self._number = number

    def count(self, wanted: bytes) -> int:
        """Count words in the text."""
        return bytes(self._layout.text(self._number)).count(wanted)

    @property
    def words(self) -> Words:  # type: ignore[override]
        """The words, read anew each time."""
        return self._layout.words(self._number)


def number_type(entries: int) -> Literal["H", "I"]:
    """Tell which array holds the numbers of so many entries."""
    return "H" if entries <= 1 << 16 else "I"


@dataclass(frozen=True, slots=True)
class FieldPostings:
    """The words of a field, sorted, in how many entries each stands, and how many words each entry has.

    `numbers` lists the entries of each word, one word after the other, so that those of words which begin
    alike are one run, and `counts` how often the word stands in each; those of word `i` end before
    `ends[i + 1]`.
    """

    words: list[str]
    doc_freqs: Sequence[int]
    lengths: Sequence[int]
    numbers: "memoryview[int]"
    counts: "memoryview[int]"
    ends: Sequence[int]

    @staticmethod
    def of(data: memoryview, offset: int, kind: Literal["B", "I"], *sizes: int) -> "FieldPostings":
        """Read what a segment holds of a field: parts of these sizes, and the type of the counts."""
        edges = list(accumulate(sizes, initial=offset))
        words, doc_freqs, lengths, numbers, counts = (data[start:end] for start, end in pairwise(edges))
        known = array("I", bytes(doc_freqs))
        long = array("I", bytes(lengths))
        return FieldPostings(
            bytes(words).decode().split("\n") if len(known) else [],
            known,
            long,
            numbers.cast(number_type(len(long))),
            counts.cast(kind),
            array("I", accumulate(known, initial=0)),
        )

    def index(self, word: str) -> int:
        """Tell the index of a word; -1 where it is not in the field."""
        index = bisect_left(self.words, word)
        return index if index < len(self.words) and self.words[index] == word else -1

    def doc_freq(self, word: str) -> int:
        """Tell in how many entries a word stands."""
        index = self.index(word)
        return self.doc_freqs[index] if index >= 0 else 0

    def beginning(self, start: str) -> Sequence[str]:
        """List the words that begin so."""
        return self.words[slice(*self._run(start))]

    def doc_ids(self, word: str) -> list[int]:
        """List the entries in which a word stands."""
        index = self.index(word)
        return self._numbers(index, index + 1) if index >= 0 else []

    def postings(self, word: str) -> tuple[list[int], list[int]]:
        """List the entries in which a word stands, and how often it does."""
        index = self.index(word)
        if index < 0:
            return [], []
        run = slice(self.ends[index], self.ends[index + 1])
        return self.numbers[run].tolist(), self.counts[run].tolist()

    def doc_freq_of_beginning(self, start: str) -> int:
        """Tell how long the list of `doc_ids_of_beginning` is."""
        first, end = self._run(start)
        return self.ends[end] - self.ends[first]

    def doc_ids_of_beginning(self, start: str) -> list[int]:
        """List the entries of all the words that begin so; one with several of them comes as often."""
        return self._numbers(*self._run(start))

    def any_of_beginning(self, start: str) -> set[int]:
        """List the entries that hold a word which begins so; mostly all, which some of the words show."""
        found: set[int] = set()
        first, end = self._run(start)
        for offset in range(self.ends[first], self.ends[end], AT_ONCE):
            found.update(self.numbers[offset : min(offset + AT_ONCE, self.ends[end])].tolist())
            if len(found) == len(self.lengths):
                break
        return found

    def _run(self, start: str) -> tuple[int, int]:
        first = bisect_left(self.words, start)
        return first, bisect_left(self.words, start + LAST, first)

    def _numbers(self, first: int, end: int) -> list[int]:
        return self.numbers[self.ends[first] : self.ends[end]].tolist()


class Segment:
    """A segment that is read; what is `deleted` is passed over."""

    def __init__(self, name: str, data: memoryview) -> None:
        """Read a segment from its file's bytes; raises ValueError or KeyError when they are no segment."""
        if bytes(data[: len(MAGIC)]) != MAGIC:
            raise ValueError(f"{name} is no segment")
        self.name = name
        self.size = len(data)
        self.deleted: set[int] = set()
        (length,) = HEAD.unpack_from(data, len(MAGIC))
        start = len(MAGIC) + HEAD.size
        header = json.loads(bytes(data[start : start + length]))
        self._data = data[start + length :]
        self._fields = header["fields"]
        self._layout = _Layout(self._data, header["offset"], header["sizes"])
        self.entries = [
            StoredEntry(Description(*row[:2], *map(intern, row[2:])), self._layout, number)
            for number, row in enumerate(header["entries"])
        ]

    def delete_only(self, numbers: Iterable[int]) -> None:
        """Pass over these entries and no others."""
        self.deleted = set(numbers)

    @cached_property
    def postings(self) -> Mapping[str, FieldPostings]:
        """The words and postings of each field."""
        return {field: FieldPostings.of(self._data, *self._fields[field]) for field in WEIGHTS}

    def may_hold(self, field: str, words: Sequence[str], begun: bool) -> Collection[int]:
        """List the entries that may hold words in a row: all that do, and few others."""
        known = words[:-1] if begun else words
        postings = self.postings[field]
        (least, rarest), *others = sorted((postings.doc_freq(word), word) for word in dict.fromkeys(known))
        if not least:
            return ()
        found = set(postings.doc_ids(rarest))
        for doc_freq, word in others:
            if len(found) <= FEW or doc_freq > MOST_SHARE * len(self.entries):
                break
            found.intersection_update(postings.doc_ids(word))
        left: Collection[int] = found
        for pair in pairs_of_words(known) if field == BODY else ():
            if len(left) > FEW:
                left = sift(self.pairs, left, pair)
        return left

    @cached_property
    def pairs(self) -> list[bytes]:
        """The rows of the pairs of words, entry by entry."""
        return [bytes(self._layout.pairs(number)) for number in range(len(self.entries))]

    @cached_property
    def debates(self) -> frozenset[str]:
        """The ids of all debates that something here belongs to."""
        return frozenset(entry.description.debate for entry in self.entries)

    @cached_property
    def word_list(self) -> WordList:
        """The words of all fields that are looked in everywhere."""
        counts: Counter[str] = Counter()
        for field in (BODY, *EVERYWHERE):
            known = self.postings[field]
            counts.update(dict(zip(known.words, known.doc_freqs, strict=True)))
        return WordList(counts, {entry.description.language for entry in self.entries})
