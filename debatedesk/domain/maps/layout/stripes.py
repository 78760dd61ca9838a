"""A drawing cut into stripes that nothing crosses, and the stripes put into columns, as a page needs it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from debatedesk.domain.maps.layout.shapes import MapLayout, PlacedBlock, PlacedGroup

STRIPE_GAP = 12.0
"""What stripes stand apart in a column."""
_MOST_COLUMNS = 12
_HALVINGS = 24

Block = TypeVar("Block")


@dataclass(frozen=True, slots=True)
class BlockExtent(Generic[Block]):
    """A block as it is placed or drawn, and from where to where it reaches."""

    block: Block
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Stripe(Generic[Block]):
    """What of a drawing stands from `top` to `bottom`, across all of it, with nothing that crosses."""

    blocks: tuple[Block, ...]
    groups: tuple[PlacedGroup, ...]
    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """Tell how wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Tell how high it is."""
        return self.bottom - self.top


Columns = tuple[tuple[Stripe[Block], ...], ...]


def stripes_of(layout: MapLayout) -> list[Stripe[PlacedBlock]]:
    """Part a layout where nothing crosses, from top to bottom."""
    extents = (
        BlockExtent(placed, block.left, block.right, placed.y + block.top, placed.y + block.bottom)
        for placed in layout.blocks
        for block in (placed.block,)
    )
    return cut(extents, layout.groups)


def cut(extents: Iterable[BlockExtent[Block]], groups: Iterable[PlacedGroup]) -> list[Stripe[Block]]:
    """Part blocks and the grounds of groups where nothing crosses, from top to bottom."""
    pieces: list[BlockExtent[Block] | BlockExtent[PlacedGroup]] = [*extents]
    pieces += [
        BlockExtent(group, group.x, group.x + group.width, group.y, group.y + group.height)
        for group in groups
    ]
    pieces.sort(key=lambda piece: piece.top)
    gathered: list[list[BlockExtent[Block] | BlockExtent[PlacedGroup]]] = []
    lowest = float("-inf")
    for piece in pieces:
        if piece.top >= lowest:
            gathered.append([])
        gathered[-1].append(piece)
        lowest = max(lowest, piece.bottom)
    return [_stripe(together) for together in gathered]


def _stripe(pieces: Sequence[BlockExtent[Block] | BlockExtent[PlacedGroup]]) -> Stripe[Block]:
    return Stripe(
        tuple(piece.block for piece in pieces if not isinstance(piece.block, PlacedGroup)),
        tuple(piece.block for piece in pieces if isinstance(piece.block, PlacedGroup)),
        min(piece.left for piece in pieces),
        max(piece.right for piece in pieces),
        min(piece.top for piece in pieces),
        max(piece.bottom for piece in pieces),
    )


def arrangements(stripes: Sequence[Stripe[Block]]) -> Iterator[Columns[Block]]:
    """Arrange stripes in one column, in two, and so on, as high as one another as can be."""
    total = column_height(stripes)
    tallest = max((stripe.height for stripe in stripes), default=0.0)
    seen: set[int] = set()
    for count in range(1, min(len(stripes), _MOST_COLUMNS) + 1):
        low, high = max(tallest, total / count), total
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (low, middle) if len(_in_columns(stripes, middle)) <= count else (middle, high)
        columns = _in_columns(stripes, high)
        if len(columns) not in seen:
            seen.add(len(columns))
            yield columns


def _in_columns(stripes: Sequence[Stripe[Block]], most: float) -> Columns[Block]:
    columns: list[list[Stripe[Block]]] = []
    height = 0.0
    for stripe in stripes:
        if not columns or height + stripe.height > most + 0.01:
            columns.append([])
            height = 0.0
        columns[-1].append(stripe)
        height += stripe.height + STRIPE_GAP
    return tuple(map(tuple, columns))


def column_width(column: Sequence[Stripe[Block]]) -> float:
    """Tell how wide a column is."""
    return max((stripe.width for stripe in column), default=0.0)


def column_height(column: Sequence[Stripe[Block]]) -> float:
    """Tell how high a column is, with the gaps in it."""
    return sum(stripe.height + STRIPE_GAP for stripe in column) - STRIPE_GAP if column else 0.0
