"""Passages that a reader passed over when sorting reactions, and those that nodes use, as rows."""

from dataclasses import dataclass

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.storage.cells import DOUBTS, EVIDENCE, SKIPPED
from debatedesk.storage.database import Library

_SKIPPED = SKIPPED.columns("document_id exact prefix suffix start end id")
_MOVED = """
SELECT skipped.id FROM skipped JOIN texts ON texts.document_id = skipped.document_id
WHERE map_id = ? AND substr(texts.text, start + 1, end - start) IS NOT exact
"""
_USED = EVIDENCE.columns("document_id start end id map_id node_id position")
_DOUBTS = DOUBTS.columns("owner status start end")


@dataclass(frozen=True, slots=True)
class SkippedPassage:
    """A passage of a document that was passed over, as it stood then; `stands` where it still does."""

    document: str
    anchor: TextAnchor
    stands: bool = True


class SkippedStore:
    """Reads and writes what was passed over; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def add(self, skip_id: str, map_id: str, skipped: SkippedPassage, created: str) -> None:
        """Note that a passage was passed over for a map."""
        anchor = skipped.anchor
        self._library.write(
            "INSERT INTO skipped(id, map_id, document_id, exact, prefix, suffix, start, end, created)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(skip_id, map_id, skipped.document, anchor.exact, anchor.prefix, anchor.suffix),
                *(anchor.start, anchor.end, created),
            ),
        )

    def skipped(self, map_id: str) -> list[SkippedPassage]:
        """List what was passed over for a map, in the order of the texts."""
        rows = self._library.read(
            _SKIPPED, "WHERE map_id = ? ORDER BY document_id, start, rowid", (map_id,)
        )
        moved = {key for (key,) in self._library.rows(_MOVED, (map_id,))}
        return [
            SkippedPassage(document, TextAnchor(*anchor), key not in moved)
            for document, *anchor, key in rows
        ]

    def used(self, debate_id: str) -> list[tuple[str, int, int]]:
        """List the passages of a debate's documents that nodes of maps use, as (document, start, end).

        What a new version of its text has orphaned is left out.
        """
        rows = self._library.read(
            _USED,
            "JOIN maps ON maps.id = map_id JOIN documents ON documents.id = document_id"
            " WHERE documents.debate_id = ? AND maps.trashed = ''",
            (debate_id,),
        )
        doubted = self._library.read(
            _DOUBTS,
            "JOIN documents ON documents.id = document_id WHERE documents.debate_id = ?",
            (debate_id,),
        )
        moved = {owner: (status, start, end) for owner, status, start, end in doubted}
        spans = []
        for document, start, end, evidence_id, *_ in rows:
            status, first, last = moved.get(f"evidence:{evidence_id}", ("anchored", start, end))
            if status != "orphaned" and first >= 0:
                spans.append((document, first, last))
        return spans
