"""Drawn parts of pages: which are wanted, and those that are kept."""

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from debatedesk.jobs.page_drawing.requests import DrawnTile, TileRequest, Tone

KEPT_BYTES = 160_000_000
SIDE = 1024
"""A page of more device pixels than `WHOLE` is drawn in squares of so many a side."""
WHOLE = 3_000_000
PREVIEW = 0.34
"""A page is first drawn at so much of its size while it is scrolled over."""


def tiles_of(
    page: int, size: tuple[int, int], seen: QRectF | None = None, tone: Tone = "plain"
) -> Iterator[TileRequest]:
    """List the tiles of a page drawn at a size in device pixels, those only that `seen` touches."""
    width, height = size
    side = max(width, height) if width * height <= WHOLE else SIDE
    for top in range(0, height, side):
        for left in range(0, width, side):
            tile = TileRequest(
                page, width, height, left, top, min(side, width - left), min(side, height - top), tone
            )
            if seen is None or seen.intersects(QRectF(left, top, tile.width, tile.height)):
                yield tile


def preview_of(page: int, size: tuple[int, int], tone: Tone) -> TileRequest:
    """Give the tile that shows a whole page small."""
    width, height = max(1, round(size[0] * PREVIEW)), max(1, round(size[1] * PREVIEW))
    while width * height > WHOLE:
        width, height = max(1, width // 2), max(1, height // 2)
    return TileRequest(page, width, height, 0, 0, width, height, tone)


class TileStore:
    """Keeps drawn tiles, those used last, up to a number of bytes."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        """Keep nothing yet."""
        self._limit = limit
        self._images: OrderedDict[TileRequest, tuple[QImage, bytearray]] = OrderedDict()
        self._of_page: dict[int, dict[TileRequest, None]] = {}
        self.size = 0

    def __contains__(self, request: TileRequest) -> bool:
        return request in self._images

    def image(self, request: TileRequest) -> QImage | None:
        """Give a tile, if it is kept."""
        kept = self._images.get(request)
        if kept is None:
            return None
        self._images.move_to_end(request)
        return kept[0]

    def take(self, tile: DrawnTile) -> None:
        """Keep a tile, and let those go that were not used for the longest time."""
        request = tile.request
        if request in self._images:
            return
        # The image looks into the bytes, which are kept with it.
        image = QImage(
            tile.pixels, request.width, request.height, 4 * request.width, QImage.Format.Format_RGB32
        )
        self._images[request] = image, tile.pixels
        self._of_page.setdefault(request.page, {})[request] = None
        self.size += len(tile.pixels)
        while self.size > self._limit and len(self._images) > 1:
            self._drop(next(iter(self._images)))

    def _drop(self, request: TileRequest) -> None:
        _, pixels = self._images.pop(request)
        self.size -= len(pixels)
        del self._of_page[request.page][request]

    def stand_ins(self, page: int, tone: Tone) -> list[TileRequest]:
        """List what shows a page at other sizes best: the finest whole picture, and finer parts over it."""
        kept = [tile for tile in self._of_page.get(page, ()) if tile.tone == tone]
        whole = [tile for tile in kept if (tile.width, tile.height) == (tile.page_width, tile.page_height)]
        base = max((tile.page_width for tile in whole), default=0)
        finest = max((tile.page_width for tile in kept), default=0)
        shown = [tile for tile in whole if tile.page_width == base][:1]
        if finest > base:
            shown += [tile for tile in kept if tile.page_width == finest]
        return shown

    def clear(self) -> None:
        """Keep nothing any more."""
        self._images.clear()
        self._of_page.clear()
        self.size = 0
