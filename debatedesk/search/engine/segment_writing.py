"""Writing segments: words are counted a text at a time and handed to Whoosh's codec term by term.

Whoosh's own writer analyses word by word and sorts single postings, which takes several times as long.
Positions are not kept: `Words.text` tells where words stand, and finds phrases faster.
"""

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import Any

from whoosh.codec.whoosh3 import W3Segment
from whoosh.filedb.filestore import RamStorage

from debatedesk.search.engine.pairs import WordCodes, pairs_of_text
from debatedesk.search.engine.segments import (
    FIELDS,
    HEAD,
    MAGIC,
    NAME,
    make_codec,
    make_schema,
    number_type,
)
from debatedesk.search.entries import TEXT_FIELDS, Entry


class _Storage(RamStorage):  # type: ignore[misc]
    """Keeps what the codec writes in memory, its temporary files too."""

    def temp_storage(self, name: str | None = None) -> "_Storage":
        return _Storage()


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


def _write_term(
    writer: Any, word: bytes, numbers: "array[int]", often: Sequence[int], lengths: Sequence[int]
) -> None:
    """Write a word's postings as one block; the codec's own method takes them one by one."""
    writer.start_term(word)
    block = writer._postwriter
    block._ids = numbers
    block._weights = array("f", often)
    block._maxweight = max(often)
    long = [lengths[each] for each in numbers]
    block._minlength, block._maxlength = min(long), max(long)
    writer.finish_term()


def build_segment(entries: Sequence[Entry]) -> list[bytes]:
    """Write a segment with entries; the parts, one after the other, are the file."""
    storage, schema, codec = _Storage(), make_schema(), make_codec()
    segment = W3Segment(codec, NAME, doccount=len(entries), segid="0")
    by_document = codec.per_document_writer(storage, segment)
    by_term = codec.field_writer(storage, segment)
    lengths: dict[str, list[int]] = {}
    vocabulary: list[bytes] = []
    for field in FIELDS:
        postings, lengths[field] = _postings(entries, field)
        words = sorted(postings)
        often = array("I", (len(postings[word]) // 2 for word in words))
        numbers = array(number_type(len(entries)))
        by_term.start_field(field, schema[field])
        for word in words:
            flat = postings[word]
            holders = flat[::2]
            numbers.extend(holders)
            _write_term(by_term, word, array("I", holders), flat[1::2], lengths[field])
        by_term.finish_field()
        vocabulary += b"\n".join(words), often.tobytes(), array("I", lengths[field]).tobytes()
        vocabulary.append(numbers.tobytes())
    for number in range(len(entries)):
        by_document.start_doc(number)
        for field in FIELDS:
            by_document.add_field(field, schema[field], None, lengths[field][number])
        by_document.finish_doc()
    by_document.close()
    by_term.close()
    return _pack(entries, storage.files, vocabulary, dict(segment._fieldlengths))


def _pack(
    entries: Sequence[Entry],
    files: Mapping[str, bytes],
    vocabulary: Sequence[bytes],
    lengths: Mapping[str, int],
) -> list[bytes]:
    blobs: list[bytes] = []
    at = 0
    places: dict[str, tuple[int, int]] = {}
    for name, content in files.items():
        places[name] = at, len(content)
        blobs.append(content)
        at += len(content)
    known = at, *map(len, vocabulary)
    blobs += vocabulary
    at += sum(map(len, vocabulary))
    rows = []
    codes = WordCodes()
    for entry in entries:
        words, pairs = entry.words, pairs_of_text(entry.words.text, codes)
        parts = words.text, array("I", words.starts).tobytes(), bytes(words.lengths), pairs
        rows.append([*astuple(entry.description), at, len(words.text), len(words.starts), len(pairs)])
        blobs += parts
        at += sum(map(len, parts))
    header = json.dumps(
        {"files": places, "lengths": lengths, "vocabulary": known, "entries": rows}
    ).encode()
    return [MAGIC, HEAD.pack(len(header)), header, *blobs]
