"""The files of an import: finding them, and reading one into what the library keeps of a text."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedText
from debatedesk.formats.registry import READ_SUFFIXES
from debatedesk.services.imports.report import ImportReport
from debatedesk.storage.hashes import hash_of
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import read_regular, readable
from debatedesk.storage.version_content import VersionContent

LARGEST_IMAGE = 16_000_000
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})


def natural_key(path: Path) -> list[tuple[int, str]]:
    """Sort key that puts “No. 9” before “No. 10”."""
    parts = re.split(r"(\d+)", str(path).casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; `Path.is_dir` would raise where it may not be looked at."""
    return os.path.isdir(path)  # noqa: PTH112


def by_debate(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """Part what is imported without a word where to: of several folders each makes a debate of its own."""
    if all(is_folder(path) for path in paths):
        return [(path,) for path in paths]
    return [tuple(paths)]


def find_files(paths: Sequence[Path], report: ImportReport) -> Iterator[Path]:
    """List the files to import, folders opened; what is no kind of text goes on the report."""
    for path in paths:
        if not is_folder(path):
            yield path
            continue
        for file in all_files(path, report):
            suffix = file.suffix.lower()
            if suffix in READ_SUFFIXES:
                yield file
            elif suffix not in IMAGE_SUFFIXES:
                shown = readable(file)
                report.skip(
                    shown, message("“{name}” is not a kind of file that DebateDesk reads.", name=shown.name)
                )


def all_files(folder: Path, report: ImportReport) -> list[Path]:
    """List all files in a folder in natural order; folders that can't be read go on the report."""
    return sorted(_files_in(folder, report), key=natural_key)


def _files_in(folder: Path, report: ImportReport) -> Iterator[Path]:
    """List all files in a folder, however deep, but for those whose names begin with a dot."""
    waiting = [folder]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                shown = [each for each in entries if not each.name.startswith(".")]
        except OSError as error:
            name = readable(folder)
            report.skip(
                name,
                message(
                    "The folder “{name}” cannot be read: {strerror}.",
                    name=name.name,
                    strerror=error.strerror,
                ),
            )
            continue
        for entry in shown:
            if _is_own_folder(entry):
                waiting.append(Path(entry.path))
            elif not _leads_to_a_folder(entry):
                yield Path(entry.path)


def _is_own_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _leads_to_a_folder(entry: "os.DirEntry[str]") -> bool:
    """Tell whether an entry is a link to a folder: following it could go round in a circle."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def content_of(text: ImportedText, name: str) -> VersionContent:
    """Derive what the library keeps of a text that came as `name`; raises DeskError when it is empty.

    Its original and its images are yet to be kept. Pages that can't be those of this text are left out.
    """
    content = content_of_markdown(text.markdown, name, text.reading)
    remarks, printed = text.remarks, text.printed
    if printed is not None and not printed.fits(len(content.text)):
        printed, remarks = None, (*remarks, message("Its pages could not be matched to its text."))
    return replace(content, printed=printed, remarks=remarks, encoding=text.encoding)


def content_of_markdown(markdown: str, name: str, reading: ReadingText | None = None) -> VersionContent:
    """Derive the same of Markdown; `reading` is its reading text where that is known already."""
    from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown

    reading = reading or read_markdown(markdown)
    if not reading.text.strip():
        raise DeskError(message("“{name}” holds no text.", name=name))
    blocks = encode_blocks(reading.blocks)
    return VersionContent(markdown, reading.text, blocks, READING_VERSION, hash_of(markdown), "", name)


def take_images(file: Path, text: ImportedText, originals: Originals) -> Iterator[tuple[str, str]]:
    """Take the images of a text, from inside its file and beside it: pairs of source and content hash.

    What is no picture that can be read, or too large, is left out; the text comes in without it.
    """
    inside_file = {image.source: image for image in reversed(text.embedded)}
    for source, image in inside_file.items():
        if PurePosixPath(image.name).suffix.lower() in IMAGE_SUFFIXES and len(image.data) <= LARGEST_IMAGE:
            yield source, originals.take(image.data, image.name)
    for source in dict.fromkeys(text.images):
        if source in inside_file:
            continue
        try:
            beside = (file.parent / source).resolve()
            if not beside.exists():
                beside = (file.parent / unquote(source)).resolve()
            inside = beside.is_relative_to(file.parent.resolve())
            if not inside or beside.suffix.lower() not in IMAGE_SUFFIXES:
                continue
            data = read_regular(beside, LARGEST_IMAGE)
        except (DeskError, OSError, ValueError, RuntimeError):  # names too long, with zeros, in a circle
            continue
        yield source, originals.take(data, readable(beside).name)
