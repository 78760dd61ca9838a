"""Level and upright lines with rounded corners, as chains of cubic Bézier curves."""

from collections.abc import Sequence

Point = tuple[float, float]

_RADIUS = 9.0
_ARC = 0.5523
"""Control points at this share of the radius make a cubic a quarter of a circle, to 0.03 % of it."""
_REACH = 7.0


def rounded(points: Sequence[Point]) -> list[Point]:
    """Round the corners of a polyline whose pieces are level or upright; two of its points must differ."""
    corners = _corners(points)
    curve = [corners[0]]
    for (x1, y1), (x, y), (x2, y2) in zip(corners, corners[1:], corners[2:], strict=False):
        back, ahead = abs(x1 - x) + abs(y1 - y), abs(x2 - x) + abs(y2 - y)
        radius = min(_RADIUS, back / 2, ahead / 2)
        back, ahead = radius / back, radius / ahead
        curve += straight(curve[-1], (x + (x1 - x) * back, y + (y1 - y) * back))
        back, ahead, far = back * (1 - _ARC), ahead * (1 - _ARC), ahead
        curve += (
            (x + (x1 - x) * back, y + (y1 - y) * back),
            (x + (x2 - x) * ahead, y + (y2 - y) * ahead),
            (x + (x2 - x) * far, y + (y2 - y) * far),
        )
    curve += straight(curve[-1], corners[-1])
    return curve


def straight(start: Point, end: Point) -> tuple[Point, Point, Point]:
    """Make the piece of a curve that goes straight on to `end`."""
    x, y = (end[0] - start[0]) / 3, (end[1] - start[1]) / 3
    return (start[0] + x, start[1] + y), (end[0] - x, end[1] - y), end


def onto_sign(curve: Sequence[Point], sign: Point, radius: float) -> list[Point]:
    """Lead a curve that has come up below a sign to the sign's edge, from the side where its lane is."""
    x, y = curve[-1]
    side, level = (1 if x > sign[0] else -1), (1 if y > sign[1] else -1)
    if abs(x - sign[0]) < radius / 2:
        return [*curve, *straight(curve[-1], (sign[0], sign[1] + level * radius))]
    diagonal = radius * 0.5**0.5
    end = sign[0] + side * diagonal, sign[1] + level * diagonal
    return [*curve, (x, y - level * _REACH), (end[0] + side * _REACH, end[1] + level * _REACH), end]


def _corners(points: Sequence[Point]) -> list[Point]:
    """Leave out points that a line goes straight through."""
    kept: list[Point] = []
    for x, y in points:
        if kept and kept[-1] == (x, y):
            continue
        if len(kept) > 1 and (kept[-2][0] == kept[-1][0] == x or kept[-2][1] == kept[-1][1] == y):
            kept.pop()
        kept.append((x, y))
    return kept
