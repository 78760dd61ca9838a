"""The commands that check quotations, and what a verdict opens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk, PastedPassage
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.stepping_aside import step_aside

if TYPE_CHECKING:
    from debatedesk.services.quotations.records import Checked, QuotationReport
    from debatedesk.ui.quotations.window import QuotationsWindow


class QuotationActions(QObject):
    """Opens the window that checks quotations, made when it is first asked for."""

    status_message = Signal(str)

    def __init__(
        self, desk: Desk, theme: ThemeHost, window: QWidget, reader: QWidget, panes: QWidget
    ) -> None:
        """Open over a window, whose texts stand in `reader` and with its map in `panes`."""
        super().__init__(window)
        self._reader = reader
        self._panes = panes
        self._desk = desk
        self._theme = theme
        self._window = window
        self._shown: QuotationsWindow | None = None

    def open(self) -> "QuotationsWindow":
        """Show the window, ready to paste into."""
        window = self._window_made()
        window.document_button.setEnabled(self._desk.shown_text is not None)
        window.map_button.setEnabled(self._desk.shown_map is not None)
        window.show()
        window.raise_()
        window.activateWindow()
        window.field.setFocus()
        return window

    def check_document(self) -> None:
        """Check all quotations in the text that is open."""
        if text := self._desk.shown_text:
            self.open().check_document(text.id)

    def check_map(self) -> None:
        """Check the evidence of the map that is shown."""
        if shown_map := self._desk.shown_map:
            self.open().check_map(shown_map.id)

    def commands(self) -> list[Command]:
        """List the commands."""
        return [
            Command(
                "quotations.open",
                tr("Check quotations…"),
                "Search",
                self.open,
                "Ctrl+Shift+K",
                starts_group=True,
            ),
            Command(
                "quotations.document",
                tr("Check the quotations of the open text"),
                "Search",
                self.check_document,
                enabled=lambda: self._desk.shown_text is not None,
            ),
            Command(
                "quotations.map",
                tr("Check the map’s evidence"),
                "Search",
                self.check_map,
                enabled=lambda: self._desk.shown_map is not None,
            ),
        ]

    def show_both(self, report: "QuotationReport", checked: "Checked", pasted: str) -> None:
        """Show a quotation in its text, or its node on the map, and its source beside it."""
        source = checked.matches[0]
        passage = Reference.passage(source.document, source.start, source.end)
        quoting: Reference | PastedPassage = PastedPassage(pasted, checked.start, checked.end)
        if report.document:
            quoting = Reference.passage(report.document, checked.start, checked.end)
        elif checked.node is not None:
            quoting = Reference.node(*checked.node)
        self._desk.compare(quoting, passage)
        self._window.activateWindow()
        shown = self._panes if checked.node is not None else self._reader
        if self._shown is not None and step_aside(self._shown, shown):
            self.status_message.emit(tr("The report is hidden meanwhile; Ctrl+Shift+K shows it again."))

    def _window_made(self) -> "QuotationsWindow":
        from debatedesk.ui.quotations.window import QuotationsWindow

        if self._shown is None:
            self._shown = QuotationsWindow(self._desk, self._theme, self._window)
            self._shown.open_requested.connect(self.show_both)
            self._shown.document_requested.connect(self.check_document)
            self._shown.map_requested.connect(self.check_map)
        return self._shown
