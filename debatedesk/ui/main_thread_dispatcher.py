"""The way from threads to the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class MainThreadDispatcher(QObject):
    """Runs calls, handed over by any thread, in order in the thread that made the dispatcher."""

    _carried = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Carry calls to this thread."""
        super().__init__(parent)
        self._carried.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Run a call when this thread's event loop comes to it."""
        self._carried.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()
