"""Lines with rounded corners, as chains of cubic Bézier curves."""

from collections.abc import Sequence
from math import hypot

from debatedesk.domain.map_layout_shapes import Point

_RADIUS = 9.0
_ARC = 0.5523
"""Control points at this share of the radius make a cubic a quarter of a circle, to 0.03 % of it."""


def rounded(points: Sequence[Point]) -> list[Point]:
    """Round the corners of a polyline; at least two of its points must differ."""
    corners = [each for number, each in enumerate(points) if number == 0 or each != points[number - 1]]
    curve = [corners[0]]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        radius = min(_RADIUS, _length(before, corner) / 2, _length(corner, after) / 2)
        start, end = _toward(corner, before, radius), _toward(corner, after, radius)
        curve += straight(curve[-1], start)
        curve += [
            _toward(corner, before, radius * (1 - _ARC)),
            _toward(corner, after, radius * (1 - _ARC)),
            end,
        ]
    return curve + straight(curve[-1], corners[-1])


def straight(start: Point, end: Point) -> list[Point]:
    """Make the piece of a curve that goes straight on to `end`."""
    length = _length(start, end)
    return [_toward(start, end, length / 3), _toward(end, start, length / 3), end]


def _length(a: Point, b: Point) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _toward(start: Point, goal: Point, distance: float) -> Point:
    length = _length(start, goal)
    share = distance / length if length else 0.0
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share
