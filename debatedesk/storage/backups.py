"""Backups as files: written and read back, looked into, and unpacked without trusting them.

A backup is a zip of `library.db`, of `originals/xx/HASH` and of `backup.json`, which tells what it holds.
What a restore has set aside is a library file, or a folder with a library file and its log.
"""

import contextlib
import hashlib
import json
import math
import os
import shutil
import sqlite3
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, fields, replace
from datetime import datetime
from pathlib import Path
from typing import IO

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.storage.backup_records import BackupContents, Counts
from debatedesk.storage.failures import FAILURES
from debatedesk.storage.originals import Originals, is_hash
from debatedesk.storage.regular_files import open_regular
from debatedesk.storage.scratch import Scratch
from debatedesk.storage.wal import journal_of, log_of

DATABASE = "library.db"
_MANIFEST = "backup.json"
_ORIGINALS = "originals"
_LARGEST_MANIFEST = 100_000
_LARGEST_ORIGINAL = 300_000_000
"""Bytes of an original; no file that is larger comes in."""
_HEADER_BYTES = 100
_CHUNK = 1 << 20
_EARLIEST, _LATEST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    struct.error,
    MemoryError,
)
"""What Python raises for zip files that are damaged, encrypted, or packed in an unknown way."""

Progress = Callable[[int, int, str], None]
"""Is told what is done, of how much, and of what; raises to cancel."""


class DamagedBackup(DeskError):
    """A backup that cannot be given back as it is."""


def count_rows(database: Path) -> Counts:
    """Check a library file that nobody has open and count what it holds; raises DeskError."""
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            told = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            if told != "ok":
                raise DamagedBackup(" ".join(told.split()).removeprefix("*** in database main *** "))
            tables = {"texts": "documents"}
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'"):
                if name in {tables.get(field.name, field.name) for field in fields(Counts)}:
                    raise DamagedBackup(f"no such table: {name}")  # counting a view may never end
            return Counts(
                *(
                    connection.execute(
                        f"SELECT count(*) FROM {tables.get(field.name, field.name)}"
                    ).fetchone()[0]
                    for field in fields(Counts)
                )
            )
    except FAILURES as error:
        raise DamagedBackup(str(error)) from error


