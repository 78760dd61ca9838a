"""What both sides of a comparison watch: the first paint.

Nothing is imported here that a window does not need: it would count as the yardstick's own.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class PaintWatch(QObject):
    """Calls back once, when a widget has been painted and `ready` says that it shows what is waited for."""

    def __init__(self, widget: QWidget, done: Callable[[], None], ready: Callable[[], bool]) -> None:
        """Watch `widget`, which becomes the parent."""
        super().__init__(widget)
        self._done: Callable[[], None] | None = done
        self._ready = ready
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._done is not None and self._ready():
            watched.removeEventFilter(self)
            # The filter sees the event before the widget does; the next turn of the loop comes after it.
            QTimer.singleShot(0, self._done)
            self._done = None
        return False
