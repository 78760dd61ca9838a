"""How a text or map looks in the library: its title over author and date, its stance as a chip.

A thin bar tells how far a text was read that is begun, a check mark that it was read.
"""

from functools import partial

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.domain.reference import Reference
from debatedesk.ui.library.rows import ItemLine, LibraryGroup
from debatedesk.ui.library.second_line import GAP, FittedLine, fit_second_line
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE

OPEN_BAR = 3
READ_BAR = 2
READ_BAR_LENGTH = 72
"""As long as the row it would look like a line between two rows."""


class LibraryDelegate(RowDelegate):
    """Paints headings, texts and maps; what is open in the reader or map has a bar at its left."""

    def __init__(self, theme: ThemeHost, parent: "object") -> None:
        """Start with nothing open."""
        super().__init__(theme, parent)  # type: ignore[arg-type]
        self.open: frozenset[Reference] = frozenset()
        self._measured: tuple[QFont, int] | None = None

    def mark(self, shown: Reference) -> None:
        """Give a text or map the bar, in place of the text or map that had it."""
        self.open = frozenset({shown, *(each for each in self.open if each.kind != shown.kind)})

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = option.font
        if isinstance(index.data(VALUE_ROLE), ItemLine):
            if self._measured is None or self._measured[0] != font:
                self._measured = QFont(font), self.two_lines(font)
            return QSize(0, self._measured[1])
        return self.group_size(font)

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if isinstance(value, LibraryGroup):
            self.paint_group(painter, option, index, value.title, value.figures)
        elif isinstance(value, ItemLine):
            self._paint_item(painter, option, value)

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, line: ItemLine) -> None:
        paint_row_background(painter, option, self.theme)
        rect = option.rect
        font = option.font
        if line.reference in self.open:
            row_painting.paint_bar(painter, rect.adjusted(4, EDGE, -4, -EDGE), OPEN_BAR, self.theme.accent)
            font = row_painting.bold(font)
        inner = rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        height = QFontMetrics(font).height()
        lonely = not line.detail and not line.stance
        top = inner.top() + (inner.height() - height) // 2 if lonely else inner.top()
        first = QRect(inner.left(), top, inner.width(), height)
        first = self._paint_progress(painter, first, option, line)
        row_painting.paint_line(painter, first, line.title, font, self.theme.text, keep_number=True)
        second = QRect(inner.left(), first.bottom() + 1 + LINE_GAP, inner.width(), 0)
        second.setBottom(inner.bottom())
        self._paint_second_line(painter, second, line, option)

    def _paint_progress(
        self, painter: QPainter, first: QRect, option: QStyleOptionViewItem, line: ItemLine
    ) -> QRect:
        """Paint how far a text was read; give the room that is left for its title."""
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        if line.state == "yes":
            check = QRect(first.right() - first.height() + 1, first.top(), first.height(), first.height())
            row_painting.paint_check(painter, mirrored(check), self.theme.muted)
            return mirrored(first.adjusted(0, 0, -first.height(), 0))
        if line.state == "begun":
            length = min(READ_BAR_LENGTH, first.width())
            bar = mirrored(QRect(first.left(), option.rect.bottom() - READ_BAR, length, READ_BAR))
            row_painting.paint_share(painter, bar, line.percent / 100, self.theme.accent, self.theme.border)
        return first

    def _paint_second_line(
        self, painter: QPainter, rect: QRect, line: ItemLine, option: QStyleOptionViewItem
    ) -> None:
        font = row_painting.small(option.font)
        fitted = self._fitted(line, rect.width(), font)
        left = rect
        if fitted.chip:
            height = row_painting.chip_size("", font).height()
            top = rect.top() + (rect.height() - height) // 2
            chip = QRect(rect.right() - fitted.chip + 1, top, fitted.chip, height)
            chip = QStyle.visualRect(option.direction, option.rect, chip)
            colour = row_painting.stance_colour(line.stance, self.theme)
            row_painting.paint_chip(painter, chip, line.chip, font, colour, self.theme)
            left = QStyle.visualRect(
                option.direction, option.rect, rect.adjusted(0, 0, -fitted.chip - GAP, 0)
            )
        row_painting.paint_line(painter, left, fitted.words, font, self.theme.muted)

    @staticmethod
    def _fitted(line: ItemLine, room: int, font: QFont) -> FittedLine:
        chip = row_painting.chip_size(line.chip, font).width() if line.stance else 0
        return fit_second_line(line, room, QFontMetrics(font), chip, row_painting.dot_width(font))

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, ItemLine):
            return False
        if value.read:  # a bar and a check mark say less than words
            return True
        width = option.rect.width() - 2 * SIDE
        font, little = row_painting.bold(option.font), row_painting.small(option.font)
        fitted = self._fitted(value, width, little)
        whole = row_painting.chip_size(value.chip, little).width() if value.stance else 0
        title = QFontMetrics(font).horizontalAdvance(value.title)
        return title > width or fitted.words != value.detail or fitted.chip < whole
