"""PDF as a format of files."""

from pathlib import Path
from typing import ClassVar

from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat

LARGEST_PDF = 512_000_000
"""Bytes of a PDF file: most of a big one is pictures."""
_HEADER_WITHIN = 1024


class PdfFormat(TextFormat):
    """Texts as they are printed, read with PDFium."""

    name = "pdf"
    label = "PDF"
    suffixes = (".pdf",)
    largest: ClassVar[int] = LARGEST_PDF

    def recognises(self, data: bytes) -> bool:
        """Tell whether a file begins as a PDF does; something else may stand before."""
        return b"%PDF-" in data[:_HEADER_WITHIN]

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.pdf.reading import read_pdf

        return read_pdf(path, data, options.password)
