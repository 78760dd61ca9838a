"""What a layout of a map is made of: measures, placed cards and placed links."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.model import RelationKind

CARD_WIDTH = 272.0
GUTTER_WIDTH = 144.0
"""The room for links between two columns."""
SIGN_RADIUS = 9.0
"""The radius of the sign that stands on the `middle` of a link."""

Point = tuple[float, float]
MeasureHeight = Callable[[str], float]
"""Tells the height that the card of a node (by id) needs at CARD_WIDTH."""


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card; `hidden` counts the nodes folded away behind it, `foldable` tells that some could be."""

    node_id: str
    column: int
    x: float
    y: float
    width: float
    height: float
    hidden: int = 0
    foldable: bool = False

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class PlacedLink:
    """One source's line of a relation, from its card to the target, as a chain of cubic Bézier curves.

    `curve` is the start and then two control points and an end for each piece (1 + 3n points). It ends on
    the edge of the target's card or, for an undercut or a warrant, at the edge of the sign of the relation
    that it bears on, SIGN_RADIUS from that link's `middle`. The sign of the link itself stands on `middle`,
    a point of the line that it shares with no other relation; lines of one kind run together before it
    (when they leave one card) or behind it (when they hang on one card). The lines of linked premises meet
    at `join`, run on as one and share `middle`; for a single source `join` is None.
    """

    relation_id: str
    kind: RelationKind
    source: str
    target: str
    curve: tuple[Point, ...]
    middle: Point
    join: Point | None = None


@dataclass(frozen=True, slots=True)
class PlacedTie:
    """The line from a premise that stands in no relation to the argument whose steps it belongs to."""

    premise: str
    argument: str
    curve: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Cards by node id in the order of reading, links in the order of relations, and the drawing's size."""

    cards: Mapping[str, PlacedCard]
    links: tuple[PlacedLink, ...]
    width: float
    height: float
    ties: tuple[PlacedTie, ...] = ()
