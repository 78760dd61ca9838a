"""Damage to a library, as it is told to the user."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Damage:
    """A value that cannot be, or a row that leads nowhere; `sentence` tells it to the user.

    What is `mended` was set right when it was met; where that cost nothing it is `harmless` too.
    """

    table: str
    column: str
    key: str
    sentence: str
    mended: bool = False
    harmless: bool = False


def in_one_sentence(damages: Sequence[Damage], remedy: str) -> str:
    """Tell of damage to who works with the library; empty where there is none that cost anything.

    `remedy` is what mends it, as in “… mends it”.
    """
    told = [damage for damage in damages if not damage.harmless]
    if not told:
        return ""
    first = told[0].sentence.removesuffix(".")
    if len(told) > 1:
        return f"{first}, and {len(told) - 1} more is damaged: {remedy} lists and mends it."
    return told[0].sentence if told[0].mended else f"{first}; {remedy} mends it."
