"""The one module that knows Whoosh: its reader over our segments, and its model of ranking.

Whoosh's own codecs write pickles into their tables and blocks, so that whoever makes an index may run what
he likes where it is opened. Ours, on the interface that Whoosh has for codecs, reads arrays of numbers
instead, and gives Whoosh's reader each word's postings in one piece. Whoosh's searcher can search such
segments too (a test has it do so, and compares); it walks from posting to posting through several objects,
where `ranking` adds up whole lists by the same model.

All that is used is public: `whoosh.codec.base`, `whoosh.reading.SegmentReader` and `TermInfo`,
`whoosh.matching.ListMatcher`, `whoosh.fields`, `whoosh.formats`, `whoosh.scoring.BM25F`, its `B` and `K1`.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from whoosh import fields, formats
from whoosh.codec import base
from whoosh.matching import ListMatcher
from whoosh.reading import SegmentReader, TermInfo, TermNotFound
from whoosh.scoring import BM25F

from debatedesk.search.engine.segments import FieldPostings, Segment
from debatedesk.search.fields import WEIGHTS

_MODEL = BM25F()
B: float = _MODEL.B
K1: float = _MODEL.K1


class PostingsMatcher(ListMatcher):  # type: ignore[misc]
    """All postings of a word in a segment: the numbers of entries, and how often it stands in each."""

    def __init__(self, numbers: Sequence[int], counts: Sequence[int], *rest: Any, **options: Any) -> None:
        """Hand over two lists of the same length; what follows is Whoosh's."""
        super().__init__(numbers, counts, *rest, **options)
        self.numbers = numbers
        self.counts = counts


class _Terms(base.TermsReader):  # type: ignore[misc]
    """Whoosh's view of the words of a segment."""

    def __init__(self, postings: "dict[str, FieldPostings]") -> None:
        self._postings = postings

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        field, word = term
        return field in self._postings and self._postings[field].index(word.decode()) >= 0

    def indexed_field_names(self) -> Iterable[str]:
        return self._postings.keys()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for field in sorted(self._postings):
            yield from self.terms_from(field, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        start = prefix.decode()
        return ((fieldname, word.encode()) for word in self._postings[fieldname].words if word >= start)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        known = self._postings[fieldname]
        numbers, counts = known.postings(text.decode())
        if not numbers:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        lengths = [known.lengths[each] for each in numbers]
        return TermInfo(
            sum(counts), len(numbers), min(lengths), max(lengths), max(counts), numbers[0], numbers[-1]
        )

    def frequency(self, fieldname: str, text: bytes) -> int:
        return sum(self._postings[fieldname].postings(text.decode())[1])

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return self._postings[fieldname].doc_freq(text.decode())

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> PostingsMatcher:
        numbers, counts = self._postings[fieldname].postings(text.decode())
        if not numbers:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        options = {"format": format_, "scorer": scorer, "term": (fieldname, text)}
        return PostingsMatcher(numbers, counts, **options)


class _Documents(base.PerDocumentReader):  # type: ignore[misc]
    """Whoosh's view of the entries of a segment; what is deleted is passed over by the ranking."""

    def __init__(self, postings: "dict[str, FieldPostings]", count: int) -> None:
        self._postings = postings
        self._count = count

    def doc_count(self) -> int:
        return self._count

    def doc_count_all(self) -> int:
        return self._count

    def has_deletions(self) -> bool:
        return False

    def is_deleted(self, docnum: int) -> bool:
        return False

    def deleted_docs(self) -> tuple[int, ...]:
        return ()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        return self._postings[fieldname].lengths[docnum]

    def field_length(self, fieldname: str) -> int:
        return sum(self._postings[fieldname].lengths)

    def min_field_length(self, fieldname: str) -> int:
        return min(self._postings[fieldname].lengths)

    def max_field_length(self, fieldname: str) -> int:
        return max(self._postings[fieldname].lengths)


class _Codec(base.Codec):  # type: ignore[misc]
    """Reads one segment of ours for Whoosh; segments are written by `segment_writing`."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def terms_reader(self, storage: None, segment: "_WhooshSegment") -> _Terms:
        return _Terms(dict(self._segment.postings))

    def per_document_reader(self, storage: None, segment: "_WhooshSegment") -> _Documents:
        return _Documents(dict(self._segment.postings), len(self._segment.entries))


class _WhooshSegment(base.Segment):  # type: ignore[misc]
    """Names a segment of ours to Whoosh."""

    def __init__(self, segment: Segment) -> None:
        super().__init__("entries")
        self._segment = segment

    def codec(self) -> _Codec:
        return _Codec(self._segment)

    def doc_count_all(self) -> int:
        return len(self._segment.entries)

    def deleted_count(self) -> int:
        return 0


def _make_schema() -> fields.Schema:
    schema = fields.Schema()
    for name in WEIGHTS:
        schema.add(name, fields.FieldType(formats.Frequency(), None, scorable=True))
    return schema


WhooshReader: TypeAlias = SegmentReader
"""What `open_reader` returns."""


def open_reader(segment: Segment) -> WhooshReader:
    """Open a segment as Whoosh's reader; nothing of it is unpickled."""
    return SegmentReader(None, _make_schema(), _WhooshSegment(segment))


def postings_of(reader: WhooshReader, field: str, word: str) -> tuple[Sequence[int], Sequence[int]]:
    """Read which entries of a segment hold a word in a field, and how often."""
    if (field, word.encode()) not in reader:
        return (), ()
    matcher = reader.postings(field, word.encode())
    return matcher.numbers, matcher.counts
