"""Painting the ground of a row: apart from the words, since a start needs those long before any row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.row_painting import ROUNDING, fade

HOVER_STRENGTH = 0.45


def paint_row_background(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint selection, hover and the focus ring of a row."""
    state = option.state
    rect = QRectF(option.rect).adjusted(4, 1, -4, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(theme.selection))
        painter.drawRoundedRect(rect, ROUNDING, ROUNDING)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(fade(QColor(theme.selection), HOVER_STRENGTH))
        painter.drawRoundedRect(rect, ROUNDING, ROUNDING)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), ROUNDING, ROUNDING)
