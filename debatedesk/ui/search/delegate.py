"""How search results look: what was found, and below it the words around each hit, the hits marked."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.ui.rich_text import units
from debatedesk.ui.search.rows import HitLine, MoreLine, PlaceLine, ResultGroup
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE

INDENT = 12
PLACE_EDGE = 5
PLACE_LINES = 3
KEPT_HEIGHTS = 4_000


class SearchDelegate(RowDelegate):
    """Paints groups, hits and places; a place is as high as its words need, up to three lines."""

    def __init__(self, theme: ThemeHost, view: QWidget) -> None:
        """Paint for a view, whose width breaks the lines."""
        super().__init__(theme, view)
        self._view = view
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        value = index.data(VALUE_ROLE)
        font = option.font
        if isinstance(value, PlaceLine):
            return QSize(0, self._place_height(value, font))
        if isinstance(value, HitLine):
            lines = QFontMetrics(font).height()
            if value.detail:
                lines += LINE_GAP + QFontMetrics(row_painting.small(font)).height()
            return QSize(0, lines + EDGE + 4)
        if isinstance(value, MoreLine):
            return QSize(0, 2 * EDGE + QFontMetrics(font).height())
        return self.group_size(font)

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if isinstance(value, ResultGroup):
            self.paint_group(painter, option, index, value.title, value.figures)
        elif isinstance(value, HitLine):
            self._paint_hit(painter, option, value)
        elif isinstance(value, PlaceLine):
            self._paint_place(painter, option, value)
        elif isinstance(value, MoreLine):
            paint_row_background(painter, option, self.theme)
            inner = option.rect.adjusted(SIDE, 0, -SIDE, 0)
            row_painting.paint_line(painter, inner, value.title, option.font, self.theme.link)

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, HitLine):
            return False
        width = option.rect.width() - 2 * SIDE
        font = option.font
        title = QFontMetrics(row_painting.bold(font)).horizontalAdvance(value.title)
        return (
            title > width or QFontMetrics(row_painting.small(font)).horizontalAdvance(value.detail) > width
        )

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, line: HitLine) -> None:
        paint_row_background(painter, option, self.theme)
        rect = option.rect
        font = row_painting.bold(option.font)
        inner = rect.adjusted(SIDE, EDGE, -SIDE, -4)
        first = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(font).height())
        row_painting.paint_line(painter, first, line.title, font, self.theme.text)
        second = QRect(inner)
        second.setTop(first.bottom() + 1 + LINE_GAP)
        little = row_painting.small(option.font)
        row_painting.paint_line(painter, second, line.detail, little, self.theme.muted)

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, line: PlaceLine) -> None:
        paint_row_background(painter, option, self.theme)
        rect = option.rect
        font = row_painting.small(option.font)
        mirrored = partial(QStyle.visualRect, option.direction, rect)
        inner = mirrored(rect.adjusted(SIDE + INDENT, PLACE_EDGE, -SIDE, -PLACE_EDGE))
        rule = QRect(rect.left() + SIDE + 2, rect.top() + PLACE_EDGE, 2, inner.height())
        row_painting.paint_bar(painter, mirrored(rule), 2, self.theme.border)
        layout = self._layout(line, font, inner.width())
        lines_above = _lines_above(layout, line)
        painter.setPen(QColor(self.theme.text))
        spacing = QFontMetrics(font).lineSpacing()
        corner = QPointF(inner.left(), inner.top() - lines_above * spacing)
        for number in range(lines_above, min(lines_above + PLACE_LINES, layout.lineCount())):
            layout.lineAt(number).draw(painter, corner)

    def _place_height(self, line: PlaceLine, font: QFont) -> int:
        width = self._view.width() - 2 * SIDE - INDENT
        key = (line.title, width, font.key())
        height = self._heights.get(key)
        if height is None:
            little = row_painting.small(font)
            lines = PLACE_LINES
            metrics = QFontMetrics(little)
            if 0.7 * metrics.averageCharWidth() * len(line.title) <= (PLACE_LINES - 1) * width:
                lines = min(PLACE_LINES, self._layout(line, little, width).lineCount())
            height = lines * metrics.lineSpacing() + 2 * PLACE_EDGE
            if len(self._heights) >= KEPT_HEIGHTS:
                self._heights.clear()
            self._heights[key] = height
        return height

    def _layout(self, line: PlaceLine, font: QFont, width: int) -> QTextLayout:
        layout = QTextLayout(line.title, font)
        option = QTextOption()
        if reads_from_right(line.title):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats([self._mark(line.title, start, end) for start, end in line.marks])
        spacing = QFontMetrics(font).lineSpacing()
        layout.beginLayout()
        while (each := layout.createLine()).isValid():
            each.setLineWidth(max(width, 20))
            each.setPosition(QPointF(0, (layout.lineCount() - 1) * spacing))
        layout.endLayout()
        return layout

    def _mark(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        marked.start = units(text[:start])
        marked.length = units(text[start:end])
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setBackground(QColor(self.theme.mark))
        look.setForeground(QColor(self.theme.text))
        marked.format = look
        return marked


def _lines_above(layout: QTextLayout, line: PlaceLine) -> int:
    """Count the lines to leave out so that the first mark is among those shown."""
    if layout.lineCount() <= PLACE_LINES or not line.marks:
        return 0
    at = layout.lineForTextPosition(units(line.title[: line.marks[0][0]])).lineNumber()
    return min(max(0, at - 1), layout.lineCount() - PLACE_LINES)
