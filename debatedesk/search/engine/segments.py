"""Segments: files that never change, each with the words of some entries and their postings as Whoosh's."""

import json
import struct
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, islice
from typing import Any, Literal

from whoosh import fields, formats
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.filedb.filestore import RamStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.reading import SegmentReader

from debatedesk.domain.text.tokens import Words
from debatedesk.search.engine.pairs import pairs_of_words, sift
from debatedesk.search.engine.vocabulary import LAST
from debatedesk.search.entries import Description, Entry

MAGIC = b"DebateDesk segment 5\n"
HEAD = struct.Struct("<Q")
NAME = "entries"
FEW = 4
"""So few texts are looked at sooner than other words are asked for."""
AT_ONCE = 8_000
EVERYWHERE = 0.9
"""A word in a larger part of the entries narrows too little to be asked for."""
FIELDS = ("author", "body", "tag", "title")
"""In the order that Whoosh wants."""


class _Files(RamStorage):  # type: ignore[misc]
    """Hands out parts of one segment's bytes as the files that the codec wrote."""

    def open_file(self, name: str, **options: Any) -> BufferFile:
        return BufferFile(self.files[name], name=name)


def make_schema() -> fields.Schema:
    """Describe the fields to Whoosh."""
    kind = fields.FieldType
    schema = fields.Schema()
    for name in FIELDS:
        field = kind(formats.Existence(), None, scorable=True)
        schema.add(name, field)
    return schema


def make_codec() -> W3Codec:
    """Return how Whoosh lays postings out."""
    return W3Codec(compression=0)


class StoredEntry(Entry):
    """An entry whose words are still in the segment's file until they are looked at."""

    def __init__(
        self, description: Description, data: memoryview, at: int, size: int, count: int, pairs: int
    ) -> None:
        """Find the words at `at`: `size` bytes of text, the places of `count` words, and their `pairs`."""
        self.description = description
        self._data = data
        self._at = at
        self._size = size
        self._count = count
        self._pairs = pairs

    @property
    def pairs(self) -> bytes:
        """The row of bits of the pairs of words in the text."""
        at = self._at + self._size + 5 * self._count
        return bytes(self._data[at : at + self._pairs])

    def count(self, wanted: bytes) -> int:
        """Count words in the text."""
        return bytes(self._data[self._at : self._at + self._size]).count(wanted)

    @property
    def words(self) -> Words:  # type: ignore[override]
        """The words, read anew each time."""
        starts = self._at + self._size
        lengths = starts + 4 * self._count
        return Words(
            bytes(self._data[self._at : starts]),
            self._data[starts:lengths].cast("I"),
            self._data[lengths : lengths + self._count],
        )


def number_type(entries: int) -> Literal["H", "I"]:
    """Tell which array holds the numbers of so many entries."""
    return "H" if entries <= 1 << 16 else "I"


