"""Painting the signs of relations and of kinds of nodes, readable without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.relation_style import NODE_SIGNS, RELATION_SIGNS, Role
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.tints import tinted


def role_colour(role: Role, theme: Theme) -> str:
    """Give the colour of a role in a theme."""
    return str(getattr(theme, role))


def relation_colour(kind: RelationKind, theme: Theme) -> str:
    """Give the colour of a relation."""
    return role_colour(RELATION_SIGNS[kind].role, theme)


def _sign_pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_badge(
    painter: QPainter, kind: RelationKind, at: QPointF, radius: float, theme: Theme, ground: str
) -> None:
    """Paint the sign of a relation on its ground, readable by its outline and strokes alone."""
    sign, colour = RELATION_SIGNS[kind], relation_colour(kind, theme)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(QColor(colour) if sign.filled else QColor(ground))
    if sign.outline == "square":
        side = radius * 0.92
        painter.drawRoundedRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side), 2, 2)
    elif sign.outline == "diamond":
        reach = radius * 1.15
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    else:
        painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_sign_pen(ground if sign.filled else colour, max(1.3, radius / 4.2)))
    for line in sign.strokes:
        painter.drawPolyline(QPolygonF([at + QPointF(x, y) * radius for x, y in line]))


def paint_kind(painter: QPainter, kind: NodeKind, at: QPointF, radius: float, theme: Theme) -> None:
    """Paint the sign of a node that bears on nothing: a flag of proposal, a question mark, a dot."""
    sign = NODE_SIGNS[kind]
    colour = role_colour(sign.role, theme)
    if sign.outline == "flag":
        painter.setPen(_sign_pen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(at + QPointF(-3.5, -6), at + QPointF(-3.5, 6))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(
            QPolygonF(
                [at + QPointF(x, y) for x, y in ((-3.5, -5.5), (5, -5.5), (3, -2.2), (5, 1), (-3.5, 1))]
            )
        )
    elif sign.outline == "question mark":
        painter.setPen(QPen(QColor(colour), 1.3))
        painter.setBrush(tinted(colour, 0.12))
        painter.drawEllipse(at, radius, radius)
        painter.save()
        font = painter.font()
        font.setPixelSize(round(radius * 1.6))
        font.setBold(True)
        painter.setFont(font)
        disc = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "?")
        painter.restore()
    else:
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = radius * 0.8
        if sign.outline == "square":
            painter.drawRoundedRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side), 2.5, 2.5)
        else:
            painter.drawEllipse(at, side, side)
        if sign.dot:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(at, 1.6, 1.6)
