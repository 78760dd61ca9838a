"""Bringing texts and maps into a debate: files, folders, what was skipped and why."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.domain.message import Message, message
from debatedesk.domain.reference import Reference
from debatedesk.services.imports.annotation_files import (
    AnnotationBringing,
    AnnotationFiles,
    read_annotation_files,
)
from debatedesk.services.imports.annotations import BroughtAnnotations
from debatedesk.services.imports.destination import Destination
from debatedesk.services.imports.files import find_files, is_folder
from debatedesk.services.imports.folder_title import folder_title
from debatedesk.services.imports.maps import MapImport
from debatedesk.services.imports.previewed import (
    ChosenText,
    ImportPreview,
    TextSource,
    chosen_texts,
    content_of_source,
    preview_of,
    texts_of_source,
)
from debatedesk.services.imports.reading import FileReader
from debatedesk.services.imports.references import (
    ReferenceFilling,
    ReferenceLists,
    read_lists,
    turn_filled,
)
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.imports.run import ImportRun
from debatedesk.services.imports.texts import TextImport
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.undo import CallStep, UndoStack
from debatedesk.storage.annotations import AnnotationStore
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
        annotations: BroughtAnnotations,
        trash: "Trash",
        undo: UndoStack,
        clock: Callable[[], str],
        new_id: Callable[[], str],
        read: FileReader,
    ) -> None:
        """Work on the records and originals of one library; `read` is what files are read by."""
        self._library = library
        self._store = store
        self._maps = maps
        self._originals = originals
        self._versions = versions
        self._annotations = annotations
        self._read = read
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
        passwords: Sequence[str] = (),
        *,
        outlines_as_maps: bool = False,
    ) -> ImportReport:
        """Import files and folders into a debate: the one given, else the one of that title, old or new.

        Without either, one folder makes a debate of its own name. What came in before a cancel stays. The
        passwords are tried on files that need one. With `outlines_as_maps` texts that are outlines come in
        as maps.
        """
        report = ImportReport([], [])
        references = read_lists(find_files(paths, report), report)
        annotations = read_annotation_files(references.files, report)
        files = annotations.others
        report.debate_title = title = debate_title or self._default_title(paths)
        destination = Destination(self._store, self._clock, self._new_id, debate_id, title)
        run = self._run(destination, report, passwords, references, outlines_as_maps)
        try:
            for done, file in enumerate(files):
                name = readable(file).name
                progress(done, len(files), message("Importing {name}", name=name))
                following = files[done + 1] if done + 1 < len(files) else None
                run.take(file, _parts_of(name, done, len(files), progress), following)
            run.finish()
            self._fill(references, destination.id, report)
            self._annotate(annotations, destination.id, report)
            progress(len(files), len(files), message("Imported"))
        except Cancelled:
            report.cancelled = True
            run.write_batch()
        except DeskError as error:
            reported = {item.path for item in report.all} | {item.path for item in report.skipped}
            for path in map(readable, files):
                if str(path) not in reported:
                    report.refuse(path, error)
        report.debate_id, report.created_debate = destination.id, destination.created
        return report

    def _fill(self, references: ReferenceLists, debate_id: str, report: ImportReport) -> None:
        if references.lists:
            with self._library.undisturbed(), self._library.transaction():
                ReferenceFilling(self._store, report).fill(references, debate_id)

    def _annotate(self, annotations: AnnotationFiles, debate_id: str, report: ImportReport) -> None:
        if annotations.read:
            with self._library.undisturbed(), self._library.transaction():
                bringing = AnnotationBringing(
                    self._store, AnnotationStore(self._library), self._annotations, report
                )
                bringing.bring(annotations.read, debate_id)

    def import_read(
        self,
        source: TextSource,
        chosen: Sequence[ChosenText],
        digest: str,
        debate_id: str | None = None,
        debate_title: str | None = None,
        progress: Progress = no_progress,
    ) -> ImportReport:
        """Import the texts of a source that a person looked at and chose, as they were corrected.

        A source whose content has another `digest` is not the one that was looked at.
        """
        report = ImportReport([], [])
        name = readable(source.name)
        title = debate_title or DEFAULT_DEBATE
        destination = Destination(self._store, self._clock, self._new_id, debate_id, title)
        texts = self._texts(destination, report)
        try:
            progress(0, 1, message("Importing {name}", name=name.name))
            data = content_of_source(source)
            if sha256(data).hexdigest() != digest:
                raise DeskError(
                    message("“{name}” has changed since it was looked at; import it again.", name=name.name)
                )
            read = texts_of_source(source, data, self._read)
            texts.take_several(source.name, data, chosen_texts(read, chosen))
            texts.write_batch()
            progress(1, 1, message("Imported"))
        except Cancelled:
            report.cancelled = True
            texts.write_batch()
        except DeskError as error:
            report.refuse(name, error)
        report.debate_id, report.created_debate = destination.id, destination.created
        return report

    def preview(self, source: TextSource) -> ImportPreview:
        """Read what a source holds, without importing it; raises DeskError."""
        return preview_of(source, self._read)

    def _run(
        self,
        destination: Destination,
        report: ImportReport,
        passwords: Sequence[str],
        references: ReferenceLists,
        outlines_as_maps: bool = False,
    ) -> ImportRun:
        maps = MapImport(
            self._library, self._store, self._maps, self._clock, self._new_id, destination, report
        )
        texts = self._texts(destination, report)
        return ImportRun(texts, maps, report, self._read, passwords, references, outlines_as_maps)

    def _texts(self, destination: Destination, report: ImportReport) -> TextImport:
        return TextImport(
            self._library,
            self._store,
            self._originals,
            self._versions,
            self._annotations,
            self._trash,
            self._clock,
            self._new_id,
            destination,
            report,
        )

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
        label = (
            message("Import “{title}”", title=report.all[0].title)
            if count == 1
            else message("Import {what}", what=_counted(report))
        )
        annotations = self._annotations.turn(
            {item.id: item.added for item in report.altered if item.added.keys}
        )

        def turn(back: bool) -> Changes:
            changes = Changes()
            with self._library.transaction():
                if back:
                    annotations.take_away()
                changes |= self._trash.mark(references, back)
                for item in report.renewed:
                    changes |= self._versions.turn(item.id, item.before, item.number, back)
                turn_filled(self._store, report.filled, back)
                if not back:
                    annotations.put_back()
            return changes | (report.changes if report.annotated or report.filled else Changes())

        self._undo.push(CallStep(label, lambda: turn(True), lambda: turn(False)))

    @staticmethod
    def _default_title(paths: Sequence[Path]) -> str:
        folders = [each for each in paths if is_folder(each)]
        if len(paths) == 1 and folders:
            return folder_title(folders[0]) or DEFAULT_DEBATE
        return DEFAULT_DEBATE


def _counted(report: ImportReport) -> Message:
    """Count what came in, by kind."""
    maps = sum(item.kind == "map" for item in report.imported)
    others = len(report.all) - len(report.imported) - len(report.altered)
    counts = (
        (len(report.imported) - maps, message("{n:,} texts", "1 text", len(report.imported) - maps)),
        (maps, message("{n:,} maps", "1 map", maps)),
        (len(report.renewed), message("{n:,} newer versions", "1 newer version", len(report.renewed))),
        (
            len(report.annotated),
            message("{n:,} newly marked texts", "1 newly marked text", len(report.annotated)),
        ),
        (others, message("{n:,} sources", "1 source", others)),
    )
    what, *rest = [words for count, words in counts if count]
    for following in rest:
        what = message("{before}, {following}", before=what, following=following)
    return what


def _parts_of(name: str, done: int, total: int, progress: Progress) -> Callable[[int, int], None]:
    """Tell how far the reading of one file is among the others."""

    def tell(parts: int, of: int) -> None:
        progress(
            done, total, message("Importing {name} ({parts:,} of {of:,})", name=name, parts=parts, of=of)
        )

    return tell
