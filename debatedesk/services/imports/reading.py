"""Reading a file by the format that it is of: the one door through which files of others are read.

A program that has a process for it hands them to that (`jobs.isolated_reader`); without one they are read
here.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, runtime_checkable

from debatedesk.domain.errors import DeskError, FormatError, PasswordNeededError, TooLargeError
from debatedesk.domain.message import message
from debatedesk.formats.base import DEFAULT_OPTIONS, ImportedMap, ImportedText, ReadingOptions, TextFormat
from debatedesk.formats.registry import format_of

ReadContent = ImportedText | ImportedMap | tuple[ImportedText, ...]
"""What a file holds: a text, a map, or several texts in their order."""


class UnknownKindError(FormatError):
    """A file of a kind that is not read."""

    def __init__(self, name: str, *, as_text: bool = False) -> None:
        """Name the file; `as_text` says that a text was wanted of it."""
        super().__init__(
            message("“{name}” is not a kind of text that DebateDesk reads.", name=name)
            if as_text
            else message("“{name}” is not a kind of file that DebateDesk reads.", name=name)
        )


class FileReader(Protocol):
    """Reads a file's bytes; `path` gives its name. Raises DeskError that names the file and the cause."""

    def __call__(self, path: Path, data: bytes, options: ReadingOptions) -> ReadContent:
        """Read what a file holds."""


@runtime_checkable
class EarlyReader(FileReader, Protocol):
    """A reader elsewhere, which may read the next file while the last one is written to the library."""

    def begin(self, path: Path, data: bytes, options: ReadingOptions) -> None:
        """Begin to read a file that is asked for next, with the same bytes and options; raises nothing."""


def read_file(path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS) -> ReadContent:
    """Read what a file holds in this process; raises DeskError that names the file and the cause."""
    file_format = format_of(path, data)
    if file_format is None:
        raise UnknownKindError(path.name)
    if isinstance(file_format, TextFormat):
        return file_format.read(path, data, options)
    return file_format.read(path, data)


def texts_of(content: ReadContent) -> tuple[ImportedText, ...]:
    """Give the texts that a file holds; none where it holds a map."""
    if isinstance(content, ImportedText):
        return (content,)
    return () if isinstance(content, ImportedMap) else content


def read_one_text(
    read: FileReader, path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS
) -> ImportedText:
    """Read the one text that a file holds; raises DeskError where it holds several, or a map."""
    try:
        content = read(path, data, options)
    except TooLargeError as error:
        raise error.named(path.name) from None
    except UnknownKindError:
        raise UnknownKindError(path.name, as_text=True) from None
    if isinstance(content, ImportedMap):
        raise DeskError(message("“{file}” is a map, not a text.", file=path.name))
    texts = texts_of(content)
    if len(texts) != 1:
        raise DeskError(
            message("“{file}” holds {count:,} texts, not one.", file=path.name, count=len(texts))
        )
    return texts[0]


def read_with_passwords(
    read: FileReader, path: Path, data: bytes, options: ReadingOptions, passwords: Sequence[str]
) -> ReadContent:
    """Read a file, with the first of the passwords that opens it where it needs one.

    Raises PasswordNeededError where none does, and DeskError.
    """
    try:
        return read(path, data, options)
    except PasswordNeededError as error:
        refused = error
    for password in passwords:
        try:
            return read(path, data, replace(options, password=password))
        except PasswordNeededError as error:
            refused = error
    raise refused
