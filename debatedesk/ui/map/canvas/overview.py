"""The whole map in a strip beside the canvas, a frame around what is seen; click or drag to go there."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from debatedesk.domain.maps.edits import differing
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.canvas.far_painting import FarPainting
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.tints import tinted

_WIDE, _NARROW = 44, 30
"""Pixels of the strip, beside a wide view and beside a narrow one."""
_PAD = 5
_AFTER = 80
"""Milliseconds after a change of the drawing until it is drawn here too: first the canvas, then this."""


class Overview(QWidget):
    """Shows a view's drawing beside it, over no card; hides by itself where all of it is seen anyway."""

    requested_changed = Signal(bool)

    def __init__(self, view: MapView, theme: ThemeHost) -> None:
        """Look over what `view` shows."""
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._far = FarPainting(view.scene, theme.theme)
        self._drawing: Drawing | None = None
        self._picture = QPixmap()
        self._redrawing = QTimer(self)
        self._redrawing.setSingleShot(True)
        self._redrawing.setInterval(_AFTER)
        self._redrawing.timeout.connect(self._redraw)
        self.requested = True
        self.hide()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Overview of the map"))
        view.moved.connect(self.follow)
        view.chose.connect(self.update)
        theme.changed.connect(self._dress)

    def set_requested(self, requested: bool) -> None:
        """Show it where it helps, or never."""
        self.requested = requested
        self.follow()
        self.requested_changed.emit(requested)

    def follow(self) -> None:
        """Take the room beside what is seen, or give it back."""
        view, drawing = self._view, self._view.drawing
        width = _NARROW if view.is_narrow else _WIDE
        whole = view.size_seen + QSizeF(view.strip_width, 0)
        is_helpful = not drawing.size.isEmpty() and not view.camera.seen(whole).contains(drawing.size)
        is_wanted = self.requested and is_helpful
        if is_wanted != self.isVisibleTo(view):
            self.setVisible(is_wanted)
        view.set_strip_width(width if is_wanted else 0)
        if not is_wanted:
            return
        viewport = view.viewport().geometry()
        left = viewport.left() - width if self.isRightToLeft() else viewport.right() + 1
        self.setGeometry(left, viewport.top(), width, viewport.height())
        if self._picture.size() != self._picture_size():
            self._picture = QPixmap()
        elif not self._looks_as_before(drawing) and not self._redrawing.isActive():
            self._redrawing.start()
        self._drawing = drawing
        self.update()

    def _looks_as_before(self, drawing: Drawing) -> bool:
        """Tell whether no card has moved or changed its colour."""
        before = self._drawing
        if before is drawing:
            return True
        if before is None or before.layout is not drawing.layout:
            return False
        cards = before.contents.cards
        changed = differing(cards, drawing.contents.cards)
        return all(
            (cards[key].role, cards[key].colour) == (drawing.content(key).role, drawing.content(key).colour)
            for key in changed
            if drawing.shows(key)  # the filter may hide those that have come or gone
        )

    def _redraw(self) -> None:
        self._picture = QPixmap()
        self.update()

    def _dress(self, theme: Theme) -> None:
        self._far = FarPainting(self._view.scene, theme)
        self._redraw()

    @property
    def _scale(self) -> float:
        size = self._view.drawing.size
        return min(
            (self.width() - 2 * _PAD) / max(1.0, size.width()),
            (self.height() - 2 * _PAD) / max(1.0, size.height()),
        )

    def _picture_size(self) -> QSize:
        return (QSizeF(self.size()) * self.devicePixelRatioF()).toSize()

    def _paint_picture(self) -> QPixmap:
        picture = QPixmap(self._picture_size())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        drawing = self._view.drawing
        with QPainter(picture) as painter:
            painter.translate(_PAD, _PAD)
            painter.scale(self._scale, self._scale)
            painter.translate(-drawing.size.topLeft())
            self._far.paint_cards(painter, drawing.blocks)
        self._far.forget_all_but(drawing)
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, view = self._theme.theme, self._view
        if self._picture.isNull():
            self._picture = self._paint_picture()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setPen(QPen(QColor(theme.border), 1))
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.drawLine(edge, 0, edge, self.height())
            painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            seen = view.camera.seen(view.size_seen).translated(-view.drawing.size.topLeft())
            frame = QRectF(seen.topLeft() * self._scale, seen.size() * self._scale).translated(_PAD, _PAD)
            frame = frame.intersected(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
            frame.setHeight(max(frame.height(), 3.0))
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(tinted(theme.accent, 0.10))
            painter.drawRoundedRect(frame, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, at: QPointF) -> None:
        view = self._view
        point = (at - QPointF(_PAD, _PAD)) / self._scale + view.drawing.size.topLeft()
        size = view.size_seen
        middle = QPointF(size.width() / 2, size.height() / 2)
        view.pan(point * view.camera.zoom - middle - view.camera.offset)
