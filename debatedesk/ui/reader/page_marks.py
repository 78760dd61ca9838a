"""Marks painted below the words: passages of nodes, highlights, what was found, where one arrived."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import PlacedHighlight
from debatedesk.ui.reader.marks import MarkIndex
from debatedesk.ui.reader.passages import NodePassage
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets import tints

UNDERLINE = 1.5


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The passage that a note is on."""

    start: int
    end: int
    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A plain stretch of the text."""

    start: int
    end: int


@dataclass(slots=True)
class PageMarks:
    """All that is marked on a page; `found_index` is the place of the current one among `found`.

    `hits` are those of the search, which matches of the find bar stand before.
    """

    highlights: MarkIndex[PlacedHighlight] = field(default_factory=MarkIndex)
    passages: MarkIndex[NodePassage] = field(default_factory=MarkIndex)
    notes: MarkIndex[NoteMark] = field(default_factory=MarkIndex)
    found: MarkIndex[Stretch] = field(default_factory=MarkIndex)
    found_index: int = -1
    hits: MarkIndex[Stretch] = field(default_factory=MarkIndex)
    hits_index: int = -1
    arrival: Stretch | None = None
    chosen: Reference | None = None

    @property
    def current_find(self) -> Stretch | None:
        """The match that the reader has stepped to."""
        return self.found.all[self.found_index] if 0 <= self.found_index < len(self.found) else None

    @property
    def matches(self) -> MarkIndex[Stretch]:
        """What was found in the text: by the find bar, else by the search."""
        return self.found if len(self.found) else self.hits

    @property
    def match_index(self) -> int:
        """The place of the current one among `matches`."""
        return self.found_index if len(self.found) else self.hits_index

    @property
    def current_match(self) -> Stretch | None:
        """The match or hit that the reader has stepped to."""
        return self.matches.all[self.match_index] if 0 <= self.match_index < len(self.matches) else None


def passage_colour(passage: NodePassage, theme: Theme) -> str:
    """Give the colour of a passage: what its node does, or that it is a proposal or claim."""
    if passage.sign == "+":
        return theme.support
    if passage.sign == "−":
        return theme.attack
    return theme.proposal if NODE_RULES[passage.kind].stands_alone else theme.accent


class WordGeometry(Protocol):
    """Knows where words stand on what is painted."""

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Give a rectangle for each line, or part of one, that a span covers."""

    def bar_left(self, rect: QRectF) -> float:
        """Tell where a bar beside a line stands."""


class MarkPainter:
    """Paints the marks that are seen."""

    def __init__(self, geometry: WordGeometry, marks: PageMarks) -> None:
        """Paint where `geometry` has the words."""
        self._geometry = geometry
        self._marks = marks

    def paint(self, painter: QPainter, visible: tuple[int, int], theme: Theme) -> None:
        """Paint what lies within a span of offsets."""
        painter.setPen(Qt.PenStyle.NoPen)
        for passage in self._marks.passages.between(*visible):
            self._paint_passage(painter, passage, visible, theme)
        painter.setPen(Qt.PenStyle.NoPen)
        if highlights := self._marks.highlights.between(*visible):
            self._paint_highlights(painter, highlights, visible, theme)
        for note in self._marks.notes.between(*visible):
            self._paint_note(painter, note, visible, theme)
        painter.setBrush(QColor(theme.mark))
        painter.setPen(QPen(QColor(theme.mark_edge), 1))
        for match in self._marks.matches.between(*visible):
            self._fill(painter, match.start, match.end, visible)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_current(painter, visible, theme)
        self._paint_arrival(painter, visible, theme)

    def _rects(self, start: int, end: int, visible: tuple[int, int]) -> list[QRectF]:
        start, end = max(start, visible[0]), min(end, visible[1])
        return self._geometry.rects(start, end) if start < end else []

    def _fill(self, painter: QPainter, start: int, end: int, visible: tuple[int, int]) -> list[QRectF]:
        """Paint a ground below words, and return where it is."""
        rects = self._rects(start, end, visible)
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 2.5, 2.5)
        return rects

    def _paint_highlights(
        self,
        painter: QPainter,
        highlights: Sequence[PlacedHighlight],
        visible: tuple[int, int],
        theme: Theme,
    ) -> None:
        from debatedesk.ui.widgets.highlight_look import paint_stroke

        for highlight in highlights:
            painter.setBrush(tints.highlight(theme, highlight.colour))
            for rect in self._fill(painter, highlight.start, highlight.end, visible):
                paint_stroke(painter, theme, highlight.colour, rect.adjusted(0, 0, 0, 1))

    def _paint_passage(
        self, painter: QPainter, passage: NodePassage, visible: tuple[int, int], theme: Theme
    ) -> None:
        colour = passage_colour(passage, theme)
        chosen = passage.node == self._marks.chosen
        ground = tints.tinted(colour, tints.CHOSEN_PASSAGE if chosen else tints.PASSAGE)
        style = Qt.PenStyle.DashLine if passage.doubt else Qt.PenStyle.SolidLine
        line = QPen(tints.tinted(colour, 0.9 if chosen else 0.5), UNDERLINE, style)
        for rect in self._rects(passage.start, passage.end, visible):
            painter.fillRect(rect.adjusted(-1, -1, 1, 2), ground)
            painter.setPen(line)
            height = rect.bottom() + 2
            painter.drawLine(QPointF(rect.left(), height), QPointF(rect.right(), height))

    def _paint_note(
        self, painter: QPainter, note: NoteMark, visible: tuple[int, int], theme: Theme
    ) -> None:
        painter.setPen(QPen(tints.tinted(theme.muted, 0.9), 1.2, Qt.PenStyle.DotLine))
        for rect in self._rects(note.start, note.end, visible):
            height = rect.bottom() + 1
            painter.drawLine(QPointF(rect.left(), height), QPointF(rect.right(), height))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_current(self, painter: QPainter, visible: tuple[int, int], theme: Theme) -> None:
        if current := self._marks.current_match:
            painter.setPen(QPen(QColor(theme.accent), 2.5))
            self._fill(painter, current.start, current.end, visible)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_arrival(self, painter: QPainter, visible: tuple[int, int], theme: Theme) -> None:
        """Paint where one arrived: a ground, and a bar beside the lines."""
        arrival = self._marks.arrival
        if arrival is None:
            return
        rects = self._rects(arrival.start, arrival.end, visible)
        painter.setBrush(tints.tinted(theme.accent, 0.16))
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 2), 2.5, 2.5)
        if rects:
            painter.setBrush(QColor(theme.accent))
            top, bottom = rects[0].top(), rects[-1].bottom()
            left = self._geometry.bar_left(rects[0])
            painter.drawRoundedRect(QRectF(left, top, 3, bottom - top), 1.5, 1.5)
