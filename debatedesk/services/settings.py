"""Preferences in a JSON file, and the state of views in the library."""

import contextlib
import json
from pathlib import Path
from typing import Any

from debatedesk.domain.errors import DeskError
from debatedesk.storage.database import Library
from debatedesk.storage.whole_files import write_whole


class Settings:
    """Preferences by name (theme, fonts); a damaged file counts as empty."""

    def __init__(self, path: Path) -> None:
        """Read the settings file at `path`, if there is one."""
        self._path = path
        self._values: dict[str, Any] = {}
        with contextlib.suppress(OSError, ValueError):
            loaded = json.loads(path.read_text("utf-8"))
            if isinstance(loaded, dict):
                self._values = loaded

    def get(self, name: str, default: Any) -> Any:
        """Return a preference, or `default` where none of that type is kept."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Keep a preference at once; raises DeskError when the file can't be written."""
        if self._values.get(name) == value:
            return
        values = {**self._values, name: value}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(values, indent=1, ensure_ascii=False).encode("utf-8"))
        except OSError as error:
            raise DeskError(f"The settings {self._path} cannot be written: {error.strerror}.") from error
        self._values = values


class ViewState:
    """Where the reader was: positions, folding, geometry, as JSON values in the library; never undone."""

    def __init__(self, library: Library) -> None:
        """Keep state in an open library."""
        self._library = library

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value kept under `key`, or `default`."""
        rows = self._library.rows("SELECT value FROM view_state WHERE key = ?", (key,))
        return json.loads(rows[0][0]) if rows else default

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value under `key`."""
        self.set_all({key: value})

    def set_all(self, values: dict[str, Any]) -> None:
        """Keep several values in one transaction."""
        rows = [(key, json.dumps(value)) for key, value in values.items()]
        self._library.write_many("INSERT OR REPLACE INTO view_state(key, value) VALUES (?, ?)", rows)
