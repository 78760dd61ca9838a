"""Drawings of maps as files: pictures, and PDF of one page or of sheets for a wall."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.ui.printing.map_printout import MapPrintout
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.picture import PICTURE_SCALE, with_fonts_of_here, write_png

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "A2": QPageSize.PageSizeId.A2,
    "letter": QPageSize.PageSizeId.Letter,
    "legal": QPageSize.PageSizeId.Legal,
    "tabloid": QPageSize.PageSizeId.Tabloid,
}
_POINTS_A_PIXEL = 0.75
_LONGEST_SIDE = 14_400.0
"""Points of a page; programs that show PDF take no more."""
_DOTS_PER_INCH = 96
_MARGIN = 10.0
"""Millimetres around what is printed on a sheet."""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """The paper of a PDF, by its name: fitted on one sheet, or `tiled` over several.

    Without a name the page is as large as the map, or tiles are as large as paper usually is here.
    """

    name: str = ""
    tiled: bool = False


def write_drawing(
    svg: str, output: Path, format_name: str, title: str, paper: PaperChoice | None = None
) -> None:
    """Draw an SVG to a file of the format of that name; raises DeskError."""
    if format_name != "pdf":
        write_png(svg, output, PICTURE_SCALE)
        return
    application = QGuiApplication.instance() or QGuiApplication(["debatedesk"])
    paper = paper or PaperChoice()
    if paper.name or paper.tiled:
        _write_sheets(svg, output, title, paper)
    else:
        _write_page(svg, output, title)
    del application


def _write_page(svg: str, output: Path, title: str) -> None:
    """Write one page, as large as the map."""
    renderer = QSvgRenderer(QByteArray(with_fonts_of_here(svg).encode("utf-8")))
    if not renderer.isValid():
        raise DeskError(tr("“{output}” cannot be drawn: the map's picture is no valid SVG.", output=output))
    size = QSizeF(renderer.viewBoxF().size()) * _POINTS_A_PIXEL
    size *= min(1.0, _LONGEST_SIDE / max(size.width(), size.height(), 1.0))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("DebateDesk")
    writer.setResolution(_DOTS_PER_INCH)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    renderer.render(painter, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()
    buffer.close()
    write_file(output, bytes(data.data()))


def _write_sheets(svg: str, output: Path, title: str, paper: PaperChoice) -> None:
    """Write a map on sheets of paper, turned as the map is."""
    printout = MapPrintout(title, svg, over_several=paper.tiled)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "map.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        printer.setDocName(title)
        printer.setCreator("DebateDesk")
        if paper.name:
            printer.setPageSize(QPageSize(PAPERS[paper.name]))
        turned = QPageLayout.Orientation.Landscape if printout.is_wide else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(turned)
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        printout.paint(printer)
        del printer
        write_file(output, file.read_bytes())
