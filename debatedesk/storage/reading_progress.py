"""What was seen of texts, as rows of the library."""

import json
from collections.abc import Sequence

from debatedesk.domain.reading_progress import ReadingProgress, Spans
from debatedesk.storage.cells import DOCUMENTS, READING_PROGRESS
from debatedesk.storage.database import Library, marks, portions

_SEEN = READING_PROGRESS.columns("seen document_id number")
_READ = DOCUMENTS.columns("id version characters read_mark")


class ReadingProgressStore:
    """Reads and writes what was seen of each version of a text."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def progress(self, document_ids: Sequence[str]) -> dict[str, ReadingProgress]:
        """Tell what was seen of any number of documents; what is gone is left out."""
        progress: dict[str, ReadingProgress] = {}
        for some in portions(document_ids):
            progress |= self._progress(f"id IN ({marks(some)})", some)
        return progress

    def begun(self, debate_id: str | None = None) -> dict[str, ReadingProgress]:
        """Tell what was seen of those documents, of a debate or of all, that are begun or marked."""
        begun = "(read_mark != '' OR id IN (SELECT document_id FROM reading_progress))"
        if debate_id is None:
            return self._progress(begun, ())
        return self._progress(f"debate_id = ? AND {begun}", (debate_id,))

    def ids(self) -> list[str]:
        """List the ids of all documents."""
        return [document_id for (document_id,) in self._library.rows("SELECT id FROM documents")]

    def _progress(self, which: str, values: tuple[str, ...]) -> dict[str, ReadingProgress]:
        described = self._library.read(_READ, f"WHERE {which}", values)
        of_these = f"WHERE document_id IN (SELECT id FROM documents WHERE {which})"
        rows = self._library.read(_SEEN, of_these, values)
        seen = {(document_id, number): spans for spans, document_id, number in rows}
        return {
            document_id: ReadingProgress(seen.get((document_id, version), ()), characters, mark)
            for document_id, version, characters, mark in described
        }

    def seen(self, document_id: str, number: int) -> Spans:
        """Tell what was seen of a version of a document."""
        rows = self._library.read(_SEEN, "WHERE document_id = ? AND number = ?", (document_id, number))
        return rows[0][0] if rows else ()

    def write(self, document_id: str, number: int, seen: Spans) -> None:
        """Write what was seen of a version of a document."""
        self._library.write(
            "INSERT OR REPLACE INTO reading_progress(document_id, number, seen) VALUES (?, ?, ?)",
            (document_id, number, json.dumps(seen)),
        )
