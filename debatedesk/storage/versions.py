"""The versions of texts, and where anchors stand in each, as rows of the library."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from debatedesk.domain.anchors.model import Resolution, TextAnchor
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.storage.anchored_items import (
    ANCHORS,
    OWNERS,
    OWNING_TABLES,
    PLACED,
    AnchoredItem,
    held_of,
    row_of,
)
from debatedesk.storage.cells import DOCUMENTS, DOUBTS, EVIDENCE, IMAGES, TEXTS, VERSIONS
from debatedesk.storage.database import Library

if TYPE_CHECKING:
    from debatedesk.storage.version_content import VersionContent

_CURRENT = DOCUMENTS.columns("version id")
_VERSION = VERSIONS.columns("number added original_name characters document_id")
_SHOWN = DOCUMENTS.columns("version added original_name characters id")
_SHOWN_TEXT = TEXTS.columns("text document_id")
_TEXT = VERSIONS.columns("text document_id number")
_IMAGES = VERSIONS.columns("images document_id number")
_IMAGE = IMAGES.columns("source original_hash document_id")
_CITING = EVIDENCE.columns("map_id node_id position")
_DOUBT = DOUBTS.columns("owner status start end score reason")
_ABOUT_READING = "printed, remarks, encoding"
_CONTENT = (
    f"markdown, text, blocks, reading_version, text_hash, original_hash, original_name, {_ABOUT_READING}"
)
_KEPT = VERSIONS.columns(
    "markdown text blocks reading_version text_hash original_hash original_name images printed remarks"
    " encoding document_id number"
)


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a text as it is listed; `added` tells when it came."""

    number: int
    added: str
    original_name: str
    characters: int
    current: bool


