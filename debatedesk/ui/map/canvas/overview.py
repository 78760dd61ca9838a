"""The whole map in a corner, with a frame around what is seen; click or drag to go there."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.relation_style import Role
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.relation_painting import role_colour
from debatedesk.ui.widgets.tints import tinted

_LARGEST = QSize(176, 132)
_PAD, _GAP = 8, 14
_SHARE = 0.32
"""The most that it takes of the view, in width and in height."""


class Overview(QWidget):
    """Shows a view's drawing; hides by itself where all of it is seen anyway."""

    requested_changed = Signal(bool)

    def __init__(self, view: MapView, theme: ThemeHost) -> None:
        """Look over what `view` shows."""
        super().__init__(view.viewport())
        self._view = view
        self._theme = theme
        self._drawing: Drawing | None = None
        self._picture = QPixmap()
        self._corner = 0
        self.requested = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName("Overview of the map")
        view.moved.connect(self.follow)
        view.chose.connect(self.follow)
        theme.changed.connect(self._redraw)

    def set_requested(self, requested: bool) -> None:
        """Show it where it helps, or never."""
        self.requested = requested
        self.follow()
        self.requested_changed.emit(requested)

    def follow(self) -> None:
        """Take size and place from what is seen."""
        view, drawing = self._view, self._view.drawing
        seen = view.camera.seen(view.size_seen)
        self.setVisible(self.requested and not drawing.size.isEmpty() and not seen.contains(drawing.size))
        if not self.isVisibleTo(view.viewport()):
            return
        area = view.viewport().size()
        room = QSize(
            min(_LARGEST.width(), round(area.width() * _SHARE)),
            min(_LARGEST.height(), round(area.height() * _SHARE)),
        )
        whole = drawing.size.size()
        size = whole.scaled(room.width(), room.height(), Qt.AspectRatioMode.KeepAspectRatio)
        size_now = QSize(max(40, round(size.width())) + 2 * _PAD, max(24, round(size.height())) + 2 * _PAD)
        if size_now != self.size() or drawing is not self._drawing:
            if size_now != self.size() or not self._looks_as_before(drawing):
                self._picture = QPixmap()
            self._drawing = drawing
            self.resize(size_now)
        self._take_corner()
        self.update()

    def _looks_as_before(self, drawing: Drawing) -> bool:
        """Tell whether no card has moved or changed its colour."""
        before = self._drawing
        if before is None or before.layout is not drawing.layout:
            return False
        changed = differing(before.contents.cards, drawing.contents.cards)
        return all(before.content(key).role == drawing.content(key).role for key in changed)

    def _take_corner(self) -> None:
        """Stay in the corner of now, or go to one where the selected card is not covered."""
        area, chosen = self._view.viewport().size(), self._view.rect_of(self._view.chosen)
        right, bottom = area.width() - self.width() - _GAP, area.height() - self.height() - _GAP
        corners = [QPoint(right, bottom), QPoint(_GAP, bottom), QPoint(right, _GAP)]
        corners.insert(0, corners[self._corner])
        free = [each for each in corners if not chosen.intersects(QRectF(each, self.size()))]
        self._corner = corners.index(free[0] if free else corners[0], 1) - 1
        self.move(corners[self._corner + 1])

    def _redraw(self) -> None:
        self._picture = QPixmap()
        self.update()

    @property
    def _scale(self) -> float:
        size = self._view.drawing.size
        return min(
            (self.width() - 2 * _PAD) / max(1.0, size.width()),
            (self.height() - 2 * _PAD) / max(1.0, size.height()),
        )

    def _paint_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        theme, drawing = self._theme.theme, self._view.drawing
        rects: dict[Role | None, list[QRectF]] = {}
        for placed in drawing.layout.blocks:
            for card in placed.block.cards:
                is_draft = card.node_id == DRAFT
                role = None if is_draft else drawing.content(card.node_id).role
                rect = QRectF(card.x, card.y + placed.y, card.width, card.height)
                rects.setdefault(role, []).append(rect)
        with QPainter(picture) as painter:
            painter.translate(_PAD, _PAD)
            painter.scale(self._scale, self._scale)
            painter.setPen(Qt.PenStyle.NoPen)
            for role, of_role in rects.items():
                painter.setBrush(tinted(role_colour(role, theme) if role else theme.accent, 0.65))
                painter.drawRects(of_role)
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, view = self._theme.theme, self._view
        if self._picture.isNull():
            self._picture = self._paint_picture()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.setBrush(tinted(theme.raised, 0.94))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            painter.drawPixmap(0, 0, self._picture)
            painter.translate(_PAD, _PAD)
            seen = view.camera.seen(view.size_seen)
            frame = QRectF(seen.topLeft() * self._scale, seen.size() * self._scale)
            inside = QRectF(self.rect()).translated(-_PAD, -_PAD).adjusted(3, 3, -3, -3)
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(tinted(theme.accent, 0.10))
            painter.drawRoundedRect(frame.intersected(inside), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, at: QPointF) -> None:
        view = self._view
        point = (at - QPointF(_PAD, _PAD)) / self._scale
        size = view.size_seen
        middle = QPointF(size.width() / 2, size.height() / 2)
        view.pan(point * view.camera.zoom - middle - view.camera.offset)
