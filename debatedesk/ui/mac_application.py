"""Files and links opened from the Finder, which come as events of the application and not as words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Open = Callable[[Sequence[str]], None]


class OpenRequests:
    """Hands over what is to be opened; what comes before somebody takes it is kept until then."""

    def __init__(self) -> None:
        """Keep what comes."""
        self._open: Open | None = None
        self._early: list[str] = []

    def take(self, event: QEvent) -> bool:
        """Take a file or link from an event; False for events of other kinds."""
        if not isinstance(event, QFileOpenEvent):
            return False
        wanted = event.file() or event.url().toString()
        if self._open is None:
            self._early.append(wanted)
        else:
            self._open([wanted])
        return True

    def hand_to(self, open_things: Open | None) -> None:
        """Hand over to `open_things` what has come and what comes; None while no window is open."""
        self._open = open_things
        if open_things is not None and self._early:
            early, self._early = self._early, []
            open_things(early)


class MacApplication(QApplication):
    """An application whose requests to open something can be had."""

    def __init__(self, arguments: Sequence[str]) -> None:
        """Make the application from the arguments of the program."""
        super().__init__(list(arguments))
        self.requests = OpenRequests()

    def event(self, event: QEvent) -> bool:
        return self.requests.take(event) or super().event(event)
