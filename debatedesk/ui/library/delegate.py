"""How a text or map looks in the library: its title over author and date, its stance as a chip."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from debatedesk.domain.reference import Reference
from debatedesk.ui.library.rows import ItemLine, LibraryGroup
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import EDGE, LINE_GAP, SIDE, Index, RowDelegate
from debatedesk.ui.widgets.tree_model import VALUE_ROLE

LARGEST_CHIP = 0.45
OPEN_BAR = 3


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
            row_painting.paint_bar(painter, rect.adjusted(4, EDGE, 0, -EDGE), OPEN_BAR, self.theme.accent)
            font = row_painting.bold(font)
        inner = rect.adjusted(SIDE, EDGE, -SIDE, -EDGE)
        height = QFontMetrics(font).height()
        lonely = not line.detail and not line.stance
        top = inner.top() + (inner.height() - height) // 2 if lonely else inner.top()
        first = QRect(inner.left(), top, inner.width(), height)
        row_painting.paint_line(painter, first, line.title, font, self.theme.text, keep_number=True)
        second = QRect(first.left(), first.bottom() + 1 + LINE_GAP, inner.width(), 0)
        second.setBottom(inner.bottom())
        self._paint_second_line(painter, second, line, option)

    def _paint_second_line(
        self, painter: QPainter, rect: QRect, line: ItemLine, option: QStyleOptionViewItem
    ) -> None:
        font = row_painting.small(option.font)
        left = rect
        if line.stance:
            size = row_painting.chip_size(line.stance, font)
            width = min(size.width(), round(rect.width() * LARGEST_CHIP))
            top = rect.top() + (rect.height() - size.height()) // 2
            chip = QRect(rect.right() - width + 1, top, width, size.height())
            colour = row_painting.stance_colour(line.stance, self.theme)
            row_painting.paint_chip(painter, chip, line.stance, font, colour, self.theme)
            left = rect.adjusted(0, 0, -width - 6, 0)
        row_painting.paint_line(painter, left, line.detail, font, self.theme.muted)

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, ItemLine):
            return False
        width = option.rect.width() - 2 * SIDE
        font = row_painting.bold(option.font)
        little = row_painting.small(option.font)
        chip = row_painting.chip_size(value.stance, little).width() + 6 if value.stance else 0
        second = QFontMetrics(little).horizontalAdvance(value.detail) + chip
        return QFontMetrics(font).horizontalAdvance(value.title) > width or second > width
