"""Files and folders that only their owner may read: a library holds somebody's notes."""

import contextlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def make_private_folder(folder: Path) -> None:
    """Make a folder that is closed to others where it is not there; raises OSError."""
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file that is closed to others; raises FileExistsError where something is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))


def close_to_others(path: Path) -> None:
    """Take from others what an earlier DebateDesk gave them by the system's custom.

    A folder that hands its group on was shared on purpose, and stays so.
    """
    with contextlib.suppress(OSError):
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077 and not mode & stat.S_ISGID:
            path.chmod(mode & ~0o077)


@contextmanager
def private_files() -> Iterator[None]:
    """Close to others what is written in the block, by whatever library writes it."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)
