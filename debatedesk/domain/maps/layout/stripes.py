"""A layout cut into stripes where nothing crosses, and the stripes put into columns, as a page needs it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debatedesk.domain.maps.layout.shapes import MapLayout, PlacedBlock, PlacedGroup

STRIPE_GAP = 12.0
"""What stripes stand apart in a column."""
_MOST_COLUMNS = 12
_HALVINGS = 24


@dataclass(frozen=True, slots=True)
class Stripe:
    """What of a layout stands from `top` to `bottom`, across all of it, with nothing that crosses."""

    blocks: tuple[PlacedBlock, ...]
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


Columns = tuple[tuple[Stripe, ...], ...]


def stripes_of(layout: MapLayout) -> list[Stripe]:
    """Part a drawing where nothing crosses, from top to bottom."""
    pieces: list[tuple[float, float, PlacedBlock | PlacedGroup]] = [
        (each.y + each.block.top, each.y + each.block.bottom, each) for each in layout.blocks
    ]
    pieces += [(group.y, group.y + group.height, group) for group in layout.groups]
    pieces.sort(key=lambda piece: piece[0])
    gathered: list[list[tuple[float, float, PlacedBlock | PlacedGroup]]] = []
    lowest = float("-inf")
    for piece in pieces:
        if piece[0] >= lowest:
            gathered.append([])
        gathered[-1].append(piece)
        lowest = max(lowest, piece[1])
    return [_stripe(each) for each in gathered]


def _stripe(pieces: Sequence[tuple[float, float, PlacedBlock | PlacedGroup]]) -> Stripe:
    blocks = tuple(each for _, _, each in pieces if isinstance(each, PlacedBlock))
    groups = tuple(each for _, _, each in pieces if isinstance(each, PlacedGroup))
    lefts = [each.block.left for each in blocks] + [group.x for group in groups]
    rights = [each.block.right for each in blocks] + [group.x + group.width for group in groups]
    top, bottom = min(piece[0] for piece in pieces), max(piece[1] for piece in pieces)
    return Stripe(blocks, groups, min(lefts), max(rights), top, bottom)


def arrangements(stripes: Sequence[Stripe]) -> Iterator[Columns]:
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


def _in_columns(stripes: Sequence[Stripe], most: float) -> Columns:
    columns: list[list[Stripe]] = []
    height = 0.0
    for stripe in stripes:
        if not columns or height + stripe.height > most + 0.01:
            columns.append([])
            height = 0.0
        columns[-1].append(stripe)
        height += stripe.height + STRIPE_GAP
    return tuple(map(tuple, columns))


def column_width(column: Sequence[Stripe]) -> float:
    """Tell how wide a column is."""
    return max((stripe.width for stripe in column), default=0.0)


def column_height(column: Sequence[Stripe]) -> float:
    """Tell how high a column is, with the gaps in it."""
    return sum(stripe.height + STRIPE_GAP for stripe in column) - STRIPE_GAP if column else 0.0
