"""The map between offsets of the reading text and positions of the view.

Reading offsets count code points; view positions count UTF-16 units and the frames of tables, and the
heading of the page stands before the text. Both directions take logarithmic time.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable

from debatedesk.ui.rich_text import Utf16Map


class PositionMap:
    """Maps offsets to positions and back.

    The text stands in segments, each whole in one paragraph of the view: (start, end, position), where
    `start` and `end` are offsets and `position` is where the segment begins in the view.
    """

    def __init__(self, text: str, segments: Iterable[tuple[int, int, int]]) -> None:
        """Take a reading text and its segments in order; an empty text has one empty segment."""
        known = list(segments)
        self._length = len(text)
        self._starts = array("q", (start for start, _, _ in known))
        self._ends = array("q", (end for _, end, _ in known))
        self._positions = array("q", (position for _, _, position in known))
        self._utf16 = Utf16Map(text)

    def __len__(self) -> int:
        """Count the segments."""
        return len(self._positions)

    def segment(self, index: int) -> tuple[int, int, int]:
        """Give the start and end of a segment and the position at which it begins."""
        return self._starts[index], self._ends[index], self._positions[index]

    def to_view(self, offset: int) -> int:
        """Give the view position of an offset; one outside the text counts as its nearest end."""
        offset = max(0, min(offset, self._length))
        segment = max(0, bisect_right(self._starts, offset) - 1)
        start = self._starts[segment]
        return self._positions[segment] + self._units(start, offset)

    def to_reading(self, position: int) -> int:
        """Give the offset of the character at a position.

        What is no part of the text (heading, frames) counts as the end of the segment before it, and half
        of a surrogate pair as its beginning.
        """
        segment = max(0, bisect_right(self._positions, position) - 1)
        start, end = self._starts[segment], self._ends[segment]
        units = min(position - self._positions[segment], self._units(start, end))
        return self._offset_after(start, units) if units > 0 else start

    def to_view_span(self, start: int, end: int) -> tuple[int, int]:
        """Give the positions of a span."""
        return self.to_view(start), self.to_view(end)

    def to_reading_span(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets of what lies between two positions; a halved character counts as inside."""
        first, last = self.to_reading(start), self.to_reading(end)
        if self._utf16.is_wide(last) and self.to_view(last) < end:
            last += 1
        return first, max(first, last)

    def _units(self, start: int, end: int) -> int:
        """Count the UTF-16 units of a stretch within one segment."""
        return self._utf16.position(end) - self._utf16.position(start)

    def _offset_after(self, start: int, units: int) -> int:
        """Give the offset that lies so many units after `start`, within one segment."""
        return self._utf16.offset(self._utf16.position(start) + units)
