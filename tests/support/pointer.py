"""What the mouse does beyond clicks: drags things in from elsewhere, drops them, turns its wheel."""

from typing import Any

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_KEYS = Qt.KeyboardModifier.NoModifier
_DRAG = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton)
_DRAGS_KNOW_FRACTIONS = PySide6.__version_info__[:2] >= (6, 12)


def drag_in(widget: QWidget, data: QMimeData, point: QPoint) -> bool:
    """Drag data into a widget, and say whether the widget would take it."""
    action, button = _DRAG
    # Before Qt 6.12 a drag is at a whole pixel; since then that is deprecated.
    position: Any = QPointF(point) if _DRAGS_KNOW_FRACTIONS else point
    event = QDragEnterEvent(position, action, data, button, NO_KEYS)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData, point: QPoint) -> bool:
    """Let go of data over a widget, and say whether the widget took it."""
    action, button = _DRAG
    event = QDropEvent(QPointF(point), action, data, button, NO_KEYS)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def turn_wheel(widget: QWidget, turn: int, point: QPoint, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Turn the wheel over a point of a widget, by eighths of a degree; a positive turn goes up."""
    event = QWheelEvent(
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
