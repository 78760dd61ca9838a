"""Lines of a printed page: where the characters of the reading text stand, grouped as they were set."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_OVERLAP = 0.4
"""A character that shares less of its height with the line before it begins another."""
_GAP = 3.0
_RETURN = 1.2
"""Gaps ahead and back along a line, in heights of it, that end it: a column, a cell, the next line."""
_UNPRINTED = 3
"""So many characters of the reading text may stand within a line without being printed."""


@dataclass(frozen=True, slots=True)
class PrintedCharacter:
    """A character at an offset of the reading text, in points from the top left corner of its page."""

    offset: int
    left: float
    top: float
    right: float
    bottom: float
    is_upright: bool = True
    """It stands in a line that runs across the page, not up or down."""


@dataclass(frozen=True, slots=True)
class PrintedRect:
    """A rectangle on a page, in points from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """Characters on one line; `edges` gives where each begins and ends along it, in points."""

    start: int
    rect: PrintedRect
    edges: Sequence[float]
    is_upright: bool = True

    @property
    def end(self) -> int:
        """The offset after the last character."""
        return self.start + len(self.edges) // 2

    def part(self, start: int, end: int) -> PrintedRect | None:
        """Give the rectangle of the characters of a span; None where it holds none of them."""
        first, last = max(start, self.start), min(end, self.end)
        if first >= last:
            return None
        along = self.edges[2 * (first - self.start) : 2 * (last - self.start)]
        low, high = min(along), max(along)
        if self.is_upright:
            return PrintedRect(low, self.rect.top, high, self.rect.bottom)
        return PrintedRect(self.rect.left, low, self.rect.right, high)

    def nearest(self, along: float) -> int:
        """Give the offset of the character nearest to a point along the line."""
        edges = self.edges

        def distance(index: int) -> float:
            low, high = sorted((edges[2 * index], edges[2 * index + 1]))
            return max(low - along, along - high, 0.0)

        return self.start + min(range(len(edges) // 2), key=distance)

    def boundary(self, along: float) -> int:
        """Give the offset between characters that is nearest to a point along the line."""
        offset = self.nearest(along)
        first, last = self.edges[2 * (offset - self.start)], self.edges[2 * (offset - self.start) + 1]
        return offset + (abs(along - last) < abs(along - first))


def lines_of(characters: Iterable[PrintedCharacter]) -> Iterator[PrintedLine]:
    """Group the characters of a page, in the order of the reading text, into lines."""
    line: list[PrintedCharacter] = []
    top = bottom = 0.0
    for character in characters:
        low, high = _across(character)
        if line and not _goes_on(line[-1], character, top, bottom):
            yield _line(line)
            line = []
        top, bottom = (min(top, low), max(bottom, high)) if line else (low, high)
        line.append(character)
    if line:
        yield _line(line)


def _across(character: PrintedCharacter) -> tuple[float, float]:
    if character.is_upright:
        return character.top, character.bottom
    return character.left, character.right


def _along(character: PrintedCharacter) -> tuple[float, float]:
    if character.is_upright:
        return character.left, character.right
    return character.top, character.bottom


def _goes_on(last: PrintedCharacter, character: PrintedCharacter, top: float, bottom: float) -> bool:
    if character.is_upright != last.is_upright or character.offset - last.offset > _UNPRINTED + 1:
        return False
    low, high = _across(character)
    shared, least = min(bottom, high) - max(top, low), min(bottom - top, high - low)
    if shared < _OVERLAP * least:
        return False
    before, after = _along(last), _along(character)
    height = max(bottom - top, 1.0)
    if not character.is_upright:
        # Lines may run up as well as down; a step either way goes on, a leap does not.
        return max(before[0] - after[1], after[0] - before[1]) < _GAP * height
    return after[0] - before[1] < _GAP * height and before[0] - after[1] < _RETURN * height


def _line(characters: Sequence[PrintedCharacter]) -> PrintedLine:
    from array import array

    edges = array("f")
    following = characters[0].offset
    for character in characters:
        begin, end = _along(character)
        for _ in range(character.offset - following):
            edges.extend((edges[-1], edges[-1]))
        edges.extend((begin, end))
        following = character.offset + 1
    rect = PrintedRect(
        min(each.left for each in characters),
        min(each.top for each in characters),
        max(each.right for each in characters),
        max(each.bottom for each in characters),
    )
    return PrintedLine(characters[0].offset, rect, edges, characters[0].is_upright)
