"""The mouse on the map: pointing, clicking, panning, zooming, and pulling a card onto another."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from debatedesk.ui.map.canvas.card_buttons import BUTTONS
from debatedesk.ui.map.canvas.dropping import Drop, drop_at
from debatedesk.ui.map.canvas.hints import hint
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.map.hit_target import CANVAS, HitKind, HitTarget
from debatedesk.ui.rich_text import escape
from debatedesk.ui.widgets.passage_drag import takes_words

_WHEEL_ZOOM = 1.0015
"""Factor for one eighth of a degree; a notch of 120 zooms by a fifth."""
_EDGE, _EDGE_STEP = 28, 18
_NOWHERE = QPointF(-1, -1)
_JITTER = 2.0
"""Pixels by which a press may lie beside where the pointer rested: scaled screens round them apart."""
_TOGETHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Held to select several cards."""
_PULLED: tuple[HitKind, ...] = ("card", "grip", "for", "against")
_CLICKED: tuple[HitKind, ...] = ("fold", "evidence", "notes", "link", "reference", *BUTTONS)


class Pointing(QObject):
    """Knows what the pointer is on, and what a press may become.

    `picked` carries the HitTarget that was clicked, `opened` one that was double-clicked, `menu_requested`
    one with a point of the screen, `dropped` a node's id, the HitTarget it was dropped on and the point,
    `words_dropped` the QMimeData of words with the same two; `slotted` a node's id, that of the one that it
    was dropped beside and the side, `detached` the id of one that was dropped away from all; `toggled` the
    id of one that was clicked with Ctrl, `framed` the ids of those in a frame that was drawn;
    `pan_requested` pixels of the view, `zoom_requested` a zoom and the point that it is around.
    """

    picked = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)
    dropped = Signal(str, object, object)
    words_dropped = Signal(object, object, object)
    slotted = Signal(str, str, str)
    detached = Signal(str)
    toggled = Signal(str)
    framed = Signal(object)
    pan_requested = Signal(QPointF)
    zoom_requested = Signal(float, QPointF)

    def __init__(self, scene: MapScene, canvas: QWidget) -> None:
        """Point at what a scene shows on a canvas."""
        super().__init__(canvas)
        self._scene = scene
        self._canvas = canvas
        self.hovered = CANVAS
        self.pulled: str | None = None
        self.drop: Drop | None = None
        self.drop_target: HitTarget | None = None
        self.frame: QRectF | None = None
        """What is being drawn around cards to select them, in the view."""
        self.at = _NOWHERE
        self._pressed: HitTarget | None = None
        self._pressed_at = QPointF()
        self._panning = False
        self._pick_later = False

    def target_at(self, at: QPointF) -> HitTarget:
        """Find what shows at a point of the view."""
        return self._scene.target_at(at)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, a pull or a pan; a card is selected at once.

        What was pointed at counts, though the press took the keys from a card that was being written, whose
        end has moved others under the pointer.
        """
        at = event.position()
        is_where_it_rested = self.at != _NOWHERE and (at - self.at).manhattanLength() <= _JITTER
        target = self.hovered if is_where_it_rested else self.target_at(at)
        self._pressed_at = self.at = at
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.modifiers() & _TOGETHER:
            if target.kind == "canvas":
                self.frame = QRectF(at, at)
            elif target.is_card:
                self.toggled.emit(target.id)
        elif event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton and target.kind == "canvas"
        ):
            self._panning = True
            self._pressed = target
            self._show_cursor()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed = target
            self._pick_later = bool(self._scene.chosen_also) and self._scene.is_chosen(target.id)
            if not self._pick_later and target.kind != "grip":
                self.picked.emit(target)

    def move(self, event: QMouseEvent) -> None:
        """Pan, pull, or show what is pointed at."""
        before, self.at = self.at, event.position()
        if self.frame is not None:
            self.frame = QRectF(self._pressed_at, self.at).normalized()
            self._scroll_at_edge()
            self._canvas.update()
        elif self._panning:
            self.pan_requested.emit(before - self.at)
        elif self.pulled is not None:
            self._pull()
        elif self._pressed is not None and self._pressed.kind in _PULLED and self._is_far():
            self.pulled = self._pressed.id
            self._pull()
        elif self._pressed is None:
            self._hover(self.target_at(self.at))

    def _is_far(self) -> bool:
        way = (self.at - self._pressed_at).manhattanLength()
        return way >= QApplication.startDragDistance()

    def _pull(self) -> None:
        self.drop = drop_at(self._scene, self.pulled or "", self.at)
        on = self.drop.target if self.drop and not self.drop.side else CANVAS
        self.drop_target = None if on == CANVAS else on
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
        pressed, pulled, drop, far = self._pressed, self.pulled, self.drop, self._is_far()
        panned, frame, pick = self._panning, self.frame, self._pick_later
        self.cancel()
        if frame is not None:
            self._choose_in(frame)
        elif pulled is not None:
            self._drop(pulled, drop, event)
        elif pick and pressed is not None:
            self.picked.emit(pressed)
        elif panned and pressed == CANVAS and not far and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(CANVAS)
        self._hover(self.target_at(event.position()))

    def _drop(self, pulled: str, drop: Drop | None, event: QMouseEvent) -> None:
        if drop is None:
            return
        if drop.side:
            self.slotted.emit(pulled, drop.target.id, drop.side)
        elif drop.target == CANVAS:
            self.detached.emit(pulled)
        else:
            self.dropped.emit(pulled, drop.target, event.globalPosition().toPoint())

    def _choose_in(self, frame: QRectF) -> None:
        """Select the cards in a frame; without any, leave the selection."""
        camera = self._scene.camera
        corner = camera.to_drawing(frame.topLeft())
        area = QRectF(corner.x(), corner.y(), frame.width() / camera.zoom, frame.height() / camera.zoom)
        node_ids = [card.node_id for card in self._scene.drawing.cards_in(area)]
        if node_ids:
            self.framed.emit(node_ids)
        else:
            self.picked.emit(CANVAS)

    def drag_over(self, event: QDropEvent) -> None:
        """Show what words that are dragged here would bear on."""
        if takes_words(event):
            target = self.target_at(event.position()).whole
            self.drop_target = None if target.kind == "canvas" else target
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
        busy = self.pulled is not None or self.frame is not None
        self._pressed = self.pulled = self.drop_target = self.drop = self.frame = None
        self._panning = self._pick_later = False
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
            end = rect.topLeft() if self._scene.drawing.from_right else rect.topRight()
            at = self._canvas.mapToGlobal(rect.center() if target.kind == "link" else end)
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
        self.at = _NOWHERE
        self._hover(CANVAS)

    def look_again(self) -> None:
        """Find what has come to be under the pointer where it rests."""
        if self._pressed is None and self.at != _NOWHERE:
            self._hover(self.target_at(self.at))

    def _hover(self, target: HitTarget) -> None:
        if target != self.hovered:
            self.hovered = target
            is_on_card = target.is_card and target.kind != "reference" and target.id != DRAFT
            self._scene.with_buttons = target.id if is_on_card else None
            self._show_cursor()
            self._canvas.update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self.pulled is not None:
            shape = Qt.CursorShape.DragLinkCursor if self.drop_target else Qt.CursorShape.DragMoveCursor
        elif self.hovered.kind == "grip":
            shape = Qt.CursorShape.OpenHandCursor
        elif self.hovered.kind in _CLICKED:
            shape = Qt.CursorShape.PointingHandCursor
        self._canvas.setCursor(shape)
