"""Debates and their documents: reading them, describing, moving and trashing them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.domain.message import message, quoted
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.reading import ReadingText
from debatedesk.services.undo import UndoStack
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import read_regular
from debatedesk.storage.trash import TrashStore
from debatedesk.storage.versions import VersionStore

if TYPE_CHECKING:
    from debatedesk.domain.publication import Publication
    from debatedesk.domain.text.document import Heading
    from debatedesk.domain.text.printed import PrintedText


class Documents:
    """The debates of a library and the documents in them."""

    def __init__(
        self,
        library: Library,
        store: DocumentStore,
        versions: VersionStore,
        originals: Originals,
        undo: UndoStack,
        clock: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        """Work on the records and originals of one library."""
        self._library = library
        self._store = store
        self._versions = versions
        self._originals = originals
        self._undo = undo
        self._clock = clock
        self._new_id = new_id

    def debates(self) -> list[Debate]:
        """List the debates that are not in the trash, oldest first."""
        return self._store.debates()

    def debate(self, debate_id: str) -> Debate:
        """Read a debate; raises DeskError when there is none of that id."""
        return self._store.debate(debate_id)

    def documents(self, debate_id: str | None = None) -> list[Document]:
        """List the documents of one debate, or of all, that are not in the trash."""
        return self._store.documents(debate_id)

    def ids(self, debate_id: str) -> list[str]:
        """List the ids of a debate's documents that are not in the trash, in the order they came."""
        return self._store.ids(debate_id)

    def described(self, document_ids: Iterable[str]) -> dict[str, Document]:
        """Read the descriptions of documents by id; what is gone is left out."""
        return self._store.described(document_ids)

    def trashed_ids(self) -> list[str]:
        """List the ids of the documents in the trash; a debate there may hold others."""
        return self._store.trashed_ids()

    def document(self, document_id: str) -> Document:
        """Read a document's description; raises DeskError when there is none of that id."""
        return self._store.document(document_id)

    def markdown(self, document_id: str) -> str:
        """Read a document's canonical Markdown."""
        return self._store.markdown(document_id)

    def text(self, document_id: str) -> str:
        """Read a document's reading text without its blocks."""
        return self._store.text(document_id)

    def texts(self, document_ids: Sequence[str]) -> dict[str, str]:
        """Read the reading texts of at most a few hundred documents; what is gone is left out."""
        return self._store.texts(document_ids)

    def reading(self, document_id: str) -> ReadingText:
        """Read a document's reading text; one of an older version, or damaged, is derived anew and kept."""
        from debatedesk.domain.text.document import READING_VERSION, read_markdown

        text, blocks, version = self._store.reading(document_id)
        if version == READING_VERSION and (stored := _reading(text, blocks)) is not None:
            return stored
        reading = read_markdown(self._store.markdown(document_id))
        from debatedesk.services.rereading import keep_reading

        keep_reading(self._library, self._store, self._versions, document_id, reading)
        return reading

    def publication(self, document_id: str) -> "Publication":
        """Tell what a document was published as; its author and date are those of the document."""
        from debatedesk.domain.publication import NO_PUBLICATION, agreeing

        document = self._store.document(document_id)
        stored = self._store.publication(document_id) or NO_PUBLICATION
        return agreeing(stored, document.author, document.date)

    def publications(self, debate_id: str) -> "dict[str, Publication]":
        """Tell the same of all documents of a debate by their ids."""
        from debatedesk.domain.publication import NO_PUBLICATION, agreeing

        stored = self._store.publications(debate_id)
        return {
            document.id: agreeing(stored.get(document.id, NO_PUBLICATION), document.author, document.date)
            for document in self._store.documents(debate_id)
        }

    def publish(self, publications: "Mapping[str, Publication]", merge_key: str = "") -> Changes:
        """Write what documents, by their ids, were published as, with their authors and dates: one edit.

        An edit with the merge key of the last one joins it.
        """
        from debatedesk.domain.publication import shown_names

        changes = Changes(documents=frozenset(publications))
        with self._undo.edit(message("Edit publication"), changes, merge_key):
            for document_id, publication in publications.items():
                document = self._store.document(document_id)
                author, date = shown_names(publication.authors), publication.issued
                self._store.describe(replace(document, author=author, date=date))
                self._store.publish(document_id, publication)
        return changes

    def printed(self, document_id: str) -> "PrintedText | None":
        """Give the printed pages of a text; None where it has none, or they are not those of this text."""
        printed = self._store.printed(document_id)
        fits = printed is not None and printed.fits(self._store.document(document_id).characters)
        return printed if fits else None

    def remarks(self, document_id: str) -> tuple[str, ...]:
        """List what reading a text guessed or left out, in sentences."""
        return self._store.remarks(document_id)[0]

    def encoding(self, document_id: str) -> str:
        """Name the encoding that a text was read in where it was guessed or chosen; else empty."""
        return self._store.remarks(document_id)[1]

    def has_encoding(self, document_id: str) -> bool:
        """Tell whether a text came from a file of characters, which may be read in another encoding."""
        from debatedesk.formats.registry import has_encoding

        _, name = self._store.original(document_id)
        return has_encoding(Path(name))

    def answered(self, document_id: str) -> str | None:
        """Find the document of the same debate that a document answers, as a post answers another."""
        return self._store.answered(document_id)

    def answering(self, document_id: str) -> list[str]:
        """List the documents of the same debate that answer a document, in the order they came."""
        return self._store.answering(document_id)

    def answers(self, debate_id: str) -> dict[str, str]:
        """Map the documents of a debate that answer another of it to that one."""
        return self._store.answers(debate_id)

    def identifiers(self, debate_id: str) -> dict[str, str]:
        """Map the identifiers that files of a debate gave themselves to document ids."""
        return self._store.identifiers(debate_id)

    def outline(self, document_id: str) -> "list[Heading]":
        """List a document's headings with their places in the reading text."""
        from debatedesk.domain.text.document import outline

        return outline(self.reading(document_id))

    def image(self, document_id: str, source: str) -> bytes | None:
        """Return an image that came with a document, or None."""
        content_hash = self._store.image(document_id, source)
        return self._originals.read(content_hash) if content_hash else None

    def original(self, document_id: str) -> tuple[str, bytes]:
        """Return the name and the bytes of the file that a document was imported from."""
        content_hash, name = self._store.original(document_id)
        return name, self._originals.read(content_hash)

    def come_from(self, path: Path, debate_id: str = "") -> Reference | None:
        """Find the text that was imported from a file of this content, where it can be read.

        Of several that of a debate is found before others.
        """
        from hashlib import sha256

        try:
            document = self._store.with_original(sha256(read_regular(path)).hexdigest(), debate_id)
        except DeskError:
            return None
        return Reference.document(document.id) if document else None

    def original_path(self, document_id: str) -> Path | None:
        """Tell where the file is kept that a document was imported from; None where it is missing."""
        path = self._originals.path(self._store.original(document_id)[0])
        return path if path.is_file() else None

    def create_debate(self, title: str) -> Changes:
        """Start a new debate; raises DeskError when the title is empty."""
        debate = Debate(self._new_id(), _titled(title, message("A debate")), self._clock())
        changes = Changes(debates=frozenset({debate.id}), created=(Reference.debate(debate.id),))
        with self._undo.edit(message("New debate “{title}”", title=debate.title), changes):
            self._store.add_debate(debate)
        return changes

    def rename_debate(self, debate_id: str, title: str) -> Changes:
        """Give a debate another title."""
        changes = Changes(debates=frozenset({debate_id}))
        with self._undo.edit(message("Rename debate"), changes):
            self._store.rename_debate(debate_id, _titled(title, message("A debate")))
        return changes

    def describe(self, *documents: Document) -> Changes:
        """Write title, author, date, kind, stance, source and language of documents as one edit."""
        for document in documents:
            _titled(document.title, message("A document"))
        changes = Changes(documents=frozenset(each.id for each in documents))
        with self._undo.edit(message("Edit details"), changes):
            for document in documents:
                self._store.describe(document)
        return changes

    def tags(self, debate_id: str) -> list[str]:
        """List the tags of a debate's documents, each once."""
        return self._store.tags(debate_id)

    def tag(self, document_ids: Sequence[str], tag: str, *, remove: bool = False) -> Changes:
        """Give documents a tag that they lack, or take it from those that have it; one edit."""
        documents = self._store.described(document_ids).values()
        tagged = [document for document in documents if (tag in document.tags) == remove]
        changes = Changes(documents=frozenset(document.id for document in tagged))
        with self._undo.edit(
            message("Remove tag “{tag}”", tag=tag) if remove else message("Tag “{tag}”", tag=tag), changes
        ):
            for document in tagged:
                others = tuple(other for other in document.tags if other != tag)
                self._store.describe(replace(document, tags=others if remove else (*others, tag)))
        return changes

    def move(self, document_ids: Sequence[str], debate_id: str) -> Changes:
        """Put documents and the notes on them into another debate."""
        before = {self._store.document(each).debate_id for each in document_ids}
        changes = Changes(debates=frozenset(before | {debate_id}), documents=frozenset(document_ids))
        with self._undo.edit(message("Move {counted}", counted=_counted(len(document_ids))), changes):
            self._store.move(document_ids, self._store.debate(debate_id).id)
        return changes

    def move_to_new(self, document_ids: Sequence[str], title: str) -> Changes:
        """Put documents and the notes on them into a debate that is started for them, as one edit."""
        before = {self._store.document(each).debate_id for each in document_ids}
        debate = Debate(self._new_id(), _titled(title, message("A debate")), self._clock())
        changes = Changes(
            debates=frozenset(before | {debate.id}),
            documents=frozenset(document_ids),
            created=(Reference.debate(debate.id),),
        )
        with self._undo.edit(
            message("Move {counted} to a new debate", counted=_counted(len(document_ids))), changes
        ):
            self._store.add_debate(debate)
            self._store.move(document_ids, debate.id)
        return changes


