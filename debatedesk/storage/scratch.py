"""Folders for work that is under way, which a killed program leaves behind and a later one sweeps."""

import contextlib
import os
import re
import time
from pathlib import Path

from debatedesk.storage.library_lock import FileLock
from debatedesk.storage.private import PRIVATE_FOLDER

_NAME = "unfinished-"
_PATTERN = re.compile(_NAME + r"[0-9a-f]{16}")
_LOCK = "lock"
_YOUNG_SECONDS = 60
_EARLIER_FOLDER = re.compile(r"tmp[a-z0-9_]{8}")
_EARLIER_FILE = re.compile(r"\.(debatedesk|automatic)-.+\.zip\.part")
_EARLIER_SECONDS = 3_600
"""What DebateDesk left before it locked its unfinished work is taken for abandoned after so long."""


class Scratch:
    """A private folder inside another, locked while it is in use and removed at the end of the block."""

    def __init__(self, parent: Path) -> None:
        """Work in a new folder below `parent`."""
        self.folder = parent / f"{_NAME}{os.urandom(8).hex()}"
        self._lock = FileLock(self.folder / _LOCK)

    def __enter__(self) -> Path:
        """Make the folder; raises OSError."""
        self.folder.mkdir(mode=PRIVATE_FOLDER)
        try:
            self._lock.acquire(exclusive=True)
        except BaseException:
            _remove(self.folder)
            raise
        return self.folder

    def __exit__(self, *exception: object) -> None:
        """Remove the folder with all that is left in it."""
        self._lock.release()
        _remove(self.folder)


def sweep(parent: Path) -> None:
    """Remove the folders that killed programs have left in `parent`."""
    with contextlib.suppress(OSError):
        for path in list(parent.iterdir()):
            if _is_stale(path):
                _remove(path)


def _is_stale(path: Path) -> bool:
    """Tell whether something is ours and nobody works with it any more."""
    try:
        age = time.time() - path.lstat().st_mtime
        if path.is_symlink():
            return False
        if _PATTERN.fullmatch(path.name) and path.is_dir():
            return _is_free(path / _LOCK, age)
        if _EARLIER_FILE.fullmatch(path.name):
            return path.is_file() and age > _EARLIER_SECONDS
        if _EARLIER_FOLDER.fullmatch(path.name) and path.is_dir():
            inside = {each.name for each in path.iterdir()}
            ours = {"library.db", "library.db-wal", "library.db-shm", "library.db-journal", "originals"}
            return bool(inside) and inside <= ours and age > _EARLIER_SECONDS
    except OSError:
        pass
    return False


def _is_free(lock: Path, age: float) -> bool:
    if not lock.is_file():
        return age > _YOUNG_SECONDS  # it is just being made otherwise
    file_lock = FileLock(lock)
    try:
        return file_lock.acquire(exclusive=True)
    finally:
        file_lock.release()


def _remove(path: Path) -> None:
    if path.is_dir():
        import shutil

        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
