"""What is painted of the text itself: list markers, bars of quotations, grounds of code, rules of tables.

Nothing of it stands in the document of Qt, so that a page keeps when the theme changes.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCursor

from debatedesk.domain.text.reading import Block
from debatedesk.ui.reader.geometry import PageGeometry
from debatedesk.ui.reader.page import Page
from debatedesk.ui.reader.typesetting import FIRST_FOOTNOTE
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets import tints

ROUNDING = 5.0


class Decoration:
    """Paints what belongs to the blocks that are seen."""

    def __init__(self, page: Page, geometry: PageGeometry) -> None:
        """Decorate a page."""
        self._page = page
        self._geometry = geometry

    def paint(self, painter: QPainter, visible: tuple[int, int], theme: Theme) -> None:
        """Paint below the text what lies within a span of offsets."""
        blocks = self._page.reading.blocks
        first = max(0, self._page.reading.block_at(visible[0]))
        last = self._page.reading.block_at(visible[1])
        for index in range(first, last + 1):
            block = blocks[index]
            if block.quote_depth:
                self._paint_bars(painter, index, theme)
            if block.kind == "code":
                self._paint_code(painter, index, theme)
            elif block.kind == "rule":
                self._paint_rule(painter, index, theme)
            elif block.kind == "cell" and block.column == 0:
                self._paint_row(painter, index, theme)
            if block.name == FIRST_FOOTNOTE:
                self._paint_line_above(painter, index, theme)
            if block.marker:
                self._paint_marker(painter, block, theme)
            if block.spans:
                self._paint_spans(painter, block, visible, theme)

    def _paint_bars(self, painter: QPainter, index: int, theme: Theme) -> None:
        blocks, formats = self._page.reading.blocks, self._page.formats
        rect = self._geometry.block_rect(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tints.tinted(theme.muted, 0.45))
        for depth in range(1, blocks[index].quote_depth + 1):
            bottom = rect.bottom()
            if index + 1 < len(blocks) and blocks[index + 1].quote_depth >= depth:
                bottom = max(bottom, self._geometry.block_rect(index + 1).top())
            left: float = self._page.left + (depth - 1) * formats.quote_indent
            if self._reads_from_right(blocks[index]):
                left = self._page.right - (depth - 1) * formats.quote_indent - 3
            painter.drawRect(QRectF(left, rect.top(), 3, bottom - rect.top()))

    def _paint_code(self, painter: QPainter, index: int, theme: Theme) -> None:
        formats = self._page.formats
        rect = self._geometry.block_rect(index)
        rect.setLeft(self._page.left + formats.indent(self._page.reading.blocks[index]))
        rect.setRight(self._page.right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tints.code_ground(theme))
        ground = rect.adjusted(0, -formats.code_padding, 0, formats.code_padding)
        painter.drawRoundedRect(ground, ROUNDING, ROUNDING)

    def _paint_rule(self, painter: QPainter, index: int, theme: Theme) -> None:
        rect = self._geometry.block_rect(index)
        middle = (self._page.left + self._page.right) / 2
        painter.setPen(QPen(QColor(theme.border), 1.5))
        height = rect.center().y()
        reach = 2.5 * self._page.formats.font_height
        painter.drawLine(QPointF(middle - reach, height), QPointF(middle + reach, height))

    def _paint_line_above(self, painter: QPainter, index: int, theme: Theme) -> None:
        height = self._geometry.block_rect(index).top() - self._page.formats.font_height
        painter.setPen(QPen(QColor(theme.border), 1))
        length = 6 * self._page.formats.font_height
        left: float = self._page.left
        if self._reads_from_right(self._page.reading.blocks[index]):
            left = self._page.right - length
        painter.drawLine(QPointF(left, height), QPointF(left + length, height))

    def _paint_row(self, painter: QPainter, index: int, theme: Theme) -> None:
        """Paint the line above a row; a stronger one between the head of a table and its body."""
        blocks = self._page.reading.blocks
        block = blocks[index]
        last = index
        while last + 1 < len(blocks) and (blocks[last + 1].table, blocks[last + 1].row) == (
            block.table,
            block.row,
        ):
            last += 1
        cursor = QTextCursor(self._page.document)
        cursor.setPosition(self._page.positions.to_view(block.start))
        table = cursor.currentTable()
        padding = table.format().cellPadding()
        ends_table = last + 1 == len(blocks) or blocks[last + 1].table != block.table
        rects = [self._geometry.block_rect(each) for each in range(index, last + 1)]
        left = rects[0].left() - padding
        right = rects[-1].right() + padding
        heads = index > 0 and blocks[index - 1].header and not block.header
        if block.row:
            painter.setPen(QPen(QColor(theme.muted if heads else theme.border), 1))
            top = min(each.top() for each in rects) - padding
            painter.drawLine(QPointF(left, top), QPointF(right, top))
        if ends_table:
            painter.setPen(QPen(QColor(theme.border), 1))
            bottom = max(each.bottom() for each in rects) + padding
            painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))

    def _paint_marker(self, painter: QPainter, block: Block, theme: Theme) -> None:
        line = self._geometry.line_rect(block.start)
        inset = self._page.formats.indent(block) - 0.45 * self._page.formats.font_height
        first = self._page.document.findBlock(self._page.positions.to_view(block.start))
        font = QFont(self._page.formats.font)
        font.setPointSizeF(first.charFormat().fontPointSize() or font.pointSizeF())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.link if block.name else theme.muted))
        left = self._page.left + inset - metrics.horizontalAdvance(block.marker)
        from_right = self._reads_from_right(block)
        if from_right:
            left = self._page.right - inset
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        painter.drawText(QPointF(left, line.top() + metrics.ascent()), block.marker)

    def _reads_from_right(self, block: Block) -> bool:
        position = self._page.positions.to_view(block.start)
        direction = self._page.document.findBlock(position).textDirection()
        return bool(direction == Qt.LayoutDirection.RightToLeft)

    def _paint_spans(self, painter: QPainter, block: Block, visible: tuple[int, int], theme: Theme) -> None:
        """Paint the grounds of code within a line and the underlines of links."""
        for span in block.spans:
            start, end = max(span.start, visible[0]), min(span.end, visible[1])
            if start >= end or span.kind not in ("code", "link"):
                continue
            for rect in self._geometry.rects(start, end):
                if span.kind == "code":
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(tints.code_ground(theme))
                    painter.drawRoundedRect(rect.adjusted(-2, 1, 2, 1), 3, 3)
                else:
                    painter.setPen(QPen(QColor(theme.link), 1))
                    height = rect.bottom() - 0.5
                    painter.drawLine(QPointF(rect.left(), height), QPointF(rect.right(), height))
