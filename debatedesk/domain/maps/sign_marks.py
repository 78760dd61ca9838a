"""The marks of the signs on cards, drawn alike in the window and in pictures: told apart without colour."""

from collections.abc import Mapping, Sequence
from typing import Literal

SignMark = Literal["check", "cross", "half", "slash", "same", "nearly", "about", "several", "none"]

MARK_REACH = 4.0
"""From the middle of a mark to its edge."""
MARK_STROKES: Mapping[SignMark, Sequence[Sequence[tuple[float, float]]]] = {
    "check": (((-4, 0.2), (-1.2, 3), (4, -3.4)),),
    "cross": (((-3.2, -3.2), (3.2, 3.2)), ((-3.2, 3.2), (3.2, -3.2))),
    "same": (((-3.8, -1.8), (3.8, -1.8)), ((-3.8, 1.8), (3.8, 1.8))),
    "nearly": (
        ((-3.8, -1), (-2, -2.4), (2, -1), (3.8, -2.4)),
        ((-3.8, 2.6), (-2, 1.2), (2, 2.6), (3.8, 1.2)),
    ),
    "about": (((-3.8, 1), (-1.8, -1.2), (1.8, 1.2), (3.8, -1)),),
    "several": (((-3.8, -3), (0, 0), (-3.8, 3)), ((0, 0), (3.8, 0))),
    "none": (((-3, 0), (3, 0)),),
}
"""The lines of the marks that are no circles, from their middle."""
