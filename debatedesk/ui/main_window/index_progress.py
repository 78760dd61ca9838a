"""Indexing what was edited, and saying so in the status bar where that takes long."""

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.ui.background_index import BackgroundIndex
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

WORTH_SAYING_MS = 1_200
"""Indexing is spoken of when it takes longer; a few edits are done before that."""
WORK = "indexing"
"""The name of indexing among the works that the status bar shows."""


class IndexProgress(QObject):
    """Starts the indexing of a desk and shows how far it is; `status_message` says what failed."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin at once with what the last session left."""
        super().__init__(parent)
        self._desk = desk
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(WORTH_SAYING_MS)
        self._long.timeout.connect(lambda: self._show(0, 1, ""))
        self.index = BackgroundIndex(desk, self)
        self.index.started.connect(self._long.start)
        self.index.progressed.connect(self._progressed)
        self.index.finished.connect(self._end)
        self.index.failed.connect(self._failed)
        if self.index.running:
            self._long.start()

    def _progressed(self, done: int, total: int, message: str) -> None:
        if not self._long.isActive():
            self._show(done, total, message)

    def _show(self, done: int, total: int, message: str) -> None:
        if self.index.running:
            self._desk.show_work(
                WORK, message or tr("Indexing for search…"), done, total, self.index.cancel
            )

    def _end(self) -> None:
        self._long.stop()
        self._desk.end_work(WORK)

    def _failed(self, sentence: str) -> None:
        self._end()
        self.status_message.emit(sentence)
