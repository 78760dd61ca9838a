"""Images of a page: those that came with the document, and placeholders for those that are elsewhere.

A small photograph is decoded at once. What may take long, a drawing (SVG) or a large photograph, is
drawn by a process of its own; until it has come, and where it can't be drawn, a placeholder stands there.
"""

from base64 import b64decode
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from debatedesk.domain.errors import FormatError
from debatedesk.formats.svg.safe import is_svg, safe_svg
from debatedesk.ui.reader.page import PADDING
from debatedesk.ui.reader.picture_process import PictureProcess
from debatedesk.ui.reader.typesetting import LABEL_PROPERTY, SOURCE_PROPERTY
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import tints

_LARGEST = 64_000_000
"""No image of more pixels than that is decoded."""
_AT_ONCE = 4_000_000
"""An image of so many pixels is decoded in some 30 ms; larger ones are by another process."""
_WIDEST = 1_600
"""Images are drawn no wider by it, in pixels."""
_SIGNATURES = {
    b"\x89PNG": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"RIFF": b"webp",
    b"BM": b"bmp",
}
"""How files of the kinds that are decoded begin."""
_FIT = Qt.AspectRatioMode.KeepAspectRatio


class PageImages(QPyTextObject):
    """Measures and draws the images of one page; reads a local one once, fetches no remote one ever."""

    def __init__(
        self,
        load: Callable[[str], bytes | None],
        theme: ThemeHost,
        repaint: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Take images from `load`, which gives nothing for one that did not come with the document.

        `repaint` is called when another process has drawn one that may be shown now.
        """
        super().__init__(parent)
        self._load = load
        self._theme = theme
        self._repaint = repaint
        self._bytes: dict[str, bytes | None] = {}
        self._sizes: dict[str, QSize] = {}
        self._images: dict[str, QImage] = {}
        self._under_way: dict[str, PictureProcess] = {}
        self.destroyed.connect(partial(_stop, self._under_way))

    def intrinsicSize(self, document: QTextDocument, position: int, text_format: QTextFormat) -> QSizeF:
        indent = document.findBlock(position).blockFormat().leftMargin()
        width = document.textWidth() - 2 * PADDING - indent - 1
        size = self._size(_source(text_format))
        if size.isEmpty():
            return self._placeholder_size(document, text_format, width)
        scale = min(1.0, width / size.width()) if width > 0 else 1.0
        return QSizeF(size) * scale

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        text_format: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        image = self._image(_source(text_format))
        painter.save()
        if image.isNull():
            self._draw_placeholder(painter, rect, document, text_format)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)
        painter.restore()

    def _read(self, source: str) -> bytes:
        if source not in self._bytes:
            self._bytes[source] = _embedded(source) if is_remote(source) else self._load(source)
        return self._bytes[source] or b""

    def _size(self, source: str) -> QSize:
        if source not in self._sizes:
            self._sizes[source] = self._measured(source)
        return self._sizes[source]

    def _measured(self, source: str) -> QSize:
        data = self._read(source)
        if is_svg(data):
            return _svg_size(data)
        size = _Photograph(data).size()
        return size if 0 < size.width() * size.height() <= _LARGEST else QSize()

    def _image(self, source: str) -> QImage:
        """Give an image, a null one while it is not drawn yet or can't be."""
        if source not in self._images:
            self._images[source] = QImage()
            size, data = self._size(source), self._read(source)
            if not size.isEmpty() and is_svg(data):
                self._draw(source, data, size)
            elif not size.isEmpty() and size.width() * size.height() > _AT_ONCE:
                self._draw(source, data, size.scaled(_WIDEST, size.height(), _FIT).boundedTo(size))
            elif not size.isEmpty():
                self._images[source] = _Photograph(data).image()
        return self._images[source]

    def _draw(self, source: str, data: bytes, size: QSize) -> None:
        """Have an image drawn elsewhere and shown when it has come."""
        process = self._under_way[source] = PictureProcess(data, size)
        process.drawn.connect(lambda image: self._take(source, image))

    def _take(self, source: str, image: QImage) -> None:
        self._under_way.pop(source, None)
        self._images[source] = image
        self._repaint()

    def _placeholder_size(self, document: QTextDocument, text_format: QTextFormat, width: float) -> QSizeF:
        metrics = QFontMetricsF(_small(document.defaultFont()))
        words = metrics.horizontalAdvance("".join(self._words(text_format)))
        return QSizeF(min(max(width, 40.0), words + 2 * metrics.height()), 2.4 * metrics.height())

    def _words(self, text_format: QTextFormat) -> tuple[str, str]:
        """Give the name of an image and, in brackets, why it isn't shown."""
        label = str(text_format.property(LABEL_PROPERTY) or "")
        source = _source(text_format)
        if source in self._under_way:
            why = tr("image being drawn")
        elif self._read(source):
            why = tr("image that cannot be shown")
        else:
            why = (
                tr("image on the web, not fetched") if is_remote(source) else tr("image not in the library")
            )
        name = source.partition("?")[0].rstrip("/").rpartition("/")[2]
        return label or name, f" ({why})"

    def _draw_placeholder(
        self, painter: QPainter, rect: QRectF, document: QTextDocument, text_format: QTextFormat
    ) -> None:
        theme = self._theme.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(tints.code_ground(theme))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        font = _small(document.defaultFont())
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        inner = rect.adjusted(10, 0, -10, 0)
        metrics = QFontMetricsF(font)
        name, reason = self._words(text_format)
        # Of a long name less is shown, so that the reason stays in sight.
        room = inner.width() - metrics.horizontalAdvance(reason)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, metrics.height()))
        words = metrics.elidedText(name + reason, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class _Photograph:
    """The bytes of a photograph; what does not begin as one of the kinds decoded here has no size."""

    def __init__(self, data: bytes) -> None:
        kind = next((kind for signature, kind in _SIGNATURES.items() if data.startswith(signature)), None)
        self._known = kind is not None
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data if kind else b""))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader = QImageReader(self._buffer, kind or b"png")

    def size(self) -> QSize:
        return self._reader.size() if self._known else QSize()

    def image(self) -> QImage:
        return self._reader.read()


def _stop(processes: "dict[str, PictureProcess]", page_images: object = None) -> None:
    for process in processes.values():
        process.stop()


def is_remote(source: str) -> bool:
    """Tell whether an image has an address of its own rather than a place beside the text."""
    return source.startswith("//") or ":" in source.split("/", 1)[0]


def _svg_size(data: bytes) -> QSize:
    """Give the size of a drawing, fitted into what is drawn; an empty one where it can't be shown."""
    try:
        picture = safe_svg(data)
    except FormatError:
        return QSize()
    share = min(1.0, _WIDEST / picture.width, _WIDEST / picture.height)
    return QSize(max(1, round(picture.width * share)), max(1, round(picture.height * share)))


def _embedded(source: str) -> bytes | None:
    """Decode an image that stands in its own address (`data:image/png;base64,…`)."""
    head, _, body = source.partition(",")
    if not head.startswith("data:image/") or not head.endswith(";base64"):
        return None
    try:
        return b64decode(body)
    except ValueError:
        return None


def _source(text_format: QTextFormat) -> str:
    return str(text_format.property(SOURCE_PROPERTY) or "")


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.82)
    return made
