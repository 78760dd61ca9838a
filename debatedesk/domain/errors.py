"""Errors that are shown to the user as they are."""

from debatedesk.domain.message import message


class DeskError(Exception):
    """One clear sentence for the user that names the thing and the cause; nothing was changed."""


class FormatError(DeskError):
    """A file that cannot be read or written in the format asked for."""


class PasswordNeededError(FormatError):
    """A file that opens with a password only: none was given, or a wrong one."""


class TooLargeError(DeskError):
    """A text that holds more of something than can be read in a reasonable time."""

    def __init__(self, what: str, count: int, most: int, name: str = "") -> None:
        """Name the thing that is too many, and the text where its name is known."""
        template = (
            message("“{name}” has {count:,} {things}; at most {most:,} can be read.")
            if name
            else message("The text has {count:,} {things}; at most {most:,} can be read.")
        )
        super().__init__(message(template, name=name, count=count, things=what, most=most))
        self._what, self._count, self._most = what, count, most

    def named(self, name: str) -> "TooLargeError":
        """Say the same of a text by its name."""
        return TooLargeError(self._what, self._count, self._most, name)


class Cancelled(BaseException):
    """Raised when the user has cancelled the job; no `except Exception` on its way takes it for a fault."""
