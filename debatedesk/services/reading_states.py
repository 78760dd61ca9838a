"""Which texts were read and how far: what was seen of them, and what their reader says."""

from collections.abc import Collection, Iterable, Sequence

from debatedesk.domain.changes import Changes
from debatedesk.domain.message import message
from debatedesk.domain.reading_progress import NOT_BEGUN, ReadingProgress, ReadState, united
from debatedesk.services.undo import UndoStack
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.reading_progress import ReadingProgressStore
from debatedesk.storage.versions import VersionStore


class ReadingStates:
    """Remembers what was seen of the texts of a library, and lets them be marked as read or not."""

    def __init__(
        self,
        library: Library,
        documents: DocumentStore,
        store: ReadingProgressStore,
        versions: VersionStore,
        undo: UndoStack,
    ) -> None:
        """Work on the records of one library."""
        self._library = library
        self._documents = documents
        self._store = store
        self._versions = versions
        self._undo = undo

    def progress(self, document_id: str) -> ReadingProgress:
        """Tell how far a document was read; nothing where it is gone."""
        return self._store.progress([document_id]).get(document_id, NOT_BEGUN)

    def begun(self, debate_id: str) -> dict[str, ReadingProgress]:
        """Tell how far those documents of a debate were read that are begun or marked."""
        return self._store.begun(debate_id)

    def documents_in(self, states: Collection[ReadState]) -> frozenset[str]:
        """Give the ids of all documents that are in one of some states."""
        begun = self._store.begun()
        of_these = {document_id for document_id, progress in begun.items() if progress.state in states}
        if NOT_BEGUN.state in states:
            of_these |= {document_id for document_id in self._store.ids() if document_id not in begun}
        return frozenset(of_these)

    def note_seen(self, document_id: str, spans: Iterable[tuple[int, int]]) -> Changes:
        """Remember stretches of a document's reading text that were seen; no edit, so never undone.

        Where more was seen than before, the document is no longer marked as not read.
        """
        before = self._store.progress([document_id]).get(document_id)
        if before is None:
            return Changes()
        within = ((max(0, start), min(end, before.characters)) for start, end in spans)
        seen = united([*before.seen, *within])
        if seen == before.seen:
            return Changes()
        with self._library.transaction():
            self._store.write(document_id, self._versions.current(document_id), seen)
            if before.mark == "unread":
                self._documents.mark_read(document_id, "")
        return Changes(read=frozenset({document_id}))

    def mark(self, document_ids: Sequence[str], *, is_read: bool) -> Changes:
        """Mark documents as read or as not read; one edit."""
        changes = Changes(read=frozenset(document_ids))
        with self._undo.edit(message("Mark as read") if is_read else message("Mark as not read"), changes):
            for document_id, progress in self._store.progress(document_ids).items():
                self._documents.mark_read(document_id, progress.marked(is_read))
        return changes
