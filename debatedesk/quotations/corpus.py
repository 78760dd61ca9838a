"""All texts as their words in one run of bytes, in which phrases are found, and windows that share words.

A window is a stretch of a text of about a printed page; windows overlap a little, so that what runs over
the end of one is whole in the next. In which windows a word stands is looked up when it is
first asked for: in the texts that an index names, and in all that it does not know.
"""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Protocol

from debatedesk.quotations.effort import Effort

WINDOW = 6_000
OVERLAP = 500
_FEW_TEXTS, _VERY_FEW_TEXTS = 300, 3
_BYTES_A_STEP, _STEPS_A_TEXT, _STEPS_A_WINDOW = 4_000, 6, 3
_KEPT = 4_000
"""Of so many words it is kept in which texts they stand: one quotation's are often another's."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the bytes, within one text."""

    start: int
    end: int
    text: int


class DocumentIndex(Protocol):
    """Knows of some texts, by their ids, which words they hold."""

    def __contains__(self, document: object) -> bool:
        """Tell whether a text is one of those."""

    def holding(self, word: str) -> Collection[str]:
        """List those that hold a word: all of them."""

    def words(self) -> Iterable[str]:
        """List all words that they hold, and maybe some others."""


class Corpus:
    """The words of texts, as `Words.text` holds them, one text after the other."""

    def __init__(self, texts: Iterable[tuple[str, bytes]], index: DocumentIndex | None = None) -> None:
        """Join texts, by their ids; the words of those that `index` knows aren't counted."""
        self.ids: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        joined = BytesIO()  # a list of them would be in memory beside what is joined
        for name, words in texts:
            if self.ids:
                joined.write(b"\n")
            self.ids.append(name)
            self._starts.append(joined.tell())
            joined.write(words)
            self._ends.append(joined.tell())
        self.words = joined.getvalue()
        self._numbers = {name: number for number, name in enumerate(self.ids)}
        self.windows: list[Window] = []
        self._first_windows = [0]
        for number in range(len(self.ids)):
            self.windows += (Window(*cut, number) for cut in self._cut(*self.bounds(number)))
            self._first_windows.append(len(self.windows))
        self._index = index
        self._uncounted = [
            number for number, name in enumerate(self.ids) if index is None or name not in index
        ]
        self._counted: dict[bytes, list[int]] = {}
        self.texts_with = lru_cache(maxsize=_KEPT)(self._texts_holding)
        """Give the numbers of the texts that hold a word; `count_words` comes first."""
        self._windows_of: dict[str, array[int]] = {}
        self._frequencies: dict[str, int] = {}

    def text_at(self, offset: int) -> int:
        """Tell the number of the text that an offset lies in."""
        return bisect_right(self._starts, offset) - 1

    def bounds(self, text: int) -> tuple[int, int]:
        """Tell where a text begins and ends."""
        return self._starts[text], self._ends[text]

    def word_number(self, offset: int) -> int:
        """Count the words of a text before the one that a space at `offset` stands before."""
        return self.words.count(b" ", self._starts[self.text_at(offset)], offset)

    def phrase_offsets(self, words: Sequence[str], effort: Effort) -> Iterator[int]:
        """Yield where words stand in this order: the offsets of the spaces before the first of them."""
        needle = f" {' '.join(words)} ".encode()
        texts = None if self._uncounted else self._texts_with_all(words)
        if texts is None:
            effort.spend(len(self.words) // _BYTES_A_STEP)
            yield from self.find(needle, 0, len(self.words))
            return
        effort.spend(10 + _STEPS_A_TEXT * len(texts))
        for text in texts:
            yield from self.find(needle, *self.bounds(text))

    def find(self, needle: bytes, start: int, end: int) -> Iterator[int]:
        """Yield where bytes stand in a stretch."""
        offset = self.words.find(needle, start, end)
        while offset >= 0:
            yield offset
            offset = self.words.find(needle, offset + 1, end)

    def _texts_with_all(self, words: Sequence[str]) -> list[int] | None:
        """List the few texts that hold all of some words; None where these are many."""
        rarest, *others = sorted(set(words), key=self.doc_freq)
        texts = self.texts_with(rarest)
        for word in others:
            if len(texts) <= _VERY_FEW_TEXTS:
                break
            texts &= self.texts_with(word)
        return sorted(texts) if len(texts) <= _FEW_TEXTS else None

    def doc_freq(self, word: str) -> int:
        """Tell in how many texts a word stands; those that no index knows count by their windows."""
        frequency = self._frequencies.get(word, 0)
        if not frequency:
            frequency = len(self._index.holding(word)) if self._index else 0
            frequency += len(self._counted.get(word.encode(), ()))
            if frequency:
                self._frequencies[word] = frequency
        return frequency

    def windows_of(self, word: str, effort: Effort) -> "array[int]":
        """List the windows in which a word stands, in their order."""
        known = self._windows_of.get(word)
        if known is None:
            needle = f" {word} ".encode()
            windows = list(self._counted.get(word.encode(), ()))
            for name in self._index.holding(word) if self._index else ():
                number = self._numbers[name]
                first, last = self._first_windows[number : number + 2]
                numbers = range(first, last)
                windows += (
                    numbers if len(numbers) == 1 else [at for at in numbers if self._is_in(needle, at)]
                )
            effort.spend(_STEPS_A_WINDOW * len(windows))
            known = array("I", sorted(windows))
            if known:
                self._windows_of[word] = known
        return known

    def _is_in(self, needle: bytes, number: int) -> bool:
        window = self.windows[number]
        return self.words.find(needle, window.start, window.end) >= 0

    def _texts_holding(self, word: str) -> frozenset[int]:
        texts = {self.windows[number].text for number in self._counted.get(word.encode(), ())}
        if self._index is not None:
            texts.update(self._numbers[name] for name in self._index.holding(word))
        return frozenset(texts)

    def vocabulary(self) -> list[str]:
        """List all words of the texts, and maybe others; `count_words` comes first."""
        known = {each.decode() for each in self._counted}
        return sorted(known.union(self._index.words() if self._index else ()))

    def count_words(self) -> None:
        """Note once which words stand in which windows of the texts that no index knows."""
        if not self._uncounted:
            return
        for number in self._uncounted:
            for at in range(*self._first_windows[number : number + 2]):
                window = self.windows[at]
                for word in set(self.words[window.start : window.end].split()):
                    if word in self._counted:
                        self._counted[word].append(at)
                    else:
                        self._counted[word] = [at]
        self._uncounted = []
        self._frequencies.clear()
        self._windows_of.clear()
        self.texts_with.cache_clear()

    def _cut(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        while end - start > WINDOW:
            cut = self.words.rfind(b" ", start, start + WINDOW) + 1
            yield start, cut or start + WINDOW
            start = self.words.find(b" ", start + WINDOW - OVERLAP, end)
        yield start, end
