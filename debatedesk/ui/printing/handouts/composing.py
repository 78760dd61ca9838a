"""Going through long work in short steps, so that the window answers meanwhile."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from debatedesk.domain.errors import DeskError

_SLICE = 0.02
"""Seconds of work before the window has its turn."""


class SteppedWork(QObject):
    """Goes through the steps of one work at a time; another that is started takes its place."""

    def __init__(self, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._then: Callable[[], object] | None = None
        self._failed: Callable[[str], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Tell whether there are steps to be done."""
        return self._steps is not None

    def start(
        self, steps: Iterator[None], then: Callable[[], object], failed: Callable[[str], object]
    ) -> None:
        """Go through steps; call `then` after the last, or `failed` with the sentence of a DeskError."""
        self._steps, self._then, self._failed = steps, then, failed
        self._timer.start()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()
        self._steps = self._then = self._failed = None

    def _go_on(self) -> None:
        steps, then, failed = self._steps, self._then, self._failed
        if steps is None or then is None or failed is None:
            self.stop()
            return
        ends = perf_counter() + _SLICE
        try:
            for _ in steps:
                if perf_counter() > ends:
                    return
        except DeskError as error:
            self.stop()
            failed(str(error))
            return
        self.stop()
        then()
