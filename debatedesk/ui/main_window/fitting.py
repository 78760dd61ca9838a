"""Which parts of the desk a window of some size has room for: parts fold away rather than be crushed."""

from dataclasses import dataclass
from typing import Literal

Part = Literal["side", "reader", "map", "drawer"]

SIDE, READER, MAP, DRAWER = 200, 380, 340, 300
"""The least widths at which a part is of use, in pixels."""
TO_READ = 500
"""The width that text and its margins need for lines of a good length; no library is shown by itself that
would take it from a text beside a map."""
DRAWER_BELOW, MAP_ABOVE = 240, 340
"""The least heights of the drawer below the map, and of the map above it."""
DRAWER_BESIDE_FROM = 1660
"""From this width of the window on, the drawer stands beside the map, not below it."""

_ORDER: tuple[Part, ...] = ("reader", "map", "side", "drawer")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The parts that are shown, and whether the drawer stands beside the map."""

    shown: frozenset[Part]
    drawer_beside: bool


def fitting(width: int, height: int, wanted: frozenset[Part], latest: Part | None = None) -> Arrangement:
    """Choose what is shown of what is wanted in `width` × `height` pixels; what was asked for last is."""
    beside = width >= DRAWER_BESIDE_FROM
    asked = latest == "side"
    order = ([latest] if latest in wanted else []) + [each for each in _ORDER if each != latest]
    shown: frozenset[Part] = frozenset()
    for part in order:
        if part in wanted and _fits(shown | {part}, width, height, beside, asked):
            shown |= {part}
    if not shown & {"reader", "map", "drawer"}:
        shown |= {next((each for each in order if each in wanted and each != "side"), "reader")}
    return Arrangement(shown, beside)


def _fits(parts: frozenset[Part], width: int, height: int, beside: bool, asked: bool) -> bool:
    reader = TO_READ if {"side", "reader", "map"} <= parts and not asked else READER
    both = {"map", "drawer"} <= parts
    if both and not beside and height < MAP_ABOVE + DRAWER_BELOW:
        return False
    widths = {"side": SIDE, "reader": reader, "map": MAP, "drawer": 0 if both and not beside else DRAWER}
    return len(parts) == 1 or sum(widths[each] for each in parts) <= width
