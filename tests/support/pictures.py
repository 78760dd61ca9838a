"""What can be seen of a widget."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def picture_of(widget: QWidget) -> QImage:
    """Draw a widget as it is shown; at a larger scale of the screen the picture has more pixels."""
    return widget.grab().toImage()


def colour_at(picture: QImage, point: QPoint) -> QColor:
    """Give the colour of a picture at a point of the widget."""
    return picture.pixelColor(point * picture.devicePixelRatio())
