"""A layout cut into stripes where nothing crosses, and the stripes put into columns, as a page needs it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debatedesk.domain.maps.layout.shapes import MapLayout, PlacedBlock, PlacedGroup

_STRIPE_GAP = 12.0
"""What stripes stand apart in a column."""
_COLUMN_GAP = 44.0
"""What columns stand apart."""
_CLEARLY_LARGER = 1.03
"""What is no larger than by this does not pay for more columns, or for a page that lies across."""
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
Room = tuple[float, float]
"""Width and height."""


@dataclass(frozen=True, slots=True)
class FittedColumns:
    """Columns of stripes at the scale at which they fill a page, and whether that lies across."""

    columns: Columns
    scale: float
    is_wide: bool

    @property
    def width(self) -> float:
        """Tell how wide all columns are before they are scaled."""
        return _width(self.columns)

    @property
    def height(self) -> float:
        """Tell how high the highest column is before it is scaled."""
        return _height(self.columns)

    def placed(self, *, from_right: bool = False) -> Iterator[tuple[Stripe, float, float]]:
        """Give the stripes with what they are moved by, across and down, out of the layout.

        The first column stands at the left or, `from_right`, at the right, and its stripes end there.
        """
        x = 0.0
        for column in reversed(self.columns) if from_right else self.columns:
            y, width = 0.0, _column_width(column)
            for stripe in column:
                indent = width - stripe.width if from_right else 0.0
                yield stripe, x + indent - stripe.left, y - stripe.top
                y += stripe.height + _STRIPE_GAP
            x += width + _COLUMN_GAP


def fit_columns(
    stripes: Sequence[Stripe], upright: Room, across: Room, largest: float = float("inf")
) -> FittedColumns:
    """Put stripes into columns so that they are largest on an upright page or on one that lies across.

    The scale is `largest` at most.
    """
    best = FittedColumns((), 0.0, False)
    possible = list(_arrangements(stripes))
    for is_wide, (room_width, room_height) in ((False, upright), (True, across)):
        for columns in possible:
            width, height = max(_width(columns), 1.0), max(_height(columns), 1.0)
            scale = min(room_width / width, room_height / height, largest)
            if scale > best.scale * _CLEARLY_LARGER:
                best = FittedColumns(columns, scale, is_wide)
    return best


def stripes_of(layout: MapLayout, *, margin: float = 0.0) -> list[Stripe]:
    """Part a drawing where nothing crosses, from top to bottom.

    `margin` is what blocks need above and below for themselves.
    """
    pieces: list[tuple[float, float, PlacedBlock | PlacedGroup]] = [
        (each.y + each.block.top - margin, each.y + each.block.bottom + margin, each)
        for each in layout.blocks
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


def _arrangements(stripes: Sequence[Stripe]) -> Iterator[Columns]:
    """Arrange stripes in one column, in two, and so on, as high as one another as can be."""
    total = _column_height(stripes)
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
    if not stripes:
        yield ()


def _in_columns(stripes: Sequence[Stripe], most: float) -> Columns:
    columns: list[list[Stripe]] = []
    height = 0.0
    for stripe in stripes:
        if not columns or height + stripe.height > most + 0.01:
            columns.append([])
            height = 0.0
        columns[-1].append(stripe)
        height += stripe.height + _STRIPE_GAP
    return tuple(map(tuple, columns))


def _column_width(column: Sequence[Stripe]) -> float:
    return max((stripe.width for stripe in column), default=0.0)


def _column_height(column: Sequence[Stripe]) -> float:
    return sum(stripe.height + _STRIPE_GAP for stripe in column) - _STRIPE_GAP if column else 0.0


def _width(columns: Columns) -> float:
    return sum(map(_column_width, columns)) + _COLUMN_GAP * (len(columns) - 1) if columns else 0.0


def _height(columns: Columns) -> float:
    return max(map(_column_height, columns), default=0.0)
