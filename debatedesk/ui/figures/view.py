"""The figures painted one below the other; each spot of them can be pointed at, gone to and opened."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QFocusEvent,
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

from debatedesk.domain.figures.mirrored import mirrored
from debatedesk.domain.figures.shapes import Anchor, Box, Caption, Dot, Figure, Shape, Spot, Stroke
from debatedesk.ui.accessibility.speaking import say_where_the_keys_are
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.tab_order import FocusEdge
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import isolate, tr
from debatedesk.ui.widgets.row_painting import fade

if TYPE_CHECKING:
    from debatedesk.ui.accessibility.parts import AccessiblePart

_MARGIN, _HEADING, _GAP = 16.0, 26.0, 18.0
_LEAST_WIDTH, _MOST_WIDTH = 260.0, 900.0
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_STEPS_FROM_RIGHT = {**_STEPS, Qt.Key.Key_Right: -1, Qt.Key.Key_Left: 1}
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
        self.setAccessibleName(tr("Figures of the debate"))
        plain_viewport(self).setMouseTracking(True)
        FocusEdge(self)
        self._theme = theme
        self._draw: Callable[[float], Sequence[Figure]] = lambda width: ()
        self._figures: Sequence[Figure] = ()
        self._tops: list[float] = []
        self._left = _MARGIN
        """Where figures begin, at scale 1."""
        self._width = _LEAST_WIDTH
        self._rects: list[tuple[Spot, QRectF]] = []
        """All spots from the top down, with their rectangles at scale 1 in all that is drawn."""
        self._current = -1
        self._described: tuple[Sequence[Figure], Sequence[AccessiblePart]] | None = None
        theme.changed.connect(lambda: self.viewport().update())

    def show_figures(self, draw: Callable[[float], Sequence[Figure]]) -> None:
        """Show what `draw` makes for a width in pixels, now and after every resize."""
        self._draw = draw
        self._lay_out()

    @property
    def spots(self) -> list[Spot]:
        """All spots that lead somewhere, from the top down, in pixels of their figures."""
        return [spot for spot, _ in self._rects]

    @property
    def current(self) -> Spot | None:
        """The spot that keys have gone to."""
        return self._rects[self._current][0] if 0 <= self._current < len(self._rects) else None

    @property
    def _scale(self) -> float:
        """How much larger than at scale 1 words of this window are."""
        return QFontMetricsF(self.font()).height() / 17.0

    def _lay_out(self) -> None:
        scale = self._scale
        room = self.viewport().width() / scale
        self._width = width = min(_MOST_WIDTH, max(_LEAST_WIDTH, room - 2 * _MARGIN))
        self._figures = self._draw(width)
        self._left = _MARGIN
        if self.isRightToLeft():
            self._figures = [mirrored(figure, width) for figure in self._figures]
            self._left = room - _MARGIN - width
        self._tops, self._rects, top = [], [], _MARGIN
        for figure in self._figures:
            top += _HEADING
            self._tops.append(top)
            self._rects += [
                (spot, QRectF(self._left + spot.x, top + spot.y, spot.width, spot.height))
                for spot in figure.spots
            ]
            top += figure.height + _GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(top * scale - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        self._current = min(self._current, len(self._rects) - 1)
        self.viewport().update()

    def rect_of(self, spot: Spot) -> QRectF:
        """Give the rectangle of the view where a spot shows; a null one for one that is not shown."""
        rect = next((rect for other, rect in self._rects if other is spot), QRectF())
        return QRectF() if rect.isNull() else self._in_view(rect)

    def _in_view(self, rect: QRectF) -> QRectF:
        scale, scrolled = self._scale, self.verticalScrollBar().value()
        corner, size = rect.topLeft() * scale, rect.size() * scale
        return QRectF(corner - QPointF(0, scrolled), size)

    def _index_at(self, at: QPointF) -> int | None:
        """Find the number of the smallest spot at a point of the view."""
        point = (at + QPointF(0, self.verticalScrollBar().value())) / self._scale
        there = [number for number, (_, rect) in enumerate(self._rects) if rect.contains(point)]
        return min(there, key=lambda number: _area(self._rects[number][1]), default=None)

    def spot_at(self, at: QPointF) -> Spot | None:
        """Find the smallest spot at a point of the view."""
        index = self._index_at(at)
        return None if index is None else self._rects[index][0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._rects) - 1
        steps = _STEPS_FROM_RIGHT if self.isRightToLeft() else _STEPS
        if event.key() in steps and last >= 0:
            self._go_to(max(0, min(last, self._current + steps[Qt.Key(event.key())])))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._go_to(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current.leads_to)
        else:
            super().keyPressEvent(event)

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the figures to assistive tools."""
        from debatedesk.ui.accessibility.interfaces import PartedInterface

        return PartedInterface(self)

    def accessible_parts(self) -> "Sequence[AccessiblePart]":
        """List the figures with their spots."""
        from debatedesk.ui.figures.accessible import figure_parts

        if self._described is None or self._described[0] is not self._figures:
            self._described = self._figures, figure_parts(self._figures, self)
        return self._described[1]

    def press(self, spot: Spot) -> None:
        """Do what a click on a spot does."""
        self._go_to(next(number for number, (each, _) in enumerate(self._rects) if each is spot))
        self.opened.emit(spot.leads_to)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        say_where_the_keys_are(self)

    def _go_to(self, index: int) -> None:
        self._current = index
        if spot := self.current:
            rect, bar = self.rect_of(spot), self.verticalScrollBar()
            if rect.top() < 0:
                bar.setValue(round(bar.value() + rect.top() - _GAP))
            elif rect.bottom() > self.viewport().height():
                bar.setValue(round(bar.value() + rect.bottom() - self.viewport().height() + _GAP))
            self.setAccessibleName(tr("{spoken}. Figures of the debate", spoken=spot.spoken))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            say_where_the_keys_are(self)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if self.spot_at(event.position()) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(index)
            self.opened.emit(self._rects[index][0].leads_to)

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
            seen = painter.worldTransform().inverted()[0].mapRect(QRectF(self.viewport().rect()))
            for figure, top in zip(self._figures, self._tops, strict=True):
                painter.save()
                painter.translate(self._left, top)
                begins = self._width if self.isRightToLeft() else 0
                self._paint_words(painter, Caption(begins, -10, figure.title, self._width, bold=True))
                for shape in figure.shapes:
                    if _upper(shape) + top <= seen.bottom() and _lower(shape) + top >= seen.top():
                        self._paint(painter, shape)
                painter.restore()
            painter.resetTransform()
            if self.hasFocus() and self.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawRoundedRect(self.rect_of(self.current).adjusted(-2, -1, 2, 1), 4, 4)

    def _paint(self, painter: QPainter, shape: Shape) -> None:
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
        shown = metrics.elidedText(isolate(words.text), Qt.TextElideMode.ElideRight, words.room)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._theme.theme, words.role)))
        ends = (words.room, 0.0) if self.isRightToLeft() else (0.0, words.room)
        left = {"start": ends[0], "middle": words.room / 2, "end": ends[1]}[words.anchor]
        line = QRectF(words.x - left, words.y - metrics.ascent(), words.room, metrics.height())
        painter.drawText(line, _ALIGNMENTS[words.anchor] | Qt.AlignmentFlag.AlignTop, shown)

    def _font(self, size: float, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(size)))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()


def _upper(shape: Shape) -> float:
    """Tell from which y on a shape may show."""
    match shape:
        case Box():
            return shape.y
        case Dot():
            return shape.y - shape.radius
        case Caption():
            return shape.y - 2 * shape.size
        case Stroke():
            return min(shape.y1, shape.y2) - 1


def _lower(shape: Shape) -> float:
    """Tell up to which y a shape may show."""
    match shape:
        case Box():
            return shape.y + shape.height
        case Dot():
            return shape.y + shape.radius
        case Caption():
            return shape.y + shape.size
        case Stroke():
            return max(shape.y1, shape.y2) + 1
