"""Errors that are shown to the user as they are."""


class DeskError(Exception):
    """One clear sentence for the user that names the thing and the cause; nothing was changed."""


class FormatError(DeskError):
    """A file that cannot be read or written in the format asked for."""


class Cancelled(BaseException):
    """Raised when the user has cancelled the job; no `except Exception` on its way takes it for a fault."""
