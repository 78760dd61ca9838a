"""A process that draws pages of a PDF and tells where their characters stand.

PDFium is not made to survive every file and must not be used by two threads: what hangs, dies or takes
too much memory here costs one page. It reads the file that it is told to open, and writes none.
"""

import math
import os
import threading
import time
from array import array
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from debatedesk.domain.text.printed_lines import PrintedCharacter, PrintedLine, lines_of
from debatedesk.jobs.confinement import confine
from debatedesk.jobs.frames import read_frame, take_pipes, write_bytes, write_frame

LONGEST_SECONDS = 12.0
"""A request that takes longer ends the process."""
TOO_LONG = 3
_MEMORY = 1_000_000_000
_OPEN_PAGES = 4
_TONES = {
    "dimmed": bytes(round(value * 0.78) for value in range(256)),
    "inverted": bytes(round(226 - value * 192 / 255) for value in range(256)),
}
_ACROSS = 100.0
"""Pixels a point that page coordinates are converted with, for their exactness."""


class PageProcess:
    """Answers the requests of one pipe, one after the other."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        """Take requests from one file descriptor and send answers to another."""
        self._incoming = incoming
        self._outgoing = outgoing
        self._deadline = math.inf
        self._file: Any = None
        self._pages: dict[int, Any] = {}

    def run(self) -> None:
        """Answer until the window goes."""
        threading.Thread(target=self._watch, name="deadline", daemon=True).start()
        with suppress(OSError):
            while (request := read_frame(self._incoming)) is not None:
                self._deadline = time.monotonic() + LONGEST_SECONDS
                answer, data = self._answer(request)
                self._deadline = math.inf
                write_frame(self._outgoing, {**answer, "bytes": len(data)})
                write_bytes(self._outgoing, data)

    def _watch(self) -> None:
        """End the process when a request takes too long; PDFium itself can't be stopped."""
        while True:
            time.sleep(0.25)
            if time.monotonic() > self._deadline:
                os._exit(TOO_LONG)

    def _answer(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes | memoryview]:
        try:
            if "open" in request:
                return {"opening": self._open(request["open"], request["password"])}, b""
            if "lines" in request:
                lines = self._lines(request["lines"], request["runs"])
                edges = b"".join(array("f", line.edges).tobytes() for line in lines)
                return {"lines": [_described(line) for line in lines]}, edges
            return {"drawn": True}, self._draw(request["draw"], request["tone"])
        except (MemoryError, ValueError, IndexError, OSError, RuntimeError):
            return {"failed": True}, b""

    def _open(self, path: str, password: str) -> str:
        import pypdfium2
        from pypdfium2 import raw

        self._close_pages(0)
        if self._file is not None:
            self._file.close()
            self._file = None
        try:
            self._file = pypdfium2.PdfDocument(path, password=password or None)
            if self._file.get_formtype() != raw.FORMTYPE_NONE:
                self._file.init_forms()
        except pypdfium2.PdfiumError as error:
            return "password" if error.err_code == raw.FPDF_ERR_PASSWORD else "failed"
        except OSError:
            return "failed"
        return "opened"

    def _page(self, number: int) -> Any:
        page = self._pages.pop(number, None)
        if page is None:
            import pypdfium2

            self._close_pages(_OPEN_PAGES - 1)
            try:
                page = self._file[number]
            except pypdfium2.PdfiumError as error:
                raise ValueError(str(error)) from error
            _take_marks_off(page)
        self._pages[number] = page
        return page

    def _close_pages(self, kept: int) -> None:
        while len(self._pages) > kept:
            self._pages.pop(next(iter(self._pages))).close()

    def _draw(self, numbers: list[int], tone: str) -> bytes | memoryview:
        from ctypes import c_ubyte

        from pypdfium2 import raw

        number, page_width, page_height, left, top, width, height = numbers
        page = self._page(number)
        buffer = (c_ubyte * (4 * width * height))()
        bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, buffer, 4 * width)
        if not bitmap:
            raise MemoryError
        try:
            raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
            where = (-left, -top, page_width, page_height)
            raw.FPDF_RenderPageBitmap(bitmap, page, *where, 0, raw.FPDF_ANNOT)
            if self._file.formenv:
                raw.FPDF_FFLDraw(self._file.formenv, bitmap, page, *where, 0, raw.FPDF_ANNOT)
        finally:
            raw.FPDFBitmap_Destroy(bitmap)
        if tone in _TONES:
            return bytes(buffer).translate(_TONES[tone])
        return memoryview(buffer).cast("B")

    def _lines(self, number: int, runs: list[list[int]]) -> list[PrintedLine]:
        text = self._page(number).get_textpage()
        try:
            return list(lines_of(self._characters(number, text, runs)))
        finally:
            text.close()

    def _characters(self, number: int, text: Any, runs: list[list[int]]) -> Iterator[PrintedCharacter]:
        from pypdfium2 import raw

        place = _Placing(self._page(number))
        count = raw.FPDFText_CountChars(text)
        rect = raw.FS_RECTF()
        last: PrintedCharacter | None = None
        for start, length, first in runs:
            for index in range(first, min(first + length, count)):
                offset = start + index - first
                raw.FPDFText_GetLooseCharBox(text, index, rect)
                if rect.left == rect.right or rect.top == rect.bottom:
                    # Spaces that PDFium inserts have no extent of their own.
                    if last is not None:
                        last = PrintedCharacter(
                            offset,
                            *(last.right, last.top, last.right, last.bottom),
                            is_upright=last.is_upright,
                        )
                        yield last
                    continue
                angle = raw.FPDFText_GetCharAngle(text, index)
                last = place.character(offset, rect, angle)
                yield last


