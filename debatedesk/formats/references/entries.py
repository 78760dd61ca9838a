"""What a file of references gives: publications, and what their manager kept beside them."""

from dataclasses import dataclass
from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import in_turn, message
from debatedesk.domain.publication import Publication
from debatedesk.formats.base import FileFormat

LARGEST_LIST = 32_000_000
"""Bytes of a file of references."""
MOST_ENTRIES = 50_000


@dataclass(frozen=True, slots=True)
class ReferenceNote:
    """A note that a reference manager kept with an entry: Markdown, or HTML where `is_html`."""

    text: str
    is_html: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """One publication of a list; `files` are paths as the file names them, `line` counts from 1."""

    publication: Publication
    files: tuple[str, ...] = ()
    notes: tuple[ReferenceNote, ...] = ()
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """The entries of a file in their order, and a sentence for each that could not be read."""

    entries: tuple[ReferenceEntry, ...]
    problems: tuple[str, ...] = ()


class ReferenceFormat(FileFormat):
    """A format of lists of references: `_read` gives the list of a file, `write` writes one."""

    largest = LARGEST_LIST

    def read(self, path: Path, data: bytes) -> ReferenceList:
        """Read a list; raises FormatError that names the file and the cause where nothing can be read."""
        from debatedesk.formats.decoding import decode

        self._check(path, data)
        found = self._read(decode(data, path.name), path.name)
        if not found.entries:
            none = message("“{file}” holds no reference that can be read.", file=path.name)
            raise FormatError(in_turn((none, *found.problems[:1])))
        if len(found.entries) > MOST_ENTRIES:
            raise FormatError(
                message(
                    "“{file}” holds more than {most_entries:,} references.",
                    file=path.name,
                    most_entries=MOST_ENTRIES,
                )
            )
        return found

    def write(self, publications: list[Publication]) -> str:
        """Write publications in their order."""
        raise NotImplementedError

    def _read(self, text: str, name: str) -> ReferenceList:
        raise NotImplementedError
