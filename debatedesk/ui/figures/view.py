"""The figures painted one below the other; each spot of them can be pointed at, gone to and opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from debatedesk.domain.figures.shapes import Anchor, Box, Caption, Dot, Figure, Spot, Stroke
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.row_painting import fade

_MARGIN, _HEADING, _GAP = 16.0, 26.0, 18.0
_LEAST_WIDTH, _MOST_WIDTH = 260.0, 900.0
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_ALIGNMENTS: dict[Anchor, Qt.AlignmentFlag] = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "middle": Qt.AlignmentFlag.AlignHCenter,
    "end": Qt.AlignmentFlag.AlignRight,
}


class FiguresView(QAbstractScrollArea):
    """Shows figures as wide as it is; `opened` carries the Reference of a spot clicked or entered."""

    opened = Signal(object)

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("figuresView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Figures of the debate")
        plain_viewport(self).setMouseTracking(True)
        self._theme = theme
        self._draw: Callable[[float], Sequence[Figure]] = lambda width: ()
        self._figures: Sequence[Figure] = ()
        self._tops: list[float] = []
        self._current = -1
        theme.changed.connect(lambda: self.viewport().update())

    def show_figures(self, draw: Callable[[float], Sequence[Figure]]) -> None:
        """Show what `draw` makes for a width in pixels, now and after every resize."""
        self._draw = draw
        self._lay_out()

    @property
    def spots(self) -> list[Spot]:
        """All spots that lead somewhere, from the top down, in pixels of their figures."""
        return [spot for figure in self._figures for spot in figure.spots]

    @property
    def current(self) -> Spot | None:
        """The spot that keys have gone to."""
        return self.spots[self._current] if 0 <= self._current < len(self.spots) else None

    @property
    def _scale(self) -> float:
        """How much larger than at scale 1 words of this window are."""
        return QFontMetricsF(self.font()).height() / 17.0

    def _lay_out(self) -> None:
        scale = self._scale
        width = min(_MOST_WIDTH, max(_LEAST_WIDTH, self.viewport().width() / scale - 2 * _MARGIN))
        self._figures = self._draw(width)
        self._tops, top = [], _MARGIN
        for figure in self._figures:
            self._tops.append(top + _HEADING)
            top += _HEADING + figure.height + _GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(top * scale - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        self._current = min(self._current, len(self.spots) - 1)
        self.viewport().update()

    def rect_of(self, spot: Spot) -> QRectF:
        """Give the rectangle of the view where a spot shows."""
        for figure, top in zip(self._figures, self._tops, strict=True):
            if any(spot is other for other in figure.spots):
                scale = self._scale
                corner = QPointF(_MARGIN + spot.x, top + spot.y) * scale
                rect = QRectF(corner.x(), corner.y(), spot.width * scale, spot.height * scale)
                return rect.translated(0, -self.verticalScrollBar().value())
        return QRectF()

    def spot_at(self, at: QPointF) -> Spot | None:
        """Find the smallest spot at a point of the view."""
        there = [spot for spot in self.spots if self.rect_of(spot).contains(at)]
        return min(there, key=lambda spot: spot.width * spot.height, default=None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spots = self.spots
        if event.key() in _STEPS and spots:
            self._go_to(max(0, min(len(spots) - 1, self._current + _STEPS[Qt.Key(event.key())])))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and spots:
            self._go_to(0 if event.key() == Qt.Key.Key_Home else len(spots) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current.leads_to)
        else:
            super().keyPressEvent(event)

    def _go_to(self, index: int) -> None:
        self._current = index
        if spot := self.current:
            rect, bar = self.rect_of(spot), self.verticalScrollBar()
            if rect.top() < 0:
                bar.setValue(round(bar.value() + rect.top() - _GAP))
            elif rect.bottom() > self.viewport().height():
                bar.setValue(round(bar.value() + rect.bottom() - self.viewport().height() + _GAP))
            self.setAccessibleName(f"{spot.spoken}. Figures of the debate")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if self.spot_at(event.position()) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if spot:
            self._go_to(next(index for index, other in enumerate(self.spots) if other is spot))
            self.opened.emit(spot.leads_to)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot_at(QPointF(event.pos()))
            words = as_they_are(spot.spoken) if spot else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            painter.scale(self._scale, self._scale)
            for figure, top in zip(self._figures, self._tops, strict=True):
                painter.save()
                painter.translate(_MARGIN, top)
                self._paint_words(painter, Caption(0, -10, figure.title, _MOST_WIDTH, bold=True))
                for shape in figure.shapes:
                    self._paint(painter, shape)
                painter.restore()
            painter.resetTransform()
            if self.hasFocus() and self.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawRoundedRect(self.rect_of(self.current).adjusted(-2, -1, 2, 1), 4, 4)

    def _paint(self, painter: QPainter, shape: Box | Dot | Caption | Stroke) -> None:
        colour = QColor(getattr(self._theme.theme, shape.role))
        match shape:
            case Box():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fade(colour, shape.strength))
                painter.drawRoundedRect(QRectF(shape.x, shape.y, shape.width, shape.height), 2, 2)
            case Dot():
                self._paint_dot(painter, shape, colour)
            case Caption():
                self._paint_words(painter, shape)
            case Stroke():
                painter.setPen(QPen(colour, 1))
                painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))

    def _paint_dot(self, painter: QPainter, dot: Dot, colour: QColor) -> None:
        at = QPointF(dot.x, dot.y)
        if not dot.sign:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(at, dot.radius - 1, dot.radius - 1)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(at, dot.radius, dot.radius)
        painter.setFont(self._font(dot.radius * 1.6, bold=True))
        painter.setPen(QColor(self._theme.theme.surface))
        square = QRectF(at.x() - dot.radius, at.y() - dot.radius, 2 * dot.radius, 2 * dot.radius)
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, dot.sign)

    def _paint_words(self, painter: QPainter, words: Caption) -> None:
        font = self._font(words.size, bold=words.bold)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words.text, Qt.TextElideMode.ElideRight, words.room)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._theme.theme, words.role)))
        left = {"start": 0.0, "middle": words.room / 2, "end": words.room}[words.anchor]
        line = QRectF(words.x - left, words.y - metrics.ascent(), words.room, metrics.height())
        painter.drawText(line, _ALIGNMENTS[words.anchor] | Qt.AlignmentFlag.AlignTop, shown)

    def _font(self, size: float, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(size)))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font
