"""PDF as a format of files."""

from pathlib import Path
from typing import ClassVar

from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat
from debatedesk.formats.limits import LARGEST_PDF
from debatedesk.formats.pdf.pdfium import is_pdf


class PdfFormat(TextFormat):
    """Texts as they are printed, read with PDFium."""

    name = "pdf"
    label = "PDF"
    suffixes = (".pdf",)
    largest: ClassVar[int] = LARGEST_PDF

    def recognises(self, data: bytes) -> bool:
        """Tell whether a file begins as a PDF does."""
        return is_pdf(data)

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.pdf.reading import read_pdf

        return read_pdf(path, data, options)
