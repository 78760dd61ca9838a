"""Word documents as formats of files."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat
from debatedesk.formats.limits import LARGEST_CONTAINER

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"


class DocxFormat(TextFormat):
    """Documents of Word since 2007."""

    name = "docx"
    label = message("Word document")
    suffixes = (".docx", ".docm", ".dotx", ".dotm")
    largest = LARGEST_CONTAINER
    writes = True

    def write(self, markdown: str) -> bytes:
        """Write a text without more than it says itself."""
        from debatedesk.domain.text.document import read_markdown
        from debatedesk.formats.docx.writing.document import DescribedText, write_docx

        return write_docx(DescribedText("", "", "", read_markdown(markdown)))

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        if not data.startswith(_ZIP):
            raise FormatError(_of_other_form(path.name, data))
        from debatedesk.formats.docx.reading import read_docx

        return read_docx(path, data)


class OldWordFormat(TextFormat):
    """Files with the suffix of Word before 2007; what is really of another form never comes here."""

    name = "doc"
    label = message("Word document before 2007")
    suffixes = (".doc", ".dot")

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        raise FormatError(_of_other_form(path.name, data))


def _of_other_form(name: str, data: bytes) -> str:
    if not data.startswith(_OLE):
        return message("“{name}” is not a text of Word, though its name says so.", name=name)
    if _ENCRYPTED in data:
        return message(
            "“{name}” is locked with a password; save it in Word without one, and import that.", name=name
        )
    return message(
        "“{name}” has Word's old binary form; save it as .docx in Word or LibreOffice and import that.",
        name=name,
    )
