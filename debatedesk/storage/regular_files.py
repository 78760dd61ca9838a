"""Reading files that a user names: regular files only, and only up to a size.

A pipe would wait for ever, and a device such as `/dev/zero` has no end.
"""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message

LARGEST_FILE = 32_000_000
"""Bytes; a larger file is refused before it is read."""


def readable(path: Path) -> Path:
    """Return a path for reading alone: bytes of a name that are no UTF-8 become replacement characters."""
    return Path(os.fsencode(path).decode("utf-8", "replace"))


def open_regular(path: Path) -> BinaryIO:
    """Open a regular file for reading; the caller closes it.

    Raises DeskError that names the file when it is missing, is something else, or can't be opened.
    """
    shown = readable(path)
    try:
        # Looked at before it is opened too: opening alone makes some devices act.
        _check_regular(path.stat(), shown)
        number = os.open(path, _FLAGS)
    except FileNotFoundError as error:
        raise DeskError(message("There is no file “{shown}”.", shown=shown)) from error
    except (OSError, ValueError) as error:
        raise _unreadable(shown, error) from error
    try:
        _check_regular(os.fstat(number), shown)
        return os.fdopen(number, "rb")
    except BaseException:
        os.close(number)
        raise


def read_regular(path: Path, most: int = LARGEST_FILE) -> bytes:
    """Read a regular file of at most `most` bytes; raises DeskError that names the file and the cause."""
    shown = readable(path)
    with open_regular(path) as file:
        try:
            # A file may grow while it is read, and those of /proc tell no size.
            data = file.read(most + 1) if os.fstat(file.fileno()).st_size <= most else None
        except (OSError, MemoryError) as error:
            raise _unreadable(shown, error) from error
    if data is None or len(data) > most:
        raise DeskError(
            message(
                "“{name}” is larger than {number} MB; split it into parts first.",
                name=shown.name,
                number=most // 1_000_000,
            )
        )
    return data


_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def _check_regular(status: os.stat_result, shown: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise DeskError(message("“{name}” is a folder, not a file.", name=shown.name))
    if not stat.S_ISREG(status.st_mode):
        raise DeskError(
            message(
                "“{name}” is not a regular file but a pipe or a device; it is not read.", name=shown.name
            )
        )


def _unreadable(shown: Path, error: Exception) -> DeskError:
    cause = "there is not enough memory" if isinstance(error, MemoryError) else str(error)
    if isinstance(error, OSError):
        cause = error.strerror or cause
    return DeskError(message("“{name}” cannot be read: {cause}.", name=shown.name, cause=cause))
