"""Highlights and notes as rows of the library."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Highlight, Note
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.storage.cells import HIGHLIGHTS, NOTES
from debatedesk.storage.database import Library, marks, portions
from debatedesk.storage.maps import PROVENANCE, PROVENANCE_SET, provenance_of, provenance_row
from debatedesk.storage.trash import IN_NO_TRASHED_DEBATE

_HIGHLIGHT = HIGHLIGHTS.columns(f"id document_id colour tags exact prefix suffix start end {PROVENANCE}")
_HIGHLIGHTED = HIGHLIGHTS.columns("id colour exact start end")
_LINKS = NOTES.columns("links")
_NOTE = NOTES.columns(
    f"id debate_id target target_id markdown tags map_id links exact prefix suffix start end {PROVENANCE}"
)


def _highlight(row: tuple[Any, ...]) -> Highlight:
    highlight_id, document_id, colour, tags, *rest = row
    return Highlight(
        highlight_id, document_id, colour, TextAnchor(*rest[:5]), provenance_of(rest[5:]), tags
    )


def _note(row: tuple[Any, ...]) -> Note:
    note_id, debate_id, target, target_id, markdown, tags, map_id, links, *rest = row
    anchor = None if None in rest[:5] else TextAnchor(*rest[:5])
    made = provenance_of(rest[5:])
    if made.modified == made.created:  # so it is stored where a note was never changed
        made = replace(made, modified="")
    return Note(note_id, debate_id, target, target_id, markdown, tags, map_id, anchor, made, links)


def _made(note: Note) -> tuple[str, ...]:
    return provenance_row(replace(note.provenance, modified=note.modified))


class AnnotationStore:
    """Reads and writes highlights and notes; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def highlights(self, document_id: str) -> list[Highlight]:
        """List a document's highlights in the order of the text."""
        rows = self._library.read(
            _HIGHLIGHT, "WHERE document_id = ? ORDER BY start, end, rowid", (document_id,)
        )
        return [_highlight(row) for row in rows]

    def count_highlights(self, document_id: str) -> int:
        """Count a document's highlights."""
        rows = self._library.rows("SELECT count(*) FROM highlights WHERE document_id = ?", (document_id,))
        return int(rows[0][0])

    def highlighted_documents(self, debate_id: str = "") -> list[str]:
        """List the documents of a debate, or of all debates, that have highlights and are in no trash.

        They stand by their debates, the oldest first, and in the order they came.
        """
        rows = self._library.rows(
            "SELECT documents.id FROM documents LEFT JOIN debates ON debates.id = debate_id"
            f" WHERE documents.trashed = '' AND {IN_NO_TRASHED_DEBATE} AND (? = '' OR debate_id = ?)"
            " AND EXISTS (SELECT 1 FROM highlights WHERE document_id = documents.id)"
            " ORDER BY debates.created, debates.rowid, documents.rowid",
            (debate_id, debate_id),
        )
        return [document_id for (document_id,) in rows]

    def highlighted(self, document_id: str) -> list[tuple[str, str, str, int, int]]:
        """List id, colour, words, start and end of a document's highlights in the order of the text."""
        return self._library.read(
            _HIGHLIGHTED, "WHERE document_id = ? ORDER BY start, end, rowid", (document_id,)
        )

    def highlight(self, highlight_id: str) -> Highlight:
        """Read a highlight; raises DeskError when there is none of that id."""
        rows = self._library.read(_HIGHLIGHT, "WHERE id = ?", (highlight_id,))
        if not rows:
            raise DeskError(message("That highlight is no longer there."))
        return _highlight(rows[0])

    def add_highlight(self, each: Highlight) -> None:
        """Add a highlight."""
        anchor = each.anchor
        self._library.write(
            "INSERT INTO highlights(id, document_id, colour, tags, exact, prefix, suffix, start, end,"
            " author, created, editor, modified, parents)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(each.id, each.document_id, each.colour, json.dumps(each.tags)),
                *(anchor.exact, anchor.prefix, anchor.suffix, anchor.start, anchor.end),
                *provenance_row(each.provenance),
            ),
        )

    def write_highlight(self, each: Highlight) -> None:
        """Write a highlight's colour and tags and who changed them."""
        self._library.write(
            f"UPDATE highlights SET colour = ?, tags = ?, {PROVENANCE_SET} WHERE id = ?",
            (each.colour, json.dumps(each.tags), *provenance_row(each.provenance), each.id),
        )

    def remove_highlight(self, highlight_id: str) -> None:
        """Take a highlight away."""
        with self._library.transaction():
            self._library.write("DELETE FROM highlights WHERE id = ?", (highlight_id,))
            self._library.write("DELETE FROM doubts WHERE owner = ?", (f"highlight:{highlight_id}",))

    def notes(self, debate_id: str | None = None) -> list[Note]:
        """List notes, oldest first, of one debate or of all that are not in the trash."""
        if debate_id is None:
            rest, values = f"WHERE {IN_NO_TRASHED_DEBATE}", ()
        else:
            rest, values = "WHERE debate_id = ?", (debate_id,)  # type: ignore[assignment]
        return [_note(row) for row in self._library.read(_NOTE, f"{rest} ORDER BY created, rowid", values)]

    def note(self, note_id: str) -> Note:
        """Read a note; raises DeskError when there is none of that id."""
        rows = self._library.read(_NOTE, "WHERE id = ?", (note_id,))
        if not rows:
            raise DeskError(message("That note is no longer there."))
        return _note(rows[0])

    def notes_on(self, targets: tuple[str, ...], target_id: str, map_id: str = "") -> list[Note]:
        """List the notes on one thing, oldest first; `targets` are the kinds that its id may have."""
        rows = self._library.read(
            _NOTE,
            f"WHERE target IN ({marks(targets)}) AND target_id = ? AND map_id = ? ORDER BY created, rowid",
            (*targets, target_id, map_id),
        )
        return [_note(row) for row in rows]

    def notes_by_id(self, note_ids: Collection[str]) -> list[Note]:
        """Read the notes of some ids in the order of these; what is no longer there is left out."""
        notes: dict[str, Note] = {}
        for some in portions(note_ids):
            rows = self._library.read(_NOTE, f"WHERE id IN ({marks(some)})", some)
            notes |= {note.id: note for note in map(_note, rows)}
        return [notes[note_id] for note_id in note_ids if note_id in notes]

    def linking(self, target: Reference, key: str, most: int) -> list[Note]:
        """List the notes not in the trash that link to a thing, or to nothing yet by a key; latest first.

        A link to a passage counts as one to its document. Of very many the latest are listed.
        """
        from debatedesk.storage.note_columns import as_json

        kinds = ("document", "passage") if target.kind in ("document", "passage") else (target.kind,)
        parts = [f",{as_json((kind, target.id, target.within))[1:]}" for kind in kinds]
        if key:
            parts.append(f'[{as_json(key)},""')
        links_there = " OR ".join("instr(links, ?)" for _ in parts)
        rows = self._library.read(
            _NOTE,
            f"WHERE rowid IN (SELECT rowid FROM notes WHERE links != '[]' AND ({links_there}))"
            f" AND {IN_NO_TRASHED_DEBATE} ORDER BY modified DESC, created, id LIMIT ?",
            (*parts, most),
        )
        return [_note(row) for row in rows]

    def has_waiting(self) -> bool:
        """Tell whether any note has a link that leads to nothing, or to a thing for its name alone."""
        rows = self._library.rows(
            """SELECT 1 FROM notes WHERE links != '[]' AND instr(links, ',"","",""]') LIMIT 1"""
        )
        return bool(rows)

    def waiting_keys(self) -> frozenset[str]:
        """List the keys of the links of notes that lead to nothing, or to a thing for its name alone."""
        rows = self._library.read(_LINKS, """WHERE links != '[]' AND instr(links, ',"","",""]')""")
        return frozenset(link.key for (links,) in rows for link in links if link.target is None)

    def waiting(self, key: str) -> list[Note]:
        """List the notes not in the trash with links of a key that lead there for its name alone."""
        from debatedesk.storage.note_columns import as_json

        rows = self._library.read(
            _NOTE,
            "WHERE rowid IN (SELECT rowid FROM notes WHERE links != '[]' AND instr(links, ?))"
            f" AND {IN_NO_TRASHED_DEBATE}",
            (as_json((key, "", "", "")),),
        )
        return [_note(row) for row in rows]

    def count(self, debate_id: str) -> int:
        """Count the notes of a debate."""
        rows = self._library.rows("SELECT count(*) FROM notes WHERE debate_id = ?", (debate_id,))
        return int(rows[0][0])

    def note_ids(self, debate_id: str) -> list[str]:
        """List the ids of a debate's notes, the one changed last first."""
        rows = self._library.rows(
            "SELECT id FROM notes WHERE debate_id = ? ORDER BY modified DESC, created, id", (debate_id,)
        )
        return [note_id for (note_id,) in rows]

    def note_ids_at(self, debate_id: str, owner_ids: Sequence[str]) -> list[str]:
        """List the ids of a debate's notes on debates, texts, maps and parts of these, in their order."""
        these = marks(owner_ids)
        # The sign keeps SQLite from going through all notes of the debate.
        rows = self._library.rows(
            f"SELECT target_id, id FROM notes WHERE target_id IN ({these}) AND map_id = ''"
            " AND +debate_id = ?"
            f" UNION ALL SELECT map_id, id FROM notes WHERE map_id IN ({these}) AND map_id != ''"
            " AND +debate_id = ?",
            (*owner_ids, debate_id, *owner_ids, debate_id),
        )
        positions = {owner_id: position for position, owner_id in enumerate(owner_ids)}
        return [note_id for _, note_id in sorted(rows, key=lambda row: positions[row[0]])]

    def counts_by_node(self, map_id: str) -> dict[str, int]:
        """Count the notes on each node of a map."""
        rows = self._library.rows(
            "SELECT target_id, count(*) FROM notes WHERE map_id = ? AND map_id != '' AND target = 'node'"
            " GROUP BY 1",
            (map_id,),
        )
        return dict(rows)

    def counts_by_document(self, debate_id: str) -> dict[str, int]:
        """Count the notes on each document of a debate and on its passages."""
        rows = self._library.rows(
            "SELECT target_id, count(*) FROM notes WHERE target IN ('document', 'passage')"
            " AND debate_id = ? GROUP BY 1",
            (debate_id,),
        )
        return dict(rows)

    def count_on_document(self, document_id: str) -> int:
        """Count the notes on a document and on its passages."""
        rows = self._library.rows(
            "SELECT count(*) FROM notes WHERE target_id = ? AND target IN ('document', 'passage')",
            (document_id,),
        )
        return int(rows[0][0])

    def add_note(self, note: Note) -> None:
        """Add a note."""
        from debatedesk.storage.note_columns import note_name, packed_links

        anchor = note.anchor
        place: tuple[object, ...] = (None,) * 5
        if anchor:
            place = (anchor.exact, anchor.prefix, anchor.suffix, anchor.start, anchor.end)
        self._library.write(
            "INSERT INTO notes(id, debate_id, target, target_id, map_id, markdown, name, tags, links,"
            " exact, prefix, suffix, start, end, author, created, editor, modified, parents)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(note.id, note.debate_id, note.target, note.target_id, note.map_id, note.markdown),
                note_name(note.markdown),
                *(json.dumps(note.tags), packed_links(note.links), *place, *_made(note)),
            ),
        )

    def write_note(self, note: Note) -> None:
        """Write a note's words, tags and links, and who changed them."""
        from debatedesk.storage.note_columns import note_name, packed_links

        self._library.write(
            f"UPDATE notes SET markdown = ?, name = ?, tags = ?, links = ?, {PROVENANCE_SET} WHERE id = ?",
            (
                *(note.markdown, note_name(note.markdown), json.dumps(note.tags)),
                *(packed_links(note.links), *_made(note), note.id),
            ),
        )

    def remove_note(self, note_id: str) -> None:
        """Take a note away."""
        with self._library.transaction():
            self._library.write("DELETE FROM notes WHERE id = ?", (note_id,))
            self._library.write("DELETE FROM doubts WHERE owner = ?", (f"note:{note_id}",))
