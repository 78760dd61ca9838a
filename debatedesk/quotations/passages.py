"""Passages of the corpus: where words stand as they are or in a similar form, compared with a quotation.

An exact quotation is found among the words of all texts at once and compared with the text itself. For an
altered one, the stretches that hold runs of its words, or of words spelt nearly so, are aligned roughly,
and the exact bounds are those of the alignment with the fewest errors.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from debatedesk.domain.text.alignment import LONGEST_PATTERN, nearest
from debatedesk.quotations.bounds import best_bounds, nearest_words, with_punctuation, with_signs
from debatedesk.quotations.changes import changes_between, kept_words, likeness, ratio
from debatedesk.quotations.corpus import Corpus, DocumentIndex, Window
from debatedesk.quotations.diagonals import FEW_TEXTS, LONGEST_RUN, Diagonals, RankedWindow
from debatedesk.quotations.effort import Effort
from debatedesk.quotations.model import Limits, Match, Source, WordSpan, without_overlaps
from debatedesk.quotations.parts import Part
from debatedesk.quotations.spellings import Spellings

MOST_SIMILAR = 5
"""So many similar passages are shown."""
SHORT = 12
"""Of a quotation of fewer words all may be frequent: their runs are looked for in more texts."""
_MOST_STRETCHES, _MOST_SPELT = 6, 8
_SIFTED, _SIFTED_SPELT, _SIFTED_SHORT = 1_000, 2_000, 6_000
ALIKE = ((5, 0.85), (9, 0.45), (LONGEST_PATTERN, 0.62))
"""For quotations of fewer words than the first: a passage that is less similar is another one."""
_CLEARLY, _ENOUGH = 0.75, 0.66
"""Where a passage is as similar as the second, no others are looked for in ways that take longer."""
_KEPT_WORDS = 0.56
"""Of a passage that is not clearly similar, so many words have to be the same."""
_CLOSE = 0.06
_KEPT = 64
EDGE = 40
_STEPS_A_MATCH, _STEPS_TO_SPELL, _PAIRS_A_STEP = 200, 100, 50_000
_CELLS_A_STEP, _ONE_WORD = 700, 64
"""A pattern of so many characters is aligned in one machine word."""
LONG, END = 80, 30
"""A quotation of more words is found by so many at each of its ends."""


class PassageFinder:
    """Finds passages among the texts of one source, as they were when it was made."""

    def __init__(
        self,
        source: Source,
        index: DocumentIndex | None = None,
        shown: Callable[[str], str] | None = None,
    ) -> None:
        """Read the words of all texts; `index` may know which words some of them hold.

        `shown` gives a text character by character as it is seen, raised figures told from others.
        """
        self._source = source
        self.corpus = Corpus(source.words(), index)
        self._spellings: Spellings | None = None
        self._diagonals = Diagonals(self.corpus)
        self._analysed = lru_cache(maxsize=_KEPT)(source.analysed)
        self.text = lru_cache(maxsize=_KEPT)(source.text)
        """Read a text."""
        self._shown = lru_cache(maxsize=_KEPT)(shown or source.text)

    def phrase(self, part: Part, limits: Limits, most: int) -> Iterator[WordSpan]:
        """Yield where the words of a part stand in order."""
        corpus = self.corpus
        size = len(f" {' '.join(part.words)} ".encode())
        offsets = corpus.phrase_offsets(part.words, limits.effort)
        spans = (WordSpan(corpus.text_at(offset), offset, offset + size) for offset in offsets)
        return islice((span for span in spans if limits.allow(corpus.ids[span.text])), most)

    def span(self, words: WordSpan) -> tuple[int, int] | None:
        """Map words of the corpus to their text; None where the text has changed since."""
        analysed = self._analysed(self.corpus.ids[words.text])
        first = self.corpus.word_number(words.start)
        last = first + self.corpus.words.count(b" ", words.start + 1, words.end) - 1
        return analysed.span(first, last) if first <= last < len(analysed.starts) else None

    def match(self, words: WordSpan, quotation: str, limits: Limits) -> Match | None:
        """Compare a quotation with a passage; None where it is no longer there."""
        limits.effort.spend(_STEPS_A_MATCH + 4 * len(quotation) + len(quotation) ** 2 // _PAIRS_A_STEP)
        span = self.span(words)
        if span is None:
            return None
        document = self.corpus.ids[words.text]
        shown = self._shown(document)
        span = with_signs(shown, span, quotation)
        passage = shown[slice(*span)]
        changes = tuple(changes_between(quotation, passage, span[0]))
        if changes and words.similarity == 1.0 and kept_words(quotation, passage) < _KEPT_WORDS:
            return None
        start, end = with_punctuation(shown, span, quotation)
        similarity = likeness(quotation, passage) if changes else 1.0
        title, author = self._source.described(document)
        text = self.text(document)
        return Match(document, title, author, start, end, text[start:end], similarity, changes)

    def similar(self, part: Part, quotation: str, limits: Limits) -> list[Match]:
        """List the passages that are most similar, best first."""
        least = next((share for words, share in ALIKE if len(part.words) < words), ALIKE[-1][1])
        matches = (self.match(words, quotation, limits) for words in self.alike(part, limits, least))
        similar = [
            match
            for match in matches
            if match is not None
            and match.similarity >= least - _CLOSE
            and (match.similarity >= _CLEARLY or kept_words(quotation, match.text) >= _KEPT_WORDS)
        ]
        similar.sort(key=lambda match: -match.similarity)
        best = similar[0].similarity if similar else 0.0
        return [match for match in without_overlaps(similar) if match.similarity >= best - _CLOSE][
            :MOST_SIMILAR
        ]

    def alike(self, part: Part, limits: Limits, least: float) -> list[WordSpan]:
        """List where words are similar, the likeliest first."""
        if len(part.words) > LONG:
            return self._alike_by_ends(part, limits, least)
        pattern = " ".join(part.words)
        likely: list[tuple[float, Window]] = []
        alike: list[WordSpan] = []
        for windows in self._searches(part.words, limits, len(pattern.encode())):
            known = [window for _, window in likely]
            new = (row for row in windows if not any(_overlap(row[0], window) for window in known))
            rough = self._rough(pattern, new, least, limits.effort)
            if not rough:
                continue
            likely = sorted(likely + rough, key=lambda row: -row[0])
            aligned = [
                self.aligned(pattern, window, limits.effort) for _, window in likely[: 2 * MOST_SIMILAR]
            ]
            alike = [words for words in aligned if words.similarity >= least]
            if alike and max(words.similarity for words in alike) >= _ENOUGH:
                break
        return sorted(alike, key=lambda words: -words.similarity)

    def _searches(
        self, words: Sequence[str], limits: Limits, size: int
    ) -> Iterator[Sequence[RankedWindow]]:
        """Yield where words may stand: first by what is found soon, then by what takes longer."""
        self.corpus.count_words()
        as_they_are = [[word] for word in words]
        ranked = self._diagonals.ranked
        yield ranked(as_they_are, limits, size, most_sifted=_SIFTED)[:_MOST_STRETCHES]
        spelt = self._spelt(words, limits)
        if spelt != as_they_are:
            yield ranked(spelt, limits, size, rare=FEW_TEXTS, most_sifted=_SIFTED_SPELT)[:_MOST_STRETCHES]
        if len(words) < SHORT:
            long = ranked(spelt, limits, size, shortest=LONGEST_RUN, most_sifted=_SIFTED_SHORT)
            yield long[:_MOST_STRETCHES]

    def _spelt(self, words: Sequence[str], limits: Limits) -> list[list[str]]:
        """List for each word what it may be: the longest of those in no text are taken as misspelt."""
        unknown = {word for word in words if not self.corpus.holding(word)}
        misspelt = sorted(unknown, key=lambda word: (-len(word), word))[:_MOST_SPELT]
        if misspelt and self._spellings is None:
            self._spellings = Spellings(self.corpus.vocabulary())
        limits.effort.spend(_STEPS_TO_SPELL * len(misspelt))
        return [
            (self._spellings.near(word) if self._spellings and word in misspelt else []) or [word]
            for word in words
        ]

    def _rough(
        self, pattern: str, likely: Iterable[RankedWindow], least: float, effort: Effort
    ) -> list[tuple[float, Window]]:
        """Align a pattern roughly, the likeliest windows first, and list those that are similar."""
        from rapidfuzz.fuzz import partial_ratio

        reached, best_score = least * 100, 0.0
        similar: list[tuple[float, Window]] = []
        for window, score in likely:
            best_score = best_score or score
            if reached > _CLEARLY * 100 and score < best_score / 2:
                break
            text = self._region(window, len(pattern))[0]
            effort.spend(7 if len(pattern) <= _ONE_WORD else len(text) * len(pattern) // _CELLS_A_STEP)
            likeness = partial_ratio(pattern, text, score_cutoff=max(least * 100, reached - 15))
            if likeness:
                reached = max(reached, likeness)
                similar.append((likeness, window))
        return similar

    def _alike_by_ends(self, part: Part, limits: Limits, least: float) -> list[WordSpan]:
        """Find a long quotation by its first and its last words."""
        pattern = " ".join(part.words)
        size = len(pattern.encode())
        heads, tails = (
            self.alike(Part("", words), limits, _CLEARLY) for words in (part.words[:END], part.words[-END:])
        )
        found = [
            WordSpan(
                head.text, head.start, tail.end, self._ratio(pattern, head.start, tail.end, limits.effort)
            )
            for head in heads[:MOST_SIMILAR]
            for tail in tails[:MOST_SIMILAR]
            if head.text == tail.text and size <= 2 * (tail.end - head.start) <= 4 * size
        ]
        return sorted(
            (words for words in found if words.similarity >= least), key=lambda words: -words.similarity
        )

    def _ratio(self, pattern: str, start: int, end: int, effort: Effort) -> float:
        effort.spend(len(pattern) * (end - start) // _PAIRS_A_STEP)
        return min(ratio(pattern, self.corpus.words[start + 1 : end - 1].decode()), 0.9999)

    def _region(self, window: Window, size: int) -> tuple[str, int]:
        """Read a window with what may belong to it on both sides, and tell where that begins."""
        first, last = self.corpus.bounds(window.text)
        reach = max(0, size - EDGE)
        start = self.corpus.words.find(b" ", max(first, window.start - 1 - reach))
        end = self.corpus.words.rfind(b" ", start, min(last, window.end + 1 + reach)) + 1
        return self.corpus.words[start:end].decode(), start

    def aligned(self, pattern: str, window: Window, effort: Effort) -> WordSpan:
        """Find the exact bounds of the words in a window that are nearest to a pattern."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        text, offset = self._region(window, len(pattern))
        effort.spend(_STEPS_A_MATCH + 4 * len(pattern))
        rough = partial_ratio_alignment(pattern, text)
        slack = len(pattern) // 3 + EDGE
        first = max(0, rough.dest_start - slack) if rough else 0
        last = min(len(text), rough.dest_end + slack) if rough else len(text)
        if len(pattern) <= LONGEST_PATTERN:
            near = nearest(pattern, text[first:last])
            first, last = first + near.start, first + near.end
        elif rough:
            first, last = rough.dest_start, rough.dest_end
        start, end = best_bounds(pattern, text, *nearest_words(text, first, last))
        alike = ratio(pattern, text[start + 1 : end - 1])
        before = len(text[:start].encode())
        size = len(text[start:end].encode())
        return WordSpan(window.text, offset + before, offset + before + size, min(alike, 0.9999))

    def window_around(self, words: WordSpan, reach: int) -> Window:
        """Take the stretch of a text within so many bytes of some words."""
        first, last = self.corpus.bounds(words.text)
        return Window(max(first, words.start - reach), min(last, words.end + reach), words.text)


def _overlap(one: Window, other: Window) -> bool:
    return one.start < other.end and other.start < one.end
