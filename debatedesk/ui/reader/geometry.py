"""Where things stand on a page, in the coordinates of its document."""

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

from debatedesk.ui.reader.page import Page

BAR_LEFT = 3.0


class PageGeometry:
    """Answers where offsets of the reading text stand; lays out as much of the page as it takes."""

    def __init__(self, page: Page) -> None:
        """Measure a page that is shown at its width."""
        self._page = page
        self._document = page.document
        self._layout = page.document.documentLayout()

    def offset_at_height(self, height: float) -> int:
        """Give the offset at which the line begins that stands at a height, or the nearest above it.

        Qt's own hit test takes a height between two paragraphs for the end of a text that is not laid out
        to its end.
        """
        return self._line_span(height)[0]

    def _line_span(self, height: float) -> tuple[int, int]:
        """Give the offsets between which the line at a height stands."""
        start, end, position = self._page.positions.segment(self._segment_at(height))
        paragraph = self._document.findBlock(position)
        within = height - self._layout.blockBoundingRect(paragraph).top()
        layout = paragraph.layout()
        if not layout.lineCount():
            return start, end
        lines = range(layout.lineCount())
        number = max(0, bisect_right(lines, within, key=lambda each: layout.lineAt(each).y()) - 1)
        line = layout.lineAt(number)
        first = paragraph.position() + line.textStart()
        reading = self._page.positions.to_reading
        return reading(first), reading(first + line.textLength())

    def _segment_at(self, height: float) -> int:
        """Find the last segment that begins above a height, laying out little more than what is above."""
        count = len(self._page.positions)
        reach = 1
        while reach < count and self._top(reach) <= height:
            reach *= 2
        return max(0, bisect_right(range(min(reach, count)), height, key=self._top) - 1)

    def _top(self, segment: int) -> float:
        return self._paragraph_rect(self._page.positions.segment(segment)[2]).top()

    def offset_over(self, point: QPointF) -> int | None:
        """Give the offset of the character under a point; None where there is none."""
        position = self._layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < self._page.masthead_end:
            return None
        offset = self._page.positions.to_reading(position)
        for nearby in (offset, offset - 1):
            if nearby >= 0 and any(each.contains(point) for each in self.rects(nearby, nearby + 1)):
                return nearby
        return None

    def visible(self, top: float, bottom: float) -> tuple[int, int]:
        """Give the offsets between which everything stands that is seen between two heights."""
        first, last = self._line_span(top)[0], self._line_span(bottom)[1]
        return self._row_edges(first)[0], max(self._row_edges(last)[1], first)

    def _row_edges(self, offset: int) -> tuple[int, int]:
        """Widen an offset to the row of a table that it stands in."""
        blocks = self._page.reading.blocks
        index = self._page.reading.block_at(offset)
        if index < 0:
            return offset, offset
        if blocks[index].kind != "cell":
            return offset, offset
        first = last = index
        while first > 0 and self._same_row(first - 1, index):
            first -= 1
        while last + 1 < len(blocks) and self._same_row(last + 1, index):
            last += 1
        return blocks[first].start, blocks[last].end

    def _same_row(self, one: int, other: int) -> bool:
        first, second = self._page.reading.blocks[one], self._page.reading.blocks[other]
        return first.kind == "cell" and (first.table, first.row) == (second.table, second.row)

    def _line_at(self, position: int) -> tuple[QTextLine | None, int]:
        """Find the line at a position and the position at which its paragraph begins."""
        block = self._document.findBlock(position)
        if not block.isValid():
            return None, position
        self._layout.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return (line if line.isValid() else None), block.position()

    def line_rect(self, offset: int) -> QRectF:
        """Give the rectangle of the line that an offset stands in, as high as its letters."""
        position = self._page.positions.to_view(offset)
        origin = self._paragraph_rect(position).topLeft()
        line, _ = self._line_at(position)
        if line is None:
            return QRectF(origin.x(), origin.y(), 0, 0)
        written = line.naturalTextRect()
        return QRectF(written.x(), line.y(), written.width(), line.height()).translated(origin)

    def block_rect(self, index: int) -> QRectF:
        """Give the rectangle of a block of the reading text."""
        block = self._page.reading.blocks[index]
        first = self._paragraph_rect(self._page.positions.to_view(block.start))
        last = self._paragraph_rect(self._page.positions.to_view(block.end))
        return first.united(last)

    def _paragraph_rect(self, position: int) -> QRectF:
        return self._layout.blockBoundingRect(self._document.findBlock(position))

    def bar_left(self, rect: QRectF) -> float:
        """Tell where a bar beside a line stands: at the edge of the page."""
        return BAR_LEFT

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Give a rectangle for each line, or part of one, that a span covers."""
        return self.rects_at(*self._page.positions.to_view_span(start, end))

    def rects_at(self, first: int, last: int) -> list[QRectF]:
        """Give them for what lies between two positions of the view."""
        found: list[QRectF] = []
        block = self._document.findBlock(first)
        while block.isValid() and block.position() < last:
            found += self._rects_in(block, first - block.position(), last - block.position())
            block = block.next()
        return found

    def _rects_in(self, block: QTextBlock, first: int, last: int) -> list[QRectF]:
        first, last = max(first, 0), min(last, block.length() - 1)
        if first >= last:
            return []
        origin = self._layout.blockBoundingRect(block).topLeft()
        layout = block.layout()
        number = max(0, layout.lineForTextPosition(first).lineNumber())
        found = []
        for line_number in range(number, layout.lineCount()):
            line = layout.lineAt(line_number)
            start = line.textStart()
            if start >= last:
                break
            found.append(_part(line, max(first, start), min(last, start + line.textLength())))
        return [each.translated(origin) for each in found if each.width() > 0]


def _part(line: QTextLine, first: int, last: int) -> QRectF:
    """Give the rectangle of a part of a line; white space that hangs over its end is left out."""
    ends = _x(line, first), _x(line, last)
    written = line.naturalTextRect()
    left, right = max(min(ends), written.left()), min(max(ends), written.right())
    return QRectF(left, line.y(), max(0.0, right - left), line.height())


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
