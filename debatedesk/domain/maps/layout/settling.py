"""How far down cards stand: close together, in order, each near what it hangs on.

A subtree of up to MOST_AT_ONCE items is settled at once: cards are first stacked from the top, which tells
how little height is needed, and then drawn towards what they hang on and what hangs on them, in order and
within that height. Larger subtrees are put together from such ones, each as it stands, one below the other
as near as their outlines allow. So an edit settles one subtree anew and shifts others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from debatedesk.domain.maps.layout.reading_tree import TreeItem
from debatedesk.domain.maps.layout.routes import PlacedItem, Router
from debatedesk.domain.maps.layout.shapes import (
    CARD_WIDTH,
    CardBlock,
    PlacedCard,
    PlacedLink,
    PlacedReference,
    PlacedTie,
)

MOST_AT_ONCE = 300
CARD_GAP = 16.0
REFERENCE_GAP = 5.0
_LINE_GAP = 10.0
_SWEEPS = 8
_IDLE = 0.1
"""How little a card that nothing draws resists being moved."""


@dataclass(frozen=True, slots=True)
class Fold:
    """What a card shows of folding."""

    hidden: int = 0
    foldable: bool = False


@dataclass(slots=True)
class Outline:
    """The upper and lower outline of a subtree, of its cards and lines, for each column from its own on.

    The lists run from the last column to the first, so that a column is put in front at little cost; all in
    them counts from `zero`. Where there are no lines, their top is below their bottom.
    """

    tops: list[float] = field(default_factory=list)
    bottoms: list[float] = field(default_factory=list)
    line_tops: list[float] = field(default_factory=list)
    line_bottoms: list[float] = field(default_factory=list)
    zero: float = 0.0

    def copy(self) -> "Outline":
        """Give one that can be changed."""
        return Outline(self.tops[:], self.bottoms[:], self.line_tops[:], self.line_bottoms[:], self.zero)

    def room_for(self, other: "Outline", gap: float) -> float:
        """Tell how far down the other must stand to be clear of this one."""
        by = -1e18
        for column in range(1, min(len(self.tops), len(other.tops)) + 1):
            between = gap if column == 1 else CARD_GAP
            by = max(
                by,
                self.bottoms[-column] - other.tops[-column] + between,
                self.line_bottoms[-column] - other.line_tops[-column] + _LINE_GAP,
            )
        return by + self.zero - other.zero

    def put_below(self, other: "Outline", by: float) -> "Outline":
        """Give the outline of both, the other one standing `by` lower; takes both up."""
        both = min(len(self.tops), len(other.tops))
        if len(other.tops) <= len(self.tops):
            shift = by + other.zero - self.zero
            for column in range(1, both + 1):
                self.bottoms[-column] = other.bottoms[-column] + shift
                if other.line_bottoms[-column] >= other.line_tops[-column]:
                    self.line_bottoms[-column] = other.line_bottoms[-column] + shift
                    self.line_tops[-column] = min(self.line_tops[-column], other.line_tops[-column] + shift)
            return self
        other.zero += by
        shift = self.zero - other.zero
        for column in range(1, both + 1):
            other.tops[-column] = self.tops[-column] + shift
            if self.line_bottoms[-column] >= self.line_tops[-column]:
                other.line_tops[-column] = self.line_tops[-column] + shift
                other.line_bottoms[-column] = max(
                    other.line_bottoms[-column], self.line_bottoms[-column] + shift
                )
        return other

    def put_in_front(self, top: float, bottom: float, lines: tuple[float, float]) -> None:
        """Add the column of a card that stands before all others, and of its lines."""
        self.tops.append(top - self.zero)
        self.bottoms.append(bottom - self.zero)
        self.line_tops.append(lines[0] - self.zero)
        self.line_bottoms.append(lines[1] - self.zero)


NO_LINES = (1e17, -1e17)


@dataclass(slots=True)
class Settled:
    """A subtree in its place: the y of all counts from the top of its root."""

    block: CardBlock
    outline: Outline
    height: float
    """Of the root."""


def settle(
    items: Sequence[TreeItem],
    heights: Sequence[float],
    folds: Sequence[Fold],
) -> Settled:
    """Settle a subtree, its items in the order of reading."""
    settling = _Settling(items, heights)
    y = settling.settled()
    placed = [
        PlacedItem(item, each - y[0], height) for item, each, height in zip(items, y, heights, strict=True)
    ]
    router = Router()
    for number, children in settling.children.items():
        router.add(placed[number], [placed[child] for child in children])
    outline = Outline()
    for column in range(len(settling.columns) - 1, -1, -1):
        first, last = placed[settling.columns[column][0]], placed[settling.columns[column][-1]]
        lines = router.extents.get(settling.first_column + column, NO_LINES)
        outline.put_in_front(first.y, last.y + last.height, lines)
    return Settled(make_block(placed, folds, router.lines()), outline, heights[0])


def make_block(
    placed: Sequence[PlacedItem], folds: Sequence[Fold], lines: Iterable[PlacedLink | PlacedTie]
) -> CardBlock:
    """Gather what stands together."""
    cards: list[PlacedCard] = []
    references: list[PlacedReference] = []
    for each, fold in zip(placed, folds, strict=True):
        item = each.item
        if item.is_reference:
            assert item.relation
            references.append(
                PlacedReference(
                    item.node_id,
                    item.relation.id,
                    item.relation.kind,
                    item.column,
                    each.left,
                    each.y,
                    CARD_WIDTH,
                    each.height,
                )
            )
        else:
            cards.append(
                PlacedCard(
                    item.node_id,
                    item.column,
                    each.left,
                    each.y,
                    CARD_WIDTH,
                    each.height,
                    fold.hidden,
                    fold.foldable,
                )
            )
    links: list[PlacedLink] = []
    ties: list[PlacedTie] = []
    for line in lines:
        if isinstance(line, PlacedTie):
            ties.append(line)
        else:
            links.append(line)
    return CardBlock(
        tuple(cards),
        tuple(references),
        tuple(links),
        tuple(ties),
        min(each.left for each in placed),
        min(each.y for each in placed),
        max(each.left for each in placed) + CARD_WIDTH,
        max(each.y + each.height for each in placed),
    )


class _Settling:
    """The y of the items of one subtree."""

    def __init__(self, items: Sequence[TreeItem], heights: Sequence[float]) -> None:
        self.first_column = items[0].column
        number_of = {id(item): number for number, item in enumerate(items)}
        self._heights = heights
        self._parents = [number_of.get(id(item.parent), -1) for item in items]
        self._hosts = [number_of.get(id(item.host), -1) if item.host else -1 for item in items]
        self.children: dict[int, list[int]] = {}
        self.columns: list[list[int]] = []
        self._gaps: list[float] = []
        for number, item in enumerate(items):
            column = item.column - self.first_column
            if column == len(self.columns):
                self.columns.append([])
            above = self.columns[column]
            close = above and item.is_reference and item.host is None and items[above[-1]].is_reference
            self._gaps.append(REFERENCE_GAP if close else CARD_GAP)
            above.append(number)
            if number:
                self.children.setdefault(self._parents[number], []).append(number)
        self._column_of = [item.column - self.first_column for item in items]

    def settled(self) -> list[float]:
        """Place all, on whole pixels."""
        y = self._stacked()
        if len(y) > 2:
            height = max(each + tall for each, tall in zip(y, self._heights, strict=True))
            sums = [self._offsets(column) for column in self.columns]
            most = len(self.columns)
            for sweep in range(_SWEEPS):
                for column in range(most - 1, -1, -1) if sweep % 2 == 0 else range(most):
                    self._draw_near(y, self.columns[column], *sums[column], height)
        elif len(y) == 2:
            y[0] = (y[1] + self._heights[1] / 2) - self._heights[0] / 2
        return [float(round(each)) for each in y]

    def _stacked(self) -> list[float]:
        """Stack cards from the top, each beside the first that hangs on it."""
        chains = [0] * len(self._heights)
        for number in range(len(chains) - 1, -1, -1):
            if number in self.children:
                chains[number] = chains[self.children[number][0]] + 1
        y: list[float] = []
        free: list[float] = []
        for number, height in enumerate(self._heights):
            column = self._column_of[number]
            top = max(free[column : column + chains[number] + 1], default=0.0)
            y.append(top)
            if column == len(free):
                free.append(0.0)
            following = top + height
            free[column] = following + CARD_GAP
        self._tighten(y)
        return y

    def _tighten(self, y: list[float]) -> None:
        """Let references close up that stand below one another."""
        for column in self.columns:
            for upper, lower in pairwise(column):
                least = y[upper] + self._heights[upper] + self._gaps[lower]
                if self._gaps[lower] < CARD_GAP and y[lower] <= least + CARD_GAP:
                    y[lower] = least

    def _offsets(self, column: list[int]) -> tuple[list[float], float]:
        """Tell how far below the first of a column each stands at least, and how high the column is."""
        offsets = [0.0]
        for upper, lower in pairwise(column):
            offsets.append(offsets[-1] + self._heights[upper] + self._gaps[lower])
        return offsets, offsets[-1] + self._heights[column[-1]]

    def _draw_near(
        self, y: list[float], column: list[int], offsets: list[float], tall: float, height: float
    ) -> None:
        """Bring the cards of a column as near as can be to what they are joined to, by least squares."""
        heights, parents, hosts, children = self._heights, self._parents, self._hosts, self.children
        blocks: list[tuple[float, float, int]] = []
        for position, number in enumerate(column):
            wanted = weight = 0.0
            if below := children.get(number):
                for child in below:
                    wanted += y[child] + heights[child] / 2
                weight = float(len(below))
            host, parent = hosts[number], parents[number]
            if host >= 0:
                wanted += 2 * (y[host] + heights[host] + CARD_GAP + heights[number] / 2)
                weight += 2
            elif parent >= 0:
                wanted += y[parent] + heights[parent] / 2
                weight += 1
            if weight:
                target = wanted / weight - heights[number] / 2 - offsets[position]
            else:
                target, weight = y[number] - offsets[position], _IDLE
            count = 1
            while blocks and blocks[-1][0] > target:
                other, other_weight, other_count = blocks.pop()
                target = (target * weight + other * other_weight) / (weight + other_weight)
                weight += other_weight
                count += other_count
            blocks.append((target, weight, count))
        position = 0
        for target, _, count in blocks:
            start = max(0.0, min(target, height - tall))
            for number in column[position : position + count]:
                y[number] = start + offsets[position]
                position += 1