class VersionStore:
    """Reads and writes versions and doubtful places; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def current(self, document_id: str) -> int:
        """Tell the number of the version that is shown; raises DeskError when the text is gone."""
        rows = self._library.read(_CURRENT, "WHERE id = ?", (document_id,))
        if not rows:
            raise DeskError(message("That text is no longer in the library."))
        return int(rows[0][0])

    def versions(self, document_id: str) -> list[Version]:
        """List the versions of a text, the latest first."""
        shown = self.current(document_id)
        rows = self._library.read(
            _VERSION, "WHERE document_id = ? AND NOT undone ORDER BY number DESC", (document_id,)
        )
        if all(number != shown for number, *_ in rows):
            rows = self._library.read(_SHOWN, "WHERE id = ?", (document_id,)) + rows
        return [
            Version(number, added, name, characters, number == shown)
            for number, added, name, characters, _ in rows
        ]

    def text(self, document_id: str, number: int) -> str:
        """Read the reading text of a version; raises DeskError when there is none of that number."""
        if number == self.current(document_id):
            rows = self._library.read(_SHOWN_TEXT, "WHERE document_id = ?", (document_id,))
        else:
            rows = self._library.read(_TEXT, "WHERE document_id = ? AND number = ?", (document_id, number))
        if not rows:
            raise DeskError(message("That text has no version {number}.", number=number))
        return str(rows[0][0])

    def content(self, document_id: str, number: int) -> "VersionContent | None":
        """Read a version that is kept beside the text; None where it is not."""
        rows = self._library.read(_KEPT, "WHERE document_id = ? AND number = ?", (document_id, number))
        from debatedesk.storage.version_content import VersionContent

        return VersionContent(*rows[0][:-2]) if rows else None

    def with_hash(self, text_hash: str, debate_id: str) -> str | None:
        """Find the text of a debate, not in the trash, that has a version with that hash."""
        rows = self._library.rows(
            "SELECT documents.id FROM documents JOIN versions ON document_id = documents.id"
            " WHERE versions.text_hash = ? AND debate_id = ? AND trashed = '' AND NOT undone LIMIT 1",
            (text_hash, debate_id),
        )
        return str(rows[0][0]) if rows else None

    def number_of(self, document_id: str, text_hash: str) -> int:
        """Find the version of a text by its hash; 0 where there is none."""
        rows = self._library.rows(
            "SELECT version, id FROM documents WHERE id = :document AND text_hash = :hash UNION ALL"
            " SELECT number, document_id FROM versions WHERE document_id = :document AND text_hash = :hash"
            " AND NOT undone",
            {"document": document_id, "hash": text_hash},
        )
        numbers = _CURRENT.read(rows, self._library.report)
        return int(numbers[0][0]) if numbers else 0

    def citing(self, document_id: str) -> list[tuple[str, str]]:
        """List the nodes that have evidence in a text, as map id and node id."""
        rows = self._library.read(_CITING, "WHERE document_id = ?", (document_id,))
        return list(dict.fromkeys((map_id, node_id) for map_id, node_id, _ in rows))

    def candidates(self, debate_id: str, identifier: str, name: str, source: str) -> list[tuple[str, bool]]:
        """List texts of a debate that a file may renew, and whether its identifier says so."""
        rows = self._library.rows(
            "SELECT id, 1 AS same, rowid AS place FROM documents"
            " WHERE debate_id = :debate AND identifier = :identifier AND identifier != '' AND trashed = ''"
            " UNION ALL SELECT id, 0, rowid FROM documents WHERE debate_id = :debate"
            " AND original_name = :name AND source = :source AND trashed = ''"
            " AND (identifier = '' OR identifier != :identifier) ORDER BY same DESC, place DESC",
            {"debate": debate_id, "identifier": identifier, "name": name, "source": source},
        )
        return [(document_id, bool(same)) for document_id, same, _ in rows]

    def add(self, document_id: str, content: "VersionContent", added: str) -> int:
        """Add a version and return its number; the one that a text came with is kept first."""
        self._keep_first(document_id)
        ((number,),) = self._library.rows(
            "SELECT max(number) + 1 FROM versions WHERE document_id = ?", (document_id,)
        )
        self._library.write(
            f"INSERT INTO versions(document_id, number, {_CONTENT}, images, characters, added)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                document_id,
                number,
                content.markdown,
                content.text,
                content.blocks,
                content.reading_version,
                content.text_hash,
                content.original_hash,
                content.original_name,
                *content.about_reading,
                json.dumps(content.images),
                len(content.text),
                added,
            ),
        )
        return int(number)

    def _keep_first(self, document_id: str) -> None:
        images = self._library.rows(
            "SELECT source, original_hash FROM images WHERE document_id = ?", (document_id,)
        )
        self._library.write(
            f"INSERT OR IGNORE INTO versions(document_id, number, {_CONTENT}, images, characters, added)"
            f" SELECT documents.id, version, {_CONTENT}, ?, characters, added"
            " FROM documents JOIN texts ON document_id = documents.id WHERE documents.id = ?",
            (json.dumps(images), document_id),
        )

    def images(self, document_id: str) -> tuple[tuple[str, str], ...]:
        """List the images of the version that is shown: pairs of source and content hash."""
        rows = self._library.read(_IMAGE, "WHERE document_id = ?", (document_id,))
        return tuple((source, content_hash) for source, content_hash, _ in rows)

    def mark_undone(self, document_id: str, number: int, undone: bool) -> None:
        """Leave a version out of the list, or list it again."""
        self._library.write(
            "UPDATE versions SET undone = ? WHERE document_id = ? AND number = ?",
            (undone, document_id, number),
        )

    def show(self, document_id: str, number: int) -> None:
        """Make a version the text's present one."""
        values = {"document": document_id, "number": number}
        whose = "FROM versions WHERE versions.document_id = :document AND number = :number"
        self._library.write(
            f"UPDATE texts SET (markdown, text, blocks, reading_version, {_ABOUT_READING}) = (SELECT"
            f" markdown, text, blocks, reading_version, {_ABOUT_READING} {whose})"
            " WHERE document_id = :document",
            values,
        )
        self._library.write(
            "UPDATE documents SET (version, text_hash, original_hash, original_name, characters) = (SELECT"
            f" number, text_hash, original_hash, original_name, characters {whose}) WHERE id = :document",
            values,
        )
        rows = self._library.read(
            _IMAGES, "WHERE versions.document_id = :document AND number = :number", values
        )
        self._library.write("DELETE FROM images WHERE document_id = ?", (document_id,))
        self._library.write_many(
            "INSERT INTO images(document_id, source, original_hash) VALUES (?, ?, ?)",
            [(document_id, source, content_hash) for images, *_ in rows for source, content_hash in images],
        )

    def held(
        self, document_id: str, *, doubtful: bool = False, owners: Sequence[str] | None = None
    ) -> list[AnchoredItem]:
        """List anchors in a text in its order: all, the doubtful ones, or those of some owners."""
        join = "JOIN" if doubtful else "LEFT JOIN"
        whose = "" if owners is None else " WHERE owner IN (SELECT value FROM json_each(:owners))"
        rows = self._library.rows(
            "SELECT held.*, coalesce(status, ''), coalesce(doubts.start, -1), coalesce(doubts.end, -1),"
            " coalesce(score, 1.0), coalesce(reason, ''), coalesce(settled, 0)"
            f" FROM ({ANCHORS}) AS held {join} doubts USING (owner)"
            f"{whose} ORDER BY held.start, held.end, held.owner",
            {"document": document_id, "owners": json.dumps(owners)},
        )
        return [held_of(row) for row in PLACED.read(rows, self._library.report)]

    def owners(self, document_id: str) -> list[str]:
        """List what holds an anchor in a text."""
        return [owner for (owner,) in self._library.rows(OWNERS, {"document": document_id})]

    def pending_reviews(self, document_id: str) -> dict[str, Resolution]:
        """Map owners of anchors in a text to their doubtful places."""
        rows = self._library.read(_DOUBT, "WHERE document_id = ?", (document_id,))
        return {owner: Resolution(*rest) for owner, *rest in rows}

    def doubt(self, owner: str) -> Resolution | None:
        """Tell the doubtful place of one anchor; None where it is sure."""
        rows = self._library.read(_DOUBT, "WHERE owner = ?", (owner,))
        return Resolution(*rows[0][1:]) if rows else None

    def doubt_of_evidence(self, document_id: str, anchor: TextAnchor) -> Resolution | None:
        """Tell the doubtful place of evidence with that anchor; None where it is sure."""
        rows = self._library.rows(
            "SELECT owner, status, doubts.start, doubts.end, score, reason FROM evidence"
            " JOIN doubts ON owner = 'evidence:' || evidence.id WHERE evidence.document_id = ?"
            " AND evidence.start = ? AND evidence.end = ? AND exact = ? AND prefix = ? AND suffix = ?",
            (document_id, anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix),
        )
        found = _DOUBT.read(rows, self._library.report)
        return Resolution(*found[0][1:]) if found else None

    def waiting(self, document_id: str) -> int:
        """Count the anchors in a text that a person has yet to decide about."""
        query = f"SELECT count(*) FROM doubts JOIN ({OWNERS}) USING (owner) WHERE NOT settled"
        return int(self._library.rows(query, {"document": document_id})[0][0])

    def count_doubts(self, debate_id: str) -> int:
        """Count the anchors in the texts of a debate whose place is in doubt, kept orphans too."""
        rows = self._library.rows(
            "SELECT count(*) FROM doubts JOIN documents ON documents.id = document_id"
            " WHERE debate_id = ? AND trashed = ''",
            (debate_id,),
        )
        return int(rows[0][0])

    def doubtful_documents(self, debate_id: str) -> list[str]:
        """List the texts of a debate with anchors whose place is in doubt, kept orphans too."""
        rows = self._library.rows(
            "SELECT DISTINCT document_id FROM doubts JOIN documents ON documents.id = document_id"
            " WHERE debate_id = ? AND trashed = '' ORDER BY documents.rowid",
            (debate_id,),
        )
        return [each for (each,) in rows]

    def keep_places(self, document_id: str, number: int, held: Iterable[AnchoredItem]) -> None:
        """Remember where all anchors stand in a version, before another is shown."""
        self._library.write(
            "DELETE FROM places WHERE document_id = ? AND number = ?", (document_id, number)
        )
        self._library.write_many(
            "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(document_id, number, *row_of(each)) for each in held],
        )

    def places(self, document_id: str, number: int) -> dict[str, AnchoredItem]:
        """Map owners to where their anchors stood in a version when it was last shown."""
        rows = self._library.read(PLACED, "WHERE document_id = ? AND number = ?", (document_id, number))
        return {row[0]: held_of(row) for row in rows}

    def write(self, document_id: str, held: Iterable[AnchoredItem]) -> None:
        """Write where anchors stand now."""
        for kind, table in OWNING_TABLES.items():
            own = [each for each in held if each.owner.startswith(f"{kind}:")]
            self._library.write_many(
                f"UPDATE {table} SET exact = ?, prefix = ?, suffix = ?, start = ?, end = ? WHERE id = ?",
                [
                    (
                        each.anchor.exact,
                        each.anchor.prefix,
                        each.anchor.suffix,
                        each.anchor.start,
                        each.anchor.end,
                        each.owner.partition(":")[2],
                    )
                    for each in own
                ],
            )
            self._library.write_many("DELETE FROM doubts WHERE owner = ?", [(each.owner,) for each in own])
            self._library.write_many(
                "INSERT INTO doubts(owner, document_id, status, start, end, score, reason, settled)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [(each.owner, document_id, *row_of(each)[6:]) for each in own if each.doubt],
            )
