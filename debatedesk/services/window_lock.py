"""The lock that keeps a library to one window."""

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.paths import LibraryPaths
from debatedesk.storage.library_lock import FileLock, LockHeld
from debatedesk.storage.opening import check_name
from debatedesk.storage.private import make_private_folder

WINDOW = "the DebateDesk window"
WINDOW_WORK = "the DebateDesk window's background work"
"""As what the window and its workers have the library open, to be told to others."""


class WindowLock:
    """Held by the one window that has a library open; the system frees it when the program ends."""

    def __init__(self, paths: LibraryPaths) -> None:
        """Take the lock; raises LockHeld when another window has it, DeskError for a bad folder."""
        check_name(paths.database)
        self._lock = FileLock(paths.data / "window.lock")
        try:
            make_private_folder(paths.data)
            taken = self._lock.acquire(exclusive=True)
        except OSError as error:
            self._lock.release()
            raise DeskError(
                message(
                    "The library in {data} cannot be written: {part}.",
                    data=paths.data,
                    part=error.strerror or error,
                )
            ) from error
        if not taken:
            raise LockHeld(
                message(
                    "The library in {data} is already open in another DebateDesk window.", data=paths.data
                )
            )

    def release(self) -> None:
        """Give the lock up."""
        self._lock.release()
