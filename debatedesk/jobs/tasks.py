"""What a worker does for each kind of request: calls of services that tell how far they are."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from traceback import format_exc
from typing import Any

from debatedesk.domain.errors import Cancelled, DeskError, PasswordNeededError
from debatedesk.formats.base import ReadingOptions
from debatedesk.jobs.request import Request
from debatedesk.jobs.requests import (
    BackupListing,
    BackupListRequest,
    BackupRequest,
    CheckReport,
    CheckRequest,
    ChosenImportRequest,
    EvidenceRequest,
    FirstPassagesRequest,
    HandoutRequest,
    HitSpans,
    HitSpansRequest,
    ImportRequest,
    IndexRequest,
    IntegrityRequest,
    Nothing,
    PassagesRequest,
    PreviewRequest,
    QuotationsRequest,
    ReadAgainRequest,
    RelatedPassages,
    RelatedRequest,
    ReplaceRequest,
    SearchRequest,
    SegmentsRequest,
    ShowVersionRequest,
    WrittenSegments,
)
from debatedesk.jobs.second_worker import run_in_second_worker
from debatedesk.services.evidence_records import EvidenceReport
from debatedesk.services.handouts.content import Handout
from debatedesk.services.imports.previewed import ImportPreview
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.indexing import Segments
from debatedesk.services.progress import Progress
from debatedesk.services.quotations.records import QuotationReport
from debatedesk.services.quotations.sharing import MOST_STEPS
from debatedesk.services.search_results import SearchResult
from debatedesk.services.sorting.records import Candidates
from debatedesk.services.version_change import VersionChange
from debatedesk.services.window_lock import WINDOW, WINDOW_WORK
from debatedesk.services.workspace import Workspace
from debatedesk.storage.backup_records import WrittenBackup


class Tasks:
    """Runs requests on one workspace.

    `interruptible` makes a context in which a cancel may stop the work anywhere but in a transaction, not
    only where progress is told; `report_fault` is given the traceback of what went wrong beside a result.
    """

    def __init__(
        self,
        workspace: Workspace,
        progress: Progress,
        interruptible: Callable[[], AbstractContextManager[None]],
        report_fault: Callable[[str], None],
    ) -> None:
        """Work on a library that is open."""
        self.workspace = workspace
        self._progress = progress
        self._interruptible = interruptible
        self._report_fault = report_fault
        self._runs: dict[type[Request[Any]], Callable[[Any], object]] = {
            ImportRequest: self._import,
            PreviewRequest: self._preview,
            ChosenImportRequest: self._import_chosen,
            ReplaceRequest: self._replace,
            ReadAgainRequest: self._read_again,
            ShowVersionRequest: self._show_version,
            SearchRequest: self._search,
            HitSpansRequest: self._hit_spans,
            RelatedRequest: self._related,
            FirstPassagesRequest: self._first_passages,
            PassagesRequest: self._passages,
            QuotationsRequest: self._quotations,
            EvidenceRequest: self._evidence,
            HandoutRequest: self._handout,
            IndexRequest: self._index,
            SegmentsRequest: self._segments,
            CheckRequest: self._check,
            IntegrityRequest: self._integrity,
            BackupRequest: self._backup,
            BackupListRequest: self._backup_list,
        }

    def run(self, request: Request[Any]) -> object:
        """Do what a request asks for and return its result; raises DeskError and Cancelled."""
        return self._runs[type(request)](request)

    def _import(self, request: ImportRequest) -> ImportReport:
        paths = [Path(path) for path in request.paths]
        imports = self.workspace.imports
        with self._interruptible():
            report = imports.import_paths(
                paths,
                request.debate_id,
                request.debate_title,
                self._progress,
                request.passwords,
                outlines_as_maps=request.outlines_as_maps,
            )
        return self._indexed(report)

    def _preview(self, request: PreviewRequest) -> ImportPreview:
        with self._interruptible():
            return self.workspace.imports.preview(request.source)

    def _import_chosen(self, request: ChosenImportRequest) -> ImportReport:
        with self._interruptible():
            report = self.workspace.imports.import_read(
                request.source,
                request.chosen,
                request.digest,
                request.debate_id,
                request.debate_title,
                self._progress,
            )
        return self._indexed(report)

    def _indexed(self, report: ImportReport) -> ImportReport:
        """Let the index catch up with what came in."""
        if report.all and not report.cancelled:
            # What came in is told of in any case; the index catches up later where it can't now.
            try:
                self._catch_up()
            except (Cancelled, DeskError):
                pass
            except Exception:
                self._report_fault(format_exc())
        return report

    def _replace(self, request: ReplaceRequest) -> VersionChange:
        self._progress(0, 1, "Comparing the versions")
        versions, options = self.workspace.versions, ReadingOptions(password=request.password)
        try:
            return versions.put_in_place(request.document_id, Path(request.path), options)
        except PasswordNeededError:
            shown = versions.current(request.document_id)
            return VersionChange(shown, shown, new=False, needs_password=True)

    def _read_again(self, request: ReadAgainRequest) -> VersionChange:
        self._progress(0, 1, "Reading the text again")
        return self.workspace.versions.decode_again(request.document_id, request.encoding)

    def _show_version(self, request: ShowVersionRequest) -> VersionChange:
        self._progress(0, 1, "Comparing the versions")
        return self.workspace.versions.show(request.document_id, request.number)

    def _search(self, request: SearchRequest) -> SearchResult:
        searching = self.workspace.searching
        if searching.is_little_behind():
            searching.catch_up(self._progress)
        with self._interruptible():
            return searching.search(
                request.query, request.limit, request.debate_id, order=request.order, soon=True
            )

    def _hit_spans(self, request: HitSpansRequest) -> HitSpans:
        with self._interruptible():
            return HitSpans(self.workspace.searching.hit_spans(request.query, request.document_id))

    def _related(self, request: RelatedRequest) -> RelatedPassages:
        self.workspace.searching.catch_up(self._progress)
        with self._interruptible():
            return RelatedPassages(self.workspace.searching.related(request.text, request.without))

    def _first_passages(self, request: FirstPassagesRequest) -> Candidates:
        searching = self.workspace.searching
        if searching.is_little_behind():
            searching.catch_up(self._progress)
        with self._interruptible():
            return self.workspace.sorting.candidates(
                request.map_id, self._progress, soon=True, also=request.also
            )

    def _passages(self, request: PassagesRequest) -> Candidates:
        with self._interruptible():
            return self.workspace.sorting.candidates(request.map_id, self._progress)

    def _quotations(self, request: QuotationsRequest) -> QuotationReport:
        with self._interruptible():
            return self.workspace.quoting.report(
                request.text,
                request.document_id,
                request.map_id,
                self._progress,
                most=math.inf if request.thorough else MOST_STEPS,
            )

    def _evidence(self, request: EvidenceRequest) -> EvidenceReport:
        with self._interruptible():
            return self.workspace.evidence_reports.report(request.map_id, self._progress)

    def _handout(self, request: HandoutRequest) -> Handout:
        handouts = self.workspace.handouts
        if request.map_id:
            return handouts.of_map(request.map_id, request.options)
        return handouts.of_debate(request.debate_id, request.options)

    def _index(self, request: IndexRequest) -> Nothing:
        self._catch_up()
        return Nothing()

    def _catch_up(self) -> None:
        with self._interruptible():
            self.workspace.searching.catch_up(self._progress, self._write_segments_meanwhile)

    @contextmanager
    def _write_segments_meanwhile(self, keys: Sequence[str]) -> Iterator[Callable[[], Segments | None]]:
        with run_in_second_worker(self.workspace.paths, SegmentsRequest(tuple(keys))) as result:

            def segments() -> Segments | None:
                written = result()
                return written.segments if written else None

            yield segments

    def _segments(self, request: SegmentsRequest) -> WrittenSegments:
        return WrittenSegments(self.workspace.searching.write_segments(request.keys))

    def _check(self, request: CheckRequest) -> CheckReport:
        if request.repair:
            self.workspace.library.refuse_beside_others((WINDOW, WINDOW_WORK))
        health = self.workspace.health
        problems = health.check(request.repair, self._progress)
        if not request.repair:
            return CheckReport(problems, problems)
        self.workspace.searching.rebuild(self._progress, self._write_segments_meanwhile)
        return CheckReport(problems, health.check(False, self._progress))

    def _integrity(self, request: IntegrityRequest) -> CheckReport:
        problems = self.workspace.library.file_problems(quick=True)
        return CheckReport(problems, problems)

    def _backup(self, request: BackupRequest) -> WrittenBackup:
        backups = self.workspace.backups
        if request.day is not None:
            return backups.make_automatic(request.day, self._progress)
        path = Path(request.path) if request.path else None
        return WrittenBackup(str(backups.make(path, self._progress)))

    def _backup_list(self, request: BackupListRequest) -> BackupListing:
        return BackupListing(self.workspace.backups.listed(self._progress))
