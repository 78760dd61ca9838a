"""All texts as their words in one run of bytes, in which phrases are found.

Which texts hold a word is looked up when it is first asked for: an index names them, and those that it does
not know are counted. It is kept as an integer with a bit for each text: all texts that hold several words
are found in a microsecond.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import compress
from typing import Protocol

from debatedesk.quotations.effort import Effort
from debatedesk.search.engine.pairs import ANY_PAIR, WordCodes, pairs_of_text, pairs_of_words, sift

_FEW_TEXTS = 4
"""Among more texts that hold all words of a phrase, those are looked for that hold its pairs."""
_BYTES_A_STEP, _SIFTED_A_STEP, _STEPS_A_TEXT = 4_000, 6, 3
_FEW_BITS = 100
"""Fewer bits of some thousands are found faster one by one."""
_AS_NUMBERS = bytes.maketrans(b"01", b"\x00\x01")
_KEPT, _FEW_LIMITS = 4_000, 64
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

    def pairs(self, document: str) -> bytes:
        """Give the row of a text's pairs of words (`search.engine.pairs`); empty where there is none."""


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
        self._index = index
        self._uncounted = [
            number for number, name in enumerate(self.ids) if index is None or name not in index
        ]
        self._counted: dict[bytes, list[int]] = {}
        self.holding = lru_cache(maxsize=_KEPT)(self._texts_holding)
        """Give the texts that hold a word, or may: of an integer, bit n is that of text n."""
        self._may_hold_all = _mask(self._uncounted, len(self.ids))
        self._pair_rows: list[bytes] = []
        self._counted_pairs: dict[int, bytes] = {}
        self.allowed = lru_cache(maxsize=_FEW_LIMITS)(self._allowed)
        """Give the texts within a limit in the same way."""

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
        if len(self._uncounted) == len(self.ids):
            effort.spend(len(self.words) // _BYTES_A_STEP)
            yield from self.find(needle, 0, len(self.words))
            return
        for text in self.texts_with_run(words, effort):
            effort.spend(_STEPS_A_TEXT)
            yield from self.find(needle, *self.bounds(text))

    def texts_with_run(self, words: Sequence[str], effort: Effort, allowed: int = -1) -> list[int]:
        """List the texts in which words may stand in this order, of those whose bits are set."""
        texts = allowed
        for word in words:
            texts &= self.holding(word)
            if not texts:
                return []
        numbers = set_bits(texts & ((1 << len(self.ids)) - 1))
        for pair in pairs_of_words(words):
            if len(numbers) <= _FEW_TEXTS:
                break
            effort.spend(len(numbers) // _SIFTED_A_STEP)
            numbers = sift(self._rows_of_pairs(), numbers, pair)
        return numbers

    def _rows_of_pairs(self) -> list[bytes]:
        """Give the rows of pairs of all texts; those without one may hold any pair."""
        if not self._pair_rows:
            index = self._index
            self._pair_rows = [
                (index.pairs(name) if index is not None and name in index else b"")
                or self._counted_pairs.get(number, ANY_PAIR)
                for number, name in enumerate(self.ids)
            ]
        return self._pair_rows

    def find(self, needle: bytes, start: int, end: int) -> Iterator[int]:
        """Yield where bytes stand in a stretch."""
        offset = self.words.find(needle, start, end)
        while offset >= 0:
            yield offset
            offset = self.words.find(needle, offset + 1, end)

    def _texts_holding(self, word: str) -> int:
        numbers = list(self._counted.get(word.encode(), ()))
        if self._index is not None:
            numbers += [self._numbers[name] for name in self._index.holding(word)]
        return _mask(numbers, len(self.ids)) | self._may_hold_all

    def _allowed(self, only: frozenset[str], without: frozenset[str]) -> int:
        """Give the texts among some, or all, that are not among others; bit n is that of text n."""
        numbers = [
            number
            for number, name in enumerate(self.ids)
            if name not in without and (not only or name in only)
        ]
        return _mask(numbers, len(self.ids))

    def vocabulary(self) -> list[str]:
        """List all words of the texts, and maybe others; `count_words` comes first."""
        known = {word.decode() for word in self._counted}
        return sorted(known.union(self._index.words() if self._index else ()))

    def count_words(self) -> None:
        """Note once which words and pairs stand in the texts that no index knows."""
        if not self._uncounted:
            return
        codes = WordCodes()
        for number in self._uncounted:
            text = self.words[slice(*self.bounds(number))]
            self._counted_pairs[number] = pairs_of_text(text, codes)
            for word in set(text.split()):
                if word in self._counted:
                    self._counted[word].append(number)
                else:
                    self._counted[word] = [number]
        self._uncounted = []
        self._may_hold_all = 0
        self._pair_rows = []
        self.holding.cache_clear()


def set_bits(mask: int) -> list[int]:
    """List the numbers of the bits that are set, the lowest first."""
    if mask.bit_count() < _FEW_BITS:
        digits = f"{mask:b}"
        index, numbers = digits.rfind("1"), []
        while index >= 0:
            numbers.append(len(digits) - 1 - index)
            index = digits.rfind("1", 0, index)
        return numbers
    are_set = f"{mask:b}"[::-1].encode().translate(_AS_NUMBERS)
    return list(compress(range(len(are_set)), are_set))


def _mask(numbers: Iterable[int], size: int) -> int:
    """Set the bits of these numbers, which are less than `size`."""
    digits = bytearray(b"0") * (size + 1)
    for number in numbers:
        digits[size - number] = 49  # the digit 1
    return int(digits, 2)
