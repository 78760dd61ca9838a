"""Opening a PDF with PDFium, and what the file says of itself.

PDFium is not safe to use from several threads: one thread of a process reads.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from debatedesk.domain.errors import FormatError, PasswordNeededError
from debatedesk.domain.message import message
from debatedesk.formats.limits import MOST_PDF_PAGES

_HEADER_WITHIN = 1024
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_ERROR_PASSWORD = 4
_ERROR_SECURITY = 5
_DEEPEST_BOOKMARK = 12
_MOST_BOOKMARKS = 20_000


def is_pdf(data: bytes) -> bool:
    """Tell whether a file begins as a PDF does; something else may stand before."""
    return b"%PDF-" in data[:_HEADER_WITHIN]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of a PDF's outline; `page` counts from 0, -1 where it leads nowhere; `level` from 1."""

    title: str
    level: int
    page: int


class PdfFile:
    """An open PDF; `handle` is PDFium's."""

    def __init__(self, handle: Any, name: str) -> None:
        """Take an open document and the name of its file."""
        import pypdfium2.raw as pdfium

        self.handle = handle
        self._pdfium = pdfium
        self.pages: int = pdfium.FPDF_GetPageCount(handle)
        if self.pages < 1:
            raise FormatError(message("“{name}” has no pages.", name=name))
        if self.pages > MOST_PDF_PAGES:
            raise FormatError(
                message(
                    "“{name}” has {pages:,} pages; at most {most_pdf_pages:,} can be read. Split it into "
                    "parts first.",
                    name=name,
                    pages=self.pages,
                    most_pdf_pages=MOST_PDF_PAGES,
                )
            )

    @contextmanager
    def page(self, number: int) -> Iterator[Any]:
        """Open a page, counted from 0; gives None for one that is broken."""
        page = self._pdfium.FPDF_LoadPage(self.handle, number)
        try:
            yield page or None
        finally:
            if page:
                self._pdfium.FPDF_ClosePage(page)

    def said(self, key: str) -> str:
        """Give an entry of the document's information, such as `Title`; empty where there is none."""
        tag = key.encode("ascii")
        return utf16(lambda buffer, size: self._pdfium.FPDF_GetMetaText(self.handle, tag, buffer, size))

    def language(self) -> str:
        """Give the language that the file says it is in, such as `en-GB`; empty where it says none."""
        get = getattr(self._pdfium, "FPDFCatalog_GetLanguage", None)
        said = utf16(lambda buffer, size: get(self.handle, units(buffer), size)) if get else ""
        return said if _LANGUAGE.fullmatch(said) else ""

    def label(self, number: int) -> str:
        """Give the label that the file has for a page, such as “xii”; empty where it has none."""
        return utf16(
            lambda buffer, size: self._pdfium.FPDF_GetPageLabel(self.handle, number, buffer, size)
        ).strip()

    def bookmarks(self) -> list[Bookmark]:
        """List the outline of the file in its order; one that leads round in a circle ends there."""
        listed: list[Bookmark] = []
        met: set[int] = set()
        self._add_bookmarks(None, 1, listed, met)
        return listed

    def _add_bookmarks(self, parent: Any, level: int, listed: list[Bookmark], met: set[int]) -> None:
        entry = self._pdfium.FPDFBookmark_GetFirstChild(self.handle, parent)
        while entry and len(listed) < _MOST_BOOKMARKS:
            address = ctypes.cast(entry, ctypes.c_void_p).value or 0
            if address in met:
                return
            met.add(address)
            title = self._title_of(entry)
            if title:
                listed.append(Bookmark(title, level, self._page_of(entry)))
            if level < _DEEPEST_BOOKMARK:
                self._add_bookmarks(entry, level + 1, listed, met)
            entry = self._pdfium.FPDFBookmark_GetNextSibling(self.handle, entry)

    def _title_of(self, entry: Any) -> str:
        title = utf16(lambda buffer, size: self._pdfium.FPDFBookmark_GetTitle(entry, buffer, size))
        return " ".join(title.split())

    def _page_of(self, entry: Any) -> int:
        target = self._pdfium.FPDFBookmark_GetDest(self.handle, entry)
        if not target:
            action = self._pdfium.FPDFBookmark_GetAction(entry)
            target = action and self._pdfium.FPDFAction_GetDest(self.handle, action)
        return int(self._pdfium.FPDFDest_GetDestPageIndex(self.handle, target)) if target else -1


def units(buffer: Any) -> Any:
    """Give a buffer of bytes as one of units of UTF-16."""
    return ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)) if buffer else None


def utf16(get: Any) -> str:
    """Call a function of PDFium that fills a buffer with UTF-16 and gives the bytes needed."""
    size = get(None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    get(buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


@contextmanager
def opened_pdf(data: bytes, password: str, name: str) -> Iterator[PdfFile]:
    """Open a PDF; raises PasswordNeededError, or FormatError that names the file and the cause."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    if not is_pdf(data):
        raise FormatError(message("“{name}” is not a text in PDF, whatever its name says.", name=name))
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None) or pdfium.FPDF_GetLastError()
        raise _refusal(code, password, name) from None
    try:
        yield PdfFile(document.raw, name)
    finally:
        with suppress(pypdfium2.PdfiumError):
            document.close()


def _refusal(code: int, password: str, name: str) -> FormatError:
    if code == _ERROR_PASSWORD and password:
        return PasswordNeededError(message("The password does not open “{name}”.", name=name))
    if code == _ERROR_PASSWORD:
        return PasswordNeededError(message("“{name}” opens with a password only.", name=name))
    if code == _ERROR_SECURITY:
        return FormatError(
            message("“{name}” is protected in a way that only its maker's program opens.", name=name)
        )
    return FormatError(
        message("“{name}” is no PDF that can be read; it may be damaged or cut off.", name=name)
    )
