"""Cards that glide from where they stood to where they stand, so that an eye can follow them."""

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from debatedesk.ui.map.canvas.card_painting import TITLES
from debatedesk.ui.map.canvas.scene import MapScene

_MILLISECONDS = 160
_LEAST = 2.0
"""Pixels of the view; what moves less only jumps."""


class Gliding:
    """Lets the cards of a scene glide on a canvas, where the system wants things to move at all."""

    def __init__(self, scene: MapScene, canvas: QWidget) -> None:
        """Let nothing glide yet."""
        self._scene = scene
        self._canvas = canvas
        self._shifts: Mapping[str, QPointF] = {}
        self._animation = QVariantAnimation(canvas)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self.stop)

    def positions(self) -> Mapping[str, QPointF]:
        """Tell where the cards are that are seen, in pixels of the view; none where nothing shall glide."""
        style = self._canvas.style()
        if not self._canvas.isVisible() or not style.styleHint(QStyle.StyleHint.SH_Widget_Animate):
            return {}
        camera = self._scene.camera
        if camera.zoom < TITLES:
            return {}
        seen = camera.seen(self._canvas.rect().toRectF().size())
        return {
            card.node_id: camera.to_view(QPointF(card.x, card.y))
            for card in self._scene.drawing.cards_in(seen)
        }

    def start(self, before: Mapping[str, QPointF]) -> None:
        """Let cards glide to where they stand now from where they stood before."""
        shifts = {}
        for node_id, now in self.positions().items() if before else ():
            shift = before.get(node_id, now) - now
            if shift.manhattanLength() >= _LEAST:
                shifts[node_id] = shift
        self.stop()
        if shifts:
            self._shifts = shifts
            self._animation.start()
            self._move(0.0)

    def stop(self) -> None:
        """Let all stand where they belong."""
        self._animation.stop()
        self._shifts = {}
        self._scene.shifts = {}
        self._scene.arrived = 1.0
        self._canvas.update()

    def _move(self, share: float) -> None:
        self._scene.shifts = {node_id: shift * (1 - share) for node_id, shift in self._shifts.items()}
        self._scene.arrived = share
        self._canvas.update()
