"""What figures are made of; windows paint it and files write it.

Lengths are pixels at scale 1, y grows downwards. Roles are names of the theme's colours.
"""

from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.reference import Reference

FigureRole = Literal["text", "muted", "border", "accent", "support", "attack", "question", "neutral"]
Anchor = Literal["start", "middle", "end"]
WORDS, SMALL_WORDS = 13.0, 11.0
"""Sizes of words."""


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with round corners; `strength` from 0 to 1 is how much of its colour shows."""

    x: float
    y: float
    width: float
    height: float
    role: FigureRole
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle with a sign in it, such as a plus; an empty sign leaves it a ring."""

    x: float
    y: float
    radius: float
    role: FigureRole
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """One line of text on its baseline, cut short where it is wider than `room`."""

    x: float
    y: float
    text: str
    room: float
    role: FigureRole = "text"
    size: float = WORDS
    anchor: Anchor = "start"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line of one pixel."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: FigureRole = "border"


Shape = Box | Dot | Caption | Stroke


@dataclass(frozen=True, slots=True)
class Spot:
    """A rectangle that leads somewhere, with what it says in words."""

    x: float
    y: float
    width: float
    height: float
    leads_to: Reference
    spoken: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its heading; the shapes stand below it, from y = 0 to `height`."""

    title: str
    height: float
    shapes: tuple[Shape, ...] = ()
    spots: tuple[Spot, ...] = ()
