"""The trash: a mark on debates, documents and maps, and the only place they are erased from."""

from collections.abc import Sequence

from debatedesk.domain.reference import Reference
from debatedesk.storage.database import Library

IN_NO_TRASHED_DEBATE = "debate_id NOT IN (SELECT id FROM debates WHERE trashed != '')"
"""Holds too where the debate's own row is lost: what was in it does not vanish."""

_TABLES = {"debate": "debates", "document": "documents", "map": "maps"}


class TrashStore:
    """Marks and erases; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def mark(self, references: Sequence[Reference], trashed: str) -> None:
        """Set the time of trashing; empty gives the things back."""
        with self._library.transaction():
            for reference in references:
                self._library.write(
                    f"UPDATE {_TABLES[reference.kind]} SET trashed = ? WHERE id = ?",
                    (trashed, reference.id),
                )

    def count(self) -> int:
        """Count what is in the trash."""
        counts = " + ".join(
            f"(SELECT count(*) FROM {table} WHERE trashed != '')" for table in _TABLES.values()
        )
        return int(self._library.rows(f"SELECT {counts}")[0][0])

    def erase(self, references: Sequence[Reference]) -> None:
        """Delete for good what is in the trash; anything else is left alone."""
        with self._library.transaction():
            for reference in references:
                self._library.write(
                    f"DELETE FROM {_TABLES[reference.kind]} WHERE id = ? AND trashed != ''", (reference.id,)
                )
