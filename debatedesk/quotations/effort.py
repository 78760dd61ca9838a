"""The work of a check: counted as it goes, so that others hear of it, and ended where it is too much."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

PULSE = 2_000
"""After so many steps it is told that there were more; a step takes about a microsecond."""


class OutOfEffort(Exception):
    """A check would take more work than it may; what it looked for stays unknown."""


def _ignore(done: int) -> None:
    """Hear of work and do nothing."""


class Effort:
    """Counts the steps of checks: the same for the same words and texts, however fast the machine is."""

    def __init__(self, most: float = float("inf"), told: Callable[[int], None] = _ignore) -> None:
        """Allow so many steps; `told` hears how many are done, often, and may raise what ends the check."""
        self.done = 0
        self.counted = 0
        self._counts = True
        self._most = most
        self._told = told
        self._next = PULSE

    def spend(self, steps: int) -> None:
        """Count steps that come now; raises OutOfEffort where they are too many."""
        self.done += steps
        self.counted += steps * self._counts
        if self.done >= self._next:
            self._next = self.done + PULSE
            self._told(self.done)
        if self._counts and self.counted > self._most:
            raise OutOfEffort

    @contextmanager
    def uncounted(self) -> Iterator[None]:
        """Let the steps of the block be told of, and not count towards those that are allowed."""
        self._counts = False
        try:
            yield
        finally:
            self._counts = True
