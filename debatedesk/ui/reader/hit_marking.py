"""Marks all hits of a search in the texts that are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from debatedesk.jobs.runner import Job
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.document_view import DocumentView

if TYPE_CHECKING:
    from debatedesk.jobs.requests import HitSpans


class HitMarking(QObject):
    """Asks the worker where the words of the last search stand in each text that is shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Mark what the desk searches for."""
        super().__init__(parent)
        self._desk = desk
        self._document_views: list[DocumentView] = []
        self._words = ""
        self._jobs: dict[DocumentView, Job] = {}
        desk.searched.connect(self._use)

    def add(self, document_view: DocumentView) -> None:
        """Mark in another view, too."""
        self._document_views.append(document_view)
        document_view.shown.connect(lambda document: self._mark(document_view))

    @property
    def busy(self) -> bool:
        """Tell whether some marks are still to come."""
        return bool(self._jobs)

    def _use(self, words: str) -> None:
        if words != self._words:
            self._words = words
            for document_view in self._document_views:
                self._mark(document_view)

    def _mark(self, document_view: DocumentView) -> None:
        if job := self._jobs.pop(document_view, None):
            job.cancel()
        document, words = document_view.document, self._words
        if document is None or not words:
            document_view.hits.show(())
            return
        from debatedesk.jobs.requests import HitSpansRequest

        job_of = self._jobs

        def done(result: "HitSpans") -> None:
            job_of.pop(document_view, None)
            if words == self._words and document_view.document and document_view.document.id == document.id:
                document_view.hits.show(result.spans)

        def failed(sentence: str) -> None:
            job_of.pop(document_view, None)

        request = HitSpansRequest(words, document.id)
        self._jobs[document_view] = self._desk.jobs.start(request, done, failed)
