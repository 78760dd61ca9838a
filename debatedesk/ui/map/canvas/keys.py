"""Keys of the map that are no commands: walking from card to card, scrolling, and Escape."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from debatedesk.ui.map.canvas.controller import CanvasController
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.canvas.walking import Way, outward, step
from debatedesk.ui.map.hit_target import CANVAS
from debatedesk.ui.map.state import MapState

_WAYS: dict[int, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_PAN = 80.0
_PANS: dict[Way | None, tuple[float, float]] = {
    "left": (-_PAN, 0),
    "right": (_PAN, 0),
    "up": (0, -_PAN),
    "down": (0, _PAN),
}
_SCROLL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_PAGES: dict[int, float] = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}


class CanvasKeys(QObject):
    """Answers the keys that a view hands on: arrows walk, select with Shift, and scroll with Ctrl+Shift.

    `walked` carries the HitTarget that a key went to, `chose_many` the ids of nodes that are selected
    together and the one that keys start from.
    """

    walked = Signal(object)
    chose_many = Signal(object, str)

    def __init__(self, state: MapState, controller: CanvasController, view: MapView) -> None:
        """Walk through what `controller` draws of a state."""
        super().__init__(view)
        self._state = state
        self._controller = controller
        self._view = view

    def press(self, event: QKeyEvent) -> None:
        """Do what a key does, and accept it where it does something."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = _WAYS.get(event.key())
        if way and held == Qt.KeyboardModifier.NoModifier:
            self._walk(way)
        elif way and held == Qt.KeyboardModifier.ShiftModifier:
            self._extend(way)
        elif way in _PANS and held == _SCROLL:
            self._view.pan(QPointF(*_PANS[way]))
        elif event.key() in _PAGES:
            self._view.pan(QPointF(0, _PAGES[event.key()] * self._view.viewport().height()))
        elif event.key() != Qt.Key.Key_Escape or not self._step_back():
            return
        event.accept()

    def _walk(self, way: Way) -> None:
        card = self._controller.drawing.card(self._state.chosen.id)
        if way == outward(self._controller.drawing) and card and card.hidden:
            self._state.fold(card.node_id)
        target = step(self._controller.drawing, self._state.chosen, way)
        if target != CANVAS:
            self.walked.emit(target)
            self._view.bring_into_view(target)

    def _extend(self, way: Way) -> None:
        target = step(self._controller.drawing, self._state.chosen, way)
        if target.kind == "card" and (nodes := self._state.extended_to(target.id)):
            self.chose_many.emit(nodes, target.id)
            self._view.bring_into_view(target)

    def _step_back(self) -> bool:
        """Leave what is under way: a pull, the focus."""
        if self._view.pointing.cancel():
            return True
        if self._state.chosen_also:
            self._state.choose(self._state.chosen)
            return True
        if self._state.focus:
            self._state.focus_on(None)
            return True
        return False
