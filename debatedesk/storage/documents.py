"""Debates, documents and their texts as rows of the library."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, NoReturn

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Debate, Document, ReadMark
from debatedesk.domain.message import message
from debatedesk.storage.cells import DEBATES, DOCUMENTS, IMAGES, TEXTS
from debatedesk.storage.database import Library, marks, portions
from debatedesk.storage.trash import IN_NO_TRASHED_DEBATE

if TYPE_CHECKING:
    from debatedesk.domain.publication import Publication
    from debatedesk.domain.text.printed import PrintedText
    from debatedesk.storage.version_content import VersionContent

_FIELDS = tuple(field.name for field in fields(Document))
_DOCUMENT = DOCUMENTS.columns(" ".join(_FIELDS))
_DEBATE = DEBATES.columns("id title created trashed shows_standing")
_MARKDOWN = TEXTS.columns("markdown document_id")
_TEXT = TEXTS.columns("text document_id")
_READING = TEXTS.columns("text blocks reading_version document_id")
_ORIGINAL = DOCUMENTS.columns("original_hash original_name id")
_HASH = DOCUMENTS.columns("id text_hash")
_IDENTIFIER = DOCUMENTS.columns("identifier id")
_PUBLICATION = DOCUMENTS.columns("publication id")
_BROUGHT = DOCUMENTS.columns("brought id")
_TAGS = DOCUMENTS.columns("tags id")
_PRINTED = TEXTS.columns("printed document_id")
_REMARKS = TEXTS.columns("remarks encoding document_id")
_IMAGE = IMAGES.columns("original_hash document_id source")

"""So many values one query asks for."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document with its text as it enters the library."""

    document: Document
    content: "VersionContent"
    identifier: str = ""
    publication: "Publication | None" = None
    answers: str = ""
    """The identifier of the text that it answers."""


def _document(row: tuple[Any, ...]) -> Document:
    return Document(**dict(zip(_FIELDS, row, strict=True)) | {"trashed": bool(row[-1])})


def _debate(row: tuple[str, str, str, str, int]) -> Debate:
    return Debate(row[0], row[1], row[2], bool(row[3]), bool(row[4]))


def _packed(publication: "Publication | None") -> str:
    if publication is None:
        return "{}"
    from debatedesk.storage.packed import pack_publication

    return pack_publication(publication)


