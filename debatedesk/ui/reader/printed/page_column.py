"""The pages of a text below each other, at a zoom."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from PySide6.QtCore import QPointF, QRectF

from debatedesk.domain.text.printed import PrintedPage
from debatedesk.domain.text.printed_lines import PrintedRect

GAP = 12
"""So many pixels part pages from each other and from the edges."""
ACTUAL_SIZE = 96 / 72
"""Pixels a point at 100 percent."""
WIDEST_FIT = 1.75 * ACTUAL_SIZE
"""Pages are not made larger than that to fill a very wide window."""
SMALLEST, LARGEST = 0.1, 8.0
_SMALLEST_SIDE, _LARGEST_SIDE = 3.0, 15_000.0
"""Points; PDFs may be no larger than 14,400, and what says otherwise is not believed."""
Fit = Literal["width", "page"]
Zoom = Fit | float
"""Pages as wide as the view, or as a whole in it, or at a share of their printed size."""


@dataclass(frozen=True, slots=True)
class PagePoint:
    """A point on a page, counted from 0, as shares of its width and height."""

    page: int
    across: float
    down: float


class PageColumn:
    """Tells where the pages stand, in pixels from the top left corner of the column."""

    def __init__(
        self, pages: Sequence[PrintedPage], zoom: Zoom, room: tuple[float, float], pixel_ratio: float = 1.0
    ) -> None:
        """Lay pages out in a view of `room`, its width and height, of so many device pixels a pixel."""
        self._pixel_ratio = pixel_ratio
        self.scale = self._scale(pages, zoom, room)
        widest = room[0] - 2 * GAP
        self._scales = array("d")
        self._tops = array("d")
        self._widths = array("d")
        self._heights = array("d")
        top = float(GAP)
        for page in pages:
            width, height = _side(page.width), _side(page.height)
            scale = min(self.scale, max(widest, 40.0) / width) if isinstance(zoom, str) else self.scale
            self._scales.append(scale)
            self._tops.append(top)
            self._widths.append(self._whole(width * scale))
            self._heights.append(self._whole(height * scale))
            top = float(round(top + self._heights[-1] + GAP))
        self.height = top
        self.width = max([room[0], *(width + 2 * GAP for width in self._widths)])

    def __len__(self) -> int:
        """Count the pages."""
        return len(self._tops)

    @staticmethod
    def _scale(pages: Sequence[PrintedPage], zoom: Zoom, room: tuple[float, float]) -> float:
        if not isinstance(zoom, str):
            return max(SMALLEST, min(zoom, LARGEST)) * ACTUAL_SIZE
        width = median(_side(page.width) for page in pages) if pages else 1.0
        scale = (room[0] - 2 * GAP) / width
        if zoom == "page":
            height = median(_side(page.height) for page in pages) if pages else 1.0
            scale = min(scale, (room[1] - 2 * GAP) / height)
        return max(SMALLEST * ACTUAL_SIZE, min(scale, WIDEST_FIT))

    def _whole(self, pixels: float) -> float:
        """Make a length one of whole device pixels, so that drawn pages are shown as they are."""
        return max(1, round(pixels * self._pixel_ratio)) / self._pixel_ratio

    def rect(self, page: int) -> QRectF:
        """Tell where a page stands."""
        width = self._widths[page]
        return QRectF((self.width - width) // 2, self._tops[page], width, self._heights[page])

    def scale_of(self, page: int) -> float:
        """Tell how many pixels a point of a page has."""
        return self._scales[page]

    def pages_between(self, top: float, bottom: float) -> range:
        """List the pages of which something stands between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        if first < len(self) and self._tops[first] + self._heights[first] <= top:
            first += 1
        return range(first, max(first, bisect_right(self._tops, bottom)))

    def page_at(self, height: float) -> int:
        """Give the page at a height, or the nearest above; the first in the margin above it."""
        return max(0, bisect_right(self._tops, height) - 1)

    def at(self, point: QPointF) -> PagePoint:
        """Tell which point of a page is nearest to a point of the column."""
        page = self.page_at(point.y())
        rect = self.rect(page)
        return PagePoint(
            page, (point.x() - rect.left()) / rect.width(), (point.y() - rect.top()) / rect.height()
        )

    def point(self, point: PagePoint) -> QPointF:
        """Tell where a point of a page stands."""
        rect = self.rect(min(point.page, len(self) - 1))
        return QPointF(rect.left() + point.across * rect.width(), rect.top() + point.down * rect.height())

    def placed(self, page: int, rect: PrintedRect) -> QRectF:
        """Tell where a rectangle of a page, in points, stands."""
        corner, scale = self.rect(page).topLeft(), self._scales[page]
        return QRectF(
            corner.x() + rect.left * scale,
            corner.y() + rect.top * scale,
            (rect.right - rect.left) * scale,
            (rect.bottom - rect.top) * scale,
        )


def _side(points: float) -> float:
    return points if _SMALLEST_SIDE <= points <= _LARGEST_SIDE else 600.0
