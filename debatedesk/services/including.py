"""Argdown files that include others: those stand in the place of the line that names them.

Only files in the folder of the file that is read, or below it, are included: a map from elsewhere can't
fetch what lies on this machine.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from debatedesk.domain.errors import DeskError, FormatError
from debatedesk.domain.message import message
from debatedesk.formats.argdown.problems import ArgdownError
from debatedesk.formats.base import ImportedMap, NotCarried
from debatedesk.formats.decoding import decode
from debatedesk.formats.limits import LARGEST_MAP, shortened
from debatedesk.storage.regular_files import read_regular

_SUFFIXES = (".argdown", ".ad")
_INCLUDE = re.compile(r"[ \t]*@include\(([^()\n]+)\)[ \t]*")
_LINE = re.compile(r"line (\d+)")
_MOST_FILES = 100
_LONGEST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class IncludingFile:
    """The bytes of a file with all that it includes, and where each line is from: file name and line."""

    data: bytes
    lines: tuple[tuple[str, int], ...] = ()

    def located(self, error: FormatError) -> FormatError:
        """Let an error name the file and line that it is about."""
        if not self.lines or not isinstance(error, ArgdownError):
            return error
        return ArgdownError(*self._origin(error.line), error.cause)

    def located_map(self, imported: ImportedMap) -> ImportedMap:
        """Let what is told of a map name the files and lines that it is about."""
        if not self.lines:
            return imported
        return replace(imported, not_carried=tuple(map(self._located, imported.not_carried)))

    def _located(self, left: NotCarried) -> NotCarried:
        told = _LINE.fullmatch(left.where)
        if told is None:
            return left
        name, line = self._origin(int(told[1]))
        return NotCarried(left.what, message("line {line} of “{name}”", line=line, name=name))

    def _origin(self, line: int) -> tuple[str, int]:
        return self.lines[min(max(line, 1), len(self.lines)) - 1]


def with_inclusions(path: Path, data: bytes) -> IncludingFile:
    """Put into an Argdown file what it includes; any other file stays as it is.

    Raises FormatError for what is missing, lies outside the file's folder, or makes the whole too large.
    """
    if path.suffix.lower() not in _SUFFIXES or b"@include(" not in data:
        return IncludingFile(data)
    including = _Including(path)
    including.take(path, decode(data, path.name), ())
    return IncludingFile("\n".join(including.text).encode(), tuple(including.lines))


class _Including:
    def __init__(self, path: Path) -> None:
        self._folder = path.parent.resolve()
        self._size = 0
        self._files = 0
        self.text: list[str] = []
        self.lines: list[tuple[str, int]] = []

    def take(self, path: Path, text: str, above: tuple[Path, ...]) -> None:
        """Take a file line by line; what includes itself, through whatever others, is not taken again."""
        above = (*above, path.resolve())
        self._size += len(text)
        self._files += 1
        if self._size > LARGEST_MAP or self._files > _MOST_FILES:
            raise FormatError(message("“{file}” includes more than a map may have.", file=path.name))
        for number, line in enumerate(text.split("\n"), 1):
            include = _INCLUDE.fullmatch(line)
            if include is None:
                self.text.append(line)
                self.lines.append((path.name, number))
                continue
            other = self._resolved(path, include[1].strip(), number)
            if other not in above:
                self.take(other, self._read(path, other, number), above)

    def _resolved(self, path: Path, name: str, line: int) -> Path:
        try:
            other = (path.parent / name).resolve()
        except (OSError, ValueError, RuntimeError):
            other = Path(name)
        if not other.is_relative_to(self._folder):
            raise FormatError(
                message(
                    "“{file}”, line {line}: “{name}” lies outside the file’s folder and is not included.",
                    file=path.name,
                    line=line,
                    name=shortened(name, _LONGEST_SHOWN),
                )
            )
        return other

    def _read(self, path: Path, other: Path, line: int) -> str:
        try:
            return decode(read_regular(other, LARGEST_MAP), other.name)
        except DeskError as error:
            cause = str(error)
            raise FormatError(
                message("“{file}”, line {line}: {cause}", file=path.name, line=line, cause=cause)
            ) from error