class DocumentStore:
    """Reads and writes debates and documents; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def debates(self, trashed: bool = False) -> list[Debate]:
        """List debates, oldest first."""
        rows = self._library.read(_DEBATE, "WHERE (trashed != '') = ? ORDER BY created, rowid", (trashed,))
        return [_debate(row) for row in rows]

    def debate(self, debate_id: str) -> Debate:
        """Read a debate; raises DeskError when there is none of that id."""
        rows = self._library.read(_DEBATE, "WHERE id = ?", (debate_id,))
        if not rows:
            raise DeskError(
                message(
                    "There is no debate with the id “{debate_id}” in this library.", debate_id=debate_id
                )
            )
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

    def show_standing(self, debate_id: str, shown: bool) -> None:
        """Show computed standing in a debate's maps, or no longer."""
        self._library.write("UPDATE debates SET shows_standing = ? WHERE id = ?", (int(shown), debate_id))

    def documents(self, debate_id: str | None = None) -> list[Document]:
        """List documents that are not in the trash, nor their debate, in the order they came."""
        which, values = ("debate_id = ?", (debate_id,)) if debate_id else (IN_NO_TRASHED_DEBATE, ())
        rows = self._library.read(_DOCUMENT, f"WHERE trashed = '' AND {which} ORDER BY rowid", values)
        return [_document(row) for row in rows]

    def trashed(self) -> list[Document]:
        """List documents in the trash, latest first."""
        rows = self._library.read(_DOCUMENT, "WHERE trashed != '' ORDER BY trashed DESC")
        return [_document(row) for row in rows]

    def trashed_ids(self) -> list[str]:
        """List the ids of the documents in the trash."""
        return [each for (each,) in self._library.rows("SELECT id FROM documents WHERE trashed != ''")]

    def document(self, document_id: str) -> Document:
        """Read a document's description; raises DeskError when there is none of that id."""
        rows = self._library.read(_DOCUMENT, "WHERE id = ?", (document_id,))
        if not rows:
            raise DeskError(
                message(
                    "There is no document with the id “{document_id}” in this library.",
                    document_id=document_id,
                )
            )
        return _document(rows[0])

    def ids(self, debate_id: str) -> list[str]:
        """List the ids of a debate's documents that are not in the trash, in the order they came."""
        rows = self._library.rows(
            "SELECT id FROM documents WHERE debate_id = ? AND trashed = '' ORDER BY rowid", (debate_id,)
        )
        return [each for (each,) in rows]

    def described(self, document_ids: Iterable[str]) -> dict[str, Document]:
        """Read the descriptions of any number of documents by id; what is gone is left out."""
        documents: dict[str, Document] = {}
        for some in portions(document_ids):
            rows = self._library.read(_DOCUMENT, f"WHERE id IN ({marks(some)})", some)
            documents |= {document.id: document for document in map(_document, rows)}
        return documents

    def add(self, new: NewDocument) -> None:
        """Add a document with its text and images."""
        document, content = new.document, new.content
        with self._library.transaction():
            self._library.write(
                "INSERT INTO documents(id, debate_id, title, author, date, kind, stance, source, language,"
                " characters, identifier, text_hash, original_hash, original_name, added, publication,"
                " answers, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(
                        document.id,
                        document.debate_id,
                        document.title,
                        document.author,
                        document.date,
                        document.kind,
                        document.stance,
                    ),
                    *(
                        document.source,
                        document.language,
                        document.characters,
                        new.identifier,
                        content.text_hash,
                    ),
                    *(content.original_hash, content.original_name, document.added),
                    *(_packed(new.publication), new.answers, json.dumps(document.tags)),
                ),
            )
            self._library.write(
                "INSERT INTO texts(document_id, markdown, text, blocks, reading_version, printed, remarks,"
                " encoding) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(document.id, content.markdown, content.text, content.blocks, content.reading_version),
                    *content.about_reading,
                ),
            )
            self._library.write_many(
                "INSERT INTO images VALUES (?, ?, ?)",
                [(document.id, source, content_hash) for source, content_hash in content.images],
            )

    def describe(self, document: Document) -> None:
        """Write a document's description: title, author, date, kind, stance, source, language, tags."""
        self._library.write(
            "UPDATE documents SET title = ?, author = ?, date = ?, kind = ?, stance = ?, source = ?,"
            " language = ?, tags = ? WHERE id = ?",
            (
                *(document.title, document.author, document.date, document.kind, document.stance),
                *(document.source, document.language, json.dumps(document.tags), document.id),
            ),
        )

    def mark_read(self, document_id: str, mark: ReadMark) -> None:
        """Write what the reader says of a document."""
        self._library.write("UPDATE documents SET read_mark = ? WHERE id = ?", (mark, document_id))

    def tags(self, debate_id: str) -> list[str]:
        """List the tags of a debate's documents that are not in the trash, each once."""
        rows = self._library.read(
            _TAGS, "WHERE debate_id = ? AND trashed = '' AND tags != '[]' ORDER BY rowid", (debate_id,)
        )
        return list(dict.fromkeys(tag for tags, _ in rows for tag in tags))

    def publication(self, document_id: str) -> "Publication | None":
        """Read what a document was published as, as it was written last; None where nothing is known."""
        rows = self._library.read(_PUBLICATION, "WHERE id = ?", (document_id,))
        return rows[0][0] if rows else None

    def publications(self, debate_id: str) -> "dict[str, Publication]":
        """Read what the documents of a debate were published as; those of which nothing is known lack."""
        rows = self._library.read(
            _PUBLICATION, "WHERE debate_id = ? AND trashed = '' AND publication != '{}'", (debate_id,)
        )
        return {document_id: publication for publication, document_id in rows if publication}

    def publish(self, document_id: str, publication: "Publication") -> None:
        """Write what a document was published as."""
        self._library.write(
            "UPDATE documents SET publication = ? WHERE id = ?",
            (_packed(publication), document_id),
        )

    def printed(self, document_id: str) -> "PrintedText | None":
        """Read the printed pages of the version of a text that is shown; None where it has none."""
        rows = self._library.read(_PRINTED, "WHERE document_id = ?", (document_id,))
        return rows[0][0] if rows else None

    def remarks(self, document_id: str) -> tuple[tuple[str, ...], str]:
        """Read what reading a text guessed or left out, and the guessed encoding."""
        rows = self._library.read(_REMARKS, "WHERE document_id = ?", (document_id,))
        return (rows[0][0], rows[0][1]) if rows else ((), "")

    def answered(self, document_id: str) -> str | None:
        """Find the document of the same debate that a document answers, not in the trash."""
        rows = self._library.rows(
            "SELECT answered.id FROM documents AS answering JOIN documents AS answered ON"
            " answered.debate_id = answering.debate_id AND answered.identifier = answering.answers"
            " WHERE answering.id = ? AND answering.answers != '' AND answered.trashed = '' LIMIT 1",
            (document_id,),
        )
        return str(rows[0][0]) if rows else None

    def answering(self, document_id: str) -> list[str]:
        """List the documents of the same debate that answer a document, in the order they came."""
        rows = self._library.rows(
            "SELECT answering.id FROM documents AS answered JOIN documents AS answering ON"
            " answering.debate_id = answered.debate_id AND answering.answers = answered.identifier"
            " WHERE answered.id = ? AND answering.answers != '' AND answering.trashed = ''"
            " ORDER BY answering.rowid",
            (document_id,),
        )
        return [answering_id for (answering_id,) in rows]

    def answers(self, debate_id: str) -> dict[str, str]:
        """Map the documents of a debate that answer another of it to that one; none are in the trash."""
        rows = self._library.rows(
            "SELECT answering.id, answered.id FROM documents AS answering JOIN documents AS answered ON"
            " answered.debate_id = answering.debate_id AND answered.identifier = answering.answers"
            " WHERE answering.debate_id = ? AND answering.answers != ''"
            " AND answering.trashed = '' AND answered.trashed = '' ORDER BY answering.rowid",
            (debate_id,),
        )
        return dict(rows)

    def brought(self, document_id: str) -> tuple[str, ...]:
        """List the keys of the annotations that files brought for a document, also of those gone since."""
        rows = self._library.read(_BROUGHT, "WHERE id = ?", (document_id,))
        return rows[0][0] if rows else ()

    def note_brought(self, document_id: str, keys: Sequence[str]) -> None:
        """Write the keys of the annotations that files brought for a document."""
        self._library.write(
            "UPDATE documents SET brought = ? WHERE id = ?", (json.dumps(keys), document_id)
        )

    def with_identifier(self, identifier: str, debate_id: str) -> Document | None:
        """Find a document of a debate by the name that its file gave itself, in the trash or not."""
        rows = self._library.read(
            _DOCUMENT,
            "WHERE debate_id = ? AND identifier = ? AND identifier != '' ORDER BY trashed LIMIT 1",
            (debate_id, identifier),
        )
        return _document(rows[0]) if rows else None

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
        rows = self._library.read(
            _DOCUMENT,
            "WHERE text_hash = ? AND debate_id = ? ORDER BY trashed LIMIT 1",
            (text_hash, debate_id),
        )
        return _document(rows[0]) if rows else None

    def with_original(self, content_hash: str, debate_id: str = "") -> Document | None:
        """Find a document, not in the trash nor its debate, whose file had content of that hash.

        Of several one of a debate is found before others.
        """
        rows = self._library.read(
            _DOCUMENT,
            f"WHERE original_hash = ? AND trashed = '' AND {IN_NO_TRASHED_DEBATE}"
            " ORDER BY debate_id != ?, rowid LIMIT 1",
            (content_hash, debate_id),
        )
        return _document(rows[0]) if rows else None

    def text_hashes(self) -> dict[str, str]:
        """Map the ids of documents that are not in the trash, nor their debate, to their texts' hashes."""
        return dict(
            self._library.read(_HASH, f"WHERE trashed = '' AND {IN_NO_TRASHED_DEBATE} ORDER BY rowid")
        )

    def identifiers(self, debate_id: str) -> dict[str, str]:
        """Map the identifiers that files of a debate gave themselves to document ids."""
        return dict(
            self._library.read(
                _IDENTIFIER, "WHERE debate_id = ? AND identifier != '' AND trashed = ''", (debate_id,)
            )
        )

    def original(self, document_id: str) -> tuple[str, str]:
        """Return the content hash and the file name of what was imported."""
        self.document(document_id)
        content_hash, name, _ = self._library.read(_ORIGINAL, "WHERE id = ?", (document_id,))[0]
        return content_hash, name

    def originals(self, document_id: str) -> list[tuple[str, str]]:
        """Return content hash and file name of what was imported, for each version once."""
        rows = self._library.rows(
            "SELECT original_hash, original_name, id FROM documents WHERE id = :id"
            " UNION SELECT original_hash, original_name, document_id FROM versions WHERE document_id = :id",
            {"id": document_id},
        )
        return [
            (content_hash, name) for content_hash, name, _ in _ORIGINAL.read(rows, self._library.report)
        ]

    def markdown(self, document_id: str) -> str:
        """Read a document's canonical Markdown."""
        rows = self._library.read(_MARKDOWN, "WHERE document_id = ?", (document_id,))
        if not rows:
            self._miss_text(document_id)
        return str(rows[0][0])

    def text(self, document_id: str) -> str:
        """Read a document's reading text alone."""
        rows = self._library.read(_TEXT, "WHERE document_id = ?", (document_id,))
        if not rows:
            self._miss_text(document_id)
        return str(rows[0][0])

    def _miss_text(self, document_id: str) -> NoReturn:
        title = self.document(document_id).title
        raise DeskError(
            message(
                "The words of “{title}” are missing from the library; “debatedesk check --repair” "
                "brings them back from the file that they came from.",
                title=title,
            )
        )

    def texts(self, document_ids: Sequence[str]) -> dict[str, str]:
        """Read the reading texts of at most a few hundred documents; what is gone is left out."""
        rows = self._library.read(
            _TEXT, f"WHERE document_id IN ({marks(document_ids)})", tuple(document_ids)
        )
        return {document_id: text for text, document_id in rows}

    def reading(self, document_id: str) -> tuple[str, str, int]:
        """Read the stored reading text, its encoded blocks and the version that made them."""
        rows = self._library.read(_READING, "WHERE document_id = ?", (document_id,))
        if not rows:
            self._miss_text(document_id)
        text, blocks, version, _ = rows[0]
        return text, blocks, version

    def keep_reading(
        self, document_id: str, text: str, blocks: str, version: int, printed: "PrintedText | None"
    ) -> None:
        """Store a reading text derived anew, of the version that is shown; search has yet to see it."""
        from debatedesk.storage.packed import pack_pages

        pages = pack_pages(printed)
        with self._library.transaction():
            self._library.write(
                "UPDATE texts SET text = ?, blocks = ?, reading_version = ?, printed = ?"
                " WHERE document_id = ?",
                (text, blocks, version, pages, document_id),
            )
            # Naming the hash is what lets a trigger note the document for the index.
            self._library.write(
                "UPDATE documents SET characters = ?, text_hash = text_hash WHERE id = ?",
                (len(text), document_id),
            )
            self._library.write(
                "UPDATE versions SET text = ?, blocks = ?, reading_version = ?, printed = ?, characters = ?"
                " WHERE document_id = ? AND number ="
                " (SELECT version FROM documents WHERE id = document_id)",
                (text, blocks, version, pages, len(text), document_id),
            )

    def put_text(self, document_id: str, content: "VersionContent") -> None:
        """Put a text in the place of one that is lost or damaged, with its check sum and length."""
        with self._library.transaction():
            self._library.write(
                "INSERT OR REPLACE INTO texts(document_id, markdown, text, blocks, reading_version,"
                " printed, remarks, encoding) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(document_id, content.markdown, content.text, content.blocks),
                    *(content.reading_version, *content.about_reading),
                ),
            )
            self._library.write(
                "UPDATE documents SET text_hash = ?, characters = ? WHERE id = ?",
                (content.text_hash, len(content.text), document_id),
            )

    def text_hash(self, document_id: str) -> str:
        """Read the check sum that the Markdown of a document had when it came."""
        rows = self._library.read(_HASH, "WHERE id = ?", (document_id,))
        return str(rows[0][1]) if rows else ""

    def image(self, document_id: str, source: str) -> str | None:
        """Return the content hash of an image that came with a document."""
        rows = self._library.read(_IMAGE, "WHERE document_id = ? AND source = ?", (document_id, source))
        return str(rows[0][0]) or None if rows else None
