"""Where a card that is pulled would be dropped: on a card or link, between two cards, or away from all."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from debatedesk.domain.maps.rearranging import Side
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.contents import MapContents
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.naming import name_of, short
from debatedesk.ui.translation import tr

_EDGE = 14.0
"""Pixels at zoom 1 from the edge of a card in which one is dropped beside it and not on it."""
_REACH = 34.0
"""Pixels of the view from a card up to which one is dropped beside it."""
_AWAY = 60.0
"""Pixels of the view that a card must be pulled off its place to be detached."""


@dataclass(frozen=True, slots=True)
class Drop:
    """On what a card would be dropped; with a `side`, beside that card; CANVAS is away from all cards."""

    target: HitTarget
    side: Side | None = None


def drop_at(scene: MapScene, pulled: str, at: QPointF) -> Drop | None:
    """Find where a card that is pulled would be dropped at a point of the view; None for nowhere."""
    target = scene.target_at(at).whole
    if target == HitTarget("card", pulled) or _is_own_link(scene, pulled, target):
        return None
    if target.kind == "card":
        rect = scene.rect_of(target)
        return Drop(target, _side_within(rect, at, scene.camera.zoom))
    if target.kind == "link":
        return Drop(target)
    if (slot := _slot_near(scene, pulled, at)) is not None:
        return slot
    own = scene.rect_of(HitTarget("card", pulled)).adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY)
    hangs = pulled in scene.drawing.contents.primary
    return Drop(CANVAS) if hangs and not own.contains(at) else None


def _is_own_link(scene: MapScene, pulled: str, target: HitTarget) -> bool:
    relation = scene.drawing.contents.argument_map.relations.get(target.id)
    return target.kind == "link" and relation is not None and pulled in relation.sources


def _side_within(rect: QRectF, at: QPointF, zoom: float) -> Side | None:
    edge = min(_EDGE * zoom, rect.height() / 4)
    if at.y() < rect.top() + edge:
        return "before"
    return "after" if at.y() > rect.bottom() - edge else None


def _slot_near(scene: MapScene, pulled: str, at: QPointF) -> Drop | None:
    """Find the nearest card above or below a point that is beside no card."""
    area = QRectF(at, at).adjusted(-1, -_REACH, 1, _REACH)
    zoom, drawing = scene.camera.zoom, scene.drawing
    corner = scene.camera.to_drawing(area.topLeft())
    seen = QRectF(corner.x(), corner.y(), area.width() / zoom, area.height() / zoom)
    near: list[tuple[float, Drop]] = []
    for card in drawing.cards_in(seen):
        if card.node_id != pulled:
            target = HitTarget("card", card.node_id)
            rect = scene.rect_of(target)
            above, below = rect.top() - at.y(), at.y() - rect.bottom()
            near.append(
                (above, Drop(target, "before")) if above > below else (below, Drop(target, "after"))
            )
    return min(near, key=lambda pair: pair[0])[1] if near else None


def drop_hint(contents: MapContents, pulled: list[str], drop: Drop) -> str:
    """Say what dropping does."""
    argument_map = contents.argument_map
    if drop.target == CANVAS:
        return tr("Detach")
    name = short(name_of(argument_map, drop.target.id), 48)
    if drop.side:
        return (
            tr("Put before {node}", node=name)
            if drop.side == "before"
            else tr("Put after {node}", node=name)
        )
    if drop.target.kind == "link":
        return tr("Bear on {node}…", node=name)
    hangs = any(node_id in contents.primary for node_id in pulled)
    return tr("Move to or link also to {name}…", name=name) if hangs else tr("Link to {name}…", name=name)


def slot_line(scene: MapScene, drop: Drop) -> tuple[QPointF, QPointF]:
    """Give the ends of the line in the view that shows between which cards one would be dropped."""
    rect = scene.rect_of(drop.target)
    y = rect.top() - 6 if drop.side == "before" else rect.bottom() + 6
    return QPointF(rect.left(), y), QPointF(rect.right(), y)
