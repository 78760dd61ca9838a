"""Debates, documents and their texts as rows of the library."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Debate, Document
from debatedesk.storage.database import Library

_FIELDS = tuple(field.name for field in fields(Document))
_DOCUMENT = ", ".join(_FIELDS)


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document with its text as it enters the library."""

    document: Document
    identifier: str
    markdown: str
    text: str
    blocks: str
    reading_version: int
    text_hash: str
    original_hash: str
    original_name: str
    images: tuple[tuple[str, str], ...] = ()


def _document(row: tuple[Any, ...]) -> Document:
    return Document(**dict(zip(_FIELDS, row, strict=True)) | {"trashed": bool(row[-1])})


def _debate(row: tuple[str, str, str, str]) -> Debate:
    return Debate(row[0], row[1], row[2], bool(row[3]))


class DocumentStore:
    """Reads and writes debates and documents; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def debates(self, trashed: bool = False) -> list[Debate]:
        """List debates, oldest first."""
        rows = self._library.rows(
            "SELECT id, title, created, trashed FROM debates WHERE (trashed != '') = ?"
            " ORDER BY created, rowid",
            (trashed,),
        )
        return [_debate(row) for row in rows]

    def debate(self, debate_id: str) -> Debate:
        """Read a debate; raises DeskError when there is none of that id."""
        rows = self._library.rows(
            "SELECT id, title, created, trashed FROM debates WHERE id = ?", (debate_id,)
        )
        if not rows:
            raise DeskError(f"There is no debate with the id “{debate_id}” in this library.")
        return _debate(rows[0])

    def add_debate(self, debate: Debate) -> None:
        """Add a debate."""
        self._library.write(
            "INSERT INTO debates(id, title, created) VALUES (?, ?, ?)",
            (debate.id, debate.title, debate.created),
        )

    def rename_debate(self, debate_id: str, title: str) -> None:
        """Give a debate another title."""
        self._library.write("UPDATE debates SET title = ? WHERE id = ?", (title, debate_id))

    def documents(self, debate_id: str | None = None) -> list[Document]:
        """List documents that are not in the trash, nor their debate, in the order they came."""
        query = f"SELECT {_DOCUMENT} FROM documents WHERE trashed = '' AND "
        if debate_id is None:
            query += "debate_id IN (SELECT id FROM debates WHERE trashed = '')"
            values: tuple[str, ...] = ()
        else:
            query += "debate_id = ?"
            values = (debate_id,)
        return [_document(row) for row in self._library.rows(query + " ORDER BY rowid", values)]

    def trashed(self) -> list[Document]:
        """List documents in the trash, latest first."""
        rows = self._library.rows(
            f"SELECT {_DOCUMENT} FROM documents WHERE trashed != '' ORDER BY trashed DESC"
        )
        return [_document(row) for row in rows]

    def document(self, document_id: str) -> Document:
        """Read a document's description; raises DeskError when there is none of that id."""
        rows = self._library.rows(f"SELECT {_DOCUMENT} FROM documents WHERE id = ?", (document_id,))
        if not rows:
            raise DeskError(f"There is no document with the id “{document_id}” in this library.")
        return _document(rows[0])

    def add(self, new: NewDocument) -> None:
        """Add a document with its text and images."""
        each = new.document
        with self._library.transaction():
            self._library.write(
                "INSERT INTO documents(id, debate_id, title, author, date, kind, stance, source, language,"
                " characters, identifier, text_hash, original_hash, original_name, added)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(each.id, each.debate_id, each.title, each.author, each.date, each.kind, each.stance),
                    *(each.source, each.language, each.characters, new.identifier, new.text_hash),
                    *(new.original_hash, new.original_name, each.added),
                ),
            )
            self._library.write(
                "INSERT INTO texts VALUES (?, ?, ?, ?, ?)",
                (each.id, new.markdown, new.text, new.blocks, new.reading_version),
            )
            self._library.write_many(
                "INSERT INTO images VALUES (?, ?, ?)",
                [(each.id, source, content_hash) for source, content_hash in new.images],
            )

    def describe(self, document: Document) -> None:
        """Write a document's description: title, author, date, kind, stance, source, language."""
        self._library.write(
            "UPDATE documents SET title = ?, author = ?, date = ?, kind = ?, stance = ?, source = ?,"
            " language = ? WHERE id = ?",
            (
                *(document.title, document.author, document.date, document.kind, document.stance),
                *(document.source, document.language, document.id),
            ),
        )

    def move(self, document_ids: Iterable[str], debate_id: str) -> None:
        """Put documents, and the notes on them, into another debate."""
        rows = [(debate_id, each) for each in document_ids]
        with self._library.transaction():
            self._library.write_many("UPDATE documents SET debate_id = ? WHERE id = ?", rows)
            self._library.write_many(
                "UPDATE notes SET debate_id = ? WHERE target_id = ? AND target IN ('document', 'passage')",
                rows,
            )

    def with_hash(self, text_hash: str, debate_id: str) -> Document | None:
        """Find a document of a debate by its text's hash, in the trash or not."""
        rows = self._library.rows(
            f"SELECT {_DOCUMENT} FROM documents WHERE text_hash = ? AND debate_id = ?"
            " ORDER BY trashed LIMIT 1",
            (text_hash, debate_id),
        )
        return _document(rows[0]) if rows else None

    def text_hashes(self) -> dict[str, str]:
        """Map the ids of documents that are not in the trash, nor their debate, to their texts' hashes."""
        return dict(
            self._library.rows(
                "SELECT id, text_hash FROM documents WHERE trashed = ''"
                " AND debate_id IN (SELECT id FROM debates WHERE trashed = '') ORDER BY rowid"
            )
        )

    def identifiers(self, debate_id: str) -> dict[str, str]:
        """Map the identifiers that files of a debate gave themselves to document ids."""
        rows = self._library.rows(
            "SELECT identifier, id FROM documents"
            " WHERE debate_id = ? AND identifier != '' AND trashed = ''",
            (debate_id,),
        )
        return dict(rows)

    def original(self, document_id: str) -> tuple[str, str]:
        """Return the content hash and the file name of what was imported."""
        rows = self._library.rows(
            "SELECT original_hash, original_name FROM documents WHERE id = ?", (document_id,)
        )
        return rows[0][0], rows[0][1]

    def originals(self, document_id: str) -> list[tuple[str, str]]:
        """Return content hash and file name of what was imported, for each version once."""
        return self._library.rows(
            "SELECT original_hash, original_name FROM documents WHERE id = :id"
            " UNION SELECT original_hash, original_name FROM versions WHERE document_id = :id",
            {"id": document_id},
        )

    def markdown(self, document_id: str) -> str:
        """Read a document's canonical Markdown."""
        self.document(document_id)
        rows = self._library.rows("SELECT markdown FROM texts WHERE document_id = ?", (document_id,))
        return str(rows[0][0])

    def text(self, document_id: str) -> str:
        """Read a document's reading text alone."""
        self.document(document_id)
        return str(self._library.rows("SELECT text FROM texts WHERE document_id = ?", (document_id,))[0][0])

    def texts(self, document_ids: Sequence[str]) -> dict[str, str]:
        """Read the reading texts of at most a few hundred documents; what is gone is left out."""
        marks = ", ".join("?" * len(document_ids))
        query = f"SELECT document_id, text FROM texts WHERE document_id IN ({marks})"
        return dict(self._library.rows(query, tuple(document_ids)))

    def reading(self, document_id: str) -> tuple[str, str, int]:
        """Read the stored reading text, its encoded blocks and the version that made them."""
        self.document(document_id)
        rows = self._library.rows(
            "SELECT text, blocks, reading_version FROM texts WHERE document_id = ?", (document_id,)
        )
        return rows[0][0], rows[0][1], rows[0][2]

    def keep_reading(self, document_id: str, text: str, blocks: str, version: int) -> None:
        """Store a reading text derived anew, of the version that is shown; search has yet to see it."""
        with self._library.transaction():
            self._library.write(
                "UPDATE texts SET text = ?, blocks = ?, reading_version = ? WHERE document_id = ?",
                (text, blocks, version, document_id),
            )
            # Naming the hash is what lets a trigger note the document for the index.
            self._library.write(
                "UPDATE documents SET characters = ?, text_hash = text_hash WHERE id = ?",
                (len(text), document_id),
            )
            self._library.write(
                "UPDATE versions SET text = ?, blocks = ?, reading_version = ?, characters = ?"
                " WHERE document_id = ? AND number ="
                " (SELECT version FROM documents WHERE id = document_id)",
                (text, blocks, version, len(text), document_id),
            )

    def image(self, document_id: str, source: str) -> str | None:
        """Return the content hash of an image that came with a document."""
        rows = self._library.rows(
            "SELECT original_hash FROM images WHERE document_id = ? AND source = ?", (document_id, source)
        )
        return str(rows[0][0]) if rows else None
