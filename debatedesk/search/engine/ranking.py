"""Ranking by BM25F over Whoosh's postings, whole lists at a time.

Scores, and what has to be looked at in the texts, are sets of entry numbers here. `Ranking` is our engine's
`EntryReader`.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice
from math import log

from debatedesk.search.engine.protocol import ScoredEntries
from debatedesk.search.engine.segments import Segment
from debatedesk.search.engine.vocabulary import WordList
from debatedesk.search.engine.whoosh_engine import K1, B, WhooshReader, open_reader, postings_of
from debatedesk.search.entries import Entry, describes, matches, needle
from debatedesk.search.fields import BODY, BY_NAME, OF_ITSELF, OF_TEXT, WEIGHTS
from debatedesk.search.query_tree import And, Near, Node, Not, Or, Term

VARIANT_WEIGHT = 0.3
"""So much of its weight counts another form of a word, so that exact forms rank above."""
BEGINNING = 0.05
"""So much of its weight counts a word that only begins as wanted."""
MOST_BEGINNINGS = 60
"""Of a beginning that more words have, an entry's score only counts how many of them it holds."""
MOST_COUNTED = 40_000
"""With more of them, as after a single letter, it only counts that there is one."""
REMEMBERED = 400

Scores = dict[int, float]


class Ranking:
    """Finds and ranks the entries of some segments; numbers count through all of them."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        """Rank what is not deleted in segments that stay as they are."""
        self._segments = segments
        self._bases = [0]
        self.entries: list[Entry] = []
        dead: set[int] = set()
        for segment in segments:
            dead |= {self._bases[-1] + number for number in segment.deleted}
            self.entries += segment.entries
            self._bases.append(len(self.entries))
        self._dead = frozenset(dead)
        self._lengths: dict[str, array[int]] = {}
        self._readers: dict[str, WhooshReader] = {}
        self._remembered: dict[tuple[str, str], Scores] = {}

    @cached_property
    def alive(self) -> dict[int, float]:
        """All entries, without any merit."""
        return {number: 0.0 for number in range(len(self.entries)) if number not in self._dead}

    @cached_property
    def debates(self) -> frozenset[str]:
        """The ids of all debates that something belongs to."""
        return frozenset(chain.from_iterable(segment.debates for segment in self._segments))

    @cached_property
    def word_lists(self) -> list[WordList]:
        """The words of all fields, segment by segment."""
        return [segment.word_list for segment in self._segments]

    def _lengths_of(self, field: str) -> "array[int]":
        """Give the number of words that each entry has in a field."""
        known = self._lengths.get(field)
        if known is None:
            known = self._lengths[field] = array("I")
            for segment in self._segments:
                known.extend(segment.postings[field].lengths)
        return known

    def search(self, tree: Node) -> ScoredEntries:
        """Find and rank what a query matches; raises any exception where the index is damaged."""
        return ScoredEntries(self.entries, self.scores(tree))

    def scores(self, node: Node) -> Scores:
        """Return what matches, each with its score."""
        match node:
            case Term(field=name) if name in BY_NAME and name not in WEIGHTS:
                return {n: 0.0 for n in self.alive if matches(node, self.entries[n])}
            case Term():
                return self._term(node)
            case Near(first, second):
                together = self.scores(And((first, second)))
                return self._looked_at(node, together)
            case And(parts):
                return self._both(parts)
            case Or(parts):
                return _sum(map(self.scores, parts))
            case Not(part):
                out = self.scores(part)
                return {n: 0.0 for n in self.alive if n not in out}
            case _:
                return {n: 0.0 for n in self.alive if describes(node, self.entries[n].description)}

    def _both(self, parts: Sequence[Node]) -> Scores:
        found = sorted(map(self.scores, parts), key=len)
        first, *rest = found
        for other in rest:
            first = {n: score + other[n] for n, score in first.items() if n in other}
        return first

    def _looked_at(self, node: Node, found: Scores) -> Scores:
        return {n: score for n, score in found.items() if matches(node, self.entries[n])}

    def word(self, field: str, word: str) -> Scores:
        """Score the entries that hold a word in a field."""
        key = field, word
        known = self._remembered.get(key)
        if known is None:
            known = self._score(field, word)
            if len(self._remembered) >= REMEMBERED:
                for oldest in list(islice(self._remembered, REMEMBERED // 4)):
                    del self._remembered[oldest]
            self._remembered[key] = known
        return known

    def doc_freq(self, word: str, field: str = BODY) -> int:
        """Count the entries that hold a word in a field."""
        if self._dead:
            return len(self.doc_ids(word, field))
        return sum(segment.postings[field].doc_freq(word) for segment in self._segments)

    def doc_ids(self, word: str, field: str = BODY) -> list[int]:
        """List the numbers of the entries that hold a word in a field."""
        held: list[int] = []
        for base, segment in zip(self._bases, self._segments, strict=False):
            numbers = segment.postings[field].doc_ids(word)
            held += map(base.__add__, numbers) if base else numbers
        return [number for number in held if number not in self._dead] if self._dead else held

    def pairs(self, number: int) -> bytes:
        """Give the row of the pairs of words of an entry."""
        segment = bisect_right(self._bases, number) - 1
        return self._segments[segment].pairs[number - self._bases[segment]]

    def key_numbers(self) -> dict[str, int]:
        """Give the number of each entry that is not deleted, by its key."""
        return {self.entries[number].description.key: number for number in self.alive}

    def _living(self, scores: Scores) -> Scores:
        for number in self._dead:
            scores.pop(number, None)
        return scores

    def _score(self, field: str, word: str) -> Scores:
        counts: dict[int, float] = {}
        for base, segment in zip(self._bases, self._segments, strict=False):
            numbers, weights = postings_of(self._reader(segment), field, word)
            shifted = [base + number for number in numbers] if base else numbers
            counts.update(zip(shifted, weights, strict=True))
        return self._living(self._bm25(field, counts))

    def _reader(self, segment: Segment) -> WhooshReader:
        if segment.name not in self._readers:
            self._readers[segment.name] = open_reader(segment)
        return self._readers[segment.name]

    @cached_property
    def _excerpts(self) -> frozenset[int]:
        """The numbers of highlights, which have title and author from their text."""
        return frozenset(n for n, entry in enumerate(self.entries) if entry.description.is_excerpt)

    def _term(self, term: Term) -> Scores:
        if term.field:
            return self._term_in(term, (term.field,))
        if not self._excerpts:
            return self._term_in(term, (BODY, *OF_TEXT, *OF_ITSELF))
        of_text = self._term_in(term, OF_TEXT)
        wholes = {n: score for n, score in of_text.items() if n not in self._excerpts}
        return _sum((self._term_in(term, (BODY, *OF_ITSELF)), wholes))

    def _term_in(self, term: Term, fields: Collection[str]) -> Scores:
        if len(term.words) > 1:
            unbroken = (self._term_in(each, fields) for each in term.unbroken)
            return _sum((self._phrase(term, fields), *unbroken))
        word = term.words[0]
        found = _sum(self.word(field, word) for field in fields)
        for variants in term.variants:
            forms = _sum(
                (self.word(field, form) for form in variants.words for field in fields), VARIANT_WEIGHT
            )
            fitting = {
                n: score
                for n, score in forms.items()
                if not variants.language or variants.fits(self.entries[n].description.language)
            }
            found = _sum((found, fitting))
        if term.prefix:
            found = _sum((found, *(self._beginning(field, word) for field in fields)))
        return found

    def _beginning(self, field: str, start: str) -> Scores:
        """Score the entries that hold words which begin so in a field."""
        lists = [segment.postings[field] for segment in self._segments]
        words = {word for postings in lists for word in postings.beginning(start)}
        if len(words) <= MOST_BEGINNINGS:
            return _sum((self.word(field, each) for each in sorted(words)), BEGINNING)
        counts: Counter[int] = Counter()
        few = sum(each.doc_freq_of_beginning(start) for each in lists) <= MOST_COUNTED
        for base, postings in zip(self._bases, lists, strict=False):
            numbers = postings.doc_ids_of_beginning(start) if few else postings.any_of_beginning(start)
            counts.update(map(base.__add__, numbers) if base else numbers)
        return self._living(_weighed(self._bm25(field, counts), BEGINNING))

    def _phrase(self, term: Term, fields: Iterable[str]) -> Scores:
        """Score the entries that hold all of a phrase in one field, by how often they do."""
        wanted = needle(term)
        found: Scores = {}
        for field in fields:
            held: dict[int, int] = {}
            for base, segment in zip(self._bases, self._segments, strict=False):
                for number in segment.may_hold(field, term.words, term.prefix):
                    count = self._count(base + number, field, wanted)
                    if count and base + number not in self._dead:
                        held[base + number] = count
            found = _sum((found, self._bm25(field, held)))
        return found

    def _count(self, number: int, field: str, wanted: bytes) -> int:
        entry = self.entries[number]
        return entry.count(wanted) if field == BODY else entry.fields[field].count(wanted)

    def _bm25(self, field: str, counts: Mapping[int, float]) -> Scores:
        """Weigh how often a word or phrase stands in entries, as BM25F does."""
        if not counts:
            return {}
        rarity = log(len(self.entries) / (len(counts) + 1)) + 1
        merit = WEIGHTS[field] * rarity * (K1 + 1)
        lengths = self._lengths_of(field)
        mean = max(sum(lengths) / max(len(lengths), 1), 1e-9)
        least, each_word = K1 * (1 - B), K1 * B / mean
        return {n: merit * tf / (tf + least + each_word * lengths[n]) for n, tf in counts.items()}


def _sum(parts: Iterable[Scores], weight: float = 1.0) -> Scores:
    """Unite scores, adding those of the same entry; a single part is handed on as it is."""
    total: Scores | None = None
    own = False
    for part in parts:
        if not part:
            continue
        if total is None:
            total = part
            continue
        if not own:
            total, own = dict(total), True
        for number, score in part.items():
            total[number] = total.get(number, 0.0) + score
    if total is None:
        return {}
    return total if weight == 1.0 else _weighed(total, weight)


def _weighed(scores: Scores, weight: float) -> Scores:
    return {number: weight * score for number, score in scores.items()}
