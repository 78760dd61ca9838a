"""The words that a note is on, above its text; a click opens them where they stand."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import isolate, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.mirroring import line_start

LINES = 3
SIDE = 12
EDGE = 6
BAR = 3


class QuotationButton(QPushButton):
    """Up to three lines of quoted words and a line of source, with a bar where they begin."""

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Quote nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._source = ""
        self._alert = False
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def quote(self, words: str, source: str, *, alert: bool = False) -> None:
        """Show words and their source; `alert` marks words that are no longer there."""
        self._words, self._source, self._alert = words, source, alert
        spoken = (
            tr("On “{words}”, {source}", words=words, source=source)
            if words
            else tr("On {source}", source=source)
        )
        self.setAccessibleName(spoken)
        self.setToolTip("" if alert else tr("Open at its place"))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = min(LINES, len(self._lines(width)))
        words = lines * QFontMetrics(self._font_of_words()).lineSpacing()
        source = QFontMetrics(row_painting.small(self.font())).lineSpacing() if self._source else 0
        return words + source + 2 * EDGE

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.heightForWidth(self.width())
        if height != self.height():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = partial(QStyle.visualRect, self.layoutDirection(), self.rect())
            inner = mirrored(self.rect().adjusted(SIDE + BAR + 8, EDGE, -SIDE, -EDGE))
            bar = mirrored(QRect(SIDE, EDGE + 1, BAR, self.height() - 2 * EDGE - 2))
            row_painting.paint_bar(painter, bar, BAR, theme.attack if self._alert else theme.accent)
            self._paint_words(painter, inner)
            source = QRect(inner)
            source.setTop(inner.bottom() + 1 - QFontMetrics(row_painting.small(self.font())).lineSpacing())
            hovered = self.underMouse() and not self._alert
            colour = theme.link if hovered else theme.muted
            row_painting.paint_line(painter, source, self._source, row_painting.small(self.font()), colour)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                ring = self.rect().adjusted(5, 1, -5, -1)
                painter.drawRoundedRect(ring, row_painting.ROUNDING, row_painting.ROUNDING)

    def _paint_words(self, painter: QPainter, inner: QRect) -> None:
        font = self._font_of_words()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.theme.text))
        lines = self._lines(self.width())
        shown = lines[:LINES]
        if len(lines) > LINES:
            rest = " ".join(lines[LINES - 1 :])
            shown[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, inner.width())
        for number, line in enumerate(shown):
            baseline = inner.top() + number * metrics.lineSpacing() + metrics.ascent()
            words = isolate(line)
            start = line_start(
                QRectF(inner), metrics.horizontalAdvance(words), from_right=self.isRightToLeft()
            )
            painter.drawText(QPointF(start, baseline), words)

    def _font_of_words(self) -> QFont:
        return row_painting.italic(self.font(), self._words)

    def _lines(self, width: int) -> list[str]:
        return (
            wrapped(self._words, self._font_of_words(), width - 2 * SIDE - BAR - 8) if self._words else []
        )


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Break a text into lines of at most `width` pixels."""
    layout = QTextLayout(text, font)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    units = text.encode("utf-16-le", "surrogatepass")
    return [
        units[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass").strip()
        for start, length in lines
    ]
