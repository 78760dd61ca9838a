"""The commands that check quotations, and what a verdict opens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.services.quotations.records import Checked, QuotationReport
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost

if TYPE_CHECKING:
    from debatedesk.ui.quotations.window import QuotationsWindow


class QuotationActions(QObject):
    """Opens the window that checks quotations, made when it is first asked for."""

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        reader: ReaderPane,
        map_id: Callable[[], str],
        window: QWidget,
    ) -> None:
        """Open over a window; sources are shown in its reader, `map_id` tells the map that is shown."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._reader = reader
        self._map_id = map_id
        self._window = window
        self._shown: QuotationsWindow | None = None

    def open(self) -> "QuotationsWindow":
        """Show the window, ready to paste into."""
        window = self._window_made()
        window.document_button.setEnabled(self._reader.document is not None)
        window.map_button.setEnabled(bool(self._map_id()))
        window.show()
        window.raise_()
        window.activateWindow()
        window.field.setFocus()
        return window

    def check_document(self) -> None:
        """Check all quotations in the text that is open."""
        if self._reader.document is not None:
            self.open().check_document(self._reader.document.id)

    def check_map(self) -> None:
        """Check the evidence of the map that is shown."""
        if self._map_id():
            self.open().check_map(self._map_id())

    def commands(self) -> list[Command]:
        """List the commands."""
        return [
            Command(
                "quotations.open",
                "Check quotations…",
                "Search",
                self.open,
                "Ctrl+Shift+K",
                starts_group=True,
            ),
            Command(
                "quotations.document",
                "Check the quotations of the open text",
                "Search",
                self.check_document,
                enabled=lambda: self._reader.document is not None,
            ),
            Command(
                "quotations.map",
                "Check the map’s evidence",
                "Search",
                self.check_map,
                enabled=lambda: bool(self._map_id()),
            ),
        ]

    def show_both(self, report: QuotationReport, checked: Checked) -> None:
        """Show a quotation in its text, or its node on the map, and its source beside it."""
        source = checked.matches[0]
        passage = Reference.passage(source.document, source.start, source.end)
        reader = self._reader
        if report.document:
            reader.close_beside()
            self._desk.open(Reference.passage(report.document, checked.start, checked.end))
            reader.open_beside(passage)
        elif checked.node is not None:
            self._desk.open(Reference.node(*checked.node))
            self._desk.open(passage)
        else:
            self._desk.open(passage)
        self._window.activateWindow()

    def _window_made(self) -> "QuotationsWindow":
        from debatedesk.ui.quotations.window import QuotationsWindow

        if self._shown is None:
            self._shown = QuotationsWindow(self._desk, self._theme, self._window)
            self._shown.open_requested.connect(self.show_both)
            self._shown.document_requested = self.check_document
            self._shown.map_requested = self.check_map
        return self._shown