def write_backup(
    copy_to: Callable[[Path], None], originals: Originals, scratch: Path, library: str, progress: Progress
) -> tuple[Path, Counts]:
    """Write a backup into a scratch folder, read it back, and return the file and what it holds.

    `copy_to` writes a copy of the library file. An original that is not what its name says is left out: it
    must never replace a good one. Raises DeskError, or OSError.
    """
    database = scratch / DATABASE
    copy_to(database)
    try:
        counts = count_rows(database)
    except DamagedBackup as error:
        raise DeskError(
            message("The library is damaged ({error}), so no backup of it was made.", error=error)
        ) from error
    path = scratch / "backup.zip"
    hashes = originals.hashes()
    known = {"library": library, "made": datetime.now().isoformat(timespec="seconds")}
    number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(number, "w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(_entry(_MANIFEST), json.dumps({**known, "counts": asdict(counts)}))
            digest = _pack_database(archive, database)
            for done, content_hash in enumerate(hashes):
                progress(done, len(hashes), message("Packing the originals"))
                data = originals.whole(content_hash)
                if data is not None:
                    name = f"{_ORIGINALS}/{content_hash[:2]}/{content_hash}"
                    archive.writestr(_entry(name), data)
        file.flush()
        os.fsync(file.fileno())
        progress(0, 1, message("Reading the backup back"))
        _read_back(file, digest)
    return path, counts


def _entry(name: str) -> zipfile.ZipInfo:
    """Describe a file for a zip; its time is now, in the years that a zip can tell."""
    now = time.localtime()[:6]
    entry = zipfile.ZipInfo(name, min(max(now, _EARLIEST), _LATEST))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _pack_database(archive: zipfile.ZipFile, database: Path) -> str:
    digest = hashlib.sha256()
    with database.open("rb") as source, archive.open(_entry(DATABASE), "w", force_zip64=True) as target:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            target.write(chunk)
    return digest.hexdigest()


def _read_back(file: IO[bytes], digest: str) -> None:
    """Raise DeskError unless what was written can be read again as it was."""
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as archive:
            if archive.testzip() is None:
                with archive.open(DATABASE) as entry:
                    found = hashlib.sha256()
                    while chunk := entry.read(_CHUNK):
                        found.update(chunk)
                if found.hexdigest() == digest:
                    return
    except _UNREADABLE:
        pass
    raise DeskError(
        message("The backup could not be read back as it was written; look to the disk that it is on.")
    )


def look_into(path: Path, scratch_parent: Path | None = None) -> BackupContents:
    """Tell what a backup holds; with a folder for scratch files all of it is read and checked."""
    contents = BackupContents(str(path), _made(path), _size(path))
    try:
        if path.suffix == ".zip" and not path.is_dir():
            with _opened(path) as archive:
                contents = _by_manifest(contents, archive)
        if scratch_parent is not None:
            with Scratch(scratch_parent) as scratch:
                counts, left_out = unpack(path, scratch)
            if left_out:
                damage = message(
                    "{n} of its originals are damaged", "1 of its originals is damaged", left_out
                )
                return replace(contents, counts=counts, damage=damage)
            return replace(contents, counts=counts, verified=True)
    except DeskError as error:
        return replace(contents, damage=str(error))
    except OSError as error:
        return replace(
            contents,
            damage=message("“{path}” cannot be read: {part}.", path=path, part=error.strerror or error),
        )
    return contents


def _by_manifest(contents: BackupContents, archive: zipfile.ZipFile) -> BackupContents:
    with contextlib.suppress(KeyError, ValueError, TypeError, RecursionError):
        entry = archive.getinfo(_MANIFEST)
        if entry.file_size <= _LARGEST_MANIFEST:
            known = json.loads(archive.read(entry))
            told = {field.name: known["counts"][field.name] for field in fields(Counts)}
            if all(type(value) is int and value >= 0 for value in told.values()):
                made = datetime.fromisoformat(str(known["made"])).isoformat(timespec="seconds")
                return replace(contents, counts=Counts(**told), made=made, library=str(known["library"]))
    return contents


def unpack(backup: Path, scratch: Path) -> tuple[Counts, int]:
    """Put the library of a backup into a scratch folder, and of its originals those that are whole.

    Returns what it holds and how many originals were left out. Raises DamagedBackup that names the file.
    """
    left_out = 0
    if backup.is_dir():
        _copy_folder(backup, scratch)
    elif _is_database(backup):
        with open_regular(backup) as source:
            _write(source, scratch / DATABASE)
    else:
        with _opened(backup) as archive:
            left_out = _extract(archive, backup, scratch)
    try:
        return count_rows(scratch / DATABASE), left_out
    except DamagedBackup as error:
        raise DamagedBackup(
            message(
                "The library in “{backup}” is damaged ({error}); nothing was changed.",
                backup=backup,
                error=error,
            )
        ) from error


def _copy_folder(folder: Path, scratch: Path) -> None:
    """Copy a library file with its log, and with the journal that may be there instead."""
    database = folder / DATABASE
    if not database.is_file():
        raise DamagedBackup(message("“{folder}” holds no library; nothing was changed.", folder=folder))
    for path in (database, log_of(database), journal_of(database)):
        if path.is_file():
            with open_regular(path) as source:
                _write(source, scratch / path.name)


def _is_database(path: Path) -> bool:
    with open_regular(path) as file:
        return file.read(16) == b"SQLite format 3\0"


@contextmanager
def _opened(backup: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with open_regular(backup) as file, zipfile.ZipFile(file) as archive:
            if any(entry.compress_type not in _PACKED for entry in archive.infolist()):
                raise NotImplementedError
            yield archive
    except _UNREADABLE as error:
        raise DamagedBackup(
            message(
                "“{backup}” is not a whole backup of DebateDesk ({why}); nothing was changed.",
                backup=backup,
                why=_why(error),
            )
        ) from error


def _why(error: Exception) -> str:
    text = str(error)
    if "password" in text or "encrypted" in text:
        return message("it is encrypted")
    if isinstance(error, NotImplementedError):
        return message("it is packed in a way that is not known here")
    if isinstance(error, MemoryError):
        return message("there is not enough memory to read it")
    if "not a zip file" in text:
        return message("it is no zip file, or its end is missing")
    return message("it is damaged")


def _extract(archive: zipfile.ZipFile, backup: Path, scratch: Path) -> int:
    names = archive.namelist()
    if DATABASE not in names:
        raise DamagedBackup(message("“{backup}” holds no library; nothing was changed.", backup=backup))
    with archive.open(DATABASE) as source:
        _write_database(source, scratch / DATABASE)
    left_out = 0
    for content_hash in sorted({hash_ for name in names if (hash_ := _hash_in(name))}):
        target = scratch / _ORIGINALS / content_hash[:2] / content_hash
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with archive.open(f"{_ORIGINALS}/{content_hash[:2]}/{content_hash}") as source:
                whole = _write(source, target, most=_LARGEST_ORIGINAL) == content_hash
        except _UNREADABLE:
            whole = False
        if not whole:
            target.unlink(missing_ok=True)
            left_out += 1
    return left_out


def _hash_in(name: str) -> str:
    parts = name.split("/")
    ours = len(parts) == 3 and parts[0] == _ORIGINALS and is_hash(parts[2]) and parts[1] == parts[2][:2]
    return parts[2] if ours else ""


def _write_database(source: IO[bytes], target: Path) -> None:
    """Unpack a library file up to the size that it states; what is none is refused at its first bytes."""
    first = source.read(_HEADER_BYTES)
    _write(source, target, first=first, most=_stated_size(first))


def _stated_size(header: bytes) -> float:
    """Tell the bytes of an SQLite database by its header; infinite where it does not tell them."""
    if len(header) < _HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        return len(header)
    page_size, changes, pages, valid_for = struct.unpack_from(">16xH6xII60xI", header)
    return (65_536 if page_size == 1 else page_size) * pages if changes == valid_for else math.inf


def _write(source: IO[bytes], target: Path, *, first: bytes = b"", most: float = math.inf) -> str:
    """Write what can be read to a new file and return its SHA-256; `first` was read from it before.

    Raises BadZipFile where there is more than `most`: a few bytes can be packed to be without end.
    """
    digest = hashlib.sha256(first)
    size = len(first)
    number = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(first)
        while size < most and (chunk := source.read(_CHUNK)):
            size += len(chunk)
            digest.update(chunk)
            file.write(chunk)
        if size > most or source.read(1):
            raise zipfile.BadZipFile("more than there can be")
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _made(path: Path) -> str:
    """Tell when a file was written, as ISO 8601 of here; empty where it has an impossible date."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).isoformat(timespec="seconds")
    except (OSError, ValueError, OverflowError):
        return ""


def _size(path: Path) -> int:
    """Add up the bytes of a file, or of the files in a folder."""
    try:
        if path.is_dir():
            return sum(inside.lstat().st_size for inside in path.iterdir() if inside.is_file())
        return path.lstat().st_size
    except OSError:
        return 0


def publish(finished: Path, target: Path, *, replacing: bool) -> None:
    """Give a finished file its name; raises FileExistsError unless it may replace what is there."""
    if replacing:
        os.replace(finished, target)
    else:
        try:
            os.link(finished, target, follow_symlinks=False)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):  # there are disks without links
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            os.replace(finished, target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can do that."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def move(source: Path, target: Path) -> None:
    """Move a file or folder, to another disk where need be; raises OSError."""
    try:
        source.rename(target)
    except OSError:
        if not os.path.lexists(source):
            raise
        shutil.move(source, target)
