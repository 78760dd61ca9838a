"""One import under way: texts gather in batches, maps wait for the texts that they cite."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Debate, Document
from debatedesk.domain.maps.model import ArgumentMap, Evidence
from debatedesk.domain.maps.relations import permitted
from debatedesk.domain.reference import Reference
from debatedesk.formats.limits import LONGEST_NAME, shortened
from debatedesk.services.imports.import_files import content_of, hash_of, take_images
from debatedesk.services.imports.import_report import ImportedItem, ImportReport, RenewedItem, SkippedItem
from debatedesk.storage.documents import NewDocument
from debatedesk.storage.regular_files import read_regular, readable
from debatedesk.storage.versions import VersionContent

if TYPE_CHECKING:
    from debatedesk.domain.anchors.migrate import AnchorMigration
    from debatedesk.formats.registry import ImportedText
    from debatedesk.services.imports.imports import Imports

BATCH_CHARACTERS = 500_000
"""Keeps the transactions of an import short, some 20 ms: a window that saves meanwhile waits for them."""


@dataclass(frozen=True, slots=True)
class _Renewal:
    """A newer version of a text that the debate has, and the way from the present one to it."""

    path: Path
    document_id: str
    content: VersionContent
    way: "AnchorMigration"


class ImportRun:
    """Takes one file after the other."""

    def __init__(self, imports: "Imports", report: ImportReport, debate_id: str | None, title: str) -> None:
        """Import into the debate of that id, or of that title."""
        self._own = imports
        self._report = report
        self._title = title
        self._batch: list[tuple[Path, NewDocument]] = []
        self._renewals: list[_Renewal] = []
        self._maps: list[tuple[Path, ArgumentMap]] = []
        self._gathered = 0
        self._hashes: set[str] = set()
        self._came: set[str] = set()
        if debate_id:
            report.debate_id = imports.store.debate(debate_id).id
        else:
            titles = {each.title.casefold(): each.id for each in imports.store.debates()}
            report.debate_id = titles.get(title.casefold(), "")

    def take(self, path: Path) -> None:
        """Read one file; what cannot be read goes on the list of what was skipped."""
        shown = readable(path)
        try:
            self._take(path, shown)
        except DeskError as error:
            self._report.skipped.append(SkippedItem(str(shown), str(error)))
        except OSError as error:
            reason = f"“{shown.name}” cannot be read: {error.strerror or error}."
            self._report.skipped.append(SkippedItem(str(shown), reason))
        except Exception as error:
            # Whatever one file brings about, the others of its batch come in.
            self._report.skipped.append(SkippedItem(str(shown), unforeseen(shown.name, error)))

    def _take(self, file: Path, path: Path) -> None:
        from debatedesk.formats.registry import is_map, read_map, read_text

        data = read_regular(file)
        if is_map(path, data):
            argument_map, forbidden = permitted(read_map(path, data))
            self._maps.append((path, argument_map))
            for each in forbidden:
                reason = f"“{path.name}”: the relation {each.what} was left out. {each.why}"
                self._report.skipped.append(SkippedItem(str(path), reason))
            return
        found = read_text(path, data)
        text_hash = hash_of(found.markdown)
        if text_hash in self._hashes:
            raise DeskError(f"“{path.name}” has the same text as another file of this import.")
        if not self._is_known(path, text_hash):
            self._take_new(file, path, data, found)
            self._hashes.add(text_hash)

    def _is_known(self, path: Path, text_hash: str) -> bool:
        """Tell whether a text came out of the trash again; raises DeskError when it was there already."""
        own, debate_id = self._own, self._report.debate_id
        known = own.store.with_hash(text_hash, debate_id)
        if known is None:
            earlier = own.versions.with_hash(text_hash, debate_id)
            if earlier is None:
                return False
            raise DeskError(
                f"“{path.name}” is already in this debate as another version of “{earlier.title}”."
            )
        if not known.trashed:
            raise DeskError(f"“{path.name}” is already in this debate as “{known.title}”.")
        own.trash.mark([Reference.document(known.id)], False)
        self._came.add(known.id)
        self._report.imported.append(_item(path, known))
        return True

    def _take_new(self, file: Path, path: Path, data: bytes, found: "ImportedText") -> None:
        own = self._own
        content = content_of(found.markdown, path.name, "")
        images = tuple(take_images(file, found, own.originals))
        content = replace(content, original_hash=own.originals.take(data, path.name), images=images)
        renewed = own.versions.renewed_by(
            self._report.debate_id, found.identifier, found.source, content, self._came
        )
        if renewed:
            self._came.add(renewed[0])
            self._renewals.append(_Renewal(path, renewed[0], content, renewed[1]))
        else:
            new = self._new_document(found, content)
            self._came.add(new.document.id)
            self._batch.append((path, new))
        self._gathered += len(content.text)
        if self._gathered >= BATCH_CHARACTERS:
            self.write_batch()

    def _new_document(self, found: "ImportedText", content: VersionContent) -> NewDocument:
        document = Document(
            *(self._own.new_id(), self._report.debate_id, found.title, found.author, found.date),
            *(found.kind or "text", found.stance, found.source, found.language, len(content.text)),
            added=self._own.clock(),
        )
        return NewDocument(
            *(document, found.identifier, content.markdown, content.text, content.blocks),
            *(content.reading_version, content.text_hash, content.original_hash, content.original_name),
            content.images,
        )

    def _ensure_debate(self) -> None:
        if self._report.debate_id:
            return
        debate = Debate(self._own.new_id(), self._title, self._own.clock())
        self._own.store.add_debate(debate)
        self._report.debate_id = debate.id
        self._report.created_debate = True

    def write_batch(self) -> None:
        """Write the texts read so far in one transaction, after their originals; raises DeskError.

        A cancel comes before or after: what is in the library is on the report.
        """
        if self._batch or self._renewals:
            with self._own.library.undisturbed():
                self._write_batch()

    def _write_batch(self) -> None:
        before = self._report.debate_id, self._report.created_debate
        items = []
        try:
            self._own.originals.settle()
            with self._own.library.transaction():
                self._ensure_debate()
                for path, new in self._batch:
                    document = replace(new.document, debate_id=self._report.debate_id)
                    self._own.store.add(replace(new, document=document))
                    items.append(_item(path, document))
                renewed = [self._renew(each) for each in self._renewals]
        except DeskError:
            self._report.debate_id, self._report.created_debate = before
            raise
        finally:
            self._batch, self._renewals, self._gathered = [], [], 0
        self._report.imported += items
        self._report.renewed += renewed

    def _renew(self, each: _Renewal) -> RenewedItem:
        before, number = self._own.versions.bring(each.document_id, each.content, each.way)
        document = self._own.store.document(each.document_id)
        return RenewedItem(
            *(str(each.path), document.id, document.kind, document.title, document.characters),
            *(before, number, self._own.versions.doubtful(document.id)),
        )

    def finish(self) -> None:
        """Write what is left: texts first, then the maps, their evidence tied to the texts."""
        self.write_batch()
        for path, argument_map in self._maps:
            try:
                self._write_map(path, argument_map)
            except DeskError as error:
                self._report.skipped.append(SkippedItem(str(path), str(error)))
            except Exception as error:
                self._report.skipped.append(SkippedItem(str(path), unforeseen(path.name, error)))

    def _write_map(self, path: Path, argument_map: ArgumentMap) -> None:
        title = shortened(argument_map.title or path.stem, LONGEST_NAME)
        with self._own.library.transaction():
            self._ensure_debate()
            tied = tie_evidence(argument_map, self._names())
            for known in self._own.maps.maps(self._report.debate_id):
                present = self._own.maps.map(known.id)
                if present.nodes == tied.nodes and present.relations == tied.relations:
                    raise DeskError(f"“{path.name}” is already in this debate as the map “{known.title}”.")
            map_id = self._own.new_id()
            self._own.maps.create(map_id, self._report.debate_id, title, self._own.clock())
            self._own.maps.write(ArgumentMap.of(map_id, title), replace(tied, id=map_id, title=title))
        characters = sum(len(node.title) + len(node.text) for node in tied.nodes.values())
        self._report.imported.append(ImportedItem(str(path), map_id, "map", title, characters))

    def _names(self) -> dict[str, str]:
        documents = self._own.store.documents(self._report.debate_id)
        by_title = {each.title: each.id for each in reversed(documents)}
        return by_title | self._own.store.identifiers(self._report.debate_id)


def _item(path: Path, document: Document) -> ImportedItem:
    return ImportedItem(str(path), document.id, document.kind, document.title, document.characters)


def unforeseen(name: str, error: Exception) -> str:
    """Say in a sentence that a file could not come in for a reason that nobody thought of."""
    if isinstance(error, MemoryError):
        return f"“{name}” cannot be read: there is not enough memory."
    return f"“{name}” cannot be read: something in it is not as expected ({type(error).__name__})."


def tie_evidence(argument_map: ArgumentMap, names: dict[str, str]) -> ArgumentMap:
    """Let evidence that names a document by identifier or title point at the document of the library."""

    def tied(evidence: Evidence) -> Evidence:
        return replace(evidence, document=names.get(evidence.document, evidence.document))

    return replace(
        argument_map,
        nodes={
            key: replace(node, evidence=tuple(tied(each) for each in node.evidence))
            for key, node in argument_map.nodes.items()
        },
    )
