"""Images of a page: those that came with the document, and placeholders for those that are elsewhere."""

from base64 import b64decode
from collections.abc import Callable

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

from debatedesk.ui.reader.page import PADDING
from debatedesk.ui.reader.typesetting import LABEL_PROPERTY, SOURCE_PROPERTY
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets import tints

_LARGEST = 64_000_000
"""No image of more pixels than that is decoded."""


class PageImages(QPyTextObject):
    """Measures and draws the images of one page; reads a local one once, fetches no remote one ever."""

    def __init__(
        self, load: Callable[[str], bytes | None], theme: ThemeHost, parent: QObject | None = None
    ) -> None:
        """Take images from `load`, which gives nothing for one that did not come with the document."""
        super().__init__(parent)
        self._load = load
        self._theme = theme
        self._bytes: dict[str, bytes | None] = {}
        self._sizes: dict[str, QSize] = {}
        self._images: dict[str, QImage] = {}

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
        if not data:
            return QSize()
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        size = QImageReader(buffer).size()
        return size if 0 < size.width() * size.height() <= _LARGEST else QSize()

    def _image(self, source: str) -> QImage:
        if source not in self._images:
            can_be_shown = not self._size(source).isEmpty()
            self._images[source] = QImage.fromData(self._read(source)) if can_be_shown else QImage()
        return self._images[source]

    def _placeholder_size(self, document: QTextDocument, text_format: QTextFormat, width: float) -> QSizeF:
        metrics = QFontMetricsF(_small(document.defaultFont()))
        words = metrics.horizontalAdvance(self._words(text_format))
        return QSizeF(min(max(width, 40.0), words + 2 * metrics.height()), 2.4 * metrics.height())

    def _words(self, text_format: QTextFormat) -> str:
        label = str(text_format.property(LABEL_PROPERTY) or "")
        source = _source(text_format)
        why = "image on the web, not fetched" if is_remote(source) else "image not in the library"
        name = source.partition("?")[0].rstrip("/").rpartition("/")[2]
        return f"{label or name} ({why})"

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
        words = QFontMetricsF(font).elidedText(
            self._words(text_format), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def is_remote(source: str) -> bool:
    """Tell whether an image has an address of its own rather than a place beside the text."""
    return source.startswith("//") or ":" in source.split("/", 1)[0]


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
