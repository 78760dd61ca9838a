"""Places that are thought from the left, turned round where the window is read from the right.

What paints itself lays all out as a reader of English sees it, and has a `Mirror` of its own width turn it
round for a reader of Arabic: what is painted, what the pointer hits and what a screen reader is told all go
through the same one, so that they agree.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt


@dataclass(frozen=True, slots=True)
class Mirror:
    """Turns places within a `width` round, or leaves them where they are unless it `is_on`."""

    width: float
    is_on: bool

    def x(self, x: float) -> float:
        """Give where a place stands across the width."""
        return self.width - x if self.is_on else x

    def point(self, x: float, y: float) -> QPointF:
        """Give where a point stands."""
        return QPointF(self.x(x), y)

    def rect(self, rect: QRectF) -> QRectF:
        """Give where a rectangle stands; its words are not turned round."""
        if not self.is_on:
            return rect
        return QRectF(self.width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def strokes(self, strokes: tuple[tuple[float, float], ...]) -> list[QPointF]:
        """Give the corners of a small sign, such as an arrow, around its own middle."""
        return [QPointF(-x if self.is_on else x, y) for x, y in strokes]


def lower_corner(rect: QRect, direction: Qt.LayoutDirection) -> QPoint:
    """Give the lower corner of a rectangle where reading begins, from which a menu opens below it."""
    return rect.bottomRight() if direction == Qt.LayoutDirection.RightToLeft else rect.bottomLeft()


def line_start(rect: QRectF, width: float, *, from_right: bool) -> float:
    """Tell at what x to paint words of a width that begin at the left end of `rect`, or at its right."""
    return rect.right() - width if from_right else rect.left()
