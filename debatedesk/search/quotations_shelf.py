"""All texts as their words in one run of bytes, in which phrases are found, and pages that share words.

A page is a stretch of a text of about as many words as a printed one has; pages overlap a little, so that
what runs over the end of one is whole on the next.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import log

PAGE = 6_000
OVERLAP = 500
_FEW_PAGES = 300
_ENOUGH = 30_000
"""When the pages of the rarest words come to so many, frequent words are not looked up any more."""
_LEAST_WORDS = 3
SHORT = 12
_LEAST_LETTERS = 4
_FEW_SPELLINGS = 6
_FEW_RUNS = 60
_FOR_A_RUN = 8.0


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the bytes, within one text."""

    start: int
    end: int
    text: int


class Shelf:
    """The words of texts, as `Words.text` holds them, one text after the other."""

    def __init__(self, texts: Iterable[tuple[str, bytes]]) -> None:
        """Put texts, by their ids, on the shelf."""
        listed = list(texts)
        self.ids = [name for name, _ in listed]
        self.words = b"\n".join(words for _, words in listed)
        self._starts: list[int] = []
        at = 0
        for _, words in listed:
            self._starts.append(at)
            at += len(words) + 1
        self._ends = [start + len(words) for start, (_, words) in zip(self._starts, listed, strict=True)]
        self._pages: list[Page] = []
        self._page_starts: list[int] = []
        self._on: dict[bytes, array[int]] = {}
        self._vocabulary: list[str] = []

    def text_at(self, place: int) -> int:
        """Tell the number of the text that a place lies in."""
        return bisect_right(self._starts, place) - 1

    def bounds(self, text: int) -> tuple[int, int]:
        """Tell where a text begins and ends."""
        return self._starts[text], self._ends[text]

    def word_number(self, place: int) -> int:
        """Count the words of a text before the one that a space at `place` stands before."""
        return self.words.count(b" ", self._starts[self.text_at(place)], place)

    def places(self, words: Sequence[str]) -> Iterator[int]:
        """Yield where words stand in this order: the places of the spaces before the first of them."""
        needle = f" {' '.join(words)} ".encode()
        pages = self._pages_of_rarest(words)
        if pages is None:
            yield from self._find(needle, 0, len(self.words))
            return
        last = -1
        for number in pages:
            page = self._pages[number]
            start, end = max(last + 1, page.start - len(needle)), page.end + len(needle)
            for last in self._find(needle, start, min(end, len(self.words))):
                yield last

    def _find(self, needle: bytes, start: int, end: int) -> Iterator[int]:
        place = self.words.find(needle, start, end)
        while place >= 0:
            yield place
            place = self.words.find(needle, place + 1, end)

    def _pages_of_rarest(self, words: Sequence[str]) -> "array[int] | None":
        if not self._on:
            return None
        rarest = min((self._on.get(each.encode(), array("I")) for each in words), key=len)
        return rarest if len(rarest) <= _FEW_PAGES else None

    def likely_pages(
        self, words: Sequence[str], most: int, allow: Callable[[str], bool]
    ) -> list[tuple[Page, float]]:
        """List the pages of allowed texts that have most of the words, rare ones counting more, best first.

        Of a short quotation too few words may be left as they were: then words that are spelt nearly so
        count as well, and words that follow each other count more.
        """
        self._count_words()
        short = len(words) < SHORT
        known = {each.encode() for each in words} & self._on.keys()
        if short:
            known |= {near for each in dict.fromkeys(words) for near in self._spelt_nearly(each)}
        scores: dict[int, float] = {}
        looked_up = 0
        for used, word in enumerate(sorted(known, key=lambda each: (len(self._on[each]), each))):
            pages = self._on[word]
            looked_up += len(pages)
            if looked_up > _ENOUGH and used >= _LEAST_WORDS:
                break
            weight = log(1 + len(self._pages) / len(pages))
            for page in pages:
                scores[page] = scores.get(page, 0.0) + weight
        if short:
            for page in self._pages_with_runs(words):
                scores[page] = scores.get(page, 0.0) + _FOR_A_RUN
        allowed = [allow(each) for each in self.ids]
        scores = {page: score for page, score in scores.items() if allowed[self._pages[page].text]}
        best = sorted(scores, key=lambda each: (-scores[each], each))[:most]
        return [(self._pages[each], scores[each]) for each in best]

    def _spelt_nearly(self, word: str) -> list[bytes]:
        """List the words of the texts that an unknown word may be a misspelling of."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        if word.encode() in self._on or len(word) < _LEAST_LETTERS:
            return []
        if not self._vocabulary:
            self._vocabulary = [each.decode() for each in self._on]
        errors = 1 if len(word) < 2 * _LEAST_LETTERS else 2
        found = extract(
            word, self._vocabulary, scorer=Levenshtein.distance, score_cutoff=errors, limit=_FEW_SPELLINGS
        )
        return [near.encode() for near, *_ in found]

    def _pages_with_runs(self, words: Sequence[str]) -> set[int]:
        """Find pages on which some of the words follow each other as they are."""
        for length in (_LEAST_WORDS, _LEAST_WORDS - 1):
            found: set[int] = set()
            for first in range(len(words) - length + 1):
                run = words[first : first + length]
                if all(each.encode() in self._on for each in run):
                    found.update(
                        bisect_right(self._page_starts, place + 1) - 1
                        for place in islice(self.places(run), _FEW_RUNS)
                    )
            if found:
                return found
        return set()

    def _count_words(self) -> None:
        """Note once which words stand on which pages."""
        if self._on or not self.words:
            return
        on: dict[bytes, array[int]] = {}
        for number in range(len(self.ids)):
            for start, end in self._cut(*self.bounds(number)):
                page = len(self._pages)
                self._pages.append(Page(start, end, number))
                for word in set(self.words[start:end].split()):
                    if word in on:
                        on[word].append(page)
                    else:
                        on[word] = array("I", (page,))
        self._page_starts = [each.start for each in self._pages]
        self._on = on

    def _cut(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        while end - start > PAGE:
            cut = self.words.rfind(b" ", start, start + PAGE) + 1
            yield start, cut or start + PAGE
            start = self.words.find(b" ", start + PAGE - OVERLAP, end)
        yield start, end
