"""EPUB as a format of files."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat
from debatedesk.formats.limits import LARGEST_CONTAINER


class EpubFormat(TextFormat):
    """E-books that are not locked by their seller."""

    name = "epub"
    label = "EPUB"
    suffixes = (".epub",)
    largest = LARGEST_CONTAINER

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.epub.book import read_epub

        if not data.startswith(b"PK"):
            raise FormatError(message("“{file}” is not a text: it is no EPUB.", file=path.name))
        return read_epub(path, data)