@dataclass(frozen=True, slots=True)
class FieldVocabulary:
    """The words of a field, sorted, in how many entries each stands, and how many words each entry has.

    `numbers` lists the entries of each word, one word after the other, so that those of words which begin
    alike are one run; those of word `i` end before `ends[i + 1]`.
    """

    words: list[str]
    counts: Sequence[int]
    lengths: Sequence[int]
    numbers: "memoryview[int]"
    ends: Sequence[int]

    @staticmethod
    def of(
        words: memoryview, counts: memoryview, lengths: memoryview, numbers: memoryview
    ) -> "FieldVocabulary":
        """Read what a segment holds of a field."""
        often = array("I", bytes(counts))
        ends = array("I", accumulate(often, initial=0))
        long = array("I", bytes(lengths))
        holders = numbers.cast(number_type(len(long)))
        return FieldVocabulary(bytes(words).decode().splitlines(), often, long, holders, ends)

    def often(self, word: str) -> int:
        """Tell in how many entries a word stands."""
        at = bisect_left(self.words, word)
        return self.counts[at] if at < len(self.words) and self.words[at] == word else 0

    def beginning(self, start: str) -> Sequence[str]:
        """List the words that begin so."""
        return self.words[slice(*self._run(start))]

    def holders(self, word: str) -> list[int]:
        """List the entries in which a word stands."""
        at = bisect_left(self.words, word)
        return self._numbers(at, at + 1) if at < len(self.words) and self.words[at] == word else []

    def often_beginning(self, start: str) -> int:
        """Tell how long the list of `holders_of_beginning` is."""
        first, end = self._run(start)
        return self.ends[end] - self.ends[first]

    def holders_of_beginning(self, start: str) -> list[int]:
        """List the entries of all the words that begin so; one with several of them comes as often."""
        return self._numbers(*self._run(start))

    def any_of_beginning(self, start: str) -> set[int]:
        """List the entries that hold a word which begins so; mostly all, which some of the words show."""
        found: set[int] = set()
        first, end = self._run(start)
        for at in range(self.ends[first], self.ends[end], AT_ONCE):
            found.update(self.numbers[at : min(at + AT_ONCE, self.ends[end])].tolist())
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
        self._reader: SegmentReader | None = None
        (length,) = HEAD.unpack_from(data, len(MAGIC))
        start = len(MAGIC) + HEAD.size
        header = json.loads(bytes(data[start : start + length]))
        self._blobs = data[start + length :]
        self._header = header
        described = len(Description.__dataclass_fields__)
        self.entries = [
            StoredEntry(Description(*row[:described]), self._blobs, *row[described:])
            for row in header["entries"]
        ]

    def delete_only(self, numbers: Iterable[int]) -> None:
        """Pass over these entries and no others."""
        self.deleted = set(numbers)

    def reader(self) -> SegmentReader:
        """Open the postings with Whoosh."""
        if self._reader is None:
            storage = _Files()
            for name, (at, size) in self._header["files"].items():
                storage.files[name] = self._blobs[at : at + size]
            segment = W3Segment(make_codec(), NAME, len(self.entries), "0", set())
            segment._fieldlengths = self._header["lengths"]
            self._reader = SegmentReader(storage, make_schema(), segment)
        return self._reader

    @cached_property
    def _vocabulary(self) -> list[memoryview]:
        at, *sizes = self._header["vocabulary"]
        parts = []
        for size in sizes:
            parts.append(self._blobs[at : at + size])
            at += size
        return parts

    @cached_property
    def vocabularies(self) -> dict[str, FieldVocabulary]:
        """The words of each field."""
        parts = iter(self._vocabulary)
        return {field: FieldVocabulary.of(*islice(parts, 4)) for field in FIELDS}

    def postings(self, field: str, word: str) -> tuple[Sequence[int], Sequence[float]]:
        """Read which entries hold a word and how often, whole blocks at a time."""
        ids: list[int] = []
        weights: list[float] = []
        if not self.vocabularies[field].often(word):
            return ids, weights
        matcher = self.reader()._terms.matcher(field, word.encode(), self.reader().schema[field].format)
        while matcher.is_active():
            if not hasattr(matcher, "_next_block"):  # the few of a rare word
                return matcher._ids, matcher._weights or [1.0] * len(matcher._ids)
            matcher._read_ids()
            matcher._read_weights()
            ids += matcher._ids
            weights += matcher._weights
            matcher._next_block()
        return ids, weights

    def may_hold(self, field: str, words: Sequence[str], begun: bool) -> Collection[int]:
        """List the entries that may hold words in a row: all that do, and few others."""
        known = words[:-1] if begun else words
        vocabulary = self.vocabularies[field]
        (least, rarest), *others = sorted((vocabulary.often(word), word) for word in dict.fromkeys(known))
        if not least:
            return ()
        found = set(vocabulary.holders(rarest))
        for often, word in others:
            if len(found) <= FEW or often > EVERYWHERE * len(self.entries):
                break
            found.intersection_update(vocabulary.holders(word))
        left: Collection[int] = found
        for pair in pairs_of_words(known) if field == "body" else ():
            if len(left) > FEW:
                left = sift(self._pairs, left, pair)
        return left

    @cached_property
    def _pairs(self) -> list[bytes]:
        return [each.pairs for each in self.entries]
