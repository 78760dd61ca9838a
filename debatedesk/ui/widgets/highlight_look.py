"""How the colours of highlights look: a ground, and a stroke below the words for eyes that tell no hues.

Each colour has a stroke of its own, so that no two are told apart by hue alone: in the text, on printed
pages, in the bar and in lists.
"""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets import tints

StrokeForm = Literal["none", "dashes", "wave", "dots", "double"]
STROKES: dict[str, StrokeForm] = {
    "yellow": "none",
    "green": "dashes",
    "blue": "wave",
    "pink": "dots",
    "orange": "double",
}
"""Yellow, which is used most, is plain; a single line is what passages of the map have."""
STROKE_WIDTH = 1.6
_WAVE_LENGTH, _WAVE_HEIGHT = 6.0, 1.5
_INK = 0.62
"""So much of the ink of words is in a stroke, the rest is the colour itself."""


def stroke_colour(theme: Theme, colour: str) -> QColor:
    """Give the colour of a stroke: that of the highlight, darkened or lightened towards the words."""
    ground, ink = QColor(theme.highlights[colour]), QColor(theme.text)
    mixed = (
        round(part * (1 - _INK) + other * _INK)
        for part, other in (
            (ground.red(), ink.red()),
            (ground.green(), ink.green()),
            (ground.blue(), ink.blue()),
        )
    )
    return QColor(*mixed)


def paint_stroke(painter: QPainter, theme: Theme, colour: str, rect: QRectF) -> None:
    """Paint the stroke of a colour along the foot of a line of words."""
    form = STROKES[colour]
    if form == "none":
        return
    foot = rect.bottom() - STROKE_WIDTH / 2
    pen = QPen(stroke_colour(theme, colour), STROKE_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if form == "dashes":
        pen.setDashPattern([5.0, 2.5])
    elif form == "dots":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setWidthF(STROKE_WIDTH * 1.35)
        pen.setDashPattern([0.01, 2.4])
    elif form == "double":
        pen.setWidthF(1.0)
    painter.setPen(pen)
    if form == "wave":
        painter.drawPath(_wave(rect.left(), rect.right(), foot - _WAVE_HEIGHT))
    else:
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))
    if form == "double":
        painter.drawLine(QPointF(rect.left(), foot - 2.5), QPointF(rect.right(), foot - 2.5))
    painter.restore()


def paint_swatch(painter: QPainter, theme: Theme, colour: str, rect: QRectF) -> None:
    """Paint a piece of a highlight: its ground and its stroke."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tints.highlight(theme, colour))
    painter.drawRoundedRect(rect, 3, 3)
    paint_stroke(painter, theme, colour, rect.adjusted(1.5, 0, -1.5, -1.5))


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle))
    half, up = _WAVE_LENGTH / 2, True
    while left < right:
        bend = QPointF(left + half / 2, middle + (-2 if up else 2) * _WAVE_HEIGHT)
        left += half
        path.quadTo(bend, QPointF(left, middle))
        up = not up
    return path
