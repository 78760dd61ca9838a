"""The mouse on the map: pointing, clicking, panning, zooming, and pulling a card onto another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from debatedesk.ui.map.card_painting import WHOLE, foot_items
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.naming import hint
from debatedesk.ui.rich_text import escape

if TYPE_CHECKING:
    from debatedesk.ui.map.view import MapView

_WHEEL_ZOOM = 1.0015
"""Factor for one eighth of a degree; a notch of 120 zooms by a fifth."""
_EDGE, _EDGE_STEP = 28, 18


class Pointing:
    """Knows what the pointer is on, and what a press may become."""

    def __init__(self, view: "MapView") -> None:
        """Serve a view."""
        self._view = view
        self.hovered = CANVAS
        self.pulled: str | None = None
        self.drop_target: HitTarget | None = None
        self.at = QPointF()
        self._pressed: HitTarget | None = None
        self._pressed_at = QPointF()
        self._panning = False

    def target_at(self, at: QPointF) -> HitTarget:
        """Find what shows at a point of the view."""
        view = self._view
        point = view.camera.to_drawing(at)
        node_id = view.drawing.card_at(point)
        if node_id is None:
            relation = view.drawing.link_at(point, 7.0 / min(1.0, view.camera.zoom))
            return HitTarget("link", relation) if relation else CANVAS
        if view.camera.zoom >= WHOLE:
            card = view.drawing.cards[node_id]
            text_layout = view.text_layouts.of(view.drawing.content(node_id))
            inside = point - QPointF(card.x, card.y)
            for item in foot_items(text_layout, card, view.text_layouts.fonts.head):
                if item.rect.adjusted(-5, -3, 5, 3).contains(inside):
                    return HitTarget(item.name, node_id)  # type: ignore[arg-type]
        return HitTarget("card", node_id)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, a pull or a pan; a card is selected at once."""
        at = event.position()
        self._pressed_at = self.at = at
        target = self.target_at(at)
        if event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton and target.kind == "canvas"
        ):
            self._panning = True
            self._pressed = target
            self._show_cursor()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed = target
            self._view.picked.emit(target)

    def move(self, event: QMouseEvent) -> None:
        """Pan, pull, or show what is pointed at."""
        before, self.at = self.at, event.position()
        if self._panning:
            self._view.pan(before - self.at)
        elif self.pulled is not None:
            self._pull()
        elif self._pressed is not None and self._pressed.is_card and self._is_far():
            self.pulled = self._pressed.id
            self._pull()
        elif self._pressed is None:
            self._hover(self.target_at(self.at))

    def _is_far(self) -> bool:
        way = (self.at - self._pressed_at).manhattanLength()
        return way >= QApplication.startDragDistance()

    def _pull(self) -> None:
        target = self.target_at(self.at).whole
        own = {HitTarget("card", self.pulled or "")}
        own |= {
            HitTarget("link", each.placed.relation_id)
            for each in self._view.drawing.links
            if each.placed.source == self.pulled
        }
        self.drop_target = None if target in own or target.kind == "canvas" else target
        self._scroll_at_edge()
        self._show_cursor()
        self._view.viewport().update()

    def _scroll_at_edge(self) -> None:
        area, shift = self._view.viewport().rect(), QPointF()
        if self.at.x() < _EDGE or self.at.x() > area.width() - _EDGE:
            shift.setX(-_EDGE_STEP if self.at.x() < _EDGE else _EDGE_STEP)
        if self.at.y() < _EDGE or self.at.y() > area.height() - _EDGE:
            shift.setY(-_EDGE_STEP if self.at.y() < _EDGE else _EDGE_STEP)
        if not shift.isNull():
            self._view.pan(shift)

    def release(self, event: QMouseEvent) -> None:
        """End what was begun: drop, or take a click beside all cards as leaving the selection."""
        pressed, pulled, target, far = self._pressed, self.pulled, self.drop_target, self._is_far()
        panned = self._panning
        self.cancel()
        if pulled is not None and target is not None:
            self._view.dropped.emit(pulled, target, event.globalPosition().toPoint())
        elif panned and pressed == CANVAS and not far and event.button() == Qt.MouseButton.LeftButton:
            self._view.picked.emit(CANVAS)
        self._hover(self.target_at(event.position()))

    def drag_over(self, event: QDropEvent) -> None:
        """Show what words that are dragged here would bear on; files are for the window to take."""
        data = event.mimeData()
        if data.hasUrls() or not data.text().strip():
            event.ignore()
            return
        target = self.target_at(event.position()).whole
        self.drop_target = None if target.kind == "canvas" else target
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._view.viewport().update()

    def drop_words(self, event: QDropEvent) -> None:
        """Hand on words that were dropped."""
        self.drag_over(event)
        self.cancel()
        if event.isAccepted():
            target, at = self.target_at(event.position()).whole, event.position().toPoint()
            self._view.words_dropped.emit(event.mimeData(), target, self._view.viewport().mapToGlobal(at))

    def cancel(self) -> bool:
        """Let go of what is pulled or panned; tells whether something was."""
        busy = self.pulled is not None
        self._pressed = self.pulled = self.drop_target = None
        self._panning = False
        self._show_cursor()
        self._view.viewport().update()
        return busy

    def double_click(self, event: QMouseEvent) -> None:
        """Open a card; on a foot sign it counts as another click."""
        target = self.target_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            (self._view.opened if target.kind in ("card", "canvas", "link") else self._view.picked).emit(
                target
            )

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom around the pointer, with Shift scroll sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _WHEEL_ZOOM ** event.angleDelta().y()
            self._view.zoom_to(self._view.camera.zoom * factor, event.position())
        else:
            shift = (
                QPointF(event.pixelDelta())
                if not event.pixelDelta().isNull()
                else QPointF(event.angleDelta())
            )
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not shift.x():
                shift = QPointF(shift.y(), 0)
            self._view.pan(-shift)
        event.accept()
        self._hover(self.target_at(event.position()))

    def context_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is pointed at, or with the menu key of what is selected."""
        view = self._view
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            target, at = self.target_at(QPointF(event.pos())).whole, event.globalPos()
        else:
            target = view.chosen
            rect = view.rect_of(target).toRect()
            at = view.viewport().mapToGlobal(rect.center() if target.kind == "link" else rect.topRight())
        view.menu_requested.emit(target, at)

    def tool_tip(self, event: QHelpEvent) -> bool:
        """Name the link or sign that the pointer rests on."""
        view = self._view
        words = hint(view.drawing, self.target_at(QPointF(event.pos())), view.text_layouts)
        if words:
            QToolTip.showText(event.globalPos(), escape(words).replace("\n", "<br>"), view.viewport())
        else:
            QToolTip.hideText()
        return True

    def leave(self) -> None:
        """Point at nothing."""
        self._hover(CANVAS)

    def _hover(self, target: HitTarget) -> None:
        if target != self.hovered:
            self.hovered = target
            self._show_cursor()
            self._view.viewport().update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.pulled is not None:
            shape = Qt.CursorShape.DragLinkCursor if self.drop_target else Qt.CursorShape.DragMoveCursor
        elif self.hovered.kind in ("fold", "evidence", "notes", "link"):
            shape = Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)
