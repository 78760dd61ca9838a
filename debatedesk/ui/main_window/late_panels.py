"""Panels that the first page can do without: loaded and built after it is painted, one after the other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.pane_layout import Area
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost


@dataclass(frozen=True, slots=True)
class LatePanel:
    """A panel by its module below `debatedesk.ui` and its class, and where it stands.

    `path` is such as `notes.panel:NotesPanel`; `name` stands on its tab; `needs` goes to its constructor
    beside the desk and the theme.
    """

    path: str
    area: Area
    name: str = ""
    needs: Mapping[str, object] = field(default_factory=dict)

    def load(self) -> type[Panel]:
        """Load the module and return the class."""
        module, _, name = self.path.partition(":")
        loaded: type[Panel] = getattr(import_module(f"debatedesk.ui.{module}"), name)
        return loaded

    def build(self, desk: Desk, theme: ThemeHost) -> Panel:
        """Make the panel."""
        return self.load()(desk, theme, **self.needs)  # type: ignore[arg-type]


class StepByStep:
    """Takes one step in each turn of the event loop, so that the window answers between them."""

    def __init__(self, steps: Iterator[object], window: QWidget) -> None:
        """Take no step yet; later ones are taken while `window` is shown."""
        self._steps = steps
        self._window = window

    def go_on(self) -> None:
        """Take the next step now, and those after it in the next turns of the event loop."""
        if self._window.isVisible() and next(self._steps, self) is not self:
            QTimer.singleShot(0, self._window, self.go_on)

    def finish(self) -> None:
        """Take all steps that are left."""
        for _ in self._steps:
            pass
