"""Painting references: chips that stand for cards which are elsewhere."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.layout.layout import PlacedReference
from debatedesk.ui.map.canvas.card_painting import WHOLE
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.relation_painting import paint_badge, relation_colour
from debatedesk.ui.widgets.tints import tinted

_PAD, _BADGE, _ARROW = 12.0, 6.5, 22.0


def paint_reference(
    painter: QPainter,
    reference: PlacedReference,
    content: CardContent,
    font: QFont,
    theme: Theme,
    zoom: float,
    *,
    lit: bool,
) -> None:
    """Paint a reference where it stands, in pixels of the drawing; `lit` where it or its link is meant."""
    rect = QRectF(reference.x, reference.y, reference.width, reference.height)
    colour = relation_colour(reference.kind, theme)
    if zoom < WHOLE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(colour, 0.25))
        painter.drawRect(rect)
        return
    pen = QPen(QColor(colour), (1.6 if lit else 1.0) / min(zoom, 1))
    pen.setDashPattern([4.0, 2.5])
    painter.setPen(pen)
    painter.setBrush(QColor(theme.hover if lit else theme.raised))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    middle = rect.center().y()
    paint_badge(
        painter, reference.kind, QPointF(rect.left() + _PAD + 3, middle), _BADGE, theme, theme.raised
    )
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    metrics = QFontMetricsF(font)
    left = rect.left() + _PAD + 3 + 2 * _BADGE
    words = content.title or content.text or tr("No words yet")
    shown = metrics.elidedText(
        " ".join(words.split()), Qt.TextElideMode.ElideRight, rect.right() - _ARROW - left
    )
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left, baseline), shown)
    _paint_arrow(
        painter, QPointF(rect.right() - _ARROW / 2 - 3, middle), theme.text if lit else theme.muted
    )


def _paint_arrow(painter: QPainter, at: QPointF, colour: str) -> None:
    """Paint an arrow that leads away."""
    pen = QPen(QColor(colour), 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(at + QPointF(-3.5, 3.5), at + QPointF(3.5, -3.5))
    painter.drawPolyline([at + QPointF(-1.5, -3.5), at + QPointF(3.5, -3.5), at + QPointF(3.5, 1.5)])
