"""What was seen of texts, as rows of the library."""

import json
from collections.abc import Sequence

from debatedesk.domain.reading_progress import ReadingProgress, Spans
from debatedesk.storage.cells import DOCUMENTS, READING_PROGRESS
from debatedesk.storage.database import Library
from debatedesk.storage.trash import IN_NO_TRASHED_DEBATE

_SEEN = READING_PROGRESS.columns("seen document_id number")
_READ = DOCUMENTS.columns("id version characters read_mark")


class ReadingProgressStore:
    """Reads and writes what was seen of each version of a text."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def progress(self, document_ids: Sequence[str]) -> dict[str, ReadingProgress]:
        """Tell what was seen of at most a few hundred documents; what is gone is left out."""
        marks = ", ".join("?" * len(document_ids))
        return self._progress(f"id IN ({marks})", tuple(document_ids))

    def progress_in(self, debate_id: str | None) -> dict[str, ReadingProgress]:
        """Tell what was seen of the documents of a debate, or of all, that are not in the trash."""
        if debate_id is None:
            return self._progress(f"trashed = '' AND {IN_NO_TRASHED_DEBATE}", ())
        return self._progress("trashed = '' AND debate_id = ?", (debate_id,))

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
