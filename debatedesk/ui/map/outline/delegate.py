"""How a row of the outline looks: its sign, its title, who says it, and its counts."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.domain.maps.relation_style import shown_stance
from debatedesk.ui.map.outline.line import OutlineLine
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.mirroring import Mirror
from debatedesk.ui.widgets.node_labels import paint_colour_dot
from debatedesk.ui.widgets.node_signs import paint_signs, width_of_signs
from debatedesk.ui.widgets.relation_painting import paint_badge, paint_kind
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_delegate import Index, RowDelegate
from debatedesk.ui.widgets.tints import DIMMED
from debatedesk.ui.widgets.tree_model import VALUE_ROLE

_EDGE, _GAP, _SIDE = 6, 8, 10
_SIGN = 7.0
"""The radius of a sign, in pixels."""


class OutlineDelegate(RowDelegate):
    """Paints one line a node; those that are `dimmed` by a filter are faint."""

    dimmed: frozenset[str] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * _EDGE + max(QFontMetrics(option.font).height(), round(2 * _SIGN)))

    def paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: object
    ) -> None:
        if not isinstance(value, OutlineLine):
            return
        paint_row_background(painter, option, self.theme)
        is_faint = value.node in self.dimmed or value.content.is_left_out
        painter.setOpacity(DIMMED if is_faint else 1.0)
        rect = option.rect.adjusted(5, 0, -_SIDE, 0)
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        mirror, middle = Mirror(2 * QRectF(option.rect).center().x(), from_right), rect.center().y() + 0.5
        self._paint_sign(painter, mirror.point(rect.left() + _SIGN + 2, middle), value)
        rect.setLeft(rect.left() + round(2 * _SIGN) + _GAP + 2)
        if value.content.colour:
            paint_colour_dot(
                painter, value.content.colour, mirror.point(rect.left() + 4, middle), self.theme
            )
            rect.setLeft(rect.left() + 14)
        little = row_painting.small(option.font)
        if (signs := value.content.signs) and not value.repeats:
            width = min(round(width_of_signs(signs, little)) + 2, rect.width() // 2)
            row = QRect(rect.right() - width, rect.top(), width, rect.height())
            paint_signs(painter, QRectF(mirrored(row)), signs, little, self.theme, from_right=from_right)
            rect.setRight(row.left() - _GAP)
        figures = QFontMetrics(little).horizontalAdvance(value.figures)
        if figures:
            counts = QRect(rect.right() - figures, rect.top(), figures + 1, rect.height())
            row_painting.paint_line(painter, mirrored(counts), value.figures, little, self.theme.muted)
            rect.setRight(counts.left() - _GAP)
        font = self._title_font(option.font, value)
        title = value.title or tr("No words yet")
        width = min(rect.width(), QFontMetrics(font).horizontalAdvance(title) + 2)
        colour = (
            self.theme.muted
            if value.repeats or value.content.off_map or not value.title
            else self.theme.text
        )
        title_rect = QRect(rect.left(), rect.top(), width, rect.height())
        row_painting.paint_line(painter, mirrored(title_rect), title, font, colour)
        if value.content.is_left_out:
            struck = QRectF(mirrored(title_rect))
            painter.setPen(QPen(QColor(self.theme.text), 1.3))
            painter.drawLine(QPointF(struck.left(), middle), QPointF(struck.right(), middle))
        rect.setLeft(rect.left() + width + _GAP)
        if value.detail and rect.width() > 40:
            row_painting.paint_line(painter, mirrored(rect), value.detail, little, self.theme.muted)

    def _paint_sign(self, painter: QPainter, at: QPointF, line: OutlineLine) -> None:
        stance = line.stance if line.repeats else shown_stance(line.content.kind, line.stance)
        if stance:
            paint_badge(painter, stance, at, _SIGN, self.theme, self.theme.page)
        else:
            paint_kind(painter, line.content.kind, at, _SIGN, self.theme)

    @staticmethod
    def _title_font(font: QFont, line: OutlineLine) -> QFont:
        made = row_painting.bold(font) if line.level == 0 else QFont(font)
        return row_painting.italic(made, line.title) if line.repeats else made

    def cut_off(self, option: QStyleOptionViewItem, index: Index) -> bool:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, OutlineLine):
            return False
        if value.content.text and value.content.title:
            return True
        width = option.rect.width() - 2 * _SIDE - round(2 * _SIGN) - 2 * _GAP
        signs = "".join(f" ○ {sign.word}" for sign in value.content.signs)
        words = f"{value.title} {value.detail} {value.figures}{signs}"
        return QFontMetrics(row_painting.bold(option.font)).horizontalAdvance(words) > width
