"""The lock that keeps a library to one window."""

import sqlite3

from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths


class WindowLock:
    """Held by the one window that has a library open; the system frees it when the program ends."""

    def __init__(self, paths: LibraryPaths) -> None:
        """Take the lock; raises DeskError when another window has it or the folder can't be written."""
        path = paths.data / "window.lock"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=0)
            try:
                self._connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error:
                self._connection.close()
                raise
        except (OSError, sqlite3.Error) as error:
            if "locked" in str(error):
                reason = f"The library in {paths.data} is already open in another DebateDesk window."
            else:
                reason = f"The library in {paths.data} cannot be written: {error}."
            raise DeskError(reason) from error

    def release(self) -> None:
        """Give the lock up."""
        self._connection.close()
