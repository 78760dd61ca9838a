"""A hand-out as pages: composed step by step, painted on paper, on a PDF or on a screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.exports import write_file
from debatedesk.services.handouts.content import PAPER_MILLIMETRES, Handout, HandoutMap
from debatedesk.ui.printing.handouts.flow import Flowing, PaperFlow, on_pages
from debatedesk.ui.printing.handouts.look import SMALL
from debatedesk.ui.printing.handouts.map_sheet import MapSheet
from debatedesk.ui.printing.handouts.writing import HandoutSetter
from debatedesk.ui.printing.printout import DOTS_PER_INCH, painting, wanted_pages
from debatedesk.ui.translation import reading_direction, tr

MARGIN = 18.0
"""Around a page, in millimetres."""
_PIXELS_A_MILLIMETRE = DOTS_PER_INCH / 25.4
_HEAD, _FOOT = 30.0, 30.0
_RESOLUTION = 1200
_PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


class Sheet(Protocol):
    """What fills the room of one page between its head and its foot."""

    @property
    def words(self) -> str:
        """Tell what it says, for readers who do not see it."""

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint it into the room."""


@dataclass(frozen=True, slots=True)
class FlowSheet:
    """A page of what flows."""

    flow: Flowing

    @property
    def words(self) -> str:
        return self.flow.words

    def paint(self, painter: QPainter, room: QRectF) -> None:
        self.flow.paint(painter, room.left(), room.top())


@dataclass(frozen=True, slots=True)
class HandoutPage:
    """One page; `is_wide` where it lies across."""

    sheet: Sheet
    is_wide: bool = False


class HandoutPrintout:
    """The pages of a hand-out. Nothing is there before all steps of `compose` are gone through."""

    def __init__(self, handout: Handout, author: str = "") -> None:
        """Put a hand-out on the paper that its options ask for; `author` is named in files of it."""
        self._handout = handout
        self._author = author
        self.title = handout.title
        self.is_wide = False
        self.is_readable = True
        self.pages: list[HandoutPage] = []

    def compose(self) -> Iterator[None]:
        """Set all pages, in steps of some milliseconds, so that others have their turn between."""
        pages: list[HandoutPage] = []
        room = self._room(is_wide=False)
        setter = HandoutSetter(self._handout, room.width())
        parts: list[Flowing] = [setter.title()]
        for handout_map in self._handout.maps:
            for part in setter.map_parts(handout_map):
                parts.append(part)
                yield
            if handout_map.drawn is not None and handout_map.drawn.nodes:
                yield from _put_on_pages(parts, room.height(), pages)
                parts = []
                yield from self._map_page(handout_map, pages)
        parts += [*setter.open_parts(), *setter.source_parts()]
        yield from _put_on_pages(parts, room.height(), pages)
        self.pages = pages

    def composed(self) -> "HandoutPrintout":
        """Go through all steps at once."""
        for _ in self.compose():
            pass
        return self

    def _map_page(self, handout_map: HandoutMap, pages: list[HandoutPage]) -> Iterator[None]:
        assert handout_map.drawn is not None
        rooms = [self._room(is_wide=is_wide).size() for is_wide in (False, True)]
        sheet = MapSheet(handout_map.drawn, handout_map.title, rooms[0], rooms[1])
        yield from sheet.compose()
        pages.append(HandoutPage(sheet, sheet.is_wide))

    # On paper.

    def page_size(self, page: HandoutPage) -> QSizeF:
        """Tell how large a page is, with its margins, in pixels of a screen."""
        paper = PAPER_MILLIMETRES[self._handout.options.paper]
        width, height = (side * _PIXELS_A_MILLIMETRE for side in paper)
        return QSizeF(height, width) if page.is_wide else QSizeF(width, height)

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint a page, from 0, with its margins, in pixels of a screen from the corner of the sheet on."""
        painter.save()
        margin = MARGIN * _PIXELS_A_MILLIMETRE
        painter.translate(margin, margin)
        self._paint(painter, number)
        painter.restore()

    def paint(self, printer: QPrinter) -> None:
        """Paint the pages that are asked for on a printer."""
        wanted = wanted_pages(printer, len(self.pages))
        printer.setPageLayout(self._layout(is_wide=self.pages[wanted[0]].is_wide if wanted else False))
        with painting(printer) as painter:
            for index, number in enumerate(wanted):
                if index:
                    printer.setPageLayout(self._layout(is_wide=self.pages[number].is_wide))
                    printer.newPage()
                self._paint(painter, number)

    def write_pdf(self, path: Path) -> None:
        """Write the pages to a PDF, whole or not at all; raises DeskError."""
        for _ in self.writing_pdf(path):
            pass

    def writing_pdf(self, path: Path) -> Iterator[None]:
        """Write the pages to a PDF, a page at a step; the file is there, whole, after the last."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setAuthor(self._author)
        writer.setCreator("DebateDesk")
        writer.setResolution(_RESOLUTION)
        writer.setPageLayout(self._layout(is_wide=self.pages[0].is_wide))
        painter = QPainter()
        if not painter.begin(writer):
            raise DeskError(message("The PDF can't be made."))
        try:
            scale = _RESOLUTION / DOTS_PER_INCH
            painter.scale(scale, scale)
            for number, page in enumerate(self.pages):
                if number:
                    writer.setPageLayout(self._layout(is_wide=page.is_wide))
                    writer.newPage()
                self._paint(painter, number)
                yield
        finally:
            painter.end()
            buffer.close()
        write_file(path, bytes(data.data()))

    def _layout(self, *, is_wide: bool) -> QPageLayout:
        orientation = QPageLayout.Orientation
        margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
        return QPageLayout(
            QPageSize(_PAPERS[self._handout.options.paper]),
            orientation.Landscape if is_wide else orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )

    def _room(self, *, is_wide: bool) -> QRectF:
        """Give the room between head and foot, from the corner that the margins leave."""
        width, height = PAPER_MILLIMETRES[self._handout.options.paper]
        if is_wide:
            width, height = height, width
        across, down = ((side - 2 * MARGIN) * _PIXELS_A_MILLIMETRE for side in (width, height))
        return QRectF(0, _HEAD, across, down - _HEAD - _FOOT)

    def _paint(self, painter: QPainter, number: int) -> None:
        page = self.pages[number]
        room = self._room(is_wide=page.is_wide)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        page.sheet.paint(painter, room if number else room.adjusted(0, -_HEAD, 0, 0))
        painter.restore()
        self._paint_edges(painter, room, number)

    def _paint_edges(self, painter: QPainter, room: QRectF, number: int) -> None:
        """Paint the title above, but on the first page, and the number of the page below."""
        font = SMALL.font()
        painter.setFont(font)
        painter.setPen(QColor(SMALL.ink))
        end = Qt.AlignmentFlag.AlignLeft if reading_direction() == "rtl" else Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute
        foot = QRectF(room.left(), room.bottom(), room.width(), _FOOT)
        words = tr("{number:,} / {count:,}", number=number + 1, count=len(self.pages))
        painter.drawText(foot, end | absolute | Qt.AlignmentFlag.AlignBottom, words)
        if number:
            head = QRectF(room.left(), 0, room.width(), _HEAD)
            shown = QFontMetricsF(font).elidedText(self.title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(head, end | absolute | Qt.AlignmentFlag.AlignTop, shown)


def _put_on_pages(parts: list[Flowing], height: float, pages: list[HandoutPage]) -> Iterator[None]:
    if parts:
        for flow in on_pages(PaperFlow(tuple(parts)), height):
            pages.append(HandoutPage(FlowSheet(flow)))
            yield
