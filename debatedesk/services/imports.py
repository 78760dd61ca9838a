"""Bringing texts and maps into a debate: files, folders, what was skipped and why."""

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.argument_map import ArgumentMap, Evidence
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.domain.records import Debate, Document
from debatedesk.domain.reference import Reference
from debatedesk.services.undo import CallStep, UndoStack
from debatedesk.storage.documents import DocumentStore, NewDocument
from debatedesk.storage.library import Library
from debatedesk.storage.maps import MapStore
from debatedesk.storage.originals import Originals

if TYPE_CHECKING:
    from debatedesk.services.documents import Documents, Trash

Progress = Callable[[int, int, str], None]
"""Told (done, total, message); raises Cancelled when the user has cancelled."""

LARGEST_FILE = 32_000_000
LARGEST_IMAGE = 16_000_000
BATCH_CHARACTERS = 100_000
"""Keeps the transactions of an import short: a window that saves meanwhile waits for them."""
DEFAULT_DEBATE = "Imported texts"
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})
MAP_SUFFIXES = frozenset({".argdown", ".ad", ".json"})


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """Something that came in; `kind` is the document's kind, or `map`."""

    path: str
    id: str
    kind: str
    title: str
    characters: int


@dataclass(frozen=True, slots=True)
class SkippedItem:
    """A file that did not come in, and why in one sentence."""

    path: str
    reason: str


@dataclass(slots=True)
class ImportReport:
    """What an import did; `created_debate` tells that the debate is new."""

    imported: list[ImportedItem]
    skipped: list[SkippedItem]
    debate_id: str = ""
    created_debate: bool = False
    cancelled: bool = False

    @property
    def changes(self) -> Changes:
        """The ids that the import touched."""
        maps = frozenset(each.id for each in self.imported if each.kind == "map")
        return Changes(
            debates=frozenset({self.debate_id} if self.imported else ()),
            documents=frozenset(each.id for each in self.imported if each.kind != "map"),
            maps=maps,
        )


def natural_key(path: Path) -> list[tuple[int, str]]:
    """Sort key that puts “No. 9” before “No. 10”."""
    parts = re.split(r"(\d+)", str(path).casefold())
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


def readable(path: Path) -> Path:
    """Return a path for reading alone: bytes of a name that are no UTF-8 become replacement characters."""
    return Path(os.fsencode(path).decode("utf-8", "replace"))


def no_progress(done: int, total: int, message: str) -> None:
    """Ignore progress."""


