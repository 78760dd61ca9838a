"""Drawing the figures of a debate as shapes, as wide as there is room."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from debatedesk.domain.figures.data import DatedText, Exchange, HeatedText, ProposalCount
from debatedesk.domain.figures.shapes import (
    SMALL_WORDS,
    Anchor,
    Box,
    Caption,
    Dot,
    Figure,
    FigureRole,
    Shape,
    Spot,
    Stroke,
)
from debatedesk.domain.library import TextSide
from debatedesk.domain.message import comma_separated, message, signed
from debatedesk.domain.reference import Reference

_ROW, _BAR = 24.0, 12.0
_FIGURE_ROOM = 30.0
"""Pixels for a number beside a bar."""
_LABEL_SHARE, _LABELS_BESIDE_FROM = 0.42, 420.0
"""The share of the width that labels take beside their bars, and the width from which they do."""
_LABEL_LINE = 20.0
"""Pixels that a label takes above its bars, where it has no room beside them."""
_RADIUS, _STEP = 7.0, 18.0
_TALLEST = 5
"""So many dots stand above one another before they spread."""
_MOST_PAIRS = 24
_STRIP = 11.0
_LEAST_MARK = 3.0
"""A passage is at least so wide on a strip, in pixels."""
_SIDES: dict[TextSide, tuple[FigureRole, str, str]] = {
    "for": ("support", "+", message("{text}: supports")),
    "against": ("attack", "−", message("{text}: opposes")),
    "asks": ("question", "?", message("{text}: asks")),
    "": ("neutral", "", message("{text}: takes no side")),
}

_ESSAY: tuple[FigureRole, str, str] = ("accent", "", message("{text}: the essay"))


def draw_bars(title: str, counts: Sequence[ProposalCount], width: float) -> Figure:
    """Draw a row for each proposal: what opposes it left of an axis, what supports it right of it."""
    rows = [
        _Row(
            each.reference,
            each.title,
            each.tally.supports,
            each.tally.attacks,
            each.tally.unanswered,
            message(
                "{title}: {supports} in support, {attacks} in opposition, {unanswered} unanswered",
                title=each.title,
                supports=each.tally.supports,
                attacks=each.tally.attacks,
                unanswered=each.tally.unanswered,
            ),
        )
        for each in counts
    ]
    return _diverging(title, rows, width, message("No proposal yet."))


def draw_exchanges(title: str, pairs: Sequence[Exchange], width: float) -> Figure:
    """Draw a row for each pair of speakers, of whom the first answers the second."""
    rows = [
        _Row(
            each.reference,
            f"{each.speaker} → {each.answered}",
            each.supports,
            each.attacks,
            0,
            message(
                "{speaker} answers {answered}: {supports} for, {attacks} against",
                speaker=each.speaker,
                answered=each.answered,
                supports=each.supports,
                attacks=each.attacks,
            ),
        )
        for each in pairs[:_MOST_PAIRS]
    ]
    return _diverging(title, rows, width, message("No card names who speaks for or against whom."))


class _Row(NamedTuple):
    """What a row of bars says."""

    reference: Reference
    label: str
    supports: int
    attacks: int
    unanswered: int
    spoken: str


def _diverging(title: str, rows: Sequence[_Row], width: float, nothing: str) -> Figure:
    if not rows:
        return _empty(title, nothing, width)
    beside = width >= _LABELS_BESIDE_FROM
    label, line = (width * _LABEL_SHARE + 12, 0.0) if beside else (0.0, _LABEL_LINE)
    room = max(20.0, (width - label - 2 * _FIGURE_ROOM) / 2)
    axis = label + _FIGURE_ROOM + room
    row_height = _ROW + line
    most = max(1, *(max(row.supports, row.attacks) for row in rows))
    shapes: list[Shape] = []
    spots = []
    for number, row in enumerate(rows):
        top = number * row_height
        middle = top + line + _ROW / 2
        bar, base = middle - _BAR / 2, middle + 4.5
        shapes.append(Caption(0, base - line, row.label, label - 12 if beside else width))
        against, supports = row.attacks / most * room, row.supports / most * room
        if row.attacks:
            open_share = against * row.unanswered / row.attacks
            shapes.append(Box(axis - against, bar, against, _BAR, "attack", 0.55 if row.unanswered else 1))
            if row.unanswered:
                shapes.append(Box(axis - open_share, bar, open_share, _BAR, "attack"))
            figure = signed("−", row.attacks)
            shapes.append(Caption(axis - against - 5, base, figure, 40, "attack", SMALL_WORDS, "end"))
        if row.supports:
            shapes.append(Box(axis, bar, supports, _BAR, "support"))
            shapes.append(
                Caption(axis + supports + 5, base, signed("+", row.supports), 40, "support", SMALL_WORDS)
            )
        shapes.append(Stroke(axis, top + line, axis, top + row_height))
        spots.append(Spot(0, top, width, row_height, row.reference, row.spoken))
    height = len(rows) * row_height
    return Figure(title, height, tuple(shapes), tuple(spots))


def draw_timeline(title: str, texts: Sequence[DatedText], width: float) -> Figure:
    """Draw a dot for each text at its date, in stacks; what has no date stands apart, at the right.

    A stack that would be too high spreads to its sides.
    """
    if not texts:
        return _empty(title, message("No texts yet."), width)
    days = [(day_of(each.date), each) for each in texts]
    dated = sorted(((day, each) for day, each in days if day is not None), key=lambda item: item[0])
    undated = [each for day, each in days if day is None]
    apart = min(width / 3, max(96.0, len(undated) / _TALLEST * _STEP)) if undated else 0.0
    axis = width - apart - (_STEP if apart else 0)
    stacks = _Stacks(max(1, int(axis / _STEP)))
    first, last = (dated[0][0], dated[-1][0]) if dated else (0, 0)
    for day, each in dated:
        stacks.put(each, (day - first) / (last - first) if last > first else 0.5)
    others = _Stacks(max(1, int(apart / _STEP)))
    for each in undated:
        others.put(each, 0.5)
    height = max(stacks.height, others.height) * _STEP + 6
    shapes: list[Shape] = [Stroke(0, height, axis, height)] if dated else []
    spots: list[Spot] = []
    for left, held in ((0.0, stacks), (width - apart, others)):
        for column, level, each in held.placed:
            x, y = left + (column + 0.5) * _STEP, height - 4 - _RADIUS - level * _STEP
            role, sign, told = _ESSAY if each.is_essay else _SIDES[each.side]
            shapes.append(Dot(x, y, _RADIUS, role, sign))
            text = comma_separated(
                [part for part in (each.title, each.author, each.date or message("no date")) if part]
            )
            spoken = message(told, text=text)
            spots.append(Spot(x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS, each.reference, spoken))
    base = height + 15
    if dated:
        middle = first == last
        x = axis / 2 if middle else 0.0
        anchor: Anchor = "middle" if middle else "start"
        shapes.append(Caption(x, base, dated[0][1].date, width / 2, "muted", SMALL_WORDS, anchor))
        if not middle:
            words = dated[-1][1].date
            shapes.append(Caption(axis, base, words, width / 2, "muted", SMALL_WORDS, "end"))
    if undated:
        x = width - apart / 2
        shapes.append(Caption(x, base, message("no date"), apart, "muted", SMALL_WORDS, "middle"))
    return Figure(title, height + 20, tuple(shapes), tuple(spots))


class _Stacks:
    """Dots in columns; one that finds its column full goes to the nearest that is not."""

    def __init__(self, columns: int) -> None:
        self._levels = [0] * columns
        self.placed: list[tuple[int, int, DatedText]] = []

    @property
    def height(self) -> int:
        """How many dots the highest column has."""
        return max(self._levels)

    def put(self, text: DatedText, share: float) -> None:
        """Put a dot as near as can be to a share of the width."""
        wanted = min(len(self._levels) - 1, int(share * len(self._levels)))
        tallest = max(_TALLEST, -(-(len(self.placed) + 1) // len(self._levels)))
        column = wanted
        if self._levels[wanted] >= tallest:
            free = (column for column, level in enumerate(self._levels) if level < tallest)
            column = min(free, key=lambda column: abs(column - wanted))
        self.placed.append((column, self._levels[column], text))
        self._levels[column] += 1


def day_of(written: str) -> int | None:
    """Count the days of an ISO date, a month or year by its middle; None for what is no date."""
    parts = written.strip()[:10].split("-")
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() and part.isascii() for part in parts):
        return None
    year, month, day = (*map(int, parts), *(0,) * (3 - len(parts)))
    try:
        return date(year, month or 7, day or (15 if month else 1)).toordinal()
    except ValueError:
        return None


def draw_heat(title: str, texts: Sequence[HeatedText], width: float) -> Figure:
    """Draw two strips along each text from beginning to end: where it is supported, where opposed."""
    shapes: list[Shape] = []
    spots: list[Spot] = []
    top = 0.0
    for text in texts:
        most = max((max(each.supports, each.attacks) for each in text.passages), default=0)
        if not most or not text.length:
            continue
        if len(texts) > 1:
            shapes.append(Caption(0, top + 11, text.title, width, "muted", SMALL_WORDS))
            top += 16
        shapes += [Box(0, top, width, _STRIP, "border", 0.45)]
        shapes += [Box(0, top + _STRIP + 2, width, _STRIP, "border", 0.45)]
        for each in text.passages:
            x = each.start / text.length * (width - _LEAST_MARK)
            size = max(_LEAST_MARK, (each.end - each.start) / text.length * width)
            shapes += _heated(x, top, size, each.supports / most, "support")
            shapes += _heated(x, top + _STRIP + 2, size, each.attacks / most, "attack")
            passage = Reference.passage(text.document, each.start, each.end)
            spoken = message(
                "{title}: {supports} in support, {attacks} in opposition",
                title=each.title,
                supports=each.supports,
                attacks=each.attacks,
            )
            spots.append(Spot(x - 2, top, size + 4, 2 * _STRIP + 2, passage, spoken))
        base = top + 2 * _STRIP + 16
        shapes.append(Caption(0, base, message("beginning"), width / 2, "muted", SMALL_WORDS))
        shapes.append(Caption(width, base, message("end"), width / 2, "muted", SMALL_WORDS, "end"))
        top += 2 * _STRIP + 28
    if not shapes:
        return _empty(title, message("No words of a text are supported or opposed yet."), width)
    key = message("upper strip: supported · lower strip: opposed")
    shapes.append(Caption(0, top + 4, key, width, "muted", SMALL_WORDS))
    return Figure(title, top + 10, tuple(shapes), tuple(spots))


def _heated(x: float, y: float, width: float, share: float, role: FigureRole) -> Iterable[Box]:
    return [Box(x, y, width, _STRIP, role, 0.25 + 0.75 * share)] if share else []


def _empty(title: str, words: str, width: float) -> Figure:
    return Figure(title, 20, (Caption(0, 13, words, width, "muted"),))
