"""What can be put on paper: it paints itself, page after page, for a printer or a preview of one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from debatedesk.domain.errors import DeskError
from debatedesk.ui.translation import tr

DOTS_PER_INCH = 96
"""Printouts are laid out in the pixels of an ordinary screen, whatever the printer's are."""


class Printout(Protocol):
    """Something to print."""

    @property
    def title(self) -> str:
        """What it is called, for the file that it is saved to."""

    @property
    def is_wide(self) -> bool:
        """Tell whether it is wider than high, so that it is best printed across."""

    @property
    def is_readable(self) -> bool:
        """Tell whether its words are large enough on paper."""

    def paint(self, printer: QPrinter) -> None:
        """Paint the pages that a printer asks for; raises DeskError where it can't be begun."""


def page_of(printer: QPrinter) -> QRectF:
    """Give the room on a page, from (0, 0), in pixels of a screen."""
    room = printer.pageLayout().paintRectPixels(DOTS_PER_INCH)
    return QRectF(0, 0, room.width(), room.height())


@contextmanager
def painting(printer: QPrinter) -> Iterator[QPainter]:
    """Paint on a printer in pixels of a screen."""
    painter = QPainter()
    if not painter.begin(printer):
        raise DeskError(tr("The printer “{name}” can't be used.", name=printer.printerName()))
    try:
        scale = printer.resolution() / DOTS_PER_INCH
        painter.scale(scale, scale)
        yield painter
    finally:
        painter.end()


def wanted_pages(printer: QPrinter, count: int) -> range:
    """Tell which of so many pages, from 0, a printer asks for: all where it says nothing."""
    first, last = printer.fromPage(), printer.toPage()
    if printer.printRange() != QPrinter.PrintRange.PageRange or first <= 0:
        return range(count)
    return range(min(first, count) - 1, min(max(first, last), count))
