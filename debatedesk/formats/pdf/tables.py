"""Tables: lines whose parts stand below each other in columns."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from debatedesk.formats.pdf.lines import TextLine, is_leader

_FEWEST_ROWS = 3
_FILLED = 0.5
"""Share of the cells of a table that hold words."""
_LABEL = re.compile(r"[\[(]?(?:\d{1,3}|[ivxIVX]{1,4}|[a-zA-Z])[\])]?[.:)]?|[\uf000-\uf0ff•➢✓◦▪‣·●○■□*–—-]")
_APART = 0.4
"""Ems between the columns of a table."""


@dataclass(slots=True)
class TableRows:
    """The rows of a table: for each column the lines of its cell; `end` is the first line after it."""

    start: int
    end: int
    rows: list[list[list[TextLine]]]


def tables_in(lines: Sequence[TextLine]) -> list[TableRows]:
    """Find the tables among the lines of a column."""
    found: list[TableRows] = []
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and lines[end].cells and _follows(lines, index, end):
            end += 1
        table = _table(lines, index, end) if end - index >= _FEWEST_ROWS else None
        if table:
            found.append(table)
        index = max(end, index + 1)
    return found


def _follows(lines: Sequence[TextLine], start: int, index: int) -> bool:
    return index == start or lines[index].base - lines[index - 1].base < 3 * lines[index].size


def _parts(line: TextLine) -> list[TextLine]:
    edges = [0, *line.cells, len(line.words)]
    return [TextLine(line.words[start:end], line.page) for start, end in pairwise(edges) if start < end]


def _table(lines: Sequence[TextLine], start: int, end: int) -> TableRows | None:
    parted = [_parts(line) for line in lines[start:end]]
    if any(is_leader(word) for line in lines[start:end] for word in line.words):
        return None
    columns = _merged(part for parts in parted for part in parts)
    if not 2 <= len(columns) <= 20:
        return None
    rows = [_row(parts, columns) for parts in parted]
    filled = sum(1 for row in rows for cell in row if cell)
    if filled < _FILLED * len(rows) * len(columns):
        return None
    if len(columns) == 2 and sum(1 for row in rows if _is_label(row[0])) > 0.6 * len(rows):
        return None
    return TableRows(start, end, _whole_rows(rows))


def _is_label(cell: Sequence[TextLine]) -> bool:
    return not cell or bool(_LABEL.fullmatch(cell[0].text))


def _merged(parts: Iterable[TextLine]) -> list[tuple[float, float]]:
    """Give the sides of the columns: stretches of the line that parts cover."""
    columns: list[tuple[float, float]] = []
    for part in sorted(parts, key=lambda part: part.left):
        if columns and part.left < columns[-1][1] + _APART * part.size:
            columns[-1] = columns[-1][0], max(columns[-1][1], part.right)
        else:
            columns.append((part.left, part.right))
    return columns


def _row(parts: Sequence[TextLine], columns: Sequence[tuple[float, float]]) -> list[list[TextLine]]:
    row: list[list[TextLine]] = [[] for _ in columns]
    for part in parts:
        middle = (part.left + part.right) / 2
        index = next(
            (index for index, (_, right) in enumerate(columns) if middle <= right), len(columns) - 1
        )
        row[index].append(part)
    return row


def _whole_rows(rows: list[list[list[TextLine]]]) -> list[list[list[TextLine]]]:
    """Join rows whose first cell is empty to the one above, which goes on in them."""
    whole: list[list[list[TextLine]]] = []
    for row in rows:
        if whole and not row[0] and sum(1 for cell in row if cell) < len(row) - 1:
            for cell, more in zip(whole[-1], row, strict=True):
                cell += more
        else:
            whole.append(row)
    return whole
