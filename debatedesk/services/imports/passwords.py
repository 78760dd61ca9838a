"""Passwords for files that open with one only, read from a file: no command line shows them."""

from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.formats.decoding import decode
from debatedesk.storage.regular_files import read_regular


def passwords_in(path: Path) -> tuple[str, ...]:
    """Read passwords, one a line; raises DeskError."""
    lines = decode(read_regular(path), path.name).split("\n")
    passwords = tuple(dict.fromkeys(line for line in lines if line))
    if not passwords:
        raise DeskError(message("“{file}” holds no password; write one a line.", file=path.name))
    return passwords
