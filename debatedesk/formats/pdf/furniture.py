"""What stands on pages beside the text: running heads and feet, page numbers, numbers of lines."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from debatedesk.domain.text.roman import roman_value
from debatedesk.formats.pdf.columns import TextColumn
from debatedesk.formats.pdf.lines import TextLine

_NEAR = 4.0
"""Points between the base lines of a running head on two pages."""
_ROWS = 2
"""Rows from the upper and the lower edge that are looked at."""
_ROMAN = re.compile(r"[ivxlc]+", re.IGNORECASE)
_ALONE = re.compile(
    r"(?:page|seite|s\.|p\.)?\s*[-–—\[(|]*\s*(\d{1,6}|[ivxlc]{1,8})\s*[-–—\])|.]*(?:\s*(?:of|von|de|/)\s*\d+)?",
    re.IGNORECASE,
)
_AT_START = re.compile(r"(\d{1,6}|[ivxlc]{1,7})\b(?![.,:]\d)")
_AT_END = re.compile(r"(?:^|[\s|])(\d{1,6}|[ivxlc]{1,7})$")


@dataclass(slots=True)
class LaidOutPage:
    """A page in reading order; `columns` lose what is no text, and `printed_number` is what was printed."""

    number: int
    width: float
    height: float
    columns: list[TextColumn]
    label: str = ""
    printed_number: str = ""
    is_picture: bool = False
    words: int = 0
    is_broken: bool = False
    unknown: int = 0
    """Words whose font does not tell what its shapes stand for."""

    @property
    def lines(self) -> list[TextLine]:
        """All lines in reading order but those that run in another direction."""
        return [line for column in self.columns if not column.is_aside for line in column.lines]


@dataclass(slots=True)
class _Edge:
    """A row at the upper or lower edge of a page."""

    page: int
    is_upper: bool
    lines: list[TextLine]
    gap: float
    """Points to the next row, towards the middle of the page."""
    base: float = 0.0
    text: str = ""
    shape: str = ""
    numbers: tuple[tuple[int, str], ...] = field(default=())

    def __post_init__(self) -> None:
        self.base = self.lines[0].base
        self.text = " ".join(line.text for line in sorted(self.lines, key=lambda line: line.left))
        self.shape = re.sub(r"\d+", "#", self.text).casefold()
        if _ROMAN.fullmatch(self.shape):
            self.shape = "#"
        self.numbers = tuple(_numbers(self.text))


def roman_number(text: str) -> int:
    """Give the value of a Roman number as pages have them; 0 where it is none."""
    return roman_value(text) if _ROMAN.fullmatch(text) else 0


def _numbers(text: str) -> list[tuple[int, str]]:
    """Give the values that a row may have as a page number, and how they are printed."""
    matches = (_ALONE.fullmatch(text), _AT_START.match(text), _AT_END.search(text))
    values = []
    for number in dict.fromkeys(match[1] for match in matches if match):
        value = int(number) if number.isdigit() else roman_number(number)
        if value:
            values.append((value, number))
    return values


def remove_furniture(pages: Sequence[LaidOutPage]) -> None:
    """Take running heads, running feet and page numbers out of pages, and note the numbers.

    Pages that have nothing else keep it: slides may all say the same.
    """
    edges = [edge for page in pages for edge in _edges(page)]
    offsets = _offsets(edges)
    unwanted: dict[int, set[int]] = defaultdict(set)
    by_page = {page.number: page for page in pages}
    for edge in _furniture(edges, offsets, len(pages)):
        page = by_page[edge.page]
        unwanted[edge.page].update(id(line) for line in edge.lines)
        for value, number in edge.numbers:
            kind = number.isdigit()
            if not page.printed_number and (value - edge.page, kind) in offsets:
                page.printed_number = number
    if all(len(unwanted[page.number]) == len(page.lines) for page in pages):
        return
    for page in pages:
        gone = unwanted.get(page.number)
        if not gone:
            continue
        for column in page.columns:
            column.lines = [line for line in column.lines if id(line) not in gone]
        page.columns = [column for column in page.columns if column.lines]


def _edges(page: LaidOutPage) -> list[_Edge]:
    rows: list[list[TextLine]] = []
    for line in sorted(page.lines, key=lambda line: line.base):
        if rows and abs(rows[-1][0].base - line.base) <= 2:
            rows[-1].append(line)
        else:
            rows.append([line])
    edges = []
    count = len(rows)
    for index in range(min(_ROWS, count)):
        below = rows[index + 1][0].base - rows[index][0].base if index + 1 < count else 1000.0
        edges.append(_Edge(page.number, True, rows[index], below))
    for index in range(max(count - _ROWS, 0), count):
        above = rows[index][0].base - rows[index - 1][0].base if index else 1000.0
        edges.append(_Edge(page.number, False, rows[index], above))
    return edges


def _offsets(edges: Sequence[_Edge]) -> set[tuple[int, bool]]:
    """Find by how much printed numbers differ from places in the file, where they run in sequence."""
    pages: dict[tuple[int, bool], set[int]] = defaultdict(set)
    for edge in edges:
        for value, number in edge.numbers:
            pages[value - edge.page, number.isdigit()].add(edge.page)
    return {
        key
        for key, numbered in pages.items()
        if len(numbered) >= 3
        and sum(1 for page in numbered if page + 1 in numbered or page + 2 in numbered) >= 2
    }


def _furniture(edges: Sequence[_Edge], offsets: set[tuple[int, bool]], pages: int) -> list[_Edge]:
    shapes: dict[tuple[bool, str], list[_Edge]] = defaultdict(list)
    slots: Counter[tuple[bool, int]] = Counter()
    for edge in edges:
        shapes[edge.is_upper, edge.shape].append(edge)
        slots[edge.is_upper, round(edge.base / 2)] += 1
    furniture = []
    taken: set[tuple[int, bool, float]] = set()
    for edge in edges:
        size = edge.lines[0].size
        numbered = any((value - edge.page, number.isdigit()) in offsets for value, number in edge.numbers)
        alike = {
            other.page
            for other in shapes[edge.is_upper, edge.shape]
            if abs(other.base - edge.base) <= _NEAR
        }
        slot = slots[edge.is_upper, round(edge.base / 2)]
        apart = edge.gap > 1.35 * size
        repeated = len(alike) >= min(3, max(2, pages))
        alone = bool(_ALONE.fullmatch(edge.text))
        if (
            (repeated and (apart or alone or len(alike) > 3))
            or (numbered and (alone or (apart and slot > max(2, pages * 0.2))))
            or (alone and apart and edge.gap > 2 * size and pages <= 3)
            or (apart and slot >= max(4, pages * 0.6) and _has_neighbour(alike, edge.page))
        ):
            furniture.append(edge)
            taken.add((edge.page, edge.is_upper, edge.base))
    return furniture


def _has_neighbour(alike: set[int], page: int) -> bool:
    return any(page + step in alike for step in (-2, -1, 1, 2))
