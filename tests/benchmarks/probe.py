"""Stalls of the event loop."""

from PySide6.QtCore import QObject, Qt, QTimer

from tests.benchmarks.marks import now


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
