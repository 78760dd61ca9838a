"""RTF as a format of files."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat

_SIGNATURE = b"{\\rtf"


class RtfFormat(TextFormat):
    """Documents in Rich Text Format, which most word processors save."""

    name = "rtf"
    label = "Rich Text Format"
    suffixes = (".rtf",)

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        if not data.lstrip()[:8].startswith(_SIGNATURE):
            raise FormatError(
                message("“{file}” is not a text in RTF, though its name says so.", file=path.name)
            )
        from debatedesk.formats.rtf.reading import read_rtf

        return read_rtf(path, data)
