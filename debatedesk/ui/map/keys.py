"""Keys of the map that are no commands: walking from card to card, scrolling, and Escape."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from debatedesk.domain.maps.model import RelationKind
from debatedesk.ui.map.controller import MapController
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.view import MapView
from debatedesk.ui.map.walking import Way, step

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
_SIGNS: dict[str, RelationKind] = {"+": "support", "-": "attack", "−": "attack"}
_PAGES: dict[int, float] = {Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}


class MapKeys:
    """Answers the keys that a view hands on; arrows walk, with Ctrl they scroll."""

    def __init__(
        self,
        controller: MapController,
        view: MapView,
        select: Callable[[HitTarget], object],
        add: Callable[[RelationKind], object],
    ) -> None:
        """Walk through what `controller` shows; `select` selects on the whole desk, `add` adds to the card.

        Plus and minus are shortcuts of commands too, which miss them where a keyboard has them with Shift.
        """
        self._controller = controller
        self._view = view
        self._select = select
        self._add = add

    def press(self, event: QKeyEvent) -> None:
        """Do what a key does, and accept it where it does something."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = _WAYS.get(event.key())
        if way and held == Qt.KeyboardModifier.NoModifier:
            self._walk(way)
        elif way in _PANS and held == Qt.KeyboardModifier.ControlModifier:
            self._view.pan(QPointF(*_PANS[way]))
        elif event.key() in _PAGES:
            self._view.pan(QPointF(0, _PAGES[event.key()] * self._view.viewport().height()))
        elif event.text() in _SIGNS:
            self._add(_SIGNS[event.text()])
        elif event.key() != Qt.Key.Key_Escape or not self._step_back():
            return
        event.accept()

    def _walk(self, way: Way) -> None:
        card = self._controller.drawing.cards.get(self._controller.chosen.id)
        if way == "right" and card and card.hidden:
            self._controller.fold(card.node_id)
        target = step(self._controller.drawing, self._controller.chosen, way)
        if target != CANVAS:
            self._select(target)
            self._view.bring_into_view(target)

    def _step_back(self) -> bool:
        """Leave what is under way: a pull, the focus."""
        if self._view.pointing.cancel():
            return True
        if self._controller.focus:
            self._controller.focus_on(None)
            return True
        return False
