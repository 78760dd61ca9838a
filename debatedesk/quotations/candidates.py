"""Where an altered quotation may stand: windows that share words with it, rare words counting more.

Rare words that are left as they were lead to few texts, and in those to a stretch that holds most of them.
Where that gives nothing, all words are looked up, and the windows that share most of them are listed.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import heappop, heappush, nlargest
from itertools import count, islice
from math import log

from debatedesk.quotations.corpus import Corpus, Window
from debatedesk.quotations.effort import Effort
from debatedesk.quotations.model import Limits

SHORT = 12
"""Of a quotation of fewer words too few may be left as they were."""
RARE = 300
"""So many texts that hold rare words are looked at."""
_BEST_TEXTS = 30
_ENOUGH = 15_000
"""When the windows of the rarest words come to so many, frequent words are not looked up any more."""
_KEPT, _KEPT_WORDS = 8, 4_000
_MOST_WINDOWS, _MOST_LONG = 600, 300
_LEAST_WORDS = 3
_LEAST_LETTERS = 4
_FEW_SPELLINGS = 6
_FEW_RUNS = 60
_FOR_A_RUN = 8.0
_WINDOWS_A_STEP, _BYTES_A_STEP, _STEPS_TO_SPELL = 5, 2_000, 4_000

Weights = Mapping[str, float]
RankedWindow = tuple[Window, float]
"""A window with the weight of the words that it shares."""


class CandidateWindows:
    """Ranks the windows of a corpus in which an altered quotation may stand."""

    def __init__(self, corpus: Corpus) -> None:
        """Rank the windows of a corpus."""
        self._corpus = corpus
        self._window_starts = [window.start for window in corpus.windows]
        self._rarest = lru_cache(maxsize=_KEPT)(self._rarest_of)
        self._spelt_nearly = lru_cache(maxsize=_KEPT_WORDS)(self._spelt_nearly_as)
        self._by_length: dict[int, list[str]] = {}

    def by_rare_words(
        self, words: Sequence[str], limits: Limits, size: int, most: int
    ) -> Iterator[RankedWindow]:
        """Yield stretches of so many bytes that share most of the words that stand in few texts."""
        corpus = self._corpus
        if len(words) < SHORT:
            unknown = [word for word in words if len(word) >= _LEAST_LETTERS and not corpus.doc_freq(word)]
            limits.effort.spend(_STEPS_TO_SPELL * len(unknown))
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
        texts = ((Window(*corpus.bounds(text), text), scores[text]) for text in best)
        return islice(_apart(self._by_score(texts, weights, size, limits.effort)), most)

    def _by_score(
        self, texts: Iterable[RankedWindow], weights: Weights, size: int, effort: Effort
    ) -> Iterator[RankedWindow]:
        """Yield the stretches of texts, best first; a text whose score others surpass is not yet read."""
        waiting: list[tuple[float, int, int, RankedWindow]] = []
        order = count()
        for text, bound in texts:
            while waiting and -waiting[0][0] > bound:
                yield heappop(waiting)[-1]
            for stretch in self._stretches(text, weights, size, effort):
                heappush(waiting, (-stretch[1], stretch[0].start, next(order), stretch))
        while waiting:
            yield heappop(waiting)[-1]

    def by_all_words(
        self, words: Sequence[str], limits: Limits, size: int, most: int
    ) -> Iterator[RankedWindow]:
        """Yield the windows that share most of the words, of a long quotation their best stretches.

        In a short quotation the order of the words counts as well.
        """
        corpus = self._corpus
        weights = self._weights(words, limits.effort)
        scores: dict[int, float] = {}
        for word, weight in weights.items():
            windows = corpus.windows_of(word, limits.effort)
            limits.effort.spend(len(windows) // _WINDOWS_A_STEP)
            for number in windows:
                scores[number] = scores.get(number, 0.0) + weight
        if len(words) < SHORT:
            for number in self._windows_with_runs(words, limits.effort):
                scores[number] = scores.get(number, 0.0) + _FOR_A_RUN
        if limits.only or limits.without:
            allowed = [limits.allow(document) for document in corpus.ids]
            scores = {
                number: score for number, score in scores.items() if allowed[corpus.windows[number].text]
            }
        many = _MOST_WINDOWS if len(words) < SHORT else _MOST_LONG
        best = nlargest(many, scores, key=lambda number: (scores[number], -number))
        if len(words) < SHORT:
            return iter([(corpus.windows[number], scores[number]) for number in best])
        held: dict[int, dict[str, float]] = {number: {} for number in best}
        for word, weight in weights.items():
            for number in held.keys() & set(corpus.windows_of(word, limits.effort)):
                held[number][word] = weight
        ordered = ((number, scores[number]) for number in best)
        return islice(_apart(self._best_by_score(ordered, held, size, limits.effort)), most)

    def _best_by_score(
        self,
        windows: Iterable[tuple[int, float]],
        held: Mapping[int, Weights],
        size: int,
        effort: Effort,
    ) -> Iterator[RankedWindow]:
        """Yield the best stretch of every window, best first; what others surpass is not yet read."""
        waiting: list[tuple[float, int, RankedWindow]] = []
        for order, (number, bound) in enumerate(windows):
            while waiting and -waiting[0][0] >= bound:
                yield heappop(waiting)[2]
            stretch = self._best_stretch(self._corpus.windows[number], held[number], size, effort)
            heappush(waiting, (-stretch[1], order, stretch))
        while waiting:
            yield heappop(waiting)[2]

    def _best_stretch(self, window: Window, weights: Weights, size: int, effort: Effort) -> RankedWindow:
        """Find the first of the best stretches of a window."""
        held = self._held(window, weights, effort)
        best = score = 0.0
        best_offset = held[0][0]
        counts = dict.fromkeys(weights, 0)
        end, most = 0, len(held)
        for offset, word in held:
            reach = offset + size
            while end < most and held[end][0] < reach:
                taken = held[end][1]
                if not counts[taken]:
                    score += weights[taken]
                counts[taken] += 1
                end += 1
            if score > best:
                best, best_offset = score, offset
            counts[word] -= 1
            if not counts[word]:
                score -= weights[word]
        return self._around(window, best_offset, size), best

    def _held(self, window: Window, weights: Weights, effort: Effort) -> list[tuple[int, str]]:
        """List where words stand in a window."""
        find, start, last = self._corpus.words.find, window.start, window.end
        held = []
        for word in weights:
            needle = f" {word} ".encode()
            offset = find(needle, start, last)
            while offset >= 0:
                held.append((offset, word))
                offset = find(needle, offset + 1, last)
        held.sort()
        effort.spend(len(weights) * (1 + (last - start) // _BYTES_A_STEP) + len(held))
        return held

    def _around(self, window: Window, offset: int, size: int) -> Window:
        first, last = self._corpus.bounds(window.text)
        return Window(max(first, offset - size), min(offset + 2 * size, last), window.text)

    def _stretches(
        self, window: Window, weights: Weights, size: int, effort: Effort
    ) -> Iterator[RankedWindow]:
        """Yield what is around each of the words, with the weight of those in as many bytes from it on."""
        held = self._held(window, weights, effort)
        counts = dict.fromkeys(weights, 0)
        score, end = 0.0, 0
        for offset, word in held:
            while end < len(held) and held[end][0] < offset + size:
                taken = held[end][1]
                score += 0.0 if counts[taken] else weights[taken]
                counts[taken] += 1
                end += 1
            yield self._around(window, offset, size), score
            counts[word] -= 1
            score -= 0.0 if counts[word] else weights[word]

    def _weights(self, words: Sequence[str], effort: Effort) -> Weights:
        weights: dict[str, float] = {}
        looked_up = 0
        for word in self._rarest(tuple(words)):
            if looked_up + self._corpus.doc_freq(word) > _ENOUGH and len(weights) >= _LEAST_WORDS:
                break
            windows = len(self._corpus.windows_of(word, effort))
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

    def _spelt_nearly_as(self, word: str) -> list[str]:
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

    def _windows_with_runs(self, words: Sequence[str], effort: Effort) -> set[int]:
        """Find windows in which some of the words follow each other as they are."""
        for length in (_LEAST_WORDS, _LEAST_WORDS - 1):
            windows: set[int] = set()
            for first in range(len(words) - length + 1):
                run = words[first : first + length]
                if all(map(self._corpus.doc_freq, run)):
                    windows.update(
                        bisect_right(self._window_starts, offset + 1) - 1
                        for offset in islice(self._corpus.phrase_offsets(run, effort), _FEW_RUNS)
                    )
            if windows:
                return windows
        return set()


def _apart(ranked: Iterable[RankedWindow]) -> Iterator[RankedWindow]:
    """Leave out stretches that begin close to a better one: each is thrice as long as what it holds."""
    kept: list[Window] = []
    for window, score in ranked:
        reach = (window.end - window.start) // 3
        if not any(abs(better.start - window.start) < reach for better in kept):
            kept.append(window)
            yield window, score
