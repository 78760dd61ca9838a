"""Where an altered quotation may stand: places that share words with it, rare words counting more.

Rare words that are left as they were lead to few texts, and in those to a stretch that holds most of them.
Where that gives nothing, all words are looked up, and the pages that share most of them are listed.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import islice
from math import log

from debatedesk.quotations.corpus import Corpus, Window
from debatedesk.quotations.model import Limits

SHORT = 12
"""Of a quotation of fewer words too few may be left as they were."""
RARE = 300
"""So many texts that hold rare words are looked at."""
_BEST_TEXTS = 30
_ENOUGH = 15_000
"""When the pages of the rarest words come to so many, frequent words are not looked up any more."""
_KEPT = 8
_MOST_PAGES, _MOST_LONG = 600, 300
_LEAST_WORDS = 3
_LEAST_LETTERS = 4
_FEW_SPELLINGS = 6
_FEW_RUNS = 60
_FOR_A_RUN = 8.0

Weights = Mapping[str, float]
Likely = list[tuple[Window, float]]


class LikelyPlaces:
    """Lists the places on a shelf at which an altered quotation may stand, the likeliest first."""

    def __init__(self, shelf: Corpus) -> None:
        """Look on a shelf."""
        self._shelf = shelf
        self._page_starts = [each.start for each in shelf.pages]
        self._rarest = lru_cache(maxsize=_KEPT)(self._rarest_of)
        self._by_length: dict[int, list[str]] = {}

    def by_rare_words(self, words: Sequence[str], limits: Limits, size: int, most: int) -> Likely:
        """List stretches of so many bytes that share most of the words that stand in few texts."""
        shelf = self._shelf
        weights: dict[str, float] = {}
        scores: dict[int, float] = {}
        left = RARE
        for word in self._rarest(tuple(words)):
            left -= shelf.often(word)
            if left < 0:
                break
            weights[word] = log(1 + len(shelf.ids) / shelf.often(word))
            for text in shelf.texts_with(word):
                if limits.allow(shelf.ids[text]):
                    scores[text] = scores.get(text, 0.0) + weights[word]
        best = nlargest(_BEST_TEXTS, scores, key=lambda text: (scores[text], -text))
        texts = (Window(*shelf.bounds(text), text) for text in best)
        found = [each for text in texts for each in self._stretches(text, weights, size)]
        found.sort(key=lambda each: (-each[1], each[0].start))
        return list(islice(_apart(found), most))

    def by_all_words(self, words: Sequence[str], limits: Limits, size: int, most: int) -> Likely:
        """List the pages that share most of the words, of a long quotation the best stretches of pages.

        In a short quotation the order of the words counts as well.
        """
        shelf = self._shelf
        weights = self._weights(words)
        scores: dict[int, float] = {}
        for word, weight in weights.items():
            for page in shelf.pages_of(word):
                scores[page] = scores.get(page, 0.0) + weight
        if len(words) < SHORT:
            for page in self._pages_with_runs(words):
                scores[page] = scores.get(page, 0.0) + _FOR_A_RUN
        if limits.only or limits.without:
            allowed = [limits.allow(each) for each in shelf.ids]
            scores = {page: score for page, score in scores.items() if allowed[shelf.pages[page].text]}
        many = _MOST_PAGES if len(words) < SHORT else _MOST_LONG
        best = nlargest(many, scores, key=lambda page: (scores[page], -page))
        if len(words) < SHORT:
            return [(shelf.pages[page], scores[page]) for page in best]
        held: dict[int, dict[str, float]] = {page: {} for page in best}
        for word, weight in weights.items():
            for page in held.keys() & set(shelf.pages_of(word)):
                held[page][word] = weight
        found: Likely = []
        for page in best:
            if len(found) >= most and scores[page] <= found[most - 1][1]:
                break  # no other page can have a better stretch
            insort(
                found,
                max(self._stretches(shelf.pages[page], held[page], size), key=_score),
                key=_descending,
            )
        return list(islice(_apart(found), most))

    def _stretches(self, page: Window, weights: Weights, size: int) -> Iterator[tuple[Window, float]]:
        """Yield what is around each of the words, with the weight of those in as many bytes from it on."""
        first, last = self._shelf.bounds(page.text)
        held = sorted(
            (place, word)
            for word in weights
            for place in self._shelf.find(f" {word} ".encode(), page.start, page.end)
        )
        counts = dict.fromkeys(weights, 0)
        score, end = 0.0, 0
        for place, word in held:
            while end < len(held) and held[end][0] < place + size:
                taken = held[end][1]
                score += 0.0 if counts[taken] else weights[taken]
                counts[taken] += 1
                end += 1
            yield Window(max(first, place - size), min(place + 2 * size, last), page.text), score
            counts[word] -= 1
            score -= 0.0 if counts[word] else weights[word]

    def _weights(self, words: Sequence[str]) -> Weights:
        weights: dict[str, float] = {}
        looked_up = 0
        for word in self._rarest(tuple(words)):
            if looked_up + self._shelf.often(word) > _ENOUGH and len(weights) >= _LEAST_WORDS:
                break
            pages = len(self._shelf.pages_of(word))
            looked_up += pages
            weights[word] = log(1 + len(self._shelf.pages) / pages)
        return weights

    def _rarest_of(self, words: tuple[str, ...]) -> list[str]:
        """List the words that stand anywhere, or in a short quotation nearly so, rare ones first."""
        self._shelf.count_words()
        known = {each for each in words if self._shelf.often(each)}
        if len(words) < SHORT:
            known |= {near for each in dict.fromkeys(words) for near in self._spelt_nearly(each)}
        return sorted(known, key=lambda each: (self._shelf.often(each), each))

    def _spelt_nearly(self, word: str) -> list[str]:
        """List the words of the texts that an unknown word may be a misspelling of."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        if len(word) < _LEAST_LETTERS or self._shelf.often(word):
            return []
        errors = 1 if len(word) < 2 * _LEAST_LETTERS else 2
        as_long = [
            each
            for length in range(len(word) - errors, len(word) + errors + 1)
            for each in self._words_of(length)
        ]
        found = extract(
            word, as_long, scorer=Levenshtein.distance, score_cutoff=errors, limit=_FEW_SPELLINGS
        )
        return [near for near, *_ in found if self._shelf.often(near)]

    def _words_of(self, length: int) -> list[str]:
        if not self._by_length:
            for each in self._shelf.vocabulary():
                self._by_length.setdefault(len(each), []).append(each)
        return self._by_length.get(length, [])

    def _pages_with_runs(self, words: Sequence[str]) -> set[int]:
        """Find pages on which some of the words follow each other as they are."""
        for length in (_LEAST_WORDS, _LEAST_WORDS - 1):
            found: set[int] = set()
            for first in range(len(words) - length + 1):
                run = words[first : first + length]
                if all(map(self._shelf.often, run)):
                    found.update(
                        bisect_right(self._page_starts, place + 1) - 1
                        for place in islice(self._shelf.places(run), _FEW_RUNS)
                    )
            if found:
                return found
        return set()


def _score(found: tuple[Window, float]) -> float:
    return found[1]


def _descending(found: tuple[Window, float]) -> float:
    return -found[1]


def _apart(found: Iterable[tuple[Window, float]]) -> Iterator[tuple[Window, float]]:
    """Leave out stretches that begin within a better one."""
    kept: list[Window] = []
    for page, score in found:
        if not any(each.start <= page.start < each.end for each in kept):
            kept.append(page)
            yield page, score
