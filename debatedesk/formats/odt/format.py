"""OpenDocument texts as a format of files."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat
from debatedesk.formats.limits import LARGEST_CONTAINER


class OdtFormat(TextFormat):
    """Texts of LibreOffice, OpenOffice and what else saves OpenDocument."""

    name = "odt"
    label = message("OpenDocument text")
    suffixes = (".odt", ".ott")
    largest = LARGEST_CONTAINER

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        if not data.startswith(b"PK\x03\x04"):
            raise FormatError(
                message("“{file}” is not a text of OpenDocument, though its name says so.", file=path.name)
            )
        from debatedesk.formats.odt.reading import read_odt

        return read_odt(path, data)
