"""The mouse on the map: pointing, clicking, panning, zooming, and pulling a card onto another."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from debatedesk.ui.map.canvas.hints import hint
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.rich_text import escape

_WHEEL_ZOOM = 1.0015
"""Factor for one eighth of a degree; a notch of 120 zooms by a fifth."""
_EDGE, _EDGE_STEP = 28, 18


class Pointing(QObject):
    """Knows what the pointer is on, and what a press may become.

    `picked` carries the HitTarget that was clicked, `opened` one that was double-clicked, `menu_requested`
    one with a point of the screen, `dropped` a node's id, the HitTarget it was dropped on and the point,
    `words_dropped` the QMimeData of words with the same two; `pan_requested` pixels of the view,
    `zoom_requested` a zoom and the point that it is around.
    """

    picked = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)
    dropped = Signal(str, object, object)
    words_dropped = Signal(object, object, object)
    pan_requested = Signal(QPointF)
    zoom_requested = Signal(float, QPointF)

    def __init__(self, scene: MapScene, canvas: QWidget) -> None:
        """Point at what a scene shows on a canvas."""
        super().__init__(canvas)
        self._scene = scene
        self._canvas = canvas
        self.hovered = CANVAS
        self.pulled: str | None = None
        self.drop_target: HitTarget | None = None
        self.at = QPointF()
        self._pressed: HitTarget | None = None
        self._pressed_at = QPointF()
        self._panning = False

    def target_at(self, at: QPointF) -> HitTarget:
        """Find what shows at a point of the view."""
        return self._scene.target_at(at)

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
            self.picked.emit(target)

    def move(self, event: QMouseEvent) -> None:
        """Pan, pull, or show what is pointed at."""
        before, self.at = self.at, event.position()
        if self._panning:
            self.pan_requested.emit(before - self.at)
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
            HitTarget("link", link.placed.relation_id)
            for link in self._scene.drawing.links
            if link.placed.source == self.pulled
        }
        self.drop_target = None if target in own or target.kind == "canvas" else target
        self._scroll_at_edge()
        self._show_cursor()
        self._canvas.update()

    def _scroll_at_edge(self) -> None:
        area, shift = self._canvas.rect(), QPointF()
        if self.at.x() < _EDGE or self.at.x() > area.width() - _EDGE:
            shift.setX(-_EDGE_STEP if self.at.x() < _EDGE else _EDGE_STEP)
        if self.at.y() < _EDGE or self.at.y() > area.height() - _EDGE:
            shift.setY(-_EDGE_STEP if self.at.y() < _EDGE else _EDGE_STEP)
        if not shift.isNull():
            self.pan_requested.emit(shift)

    def release(self, event: QMouseEvent) -> None:
        """End what was begun: drop, or take a click beside all cards as leaving the selection."""
        pressed, pulled, target, far = self._pressed, self.pulled, self.drop_target, self._is_far()
        panned = self._panning
        self.cancel()
        if pulled is not None and target is not None:
            self.dropped.emit(pulled, target, event.globalPosition().toPoint())
        elif panned and pressed == CANVAS and not far and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(CANVAS)
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
        self._canvas.update()

    def drop_words(self, event: QDropEvent) -> None:
        """Hand on words that were dropped."""
        self.drag_over(event)
        self.cancel()
        if event.isAccepted():
            target, at = self.target_at(event.position()).whole, event.position().toPoint()
            self.words_dropped.emit(event.mimeData(), target, self._canvas.mapToGlobal(at))

    def cancel(self) -> bool:
        """Let go of what is pulled or panned; tells whether something was."""
        busy = self.pulled is not None
        self._pressed = self.pulled = self.drop_target = None
        self._panning = False
        self._show_cursor()
        self._canvas.update()
        return busy

    def double_click(self, event: QMouseEvent) -> None:
        """Open a card; on a foot sign it counts as another click."""
        target = self.target_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            (self.opened if target.kind in ("card", "canvas", "link") else self.picked).emit(target)

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom around the pointer, with Shift scroll sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _WHEEL_ZOOM ** event.angleDelta().y()
            self.zoom_requested.emit(self._scene.camera.zoom * factor, event.position())
        else:
            shift = (
                QPointF(event.pixelDelta())
                if not event.pixelDelta().isNull()
                else QPointF(event.angleDelta())
            )
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not shift.x():
                shift = QPointF(shift.y(), 0)
            self.pan_requested.emit(-shift)
        event.accept()
        self._hover(self.target_at(event.position()))

    def context_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is pointed at, or with the menu key of what is selected."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            target, at = self.target_at(QPointF(event.pos())).whole, event.globalPos()
        else:
            target = self._scene.chosen
            rect = self._scene.rect_of(target).toRect()
            at = self._canvas.mapToGlobal(rect.center() if target.kind == "link" else rect.topRight())
        self.menu_requested.emit(target, at)

    def tool_tip(self, event: QHelpEvent) -> bool:
        """Name the link or sign that the pointer rests on."""
        scene = self._scene
        words = hint(scene.drawing, self.target_at(QPointF(event.pos())), scene.text_layouts)
        if words:
            QToolTip.showText(event.globalPos(), escape(words).replace("\n", "<br>"), self._canvas)
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
            self._canvas.update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.pulled is not None:
            shape = Qt.CursorShape.DragLinkCursor if self.drop_target else Qt.CursorShape.DragMoveCursor
        elif self.hovered.kind in ("fold", "evidence", "notes", "link", "reference"):
            shape = Qt.CursorShape.PointingHandCursor
        self._canvas.setCursor(shape)
