"""Painting the grounds of groups: a tint behind their cards, with the heading above them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.layout.layout import PlacedGroup
from debatedesk.ui.map.canvas.card_painting import TITLES
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.tints import tinted

_CORNER = 10.0
_PAD, _HEADING = 14.0, 30.0
_LEAST_PIXELS = 12.0


def paint_group(
    painter: QPainter, group: PlacedGroup, seen: QRectF, font: QFont, theme: Theme, zoom: float
) -> None:
    """Paint the ground of a group, in pixels of the drawing; its heading stays in what is seen."""
    rect = QRectF(group.x, group.y, group.width, group.height)
    painter.setPen(QPen(QColor(theme.border), 1 / min(zoom, 1)))
    painter.setBrush(tinted(theme.neutral, 0.06))
    painter.drawRoundedRect(rect, _CORNER, _CORNER)
    painter.setFont(_at_least(font, _LEAST_PIXELS / zoom if zoom < 1 else 0.0))
    metrics = QFontMetricsF(painter.font())
    if zoom < TITLES and metrics.height() > rect.height():
        return
    left = min(max(rect.left() + _PAD, seen.left() + _PAD / zoom), rect.right() - _PAD)
    room = min(rect.right(), seen.right()) - left - _PAD
    heading = metrics.elidedText(" › ".join(group.path), Qt.TextElideMode.ElideMiddle, room)
    painter.setPen(QColor(theme.muted))
    baseline = rect.top() + (_HEADING + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left, baseline), heading)


def _at_least(font: QFont, pixels: float) -> QFont:
    made = QFont(font)
    made.setBold(True)
    if pixels > QFontMetricsF(font).ascent():
        made.setPixelSize(round(pixels))
    return made
