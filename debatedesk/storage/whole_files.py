"""Files that are written whole and durably, or not at all; and never through what somebody has planted.

A file is written under a name that nobody can guess and then put in its place. A link is followed only
where its owner is this user or the system, so that one laid in a shared folder is replaced itself. What is
no regular file (`/dev/stdout`, a pipe) can't be put in a place: it is written into.
"""

import contextlib
import os
import stat
import sys
from pathlib import Path

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
PRIVATE = 0o600


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put `data` at `path` in one step; on OSError what was there stays and nothing is left behind.

    The rights of a file that was there are kept. A new one has those that are usual for this user, or where
    it is `private` is closed to others, as is one that was there.
    """
    if _is_stream(path):
        _write_into(path, data)
        return
    target = _followed(path)
    try:
        there: os.stat_result | None = target.lstat()
    except OSError:
        there = None
    if there is not None and stat.S_ISDIR(there.st_mode):
        raise IsADirectoryError(21, os.strerror(21), str(target))
    mode = PRIVATE
    if not private:
        mode = _usual_mode()
        if there is not None and stat.S_ISREG(there.st_mode):
            mode = stat.S_IMODE(there.st_mode) & 0o777
    unfinished = target.with_name(f"part-{os.urandom(8).hex()}-{target.name[:40]}")
    try:
        number = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY, PRIVATE)
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            if sys.platform != "win32":
                with contextlib.suppress(OSError):  # there are disks without rights
                    os.fchmod(number, mode)
            os.fsync(number)
        os.replace(unfinished, target)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def _followed(path: Path) -> Path:
    """Follow links that this user or the system has made; stop at any other."""
    for _ in range(40):
        try:
            status = path.lstat()
        except OSError:
            return path
        if not stat.S_ISLNK(status.st_mode) or not _is_trusted(status):
            return path
        path = path.parent / path.readlink()
    return path


def _is_trusted(link: os.stat_result) -> bool:
    if sys.platform == "win32":
        return True
    return link.st_uid in (0, os.geteuid())


def _is_stream(path: Path) -> bool:
    """Tell whether a path leads to what is no file in a folder: a device, a pipe, an open file."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    if str(path) in ("/dev/stdout", "/dev/stderr") or path.is_relative_to("/dev/fd"):
        return True
    return path.is_relative_to("/proc") or not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _write_into(path: Path, data: bytes) -> None:
    """Write to what is open elsewhere; a pipe that nobody reads is an error, not a wait without end."""
    number = os.open(path, os.O_WRONLY | _NONBLOCK | _BINARY)
    os.set_blocking(number, True)
    with os.fdopen(number, "wb") as file:
        file.write(data)


def _usual_mode() -> int:
    """Tell with which rights this user's new files come."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask
