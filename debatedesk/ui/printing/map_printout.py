"""A map on paper: fitted to one sheet, or at a size that can be read, over several to be put together."""

from math import ceil

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from debatedesk.domain.errors import DeskError
from debatedesk.ui.printing.printout import page_of, painting, wanted_pages
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.picture import with_fonts_of_here

READABLE = 0.75
"""How large a map is that takes several sheets: its words are set in some 8 points."""
SMALLEST = 0.5
"""A map that has to be drawn smaller to fit on one sheet can't be read there."""
LONG_SIDE, SHORT_SIDE = 980, 640
"""About the room on a sheet, in pixels of a screen."""
MOST_SHEETS = 60
OVERLAP = 30.0
"""So much of a sheet, some 8 mm, is on the next one too."""
_FOOT = 22.0
_TICK = 6.0


class MapPrintout:
    """A map as a picture."""

    def __init__(self, title: str, svg: str, *, over_several: bool) -> None:
        """Print a picture; raises DeskError where it is none."""
        self.title = title
        self._over_several = over_several
        self._renderer = QSvgRenderer(QByteArray(with_fonts_of_here(svg).encode("utf-8")))
        if not self._renderer.isValid():
            raise DeskError(tr("The map can't be drawn."))
        drawing = self._renderer.viewBoxF().size()
        self.is_wide = drawing.width() > drawing.height()
        longer, shorter = max(drawing.width(), drawing.height()), min(drawing.width(), drawing.height())
        self.is_readable = over_several or max(longer / LONG_SIDE, shorter / SHORT_SIDE) * SMALLEST <= 1

    def paint(self, printer: QPrinter) -> None:
        """Paint the sheets that are asked for, row after row; what joins two is on both of them."""
        page = page_of(printer).adjusted(0, 0, 0, -_FOOT)
        drawing = self._renderer.viewBoxF().size()
        scale = min(page.width() / drawing.width(), page.height() / drawing.height(), 1.0)
        if self._over_several:
            scale = max(scale, READABLE)
            while (
                _sheets(drawing.width() * scale, page.width())
                * _sheets(drawing.height() * scale, page.height())
                > MOST_SHEETS
            ):
                scale *= 0.9
        width, height = drawing.width() * scale, drawing.height() * scale
        columns, rows = _sheets(width, page.width()), _sheets(height, page.height())
        with painting(printer) as painter:
            for index, number in enumerate(wanted_pages(printer, columns * rows)):
                if index:
                    printer.newPage()
                row, column = divmod(number, columns)
                painter.save()
                painter.setClipRect(page)
                centred = (width - page.width()) / 2
                left = column * (page.width() - OVERLAP) if columns > 1 else centred
                top = row * (page.height() - OVERLAP)
                self._renderer.render(painter, QRectF(-left, -top, width, height))
                painter.restore()
                if columns * rows > 1:
                    _paint_overlaps(painter, page, right=column + 1 < columns, below=row + 1 < rows)
                    self._paint_foot(painter, page, (row, column), (rows, columns))

    def _paint_foot(
        self, painter: QPainter, page: QRectF, sheet: tuple[int, int], of: tuple[int, int]
    ) -> None:
        """Say where a sheet belongs."""
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor("#555555"))
        words = tr(
            "{title}: row {row:,} of {rows:,}, column {column:,} of {columns:,}",
            title=self.title,
            row=sheet[0] + 1,
            rows=of[0],
            column=sheet[1] + 1,
            columns=of[1],
        )
        foot = QRectF(0, page.bottom(), page.width(), _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)


def _paint_overlaps(painter: QPainter, page: QRectF, *, right: bool, below: bool) -> None:
    """Mark where the sheets to the right and below begin: there a sheet is cut or pasted over."""
    painter.setPen(QPen(QColor("#8a8a8a"), 0.8, Qt.PenStyle.DashLine))
    x, y = page.right() - OVERLAP, page.bottom() - OVERLAP
    if right:
        painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
    if below:
        painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))
    painter.setPen(QPen(QColor("#333333"), 1.0))
    for across in (x,) if right else ():
        for down in (page.top() + _TICK, page.bottom() - _TICK):
            painter.drawLine(QPointF(across, down - _TICK), QPointF(across, down + _TICK))
    for down in (y,) if below else ():
        for across in (page.left() + _TICK, page.right() - _TICK):
            painter.drawLine(QPointF(across - _TICK, down), QPointF(across + _TICK, down))


def _sheets(length: float, room: float) -> int:
    """Count the sheets that a length takes, each beginning in the last stretch of the one before."""
    return max(1, ceil((length - OVERLAP) / (room - OVERLAP) - 0.001)) if length > room + 0.1 else 1
