"""Building the rest of a window behind its first page, in steps between which the reader can go on."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from debatedesk.ui.main_window.main_window import MainWindow

LOADED = (
    *("command_table", "library.panel", "search.panel", "map.pane", "inspector.panel", "notes.panel"),
    *("review.panel", "main_window.rest"),
)
"""The modules of the rest, each of which takes long to load."""


class Building:
    """Builds the rest of one window, once."""

    def __init__(self, window: "MainWindow") -> None:
        """Build nothing yet."""
        self._window = window
        self._steps = self._build()

    def go_on(self) -> None:
        """Take the next step now, and those after it in the next turns of the event loop."""
        if self._window.isVisible() and next(self._steps, False):
            QTimer.singleShot(0, self._window, self.go_on)

    def finish(self) -> None:
        """Take all steps that are left."""
        for _ in self._steps:
            pass

    def _build(self) -> Iterator[bool]:
        for name in LOADED:
            import_module(f"debatedesk.ui.{name}")
            yield True
        from debatedesk.ui.main_window.rest import Rest

        for _ in Rest(self._window).build():
            yield True
