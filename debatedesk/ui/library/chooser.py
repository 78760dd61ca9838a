"""The debate at the top of the library: its title, what it holds, and the menu of all debates."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.row_background import HOVER_STRENGTH
from debatedesk.ui.widgets.row_painting import ROUNDING

SIDE = 14
EDGE = 9


class DebateButton(QPushButton):
    """A wide button of two lines that opens the menu of debates."""

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show no debate yet."""
        super().__init__(parent)
        self._theme = theme
        self._detail = ""
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_debate(self, title: str, detail: str) -> None:
        """Show a debate's title, and in a second line what it holds."""
        self._detail = detail
        self.setText(title)
        self.setToolTip(as_they_are(title))
        self.setAccessibleName(tr("Debate: {title}", title=title))
        self.setAccessibleDescription(detail)
        self.update()

    def sizeHint(self) -> QSize:
        title = QFontMetrics(row_painting.bold(self.font())).height()
        detail = QFontMetrics(row_painting.small(self.font())).height()
        return QSize(180, title + detail + 2 * EDGE + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            background = QRectF(self.rect()).adjusted(4, 2, -4, -2)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isDown() or self.underMouse():
                strength = 1.0 if self.isDown() else HOVER_STRENGTH
                painter.setBrush(row_painting.fade(QColor(theme.selection), strength))
                painter.drawRoundedRect(background, ROUNDING, ROUNDING)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                painter.drawRoundedRect(background.adjusted(1, 1, -1, -1), ROUNDING, ROUNDING)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme.theme
        font = row_painting.bold(self.font())
        height = QFontMetrics(font).height()
        mirrored = partial(QStyle.visualRect, self.layoutDirection(), self.rect())
        inner = mirrored(self.rect().adjusted(SIDE, EDGE, -SIDE - 16, -EDGE))
        row_painting.paint_line(
            painter, QRect(inner.left(), inner.top(), inner.width(), height), self.text(), font, theme.text
        )
        second = QRect(inner.left(), inner.top() + height + 2, inner.width(), inner.height() - height - 2)
        row_painting.paint_line(painter, second, self._detail, row_painting.small(self.font()), theme.muted)
        arrows = mirrored(QRect(self.width() - SIDE - 10, 0, 10, self.height()))
        self._paint_arrows(painter, QRectF(arrows).center())

    def _paint_arrows(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(QColor(self._theme.theme.muted), 1.4, c=Qt.PenCapStyle.RoundCap))
        for turn in (-1, 1):
            points = [QPointF(-3.5, turn * 2.5), QPointF(0, turn * 6), QPointF(3.5, turn * 2.5)]
            painter.drawPolyline([centre + point for point in points])
