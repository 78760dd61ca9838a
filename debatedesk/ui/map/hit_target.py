"""What of a map can be pointed at."""

from dataclasses import dataclass
from typing import Literal

HitKind = Literal[
    "canvas",
    "card",
    "link",
    "reference",
    "fold",
    "evidence",
    "notes",
    "for",
    "against",
    "grip",
    "add_support",
    "add_objection",
    "add_question",
]


@dataclass(frozen=True, slots=True)
class HitTarget:
    """A card, what stands on it or for it, with the node's id; or a link, with its own."""

    kind: HitKind
    id: str = ""

    @property
    def is_card(self) -> bool:
        """Tell whether it is on a card or stands for one."""
        return self.kind not in ("canvas", "link")

    @property
    def whole(self) -> "HitTarget":
        """The card that a sign stands on; anything else as it is."""
        return HitTarget("card", self.id) if self.is_card else self


CANVAS = HitTarget("canvas")
