"""Passages of the texts that a transfer compares: by their words, and where altered words fit best."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from debatedesk.domain.anchors.resolve import MOST_ERRORS
from debatedesk.domain.text.alignment import Alignment, align, between, candidates
from debatedesk.domain.text.folding import Folded, fold
from debatedesk.domain.text.tokens import FoldedWords, whole_words

_SHORT = 1_000
_REACH = 10_000
"""In a stretch longer than `_SHORT` words are looked for so far around where they should be."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts: folded, and taken apart into words."""

    text: str
    folded: Folded
    tokens: FoldedWords

    @staticmethod
    def of(text: str) -> "Side":
        """Fold a text and take it apart."""
        folded = fold(text)
        return Side(text, folded, FoldedWords.of(folded.text))

    def breaks(self) -> set[int]:
        """List the words that begin a block."""
        ends = (found.end() for found in re.finditer("\n", self.text))
        return {bisect_left(self.tokens.starts, self.folded.folded_offset(end)) for end in ends}

    def original_start(self, word: int) -> int:
        """Give the offset at which a word begins in the text as it is."""
        return self.original_span(word)[0]

    def original_span(self, word: int) -> tuple[int, int]:
        """Give the offsets between which a word stands in the text as it is."""
        return self.folded.original_span(self.tokens.starts[word], self.tokens.ends[word])

    def starts_of(self, words: str) -> Iterator[int]:
        """List where words stand in the folded text as whole words."""
        start = self.folded.text.find(words)
        while start >= 0:
            if self.whole_words(start, start + len(words)) == (start, start + len(words)):
                yield start
            start = self.folded.text.find(words, start + 1)

    def place_of_only(self, words: str) -> int | None:
        """Find words that stand in the folded text just once, as whole words; else None."""
        place = self.folded.text.find(words)
        if place < 0 or self.folded.text.find(words, place + 1) >= 0:
            return None
        end = place + len(words)
        return place if self.whole_words(place, end) == (place, end) else None

    def whole_words(self, start: int, end: int) -> tuple[int, int]:
        """Widen a span of the folded text to the words that it begins and ends in."""
        return whole_words(self.folded.text, start, end)


@dataclass(frozen=True, slots=True)
class OldPassage:
    """A span of the old text: its offsets, those in the folded text, and its words from first to last."""

    start: int
    end: int
    folded_start: int
    folded_end: int
    first: int
    last: int

    @staticmethod
    def of(side: Side, start: int, end: int) -> "OldPassage | None":
        """Describe a span of a text; None where no words are in it."""
        folded, tokens = side.folded, side.tokens
        folded_start, folded_end = folded.folded_offset(start), folded.folded_offset(end)
        if folded_end < len(folded.text) and folded.original_span(folded_end, folded_end + 1)[0] < end:
            folded_end += 1  # it ends within what folds as one
        first = bisect_right(tokens.ends, folded_start)
        last = bisect_left(tokens.starts, folded_end)
        return OldPassage(start, end, folded_start, folded_end, first, last) if first < last else None


def fitted(
    words: str, text: str, stretch: tuple[int, int], loose: tuple[bool, bool], near: tuple[int, int]
) -> tuple[int, int] | None:
    """Find what words became within a stretch, whose ends are the words' own unless they are loose.

    `near` is about where they should stand.
    """
    most = min(len(words) // 2, MOST_ERRORS)
    start, end = stretch
    if any(loose):
        found = _aligned(words, text, (max(start, near[0] - _REACH), min(end, near[1] + _REACH)), most)
        if found is None:
            return None
        start = found.start if loose[0] else start
        end = found.end if loose[1] else end
        if between(words, text, start, end, most).errors > most:
            return found.start, found.end
        return start, end
    return stretch if between(words, text, start, end, most).errors <= most else None


def _aligned(words: str, text: str, stretch: tuple[int, int], most: int) -> Alignment | None:
    """Align words within a stretch; in a long one, where they are most likely: aligning takes long."""
    start, end = stretch
    if end - start <= _SHORT:
        return align(words, text, stretch, most)
    windows = candidates(words, text[start:end], most)
    found = [align(words, text, (start + first, start + last), most) for first, last in windows]
    return min((each for each in found if each), key=lambda each: each.errors, default=None)
