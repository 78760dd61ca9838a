"""Painting links: a line for each relation, its sign in the middle, its head at the target."""

from math import atan2, cos, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from debatedesk.domain.maps.layout.layout import SIGN_RADIUS
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.ui.map.canvas.drawing import DrawnLink
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.relation_painting import paint_badge, relation_colour

_THIN, _THICK = 1.6, 2.4
_BADGES = 0.4
"""Zoom from which signs are painted on lines."""
_HEAD_LENGTH, _HEAD_SPREAD = 8.0, 0.42


def link_pen(kind: RelationKind, colour: QColor, width: float) -> QPen:
    """Make the pen of a relation: its colour and its dashes."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := RELATION_SIGNS[kind].dashes:
        pen.setDashPattern(list(dashes))
    return pen


def mixed(colour: str, ground: str, strength: float) -> QColor:
    """Mix a colour with its ground; not see-through, so that lines over one another don't add up."""
    ink, paper, rest = QColor(colour), QColor(ground), 1 - strength
    return QColor(
        round(ink.red() * strength + paper.red() * rest),
        round(ink.green() * strength + paper.green() * rest),
        round(ink.blue() * strength + paper.blue() * rest),
    )


def paint_link(
    painter: QPainter, link: DrawnLink, theme: Theme, zoom: float, *, strong: bool, faded: bool
) -> None:
    """Paint a link; `strong` when it is pointed at, selected or bears on what is, `faded` beside one."""
    kind = link.placed.kind
    colour = mixed(relation_colour(kind, theme), theme.page, 1.0 if strong else 0.4 if faded else 0.85)
    width = (_THICK if strong else _THIN) / min(1.0, max(zoom, 0.3) * 1.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(link_pen(kind, colour, width))
    painter.drawPath(link.path)
    if link.join is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(link.join, 2.2 * width, 2.2 * width)
    _paint_head(painter, link, colour, strong)


def paint_sign(painter: QPainter, link: DrawnLink, theme: Theme, zoom: float, *, strong: bool) -> None:
    """Paint the sign in the middle of a link, where it is large enough to be read."""
    if zoom < _BADGES:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.page))
    radius = SIGN_RADIUS - 1 if strong else SIGN_RADIUS - 2
    painter.drawEllipse(link.middle, radius + 2, radius + 2)
    paint_badge(painter, link.placed.kind, link.middle, radius, theme, theme.page)


def paint_tie(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Paint the line from a premise that bears on nothing else to its argument."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(theme.neutral), 1.0)
    pen.setDashPattern([1.5, 3.0])
    painter.setPen(pen)
    painter.drawPath(path)


def paint_selection(painter: QPainter, link: DrawnLink, theme: Theme) -> None:
    """Paint the halo of a selected relation."""
    colour = QColor(theme.accent)
    colour.setAlphaF(0.3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(link.path)


def paint_pulled(painter: QPainter, start: QPointF, end: QPointF, theme: Theme) -> None:
    """Paint the line that follows the pointer while a card is pulled to what it shall bear on."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), _THICK))
    path = QPainterPath(start)
    bend = max(40.0, abs(start.x() - end.x()) / 2)
    path.cubicTo(start - QPointF(bend, 0), end + QPointF(bend, 0), end)
    painter.drawPath(path)


def _paint_head(painter: QPainter, link: DrawnLink, colour: QColor, strong: bool) -> None:
    if not RELATION_SIGNS[link.placed.kind].head:
        return
    way = link.end - link.before_end
    angle = atan2(way.y(), way.x()) if not way.isNull() else 3.14159
    length = _HEAD_LENGTH * (1.25 if strong else 1.0)
    sides = [
        link.end - QPointF(cos(angle + turn) * length, sin(angle + turn) * length)
        for turn in (_HEAD_SPREAD, -_HEAD_SPREAD)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([link.end, *sides]))
