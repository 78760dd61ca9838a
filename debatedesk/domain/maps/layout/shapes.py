"""What a layout of a map is made of: measures, placed cards, references, links and grounds of groups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from debatedesk.domain.maps.layout.curves import onto_sign, rounded
from debatedesk.domain.maps.model import RelationKind

CARD_WIDTH = 272.0
GUTTER_WIDTH = 80.0
"""The room for links between two columns."""
REFERENCE_HEIGHT = 25.0
SIGN_RADIUS = 9.0
"""The radius of the sign that stands on the `middle` of a link."""

Point = tuple[float, float]
MeasureHeight = Callable[[str], float]
"""Tells the height that the card of a node (by id) needs at CARD_WIDTH."""


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card; `hidden` counts what is folded away behind it, `foldable` tells that something could be."""

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
class PlacedReference:
    """A chip that stands for a node whose card is elsewhere, where the node bears on another thing too."""

    node_id: str
    relation_id: str
    kind: RelationKind
    column: int
    x: float
    y: float
    width: float
    height: float

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
    """One source's line of a relation, from its card or reference to the target, along `points`.

    It ends on the edge of the target's card or, for an undercut or a warrant, at the edge of the sign
    `onto` of the relation that it bears on, SIGN_RADIUS from that link's `middle`. The sign of the link
    itself stands on `middle`, a point of the line that it shares with no other relation; lines of one kind
    that hang on one card run together behind it. The lines of linked premises meet at `join`, run on as one
    and share `middle`; for a single source `join` is None.
    """

    relation_id: str
    kind: RelationKind
    source: str
    target: str
    points: tuple[Point, ...]
    middle: Point
    join: Point | None = None
    onto: Point | None = None
    from_reference: bool = False

    @property
    def curve(self) -> tuple[Point, ...]:
        """A chain of cubic Bézier curves: the start, then two control points and an end for each piece."""
        curve = rounded(self.points)
        return tuple(onto_sign(curve, self.onto, SIGN_RADIUS) if self.onto else curve)


@dataclass(frozen=True, slots=True)
class PlacedTie:
    """The line from a premise that stands in no relation to the argument whose steps it belongs to."""

    premise: str
    argument: str
    points: tuple[Point, ...]

    @property
    def curve(self) -> tuple[Point, ...]:
        """A chain of cubic Bézier curves, as of a link."""
        return tuple(rounded(self.points))


@dataclass(frozen=True, slots=True)
class CardBlock:
    """Cards that stand together whatever is around them, and the lines between them.

    The y of all that is in a block counts from the block's own zero; `top` may lie above that.
    """

    cards: tuple[PlacedCard, ...]
    references: tuple[PlacedReference, ...]
    links: tuple[PlacedLink, ...]
    ties: tuple[PlacedTie, ...]
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block and how far down its zero stands."""

    block: CardBlock
    y: float


@dataclass(frozen=True, slots=True)
class PlacedBand:
    """The stretch of the drawing that a root and all that hangs on it have for themselves."""

    root: str
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedGroup:
    """The ground of a group: its heading's `path`, and the rectangle that its bands stand on."""

    path: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class MapLayout:
    """Where all stands: blocks, the bands of roots from top to bottom, grounds of groups, and the size.

    Roots begin at x = 0, and what bears on them stands to their right; `from_right`, roots end there, and
    all else stands to their left.
    """

    blocks: tuple[PlacedBlock, ...] = ()
    bands: tuple[PlacedBand, ...] = ()
    groups: tuple[PlacedGroup, ...] = ()
    width: float = 0.0
    height: float = 0.0
    from_right: bool = False
    node_order: Sequence[str] = field(default=(), repr=False, compare=False)
    relation_order: Mapping[str, int] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def cards(self) -> Mapping[str, PlacedCard]:
        """The cards by node id, in the order of reading."""
        cards = {
            card.node_id: lower(card, placed.y) for placed in self.blocks for card in placed.block.cards
        }
        return {key: cards[key] for key in self.node_order}

    @cached_property
    def references(self) -> tuple[PlacedReference, ...]:
        """The references from top to bottom in each block."""
        return tuple(
            replace(reference, y=reference.y + placed.y)
            for placed in self.blocks
            for reference in placed.block.references
        )

    @cached_property
    def links(self) -> tuple[PlacedLink, ...]:
        """The links in the order of relations."""
        links = [shifted(link, placed.y) for placed in self.blocks for link in placed.block.links]
        return tuple(sorted(links, key=lambda link: self.relation_order.get(link.relation_id, 0)))

    @cached_property
    def ties(self) -> tuple[PlacedTie, ...]:
        """The ties of premises."""
        return tuple(
            replace(tie, points=_down(tie.points, placed.y))
            for placed in self.blocks
            for tie in placed.block.ties
        )


def lower(card: PlacedCard, by: float) -> PlacedCard:
    """Give a card that stands lower."""
    return PlacedCard(
        card.node_id,
        card.column,
        card.x,
        card.y + by,
        card.width,
        card.height,
        card.hidden,
        card.foldable,
    )


def shifted(link: PlacedLink, by: float) -> PlacedLink:
    """Give a link that stands lower."""
    return replace(
        link,
        points=_down(link.points, by),
        middle=(link.middle[0], link.middle[1] + by),
        join=(link.join[0], link.join[1] + by) if link.join else None,
        onto=(link.onto[0], link.onto[1] + by) if link.onto else None,
    )


def _down(points: tuple[Point, ...], by: float) -> tuple[Point, ...]:
    return tuple((x, y + by) for x, y in points)
