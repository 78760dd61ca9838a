"""Sets the words of a hand-out: what stands where, in which letters, for a page of a width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QPainter

from debatedesk.domain.maps.relations import Stance
from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutPoint,
    HandoutQuotation,
    HandoutSide,
    OpenList,
    Statement,
)
from debatedesk.services.handouts.wording import (
    DEEPEST,
    HOW_IT_STANDS,
    NAME_AND_DATE,
    NOTES,
    NOTHING_YET,
    OPEN_QUESTIONS,
    SOURCE_ASKED,
    SOURCES,
    STANDING_ASKED,
    headed_entries,
    kind_of_handout,
    reference_to,
    side_heading,
)
from debatedesk.ui.printing.handouts.flow import (
    Flowing,
    Inset,
    PaperFlow,
    RuledLines,
    SideBySide,
    set_words,
)
from debatedesk.ui.printing.handouts.look import (
    BODY,
    CLAIM,
    FAINT,
    HEADING,
    LABEL,
    LINE,
    QUIET,
    QUOTATION,
    SMALL,
    SOURCE,
    TITLE,
    Lettering,
)
from debatedesk.ui.printing.handouts.signs import NUMBER_SIDE, paint_number, paint_sign, rule, side_band
from debatedesk.ui.translation import joined, quoted, reading_direction, said, tr

_ENTRY_INSET, _POINT_INSET, _REPLY_INSET, _QUOTE_INSET = 40.0, 22.0, 13.0, 12.0
_BETWEEN = 22.0
_KEPT_WHOLE = 240.0
"""A point that is less high is not cut by the end of a page."""
_NUMBERED = re.compile(r"(\b\w{1,6}\.) (\d)")
_UNEVEN, _LONG = 3.0, 700.0
"""Where one side is so many times as long as the other, and longer than that, both go across the page."""


class HandoutSetter:
    """Sets a hand-out to a width."""

    def __init__(self, handout: Handout, width: float) -> None:
        """Set for a page with so much room across."""
        self._handout = handout
        self._width = width
        self._from_right = reading_direction() == "rtl"
        self._several = len(handout.maps) > 1

    def title(self) -> PaperFlow:
        """Set what stands above all."""
        parts: list[Flowing] = [
            self._words(said(kind_of_handout(self._handout)), LABEL, stays=True),
            self._own(self._handout.title, TITLE, gap=5, stays=True),
        ]
        if self._handout.options.audience == "student":
            parts.append(self._words(tr(NAME_AND_DATE), BODY, gap=14, stays=True))
        return PaperFlow((*parts, rule(self._width, gap=12, weight=2.4)))

    def map_parts(self, handout_map: HandoutMap) -> Iterator[Flowing]:
        """Set a map, an entry at a time."""
        if self._several:
            yield PaperFlow(
                (
                    self._own(handout_map.title, Lettering(24, is_bold=True), stays=True),
                    rule(self._width, gap=4, stays=True),
                ),
                gap=34,
                stays=True,
            )
        for heading, entries in headed_entries(handout_map):
            if heading:
                yield self._words(said(heading), Lettering(20, is_bold=True), gap=34, stays=True)
            for entry in entries:
                yield from self._entry(entry)

    def open_parts(self) -> Iterator[Flowing]:
        """Set what is open."""
        lists = [listed for listed in self._handout.open_lists if listed.statements or listed.lines]
        if lists:
            yield self._words(tr(OPEN_QUESTIONS), HEADING, gap=36, stays=True)
        for listed in lists:
            yield PaperFlow(tuple(self._open_list(listed)), gap=14)

    def source_parts(self) -> Iterator[Flowing]:
        """Set the texts that are quoted."""
        if self._handout.sources:
            yield self._words(tr(SOURCES), HEADING, gap=36, stays=True)
        for source in self._handout.sources:
            words = set_words([(source.text, BODY)], self._width - _POINT_INSET)
            yield Inset(words, self._width, _POINT_INSET, from_right=self._from_right, gap=7)

    # Entries.

    def _entry(self, entry: HandoutEntry) -> Iterator[Flowing]:
        statement, room = entry.statement, self._width - _ENTRY_INSET
        words = [*self._statement(statement, room, HEADING, BODY)]
        if statement.speaker:
            speaker = set_words([(statement.speaker, LABEL)], room, stays=True)
            words = [speaker, words[0].moved(1), *words[1:]]
        mark = partial(self._paint_number, statement.number)
        head = PaperFlow(tuple(words), whole=True)
        yield Inset(
            head, self._width, _ENTRY_INSET, from_right=self._from_right, mark=mark, gap=30, stays=True
        )
        yield from self._sides(entry.sides)
        yield from self._closing(entry)

    def _paint_number(self, words: str, painter: QPainter, x: float, y: float) -> None:
        left = x + self._width - NUMBER_SIDE if self._from_right else x
        paint_number(painter, words, left, y)

    def _sides(self, sides: Sequence[HandoutSide]) -> Iterator[Flowing]:
        facing = [side for side in sides if side.stance != "neither"]
        if len(facing) == 2 and all(side.points for side in facing):
            yield self._facing(facing)
        else:
            for side in facing:
                yield from self._across(side)
        for side in sides:
            if side.stance == "neither" and side.points:
                yield from self._across(side)

    def _facing(self, sides: Sequence[HandoutSide]) -> Flowing:
        width = (self._width - _BETWEEN) / 2
        columns = [self._points(side, width) for side in sides]
        heights = sorted(column.height for column in columns)
        if heights[1] > _LONG and heights[1] > _UNEVEN * heights[0]:
            return PaperFlow(tuple(part for side in sides for part in self._across(side)), gap=16)
        heads, again = (
            [side_band(form(side), side.stance, width, from_right=self._from_right) for side in sides]
            for form in (_band_words, _band_words_again)
        )

        def across(number: int, part: Flowing) -> Flowing | None:
            """Set a side across the page from a point on; None from the middle of one."""
            side = sides[number]
            for index, own in enumerate(columns[number].parts):
                if own is part:
                    band = side_band(
                        _band_words_again(side), side.stance, self._width, from_right=self._from_right
                    )
                    rest = self._points(replace(side, points=side.points[index:]), self._width)
                    return PaperFlow((band, rest.parts[0].moved(8), *rest.parts[1:]))
            return None

        return SideBySide(
            (heads[0], heads[1]),
            (again[0], again[1]),
            (columns[0], columns[1]),
            self._width,
            _BETWEEN,
            self._from_right,
            across,
            gap=16,
        )

    def _across(self, side: HandoutSide) -> Iterator[Flowing]:
        yield side_band(_band_words(side), side.stance, self._width, from_right=self._from_right, gap=16)
        if side.points:
            points = self._points(side, self._width)
            yield from (points.parts[0].moved(8), *points.parts[1:])
        else:
            yield self._words(tr(NOTHING_YET), Lettering(14, ink=QUIET), gap=8)

    def _points(self, side: HandoutSide, width: float) -> PaperFlow:
        return PaperFlow(tuple(self._point(point, width) for point in side.points))

    def _point(self, point: HandoutPoint, width: float) -> Flowing:
        depth = min(point.level, DEEPEST) - 1
        room = width - depth * _REPLY_INSET
        inner_room = room - _POINT_INSET
        parts: list[Flowing] = [self._words(self._label(point), LABEL, width=inner_room, stays=True)]
        together = len(point.statements) > 1
        for statement in point.statements:
            room_of_one = inner_room - (_QUOTE_INSET if together else 0)
            words = self._statement(statement, room_of_one, CLAIM, BODY, numbered=together)
            inner: Flowing = PaperFlow(tuple(words))
            if together:
                inner = Inset(
                    inner, inner_room, _QUOTE_INSET, bar=2.0, ink="#3a3a3a", from_right=self._from_right
                )
            parts.append(inner.moved(6 if together and len(parts) > 1 else 2))
        mark = partial(self._paint_sign, point.stance, room)
        words_of_point = PaperFlow(tuple(parts))
        set_point: Flowing = Inset(
            replace(words_of_point, whole=words_of_point.height < _KEPT_WHOLE),
            room,
            _POINT_INSET,
            from_right=self._from_right,
            mark=mark,
        )
        for level in range(depth):
            outer = room + (level + 1) * _REPLY_INSET
            set_point = Inset(
                set_point, outer, _REPLY_INSET, bar=0.9, ink=FAINT, from_right=self._from_right
            )
        return set_point.moved(15 if not depth else 9)

    def _paint_sign(self, stance: Stance, width: float, painter: QPainter, x: float, y: float) -> None:
        paint_sign(painter, stance, x + width - 8 if self._from_right else x + 8, y + 7.5)

    def _label(self, point: HandoutPoint) -> str:
        """Write a point's number, how it bears on what, and who says it."""
        speakers = dict.fromkeys(each.speaker for each in point.statements if each.speaker)
        together = tr("hold only together") if len(point.statements) > 1 else ""
        return joined((point.number, said(point.word), together, ", ".join(speakers)))

    # Statements.

    def _statement(
        self,
        statement: Statement,
        width: float,
        title: Lettering,
        text: Lettering,
        *,
        numbered: bool = False,
    ) -> Iterator[Flowing]:
        """Set what a node says, and the words that it comes from."""
        if statement.see and statement.lines == 0 and not statement.title:
            yield self._words(reference_to(statement.see, said), SMALL, width=width)
            return
        begun = [(f"{statement.number}  ", LABEL)] if numbered else []
        has_words = bool(statement.title or statement.text)
        if statement.title:
            runs = [*begun, (statement.title, title)]
            if statement.see:
                runs.append((f"  ({reference_to(statement.see, said, within=True)})", SMALL))
            yield set_words(
                runs,
                width,
                stays=bool(statement.text or statement.quotations),
                from_right=reads_from_right(statement.title),
            )
        if statement.text and not statement.is_quoted:
            runs = [(statement.text, text)] if statement.title else [*begun, (statement.text, text)]
            yield set_words(
                runs,
                width,
                gap=3 if statement.title else 0,
                from_right=reads_from_right(statement.text),
            )
        if statement.lines:
            if begun:
                yield self._words(statement.number, LABEL, width=width, stays=True)
            yield RuledLines(statement.lines, width)
        if not (has_words or statement.lines or statement.see):
            yield self._words(tr("No words yet"), Lettering(14, ink=QUIET), width=width)
        for quotation in statement.quotations:
            yield self._quotation(quotation, width)
        if statement.source_lines:
            yield self._words(tr(SOURCE_ASKED), SMALL, width=width, gap=9, stays=True)
            yield RuledLines(statement.source_lines, width)

    def _quotation(self, quotation: HandoutQuotation, width: float) -> Flowing:
        """Set words of a text apart from the words of the map, with their source."""
        room = width - _QUOTE_INSET
        words = quoted(" ".join(quotation.words.split())) if quotation.words else ""
        parts: list[Flowing] = []
        from_right = reads_from_right(quotation.words)
        if words:
            is_told = bool(quotation.citation or quotation.condition)
            parts.append(set_words([(words, QUOTATION)], room, from_right=from_right, stays=is_told))
        if quotation.citation:
            parts.append(
                set_words(
                    [(_with_held_numbers(quotation.citation), SOURCE)],
                    room,
                    gap=2,
                    from_right=reads_from_right(quotation.citation),
                )
            )
        if quotation.condition:
            parts.append(self._words(said(quotation.condition), SMALL, width=room, gap=2))
        return Inset(
            PaperFlow(tuple(parts)), width, _QUOTE_INSET, bar=2.6, ink=LINE, from_right=from_right, gap=7
        )

    def _closing(self, entry: HandoutEntry) -> Iterator[Flowing]:
        if entry.standing:
            runs = [(f"{tr(HOW_IT_STANDS)}  ", LABEL), (said(entry.standing), BODY)]
            yield set_words(runs, self._width, gap=16, from_right=self._from_right)
        if entry.standing_lines:
            yield self._lined(tr(STANDING_ASKED), entry.standing_lines)
        if entry.notes_lines:
            yield self._lined(tr(NOTES), entry.notes_lines, spare=True)

    def _lined(self, words: str, count: int, *, spare: bool = False) -> PaperFlow:
        lines = RuledLines(count, self._width, gap=-8, spare=spare)
        return PaperFlow((self._words(words, LABEL, stays=True), lines), gap=18)

    def _open_list(self, listed: OpenList) -> Iterator[Flowing]:
        yield self._words(said(listed.heading), CLAIM, stays=True)
        for statement in listed.statements:
            runs = [(f"{statement.number}  ", LABEL), (statement.title or statement.text, BODY)]
            words = set_words(runs, self._width - _POINT_INSET, from_right=self._side_of(statement))
            yield Inset(words, self._width, _POINT_INSET, from_right=self._from_right, gap=4)
        if listed.lines:
            yield RuledLines(listed.lines, self._width)

    def _side_of(self, statement: Statement) -> bool:
        return reads_from_right(statement.title or statement.text)

    def _words(
        self,
        words: str,
        lettering: Lettering,
        *,
        width: float | None = None,
        gap: float = 0.0,
        stays: bool = False,
    ) -> Flowing:
        """Set words of the program, from the side that it is read from."""
        return set_words(
            [(words, lettering)],
            self._width if width is None else width,
            gap=gap,
            stays=stays,
            from_right=self._from_right,
        )

    def _own(self, words: str, lettering: Lettering, *, gap: float = 0.0, stays: bool = False) -> Flowing:
        """Set a person's own words, from the side of their script."""
        return set_words([(words, lettering)], self._width, gap=gap, stays=stays)


def _with_held_numbers(citation: str) -> str:
    """Keep the number of a page or paragraph on the line of what it numbers."""
    return _NUMBERED.sub("\\1\u00a0\\2", citation)


def _band_words(side: HandoutSide) -> str:
    return side_heading(side, said)


def _band_words_again(side: HandoutSide) -> str:
    return tr("{side} (continued)", side=said(side.heading))
