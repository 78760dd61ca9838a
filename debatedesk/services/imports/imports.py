"""Bringing texts and maps into a debate: files, folders, what was skipped and why."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.imports.destination import Destination
from debatedesk.services.imports.files import find_files, is_folder
from debatedesk.services.imports.folder_title import folder_title
from debatedesk.services.imports.maps import MapImport
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.imports.run import ImportRun
from debatedesk.services.imports.texts import TextImport
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.undo import CallStep, UndoStack
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import readable

if TYPE_CHECKING:
    from debatedesk.services.documents import Trash
    from debatedesk.services.versions import Versions

DEFAULT_DEBATE = "Imported texts"


class Imports:
    """Imports files into the debates of a library; one bad file stops nothing."""

    def __init__(
        self,
        library: Library,
        store: DocumentStore,
        maps: MapStore,
        originals: Originals,
        versions: "Versions",
        trash: "Trash",
        undo: UndoStack,
        clock: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        """Work on the records and originals of one library."""
        self._library = library
        self._store = store
        self._maps = maps
        self._originals = originals
        self._versions = versions
        self._trash = trash
        self._undo = undo
        self._clock = clock
        self._new_id = new_id

    def import_paths(
        self,
        paths: Sequence[Path],
        debate_id: str | None = None,
        debate_title: str | None = None,
        progress: Progress = no_progress,
    ) -> ImportReport:
        """Import files and folders into a debate: the one given, else the one of that title, old or new.

        Without either, one folder makes a debate of its own name. What came in before a cancel stays.
        """
        report = ImportReport([], [])
        files = list(find_files(paths, report))
        title = debate_title or self._default_title(paths)
        destination = Destination(self._store, self._clock, self._new_id, debate_id, title)
        run = self._run(destination, report)
        try:
            for done, file in enumerate(files):
                progress(done, len(files), f"Importing {readable(file).name}")
                run.take(file)
            run.finish()
            progress(len(files), len(files), "Imported")
        except Cancelled:
            report.cancelled = True
            run.write_batch()
        except DeskError as error:
            reported = {item.path for item in report.all} | {item.path for item in report.skipped}
            for path in map(readable, files):
                if str(path) not in reported:
                    report.skip(path, str(error))
        report.debate_id, report.created_debate = destination.id, destination.created
        return report

    def _run(self, destination: Destination, report: ImportReport) -> ImportRun:
        texts = TextImport(
            self._library,
            self._store,
            self._originals,
            self._versions,
            self._trash,
            self._clock,
            self._new_id,
            destination,
            report,
        )
        maps = MapImport(
            self._library, self._store, self._maps, self._clock, self._new_id, destination, report
        )
        return ImportRun(texts, maps, report)

    def remember(self, report: ImportReport) -> None:
        """Put an import, made here or in another process, on the undo stack as one step."""
        references = [
            Reference.map(each.id) if each.kind == "map" else Reference.document(each.id)
            for each in report.imported
        ]
        count = len(report.all)
        if not count:
            return
        if report.created_debate:
            references.append(Reference.debate(report.debate_id))
        label = f"Import “{report.all[0].title}”" if count == 1 else f"Import {count} texts"

        def turn(back: bool) -> Changes:
            with self._library.transaction():
                changes = self._trash.mark(references, back)
                for each in report.renewed:
                    changes |= self._versions.turn(each.id, each.before, each.number, back)
            return changes

        self._undo.push(CallStep(label, lambda: turn(True), lambda: turn(False)))

    @staticmethod
    def _default_title(paths: Sequence[Path]) -> str:
        folders = [each for each in paths if is_folder(each)]
        if len(paths) == 1 and folders:
            return folder_title(folders[0]) or DEFAULT_DEBATE
        return DEFAULT_DEBATE
