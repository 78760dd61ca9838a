"""Damage to a library, as it is told to the user."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from debatedesk.domain.message import message


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


def in_one_sentence(damages: Sequence[Damage], remedy: str, translate: Callable[[str], str] = str) -> str:
    """Tell of damage to who works with the library; empty where there is none that cost anything.

    `remedy` is what mends it, as in “… mends it”; `translate` says sentences in another language.
    """
    told = [damage for damage in damages if not damage.harmless]
    if not told:
        return ""
    first, others = translate(told[0].sentence), len(told) - 1
    if others:
        return translate(
            message(
                "{damage}, and {number} more is damaged: {remedy} lists and mends it.",
                damage=first.removesuffix("."),
                number=others,
                remedy=remedy,
            )
        )
    if told[0].mended:
        return first
    return translate(message("{damage}; {remedy} mends it.", damage=first.removesuffix("."), remedy=remedy))
