"""The composition root: everything that works on one library, put together."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from debatedesk.services.annotations import Annotations, Notes
from debatedesk.services.authorship import Authorship
from debatedesk.services.backup_folder import backup_folders
from debatedesk.services.documents import Documents, Trash
from debatedesk.services.map_edits import MapEdits
from debatedesk.services.map_session import MapSession
from debatedesk.services.maps import Maps
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.settings import Settings, ViewState
from debatedesk.services.undo import UndoStack
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.trash import TrashStore
from debatedesk.storage.versions import VersionStore

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import Engine
    from debatedesk.services.annotation_exports import AnnotationExports
    from debatedesk.services.argdown_text import ArgdownTexts
    from debatedesk.services.backups import Backups
    from debatedesk.services.branches import Branches
    from debatedesk.services.citations.citations import Citations
    from debatedesk.services.evidence_report import EvidenceReports
    from debatedesk.services.exports import Exports
    from debatedesk.services.expositions import Expositions
    from debatedesk.services.fidelities import Fidelities
    from debatedesk.services.figures import Figures
    from debatedesk.services.handouts.handouts import Handouts
    from debatedesk.services.health import Health
    from debatedesk.services.highlight_list import HighlightList
    from debatedesk.services.imports.annotations import BroughtAnnotations
    from debatedesk.services.imports.imports import Imports
    from debatedesk.services.imports.reading import FileReader
    from debatedesk.services.link_binding import LinkBinder
    from debatedesk.services.link_keeping import LinkKeeper
    from debatedesk.services.links import Links
    from debatedesk.services.note_links import NoteLinks
    from debatedesk.services.presenting import Presenting
    from debatedesk.services.quotations.checking import Quoting
    from debatedesk.services.reading_states import ReadingStates
    from debatedesk.services.rearranging import Rearranging
    from debatedesk.services.review import Review
    from debatedesk.services.schemes import SchemeEdits
    from debatedesk.services.search import Searching
    from debatedesk.services.sorting.sorting import Sorting
    from debatedesk.services.standings import Standings
    from debatedesk.services.templates import MapTemplates
    from debatedesk.services.versions import Versions
    from debatedesk.storage.reading_progress import ReadingProgressStore
    from debatedesk.storage.titles import TitleStore

_ID_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def random_id() -> str:
    """Make a new id of 12 letters and digits (59 bits)."""
    import secrets

    return "".join(secrets.choice(_ID_ALPHABET) for _ in range(12))


def utc_now() -> str:
    """Tell the time as ISO 8601 in UTC, to the microsecond, so that it also gives an order."""
    now = time.time_ns() // 1000
    moment = datetime.fromtimestamp(now / 1_000_000, UTC)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


class Workspace:
    """One library, opened, with the services that work on it.

    What a window does not need to show its first page is made when it is first asked for.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        *,
        clock: Callable[[], str] = utc_now,
        new_id: Callable[[], str] = random_id,
        announce: bool = False,
        program: str = "DebateDesk",
        mend: bool = False,
        read: "FileReader | None" = None,
    ) -> None:
        """Open the library at `paths`; raises DeskError when that can't be done.

        `announce` is for programs other than the window and its workers: it tells an open window. `program`
        is how others are told who has the library; `mend` makes tables anew that are lost with what they
        held. `read` reads files of others in a safer place than this process.
        """
        self.paths = paths
        self.settings = Settings(paths.settings)
        self.library = Library(
            paths.database,
            announce=announce,
            program=program,
            backups=backup_folders(paths, self.settings),
            mend=mend,
        )
        self._read = read
        self._clock = clock
        self._new_id = new_id
        self._originals = originals = Originals(paths.originals)
        documents = DocumentStore(self.library)
        self._document_store = documents
        self._map_store = maps = MapStore(self.library)
        self._annotation_store = annotations = AnnotationStore(self.library)
        self._version_store = versions = VersionStore(self.library)
        self.authorship = authorship = Authorship(self.settings, clock)
        self._map_session = session = MapSession(self.library, maps, authorship)
        self.undo = UndoStack(
            self.library, session.follow, lambda changes: self._link_keeper.keeping(changes)
        )
        self.state = ViewState(self.library)
        self.documents = Documents(self.library, documents, versions, originals, self.undo, clock, new_id)
        self.trash = Trash(TrashStore(self.library), documents, maps, self.undo, clock)
        self.annotations = Annotations(annotations, documents, versions, self.undo, authorship, new_id)
        self.notes = Notes(
            annotations,
            documents,
            versions,
            maps,
            session,
            self.undo,
            authorship,
            new_id,
            lambda: self._link_binder,
        )
        self._map_edits = edits = MapEdits(session, self.undo)
        self.maps = Maps(maps, session, edits, documents, versions, self.undo, clock, new_id)

    @cached_property
    def _progress_store(self) -> "ReadingProgressStore":
        """What was seen of texts."""
        from debatedesk.storage.reading_progress import ReadingProgressStore

        return ReadingProgressStore(self.library)

    @cached_property
    def reading_states(self) -> "ReadingStates":
        """Which texts were read, and how far."""
        from debatedesk.services.reading_states import ReadingStates

        return ReadingStates(
            self.library, self._document_store, self._progress_store, self._version_store, self.undo
        )

    @cached_property
    def rearranging(self) -> "Rearranging":
        """Building maps by moving what is there."""
        from debatedesk.services.rearranging import Rearranging

        return Rearranging(self._map_session, self._map_edits, self._new_id)

    @cached_property
    def argdown_texts(self) -> "ArgdownTexts":
        """Maps as texts that people edit."""
        from debatedesk.services.argdown_text import ArgdownTexts

        return ArgdownTexts(self._map_session, self._map_edits, self.state, self._new_id)

    @cached_property
    def figures(self) -> "Figures":
        """Pictures of debates."""
        from debatedesk.services.figures import Figures

        return Figures(self.documents, self.maps)

    @cached_property
    def standings(self) -> "Standings":
        """How the nodes of maps stand."""
        from debatedesk.services.standings import Standings

        return Standings(self._map_session, self._document_store, self.undo)

    @cached_property
    def fidelities(self) -> "Fidelities":
        """How near nodes are to their sources."""
        from debatedesk.services.fidelities import Fidelities

        return Fidelities(self.library, self._map_session, self._document_store)

    @cached_property
    def evidence_reports(self) -> "EvidenceReports":
        """Reports on the evidence of maps."""
        from debatedesk.services.evidence_report import EvidenceReports

        return EvidenceReports(self.maps, self.documents, self.fidelities)

    @cached_property
    def handouts(self) -> "Handouts":
        """Hand-outs of debates."""
        from debatedesk.services.handouts.handouts import Handouts

        return Handouts(self.documents, self.maps, self.citations, self.standings)

    @cached_property
    def expositions(self) -> "Expositions":
        """Maps read as texts."""
        from debatedesk.services.expositions import Expositions

        return Expositions(self.maps, self.documents)

    @cached_property
    def schemes(self) -> "SchemeEdits":
        """Argument schemes and their critical questions."""
        from debatedesk.services.schemes import SchemeEdits

        return SchemeEdits(self._map_session, self._map_edits, self._new_id)

    @cached_property
    def templates(self) -> "MapTemplates":
        """Starting maps from templates."""
        from debatedesk.services.templates import MapTemplates

        return MapTemplates(self.maps, self.documents, self._new_id)

    @cached_property
    def branches(self) -> "Branches":
        """Copying branches of maps and pasting them."""
        from debatedesk.services.branches import Branches

        return Branches(
            self._map_session, self._map_edits, self._map_store, self._document_store, self._new_id
        )

    @cached_property
    def _brought_annotations(self) -> "BroughtAnnotations":
        """What files bring of highlights and notes."""
        from debatedesk.services.imports.annotations import BroughtAnnotations

        return BroughtAnnotations(self.library, self._annotation_store, self._document_store, self._new_id)

    @cached_property
    def _reads(self) -> "FileReader":
        """What files of others are read by."""
        from debatedesk.services.imports.reading import read_file

        return self._read or read_file

    @cached_property
    def versions(self) -> "Versions":
        """The versions of documents."""
        from debatedesk.services.versions import Versions

        return Versions(
            self.library,
            self._version_store,
            self._document_store,
            self._progress_store,
            self._brought_annotations,
            self._originals,
            self.undo,
            self._clock,
            self._reads,
        )

    @cached_property
    def review(self) -> "Review":
        """The anchors that a new version left in doubt."""
        from debatedesk.services.review import Review

        return Review(self._version_store, self._document_store, self._map_store, self.undo)

    @cached_property
    def imports(self) -> "Imports":
        """Bringing texts and maps in."""
        from debatedesk.services.imports.imports import Imports

        return Imports(
            self.library,
            self._document_store,
            self._map_store,
            self._originals,
            self.versions,
            self._brought_annotations,
            self.trash,
            self.undo,
            self._clock,
            self._new_id,
            self._reads,
        )

    @cached_property
    def exports(self) -> "Exports":
        """Taking work out."""
        from debatedesk.services.exports import Exports

        return Exports(
            self.documents,
            self.maps,
            self.notes,
            self.highlight_list,
            self.annotation_exports,
            self.note_links,
            lambda: self.fidelities,
            lambda: self.standings,
        )

    @cached_property
    def highlight_list(self) -> "HighlightList":
        """Highlights as a list."""
        from debatedesk.services.highlight_list import HighlightList

        return HighlightList(self.documents, self.annotations, self.notes)

    @cached_property
    def citations(self) -> "Citations":
        """Citing texts."""
        from debatedesk.services.citations.citations import Citations

        return Citations(self.documents, self.settings, self.paths.styles)

    @cached_property
    def annotation_exports(self) -> "AnnotationExports":
        """Taking highlights and notes out, for other programs."""
        from debatedesk.services.annotation_exports import AnnotationExports

        return AnnotationExports(self.documents, self.annotations, self.notes, self.note_links)

    @cached_property
    def links(self) -> "Links":
        """Links to what the library holds."""
        from debatedesk.services.links import Links

        return Links(self.documents, self.maps, self.notes, self.annotations)

    @cached_property
    def _titles(self) -> "TitleStore":
        """What things are called."""
        from debatedesk.storage.titles import TitleStore

        return TitleStore(self.library)

    @cached_property
    def _link_binder(self) -> "LinkBinder":
        """What the links in notes lead to."""
        from debatedesk.services.link_binding import LinkBinder

        return LinkBinder(self._titles)

    @cached_property
    def _link_keeper(self) -> "LinkKeeper":
        """What keeps links in notes while things are renamed."""
        from debatedesk.services.link_keeping import LinkKeeper

        return LinkKeeper(self._titles, self._annotation_store)

    @cached_property
    def note_links(self) -> "NoteLinks":
        """The links in notes."""
        from debatedesk.services.note_links import NoteLinks

        return NoteLinks(
            self._titles, self._link_binder, self._annotation_store, self.documents, self.links
        )

    @cached_property
    def health(self) -> "Health":
        """What is wrong with the library."""
        from debatedesk.services.health import Health

        return Health(
            self.library,
            self._document_store,
            self._version_store,
            self._originals,
            self.paths.backups,
            self.settings,
            self._reads,
        )

    @cached_property
    def backups(self) -> "Backups":
        """Backing the library up."""
        from debatedesk.services.backups import Backups

        return Backups(self.library, self._originals, self.paths)

    @cached_property
    def searching(self) -> "Searching":
        """Search, which the window leaves to its workers."""
        from debatedesk.services.search import Searching

        paths = self.paths

        def open_engine() -> "Engine":
            from debatedesk.search.engine.index import Index
            from debatedesk.services.machine_key import machine_key

            return Index(paths.index, machine_key(paths.index_key))

        return Searching(
            self.library,
            self.documents,
            self.maps,
            self.notes,
            self.annotations,
            self.reading_states,
            open_engine,
            paths.index,
        )

    @cached_property
    def sorting(self) -> "Sorting":
        """Sorting reactions into maps."""
        from debatedesk.services.sorting.sorting import Sorting
        from debatedesk.storage.skipped import SkippedStore

        return Sorting(
            SkippedStore(self.library),
            self._document_store,
            self.documents,
            self.maps,
            lambda: self.searching,
            self.undo,
            self._clock,
            self._new_id,
        )

    @cached_property
    def presenting(self) -> "Presenting":
        """Presenting maps to a class."""
        from debatedesk.services.presenting import Presenting

        return Presenting(self.maps, self.documents)

    @cached_property
    def quoting(self) -> "Quoting":
        """The check of quotations."""
        from debatedesk.services.quotations.checking import Quoting

        return Quoting(self._document_store, self.documents, self.maps, self.searching, self._reads)

    def close(self) -> None:
        """Close the library."""
        if "quoting" in self.__dict__:
            self.quoting.close()
        if "searching" in self.__dict__:
            self.searching.close()
        self.library.close()
