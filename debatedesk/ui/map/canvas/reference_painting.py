"""Painting references: chips that stand for cards which are elsewhere."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.layout.layout import PlacedReference
from debatedesk.ui.map.canvas.card_painting import WHOLE
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate, tr
from debatedesk.ui.widgets.mirroring import Mirror, line_start
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
    from_right: bool,
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
    middle, mirror = rect.center().y(), Mirror(rect.left() + rect.right(), from_right)
    at = mirror.point(rect.left() + _PAD + 3, middle)
    paint_badge(painter, reference.kind, at, _BADGE, theme, theme.raised)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    metrics = QFontMetricsF(font)
    left = rect.left() + _PAD + 3 + 2 * _BADGE
    words = content.title or content.text or tr("No words yet")
    room = QRectF(left, rect.top(), rect.right() - _ARROW - left, rect.height())
    shown = metrics.elidedText(isolate(" ".join(words.split())), Qt.TextElideMode.ElideRight, room.width())
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2
    start = line_start(mirror.rect(room), metrics.horizontalAdvance(shown), from_right=from_right)
    painter.drawText(QPointF(start, baseline), shown)
    painter.save()
    painter.translate(mirror.point(rect.right() - _ARROW / 2 - 3, middle))
    painter.scale(-1 if from_right else 1, 1)
    _paint_arrow(painter, theme.text if lit else theme.muted)
    painter.restore()


def _paint_arrow(painter: QPainter, colour: str) -> None:
    """Paint an arrow that leads away."""
    pen = QPen(QColor(colour), 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(-3.5, 3.5), QPointF(3.5, -3.5))
    painter.drawPolyline([QPointF(-1.5, -3.5), QPointF(3.5, -3.5), QPointF(3.5, 1.5)])
