"""Highlights and notes that someone has made on the pages of a PDF."""

import colorsys
import ctypes
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.domain.text.printed import PrintedText
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.pdf.pdfium import units, utf16
from debatedesk.formats.plain_text import plain_to_markdown

MOST_ANNOTATIONS = 20_000
"""Of a file; further ones are left out."""
_MOST_QUADS = 2_000
_MOST_COMPARED = 50_000_000
"""Characters that are compared with marks; a file that asks for more has no honest ones."""
_HUES = {"yellow": 54, "green": 125, "blue": 215, "pink": 335, "orange": 28}
_PALEST = 0.08
_NEAR = 3
"""Characters that an annotation may leave out between two that it covers."""
_TIME = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)|(Z))?")


@dataclass(frozen=True, slots=True)
class PageAnnotation:
    """An annotation as it stands on its page: the indices of the characters that it covers.

    `is_mark` tells that it covers characters on purpose; a note alone stands beside those nearest to it.
    """

    page: int
    indices: tuple[int, ...]
    is_mark: bool
    colour: str
    words: str
    author: str
    created: str


def nearest_colour(red: int, green: int, blue: int) -> str:
    """Give the desk's colour that is the nearest to another; each part is from 0 to 255."""
    hue, lightness, saturation = colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)
    if saturation < _PALEST or not 0.02 < lightness < 0.98:
        return HIGHLIGHT_COLOURS[0]
    degrees = hue * 360
    return min(_HUES, key=lambda name: min(abs(degrees - _HUES[name]), 360 - abs(degrees - _HUES[name])))


def iso_time(said: str) -> str:
    """Write a time of PDF (`D:20240521182906+02'00'`) as ISO 8601; empty where it is none."""
    match = _TIME.match(said.strip())
    if not match:
        return ""
    year, month, day, hour, minute, second, sign, hours, minutes, utc = match.groups()
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return ""
    date = f"{year}-{month}-{day}"
    if hour is None or int(hour) > 23 or int(minute) > 59:
        return date
    zone = f"{sign}{hours}:{minutes}" if sign else "+00:00" if utc else ""
    return f"{date}T{hour}:{minute}:{min(int(second or 0), 59):02}{zone}"


class AnnotationReader:
    """Reads the annotations of pages."""

    def __init__(self) -> None:
        """Bind PDFium."""
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._compared = 0
        self._marks = frozenset(
            (
                pdfium.FPDF_ANNOT_HIGHLIGHT,
                pdfium.FPDF_ANNOT_UNDERLINE,
                pdfium.FPDF_ANNOT_SQUIGGLY,
                pdfium.FPDF_ANNOT_STRIKEOUT,
            )
        )
        self._unread = frozenset(
            (
                pdfium.FPDF_ANNOT_LINK,
                pdfium.FPDF_ANNOT_POPUP,
                pdfium.FPDF_ANNOT_WIDGET,
                pdfium.FPDF_ANNOT_XFAWIDGET,
                pdfium.FPDF_ANNOT_FILEATTACHMENT,
            )
        )

    def on_page(self, page: Any, characters: Any, number: int, most: int) -> list[PageAnnotation]:
        """Read those of an open page and its open characters."""
        pdfium = self._pdfium
        read: list[PageAnnotation] = []
        boxes: list[tuple[float, float, float, float]] = []
        for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), most)):
            annotation = pdfium.FPDFPage_GetAnnot(page, index)
            if not annotation:
                continue
            try:
                kind = pdfium.FPDFAnnot_GetSubtype(annotation)
                words = self._said(annotation, b"Contents").strip()
                if kind in self._unread or (kind not in self._marks and not words):
                    continue
                boxes = boxes or self._boxes(characters)
                is_mark = kind in self._marks
                indices = self._covered(annotation, boxes) if is_mark else self._nearest(annotation, boxes)
                read.append(
                    PageAnnotation(
                        number,
                        indices,
                        is_mark,
                        self._colour(annotation) if is_mark else "",
                        words,
                        " ".join(self._said(annotation, b"T").split()),
                        iso_time(self._said(annotation, b"CreationDate") or self._said(annotation, b"M")),
                    )
                )
            finally:
                pdfium.FPDFPage_CloseAnnot(annotation)
        return read

    def _said(self, annotation: Any, key: bytes) -> str:
        def get(buffer: Any, size: int) -> int:
            return int(self._pdfium.FPDFAnnot_GetStringValue(annotation, key, units(buffer), size))

        return utf16(get)

    def _colour(self, annotation: Any) -> str:
        pdfium = self._pdfium
        # PDFium tells the colour of none that has an appearance of its own, so that one is put aside.
        pdfium.FPDFAnnot_SetAP(annotation, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None)
        parts = [ctypes.c_uint() for _ in range(4)]
        kind = pdfium.FPDFANNOT_COLORTYPE_Color
        if not pdfium.FPDFAnnot_GetColor(annotation, kind, *(ctypes.byref(part) for part in parts)):
            return HIGHLIGHT_COLOURS[0]
        return nearest_colour(*(part.value for part in parts[:3]))

    def _boxes(self, characters: Any) -> list[tuple[float, float, float, float]]:
        """Give left, bottom, right and top of all characters of a page."""
        pdfium = self._pdfium
        box = pdfium.FS_RECTF()
        boxes = []
        for index in range(max(0, pdfium.FPDFText_CountChars(characters))):
            if pdfium.FPDFText_GetLooseCharBox(characters, index, ctypes.byref(box)):
                boxes.append((box.left, box.bottom, box.right, box.top))
            else:
                boxes.append((0.0, 0.0, -1.0, -1.0))
        return boxes

    def _covered(
        self, annotation: Any, boxes: Sequence[tuple[float, float, float, float]]
    ) -> tuple[int, ...]:
        """Give the characters whose middle stands in one of the quadrangles of a mark."""
        covered: list[int] = []
        for left, bottom, right, top in self._quads(annotation):
            self._compared += len(boxes)
            if self._compared > _MOST_COMPARED:
                break
            covered += [
                index
                for index, (x, y, to_x, to_y) in enumerate(boxes)
                if to_x >= x and left <= (x + to_x) / 2 <= right and bottom <= (y + to_y) / 2 <= top
            ]
        return tuple(dict.fromkeys(covered))

    def _quads(self, annotation: Any) -> Iterator[tuple[float, float, float, float]]:
        pdfium = self._pdfium
        quad = pdfium.FS_QUADPOINTSF()
        for index in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_QUADS)):
            if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, ctypes.byref(quad)):
                across = (quad.x1, quad.x2, quad.x3, quad.x4)
                upward = (quad.y1, quad.y2, quad.y3, quad.y4)
                yield min(across), min(upward), max(across), max(upward)

    def _nearest(
        self, annotation: Any, boxes: Sequence[tuple[float, float, float, float]]
    ) -> tuple[int, ...]:
        """Give the character nearest to where a note stands."""
        rect = self._pdfium.FS_RECTF()
        if not boxes or not self._pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
            return ()
        x, y = rect.left, (rect.bottom + rect.top) / 2
        visible = [index for index, box in enumerate(boxes) if box[2] > box[0]]
        if not visible:
            return ()

        def distance(index: int) -> float:
            left, bottom, right, top = boxes[index]
            aside: float = max(left - x, 0.0, x - right)
            upward: float = max(bottom - y, 0.0, y - top)
            return aside + 4 * upward

        return (min(visible, key=distance),)


