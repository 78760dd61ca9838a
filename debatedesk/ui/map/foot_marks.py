"""The marks at the foot of a card: quotation marks for its evidence, a page for its notes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from debatedesk.ui.theme import Theme

_COMMA = (
    ((-1.7, -4.2), (1.9, -4.2), (1.9, -1.2)),
    ((1.9, 1.2), (0.2, 2.8), (-1.4, 3.4)),
    ((-0.6, 2.2), (-0.1, 1.4), (0, 0.2)),
    ((-1.0, 0.3), (-1.7, -0.6), (-1.7, -1.6)),
)
"""One of the two marks that stand for quoted words, as curves from (-1.7, -1.6)."""


def paint_quote_marks(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """Paint the marks that stand for quoted words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.muted))
    for x in (-2.6, 2.6):
        mark = QPainterPath(QPointF(-1.7, -1.6))
        for first, second, end in _COMMA:
            mark.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
        mark.translate(at + QPointF(x, 0))
        painter.drawPath(mark)


def paint_note_mark(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """Paint the sheet of paper that stands for notes."""
    painter.setPen(QPen(QColor(theme.muted), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(at.x() - 4, at.y() - 5, 8, 10), 1.2, 1.2)
    for y in (-2.0, 0.3, 2.6):
        painter.drawLine(QPointF(at.x() - 2, at.y() + y), QPointF(at.x() + 2, at.y() + y))
