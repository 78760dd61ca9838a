"""Keeping the search index up to date behind the person's back."""

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.jobs.index_scheduler import IndexWatcher
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

SETTLE_MS = 1_500


class BackgroundIndex(QObject):
    """Has indexed what was edited, once the edits have settled.

    `progressed` carries done, total and a message, `failed` a sentence. What failed or was cancelled is
    caught up with after the next edit or at the next start.
    """

    started = Signal()
    progressed = Signal(int, int, str)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Index for a desk, at once where the last session left something."""
        super().__init__(parent)
        self._desk = desk
        self._changed_meanwhile = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._settled)
        desk.index.watch(IndexWatcher(self._start, self.progressed.emit, self._end))
        desk.changed.connect(self._notice)
        self._settled()

    @property
    def running(self) -> bool:
        """Tell whether a job is under way."""
        return self._desk.index.running

    def cancel(self) -> None:
        """Stop the job under way; nothing is lost, and `finished` tells its end."""
        self._changed_meanwhile = False
        self._desk.index.cancel()

    def _notice(self, changes: Changes) -> None:
        if self.running:
            self._changed_meanwhile = True
        else:
            self._settling.start()

    def _settled(self) -> None:
        try:
            self._desk.index.catch_up()
        except DeskError as error:
            self.failed.emit(tr(str(error)))

    def _start(self) -> None:
        self._settling.stop()
        self._changed_meanwhile = False
        self.started.emit()

    def _end(self, sentence: str) -> None:
        if self._changed_meanwhile:
            self._settling.start()
        if sentence:
            self.failed.emit(sentence)
        else:
            self.finished.emit()
