"""The reading order of a page: columns from one side to the other, what runs across them in between."""

from collections.abc import Sequence
from dataclasses import dataclass

from debatedesk.formats.pdf.line_numbers import without_line_numbers
from debatedesk.formats.pdf.lines import TextLine, is_right_to_left, rows

_FEWEST_LINES = 3
"""Lines that the shorter of two columns has at least."""
_NARROWEST_GAP = 0.55
"""Ems between two columns."""
_WORDS_A_LINE = 2.6
"""Words that a line of a column holds on the average; the cells of a table hold fewer."""
_UNLIKE = 0.06
"""Of the size of columns, at least, do the letters of what stands above them differ."""
_DEEPEST = 12
_MOST_PARTS = 3_000


@dataclass(slots=True)
class TextColumn:
    """Lines that are read one after another, and the sides between which they are set."""

    lines: list[TextLine]
    left: float
    right: float
    is_aside: bool = False
    """It runs in another direction than the text of its page."""


def columns(parts: Sequence[TextLine]) -> list[TextColumn]:
    """Put the stretches of lines of a page in reading order."""
    if not parts:
        return []
    parts = without_line_numbers(parts)
    turned = is_right_to_left("".join(part.text for part in parts[:200]))
    if len(parts) > _MOST_PARTS:
        return [_column(parts)]
    return _ordered(sorted(parts, key=lambda part: (part.base, part.left)), turned, 0)


def _ordered(parts: list[TextLine], turned: bool, depth: int) -> list[TextColumn]:
    cut = _best_cut(parts) if depth < _DEEPEST and len(parts) > 2 * _FEWEST_LINES - 1 else None
    if cut is None:
        return [_column(parts)] if parts else []
    sides = [cut.left, cut.right]
    if turned:
        sides.reverse()
    ordered: list[TextColumn] = []
    for group in (cut.above, *sides, cut.below):
        ordered += _ordered(group, turned, depth + 1)
    return ordered


@dataclass(slots=True)
class _Cut:
    above: list[TextLine]
    left: list[TextLine]
    right: list[TextLine]
    below: list[TextLine]
    worth: float


def _best_cut(parts: list[TextLine]) -> _Cut | None:
    """Find the gap between columns along which the most lines stand."""
    best: _Cut | None = None
    for x in _left_edges(parts):
        for cut in _cuts_at(parts, x):
            if best is None or cut.worth > best.worth:
                best = cut
    return best


def _left_edges(parts: list[TextLine]) -> list[float]:
    """List where the lines of a column to the right may begin: an edge that several lines share."""
    leftmost = min(part.left for part in parts)
    counts: dict[int, list[float]] = {}
    for part in parts:
        if part.left > leftmost + 4 * part.size:
            counts.setdefault(round(part.left / 3), []).append(part.left)
    edges = []
    for key, lefts in counts.items():
        near = len(lefts) + len(counts.get(key + 1, ())) + len(counts.get(key - 1, ()))
        if near >= _FEWEST_LINES:
            edges.append(min(lefts) - 0.5)
    return edges


def _cuts_at(parts: list[TextLine], x: float) -> list[_Cut]:
    """Cut at the longest stretches down the page that no line crosses at `x`."""
    cuts: list[_Cut] = []
    start = 0
    for index in range(len(parts) + 1):
        crosses = index == len(parts) or parts[index].left < x < parts[index].right
        if not crosses:
            continue
        if index - start >= 2 * _FEWEST_LINES:
            cut = _cut(parts, start, index, x)
            if cut:
                cuts.append(cut)
        start = index + 1
    return cuts


def _cut(parts: list[TextLine], start: int, end: int, x: float) -> _Cut | None:
    usual = sorted(part.size for part in parts[start:end])[(end - start) // 2]
    common = max(
        min((part.base for part in parts[start:end] if part.right <= x), default=0.0),
        min((part.base for part in parts[start:end] if part.left >= x), default=0.0),
    )
    # A title, or the last line of an abstract, that is no wider than a column stands above both.
    while (
        end - start > 2 * _FEWEST_LINES
        and parts[start].base < common
        and abs(parts[start].size - usual) > _UNLIKE * usual
    ):
        start += 1
    inside = parts[start:end]
    left = [part for part in inside if part.right <= x]
    right = [part for part in inside if part.left >= x]
    if not _are_columns(left, right):
        return None
    worth = float(min(_lines_in(left), _lines_in(right)) * 2 + len(inside) * 0.1)
    return _Cut(parts[:start], left, right, parts[end:], worth)


def _lines_in(parts: list[TextLine]) -> int:
    return len({round(part.base) for part in parts})


def _are_columns(left: list[TextLine], right: list[TextLine]) -> bool:
    if _lines_in(left) < _FEWEST_LINES or _lines_in(right) < _FEWEST_LINES:
        return False
    size = sorted(part.size for part in (*left, *right))[(len(left) + len(right)) // 2]
    edge_left = sorted(part.right for part in left)[int(0.97 * (len(left) - 1))]
    edge_right = min(part.left for part in right)
    if edge_right - edge_left < _NARROWEST_GAP * size:
        return False
    top = max(min(part.base for part in left), min(part.base for part in right))
    bottom = min(max(part.base for part in left), max(part.base for part in right))
    heights = [max(part.base for part in side) - min(part.base for part in side) for side in (left, right)]
    if bottom - top < 0.3 * min(heights):
        return False
    if all(_is_prose(side, size) for side in (left, right)):
        return True
    # Beside lines of text may stand a box of few words, the lines of which are not theirs.
    return any(_is_solid(side) for side in (left, right)) and _are_apart(left, right)


def _is_solid(side: list[TextLine]) -> bool:
    """Tell text that fills its lines."""
    lines = _lines_in(side)
    right = max(part.right for part in side)
    full = sum(1 for part in side if part.right > right - 4 * part.size)
    return lines > 4 and sum(len(part.words) for part in side) / lines > 6 and full > 0.6 * lines


def _are_apart(left: list[TextLine], right: list[TextLine]) -> bool:
    """Tell whether most lines of the one side do not stand beside a line of the other."""
    few, many = sorted((left, right), key=len)
    bases = [part.base for part in many]
    beside = sum(1 for part in few if any(abs(part.base - base) < 0.15 * part.size for base in bases))
    return beside < 0.5 * len(few)


def _is_prose(side: list[TextLine], size: float) -> bool:
    """Tell lines of text from the cells of a table, the numbers of a list and the like."""
    words = sum(len(part.words) for part in side) / _lines_in(side)
    width = max(part.right for part in side) - min(part.left for part in side)
    return words >= _WORDS_A_LINE and width >= 7 * size


def _column(parts: Sequence[TextLine]) -> TextColumn:
    lines = rows(parts)
    return TextColumn(lines, min(line.left for line in lines), max(line.right for line in lines))
