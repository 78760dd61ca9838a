"""Texts, notes and boards on paper: pages of set words, with the title above and the number below."""

import re
from base64 import b64decode
from binascii import Error

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrinter

from debatedesk.ui.printing.printout import page_of, painting, wanted_pages
from debatedesk.ui.translation import tr

FAMILIES = ["Georgia", "Noto Serif", "DejaVu Serif", "Liberation Serif", "serif"]
SIZE = 14.5
"""Of letters, in pixels of a screen: 11 points."""
_HEAD, _FOOT = 30.0, 34.0
_SMALL = 0.78
_QUIET = "#555555"
_STYLE = """
h1 { font-size: 24px; } h2 { font-size: 19px; } h3 { font-size: 16px; }
p, li { line-height: 135%; } blockquote { margin-left: 18px; }
pre { font-size: 12px; } a { color: #000000; text-decoration: none; }
.told { color: #555555; font-size: 12px; }
"""
_GROUNDS = {
    "yellow": "#ffe066",
    "green": "#a8e6a1",
    "blue": "#a5d8ff",
    "pink": "#fcc2d7",
    "orange": "#ffc078",
    "note": "",
}
"""The grounds of highlights on paper."""
_STROKES = {
    _GROUNDS["green"]: QTextCharFormat.UnderlineStyle.DashUnderline,
    _GROUNDS["blue"]: QTextCharFormat.UnderlineStyle.WaveUnderline,
    _GROUNDS["pink"]: QTextCharFormat.UnderlineStyle.DotLine,
    _GROUNDS["orange"]: QTextCharFormat.UnderlineStyle.DashDotLine,
}
"""What tells the grounds apart on paper without colour; yellow has none."""
_MARK = re.compile(r'<mark class="([a-z]+)">')
_STYLES = re.compile(r"<style>.*?</style>", re.DOTALL)
_IMAGE = re.compile(r'<img src="data:image/([a-z+]+);base64,([A-Za-z0-9+/=]*)" alt="([^"]*)">')
_DRAWN = frozenset(("png", "jpeg", "gif", "webp", "bmp"))
_LARGEST = 64_000_000
"""An image of more pixels is not decoded."""


class TextPrintout:
    """A page of HTML on as many sheets as it takes; it reads nothing but what stands in it."""

    def __init__(self, title: str, html: str) -> None:
        """Print a page that the exports have written."""
        self.title = title
        self.is_wide = False
        self.is_readable = True
        self._html = _STYLES.sub("", _MARK.sub(_ground, html)).replace("</mark>", "</span>")
        self._document: QTextDocument | None = None
        self._size = QSizeF()

    def paint(self, printer: QPrinter) -> None:
        """Paint the pages that are asked for."""
        page = page_of(printer)
        body = page.adjusted(0, _HEAD, 0, -_FOOT)
        document = self._laid_out(body.size())
        count = document.pageCount()
        with painting(printer) as painter:
            for index, number in enumerate(wanted_pages(printer, count)):
                if index:
                    printer.newPage()
                self._paint_edges(painter, page, number, count)
                painter.save()
                painter.translate(body.left(), body.top() - number * body.height())
                _draw(document, painter, QRectF(0, number * body.height(), body.width(), body.height()))
                painter.restore()

    def _laid_out(self, size: QSizeF) -> QTextDocument:
        if self._document is None or self._size != size:
            self._size = size
            self._document = _PaperDocument()
            self._document.setDefaultStyleSheet(_STYLE)
            self._document.setDefaultFont(_font())
            self._document.setDocumentMargin(0)
            self._document.setUseDesignMetrics(True)
            self._document.setHtml(_IMAGE.sub(self._image, self._html))
            _stroke_highlights(self._document)
            self._document.setPageSize(size)
            _keep_headings(self._document, size.height())
        return self._document

    def _image(self, match: re.Match[str]) -> str:
        """Let an image be no wider than the page; a drawing is named, since it may do more than draw."""
        kind, data, label = match.groups()
        image = _decoded(data) if kind in _DRAWN else QImage()
        if image.isNull():
            return f"[{label}]"
        width = min(image.width(), int(self._size.width()))
        return f'<img src="data:image/{kind};base64,{data}" width="{width}" alt="{label}">'

    def _paint_edges(self, painter: QPainter, page: QRectF, number: int, count: int) -> None:
        font = _font(_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(_QUIET))
        if number:
            title = QFontMetricsF(font).elidedText(self.title, Qt.TextElideMode.ElideRight, page.width())
            painter.drawText(QRectF(0, 0, page.width(), _HEAD), Qt.AlignmentFlag.AlignLeading, title)
        foot = QRectF(0, page.height() - _FOOT, page.width(), _FOOT)
        bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        words = tr("Page {number:,} of {count:,}", number=number + 1, count=count)
        painter.drawText(foot, bottom, words)


class _PaperDocument(QTextDocument):
    """Words whose images come from the page itself alone."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        address = name.toString() if isinstance(name, QUrl) else name
        return _decoded(address.partition("base64,")[2]) if address.startswith("data:") else QByteArray()


def _stroke_highlights(document: QTextDocument) -> None:
    """Tell the colours of highlights apart where all is printed in black, as exported pages do."""
    spans: list[tuple[int, int, QTextCharFormat.UnderlineStyle]] = []
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            ground = fragment.charFormat().background()
            stroke = (
                _STROKES.get(ground.color().name()) if ground.style() != Qt.BrushStyle.NoBrush else None
            )
            if stroke is not None:
                spans.append((fragment.position(), fragment.position() + fragment.length(), stroke))
            fragments += 1
        block = block.next()
    cursor = QTextCursor(document)
    for start, end, stroke in spans:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setUnderlineStyle(stroke)
        cursor.mergeCharFormat(style)


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Let no heading stand at the end of a page whose words begin on the next."""
    layout = document.documentLayout()
    block = document.begin()
    while (following := block.next()).isValid():
        if block.blockFormat().headingLevel() and block.text():
            top = layout.blockBoundingRect(block).top()
            below = layout.blockBoundingRect(following).top() + SIZE
            if top // height != below // height:
                _break_before(block)
        block = following


def _break_before(block: QTextBlock) -> None:
    style = block.blockFormat()
    style.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(style)


def _draw(document: QTextDocument, painter: QPainter, seen: QRectF) -> None:
    """Draw a part in black: the document's own way takes the ink of the theme, which may be white."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.clip = seen
    painter.setClipRect(seen)
    document.documentLayout().draw(painter, context)


def _font(share: float = 1.0) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(round(SIZE * share))
    return font


def _ground(match: re.Match[str]) -> str:
    colour = _GROUNDS.get(match[1], "")
    style = f"background-color: {colour}" if colour else "text-decoration: underline"
    return f'<span style="{style}">'


def _decoded(data: str) -> QImage:
    """Decode an image, if it has no more pixels than memory is spent on."""
    try:
        content = QByteArray(b64decode(data, validate=True))
    except (Error, ValueError):
        return QImage()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST:
        return QImage()
    return reader.read()
