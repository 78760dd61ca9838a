"""The row of signs on a card: a mark and a word for each thing that is told of its node.

Board, map and outline paint the same signs. What is told by another part of the program (how a node stands,
how near it is to its source) is a sign more in this row, told by its mark and word and not by colour alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from debatedesk.domain.maps.sign_marks import MARK_REACH, MARK_STROKES, SignMark
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate
from debatedesk.ui.widgets.mirroring import Mirror, line_start

_AFTER_MARK, _BETWEEN = 5.0, 12.0
"""Pixels between a mark and its word, and from there to the next mark."""


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A word with the mark before it; `colour` is the mark's, by its name in the theme."""

    mark: SignMark
    word: str
    colour: str = "muted"


def paint_mark(painter: QPainter, sign: MarkedWord, at: QPointF, theme: Theme, scale: float = 1.0) -> None:
    """Paint the mark of a sign around a point."""
    colour = QColor(str(getattr(theme, sign.colour)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.scale(scale, scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 2.0 if sign.mark in ("check", "cross") else 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for line in MARK_STROKES.get(sign.mark, ()):
        painter.drawPolyline([QPointF(x, y) for x, y in line])
    circle = QRectF(-MARK_REACH, -MARK_REACH, 2 * MARK_REACH, 2 * MARK_REACH)
    if sign.mark == "half":
        painter.drawEllipse(circle)
        painter.setBrush(colour)
        painter.drawPie(circle, 90 * 16, 180 * 16)
    elif sign.mark == "slash":
        painter.drawEllipse(circle)
        painter.drawLine(QPointF(-2.8, 2.8), QPointF(2.8, -2.8))
    painter.restore()


def width_of_signs(signs: Sequence[MarkedWord], font: QFont) -> float:
    """Tell how wide a row of signs is."""
    metrics = QFontMetricsF(font)
    words = sum(2 * MARK_REACH + _AFTER_MARK + metrics.horizontalAdvance(sign.word) for sign in signs)
    return words + _BETWEEN * max(0, len(signs) - 1)


def paint_signs(
    painter: QPainter,
    rect: QRectF,
    signs: Sequence[MarkedWord],
    font: QFont,
    theme: Theme,
    *,
    from_right: bool,
) -> None:
    """Paint signs one after another in a rectangle, from where reading begins; the last is cut to fit."""
    metrics = QFontMetricsF(font)
    mirror = Mirror(rect.left() + rect.right(), from_right)
    middle = rect.center().y()
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2
    x = rect.left()
    for sign in signs:
        if x + 2 * MARK_REACH > rect.right():
            return
        paint_mark(painter, sign, mirror.point(x + MARK_REACH, middle), theme)
        x += 2 * MARK_REACH + _AFTER_MARK
        shown = metrics.elidedText(isolate(sign.word), Qt.TextElideMode.ElideRight, rect.right() - x)
        width = metrics.horizontalAdvance(shown)
        room = mirror.rect(QRectF(x, rect.top(), rect.right() - x, rect.height()))
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(line_start(room, width, from_right=from_right), baseline), shown)
        x += width + _BETWEEN


def paint_strokes(painter: QPainter, words: QTextLayout, at: QPointF, theme: Theme) -> None:
    """Strike set words through, as those of a node that is left out."""
    painter.setPen(QPen(QColor(theme.text), 1.3))
    for number in range(words.lineCount()):
        shown = words.lineAt(number).naturalTextRect().translated(at)
        y = shown.top() + shown.height() * 0.55
        painter.drawLine(QPointF(shown.left(), y), QPointF(shown.right(), y))