class Trash:
    """What was deleted and can be given back: debates, documents and maps."""

    def __init__(
        self,
        store: TrashStore,
        documents: DocumentStore,
        maps: MapStore,
        undo: UndoStack,
        clock: Callable[[], str],
    ) -> None:
        """Work on the records of one library."""
        self._store = store
        self._documents = documents
        self._maps = maps
        self._undo = undo
        self._clock = clock

    def contents(self) -> list[Debate | Document | MapSummary]:
        """List what is in the trash."""
        return [
            *self._documents.debates(trashed=True),
            *self._documents.trashed(),
            *self._maps.maps(trashed=True),
        ]

    def count(self) -> int:
        """Count what is in the trash."""
        return self._store.count()

    def put(self, references: Sequence[Reference]) -> Changes:
        """Move debates, documents and maps to the trash."""
        changes = _changes_of(references)
        with self._undo.edit(message("Delete {named}", named=self._named(references)), changes):
            self._store.mark(references, self._clock())
        return changes

    def restore(self, references: Sequence[Reference]) -> Changes:
        """Give things back from the trash."""
        changes = _changes_of(references)
        with self._undo.edit(message("Restore {named}", named=self._named(references)), changes):
            self._store.mark(references, "")
        return changes

    def mark(self, references: Sequence[Reference], trashed: bool) -> Changes:
        """Trash or give back without a step of its own on the undo stack (another step's inverse)."""
        self._store.mark(references, self._clock() if trashed else "")
        return _changes_of(references)

    def erase(self, references: Sequence[Reference]) -> Changes:
        """Delete for good what is in the trash; this can't be undone."""
        self._store.erase(references)
        return _changes_of(references)

    def _named(self, references: Sequence[Reference]) -> str:
        if len(references) != 1:
            return _counted(len(references))
        only = references[0]
        if only.kind == "debate":
            return quoted(self._documents.debate(only.id).title)
        if only.kind == "map":
            return quoted(self._maps.summary(only.id).title)
        return quoted(self._documents.document(only.id).title)


def _reading(text: str, blocks: str) -> ReadingText | None:
    """Read a stored reading text; None where its blocks are not those of a text of that length."""
    from debatedesk.domain.text.document import decode_blocks

    try:
        reading = ReadingText(text, decode_blocks(blocks))
        parts = [(block.start, block.end) for block in reading.blocks]
        parts += [(span.start, span.end) for block in reading.blocks for span in block.spans]
        whole = all(0 <= start <= end <= len(text) for start, end in parts)
    except (ValueError, TypeError, IndexError, KeyError, RecursionError):
        return None
    return reading if whole else None


def _changes_of(references: Sequence[Reference]) -> Changes:
    def ids(kind: str) -> frozenset[str]:
        return frozenset(each.id for each in references if each.kind == kind)

    return Changes(debates=ids("debate"), documents=ids("document"), maps=ids("map"))


def _counted(count: int) -> str:
    return message("{n} items", "1 item", count)


def _titled(title: str, what: str) -> str:
    if not title.strip():
        raise DeskError(message("{what} needs a title.", what=what))
    return " ".join(title.split())
