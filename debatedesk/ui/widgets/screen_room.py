"""How large a window may open and come back: never beyond its screen, where its buttons are out of reach.

Qt keeps a geometry as well, but gives it up where the screen has another width: after a change of the
scale, or on another screen.
"""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.services.settings import KeptValues

FRAME = QSize(16, 48)
"""What a desktop's frame and title bar take, about."""
MAXIMIZED, FULL_SCREEN = Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen
_STATES = {"full_screen": FULL_SCREEN, "maximized": MAXIMIZED}
_FARTHEST = 100_000
_BELOW = 4
"""Pixels between a popup and what it is below of."""


def on_screen(widget: QWidget, wished: QSize) -> QSize:
    """Return the size that is wished for, or as much of it as the screen of a widget has room for."""
    return within(wished, widget.screen().availableSize())


def within(wished: QSize, room: QSize) -> QSize:
    """Return as much of a size as a screen with `room` shows beside the frame of a window."""
    return wished.boundedTo(room - FRAME)


def inside(wished: QRect, room: QRect) -> QRect:
    """Shrink and shift a rectangle as little as brings it, with the frame of a window, into a `room`."""
    size = within(wished.size(), room.size())
    left, top = FRAME.width() // 2, FRAME.height() - FRAME.width() // 2
    if room.contains(wished) and size == wished.size():
        return wished
    x = min(max(wished.x(), room.x() + left), room.x() + room.width() - left - size.width())
    y = min(max(wished.y(), room.y() + top), room.y() + room.height() - left - size.height())
    return QRect(QPoint(x, y), size)


def place_below(popup: QWidget, widget: QWidget) -> None:
    """Put a popup below a widget, to end where that ends as the window is read, within the screen."""
    room = widget.screen().availableGeometry()
    ground = QRect(widget.mapToGlobal(QPoint()), widget.size())
    left = ground.left() if widget.isRightToLeft() else ground.right() + 1 - popup.width()
    left = min(left, room.right() + 1 - popup.width())
    top = min(ground.bottom() + 1 + _BELOW, room.bottom() + 1 - popup.height())
    popup.move(max(left, room.left()), max(top, room.top()))


def scroll_if_too_wide(menu: QMenu) -> None:
    """Let a menu scroll where its columns, one beside the other, are wider than the screen."""
    menu.setStyleSheet("")
    if menu.sizeHint().width() > menu.screen().availableSize().width():
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")


def geometry_of(window: QWidget) -> dict[str, Any]:
    """Give what is kept of a window: its rectangle when it fills no screen, and whether it does."""
    normal = window.normalGeometry()
    if not normal.isValid() or not window.windowState() & (MAXIMIZED | FULL_SCREEN):
        normal = window.geometry()
    return {
        "rectangle": [normal.x(), normal.y(), normal.width(), normal.height()],
        "maximized": bool(window.windowState() & MAXIMIZED),
        "full_screen": bool(window.windowState() & FULL_SCREEN),
    }


def restore_geometry(window: QWidget, kept: KeptValues) -> None:
    """Put a window back where it was, whatever the screens; what can't be read leaves it as it is."""
    rectangle = kept.numbers("rectangle", -_FARTHEST, _FARTHEST)
    if len(rectangle) == 4 and min(rectangle[2:]) > 0:
        window.setGeometry(QRect(*rectangle))
    states = [state for name, state in _STATES.items() if kept.flag(name)]
    if states:
        window.setWindowState(states[0])


def fit_to_screens(window: QWidget) -> None:
    """Bring all of a window onto the screen that shows most of it, no larger than that has room for."""
    screens = QGuiApplication.screens()
    rectangle = window.geometry()
    room = max(
        (screen.availableGeometry() for screen in screens), key=lambda room: _shared(room, rectangle)
    )
    if inside(rectangle, room) != rectangle:
        window.setGeometry(inside(rectangle, room))


def _shared(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height()
