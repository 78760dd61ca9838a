"""Marks all hits of a search in the texts that are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from debatedesk.jobs.requests import HitSpans, HitSpansRequest
from debatedesk.jobs.runner import Job
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.search.panel import SearchPanel
from debatedesk.ui.search.runner import Question


class HitMarking(QObject):
    """Asks the worker where the words of the last search stand in each text that is shown."""

    def __init__(self, desk: Desk, panel: SearchPanel, sheets: Sequence[DocumentView]) -> None:
        """Mark on sheets what a panel searches for."""
        super().__init__(panel)
        self._desk = desk
        self._sheets = tuple(sheets)
        self._words = ""
        self._jobs: dict[DocumentView, Job] = {}
        panel.runner.answered.connect(self._answered)
        panel.cleared.connect(lambda: self._use(""))
        for sheet in self._sheets:
            sheet.shown.connect(lambda document, sheet=sheet: self._mark(sheet))

    @property
    def busy(self) -> bool:
        """Tell whether some marks are still to come."""
        return bool(self._jobs)

    def _answered(self, question: Question, result: object) -> None:
        self._use(question.words)

    def _use(self, words: str) -> None:
        if words != self._words:
            self._words = words
            for sheet in self._sheets:
                self._mark(sheet)

    def _mark(self, sheet: DocumentView) -> None:
        if job := self._jobs.pop(sheet, None):
            job.cancel()
        document, words = sheet.document, self._words
        if document is None or not words:
            sheet.hits.show(())
            return
        job_of = self._jobs

        def done(result: HitSpans) -> None:
            job_of.pop(sheet, None)
            if words == self._words and sheet.document and sheet.document.id == document.id:
                sheet.hits.show(result.spans)

        def failed(sentence: str) -> None:
            job_of.pop(sheet, None)

        request = HitSpansRequest(words, document.id)
        self._jobs[sheet] = self._desk.jobs.start(request, done, failed)