class Imports:
    """Imports files into the debates of a library; one bad file stops nothing."""

    def __init__(
        self,
        library: Library,
        store: DocumentStore,
        maps: MapStore,
        originals: Originals,
        documents: "Documents",
        trash: "Trash",
        undo: UndoStack,
        clock: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        """Work on the records and originals of one library."""
        self._library = library
        self._store = store
        self._maps = maps
        self._originals = originals
        self._documents = documents
        self._trash = trash
        self._undo = undo
        self._clock = clock
        self._new_id = new_id

    def import_paths(
        self,
        paths: Sequence[Path],
        debate_id: str | None = None,
        debate_title: str | None = None,
        progress: Progress = no_progress,
    ) -> ImportReport:
        """Import files and folders into a debate: the one given, else the one of that title, old or new.

        Without either, one folder makes a debate of its own name. What came in before a cancel stays.
        """
        report = ImportReport([], [])
        files = list(self._files(paths, report))
        run = _Run(self, report, debate_id, debate_title or self._default_title(paths))
        try:
            for done, file in enumerate(files):
                progress(done, len(files), f"Importing {readable(file).name}")
                run.take(file)
            run.finish()
            progress(len(files), len(files), "Imported")
        except Cancelled:
            report.cancelled = True
            run.write_batch()
        except DeskError as error:
            taken = {item.path for item in report.imported} | {item.path for item in report.skipped}
            left = [str(readable(file)) for file in files]
            report.skipped += [SkippedItem(file, str(error)) for file in left if file not in taken]
        return report

    def remember(self, report: ImportReport) -> None:
        """Put an import, made here or in another process, on the undo stack as one step."""
        references = [
            Reference.map(each.id) if each.kind == "map" else Reference.document(each.id)
            for each in report.imported
        ]
        if not references:
            return
        if report.created_debate:
            references.append(Reference.debate(report.debate_id))
        count = len(report.imported)
        label = f"Import “{report.imported[0].title}”" if count == 1 else f"Import {count} texts"
        self._undo.push(
            CallStep(
                label,
                lambda: self._trash.mark(references, True),
                lambda: self._trash.mark(references, False),
            )
        )

    @staticmethod
    def _default_title(paths: Sequence[Path]) -> str:
        folders = [each for each in paths if _is_folder(each)]
        if len(paths) == 1 and folders:
            name = re.sub(r"[-_]+", " ", readable(folders[0].absolute()).name).strip()
            return name[:1].upper() + name[1:] or DEFAULT_DEBATE
        return DEFAULT_DEBATE

    @staticmethod
    def _files(paths: Sequence[Path], report: ImportReport) -> Iterator[Path]:
        from debatedesk.formats.registry import SUFFIXES

        def unreadable(error: OSError) -> None:
            report.skipped.append(
                SkippedItem(
                    str(shown := readable(Path(error.filename))),
                    f"The folder “{shown.name}” cannot be read: {error.strerror}.",
                )
            )

        for path in paths:
            if not _is_folder(path):
                yield path
                continue
            found: list[Path] = []
            for folder, folders, names in os.walk(path, onerror=unreadable):
                folders[:] = [each for each in folders if not each.startswith(".")]
                found += [Path(folder, name) for name in names if not name.startswith(".")]
            for file in sorted(found, key=natural_key):
                suffix = file.suffix.lower()
                if suffix in SUFFIXES or suffix in MAP_SUFFIXES:
                    yield file
                elif suffix not in IMAGE_SUFFIXES:
                    shown = readable(file)
                    reason = f"“{shown.name}” is not a kind of file that DebateDesk reads."
                    report.skipped.append(SkippedItem(str(shown), reason))


def _is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; `Path.is_dir` would raise where it may not be looked at."""
    return os.path.isdir(path)  # noqa: PTH112


class _Run:
    """One import under way: texts gather in a batch, maps wait for the texts that they cite."""

    def __init__(self, imports: Imports, report: ImportReport, debate_id: str | None, title: str) -> None:
        self._own = imports
        self._report = report
        self._title = title
        self._batch: list[tuple[Path, NewDocument]] = []
        self._maps: list[tuple[Path, ArgumentMap]] = []
        self._hashes: set[str] = set()
        if debate_id:
            report.debate_id = imports._documents.debate(debate_id).id
        else:
            titles = {each.title.casefold(): each.id for each in imports._documents.debates()}
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

    def _take(self, file: Path, path: Path) -> None:
        from debatedesk.formats.registry import is_map, read_map

        if not file.exists():
            raise DeskError(f"There is no file “{path}”.")
        if file.stat().st_size > LARGEST_FILE:
            megabytes = LARGEST_FILE // 1_000_000
            raise DeskError(f"“{path.name}” is larger than {megabytes} MB; split it into parts first.")
        data = file.read_bytes()
        if is_map(path, data):
            self._maps.append((path, read_map(path, data)))
        else:
            self._take_text(file, path, data)

    def _take_text(self, file: Path, path: Path, data: bytes) -> None:
        from debatedesk.domain.document import READING_VERSION, encode_blocks, read_markdown
        from debatedesk.formats.registry import read_text

        found = read_text(path, data)
        text_hash = hashlib.sha256(found.markdown.encode("utf-8", "surrogatepass")).hexdigest()
        if text_hash in self._hashes:
            raise DeskError(f"“{path.name}” has the same text as another file of this import.")
        known = self._own._store.with_hash(text_hash, self._report.debate_id)
        if known and not known.trashed:
            raise DeskError(f"“{path.name}” is already in this debate as “{known.title}”.")
        if known:
            self._own._trash.mark([Reference.document(known.id)], False)
            self._report.imported.append(_item(path, known))
            return
        reading = read_markdown(found.markdown)
        if not reading.text.strip():
            raise DeskError(f"“{path.name}” holds no text.")
        self._hashes.add(text_hash)
        document = Document(
            *(self._own._new_id(), self._report.debate_id, found.title, found.author, found.date),
            *(found.kind or "text", found.stance, found.source, found.language, len(reading.text)),
            added=self._own._clock(),
        )
        new = NewDocument(
            *(document, found.identifier, found.markdown, reading.text, encode_blocks(reading.blocks)),
            *(READING_VERSION, text_hash, self._own._originals.keep(data, path.name), path.name),
            tuple(self._images(file, found.images)),
        )
        self._batch.append((path, new))
        if sum(each.document.characters for _, each in self._batch) >= BATCH_CHARACTERS:
            self.write_batch()

    def _images(self, path: Path, sources: Sequence[str]) -> Iterator[tuple[str, str]]:
        for source in dict.fromkeys(sources):
            image = (path.parent / source).resolve()
            inside = image.is_relative_to(path.parent.resolve())
            if not inside or image.suffix.lower() not in IMAGE_SUFFIXES or not image.is_file():
                continue
            if image.stat().st_size <= LARGEST_IMAGE:
                yield source, self._own._originals.keep(image.read_bytes(), image.name)

    def _ensure_debate(self) -> None:
        if self._report.debate_id:
            return
        debate = Debate(self._own._new_id(), self._title, self._own._clock())
        self._own._store.add_debate(debate)
        self._report.debate_id = debate.id
        self._report.created_debate = True

    def write_batch(self) -> None:
        """Write the texts read so far in one transaction; raises DeskError when that fails."""
        if not self._batch:
            return
        before = self._report.debate_id, self._report.created_debate
        items = []
        try:
            with self._own._library.transaction():
                self._ensure_debate()
                for path, new in self._batch:
                    document = replace(new.document, debate_id=self._report.debate_id)
                    self._own._store.add(replace(new, document=document))
                    items.append(_item(path, document))
        except DeskError:
            self._report.debate_id, self._report.created_debate = before
            raise
        finally:
            self._batch = []
        self._report.imported += items

    def finish(self) -> None:
        """Write what is left: texts first, then the maps, their evidence tied to the texts."""
        self.write_batch()
        for path, argument_map in self._maps:
            try:
                self._write_map(path, argument_map)
            except DeskError as error:
                self._report.skipped.append(SkippedItem(str(path), str(error)))

    def _write_map(self, path: Path, argument_map: ArgumentMap) -> None:
        title = argument_map.title or path.stem
        with self._own._library.transaction():
            self._ensure_debate()
            tied = tie_evidence(argument_map, self._names())
            for known in self._own._maps.maps(self._report.debate_id):
                present = self._own._maps.map(known.id)
                if present.nodes == tied.nodes and present.relations == tied.relations:
                    raise DeskError(f"“{path.name}” is already in this debate as the map “{known.title}”.")
            map_id = self._own._new_id()
            self._own._maps.create(map_id, self._report.debate_id, title, self._own._clock())
            self._own._maps.write(ArgumentMap.of(map_id, title), replace(tied, id=map_id, title=title))
        characters = sum(len(node.title) + len(node.text) for node in tied.nodes.values())
        self._report.imported.append(ImportedItem(str(path), map_id, "map", title, characters))

    def _names(self) -> dict[str, str]:
        documents = self._own._store.documents(self._report.debate_id)
        by_title = {each.title: each.id for each in reversed(documents)}
        return by_title | self._own._store.identifiers(self._report.debate_id)


def _item(path: Path, document: Document) -> ImportedItem:
    return ImportedItem(str(path), document.id, document.kind, document.title, document.characters)


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
