"""The timer of a presentation: it counts up, or down from some minutes."""

from collections.abc import Callable

MOST_MINUTES = 600
_FIRST_MINUTES = 5
"""What stands on the timer when minutes are first asked for."""


class PresentationTimer:
    """Counts the seconds in which it runs; `now` tells the time in seconds from anywhere."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Stand still, at nothing."""
        self._now = now
        self._before = 0.0
        self._since: float | None = None
        self.minutes = 0
        """From how many minutes it counts down; 0 where it counts up."""

    @property
    def is_running(self) -> bool:
        """Tell whether it counts."""
        return self._since is not None

    @property
    def was_started(self) -> bool:
        """Tell whether it shows anything: it has run, or has minutes to count down from."""
        return self.is_running or self.minutes > 0 or self._before > 0

    @property
    def seconds(self) -> int:
        """The whole seconds that it shows; below nothing where its minutes are over."""
        elapsed = self._before + (self._now() - self._since if self._since is not None else 0.0)
        return self.minutes * 60 - int(elapsed) if self.minutes else int(elapsed)

    @property
    def is_over(self) -> bool:
        """Tell whether the minutes that it counts down from are over."""
        return bool(self.minutes) and self.seconds <= 0

    def toggle(self) -> None:
        """Start, or stop and keep what was counted."""
        if self._since is None:
            self._since = self._now()
        else:
            self._before += self._now() - self._since
            self._since = None

    def reset(self) -> None:
        """Begin again at nothing, or at all of its minutes; it goes on running if it did."""
        self._before = 0.0
        if self._since is not None:
            self._since = self._now()

    def add_minutes(self, minutes: int) -> None:
        """Count down from more minutes, or with a negative number from fewer; from none on it counts up."""
        if not self.minutes and minutes > 0:
            self.minutes = _FIRST_MINUTES
            return
        self.minutes = min(max(0, self.minutes + minutes), MOST_MINUTES)
