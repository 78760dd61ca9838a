"""Which screen the class looks at, and which one who presents."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

S = TypeVar("S")


class ScreenShares(NamedTuple):
    """Indices of screens: for the class, and for who presents, None where there is but one screen."""

    audience: int
    speaker: int | None


def shared_out(screens: Sequence[S], home: S | None, *, swapped: bool = False) -> ScreenShares:
    """Share screens out: who presents stays on that of the desk (`home`), the class has another one.

    With `swapped` it is the other way round.
    """
    if len(screens) < 2:
        return ScreenShares(0, None)
    speaker = screens.index(home) if home in screens else 0
    audience = next(index for index in range(len(screens)) if index != speaker)
    return ScreenShares(speaker, audience) if swapped else ScreenShares(audience, speaker)
