"""Segments: files that never change, each with the words of some entries and their postings as Whoosh's.

Whoosh's own writer analyses word by word and sorts single postings; here the words are counted for a whole
text at once and handed to Whoosh's codec term by term, which is several times faster. Positions are not
kept: `Words.text` tells where words stand, and finds phrases faster.
"""

import json
import struct
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple
from typing import Any

from whoosh import fields, formats
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.filedb.filestore import RamStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.reading import SegmentReader

from debatedesk.search.entries import TEXT_FIELDS, Description, Entry
from debatedesk.search.words import Words

MAGIC = b"DebateDesk segment 1\n"
_HEAD = struct.Struct("<Q")
_NAME = "entries"
_FIELDS = ("author", "body", "tag", "title")
"""In the order that Whoosh wants."""


class _Storage(RamStorage):  # type: ignore[misc]
    """Keeps what the codec writes in memory, its temporary files too."""

    def temp_storage(self, name: str | None = None) -> "_Storage":
        return _Storage()


class _Files(RamStorage):  # type: ignore[misc]
    """Hands out parts of one segment's bytes as the files that the codec wrote."""

    def open_file(self, name: str, **options: Any) -> BufferFile:
        return BufferFile(self.files[name], name=name)


def _schema() -> fields.Schema:
    kind = fields.FieldType
    schema = fields.Schema()
    for name in _FIELDS:
        field = kind(formats.Existence(), None, scorable=True)
        schema.add(name, field)
    return schema


def _codec() -> W3Codec:
    return W3Codec(compression=0)


def _words_of(entry: Entry) -> Mapping[str, bytes]:
    return {"body": entry.words.text} | {name: entry.fields[name] for name in TEXT_FIELDS}


def _postings(entries: Sequence[Entry], field: str) -> tuple[dict[bytes, list[int]], list[int]]:
    """List for each word the numbers of the entries that hold it, each followed by how often."""
    postings: defaultdict[bytes, list[int]] = defaultdict(list)
    lengths = []
    for number, entry in enumerate(entries):
        words = _words_of(entry)[field].split()
        lengths.append(len(words))
        for word, often in Counter(words).items():
            postings[word] += number, often
    return postings, lengths


def _write_term(writer: Any, word: bytes, flat: Sequence[int], lengths: Sequence[int]) -> None:
    """Write a word's postings as one block; the codec's own method takes them one by one."""
    writer.start_term(word)
    numbers, often = flat[::2], flat[1::2]
    block = writer._postwriter
    block._ids = array("I", numbers)
    block._weights = array("f", often)
    block._maxweight = max(often)
    long = [lengths[each] for each in numbers]
    block._minlength, block._maxlength = min(long), max(long)
    writer.finish_term()


def build_segment(entries: Sequence[Entry]) -> list[bytes]:
    """Write a segment with entries; the parts, one after the other, are the file."""
    storage, schema, codec = _Storage(), _schema(), _codec()
    segment = W3Segment(codec, _NAME, doccount=len(entries), segid="0")
    by_document = codec.per_document_writer(storage, segment)
    by_term = codec.field_writer(storage, segment)
    lengths: dict[str, list[int]] = {}
    for field in _FIELDS:
        postings, lengths[field] = _postings(entries, field)
        by_term.start_field(field, schema[field])
        for word in sorted(postings):
            _write_term(by_term, word, postings[word], lengths[field])
        by_term.finish_field()
    for number in range(len(entries)):
        by_document.start_doc(number)
        for field in _FIELDS:
            by_document.add_field(field, schema[field], None, lengths[field][number])
        by_document.finish_doc()
    by_document.close()
    by_term.close()
    return _pack(entries, storage.files, dict(segment._fieldlengths))


def _pack(entries: Sequence[Entry], files: Mapping[str, bytes], lengths: Mapping[str, int]) -> list[bytes]:
    blobs: list[bytes] = []
    at = 0
    places: dict[str, tuple[int, int]] = {}
    for name, content in files.items():
        places[name] = at, len(content)
        blobs.append(content)
        at += len(content)
    rows = []
    for entry in entries:
        words = entry.words
        parts = words.text, array("I", words.starts).tobytes(), bytes(words.lengths)
        rows.append([*astuple(entry.description), at, len(words.text), len(words.starts)])
        blobs += parts
        at += sum(map(len, parts))
    header = json.dumps({"files": places, "lengths": lengths, "entries": rows}).encode()
    return [MAGIC, _HEAD.pack(len(header)), header, *blobs]


class StoredEntry(Entry):
    """An entry whose words are still in the segment's file until they are looked at."""

    def __init__(self, description: Description, data: memoryview, at: int, size: int, count: int) -> None:
        """Find the words at `at`: `size` bytes of text, then the places of `count` words."""
        self.description = description
        self._data = data
        self._at = at
        self._size = size
        self._count = count

    def holds(self, wanted: bytes) -> bool:
        """Tell whether words stand in the text, without reading their places."""
        return wanted in bytes(self._data[self._at : self._at + self._size])

    @property
    def words(self) -> Words:  # type: ignore[override]
        """The words, read anew each time."""
        starts = self._at + self._size
        lengths = starts + 4 * self._count
        return Words(
            bytes(self._data[self._at : starts]),
            array("I", bytes(self._data[starts:lengths])),
            self._data[lengths : lengths + self._count],
        )


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
        (length,) = _HEAD.unpack_from(data, len(MAGIC))
        start = len(MAGIC) + _HEAD.size
        header = json.loads(bytes(data[start : start + length]))
        self._blobs = data[start + length :]
        self._header = header
        described = len(Description.__dataclass_fields__)
        self.entries: list[Entry] = [
            StoredEntry(Description(*row[:described]), self._blobs, *row[described:])
            for row in header["entries"]
        ]

    def delete_only(self, numbers: Iterable[int]) -> None:
        """Pass over these entries and no others."""
        deleted = set(numbers)
        if deleted != self.deleted:
            self.deleted = deleted
            self._reader = None  # it keeps a copy

    def reader(self) -> SegmentReader:
        """Open the postings with Whoosh."""
        if self._reader is None:
            storage = _Files()
            for name, (at, size) in self._header["files"].items():
                storage.files[name] = self._blobs[at : at + size]
            segment = W3Segment(_codec(), _NAME, len(self.entries), "0", self.deleted)
            segment._fieldlengths = self._header["lengths"]
            self._reader = SegmentReader(storage, _schema(), segment)
        return self._reader