class _Placing:
    """Turns coordinates of a page's content into points from the top left corner of what is seen of it."""

    def __init__(self, page: Any) -> None:
        from ctypes import byref, c_int

        from pypdfium2 import raw

        width, height = page.get_size()
        size = round(width * _ACROSS), round(height * _ACROSS)

        def seen(x: float, y: float) -> tuple[float, float]:
            right, down = c_int(), c_int()
            raw.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, byref(right), byref(down))
            return right.value / _ACROSS, down.value / _ACROSS

        self._x0, self._y0 = seen(0, 0)
        along, up = seen(1000, 0), seen(0, 1000)
        self._xx, self._yx = (along[0] - self._x0) / 1000, (along[1] - self._y0) / 1000
        self._xy, self._yy = (up[0] - self._x0) / 1000, (up[1] - self._y0) / 1000

    def character(self, offset: int, rect: Any, angle: float) -> PrintedCharacter:
        left, top = self._point(rect.left, rect.top)
        right, bottom = self._point(rect.right, rect.bottom)
        across, down = math.cos(angle), math.sin(angle)
        is_upright = abs(self._xx * across + self._xy * down) >= abs(self._yx * across + self._yy * down)
        return PrintedCharacter(
            offset,
            min(left, right),
            min(top, bottom),
            max(left, right),
            max(top, bottom),
            is_upright=is_upright,
        )

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return self._x0 + self._xx * x + self._xy * y, self._y0 + self._yx * x + self._yy * y


def _take_marks_off(page: Any) -> None:
    """Take highlights and notes off a page: the library has them as its own."""
    from pypdfium2 import raw

    marks = {
        raw.FPDF_ANNOT_HIGHLIGHT,
        raw.FPDF_ANNOT_UNDERLINE,
        raw.FPDF_ANNOT_SQUIGGLY,
        raw.FPDF_ANNOT_TEXT,
        raw.FPDF_ANNOT_POPUP,
    }
    for index in reversed(range(raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        raw.FPDFPage_CloseAnnot(annotation)
        if kind in marks:
            raw.FPDFPage_RemoveAnnot(page, index)


def _described(line: PrintedLine) -> list[float]:
    rect = line.rect
    return [line.start, rect.left, rect.top, rect.right, rect.bottom, line.is_upright, len(line.edges)]


def main() -> None:
    """Draw pages for the window that started this process."""
    incoming, outgoing = take_pipes()
    import pypdfium2  # loaded before the limits, and before a request waits for it

    del pypdfium2
    confine(_MEMORY)
    PageProcess(incoming, outgoing).run()


if __name__ == "__main__":
    main()
