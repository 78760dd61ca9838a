"""Ranking by BM25F over Whoosh's postings, read and scored whole blocks at a time.

Whoosh's own searcher walks one posting at a time through several objects, which in Python costs more than
all the rest together. Scores, and what has to be looked at in the texts, are sets of entry numbers here.
"""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import islice
from math import log

from whoosh.scoring import BM25F

from debatedesk.search.engine.segments import Segment
from debatedesk.search.engine.vocabulary import WordList
from debatedesk.search.entries import TEXT_FIELDS, Entry, describes, matches, needle
from debatedesk.search.query_tree import And, DateSpan, Debates, Near, Node, Not, Or, Term, TypeFilter

WEIGHTS = {"body": 1.0, "title": 3.0, "author": 2.0, "tag": 2.0}
KIN = 0.3
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
        self._remembered: dict[tuple[str, str], Scores] = {}
        self._model = BM25F()

    @cached_property
    def alive(self) -> dict[int, float]:
        """All entries, without any merit."""
        return {number: 0.0 for number in range(len(self.entries)) if number not in self._dead}

    @cached_property
    def debates(self) -> frozenset[str]:
        """The ids of all debates that something belongs to."""
        return frozenset(each.description.debate for each in self.entries)

    @cached_property
    def _norms(self) -> dict[str, Sequence[float]]:
        """For each field what the length of an entry adds to the frequency of a word, as BM25F wants it."""
        norms: dict[str, Sequence[float]] = {}
        for field in WEIGHTS:
            lengths = array("I")
            for segment in self._segments:
                lengths.extend(segment.vocabularies[field].lengths)
            mean = max(sum(lengths) / max(len(lengths), 1), 1e-9)
            b, k1 = self._model.B, self._model.K1
            norms[field] = [k1 * (1 - b + b * length / mean) for length in lengths]
        return norms

    def scores(self, node: Node) -> Scores:
        """Return what matches, each with its score."""
        match node:
            case Term(field="kind" | "stance"):
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
            case TypeFilter() | DateSpan() | Debates():
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

    def holders(self, field: str, word: str) -> list[int]:
        """List the entries that hold a word in a field."""
        held: list[int] = []
        for base, segment in zip(self._bases, self._segments, strict=False):
            numbers = segment.vocabularies[field].holders(word)
            held += map(base.__add__, numbers) if base else numbers
        return [number for number in held if number not in self._dead] if self._dead else held

    def _living(self, scores: Scores) -> Scores:
        for number in self._dead:
            scores.pop(number, None)
        return scores

    def _score(self, field: str, word: str) -> Scores:
        often: dict[int, float] = {}
        for base, segment in zip(self._bases, self._segments, strict=False):
            numbers, weights = segment.postings(field, word)
            shifted = [base + number for number in numbers] if base else numbers
            often.update(zip(shifted, weights, strict=True))
        return self._living(self._merits(field, often))

    def _term(self, term: Term) -> Scores:
        fields: Collection[str] = (term.field,) if term.field else tuple(WEIGHTS)
        if len(term.words) > 1:
            return self._phrase(term, fields)
        word = term.words[0]
        found = _sum(self.word(field, word) for field in fields)
        for kin in term.kin:
            forms = _sum((self.word(field, each) for each in kin.words for field in fields), KIN)
            fitting = {
                n: score
                for n, score in forms.items()
                if not kin.language or kin.fits(self.entries[n].description.language)
            }
            found = _sum((found, fitting))
        if term.prefix:
            found = _sum((found, *(self._beginning(field, word) for field in fields)))
        return found

    def _beginning(self, field: str, start: str) -> Scores:
        """Score the entries that hold words which begin so in a field."""
        lists = [segment.vocabularies[field] for segment in self._segments]
        words = {word for each in lists for word in each.beginning(start)}
        if len(words) <= MOST_BEGINNINGS:
            return _sum((self.word(field, each) for each in sorted(words)), BEGINNING)
        often: Counter[int] = Counter()
        few = sum(each.often_beginning(start) for each in lists) <= MOST_COUNTED
        for base, each in zip(self._bases, lists, strict=False):
            numbers = each.holders_of_beginning(start) if few else each.any_of_beginning(start)
            often.update(map(base.__add__, numbers) if base else numbers)
        return self._living(_weighed(self._merits(field, often), BEGINNING))

    def _phrase(self, term: Term, fields: Iterable[str]) -> Scores:
        """Score the entries that hold all of a phrase in one field, by how often they do."""
        wanted = needle(term)
        found: Scores = {}
        for field in fields:
            held: dict[int, int] = {}
            for base, segment in zip(self._bases, self._segments, strict=False):
                for number in segment.may_hold(field, term.words, term.prefix):
                    often = self._count(base + number, field, wanted)
                    if often and base + number not in self._dead:
                        held[base + number] = often
            found = _sum((found, self._merits(field, held)))
        return found

    def _count(self, number: int, field: str, wanted: bytes) -> int:
        entry = self.entries[number]
        return entry.count(wanted) if field == "body" else entry.fields[field].count(wanted)

    def _merits(self, field: str, often: Mapping[int, float]) -> Scores:
        """Weigh how often a word or phrase stands in entries, as BM25F does."""
        if not often:
            return {}
        rarity = log(len(self.entries) / (len(often) + 1)) + 1
        merit = WEIGHTS[field] * rarity * (self._model.K1 + 1)
        norms = self._norms[field]
        return {n: merit * tf / (tf + norms[n]) for n, tf in often.items()}

    @cached_property
    def vocabulary(self) -> WordList:
        """The words of all fields."""
        counts: Counter[str] = Counter()
        for segment in self._segments:
            for field in ("body", *TEXT_FIELDS):
                known = segment.vocabularies[field]
                counts.update(dict(zip(known.words, known.counts, strict=True)))
        return WordList(counts, {self.entries[n].description.language for n in self.alive})


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
