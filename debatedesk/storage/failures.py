"""Why a library could not be read or written, in a sentence."""

import sqlite3
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message

FAILURES = (sqlite3.Error, OSError, UnicodeDecodeError)
"""What SQLite raises; its message on a damaged file may hold bytes that are no text."""

_UNWRITABLE = ("readonly", "read-only", "Read-only", "unable to open")


class UnusableLibrary(DeskError):
    """The library is damaged, gone or something else: a backup is to be given back, or a new one begun.

    `cause` is the sentence without the command that leads on, for a window that has buttons for it.
    """

    def __init__(self, cause: str, way: str = "") -> None:
        """Say what is wrong and what to do, both without the full stop."""
        super().__init__(f"{cause}; {way}." if way else f"{cause}.")
        self.cause = f"{cause}."


def failure(error: Exception, path: Path) -> DeskError:
    """Make the error to raise for a library that could not be read or written."""
    text = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    if "full" in text or "No space" in text:
        return DeskError(
            message("The disk that holds {path} is full, so the change was not saved.", path=path)
        )
    if "locked" in text:
        return DeskError(
            message("The library {path} is in use by another program; try again in a moment.", path=path)
        )
    if isinstance(error, PermissionError) or any(each in text for each in _UNWRITABLE):
        return DeskError(
            message(
                "The library {path} cannot be written: check that its folder is yours and not read-only.",
                path=path,
            )
        )
    if "not a database" in text or "malformed" in text or isinstance(error, UnicodeDecodeError):
        text = "it holds bytes that are no text" if isinstance(error, UnicodeDecodeError) else text
        return UnusableLibrary(
            message("The library {path} is damaged ({text})", path=path, text=text),
            message("give a backup back with “debatedesk restore”"),
        )
    return DeskError(message("The library {path} could not be used: {text}.", path=path, text=text))
