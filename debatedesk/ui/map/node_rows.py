"""Rows of nodes and links to choose from: the sign, the title, and in a second line what it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.relation_painting import paint_badge, paint_kind
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_painting import paint_line, small

Index = QModelIndex | QPersistentModelIndex
SIGN_ROLE, DETAIL_ROLE, KEY_ROLE = (Qt.ItemDataRole.UserRole + each for each in (1, 2, 0))
_LEFT, _PAD = 36, 6
_SIGN_MIDDLE = 21


class NodeRows(QStyledItemDelegate):
    """Paints rows of two lines."""

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Paint in the theme of now."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height()
        return QSize(200, lines + 2 * _PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_background(painter, option, theme)
        rect, font = option.rect, option.font
        height = QFontMetrics(font).height()
        line = QRect(rect.left() + _LEFT, rect.top() + _PAD, rect.width() - _LEFT - 12, height)
        sign = QRect(rect.left(), line.top(), 2 * _SIGN_MIDDLE, height)
        first, sign = (QStyle.visualRect(option.direction, rect, part) for part in (line, sign))
        paint_line(painter, first, str(index.data()), font, theme.text)
        second = first.translated(0, height + 1)
        paint_line(painter, second, str(index.data(DETAIL_ROLE)), small(font), QColor(theme.muted))
        kind, is_relation = index.data(SIGN_ROLE)
        at = QRectF(sign).center() + QPointF(0, 0.5)
        if is_relation:
            relation: RelationKind = kind
            paint_badge(painter, relation, at, 6.5, theme, theme.raised)
        else:
            node: NodeKind = kind
            paint_kind(painter, node, at, 6.5, theme)
        painter.restore()
