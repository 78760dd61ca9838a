"""Marks on a text: spans by their offsets, found quickly wherever the page is scrolled to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, Protocol, TypeVar


class Marked(Protocol):
    """Something that spans offsets `start` to `end` of a reading text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


MarkedT = TypeVar("MarkedT", bound=Marked)


class MarkIndex(Generic[MarkedT]):
    """Marks in the order of the text; they may overlap."""

    def __init__(self, marks: Iterable[MarkedT] = ()) -> None:
        """Sort the marks."""
        self.all = sorted(marks, key=lambda each: (each.start, -each.end))
        self._starts = [each.start for each in self.all]
        self._reach = list(accumulate((each.end for each in self.all), max))

    def __len__(self) -> int:
        return len(self.all)

    def between(self, start: int, end: int) -> list[MarkedT]:
        """List the marks that share at least one character with a span."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [each for each in self.all[first:last] if each.end > start]

    def at(self, offset: int) -> list[MarkedT]:
        """List the marks over the character at an offset, the shortest first."""
        return sorted(self.between(offset, offset + 1), key=lambda each: each.end - each.start)

    def after(self, offset: int) -> MarkedT | None:
        """Find the first mark that begins after an offset."""
        index = bisect_right(self._starts, offset)
        return self.all[index] if index < len(self.all) else None

    def before(self, offset: int) -> MarkedT | None:
        """Find the last mark that begins before an offset."""
        index = bisect_left(self._starts, offset)
        return self.all[index - 1] if index else None
