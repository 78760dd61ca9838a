"""What the map's canvas shows: a drawing, the part of it that is seen, and what is selected."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from debatedesk.ui.map.canvas.camera import Camera
from debatedesk.ui.map.canvas.card_buttons import buttons_on
from debatedesk.ui.map.canvas.card_painting import WHOLE, foot_items
from debatedesk.ui.map.canvas.card_text import CardTextLayouts
from debatedesk.ui.map.canvas.drawing import no_drawing
from debatedesk.ui.map.hit_target import CANVAS, HitKind, HitTarget

_LINK_REACH = 7.0
"""How near, in pixels of the view at zoom 1 or less, the pointer must be to a line."""
_SIGN_REACH = 10.0
"""Half of the side of what is shown of a link: its sign and a little around it."""


class MapScene:
    """Shared by what paints the map, what answers the mouse and the view that both serve."""

    def __init__(self, font: QFont, *, from_right: bool) -> None:
        """Show an empty drawing, its cards set in fonts that follow `font` and read from that side."""
        self.camera = Camera()
        self.text_layouts = CardTextLayouts(font, from_right=from_right)
        self.drawing = no_drawing()
        self.chosen = CANVAS
        self.chosen_also: frozenset[str] = frozenset()
        self.with_buttons: str | None = None
        """The card that shows its buttons: the one that is pointed at."""
        self.dimmed: frozenset[str] = frozenset()
        self.shifts: Mapping[str, QPointF] = {}
        """How far cards that are gliding are from where they stand, in pixels of the view."""
        self.arrived = 1.0
        """The share of their way that gliding cards have behind them."""

    def target_at(self, at: QPointF) -> HitTarget:
        """Find what shows at a point of the view."""
        for kind, rect in self.buttons():
            if rect.contains(at):
                return HitTarget(kind, self.with_buttons or "")
        point = self.camera.to_drawing(at)
        node_id = self.drawing.card_at(point)
        if node_id is None and (reference := self.drawing.reference_at(point)):
            return HitTarget("reference", reference.node_id)
        if node_id is None:
            relation = self.drawing.link_at(point, _LINK_REACH / min(1.0, self.camera.zoom))
            return HitTarget("link", relation) if relation else CANVAS
        if self.camera.zoom >= WHOLE:
            card = self.drawing.card(node_id)
            assert card
            text_layout = self.text_layouts.of(self.drawing.content(node_id))
            inside = point - QPointF(card.x, card.y)
            for item in foot_items(text_layout, card, self.text_layouts.fonts.head):
                if item.rect.adjusted(-5, -3, 5, 3).contains(inside):
                    return HitTarget(item.kind, node_id)
        return HitTarget("card", node_id)

    def buttons(self) -> list[tuple[HitKind, QRectF]]:
        """Give the buttons that are shown, with their rectangles of the view."""
        if self.with_buttons is None:
            return []
        card = self.rect_of(HitTarget("card", self.with_buttons))
        return buttons_on(card, self.camera.zoom, from_right=self.drawing.from_right)

    def is_chosen(self, node_id: str) -> bool:
        """Tell whether a card is selected, alone or among others."""
        return self.chosen == HitTarget("card", node_id) or node_id in self.chosen_also

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the view where a card or a link's sign is shown; null where it is not."""
        rect = self.drawing.rect(target.id)
        if target.kind == "link":
            middle = self.drawing.middle_of(target.id)
            sign = QRectF(-_SIGN_REACH, -_SIGN_REACH, 2 * _SIGN_REACH, 2 * _SIGN_REACH)
            rect = sign.translated(middle) if middle else QRectF()
        return self.camera.rect_to_view(rect) if not rect.isNull() else QRectF()