def imported(
    annotations: Iterable[PageAnnotation], text: str, printed: PrintedText
) -> list[ImportedAnnotation]:
    """Put annotations at the characters of the reading text that they cover."""
    offsets = _Offsets(printed)
    listed: list[ImportedAnnotation] = []
    for annotation in annotations:
        covered = sorted(
            {offset for index in annotation.indices if (offset := offsets.at(annotation.page, index)) >= 0}
        )
        markdown = plain_to_markdown(annotation.words).strip() if annotation.words else ""
        stretches = list(_stretches(covered, text))
        if stretches and not annotation.is_mark:
            stretches = [_line_around(stretches[0][0], text, printed)]
        if not stretches:
            stretches = [(-1, -1)] if markdown else []
        for number, (start, end) in enumerate(stretches):
            colour = annotation.colour if start >= 0 else ""
            note = markdown if number == 0 else ""
            listed.append(
                ImportedAnnotation(start, end, colour, note, annotation.author, annotation.created)
            )
    return listed


def _stretches(covered: Sequence[int], text: str) -> Iterator[tuple[int, int]]:
    """Join offsets that follow each other, but for white space and the like, to passages."""
    start = end = -1
    for offset in covered:
        if text[offset].isspace():
            continue
        if start >= 0 and (offset - end <= _NEAR or not text[end:offset].strip()):
            end = offset + 1
            continue
        if start >= 0:
            yield start, end
        start, end = offset, offset + 1
    if start >= 0:
        yield start, end


def _line_around(offset: int, text: str, printed: PrintedText) -> tuple[int, int]:
    """Give the printed line that a character stands in, without white space at its ends."""
    at = max(0, bisect_right(printed.runs, offset, key=lambda run: run.start) - 1)
    run = printed.runs[at]
    words = text[run.start : run.start + run.length]
    start = run.start + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


class _Offsets:
    """Where the characters of pages stand in the reading text."""

    def __init__(self, printed: PrintedText) -> None:
        self._runs: dict[int, list[tuple[int, int, int]]] = {}
        for run in printed.runs:
            self._runs.setdefault(run.page, []).append((run.first, run.length, run.start))
        for runs in self._runs.values():
            runs.sort()

    def at(self, page: int, index: int) -> int:
        """Give the offset of a character; -1 where it is not in the reading text."""
        runs = self._runs.get(page, [])
        at = bisect_right(runs, index, key=lambda run: run[0]) - 1
        if at < 0:
            return -1
        first, length, start = runs[at]
        return start + index - first if index < first + length else -1
