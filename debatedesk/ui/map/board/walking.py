"""Walking through a page of the board by keys: down and up a column, across, to its ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from debatedesk.ui.map.board.page_layout import BoardSlot, Lane, PageLayout

Direction = Literal["left", "right", "up", "down", "first", "last"]


@dataclass(frozen=True, slots=True)
class BoardStop:
    """Where walking halts: a place of the page, on a card the `part` of it that is gone to."""

    slot: BoardSlot
    part: int = 0

    @classmethod
    def at_node(cls, slot: BoardSlot, node_id: str) -> "BoardStop":
        """Halt at a node of a card; at the first where it is not on the card."""
        return BoardStop(slot, slot.node_ids.index(node_id) if node_id in slot.node_ids else 0)

    @property
    def node_id(self) -> str:
        """The node that is gone to; empty where one is added."""
        return self.slot.node_ids[self.part] if self.slot.card else ""

    @property
    def identity(self) -> object:
        """What tells it from the other stops of its page, also when the page is laid out anew."""
        if self.slot.card:
            return self.slot.kind, self.slot.card.path, self.node_id
        return self.slot.kind, self.slot.section and self.slot.section.adds


def stops(slots: Iterable[BoardSlot]) -> list[BoardStop]:
    """List the stops of places, from top to bottom."""
    return [
        BoardStop(slot, part) for slot in slots for part in range(len(slot.card.parts) if slot.card else 1)
    ]


def step(layout: PageLayout, at: BoardStop | None, way: Direction) -> BoardStop | None:
    """Go one step; None where the page ends that way."""
    if layout.root is None:
        return None
    root = BoardStop(layout.root)
    if at is None:
        return root
    lanes: dict[Lane, list[BoardStop]] = {
        lane: stops(layout.lane(lane)) for lane in ("first", "second", "end")
    }
    if way == "first":
        return root
    if way == "last":
        return next((lane[-1] for lane in reversed(lanes.values()) if lane), root)
    if at.slot.kind == "root":
        return _first(lanes["first"], lanes["second"], lanes["end"]) if way == "down" else None
    lane = at.slot.lane
    if way in ("up", "down"):
        return _along(lanes, lane, at, 1 if way == "down" else -1) or (root if way == "up" else None)
    onward: Direction = "left" if layout.from_right else "right"
    beside: Lane = "second" if way == onward else "first"
    other = lanes[beside] if lane not in (beside, "end") else []
    middle = at.slot.rect.center().y()
    return min(other, key=lambda stop: abs(stop.slot.rect.center().y() - middle), default=None)


def _along(lanes: dict[Lane, list[BoardStop]], lane: Lane, at: BoardStop, by: int) -> BoardStop | None:
    own = lanes[lane]
    index = next((number for number, stop in enumerate(own) if stop.identity == at.identity), None)
    if index is None:
        return own[0] if own else None
    if 0 <= index + by < len(own):
        return own[index + by]
    if by > 0 and lane != "end":
        return _first(lanes["end"])
    if by < 0 and lane == "end":
        return _last(lanes["first"], lanes["second"])
    return None


def _first(*lanes: list[BoardStop]) -> BoardStop | None:
    return next((lane[0] for lane in lanes if lane), None)


def _last(*lanes: list[BoardStop]) -> BoardStop | None:
    return next((lane[-1] for lane in lanes if lane), None)
