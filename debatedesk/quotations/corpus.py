"""All texts as their words in one run of bytes, in which phrases are found, and pages that share words.

A page is a stretch of a text of about as many words as a printed one has; pages overlap a little, so that
what runs over the end of one is whole on the next. On which pages a word stands is looked up when it is
first asked for: in the texts that an index names, and in all that it does not know.
"""

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

PAGE = 6_000
OVERLAP = 500
_FEW_TEXTS = 300


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the bytes, within one text."""

    start: int
    end: int
    text: int


class Holders(Protocol):
    """Knows of some texts, by their ids, which words they hold."""

    def __contains__(self, document: object) -> bool:
        """Tell whether a text is one of those."""

    def holding(self, word: str) -> Collection[str]:
        """List those that hold a word: all of them."""

    def words(self) -> Iterable[str]:
        """List all words that they hold, and maybe some others."""


class Corpus:
    """The words of texts, as `Words.text` holds them, one text after the other."""

    def __init__(self, texts: Iterable[tuple[str, bytes]], holders: Holders | None = None) -> None:
        """Put texts, by their ids, on the shelf; the words of those that `holders` knows aren't counted."""
        listed = list(texts)
        self.ids = [name for name, _ in listed]
        self.words = b"\n".join(words for _, words in listed)
        self._numbers = {name: number for number, name in enumerate(self.ids)}
        self._starts: list[int] = []
        at = 0
        for _, words in listed:
            self._starts.append(at)
            at += len(words) + 1
        self._ends = [start + len(words) for start, (_, words) in zip(self._starts, listed, strict=True)]
        self.pages: list[Window] = []
        self._first_pages = [0]
        for number in range(len(listed)):
            self.pages += (Window(*cut, number) for cut in self._cut(*self.bounds(number)))
            self._first_pages.append(len(self.pages))
        self._holders = holders
        self._uncounted = [
            number for number, name in enumerate(self.ids) if holders is None or name not in holders
        ]
        self._counted: dict[bytes, list[int]] = {}
        self._on: dict[str, array[int]] = {}
        self._held: dict[str, int] = {}

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
        texts = None if self._uncounted else self._texts_with_rarest(words)
        if texts is None:
            yield from self.find(needle, 0, len(self.words))
            return
        for text in texts:
            yield from self.find(needle, *self.bounds(text))

    def find(self, needle: bytes, start: int, end: int) -> Iterator[int]:
        """Yield where bytes stand in a stretch."""
        place = self.words.find(needle, start, end)
        while place >= 0:
            yield place
            place = self.words.find(needle, place + 1, end)

    def _texts_with_rarest(self, words: Sequence[str]) -> list[int] | None:
        """List the few texts with the rarest of some words; None where all of the words are frequent."""
        rarest = min(set(words), key=self.often)
        return sorted(self.texts_with(rarest)) if self.often(rarest) <= _FEW_TEXTS else None

    def often(self, word: str) -> int:
        """Tell in how many texts a word stands; those that no index knows count by their pages."""
        often = self._held.get(word, 0)
        if not often:
            often = len(self._holders.holding(word)) if self._holders else 0
            often += len(self._counted.get(word.encode(), ()))
            if often:
                self._held[word] = often
        return often

    def pages_of(self, word: str) -> "array[int]":
        """List the pages on which a word stands, in their order."""
        known = self._on.get(word)
        if known is None:
            needle = f" {word} ".encode()
            found = list(self._counted.get(word.encode(), ()))
            for name in self._holders.holding(word) if self._holders else ():
                number = self._numbers[name]
                first, last = self._first_pages[number : number + 2]
                pages = range(first, last)
                found += pages if len(pages) == 1 else [each for each in pages if self._is_on(needle, each)]
            known = array("I", sorted(found))
            if known:
                self._on[word] = known
        return known

    def _is_on(self, needle: bytes, page: int) -> bool:
        on = self.pages[page]
        return self.words.find(needle, on.start, on.end) >= 0

    def texts_with(self, word: str) -> Iterable[int]:
        """List the texts that hold a word, by their numbers; `count_words` comes first."""
        if self._holders is not None:
            yield from (self._numbers[each] for each in self._holders.holding(word))
        yield from dict.fromkeys(self.pages[each].text for each in self._counted.get(word.encode(), ()))

    def vocabulary(self) -> list[str]:
        """List all words of the texts, and maybe others; `count_words` comes first."""
        known = {each.decode() for each in self._counted}
        return sorted(known.union(self._holders.words() if self._holders else ()))

    def count_words(self) -> None:
        """Note once which words stand on which pages of the texts that no index knows."""
        if not self._uncounted:
            return
        for number in self._uncounted:
            for page in range(*self._first_pages[number : number + 2]):
                on = self.pages[page]
                for word in set(self.words[on.start : on.end].split()):
                    if word in self._counted:
                        self._counted[word].append(page)
                    else:
                        self._counted[word] = [page]
        self._uncounted = []
        self._held.clear()
        self._on.clear()

    def _cut(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        while end - start > PAGE:
            cut = self.words.rfind(b" ", start, start + PAGE) + 1
            yield start, cut or start + PAGE
            start = self.words.find(b" ", start + PAGE - OVERLAP, end)
        yield start, end
