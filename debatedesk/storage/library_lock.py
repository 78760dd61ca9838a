"""The lock of a library's folder: shared by who uses the library, exclusive to who replaces it.

The system holds it, on the open file `library.lock`, and frees it when a program ends in whatever way.
Beside it every holder keeps a small file that tells who it is; that file is locked too, so that one of a
program that was killed is known as such and swept. What the lock file itself holds does not matter.
"""

import contextlib
import errno
import json
import os
import stat
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import Message, message

LOCK_NAME = "library.lock"
PATIENCE_SECONDS = 5.0
"""So long is waited for a lock: most that hold an exclusive one do so for a moment only."""

_HOLDER = "holder-"
_RETRY_SECONDS = 0.01
_RECORD_SECONDS = 0.2
_HOLDER_BYTES = 2_000
_FLAGS = (
    os.O_RDWR
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, getattr(errno, "EOPNOTSUPP", errno.ENOTSUP)}


class LockHeld(DeskError):
    """The lock can't be had, as others have it."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a lock: a process, the program or command that it runs, and since when."""

    process: int
    program: str
    since: str

    @property
    def named(self) -> Message:
        """The holder within a sentence."""
        return message(
            "{program} (process {process}, since {since})",
            program=self.program,
            process=self.process,
            since=self.since,
        )

    def __str__(self) -> str:
        """Name the holder within a sentence."""
        return self.named


class FileLock:
    """A file that the system locks, shared or exclusively; made anew where something else is there."""

    def __init__(self, path: Path) -> None:
        """Lock `path` when `acquire` is called."""
        self.path = path
        self._number = -1

    def acquire(self, *, exclusive: bool, seconds: float = 0.0) -> bool:
        """Take the lock, or change the one that is held; False where others had it for all of `seconds`.

        A lock that is to be changed may be lost in between: it is not held any more where this returns
        False. Raises OSError.
        """
        deadline = time.monotonic() + seconds
        while not self._try(exclusive):
            if time.monotonic() >= deadline:
                self.release()
                return False
            time.sleep(_RETRY_SECONDS)
        return True

    def _try(self, exclusive: bool) -> bool:
        if self._number < 0:
            self._number = _open(self.path)
        if not _lock(self._number, exclusive=exclusive):
            return False
        if _is_at(self._number, self.path):
            return True
        self.release()  # another program has put a new file there
        return False

    def write(self, data: bytes) -> None:
        """Put `data` into the file that is locked; raises OSError."""
        os.write(self._number, data)

    def release(self) -> None:
        """Give the lock up."""
        if self._number >= 0:
            number, self._number = self._number, -1
            os.close(number)


