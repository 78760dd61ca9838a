"""The key by which this machine knows what it made itself."""

import contextlib
import hashlib
import os
import secrets
import stat
from pathlib import Path

from debatedesk.storage.private import make_private_folder

SIZE = 32


def machine_key(path: Path) -> bytes:
    """Read the key at `path`, or make one that only its owner may read.

    Where none can be kept, what tells this machine from others has to do.
    """
    known = _read(path)
    if known is not None:
        return known
    unfinished = path.with_name(f"{path.name}-{secrets.token_hex(8)}")
    made = secrets.token_bytes(SIZE)
    with contextlib.suppress(OSError):
        make_private_folder(path.parent)
        file = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(file, made)
        finally:
            os.close(file)
        try:
            os.replace(unfinished, path)
        except OSError:
            unfinished.unlink()
            raise
    return _read(path) or _key_of_machine()


def _key_of_machine() -> bytes:
    """Make a key of what Linux knows itself by, which no one elsewhere does; else by chance."""
    try:
        name = Path("/etc/machine-id").read_bytes().strip()
    except OSError:
        name = b""
    return hashlib.sha256(b"DebateDesk " + (name or secrets.token_bytes(SIZE))).digest()


def _read(path: Path) -> bytes | None:
    """Read a key; None where there is none, or what stands there is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            key = file.read(SIZE + 1)
    except OSError:
        return None
    return key if len(key) == SIZE else None
