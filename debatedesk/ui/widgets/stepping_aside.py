"""A window of its own that leads to a text: it does not stay upon the words that it has led to."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_PLACED_BY_SYSTEM = ("wayland",)
"""On these platforms no window can choose where it stands."""


def beside(window: QRect, words: QRect, screen: QRect) -> QRect | None:
    """Find where a window covers none of the `words` and stays on the screen; None where that is nowhere.

    It is moved no farther than it must be, and made no smaller.
    """
    if not window.intersects(words):
        return window
    left, right = words.left() - window.width(), words.right() + 1
    top, bottom = words.top() - window.height(), words.bottom() + 1
    across = max(screen.left(), min(window.x(), screen.right() + 1 - window.width()))
    down = max(screen.top(), min(window.y(), screen.bottom() + 1 - window.height()))
    corners = (QPoint(right, down), QPoint(left, down), QPoint(across, bottom), QPoint(across, top))
    moved = [QRect(corner, window.size()) for corner in corners]
    there = [rect for rect in moved if screen.contains(rect)]
    return min(there, key=lambda rect: (rect.topLeft() - window.topLeft()).manhattanLength(), default=None)


def step_aside(window: QWidget, words: QWidget, *, hides: bool = True) -> bool:
    """Move a window off a widget; True if it was hidden, as there is no room beside that."""
    if not window.isVisible():
        return False
    covered = QRect(words.mapToGlobal(QPoint()), words.size())
    frame = window.frameGeometry()
    free = beside(frame, covered, window.screen().availableGeometry())
    can_move = QGuiApplication.platformName() not in _PLACED_BY_SYSTEM
    if free is not None and (can_move or free == frame):
        window.move(free.topLeft())
        return False
    if hides:
        window.hide()
    return hides
