"""Keeping the search index up to date behind the person's back."""

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.domain.changes import Changes
from debatedesk.jobs.requests import IndexRequest, Nothing
from debatedesk.jobs.runner import CANCELLED, Job
from debatedesk.ui.desk import Desk

SETTLE_MS = 1_500


class BackgroundIndex(QObject):
    """Indexes what was edited once the edits have settled: one job at a time, none while all is indexed.

    `progressed` carries done, total and a message, `failed` a sentence. What failed or was cancelled is
    caught up with after the next edit or at the next start; searches look through it until then.
    """

    started = Signal()
    progressed = Signal(int, int, str)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Index for a desk, at once where the last session left something."""
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._changed_meanwhile = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.catch_up_if_needed)
        desk.changed.connect(self._notice)
        self.catch_up_if_needed()

    @property
    def running(self) -> bool:
        """Tell whether a job is under way."""
        return self._job is not None

    def catch_up_if_needed(self) -> None:
        """Start a job where there is something that search has not seen, and none is under way."""
        if self._job is not None or not self._desk.workspace.library.unindexed():
            return
        self._settling.stop()
        self._changed_meanwhile = False
        self._job = self._desk.jobs.start(IndexRequest(), self._done, self._broken, self.progressed.emit)
        self.started.emit()

    def cancel(self) -> None:
        """Stop the job under way; nothing is lost, and `finished` tells its end."""
        if self._job is not None:
            self._changed_meanwhile = False
            self._job.cancel()

    def _notice(self, changes: Changes) -> None:
        if self._job is None:
            self._settling.start()
        else:
            self._changed_meanwhile = True

    def _done(self, result: Nothing) -> None:
        self._end()
        self.finished.emit()

    def _broken(self, sentence: str) -> None:
        self._end()
        if sentence == CANCELLED:
            self.finished.emit()
        else:
            self.failed.emit(sentence)

    def _end(self) -> None:
        self._job = None
        if self._changed_meanwhile:
            self._settling.start()
