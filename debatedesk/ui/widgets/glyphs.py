"""Small drawn signs on quiet buttons; drawn, so that they look the same with every font."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import tints

# fmt: off
Glyph = Literal[
    "back", "forward", "up", "down", "outline", "find", "letters", "close", "plus",
    "minus", "filter", "fit", "overview", "sidebar", "drawer", "order", "follow",
    "whole_words",
]
# fmt: on
SIZE = 28


def _polyline(*points: tuple[float, float]) -> Callable[[QPainter], None]:
    polygon = QPolygonF([QPointF(x, y) for x, y in points])
    return lambda painter: painter.drawPolyline(polygon)


def _lines(*ends: tuple[float, float, float, float]) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        for x1, y1, x2, y2 in ends:
            painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    return draw


def _find(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(-1.2, -1.2), 4.2, 4.2)
    painter.drawLine(QPointF(2.0, 2.0), QPointF(5.5, 5.5))


def _fit(painter: QPainter) -> None:
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        corner = [QPointF(2 * x, 5 * y), QPointF(6 * x, 5 * y), QPointF(6 * x, 1.5 * y)]
        painter.drawPolyline(QPolygonF(corner))


def _overview(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(-6, -5, 12, 10), 1.5, 1.5)
    painter.drawRect(QRectF(0.5, 0.5, 5.5, 4.5))


def _order(painter: QPainter) -> None:
    for y, right in ((-4.5, 1), (0, -0.5), (4.5, -2)):
        painter.drawLine(QPointF(-6, y), QPointF(right, y))
    painter.drawLine(QPointF(4.5, -5), QPointF(4.5, 5))
    painter.drawPolyline(QPolygonF([QPointF(2.2, 2.7), QPointF(4.5, 5), QPointF(6.8, 2.7)]))


def _follow(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(-7, -5.5, 6, 11), 1.5, 1.5)
    painter.drawPolyline(QPolygonF([QPointF(4, -3), QPointF(7, 0), QPointF(4, 3)]))
    painter.drawLine(QPointF(2, 0), QPointF(6.5, 0))


def _panel(x: float, y: float, width: float, height: float) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        painter.drawRoundedRect(QRectF(-7, -5.5, 14, 11), 2, 2)
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRectF(x, y, width, height))

    return draw


def _letters(painter: QPainter) -> None:
    font = painter.font()
    font.setPixelSize(14)
    font.setWeight(font.Weight.Medium)
    painter.setFont(font)
    painter.drawText(QRectF(-12, -12, 24, 24), Qt.AlignmentFlag.AlignCenter, tr("Aa"))


def _whole_words(painter: QPainter) -> None:
    font = painter.font()
    font.setPixelSize(11)
    font.setWeight(font.Weight.Medium)
    painter.setFont(font)
    painter.drawText(QRectF(-10, -11, 20, 18), Qt.AlignmentFlag.AlignCenter, "ab")
    painter.drawPolyline(
        QPolygonF([QPointF(x, y) for x, y in ((-7.5, 4), (-7.5, 6.5), (7.5, 6.5), (7.5, 4))])
    )


_DRAWINGS: dict[Glyph, Callable[[QPainter], None]] = {
    "back": _polyline((2, -5), (-3, 0), (2, 5)),
    "forward": _polyline((-2, -5), (3, 0), (-2, 5)),
    "up": _polyline((-5, 2.5), (0, -2.5), (5, 2.5)),
    "down": _polyline((-5, -2.5), (0, 2.5), (5, -2.5)),
    "outline": _lines((-6, -4.5, 6, -4.5), (-3, 0, 6, 0), (-3, 4.5, 6, 4.5)),
    "close": _lines((-4, -4, 4, 4), (4, -4, -4, 4)),
    "plus": _lines((-5, 0, 5, 0), (0, -5, 0, 5)),
    "minus": _lines((-5, 0, 5, 0)),
    "fit": _fit,
    "overview": _overview,
    "sidebar": _panel(-5, -3.5, 3, 7),
    "drawer": _panel(-5, 1, 10, 2.5),
    "filter": _lines((-6, -4, 6, -4), (-3.5, 0, 3.5, 0), (-1.2, 4, 1.2, 4)),
    "find": _find,
    "order": _order,
    "follow": _follow,
    "letters": _letters,
    "whole_words": _whole_words,
}


class GlyphButton(QToolButton):
    """A square button with a drawn sign; its name is its tool tip and what a screen reader says."""

    def __init__(self, glyph: Glyph, name: str, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show a sign."""
        super().__init__(parent)
        self._glyph = glyph
        self._theme = theme
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(SIZE, SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            background = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            lit = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
            if lit:
                ground = tints.tinted(theme.text, 0.12 if self.isDown() else 0.07)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tints.tinted(theme.accent, 0.2) if self.isChecked() else ground)
                painter.drawRoundedRect(background, 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(background, 6, 6)
            colour = QColor(theme.text if lit else theme.muted)
            if not self.isEnabled():
                colour.setAlphaF(0.35)
            round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, round_cap, round_join))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(self.rect().width() / 2, self.rect().height() / 2)
            _DRAWINGS[self._glyph](painter)
