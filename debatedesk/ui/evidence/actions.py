"""The command that reports on the evidence of a map, and what a remark leads to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.stepping_aside import step_aside

if TYPE_CHECKING:
    from debatedesk.ui.evidence.window import EvidenceWindow


class EvidenceActions(QObject):
    """Opens the window of the evidence report, made when it is first asked for."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, theme: ThemeHost, window: QWidget, panes: QWidget) -> None:
        """Open over a window, whose text and map stand in `panes`."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._panes = panes
        self._shown: EvidenceWindow | None = None

    def open(self) -> "EvidenceWindow | None":
        """Report on the map that is shown; None where there is none."""
        shown_map = self._desk.shown_map
        if shown_map is None:
            return None
        window = self._window_made()
        window.show()
        window.raise_()
        window.activateWindow()
        window.report_on(shown_map.id)
        window.view.setFocus()
        return window

    def commands(self) -> list[Command]:
        """List the command."""
        return [
            Command(
                "map.evidence_report",
                tr("Evidence report…"),
                "Map",
                self.open,
                "Ctrl+Shift+E",
                enabled=lambda: self._desk.shown_map is not None,
            )
        ]

    def show_both(self, node: Reference, passage: Reference | None) -> None:
        """Show a node on the map, and the words that it comes from beside it."""
        if passage is None:
            self._desk.open(node)
        else:
            self._desk.compare(node, passage)
        self._leave()

    def show_text(self, document: Reference) -> None:
        """Show a text that is cited."""
        self._desk.open(document)
        self._leave()

    def _leave(self) -> None:
        self._window.activateWindow()
        if self._shown is not None and step_aside(self._shown, self._panes):
            self.status_message.emit(tr("The report is hidden meanwhile; Ctrl+Shift+E shows it again."))

    def _window_made(self) -> "EvidenceWindow":
        from debatedesk.ui.evidence.window import EvidenceWindow

        if self._shown is None:
            self._shown = EvidenceWindow(self._desk, self._theme, self._window)
            self._shown.node_requested.connect(self.show_both)
            self._shown.text_requested.connect(self.show_text)
        return self._shown
