"""A node's colour, named beside its dot, and its tags, in one quiet line."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate
from debatedesk.ui.widgets.mirroring import Mirror, line_start

_RADIUS = 4.0
_GAP = 5.0


def paint_colour_dot(painter: QPainter, colour: str, at: QPointF, theme: Theme) -> None:
    """Paint the dot of a node's colour around a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(NODE_SHADES[colour].on(dark=theme.is_dark)))
    painter.drawEllipse(at, _RADIUS, _RADIUS)
    painter.restore()


def paint_node_labels(
    painter: QPainter,
    rect: QRectF,
    colour: str,
    words: str,
    font: QFont,
    theme: Theme,
    *,
    from_right: bool,
) -> None:
    """Paint the dot of a colour, if there is one, and words that name it and the tags, cut to fit."""
    mirror = Mirror(rect.left() + rect.right(), from_right)
    room = QRectF(rect)
    if colour in NODE_SHADES:
        middle = mirror.point(room.left() + _RADIUS, room.center().y())
        paint_colour_dot(painter, colour, middle, theme)
        room.setLeft(room.left() + 2 * _RADIUS + _GAP)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    shown = metrics.elidedText(isolate(words), Qt.TextElideMode.ElideRight, room.width())
    baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    width = metrics.horizontalAdvance(shown)
    start = line_start(mirror.rect(room), width, from_right=from_right)
    painter.drawText(QPointF(start, baseline), shown)
