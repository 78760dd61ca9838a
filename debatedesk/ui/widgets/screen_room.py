"""How large a window may open: never beyond its screen, where its buttons could not be reached."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What a desktop's frame and title bar take, about."""


def on_screen(widget: QWidget, wished: QSize) -> QSize:
    """Return the size that is wished for, or as much of it as the screen of a widget has room for."""
    return within(wished, widget.screen().availableSize())


def within(wished: QSize, room: QSize) -> QSize:
    """Return as much of a size as a screen with `room` shows beside the frame of a window."""
    return wished.boundedTo(room - FRAME)
