"""Imports as jobs of the worker: started from anywhere, one after the other, told by signals."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.domain.changes import Changes
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.jobs.request import Request
from debatedesk.jobs.requests import ChosenImportRequest, ImportRequest
from debatedesk.jobs.runner import CANCELLED, Job
from debatedesk.services.imports.files import by_debate
from debatedesk.services.imports.previewed import ChosenText, TextSource
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.packaged import packaged_path
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

SAMPLE = "sample_corpus/policy-on-the-ai-exponential"
SAMPLE_TITLE = message("Policy on the AI Exponential")


@dataclass(frozen=True, slots=True)
class ChosenImport:
    """The texts of a source that were looked at and chosen, and the digest of what was looked at."""

    source: TextSource
    texts: tuple[ChosenText, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class WaitingImport:
    """What to import, and where: a debate, or the title of one; with neither, a folder's own name."""

    paths: tuple[Path, ...]
    debate_id: str | None = None
    title: str | None = None
    open_first: bool = False
    passwords: tuple[str, ...] = field(default=(), repr=False)
    outlines_as_maps: bool = False
    chosen: "ChosenImport | None" = None

    @property
    def sentence(self) -> str:
        """Say what comes in."""
        if self.chosen is not None:
            return tr("Importing {n:,} texts…", "Importing 1 text…", len(self.chosen.texts))
        if len(self.paths) == 1:
            return tr("Importing “{name}”…", name=self.paths[0].name)
        return tr("Importing {n:,} files and folders…", "Importing 1 file or folder…", len(self.paths))


class ImportController(QObject):
    """Runs imports in the worker and brings what came in onto the desk.

    `started` carries a sentence that says what comes in; `progress` done, total and a message;
    `finished` an ImportReport; `failed` a sentence. An import is one step of undo.
    """

    started = Signal(str)
    progress = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Import into the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[WaitingImport] = deque()
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Tell whether an import is under way."""
        return self._job is not None

    def start(
        self,
        paths: Sequence[Path],
        debate_id: str | None = None,
        title: str | None = None,
        *,
        outlines_as_maps: bool = False,
    ) -> None:
        """Import files and folders, after those that are under way; each is one step of undo."""
        for group in [tuple(paths)] if debate_id or title else by_debate(paths):
            self._take(WaitingImport(group, debate_id, title, outlines_as_maps=outlines_as_maps))

    def unlock(self, path: Path, password: str, debate_id: str | None, title: str | None) -> None:
        """Import a file that opens with a password, after what is under way."""
        self._take(WaitingImport((path,), debate_id, title, passwords=(password,)))

    def start_sample(self) -> None:
        """Import the sample debate and open its essay; raises DeskError where it did not come along."""
        self._take(WaitingImport((packaged_path(SAMPLE),), title=SAMPLE_TITLE, open_first=True))

    def start_chosen(self, chosen: ChosenImport, debate_id: str | None, title: str | None) -> None:
        """Import texts that were looked at, after what is under way."""
        self._take(WaitingImport((chosen.source.name,), debate_id, title, chosen=chosen))

    def cancel(self) -> None:
        """Stop the import under way and forget those that wait; what came in stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _take(self, request: WaitingImport) -> None:
        if not request.paths:
            return
        self._waiting.append(request)
        if self._job is None:
            self._next()

    def _next(self) -> None:
        request = self._waiting.popleft()
        self._job = self._desk.jobs.start(
            _asked(request),
            lambda report: self._done(request, report),
            self._broken,
            self.progress.emit,
        )
        self.started.emit(request.sentence)

    def _done(self, request: WaitingImport, report: ImportReport) -> None:
        self._desk.workspace.imports.remember(report)
        references = tuple(
            Reference.map(item.id) if item.kind == "map" else Reference.document(item.id)
            for item in report.imported
        )
        if report.all:
            self._desk.announce(replace(report.changes, created=references))
        # Listing what came in and opening it take their time: between them the window answers.
        QTimer.singleShot(0, self, lambda: self._end(request, report, references))

    def _end(self, request: WaitingImport, report: ImportReport, references: Sequence[Reference]) -> None:
        self._job = None
        if report.debate_id and (report.all or request.open_first):
            self._open(request, report.debate_id, references)
        self.finished.emit(report)
        for item in [each for each in report.renewed if each.pending_reviews][:1]:
            self._desk.announce_replaced(item.id)
        self._go_on()

    def _open(self, request: WaitingImport, debate_id: str, came_in: Sequence[Reference]) -> None:
        if debate_id != self._desk.debate_id:
            self._desk.open(Reference.debate(debate_id))
        if request.open_first:
            for reference in self._first_of(debate_id):
                self._desk.open(reference)
        elif len(came_in) == 1 and not request.paths[0].is_dir():
            self._desk.open(came_in[0])

    def _first_of(self, debate_id: str) -> list[Reference]:
        workspace = self._desk.workspace
        documents = workspace.documents.documents(debate_id)
        essays = [each for each in documents if each.kind == "essay"] or documents
        maps = [Reference.map(each.id) for each in workspace.maps.maps(debate_id)]
        return maps[:1] + [Reference.document(each.id) for each in essays[:1]]

    def _broken(self, sentence: str) -> None:
        self._job = None
        if sentence == CANCELLED:
            self.finished.emit(ImportReport([], [], cancelled=True))
            self._go_on()
            return
        # What came in before the worker broke off is in the library, though no report tells of it.
        self._desk.announce(Changes(everything=True))
        self.failed.emit(sentence)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and self._job is None:
            self._next()


def _asked(request: WaitingImport) -> Request[ImportReport]:
    """Make the request of the worker."""
    if request.chosen is not None:
        chosen = request.chosen
        return ChosenImportRequest(
            chosen.source, chosen.texts, chosen.digest, request.debate_id, request.title
        )
    paths = tuple(str(path.absolute()) for path in request.paths)
    return ImportRequest(
        paths, request.debate_id, request.title, request.passwords, request.outlines_as_maps
    )
