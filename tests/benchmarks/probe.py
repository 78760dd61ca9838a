"""What both sides of a comparison watch: the first paint, and stalls of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from tests.benchmarks.marks import now


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


class StallWatch(QObject):
    """Finds the longest time for which the event loop answered nothing."""

    INTERVAL_MS = 2

    def __init__(self, parent: QObject) -> None:
        """Watch until `stop`."""
        super().__init__(parent)
        self.longest_ms = 0.0
        self.ticks = 0
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(self.INTERVAL_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        moment = now()
        self.longest_ms = max(self.longest_ms, (moment - self._last) / 1e6 - self.INTERVAL_MS)
        self._last = moment
        self.ticks += 1

    def stop(self) -> None:
        """Stop watching."""
        self._timer.stop()
