"""Where words of a quotation stand beside each other as they do in it: most passages show by few of them.

An altered quotation still has pairs of words that are left as they were. Those that stand together in few
texts are looked for there; each tells where the passage would begin (its diagonal), and where many agree,
it is likely to stand. A rare word counts as a pair does. This reads a few texts where counting the words in
all windows reads hundreds: 0.3 ms for a quotation in place of 5 to 15 (`python -m tests.benchmarks.pastes`,
“a word of 25 altered” and the rows after it).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice, product
from math import log

from debatedesk.quotations.corpus import Corpus, Window
from debatedesk.quotations.model import Limits

MOST_LOOKED_IN, MOST_RUNS = 150, 10
"""So many texts are looked in for a quotation, and so many of its runs found, rare ones first."""
FEW_TEXTS = 40
"""A pair that stands in more texts tells too little."""
LONGEST_RUN = 3
_ENOUGH, _RATHER_FEW = 4, 20
"""Where so many runs are in one text, those that may be in more than so many texts are not looked for."""
RARE = 6
"""A single word counts where it stands in so few texts."""
_MOST_IN_A_TEXT = 12
_SLACK, _LEAST_SLACK, _MARGIN = 3, 40, 40
"""Diagonals as far apart as this part of a quotation, or so many bytes, may be of one passage."""
_STEPS_A_TEXT = 3


RankedWindow = tuple[Window, float]
"""A stretch with the weight of the runs in it."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Words in a row, the offsets of the spaces before them, and the texts that may hold them all."""

    words: tuple[str, ...]
    offsets: tuple[int, ...]
    texts: int
    count: int


@dataclass(frozen=True, slots=True)
class _Hit:
    """Where a quotation would begin if one of its runs is this one."""

    start: int
    run: int
    weight: float


class Diagonals:
    """Ranks the stretches of a corpus in which runs of a quotation's words stand at their distances."""

    def __init__(self, corpus: Corpus) -> None:
        """Look in the texts of a corpus."""
        self._corpus = corpus

    def ranked(
        self,
        spellings: Sequence[Sequence[str]],
        limits: Limits,
        size: int,
        *,
        rare: int = RARE,
        shortest: int = 1,
        most_sifted: int,
    ) -> list[RankedWindow]:
        """List stretches where words (of `size` bytes in all) may stand, best first.

        Of a word several spellings may be given; it counts by itself where it stands in `rare` texts. Runs
        have `shortest` to `LONGEST_RUN` words, and `most_sifted` texts together.
        """
        hits: dict[int, list[_Hit]] = {}
        found: Counter[int] = Counter()
        left, runs_found = MOST_LOOKED_IN, 0
        for number, run in enumerate(self._runs(spellings, limits, rare, shortest)):
            most_sifted -= run.count
            if most_sifted < 0 or (run.count > _RATHER_FEW and max(found.values(), default=0) >= _ENOUGH):
                break
            texts = self._corpus.texts_with_run(run.words, limits.effort, run.texts)
            left -= len(texts)
            if left < 0 or runs_found == MOST_RUNS:
                break
            if len(texts) > FEW_TEXTS:
                continue
            of_run = list(self._hits(run, number, texts, limits))
            runs_found += bool(of_run)
            found.update({text for text, _ in of_run})
            for text, hit in of_run:
                hits.setdefault(text, []).append(hit)
        slack = max(size // _SLACK, _LEAST_SLACK)
        stretches = [
            stretch for text, of_text in hits.items() for stretch in _stretches(of_text, slack, text)
        ]
        stretches.sort(key=lambda stretch: (-stretch[1], stretch[0].start))
        return [(self._around(window, size), weight) for window, weight in stretches]

    def _hits(
        self, run: _Run, number: int, texts: Sequence[int], limits: Limits
    ) -> Iterator[tuple[int, _Hit]]:
        limits.effort.spend(_STEPS_A_TEXT * len(texts))
        weight = log(1 + len(self._corpus.ids) / max(1, len(texts)))
        needle = f" {' '.join(run.words)} ".encode()
        for text in texts:
            offsets = self._corpus.find(needle, *self._corpus.bounds(text))
            for offset in islice(offsets, _MOST_IN_A_TEXT):
                for before in run.offsets:
                    yield text, _Hit(offset - before, number, weight)

    def _around(self, starts: Window, size: int) -> Window:
        """Take what a quotation may cover that begins somewhere in a stretch, and what may be longer."""
        first, last = self._corpus.bounds(starts.text)
        start = min(max(first, starts.start - _MARGIN), last - 1)
        return Window(start, max(start + 1, min(last, starts.end + size + _MARGIN)), starts.text)

    def _runs(
        self, spellings: Sequence[Sequence[str]], limits: Limits, rare: int, shortest: int
    ) -> list[_Run]:
        """List pairs and rare words that stand in texts which are allowed, those in few texts first."""
        corpus = self._corpus
        allowed = corpus.allowed(limits.only, limits.without)
        sizes = (len(words[0].encode()) + 1 if words else 1 for words in spellings)
        offsets = list(accumulate(sizes, initial=0))
        places: dict[tuple[str, ...], list[int]] = {}
        for index, words in enumerate(spellings):
            following = spellings[index + 1 : index + LONGEST_RUN]
            ways = (product(words, *following[:more]) for more in range(shortest - 1, len(following) + 1))
            for run in chain.from_iterable(ways):
                places.setdefault(run, []).append(offsets[index])
        runs = []
        for run, before in places.items():
            texts = allowed
            for word in run:
                texts &= corpus.holding(word)
            count = texts.bit_count()
            if count and (len(run) > 1 or count <= rare):
                runs.append(_Run(run, tuple(before), texts, count))
        limits.effort.spend(len(places))
        return sorted(runs, key=lambda run: (run.count, run.words))


def _stretches(hits: list[_Hit], slack: int, text: int) -> Iterator[RankedWindow]:
    """Put hits together that are near enough to be of one passage; each run counts once."""
    hits.sort(key=lambda hit: hit.start)
    first = 0
    while first < len(hits):
        begins = hits[first].start
        weights: dict[int, float] = {}
        last = first
        while last < len(hits) and hits[last].start - begins <= slack:
            weights[hits[last].run] = hits[last].weight
            last += 1
        yield Window(begins, hits[last - 1].start, text), sum(weights.values())
        first = last
