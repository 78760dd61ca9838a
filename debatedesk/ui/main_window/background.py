"""Work behind the window: indexing what was edited, and imports while the library is not in view."""

from PySide6.QtCore import QObject, QTimer

from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.background_index import BackgroundIndex
from debatedesk.ui.desk import Desk
from debatedesk.ui.imports import summary
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.main_window.status import StatusBar

WORTH_TELLING_MS = 1_200
"""Indexing is told of when it takes longer; a few edits are done before that."""


class Background(QObject):
    """Starts the indexing of a desk and shows in the status bar what is under way."""

    def __init__(self, desk: Desk, library: LibraryPanel, status: StatusBar, parent: QObject) -> None:
        """Begin at once with what the last session left."""
        super().__init__(parent)
        self._library = library
        self._status = status
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(WORTH_TELLING_MS)
        self._long.timeout.connect(lambda: self._show_indexing(0, 1, ""))
        imports = library.imports
        imports.progress.connect(self._show_import)
        imports.finished.connect(self._import_finished)
        imports.failed.connect(self._import_failed)
        self.index = BackgroundIndex(desk, self)
        self.index.started.connect(self._long.start)
        self.index.progressed.connect(self._index_progressed)
        self.index.finished.connect(self._index_ended)
        self.index.failed.connect(self._index_failed)
        if self.index.running:
            self._long.start()

    def _index_progressed(self, done: int, total: int, message: str) -> None:
        if not self._long.isActive():
            self._show_indexing(done, total, message)

    def _show_indexing(self, done: int, total: int, message: str) -> None:
        if self.index.running and not self._library.imports.running:
            self._status.work.show_progress(
                message or "Indexing for search…", done, total, self.index.cancel
            )

    def _index_ended(self) -> None:
        self._long.stop()
        if not self._library.imports.running:
            self._status.work.finish()

    def _index_failed(self, sentence: str) -> None:
        self._index_ended()
        self._status.tell(sentence)

    def _show_import(self, done: int, total: int, message: str) -> None:
        """Show what the library's own bar shows, where that is out of view."""
        if not self._library.isVisible():
            self._status.work.show_progress(
                message or "Importing…", done, total, self._library.imports.cancel
            )

    def _import_finished(self, report: ImportReport) -> None:
        self._status.work.finish()
        if not self._library.isVisible() or report.all:
            self._status.tell(summary.headline(report))

    def _import_failed(self, sentence: str) -> None:
        self._status.work.finish()
        if not self._library.isVisible():
            self._status.tell(sentence)
