"""A folded text, and the way from its offsets back to the original."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


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

    def original_spans(self, starts: "array[int]", ends: "array[int]") -> "tuple[array[int], array[int]]":
        """Map many spans, in order and none of them empty, at once."""
        if not self._starts:
            return starts, ends
        found = array("I"), array("I")
        done = 0
        for begin, end, shift in self._plain_stretches():
            first = bisect_left(starts, begin, done)
            last = bisect_right(ends, end, first)
            for index in range(done, first):
                self._append(found, starts[index], ends[index])
            found[0].extend(each + shift for each in starts[first:last])
            found[1].extend(each + shift for each in ends[first:last])
            done = last
        for index in range(done, len(starts)):
            self._append(found, starts[index], ends[index])
        return found

    def _append(self, spans: "tuple[array[int], array[int]]", start: int, end: int) -> None:
        for each, offset in zip(spans, self.original_span(start, end), strict=True):
            each.append(offset)

    def _plain_stretches(self) -> Iterator[tuple[int, int, int]]:
        """List the stretches that fold one to one, each with its distance from the original."""
        begin = shift = 0
        units = zip(self._starts, self._ends, self._original_ends, strict=True)
        for start, end, original_end in units:
            yield begin, start, shift
            begin, shift = end, original_end - end
        yield begin, len(self.text), shift

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
