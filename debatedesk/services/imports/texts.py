"""The texts of one import: known ones are told, newer versions and new ones are written in batches."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.formats.base import ImportedText
from debatedesk.services.imports.destination import Destination
from debatedesk.services.imports.files import content_of, take_images
from debatedesk.services.imports.report import ImportedItem, ImportReport, RenewedItem, unforeseen
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore, NewDocument
from debatedesk.storage.hashes import hash_of
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import readable
from debatedesk.storage.version_content import VersionContent

if TYPE_CHECKING:
    from debatedesk.domain.anchors.migrate import AnchorMigration
    from debatedesk.services.documents import Trash
    from debatedesk.services.versions import Versions

BATCH_CHARACTERS = 500_000
"""Keeps the transactions of an import short, some 20 ms: a window that saves meanwhile waits for them."""


@dataclass(frozen=True, slots=True)
class _Renewal:
    """A newer version of a text that the debate has, and the migration from the present one to it."""

    path: Path
    document_id: str
    content: VersionContent
    migration: "AnchorMigration"


@dataclass(frozen=True, slots=True)
class _Addition:
    """A new text."""

    path: Path
    new: NewDocument


class TextImport:
    """Takes one text after the other; what is written is on the report."""

    def __init__(
        self,
        library: Library,
        store: DocumentStore,
        originals: Originals,
        versions: "Versions",
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
        self._trash = trash
        self._clock = clock
        self._new_id = new_id
        self._destination = destination
        self._report = report
        self._batch: list[_Addition | _Renewal] = []
        self._gathered = 0
        self._hashes: set[str] = set()
        self._came: set[str] = set()

    def take(self, file: Path, data: bytes, text: ImportedText) -> None:
        """Take a text that was read from a file; raises DeskError where it is there already or empty."""
        path = readable(file)
        text_hash = hash_of(text.markdown)
        if text_hash in self._hashes:
            raise DeskError(f"“{path.name}” has the same text as another file of this import.")
        if not self._is_known(path, text_hash, data):
            self._gather(file, path, data, text)
            self._hashes.add(text_hash)

    def _is_known(self, path: Path, text_hash: str, data: bytes) -> bool:
        """Tell whether a text came out of the trash again; raises DeskError when it was there already."""
        debate_id = self._destination.id
        known = self._store.with_hash(text_hash, debate_id)
        if known is None:
            earlier = self._versions.with_hash(text_hash, debate_id)
            if earlier is None:
                return False
            mended = self._mend_original(earlier.id, data)
            raise DeskError(
                f"“{path.name}” is already in this debate as another version of “{earlier.title}”{mended}."
            )
        mended = self._mend_original(known.id, data)
        if not known.trashed:
            raise DeskError(f"“{path.name}” is already in this debate as “{known.title}”{mended}.")
        self._trash.mark([Reference.document(known.id)], False)
        self._came.add(known.id)
        self._report.imported.append(_item(path, known))
        return True

    def _mend_original(self, document_id: str, data: bytes) -> str:
        """Keep a file again that a text came from, where what is kept of it is damaged; say so in words."""
        for content_hash, name in self._store.originals(document_id):
            if content_hash == sha256(data).hexdigest() and self._originals.whole(content_hash) is None:
                self._originals.keep(data, name)
                return "; its kept original was damaged or missing and is whole again"
        return ""

    def _gather(self, file: Path, path: Path, data: bytes, text: ImportedText) -> None:
        content = content_of(text.markdown, path.name, "", text.reading)
        images = tuple(take_images(file, text, self._originals))
        content = replace(content, original_hash=self._originals.take(data, path.name), images=images)
        renewed = self._versions.renewed_by(
            self._destination.id, text.identifier, text.source, content, self._came
        )
        if renewed:
            document_id, migration = renewed
            self._came.add(document_id)
            self._batch.append(_Renewal(path, document_id, content, migration))
        else:
            new = self._new_document(text, content)
            self._came.add(new.document.id)
            self._batch.append(_Addition(path, new))
        self._gathered += len(content.text)

    def _new_document(self, text: ImportedText, content: VersionContent) -> NewDocument:
        document = Document(
            self._new_id(),
            self._destination.id,
            text.title,
            text.author,
            text.date,
            text.kind or "text",
            text.stance,
            text.source,
            text.language,
            len(content.text),
            added=self._clock(),
        )
        return NewDocument(document, content, text.identifier)

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
                for each in batch:
                    self._write_alone(each)

    def _write_alone(self, each: _Addition | _Renewal) -> None:
        try:
            self._write([each])
        except DeskError:
            raise
        except Exception as error:
            self._report.skip(each.path, unforeseen(each.path.name, error))

    def _write(self, batch: list[_Addition | _Renewal]) -> None:
        imported: list[ImportedItem] = []
        renewed: list[RenewedItem] = []
        skipped: list[tuple[Path, str]] = []
        with self._destination.kept_when_written(), self._library.transaction():
            debate_id = self._destination.ensure()
            for each in batch:
                if isinstance(each, _Addition):
                    known = self._store.with_hash(each.new.content.text_hash, debate_id)
                    if known is not None and not known.trashed:  # another import was faster
                        reason = f"“{each.path.name}” is already in this debate as “{known.title}”."
                        skipped.append((each.path, reason))
                        continue
                    document = replace(each.new.document, debate_id=debate_id)
                    self._store.add(replace(each.new, document=document))
                    imported.append(_item(each.path, document))
            renewed += [self._renew(each) for each in batch if isinstance(each, _Renewal)]
        self._report.imported += imported
        self._report.renewed += renewed
        for path, reason in skipped:
            self._report.skip(path, reason)

    def _renew(self, renewal: _Renewal) -> RenewedItem:
        before, number = self._versions.bring(renewal.document_id, renewal.content, renewal.migration)
        document = self._store.document(renewal.document_id)
        return RenewedItem(
            str(renewal.path),
            document.id,
            document.kind,
            document.title,
            document.characters,
            before,
            number,
            self._versions.doubtful(document.id),
        )


def _item(path: Path, document: Document) -> ImportedItem:
    return ImportedItem(str(path), document.id, document.kind, document.title, document.characters)