class LibraryLock:
    """The lock of one library's folder, held by this object from `shared` or `exclusive` to `release`."""

    def __init__(self, folder: Path, program: str) -> None:
        """Be ready to lock `folder` for a program, which is named as in “by … (process 12)”."""
        self._folder = folder
        self._lock = FileLock(folder / LOCK_NAME)
        self._program = program
        self._record: FileLock | None = None
        self.was_killed = False
        """Whether a program that used the library was found to have ended without closing it."""

    @staticmethod
    def shared(folder: Path, program: str, seconds: float = PATIENCE_SECONDS) -> "LibraryLock":
        """Take the lock as one who uses the library; raises LockHeld, or OSError for a bad folder."""
        lock = LibraryLock(folder, program)
        lock.share(seconds)
        return lock

    @staticmethod
    def exclusive(folder: Path, program: str, seconds: float = 0.0) -> "LibraryLock":
        """Take the lock as one who replaces the library; raises LockHeld, or OSError for a bad folder."""
        lock = LibraryLock(folder, program)
        if not lock.take_alone(seconds):
            raise lock.refusal()
        return lock

    def share(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Hold the lock together with others, from nothing or from holding it alone; raises LockHeld."""
        try:
            if not self._lock.acquire(exclusive=False, seconds=seconds):
                raise self.refusal()
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        self._tell_who()

    def take_alone(self, seconds: float = 0.0) -> bool:
        """Hold the lock alone, from nothing; False where others have it.

        A file system without locks gives none to anybody.
        """
        try:
            if not self._lock.acquire(exclusive=True, seconds=seconds):
                return False
            if self.holders():  # somebody has deleted the lock file that they have locked
                self._lock.release()
                return False
        except OSError as error:
            self._lock.release()
            if error.errno in _NO_LOCKS:
                return False
            raise
        self._sweep()
        self._tell_who()
        return True

    def refusal(self, others: Sequence[Holder] = ()) -> LockHeld:
        """Say who has the lock: of several, some `others` that are in the way."""
        others = others or self.holders()
        who = others[0].named if others else message("another program")
        if len(others) > 1:
            who = message("{holder} and {number} more", holder=who, number=len(others) - 1)
        return LockHeld(
            message(
                "The library in {folder} is in use by {who}; nothing was changed, try again when it is "
                "closed.",
                folder=self._folder,
                who=who,
            )
        )

    def holders(self) -> list[Holder]:
        """List the others who have the lock, the oldest first."""
        own = self._record.path if self._record else None
        found = [
            _read_holder(path)
            for path in self._folder.glob(f"{_HOLDER}*")
            if path != own and _is_locked(path)
        ]
        return sorted(found, key=lambda holder: holder.since)

    def release(self) -> None:
        """Give the lock up."""
        if self._record is not None:
            self._record.release()
            _remove(self._record.path)
            self._record = None
        self._lock.release()

    def _tell_who(self) -> None:
        """Leave a file that tells who has the lock; where the disk is full the lock holds without it."""
        if self._record is not None:
            return
        path = self._folder / f"{_HOLDER}{os.getpid()}-{os.urandom(4).hex()}"
        record = FileLock(path)
        known = {
            "process": os.getpid(),
            "program": self._program,
            "since": f"{datetime.now():%Y-%m-%d %H:%M:%S}",
        }
        try:
            if record.acquire(exclusive=True, seconds=_RECORD_SECONDS):
                record.write(json.dumps(known).encode())
        except OSError:
            _remove(path)
            record.release()
            return
        self._record = record

    def _sweep(self) -> None:
        """Remove the files of holders that were killed; the lock is held alone."""
        for path in self._folder.glob(f"{_HOLDER}*"):
            self.was_killed = True
            _remove(path)


def _read_holder(path: Path) -> Holder:
    try:
        number = os.open(path, os.O_RDONLY | (_FLAGS & ~os.O_RDWR))
        try:
            known = json.loads(os.read(number, _HOLDER_BYTES))
        finally:
            os.close(number)
        return Holder(int(known["process"]), str(known["program"]), str(known["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        process = path.name.removeprefix(_HOLDER).partition("-")[0]
        return Holder(int(process) if process.isdecimal() else 0, "another program", "an unknown time")


def _is_locked(path: Path) -> bool:
    try:
        number = os.open(path, _FLAGS)
    except OSError:
        return False
    try:
        return not _lock(number, exclusive=True)
    except OSError:
        return False
    finally:
        os.close(number)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _open(path: Path) -> int:
    """Open a lock file, and put a new one in the place of what can be none: a folder, a link, a pipe."""
    for _ in range(10):
        try:
            number = os.open(path, _FLAGS | os.O_CREAT, 0o600)
        except OSError as error:
            if not _is_in_the_way(path):
                raise
            _set_aside(path, error)
            continue
        if stat.S_ISREG(os.fstat(number).st_mode):
            return number
        os.close(number)
        _set_aside(path, OSError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)))
    raise OSError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _is_in_the_way(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _set_aside(path: Path, error: OSError) -> None:
    """Remove what stands in the place of a lock file; a folder that holds something gets another name."""
    try:
        if not path.is_symlink() and path.is_dir():
            with contextlib.suppress(OSError):
                path.rmdir()
                return
            path.rename(path.with_name(f"{path.name}.was-a-folder-{os.urandom(4).hex()}"))
        else:
            path.unlink(missing_ok=True)
    except OSError:
        raise error from None


def _is_at(number: int, path: Path) -> bool:
    """Tell whether an open file still is the one at `path`."""
    try:
        there = path.lstat()
    except OSError:
        return False
    return os.path.samestat(os.fstat(number), there)


if sys.platform == "win32":
    import msvcrt

    _BEHIND = 1 << 30
    _SLOTS = 64
    """Windows locks ranges of bytes, and each for one only: who shares the lock takes one of many bytes."""

    def _lock(number: int, *, exclusive: bool) -> bool:
        """Lock an open file, or change its lock; False where others have it."""
        with contextlib.suppress(OSError):
            _unlock_all(number)
        for first in [0] if exclusive else _shuffled():
            os.lseek(number, _BEHIND + first, os.SEEK_SET)
            try:
                msvcrt.locking(number, msvcrt.LK_NBLCK, _SLOTS if exclusive else 1)
            except OSError as error:
                if error.errno not in (errno.EACCES, errno.EDEADLK, errno.EAGAIN):
                    raise
            else:
                return True
        return False

    def _shuffled() -> Iterator[int]:
        start = os.urandom(1)[0] % _SLOTS
        for step in range(_SLOTS):
            yield (start + step) % _SLOTS

    def _unlock_all(number: int) -> None:
        """Give up whatever part is held: a range is unlocked as it was locked."""
        os.lseek(number, _BEHIND, os.SEEK_SET)
        with contextlib.suppress(OSError):
            msvcrt.locking(number, msvcrt.LK_UNLCK, _SLOTS)
        for slot in range(_SLOTS):
            os.lseek(number, _BEHIND + slot, os.SEEK_SET)
            with contextlib.suppress(OSError):
                msvcrt.locking(number, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(number: int, *, exclusive: bool) -> bool:
        """Lock an open file, or change its lock; False where others have it."""
        try:
            fcntl.flock(number, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
