"""A passage in its surroundings, which can be widened and narrowed by sentences or words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from debatedesk.domain.reference import Reference
from debatedesk.domain.text.sentences import sentences

Edge = Literal["start", "end"]
Unit = Literal["sentence", "word"]

AROUND = 6_000
"""So many characters before and after a passage are shown, and where it is not too much, whole lines."""
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """Words of a document, in `text`, which is what surrounds them there.

    `start` and `end` are offsets within `text`, which begins at `offset` of the document's reading text.
    """

    document: str
    text: str
    offset: int
    start: int
    end: int

    @staticmethod
    def of(document: str, whole: str, start: int, end: int) -> "ShownPassage":
        """Cut the surroundings of a passage out of a document's reading text."""
        first, last = max(0, start - AROUND), min(len(whole), end + AROUND)
        if first:
            first = whole.rfind("\n", max(0, first - AROUND), first) + 1 or first
        if last < len(whole):
            line_end = whole.find("\n", last, last + AROUND)
            last = line_end if line_end >= 0 else last
        return ShownPassage(document, whole[first:last], first, start - first, end - first)

    @property
    def words(self) -> str:
        """The words of the passage."""
        return self.text[self.start : self.end]

    @property
    def reference(self) -> Reference:
        """Where it stands in its document."""
        return Reference.passage(self.document, self.offset + self.start, self.offset + self.end)

    def moved(self, edge: Edge, unit: Unit, step: int) -> "ShownPassage":
        """Move an edge by a sentence or word, on (`step` 1) or back (-1); where that can't be, it stays."""
        spans = sentences(self.text) if unit == "sentence" else self._words()
        if edge == "start":
            return replace(self, start=_next([first for first, _ in spans], self.start, step, 0, self.end))
        least = self.start + 1
        return replace(
            self, end=_next([last for _, last in spans], self.end, step, least, len(self.text) + 1)
        )

    def selecting(self, start: int, end: int) -> "ShownPassage":
        """Take other words of the surroundings, without white space around them, where there are some."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return replace(self, start=start, end=end) if start < end else self

    def _words(self) -> Sequence[tuple[int, int]]:
        return [match.span() for match in _WORD.finditer(self.text)]


def _next(offsets: Sequence[int], here: int, step: int, least: int, limit: int) -> int:
    """Give the next of some offsets after or before one, within bounds; the same where there is none."""
    if step > 0:
        return next((each for each in offsets if each > here and least <= each < limit), here)
    return next((each for each in reversed(offsets) if each < here and least <= each < limit), here)
