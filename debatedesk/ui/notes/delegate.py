"""How a note looks in the list: its first line, what it is on, its tags and its condition as chips."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.domain.notes import EMPTY_NOTE
from debatedesk.ui.notes.rows import NoteLine
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE, Listed

CHIP_GAP = 4


class NotesDelegate(RowDelegate):
    """Paints notes; a third line of chips only where there are tags or something to say."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, heights_in(option.font)(index.data(VALUE_ROLE)))

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if not isinstance(value, NoteLine):
            return
        paint_row_background(painter, option, self.theme)
        font = option.font
        little = row_painting.small(font)
        rect = option.rect
        line = rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        line.setHeight(QFontMetrics(font).height())
        colour = self.theme.muted if value.title == EMPTY_NOTE else self.theme.text
        row_painting.paint_line(painter, line, value.title, font, colour)
        line = QRect(line.left(), line.bottom() + 1 + LINE_GAP, line.width(), QFontMetrics(little).height())
        row_painting.paint_line(painter, line, value.on, little, self.theme.muted)
        top = line.bottom() + 1 + LINE_GAP + 2
        self._paint_chips(painter, QRect(line.left(), top, line.width(), 0), value, option)

    def _paint_chips(
        self, painter: QPainter, rect: QRect, line: NoteLine, option: QStyleOptionViewItem
    ) -> None:
        font = row_painting.small(option.font)
        chips = [(tag, QColor(self.theme.muted)) for tag in line.tags]
        if line.condition:
            colour = self.theme.attack if line.condition == "orphaned" else self.theme.question
            chips.insert(0, (line.problem, QColor(colour)))
        left = rect.left()
        for words, tint in chips:
            size = row_painting.chip_size(words, font)
            width = min(size.width(), rect.right() - left + 1)
            if width < size.height() * 2:
                break
            chip = QRect(left, rect.top(), width, size.height())
            chip = QStyle.visualRect(option.direction, option.rect, chip)
            row_painting.paint_chip(painter, chip, words, font, tint, self.theme)
            left += width + CHIP_GAP

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, NoteLine):
            return False
        font = option.font
        width = option.rect.width() - 2 * SIDE
        second = QFontMetrics(row_painting.small(font)).horizontalAdvance(value.on)
        return QFontMetrics(font).horizontalAdvance(value.title) > width or second > width


def heights_in(font: QFont) -> Callable[[Listed | None], int]:
    """Measure in a font how high notes are in the list: higher with chips; None is a note without."""
    little = row_painting.small(font)
    plain = 2 * EDGE + LINE_GAP + QFontMetrics(font).height() + QFontMetrics(little).height()
    with_chips = plain + row_painting.chip_size("", little).height() + LINE_GAP + 2

    def height(value: Listed | None) -> int:
        return with_chips if isinstance(value, NoteLine) and (value.tags or value.condition) else plain

    return height
