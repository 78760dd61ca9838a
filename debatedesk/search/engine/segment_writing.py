"""Writing segments: words are counted a text at a time, and each field's postings written in one run.

A segment is a JSON header, then arrays of numbers, words joined by line ends, and each entry's words: bytes
that nothing has to be built from to be read. Positions are not kept: `Words.text` tells where words stand,
and finds phrases faster.
"""

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import astuple
from typing import Literal

from debatedesk.search.engine.pairs import WordCodes, pairs_of_text
from debatedesk.search.engine.segments import HEAD, MAGIC, number_type
from debatedesk.search.entries import Entry
from debatedesk.search.fields import WEIGHTS


def _postings(entries: Sequence[Entry], field: str) -> tuple[dict[bytes, list[int]], list[int]]:
    """List for each word the numbers of the entries that hold it, each followed by how often."""
    postings: defaultdict[bytes, list[int]] = defaultdict(list)
    lengths = []
    for number, entry in enumerate(entries):
        words = entry.field_words(field).split()
        lengths.append(len(words))
        for word, count in Counter(words).items():
            postings[word] += number, count
    return postings, lengths


def _field_parts(entries: Sequence[Entry], field: str) -> tuple[list[bytes], str]:
    """Write a field's postings as the parts that `FieldPostings` reads, and the type of the counts."""
    postings, lengths = _postings(entries, field)
    words = sorted(postings)
    numbers = array(number_type(len(entries)))
    counts: list[int] = []
    for word in words:
        flat = postings[word]
        numbers.extend(flat[::2])
        counts += flat[1::2]
    kind: Literal["B", "I"] = "B" if max(counts, default=0) < 256 else "I"
    doc_freqs = array("I", (len(postings[word]) // 2 for word in words))
    parts = [b"\n".join(words), doc_freqs.tobytes(), array("I", lengths).tobytes(), numbers.tobytes()]
    return [*parts, array(kind, counts).tobytes()], kind


def _entry_parts(entry: Entry, codes: WordCodes) -> tuple[list[bytes], list[int]]:
    """Write an entry's words, the pairs of them and its symbols, and the five sizes of those."""
    words, pairs = entry.words, pairs_of_text(entry.words.text, codes)
    parts = [words.text, array("I", words.starts).tobytes(), bytes(words.lengths), pairs]
    sizes = [len(words.text), len(words.starts), len(pairs)]
    if words.symbols is None:
        return parts, [*sizes, 0, 0]
    symbols = words.symbols
    parts += symbols.text, array("I", symbols.starts).tobytes(), bytes(symbols.lengths)
    return parts, [*sizes, len(symbols.text), len(symbols.starts)]


def build_segment(entries: Sequence[Entry]) -> list[bytes]:
    """Write a segment with entries; the parts, one after the other, are the file."""
    blobs: list[bytes] = []
    offset = 0
    fields = {}
    for field in WEIGHTS:
        parts, counts = _field_parts(entries, field)
        fields[field] = [offset, counts, *map(len, parts)]
        blobs += parts
        offset += sum(map(len, parts))
    rows = []
    sizes: list[int] = []
    codes = WordCodes()
    for entry in entries:
        parts, own_sizes = _entry_parts(entry, codes)
        rows.append(astuple(entry.description))
        sizes += own_sizes
        blobs += parts
    header = json.dumps({"fields": fields, "offset": offset, "sizes": sizes, "entries": rows}).encode()
    return [MAGIC, HEAD.pack(len(header)), header, *blobs]
