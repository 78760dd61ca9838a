"""Signs, colours and words that tell how nodes bear on one another, readable without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from debatedesk.domain.argument_map import NodeKind, RelationKind
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.reader.tints import tinted
from debatedesk.ui.theme import Theme

STANCE_WORDS: dict[RelationKind, str] = {
    "support": "Support",
    "attack": "Objection",
    "undercut": "Undercut",
    "contradiction": "Contradiction",
    "rephrase": "Rephrase",
    "answers": "Answer",
}
LINK_WORDS: dict[RelationKind, str] = {
    "support": "Support of",
    "attack": "Objection to",
    "undercut": "Undercut of",
    "contradiction": "Contradiction with",
    "rephrase": "Rephrase of",
    "answers": "Answer to",
}
DASHES: dict[RelationKind, tuple[float, ...]] = {
    "attack": (5, 2.5),
    "undercut": (1.2, 2.4),
    "contradiction": (7, 2.5, 1.5, 2.5),
    "answers": (1.2, 3.5),
}
"""Lengths of dashes and gaps in widths of the line; a line without is solid."""


def relation_colour(kind: RelationKind, theme: Theme) -> str:
    """Give the colour of a relation."""
    return {
        "support": theme.support,
        "attack": theme.attack,
        "undercut": theme.undercut,
        "contradiction": theme.attack,
        "rephrase": theme.neutral,
        "answers": theme.question,
    }[kind]


def kind_colour(kind: NodeKind, theme: Theme) -> str:
    """Give the colour of a node that bears on nothing."""
    return {"proposal": theme.proposal, "question": theme.question, "aside": theme.aside}.get(
        kind, theme.neutral
    )


def colour_of(content: CardContent, theme: Theme) -> str:
    """Give the colour of a card: of its kind for a proposal or question, else of its stance."""
    if content.stance and content.kind in ("claim", "argument", "aside"):
        return relation_colour(content.stance, theme)
    return kind_colour(content.kind, theme)


def words_of(content: CardContent) -> str:
    """Name a card by its stance and kind, as “Objection” or “Support · Claim”."""
    kind = content.kind.capitalize()
    if content.stance is None:
        return kind
    stance = STANCE_WORDS[content.stance]
    return stance if content.kind == "argument" else f"{stance} · {kind}"


def _sign_pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


_SIGNS: dict[RelationKind, tuple[tuple[tuple[float, float], ...], ...]] = {
    "support": (((-0.5, 0), (0.5, 0)), ((0, -0.5), (0, 0.5))),
    "attack": (((-0.5, 0), (0.5, 0)),),
    "undercut": (((-0.4, -0.4), (0.4, 0.4)), ((-0.4, 0.4), (0.4, -0.4))),
    "contradiction": (
        ((-0.45, -0.2), (0.45, -0.2)),
        ((-0.45, 0.2), (0.45, 0.2)),
        ((-0.2, 0.5), (0.2, -0.5)),
    ),
    "rephrase": (((-0.45, -0.2), (0.45, -0.2)), ((-0.45, 0.2), (0.45, 0.2))),
    "answers": (((0.45, -0.1), (-0.4, -0.1), (-0.1, -0.42)), ((-0.4, -0.1), (-0.1, 0.22))),
}
"""Lines in radii of the badge: plus, minus, cross, not equal, equal, arrow back."""


def paint_badge(
    painter: QPainter, kind: RelationKind, at: QPointF, radius: float, theme: Theme, ground: str
) -> None:
    """Paint the sign of a relation: supports are full discs, all others are rings with their sign."""
    colour = relation_colour(kind, theme)
    full = kind in ("support", "attack")
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(QColor(colour) if full else QColor(ground))
    if kind == "attack":
        side = radius * 0.92
        painter.drawRoundedRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side), 2, 2)
    elif kind == "undercut":
        reach = radius * 1.15
        painter.drawPolygon(
            QPolygonF([at + QPointF(x * reach, y * reach) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
        )
    else:
        painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_sign_pen(ground if full else colour, max(1.3, radius / 4.2)))
    scale = radius * (0.8 if kind == "undercut" else 1.0)
    for line in _SIGNS[kind]:
        painter.drawPolyline(QPolygonF([at + QPointF(x, y) * scale for x, y in line]))


def paint_kind(painter: QPainter, kind: NodeKind, at: QPointF, radius: float, theme: Theme) -> None:
    """Paint the sign of a node that bears on nothing: a flag of proposal, a question mark, a dot."""
    colour = kind_colour(kind, theme)
    if kind == "proposal":
        painter.setPen(_sign_pen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(at + QPointF(-3.5, -6), at + QPointF(-3.5, 6))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(
            QPolygonF(
                [at + QPointF(x, y) for x, y in ((-3.5, -5.5), (5, -5.5), (3, -2.2), (5, 1), (-3.5, 1))]
            )
        )
    elif kind == "question":
        painter.setPen(QPen(QColor(colour), 1.3))
        painter.setBrush(tinted(colour, 0.12))
        painter.drawEllipse(at, radius, radius)
        painter.save()
        font = painter.font()
        font.setPixelSize(round(radius * 1.6))
        font.setBold(True)
        painter.setFont(font)
        place = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        painter.restore()
    else:
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = radius * 0.8
        if kind == "argument":
            painter.drawRoundedRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side), 2.5, 2.5)
        else:
            painter.drawEllipse(at, side, side)
        if kind != "aside":
            painter.setBrush(QColor(colour))
            painter.drawEllipse(at, 1.6, 1.6)
