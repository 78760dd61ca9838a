"""Where an altered quotation may stand: windows that share words with it, rare words counting more.

Rare words that are left as they were lead to few texts, and in those to a stretch that holds most of them.
Where that gives nothing, all words are looked up, and the windows that share most of them are listed.
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
"""When the windows of the rarest words come to so many, frequent words are not looked up any more."""
_KEPT = 8
_MOST_WINDOWS, _MOST_LONG = 600, 300
_LEAST_WORDS = 3
_LEAST_LETTERS = 4
_FEW_SPELLINGS = 6
_FEW_RUNS = 60
_FOR_A_RUN = 8.0

Weights = Mapping[str, float]
Ranked = list[tuple[Window, float]]
"""Windows with the weight of the words that they share, best first."""


class CandidateWindows:
    """Ranks the windows of a corpus in which an altered quotation may stand."""

    def __init__(self, corpus: Corpus) -> None:
        """Rank the windows of a corpus."""
        self._corpus = corpus
        self._window_starts = [window.start for window in corpus.windows]
        self._rarest = lru_cache(maxsize=_KEPT)(self._rarest_of)
        self._by_length: dict[int, list[str]] = {}

    def by_rare_words(self, words: Sequence[str], limits: Limits, size: int, most: int) -> Ranked:
        """List stretches of so many bytes that share most of the words that stand in few texts."""
        corpus = self._corpus
        weights: dict[str, float] = {}
        scores: dict[int, float] = {}
        left = RARE
        for word in self._rarest(tuple(words)):
            left -= corpus.doc_freq(word)
            if left < 0:
                break
            weights[word] = log(1 + len(corpus.ids) / corpus.doc_freq(word))
            for text in corpus.texts_with(word):
                if limits.allow(corpus.ids[text]):
                    scores[text] = scores.get(text, 0.0) + weights[word]
        best = nlargest(_BEST_TEXTS, scores, key=lambda text: (scores[text], -text))
        texts = (Window(*corpus.bounds(text), text) for text in best)
        ranked = [stretch for text in texts for stretch in self._stretches(text, weights, size)]
        ranked.sort(key=lambda stretch: (-stretch[1], stretch[0].start))
        return list(islice(_apart(ranked), most))

    def by_all_words(self, words: Sequence[str], limits: Limits, size: int, most: int) -> Ranked:
        """List the windows that share most of the words, of a long quotation their best stretches.

        In a short quotation the order of the words counts as well.
        """
        corpus = self._corpus
        weights = self._weights(words)
        scores: dict[int, float] = {}
        for word, weight in weights.items():
            for number in corpus.windows_of(word):
                scores[number] = scores.get(number, 0.0) + weight
        if len(words) < SHORT:
            for number in self._windows_with_runs(words):
                scores[number] = scores.get(number, 0.0) + _FOR_A_RUN
        if limits.only or limits.without:
            allowed = [limits.allow(document) for document in corpus.ids]
            scores = {
                number: score for number, score in scores.items() if allowed[corpus.windows[number].text]
            }
        many = _MOST_WINDOWS if len(words) < SHORT else _MOST_LONG
        best = nlargest(many, scores, key=lambda number: (scores[number], -number))
        if len(words) < SHORT:
            return [(corpus.windows[number], scores[number]) for number in best]
        held: dict[int, dict[str, float]] = {number: {} for number in best}
        for word, weight in weights.items():
            for number in held.keys() & set(corpus.windows_of(word)):
                held[number][word] = weight
        ranked: Ranked = []
        for number in best:
            if len(ranked) >= most and scores[number] <= ranked[most - 1][1]:
                break  # no other window can have a better stretch
            stretches = self._stretches(corpus.windows[number], held[number], size)
            insort(ranked, max(stretches, key=_score), key=_descending)
        return list(islice(_apart(ranked), most))

    def _stretches(self, window: Window, weights: Weights, size: int) -> Iterator[tuple[Window, float]]:
        """Yield what is around each of the words, with the weight of those in as many bytes from it on."""
        first, last = self._corpus.bounds(window.text)
        held = sorted(
            (offset, word)
            for word in weights
            for offset in self._corpus.find(f" {word} ".encode(), window.start, window.end)
        )
        counts = dict.fromkeys(weights, 0)
        score, end = 0.0, 0
        for offset, word in held:
            while end < len(held) and held[end][0] < offset + size:
                taken = held[end][1]
                score += 0.0 if counts[taken] else weights[taken]
                counts[taken] += 1
                end += 1
            yield Window(max(first, offset - size), min(offset + 2 * size, last), window.text), score
            counts[word] -= 1
            score -= 0.0 if counts[word] else weights[word]

    def _weights(self, words: Sequence[str]) -> Weights:
        weights: dict[str, float] = {}
        looked_up = 0
        for word in self._rarest(tuple(words)):
            if looked_up + self._corpus.doc_freq(word) > _ENOUGH and len(weights) >= _LEAST_WORDS:
                break
            windows = len(self._corpus.windows_of(word))
            looked_up += windows
            weights[word] = log(1 + len(self._corpus.windows) / windows)
        return weights

    def _rarest_of(self, words: tuple[str, ...]) -> list[str]:
        """List the words that stand anywhere, or in a short quotation nearly so, rare ones first."""
        self._corpus.count_words()
        known = {word for word in words if self._corpus.doc_freq(word)}
        if len(words) < SHORT:
            known |= {near for word in dict.fromkeys(words) for near in self._spelt_nearly(word)}
        return sorted(known, key=lambda word: (self._corpus.doc_freq(word), word))

    def _spelt_nearly(self, word: str) -> list[str]:
        """List the words of the texts that an unknown word may be a misspelling of."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        if len(word) < _LEAST_LETTERS or self._corpus.doc_freq(word):
            return []
        errors = 1 if len(word) < 2 * _LEAST_LETTERS else 2
        as_long = [
            known
            for length in range(len(word) - errors, len(word) + errors + 1)
            for known in self._words_of(length)
        ]
        near = extract(
            word, as_long, scorer=Levenshtein.distance, score_cutoff=errors, limit=_FEW_SPELLINGS
        )
        return [known for known, *_ in near if self._corpus.doc_freq(known)]

    def _words_of(self, length: int) -> list[str]:
        if not self._by_length:
            for word in self._corpus.vocabulary():
                self._by_length.setdefault(len(word), []).append(word)
        return self._by_length.get(length, [])

    def _windows_with_runs(self, words: Sequence[str]) -> set[int]:
        """Find windows in which some of the words follow each other as they are."""
        for length in (_LEAST_WORDS, _LEAST_WORDS - 1):
            windows: set[int] = set()
            for first in range(len(words) - length + 1):
                run = words[first : first + length]
                if all(map(self._corpus.doc_freq, run)):
                    windows.update(
                        bisect_right(self._window_starts, offset + 1) - 1
                        for offset in islice(self._corpus.phrase_offsets(run), _FEW_RUNS)
                    )
            if windows:
                return windows
        return set()


def _score(stretch: tuple[Window, float]) -> float:
    return stretch[1]


def _descending(stretch: tuple[Window, float]) -> float:
    return -stretch[1]


def _apart(ranked: Iterable[tuple[Window, float]]) -> Iterator[tuple[Window, float]]:
    """Leave out stretches that begin close to a better one: each is thrice as long as what it holds."""
    kept: list[Window] = []
    for window, score in ranked:
        reach = (window.end - window.start) // 3
        if not any(abs(better.start - window.start) < reach for better in kept):
            kept.append(window)
            yield window, score
