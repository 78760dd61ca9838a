"""The texts of one import: known ones are told, newer versions and new ones are written in batches."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.publication import NO_PUBLICATION, Publication, agreeing, listed_under
from debatedesk.domain.reference import Reference
from debatedesk.formats.base import ImportedAnnotation, ImportedText
from debatedesk.services.imports.destination import Destination
from debatedesk.services.imports.files import content_of, take_images
from debatedesk.services.imports.references import fill_source
from debatedesk.services.imports.report import (
    AlreadyThereError,
    AnnotatedItem,
    FilledItem,
    ImportedItem,
    ImportReport,
    RenewedItem,
    unforeseen,
)
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore, NewDocument
from debatedesk.storage.hashes import hash_of
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import readable
from debatedesk.storage.version_content import VersionContent

if TYPE_CHECKING:
    from debatedesk.domain.anchors.migrate import AnchorMigration
    from debatedesk.services.documents import Trash
    from debatedesk.services.imports.annotations import BroughtAnnotations
    from debatedesk.services.versions import Versions

_NAMING_DIGITS = 16
BATCH_CHARACTERS = 500_000
"""Keeps the transactions of an import short, some 20 ms: a window that saves meanwhile waits for them."""


@dataclass(frozen=True, slots=True)
class _Renewal:
    """A newer version of a text that the debate has, and the migration from the present one to it."""

    path: Path
    document_id: str
    content: VersionContent
    migration: "AnchorMigration"
    annotations: tuple[ImportedAnnotation, ...]
    publication: Publication | None


@dataclass(frozen=True, slots=True)
class _Addition:
    """A new text; `alone` tells that its file holds no other."""

    path: Path
    new: NewDocument
    annotations: tuple[ImportedAnnotation, ...]
    alone: bool


@dataclass(frozen=True, slots=True)
class _Annotating:
    """New annotations on a text that the debate has; `was_there` tells that it was not in the trash."""

    path: Path
    document: Document
    text: str
    annotations: tuple[ImportedAnnotation, ...]
    was_there: bool


_Waiting = _Addition | _Renewal | _Annotating


class TextImport:
    """Takes one text after the other; what is written is on the report."""

    def __init__(
        self,
        library: Library,
        store: DocumentStore,
        originals: Originals,
        versions: "Versions",
        annotations: "BroughtAnnotations",
        trash: "Trash",
        clock: Callable[[], str],
        new_id: Callable[[], str],
        destination: Destination,
        report: ImportReport,
    ) -> None:
        """Import into one debate of a library."""
        self._library = library
        self._store = store
        self._originals = originals
        self._versions = versions
        self._annotations = annotations
        self._trash = trash
        self._clock = clock
        self._new_id = new_id
        self._destination = destination
        self._report = report
        self._batch: list[_Waiting] = []
        self._gathered = 0
        self._hashes: set[str] = set()
        self._identifiers: set[str] = set()
        self._came: set[str] = set()
        self._given = 0
        """So many known texts of files of several came out of the trash or get new annotations."""

    def take(self, file: Path, data: bytes, text: ImportedText) -> None:
        """Take a text that was read from a file; raises DeskError where it is there already or empty."""
        path = readable(file)
        text_hash = hash_of(text.markdown)
        if text_hash in self._hashes:
            raise AlreadyThereError(
                message("“{file}” has the same text as another file of this import.", file=path.name)
            )
        if not self._is_known(path, text_hash, data, text):
            self._gather(file, path, text, lambda: self._originals.take(data, path.name), alone=True)
            self._hashes.add(text_hash)

    def take_several(self, file: Path, data: bytes, texts: Sequence[ImportedText]) -> None:
        """Take the texts of a file that holds several; raises DeskError where nothing of it is new.

        Those with an identifier are known by it: two people may say the same in the same words.
        """
        path, texts = readable(file), named_apart(texts)
        original: list[str] = []

        def keep_original() -> str:
            if not original:
                original.append(self._originals.take(data, path.name))
            return original[0]

        known, given = 0, self._given
        for text in texts:
            try:
                if self._is_known_part(path, text):
                    known += 1
                else:
                    self._gather(file, path, text, keep_original, alone=False)
            except DeskError as error:
                self._report.refuse(path, error)
            self.write_full_batch()
        if not texts:
            raise DeskError(message("“{file}” holds no text.", file=path.name))
        known -= self._given - given
        if known == len(texts):
            raise AlreadyThereError(
                message("“{file}” is already in this debate, with all of its texts.", file=path.name)
            )
        if known:
            self._report.skip(
                path,
                message(
                    "“{file}”: {n:,} of its {count:,} texts are already in this debate.",
                    "“{file}”: 1 of its {count:,} texts is already in this debate.",
                    known,
                    file=path.name,
                    count=len(texts),
                ),
                is_known=True,
            )

    def _is_known(self, path: Path, text_hash: str, data: bytes, text: ImportedText) -> bool:
        """Tell whether a text came out of the trash again, or new annotations come for one that was there.

        Raises DeskError when there is nothing new.
        """
        debate_id = self._destination.id
        known = self._store.with_hash(text_hash, debate_id)
        if known is None:
            earlier = self._versions.with_hash(text_hash, debate_id)
            if earlier is None:
                return False
            mended = self._mend_original(earlier.id, data)
            template = (
                message(
                    "“{file}” is already in this debate as another version of “{title}”; its kept original "
                    "was damaged or missing and is whole again."
                )
                if mended
                else message("“{file}” is already in this debate as another version of “{title}”.")
            )
            raise AlreadyThereError(message(template, file=path.name, title=earlier.title))
        mended = self._mend_original(known.id, data)
        if self._give_back(path, known, text):
            return True
        template = (
            message(
                "“{file}” is already in this debate as “{title}”; its kept original was damaged or missing "
                "and is whole again."
            )
            if mended
            else message("“{file}” is already in this debate as “{title}”.")
        )
        raise AlreadyThereError(message(template, file=path.name, title=known.title))

    def _is_known_part(self, path: Path, text: ImportedText) -> bool:
        """Tell whether one of several texts of a file is in the debate, or came before in this import."""
        text_hash, debate_id = hash_of(text.markdown), self._destination.id
        came, mark = (self._identifiers, text.identifier) if text.identifier else (self._hashes, text_hash)
        if mark in came:
            return True
        came.add(mark)
        known = self._store.with_identifier(text.identifier, debate_id)
        if known is None:
            known = self._store.with_hash(text_hash, debate_id)
            same = known is not None and (not text.identifier or (known.source == text.source != ""))
        else:
            same = self._versions.has(known.id, text_hash)
        if known is None or not same:
            return False
        self._given += self._give_back(path, known, text)
        return True

    def _give_back(self, path: Path, known: Document, text: ImportedText) -> bool:
        """Take a text out of the trash, and new annotations for it; tell whether there was any of both."""
        if known.trashed:
            self._trash.mark([Reference.document(known.id)], False)
            self._came.add(known.id)
            self._report.imported.append(_item(path, known))
        reading = self._store.text(known.id)
        has_new = self._annotations.has_new(known.id, reading, text.annotations)
        if has_new:
            self._batch.append(_Annotating(path, known, reading, text.annotations, not known.trashed))
        return known.trashed or has_new

    def _mend_original(self, document_id: str, data: bytes) -> bool:
        """Keep a file again that a text came from, where what is kept of it is damaged; tell whether so."""
        for content_hash, name in self._store.originals(document_id):
            if content_hash == sha256(data).hexdigest() and self._originals.whole(content_hash) is None:
                self._originals.keep(data, name)
                return True
        return False

    def _gather(
        self, file: Path, path: Path, text: ImportedText, keep_original: Callable[[], str], *, alone: bool
    ) -> None:
        content = content_of(text, path.name)
        images = tuple(take_images(file, text, self._originals))
        content = replace(content, original_hash=keep_original(), images=images)
        renewed = self._versions.renewed_by(
            self._destination.id,
            text.identifier,
            text.source,
            content,
            self._came,
            title=text.title,
            author=text.author,
            by_name=alone,
        )
        if renewed:
            document_id, migration = renewed
            self._came.add(document_id)
            self._batch.append(
                _Renewal(path, document_id, content, migration, text.annotations, text.publication)
            )
        else:
            new = self._new_document(text, content)
            self._came.add(new.document.id)
            self._batch.append(_Addition(path, new, text.annotations, alone))
        self._report.remark(path, content.remarks)
        self._gathered += len(content.text)

    def _new_document(self, text: ImportedText, content: VersionContent) -> NewDocument:
        author, date = text.author, text.date
        if text.publication is not None:
            author, date = listed_under(text.publication, author, date)
        document = Document(
            self._new_id(),
            self._destination.id,
            text.title,
            author,
            date,
            text.kind or "text",
            text.stance,
            text.source,
            text.language,
            len(content.text),
            added=self._clock(),
            tags=text.tags,
        )
        return NewDocument(document, content, text.identifier, text.publication, text.answers)

    def write_full_batch(self) -> None:
        """Write the texts gathered so far where they are many; raises DeskError."""
        if self._gathered >= BATCH_CHARACTERS:
            self.write_batch()

    def write_batch(self) -> None:
        """Write the texts gathered so far in one transaction, after their originals; raises DeskError.

        A cancel comes before or after: what is in the library is on the report. Should one text bring about
        what nobody foresaw, the others are written without it.
        """
        batch, self._batch, self._gathered = self._batch, [], 0
        if not batch:
            return
        with self._library.undisturbed():
            self._originals.settle()
            try:
                self._write(batch)
            except DeskError:
                raise
            except Exception:
                for waiting in batch:
                    self._write_alone(waiting)

    def _write_alone(self, waiting: _Waiting) -> None:
        try:
            self._write([waiting])
        except DeskError:
            raise
        except Exception as error:
            self._report.skip(waiting.path, unforeseen(waiting.path.name, error))

    def _write(self, batch: list[_Waiting]) -> None:
        written = ImportReport([], [])
        with self._destination.kept_when_written(), self._library.transaction():
            debate_id = self._destination.ensure()
            for waiting in batch:
                match waiting:
                    case _Addition():
                        self._add(waiting, debate_id, written)
                    case _Renewal():
                        written.renewed.append(self._renew(waiting))
                        written.filled += self._fill(waiting)
                    case _Annotating():
                        self._annotate(waiting, written)
        self._report.imported += written.imported
        self._report.renewed += written.renewed
        self._report.annotated += written.annotated
        self._report.filled += written.filled
        self._report.skipped += written.skipped

    def _add(self, addition: _Addition, debate_id: str, written: ImportReport) -> None:
        new, path = addition.new, addition.path
        if addition.alone or not new.identifier:
            known = self._store.with_hash(new.content.text_hash, debate_id)
        else:
            known = self._store.with_identifier(new.identifier, debate_id)
        if known is not None and not known.trashed:  # another import was faster
            written.skip(
                path,
                message(
                    "“{file}” is already in this debate as “{title}”.", file=path.name, title=known.title
                ),
                is_known=True,
            )
            return
        document = replace(new.document, debate_id=debate_id)
        self._store.add(replace(new, document=document))
        self._annotations.bring(document.id, new.content.text, addition.annotations)
        written.imported.append(_item(path, document))

    def _renew(self, renewal: _Renewal) -> RenewedItem:
        before, number = self._versions.bring(renewal.document_id, renewal.content, renewal.migration)
        document = self._store.document(renewal.document_id)
        added = self._annotations.bring(document.id, renewal.content.text, renewal.annotations)
        return RenewedItem(
            str(renewal.path),
            document.id,
            document.kind,
            document.title,
            document.characters,
            before,
            number,
            self._versions.doubtful(document.id),
            added,
        )

    def _fill(self, renewal: _Renewal) -> list[FilledItem]:
        """Fill in what a newer version says of its source and nobody knew."""
        if renewal.publication is None:
            return []
        document = self._store.document(renewal.document_id)
        stored = self._store.publication(document.id) or NO_PUBLICATION
        before = agreeing(stored, document.author, document.date)
        item = fill_source(
            self._store, renewal.path, document, before, renewal.publication, message("its newer version")
        )
        return [item] if item.after != item.before else []

    def _annotate(self, annotating: _Annotating, written: ImportReport) -> None:
        document = annotating.document
        added = self._annotations.bring(document.id, annotating.text, annotating.annotations)
        if annotating.was_there and added.keys:
            written.annotated.append(
                AnnotatedItem(
                    str(annotating.path),
                    document.id,
                    document.kind,
                    document.title,
                    document.characters,
                    added,
                )
            )


def _item(path: Path, document: Document) -> ImportedItem:
    return ImportedItem(str(path), document.id, document.kind, document.title, document.characters)


def named_apart(texts: Sequence[ImportedText]) -> list[ImportedText]:
    """Give the texts of a file identifiers that no text of another file has.

    An address is one. What a file only numbers goes by its own address, else by the file's first text.
    """
    sources = Counter(text.source for text in texts)
    names: dict[str, str] = {}
    first = ""
    for text in texts:
        first = first or text.source or hash_of(f"{text.author}\n{text.markdown}")[:_NAMING_DIGITS]
        if "://" in text.identifier:
            names[text.identifier] = text.identifier
        elif text.identifier:
            own = text.source if sources[text.source] == 1 else ""
            names[text.identifier] = own or f"{first}#{text.identifier}"
    return [
        replace(
            text,
            identifier=names.get(text.identifier, ""),
            answers=names.get(text.answers, text.answers),
        )
        for text in texts
    ]
