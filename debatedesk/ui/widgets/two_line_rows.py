"""Rows of a list with a title and, below it, a quiet line on it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from debatedesk.ui.widgets.row_painting import bold, paint_line, small

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD = 5


class TwoLineRows(QStyledItemDelegate):
    """Paints an item's text, and below it what it has under `DETAIL_ROLE`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height()
        return QSize(200, lines + 2 * _PAD)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        ink = option.palette.color(QPalette.ColorRole.Text) if enabled else quiet
        rect = option.rect
        height, detail = QFontMetrics(option.font).height(), str(index.data(DETAIL_ROLE) or "")
        first = QRect(rect.left() + 10, rect.top() + _PAD, rect.width() - 20, height)
        if not detail:
            first.moveTop(rect.top() + (rect.height() - height) // 2)
        painter.save()
        paint_line(painter, first, str(index.data()), bold(option.font), ink)
        paint_line(painter, first.translated(0, height), detail, small(option.font), quiet)
        painter.restore()
