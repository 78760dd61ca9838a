"""The files of an import: finding them, and reading one into what the library keeps of a text."""

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.services.imports.import_report import ImportReport, SkippedItem
from debatedesk.storage.originals import Originals
from debatedesk.storage.regular_files import read_regular, readable
from debatedesk.storage.versions import VersionContent

if TYPE_CHECKING:
    from debatedesk.formats.registry import ImportedText

LARGEST_IMAGE = 16_000_000
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})
MAP_SUFFIXES = frozenset({".argdown", ".ad", ".json"})


def natural_key(path: Path) -> list[tuple[int, str]]:
    """Sort key that puts “No. 9” before “No. 10”."""
    parts = re.split(r"(\d+)", str(path).casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; `Path.is_dir` would raise where it may not be looked at."""
    return os.path.isdir(path)  # noqa: PTH112


def find_files(paths: Sequence[Path], report: ImportReport) -> Iterator[Path]:
    """List the files to import, folders opened; what is no kind of text goes on the report."""
    from debatedesk.formats.registry import SUFFIXES

    def unreadable(error: OSError) -> None:
        report.skipped.append(
            SkippedItem(
                str(shown := readable(Path(error.filename))),
                f"The folder “{shown.name}” cannot be read: {error.strerror}.",
            )
        )

    for path in paths:
        if not is_folder(path):
            yield path
            continue
        found: list[Path] = []
        for folder, folders, names in os.walk(path, onerror=unreadable):
            folders[:] = [each for each in folders if not each.startswith(".")]
            found += [Path(folder, name) for name in names if not name.startswith(".")]
        for file in sorted(found, key=natural_key):
            suffix = file.suffix.lower()
            if suffix in SUFFIXES or suffix in MAP_SUFFIXES:
                yield file
            elif suffix not in IMAGE_SUFFIXES:
                shown = readable(file)
                reason = f"“{shown.name}” is not a kind of file that DebateDesk reads."
                report.skipped.append(SkippedItem(str(shown), reason))


def hash_of(markdown: str) -> str:
    """Give the hash by which the same text is known again."""
    return hashlib.sha256(markdown.encode("utf-8", "surrogatepass")).hexdigest()


def content_of(markdown: str, name: str, original_hash: str) -> VersionContent:
    """Derive what the library keeps of a text that came as `name`; raises DeskError when it is empty."""
    from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown

    reading = read_markdown(markdown)
    if not reading.text.strip():
        raise DeskError(f"“{name}” holds no text.")
    return VersionContent(
        *(markdown, reading.text, encode_blocks(reading.blocks), READING_VERSION),
        *(hash_of(markdown), original_hash, name),
    )


def take_images(file: Path, found: "ImportedText", originals: Originals) -> Iterator[tuple[str, str]]:
    """Take the images of a text that lie beside its file: pairs of source and content hash.

    What is no picture that can be read, or too large, is left out; the text comes in without it.
    """
    for source in dict.fromkeys(found.images):
        try:
            image = (file.parent / source).resolve()
            inside = image.is_relative_to(file.parent.resolve())
            if not inside or image.suffix.lower() not in IMAGE_SUFFIXES:
                continue
            data = read_regular(image, LARGEST_IMAGE)
        except (DeskError, OSError, ValueError, RuntimeError):  # names too long, with zeros, in a circle
            continue
        yield source, originals.take(data, readable(image).name)
