"""The panes that F6 goes through, in the order in which they stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from debatedesk.ui.commands import Command
from debatedesk.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Stop:
    """A pane, and what in it takes the focus."""

    pane: QWidget
    target: Callable[[], QWidget]


class FocusRing:
    """Moves the focus from pane to pane; those that are hidden are passed over."""

    def __init__(self, stops: Sequence[Stop]) -> None:
        """Go through these panes."""
        self._stops = tuple(stops)

    def commands(self) -> list[Command]:
        """List the commands that go from pane to pane."""
        return [
            Command("go.next_pane", tr("Next pane"), "Go", lambda: self.step(1), "F6"),
            Command("go.previous_pane", tr("Previous pane"), "Go", lambda: self.step(-1), "Shift+F6"),
        ]

    def step(self, by: int) -> None:
        """Go to the next pane, or with -1 to the one before."""
        there = [stop for stop in self._stops if stop.pane.isVisible() and stop.target().isEnabled()]
        if not there:
            return
        focused = QApplication.focusWidget()
        now = next((at for at, stop in enumerate(there) if _holds(stop.pane, focused)), None)
        to = there[0 if now is None else (now + by) % len(there)]
        to.target().setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
