"""The buttons on the card that is pointed at: a grip, support, objection, and a question about it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from debatedesk.ui.map.hit_target import HitKind, HitTarget
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.mirroring import Mirror
from debatedesk.ui.widgets.relation_painting import paint_badge, paint_kind
from debatedesk.ui.widgets.tints import tinted

BUTTONS: tuple[HitKind, ...] = ("grip", "add_support", "add_objection", "add_question")
"""From left to right, or from right to left where reading begins at the right."""
_SIDE, _GAP, _INSET = 22.0, 3.0, 10.0
_LEAST_ZOOM = 0.4
"""The zoom below which a card is too small to bear them."""


def buttons_on(card: QRectF, zoom: float, *, from_right: bool) -> list[tuple[HitKind, QRectF]]:
    """Lay the buttons out on the upper edge of a card's rectangle in the view, towards what answers it."""
    if zoom < _LEAST_ZOOM or card.isNull():
        return []
    left = card.right() - _INSET - len(BUTTONS) * (_SIDE + _GAP)
    mirror = Mirror(card.left() + card.right(), from_right)
    return [
        (kind, mirror.rect(QRectF(left + number * (_SIDE + _GAP), card.top() - _SIDE / 2, _SIDE, _SIDE)))
        for number, kind in enumerate(BUTTONS)
    ]


def paint_buttons(
    painter: QPainter, buttons: list[tuple[HitKind, QRectF]], hovered: HitTarget, theme: Theme
) -> None:
    """Paint the buttons, the one that is pointed at lit."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for kind, rect in buttons:
        is_lit = hovered.kind == kind
        painter.setPen(QPen(QColor(theme.accent if is_lit else theme.edge), 1.5 if is_lit else 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        if is_lit:
            painter.setBrush(tinted(theme.accent, 0.14))
            painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        _paint_sign(painter, kind, rect.center(), theme)


def _paint_sign(painter: QPainter, kind: HitKind, centre: QPointF, theme: Theme) -> None:
    if kind == "add_support":
        paint_badge(painter, "support", centre, 6, theme, theme.raised)
    elif kind == "add_objection":
        paint_badge(painter, "attack", centre, 6, theme, theme.raised)
    elif kind == "add_question":
        paint_kind(painter, "question", centre, 6, theme)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.muted))
        for x in (-2.5, 2.5):
            for y in (-4.5, 0.0, 4.5):
                painter.drawEllipse(centre + QPointF(x, y), 1.3, 1.3)
