"""A box of choices with a chevron in the window's ink."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox

ARROW = 11


class ChoiceBox(QComboBox):
    """A combo box that shows, in the style sheet's plain frame, that it opens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        centre = QPointF(self.width() - ARROW, self.height() / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 1.4, c=Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(
                [centre + QPointF(x, y) for x, y in ((-3.5, -1.75), (0.0, 1.75), (3.5, -1.75))]
            )
