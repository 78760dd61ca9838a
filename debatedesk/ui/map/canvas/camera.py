"""What part of a map is seen, and how large."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

SMALLEST, LARGEST = 0.1, 3.0
STEPS = (0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Camera:
    """Maps points of the drawing to points of the view and back: view = drawing * zoom - offset."""

    def __init__(self) -> None:
        """Look at the top left corner at zoom 1."""
        self.zoom = 1.0
        self.offset = QPointF()
        self._rounding = QPointF()

    def to_view(self, point: QPointF) -> QPointF:
        """Give the point of the view that shows a point of the drawing."""
        return point * self.zoom - self.offset

    def to_view_unrounded(self, point: QPointF) -> QPointF:
        """Give the point of the view that would show a point of the drawing if pixels could be divided.

        What is put back there again and again does not drift.
        """
        return self.to_view(point) + self._rounding

    def to_drawing(self, point: QPointF) -> QPointF:
        """Give the point of the drawing that a point of the view shows."""
        return (point + self.offset) / self.zoom

    def rect_to_view(self, rect: QRectF) -> QRectF:
        """Give where the view shows a rectangle of the drawing."""
        return QRectF(self.to_view(rect.topLeft()), rect.size() * self.zoom)

    def seen(self, size: QSizeF) -> QRectF:
        """Give the rectangle of the drawing that a view of that size shows."""
        return QRectF(self.to_drawing(QPointF()), size / self.zoom)

    def move_to(self, offset: QPointF) -> None:
        """Scroll to whole pixels, so that words stay sharp."""
        self.offset = QPointF(round(offset.x()), round(offset.y()))
        self._rounding = self.offset - offset

    def shift(self, by: QPointF) -> None:
        """Scroll by whole pixels; what is put back where it was does not drift by that either."""
        self.offset = self.offset + by

    def put(self, point: QPointF, at: QPointF) -> None:
        """Scroll so that a point of the drawing shows at a point of the view."""
        self.move_to(point * self.zoom - at)

    def zoom_to(self, zoom: float, around: QPointF) -> None:
        """Zoom while what shows at a point of the view stays there."""
        kept = self.to_drawing(around)
        self.zoom = min(LARGEST, max(SMALLEST, zoom))
        self.put(kept, around)

    def next_step(self, direction: int) -> float:
        """Give the next larger or smaller of the usual zooms."""
        if direction > 0:
            return next((each for each in STEPS if each > self.zoom * 1.02), LARGEST)
        return next((each for each in reversed(STEPS) if each < self.zoom / 1.02), SMALLEST)
