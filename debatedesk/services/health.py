"""The library's health: checking it, backing it up, giving a backup back."""

import contextlib
import hashlib
import os
import shutil
import tempfile
import zipfile
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.window_lock import WindowLock
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import open_regular
from debatedesk.storage.versions import VersionStore

_DATABASE = "library.db"


class Health:
    """Checks and backs up one open library."""

    def __init__(
        self,
        library: Library,
        documents: DocumentStore,
        versions: VersionStore,
        originals: Originals,
        paths: LibraryPaths,
    ) -> None:
        """Look after an open library and its originals."""
        self._library = library
        self._documents = documents
        self._versions = versions
        self._originals = originals
        self._paths = paths

    def check(self, repair: bool = False, progress: Progress = no_progress) -> list[str]:
        """List what is wrong, a sentence each; `repair` mends what can be: reading texts and the index."""
        from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown
        from debatedesk.services.rereading import keep_reading

        found = self._library.problems()
        documents = self._documents.documents() + self._documents.trashed()
        for done, each in enumerate(documents):
            progress(done, len(documents), f"Checking “{each.title}”")
            reading = read_markdown(self._documents.markdown(each.id))
            text, blocks, version = self._documents.reading(each.id)
            encoded = encode_blocks(reading.blocks)
            if version == READING_VERSION and (text, blocks) != (reading.text, encoded):
                found.append(f"The reading text of “{each.title}” was not that of its source.")
            if repair and (text, blocks, version) != (reading.text, encoded, READING_VERSION):
                keep_reading(self._library, self._documents, self._versions, each.id, reading)
            found += self._missing_original(each.id, each.title)
        if repair:
            self._library.mark_all_unindexed()
        return found

    def _missing_original(self, document_id: str, title: str) -> list[str]:
        return [
            problem
            for content_hash, name in self._documents.originals(document_id)
            for problem in self._problems_of_original(content_hash, name, title)
        ]

    def _problems_of_original(self, content_hash: str, name: str, title: str) -> list[str]:
        try:
            data = self._originals.read(content_hash)
        except DeskError:
            return [f"The kept original “{name}” of “{title}” is missing; its text is whole."]
        if hashlib.sha256(data).hexdigest() != content_hash:
            return [f"The kept original “{name}” of “{title}” was altered; its text is whole."]
        return []

    def backup(self, target: Path | None = None, stamp: str = "") -> Path:
        """Write the library and its originals to a zip file and return its path; raises DeskError."""
        from datetime import datetime

        stamp = stamp or datetime.now().strftime("%Y-%m-%d-%H%M%S")
        path = target or self._paths.backups / f"debatedesk-{stamp}.zip"
        unfinished = path.with_name(f".{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=path.parent) as scratch:
                copy = Path(scratch) / _DATABASE
                self._library.copy_to(copy)
                with unfinished.open("wb") as file:
                    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                        archive.write(copy, _DATABASE)
                        for each in self._originals.hashes():
                            archive.write(self._originals.path(each), f"originals/{each[:2]}/{each}")
                    file.flush()
                    os.fsync(file.fileno())
            os.replace(unfinished, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise DeskError(f"The backup {path} cannot be written: {error.strerror or error}.") from error
        return path


def restore(paths: LibraryPaths, backup: Path) -> Path | None:
    """Put a backup in the place of the library and return where the present one was kept.

    Raises DeskError, with nothing changed, when a window has the library open or the backup is not whole.
    """
    lock = WindowLock(paths)
    try:
        with tempfile.TemporaryDirectory(dir=paths.data) as scratch:
            unpacked = Path(scratch)
            _unpack(backup, unpacked)
            kept = _set_aside(paths)
            for each in sorted((unpacked / "originals").glob("??/*")):
                target = paths.originals / each.parent.name / each.name
                target.parent.mkdir(parents=True, exist_ok=True)
                os.replace(each, target)
            os.replace(unpacked / _DATABASE, paths.database)
    except OSError as error:
        raise DeskError(f"“{backup}” cannot be given back: {error.strerror or error}.") from error
    finally:
        lock.release()
    shutil.rmtree(paths.index, ignore_errors=True)
    return kept


def _unpack(backup: Path, scratch: Path) -> None:
    try:
        with open_regular(backup) as file, zipfile.ZipFile(file) as archive:
            names = [each for each in archive.namelist() if _expected(each)]
            archive.extractall(scratch, names)
    except (zipfile.BadZipFile, EOFError) as error:
        raise DeskError(f"“{backup}” is not a whole backup of DebateDesk; nothing was changed.") from error
    if not (scratch / _DATABASE).exists():
        raise DeskError(f"“{backup}” holds no library; nothing was changed.")
    library = Library(scratch / _DATABASE)
    try:
        problems = library.problems()
        library.mark_all_unindexed()
    finally:
        library.close()
    if problems:
        raise DeskError(f"The library in “{backup}” is damaged ({problems[0]}); nothing was changed.")


def _expected(name: str) -> bool:
    parts = name.split("/")
    return name == _DATABASE or (len(parts) == 3 and parts[0] == "originals" and ".." not in parts)


def _set_aside(paths: LibraryPaths) -> Path | None:
    if not paths.database.exists():
        return None
    from datetime import datetime

    paths.backups.mkdir(parents=True, exist_ok=True)
    kept = paths.backups / f"before-restore-{datetime.now():%Y-%m-%d-%H%M%S-%f}.db"
    try:
        present = Library(paths.database)
    except DeskError:
        shutil.copy2(paths.database, kept)
    else:
        present.copy_to(kept)
        present.close()
    for suffix in ("-wal", "-shm"):
        paths.database.with_name(paths.database.name + suffix).unlink(missing_ok=True)
    return kept
