"""The muted line of a row of the library, fitted into the room that it has."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from debatedesk.ui.library.rows import BETWEEN, ItemLine, joined

GAP = 6
_LEAST_LETTERS = 4


class FittedLine(NamedTuple):
    """The words to write, and how wide the chip beside them is; 0 where there is none."""

    words: str
    chip: int


def fit_second_line(line: ItemLine, room: int, metrics: QFontMetrics, chip: int, dot: int) -> FittedLine:
    """Fit the author, the date, the extras and a chip into so many pixels.

    The chip gives way first, down to its `dot`; then the extras, the last one first; then the author. The
    date is cut only where nothing else is left.
    """
    width = metrics.horizontalAdvance
    if chip:
        left = room - width(line.detail) - GAP
        if left >= dot + width("m") * _LEAST_LETTERS or left >= chip:
            return FittedLine(line.detail, min(left, chip))
        room, chip = room - dot - GAP, dot
    extras = list(line.facts) if line.author or line.date else []
    while extras and width(joined((line.author, line.date, *extras))) > room:
        extras.pop()
    words = joined((line.author, line.date, *extras)) or line.detail
    if width(words) > room and line.author and line.date:
        rest = room - width(BETWEEN + line.date)
        author = metrics.elidedText(line.author, Qt.TextElideMode.ElideRight, max(0, rest))
        words = joined((author if width(author) <= rest else "", line.date))
    return FittedLine(words, chip)
