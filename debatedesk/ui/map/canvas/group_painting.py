"""Painting the grounds of groups: a tint behind their cards, with the heading above them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.layout.layout import PlacedGroup
from debatedesk.ui.map.canvas.card_painting import TITLES
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import joined
from debatedesk.ui.widgets.mirroring import Mirror, line_start
from debatedesk.ui.widgets.tints import tinted

_CORNER = 10.0
_PAD, _HEADING = 14.0, 30.0
_LEAST_PIXELS = 11.0


def paint_groups(
    painter: QPainter,
    groups: Sequence[PlacedGroup],
    seen: QRectF,
    font: QFont,
    theme: Theme,
    zoom: float,
    *,
    from_right: bool,
) -> None:
    """Paint the grounds of groups, in pixels of the drawing; their headings stay in what is seen.

    Where headings have no room below one another, those of groups in groups are left out.
    """
    painter.setFont(_at_least(font, _LEAST_PIXELS / zoom if zoom < 1 else 0.0))
    metrics = QFontMetricsF(painter.font())
    last: QRectF | None = None
    for group in sorted(groups, key=lambda group: (group.y, len(group.path))):
        rect = QRectF(group.x, group.y, group.width, group.height)
        if not rect.intersects(seen):
            continue
        painter.setPen(QPen(QColor(theme.border), 1 / min(zoom, 1)))
        painter.setBrush(tinted(theme.neutral, 0.03 if theme.is_dark else 0.06))
        painter.drawRoundedRect(rect, _CORNER, _CORNER)
        if last is not None and rect.top() - last.top() < metrics.height() and last.intersects(rect):
            continue
        last = rect
        # Thought from the left: what is seen is turned round about the middle of the group.
        mirror = Mirror(rect.left() + rect.right(), from_right)
        in_view = mirror.rect(seen)
        left = min(max(rect.left() + _PAD, in_view.left() + _PAD / zoom), rect.right() - _PAD)
        room = in_view.right() - left if zoom < TITLES else min(rect.right(), in_view.right()) - left
        heading = metrics.elidedText(joined(group.path, " › "), Qt.TextElideMode.ElideMiddle, room - _PAD)
        painter.setPen(QColor(theme.muted))
        middle = max(rect.top() + _HEADING / 2, rect.top() + metrics.height() / 2)
        if metrics.height() > _HEADING:
            middle = rect.top() + _HEADING - metrics.height() / 2
        words = mirror.rect(QRectF(left, middle, room - _PAD, 0))
        start = line_start(words, metrics.horizontalAdvance(heading), from_right=from_right)
        painter.drawText(QPointF(start, middle + (metrics.ascent() - metrics.descent()) / 2), heading)


def _at_least(font: QFont, pixels: float) -> QFont:
    made = QFont(font)
    made.setBold(True)
    if pixels > QFontMetricsF(font).ascent():
        made.setPixelSize(round(pixels))
    return made
