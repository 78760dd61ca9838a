"""How a highlight looks in the list: a piece of its colour, its words, its source, its note, and chips."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.domain.library import COLOUR_NAMES
from debatedesk.ui.highlights.lines import HighlightLine
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.highlight_look import paint_swatch
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE, Listed

CHIP_GAP = 4
SWATCH_WIDTH = 18
SWATCH_GAP = 8
TWO_LINES_FROM = 34
"""Words of so many characters are given two lines."""


class HighlightsDelegate(RowDelegate):
    """Paints highlights; the colour is said in words as well."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, heights_in(option.font)(index.data(VALUE_ROLE)))

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if not isinstance(value, HighlightLine):
            return
        paint_row_background(painter, option, self.theme)
        font, little = option.font, row_painting.small(option.font)
        height, low = QFontMetrics(font).height(), QFontMetrics(little).height()
        rect = option.rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        swatch = QRect(rect.left(), rect.top() + 1, SWATCH_WIDTH, height)
        paint_swatch(painter, self.theme, value.colour, QRectF(mirrored(swatch)))
        rect = mirrored(rect.adjusted(SWATCH_WIDTH + SWATCH_GAP, 0, 0, 0))
        lines = _lines_of(value)
        words = QRect(rect.left(), rect.top(), rect.width(), height * lines)
        colour = self.theme.muted if value.is_gone else self.theme.text
        used = _paint_words(painter, words, value.title, font, QColor(colour), lines)
        top = words.top() + height * used + LINE_GAP
        row_painting.paint_line(
            painter, QRect(rect.left(), top, rect.width(), low), value.source, little, self.theme.muted
        )
        top += low + LINE_GAP
        if value.note:
            note = QRect(rect.left(), top, rect.width(), low)
            row_painting.paint_line(painter, note, f"✎ {value.note}", little, self.theme.text)
            top += low + LINE_GAP
        self._paint_chips(painter, QRect(rect.left(), top, rect.width(), 0), value, little)

    def _paint_chips(self, painter: QPainter, rect: QRect, line: HighlightLine, font: QFont) -> None:
        left = rect.left()
        for words, tint in _chips(line, self.theme):
            size = row_painting.chip_size(words, font)
            width = min(size.width(), rect.right() - left + 1)
            if width < size.height() * 2:
                break
            chip = QRect(left, rect.top() + 2, width, size.height())
            chip = QStyle.visualRect(painter.layoutDirection(), rect, chip)
            row_painting.paint_chip(painter, chip, words, font, tint, self.theme)
            left += width + CHIP_GAP


def _lines_of(line: HighlightLine) -> int:
    return 2 if len(line.title) >= TWO_LINES_FROM else 1


def _chips(line: HighlightLine, theme: Theme) -> Iterator[tuple[str, QColor]]:
    if line.condition:
        yield line.condition, QColor(theme.attack if line.is_gone else theme.question)
    colour = QColor(theme.highlights[line.colour])
    colour.setAlpha(255)
    yield tr(COLOUR_NAMES[line.colour]), colour
    for tag in line.tags:
        yield tag, QColor(theme.muted)


def _paint_words(
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: QColor, most_lines: int
) -> int:
    """Paint words over some lines, the last of them cut short, and return how many lines they take."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        starts.append(line.textStart())
    layout.endLayout()
    painter.setFont(font)
    painter.setPen(colour)
    for number, start in enumerate(starts):
        is_last = number == most_lines - 1
        end = len(words) if is_last or number + 1 == len(starts) else starts[number + 1]
        shown = metrics.elidedText(words[start:end].rstrip(), Qt.TextElideMode.ElideRight, rect.width())
        row = QRect(rect.left(), rect.top() + number * metrics.height(), rect.width(), metrics.height())
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return len(starts)


def heights_in(font: QFont) -> Callable[[Listed | None], int]:
    """Measure in a font how high highlights are in the list; None is one of few words without a note."""
    little = row_painting.small(font)
    line, low = QFontMetrics(font).height(), QFontMetrics(little).height()
    least = 2 * EDGE + line + LINE_GAP + low + LINE_GAP + 2 + row_painting.chip_size("", little).height()

    def height(value: Listed | None) -> int:
        if not isinstance(value, HighlightLine):
            return least
        more = line if _lines_of(value) == 2 else 0
        return least + more + (low + LINE_GAP if value.note else 0)

    return height
