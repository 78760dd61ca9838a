"""A folded text, and the way from its offsets back to the original."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import field

from debatedesk.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the map of its offsets back to the original (all in code points)."""

    text: str
    _starts: "array[int]" = field(repr=False)
    _ends: "array[int]" = field(repr=False)
    _original_starts: "array[int]" = field(repr=False)
    _original_ends: "array[int]" = field(repr=False)

    @staticmethod
    def joined(parts: "Sequence[tuple[Folded, int]]") -> "Folded":
        """Make one of the folded parts of a text, each with the length of its original."""
        maps = array("q"), array("q"), array("q"), array("q")
        folded = original = 0
        for part, length in parts:
            shifts = folded, folded, original, original
            own = part._starts, part._ends, part._original_starts, part._original_ends
            for whole, each, shift in zip(maps, own, shifts, strict=True):
                whole.extend(array("q", (offset + shift for offset in each)))
            folded += len(part.text)
            original += length
        return Folded("".join(part.text for part, _ in parts), *maps)

    @property
    def keeps_offsets(self) -> bool:
        """Tell whether every offset of the folded text is the same in the original."""
        return not self._starts

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a span of the folded text to the tightest span of the original that folds to it.

        Raises ValueError when the span does not lie within the folded text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"span {start}..{end} lies outside a text of {len(self.text)} characters")
        if not self._starts:
            return start, end
        first = self._original_start(start)
        return first, (self._original_end(end) if end > start else first)

    def _original_start(self, offset: int) -> int:
        unit = bisect_right(self._starts, offset) - 1
        if unit < 0:
            return offset
        if offset < self._ends[unit]:
            return self._original_starts[unit]
        return self._original_ends[unit] + offset - self._ends[unit]

    def _original_end(self, offset: int) -> int:
        unit = bisect_right(self._starts, offset - 1) - 1
        if unit < 0:
            return offset
        if offset <= self._ends[unit]:
            return self._original_ends[unit]
        return self._original_ends[unit] + offset - self._ends[unit]

    def folded_offset(self, original: int) -> int:
        """Map an offset of the original to the folded text; within a unit, to the unit's start."""
        unit = bisect_right(self._original_starts, original) - 1
        if unit < 0:
            return original
        if original < self._original_ends[unit]:
            return self._starts[unit]
        return self._ends[unit] + original - self._original_ends[unit]
