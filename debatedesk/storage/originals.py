"""Imported files kept as they came, by the SHA-256 of their content."""

import contextlib
import os
import re
import secrets
import sys
import time
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.storage.private import PRIVATE_FILE, PRIVATE_FOLDER
from debatedesk.storage.regular_files import read_regular

_UNFINISHED = "part-"
_ABANDONED_SECONDS = 86_400
_BINARY = getattr(os, "O_BINARY", 0)
_HASH = re.compile(r"[0-9a-f]{64}")
_SYNCING = 8
"""So many files are made durable side by side: a disk takes hardly longer for them than for one."""


def is_hash(name: str) -> bool:
    """Tell whether a name is that of an original: a SHA-256."""
    return _HASH.fullmatch(name) is not None


class Originals:
    """A folder of files named by content hash, spread over 256 subfolders."""

    def __init__(self, folder: Path) -> None:
        """Keep files below `folder`, which is made when first needed."""
        self.folder = folder
        self._unsettled: dict[str, Path] = {}
        self._swept = False

    def path(self, content_hash: str) -> Path:
        """Tell where the file of that hash is kept."""
        return self.folder / content_hash[:2] / content_hash

    def take(self, data: bytes, name: str) -> str:
        """Write `data`, which came as `name`, and return its hash; the same content is kept once.

        What is kept of it already is looked at, and mended where it was damaged. It is kept after the next
        `settle`. Raises DeskError when it cannot be written.
        """
        import hashlib

        content_hash = hashlib.sha256(data).hexdigest()
        if content_hash in self._unsettled or self.whole(content_hash) is not None:
            return content_hash
        unfinished = self.folder / f"{_UNFINISHED}{secrets.token_hex(8)}"
        try:
            self.folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            self._sweep()
            number = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE_FILE)
            with os.fdopen(number, "wb") as file:
                file.write(data)
        except OSError as error:
            _delete(unfinished)
            raise DeskError(
                message(
                    "A copy of “{name}” could not be kept in {folder}: {strerror}.",
                    name=name,
                    folder=self.folder,
                    strerror=error.strerror,
                )
            ) from error
        except BaseException:
            _delete(unfinished)
            raise
        self._unsettled[content_hash] = unfinished
        return content_hash

    def _sweep(self) -> None:
        """Delete what a process that was killed has left long ago."""
        if self._swept:
            return
        for unfinished in self.folder.glob(f"{_UNFINISHED}*"):
            with contextlib.suppress(OSError):
                if unfinished.stat().st_mtime < time.time() - _ABANDONED_SECONDS:
                    unfinished.unlink()
        self._swept = True

    def settle(self) -> None:
        """Keep durably what was taken since the last time; raises DeskError when that fails.

        Whatever refers to a file has to be written after this.
        """
        if not self._unsettled:
            return
        from concurrent.futures import ThreadPoolExecutor

        settling, self._unsettled = self._unsettled, {}
        paths = {self.path(each): unfinished for each, unfinished in settling.items()}
        try:
            with ThreadPoolExecutor(min(_SYNCING, len(paths))) as pool:
                list(pool.map(_sync, paths.values()))
            for path, unfinished in paths.items():
                path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
                if path.is_dir():
                    path.rename(path.with_name(f"{path.name}.was-a-folder-{secrets.token_hex(4)}"))
                os.replace(unfinished, path)
        except OSError as error:
            for unfinished in paths.values():
                _delete(unfinished)
            raise DeskError(
                message(
                    "Files could not be kept in {folder}: {strerror}.",
                    folder=self.folder,
                    strerror=error.strerror,
                )
            ) from error
        for folder in (*{each.parent for each in paths}, self.folder):
            with contextlib.suppress(OSError):  # some systems and disks can't sync a folder
                _sync(folder)

    def keep(self, data: bytes, name: str) -> str:
        """Take one file and settle it."""
        content_hash = self.take(data, name)
        self.settle()
        return content_hash

    def read(self, content_hash: str) -> bytes:
        """Return the file of that hash; raises DeskError when it is missing."""
        try:
            return self.path(content_hash).read_bytes()
        except OSError as error:
            raise DeskError(
                message(
                    "The kept original {content_hash} cannot be read: {strerror}.",
                    content_hash=content_hash[:12],
                    strerror=error.strerror,
                )
            ) from error

    def whole(self, content_hash: str) -> bytes | None:
        """Return the file of that hash; None where it is missing, can't be read, or was altered."""
        import hashlib

        path = self.path(content_hash)
        try:
            if path.is_symlink():
                return None
            data = read_regular(path)
        except (DeskError, OSError):
            return None
        return data if hashlib.sha256(data).hexdigest() == content_hash else None

    def hashes(self) -> list[str]:
        """List the hashes of all files that are kept."""
        return sorted(path.name for path in self.folder.glob("??/*") if is_hash(path.name))


def _sync(path: Path) -> None:
    """Have a file or folder on the disk; Windows syncs only what is open for writing."""
    number = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
