"""Preferences in a JSON file, and the state of views in the library."""

import contextlib
import json
import math
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from debatedesk.domain.damage import Damage
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.storage.cells import VIEW_STATE
from debatedesk.storage.database import Library
from debatedesk.storage.private import make_private_folder
from debatedesk.storage.whole_files import write_whole

_VALUE = VIEW_STATE.columns("value key")
_LARGEST = 10_000_000
"""A settings file of more bytes is none."""


class Settings:
    """Preferences by name (theme, fonts); a damaged file counts as empty, and `damage` says so."""

    def __init__(self, path: Path) -> None:
        """Read the settings file at `path`, if there is one."""
        self._path = path
        self._values: dict[str, Any] = {}
        self.damage = ""
        try:
            self._values = _read(path)
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            reason = error.strerror if isinstance(error, OSError) else message("it holds no settings")
            self.damage = message(
                "The settings {path} cannot be read ({reason}); the usual ones are used.",
                path=path,
                reason=reason,
            )

    def get(self, name: str, default: Any) -> Any:
        """Return a preference, or `default` where none of that type is kept."""
        value = self._values.get(name, default)
        if default is None:
            return value
        if type(default) is float and type(value) is int and abs(value) < 2**53:
            return float(value)
        sound = type(value) is type(default) and not (type(value) is float and not math.isfinite(value))
        return value if sound else default

    def set(self, name: str, value: Any) -> None:
        """Keep a preference at once; raises DeskError when the file can't be written.

        A file that could not be read is kept beside the new one.
        """
        if self._values.get(name) == value:
            return
        values = {**self._values, name: value}
        try:
            make_private_folder(self._path.parent)
            if self.damage:
                self._keep_damaged()
            data = json.dumps(values, indent=1, ensure_ascii=False).encode("utf-8")
            write_whole(self._path, data, private=True)
        except OSError as error:
            raise DeskError(
                message(
                    "The settings {path} cannot be written: {strerror}.",
                    path=self._path,
                    strerror=error.strerror,
                )
            ) from error
        self._values = values

    def mend(self) -> None:
        """Put empty settings in the place of a damaged file, which is kept beside; raises DeskError."""
        if not self.damage:
            return
        try:
            self._keep_damaged()
            write_whole(self._path, b"{}")
        except OSError as error:
            raise DeskError(
                message(
                    "The settings {path} cannot be written: {strerror}.",
                    path=self._path,
                    strerror=error.strerror,
                )
            ) from error

    def _keep_damaged(self) -> None:
        stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S-%f")
        with contextlib.suppress(FileNotFoundError):
            self._path.rename(self._path.with_name(f"{self._path.stem}-damaged-{stamp}{self._path.suffix}"))
        self.damage = ""


def _read(path: Path) -> dict[str, Any]:
    """Read a settings file; raises OSError, ValueError, RecursionError."""
    if path.exists() and not path.is_file():
        raise ValueError("not a file")
    with path.open("rb") as file:
        data = file.read(_LARGEST)
    values = json.loads(data.decode("utf-8"))
    if not isinstance(values, dict):
        raise ValueError("no JSON object")
    return values


class ViewState:
    """Where the reader was: positions, folding, geometry, as JSON values in the library; never undone."""

    def __init__(self, library: Library) -> None:
        """Keep state in an open library."""
        self._library = library
        self._passing: dict[str, Any] | None = None

    def write_no_more(self) -> None:
        """Leave the library as it is from now on: what is set holds while the program runs."""
        self._passing = {}

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value kept under `key`, or `default` where none of that type is kept."""
        if self._passing and key in self._passing:
            return self._passing[key]
        rows = self._library.read(_VALUE, "WHERE key = ?", (key,))
        value = rows[0][0] if rows else None
        if value is None:
            return default
        if default is not None and type(value) is not type(default):
            self._reset(key)
            return default
        return value

    def record(self, key: str) -> "KeptValues":
        """Return the values kept together under `key`; none where nothing is kept."""
        return KeptValues(self.get(key, {}), lambda: self._reset(key))

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value under `key`."""
        self.set_all({key: value})

    def set_all(self, values: dict[str, Any]) -> None:
        """Keep several values in one transaction."""
        if self._passing is not None:
            self._passing |= values
            return
        rows = [(key, json.dumps(value)) for key, value in values.items()]
        self._library.write_many("INSERT OR REPLACE INTO view_state(key, value) VALUES (?, ?)", rows)

    def _reset(self, key: str) -> None:
        sentence = message("How the view “{key}” was left cannot be read; it begins anew.", key=key)
        self._library.report(Damage("view_state", "value", key, sentence))


class KeptValues:
    """Values that a view has kept by name; what is not of the kind asked for is read as the default."""

    def __init__(self, values: Mapping[str, Any], report: Callable[[], None]) -> None:
        """Read from `values`; `report` is called for each that is of another kind."""
        self._values = values
        self._report = report

    def __contains__(self, name: str) -> bool:
        """Tell whether something is kept under a name."""
        return self._values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """Read a text."""
        return str(self._of(name, default, lambda value: type(value) is str))

    def choice(self, name: str, choices: Collection[str], default: str) -> str:
        """Read one of a few texts."""
        return str(self._of(name, default, lambda value: type(value) is str and value in choices))

    def flag(self, name: str, default: bool = False) -> bool:
        """Read a yes or no."""
        return bool(self._of(name, default, lambda value: type(value) is bool))

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """Read a number between two limits."""
        return float(self._of(name, default, lambda value: _is_number(value, least, most)))

    def numbers(self, name: str, least: int, most: int) -> list[int]:
        """Read a list of whole numbers between two limits."""
        return list(
            self._of(name, [], lambda value: _all(value, lambda each: _is_whole(each, least, most)))
        )

    def measures(self, name: str, least: float, most: float) -> list[float]:
        """Read a list of numbers between two limits."""
        return list(
            self._of(name, [], lambda value: _all(value, lambda each: _is_number(each, least, most)))
        )

    def texts(self, name: str) -> list[str]:
        """Read a list of texts."""
        return list(self._of(name, [], lambda value: _all(value, lambda each: type(each) is str)))

    def _of(self, name: str, default: Any, holds: Callable[[Any], bool]) -> Any:
        value = self._values.get(name)
        if value is None:
            return default
        if holds(value):
            return value
        self._report()
        return default


def _is_number(value: Any, least: float, most: float) -> bool:
    return type(value) in (int, float) and least <= value <= most


def _is_whole(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _all(value: Any, holds: Callable[[Any], bool]) -> bool:
    return type(value) is list and all(map(holds, value))
