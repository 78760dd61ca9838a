"""Where the cards and links of an argument map stand: deterministic, in document order, columns by depth.

All lengths are pixels at zoom 1; y grows downwards; (0, 0) is the top left corner of the drawing.

Each root has a band of its own, and in it all that hangs on it. A node's column follows from what it hangs
on alone, whatever is folded. Nothing that is drawn crosses anything else: what bears on several things has
a card at the first and references at the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from debatedesk.domain.maps.layout.neighbourhood import neighbourhood
from debatedesk.domain.maps.layout.reading_tree import ReadingTree, TreeItem, build_reading_tree
from debatedesk.domain.maps.layout.routes import COLUMN_PITCH, PlacedItem, Router
from debatedesk.domain.maps.layout.settling import (
    CARD_GAP,
    MOST_AT_ONCE,
    NO_LINES,
    REFERENCE_GAP,
    Fold,
    Outline,
    Settled,
    make_block,
    settle,
)
from debatedesk.domain.maps.layout.shapes import (
    CARD_WIDTH,
    GUTTER_WIDTH,
    REFERENCE_HEIGHT,
    SIGN_RADIUS,
    MapLayout,
    MeasureHeight,
    PlacedBand,
    PlacedBlock,
    PlacedCard,
    PlacedGroup,
    PlacedLink,
    PlacedReference,
    PlacedTie,
    Point,
)
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import NODE_RULES

__all__ = [
    "CARD_WIDTH",
    "GUTTER_WIDTH",
    "REFERENCE_HEIGHT",
    "SIGN_RADIUS",
    "LayoutCache",
    "MapLayout",
    "MeasureHeight",
    "PlacedBand",
    "PlacedBlock",
    "PlacedCard",
    "PlacedGroup",
    "PlacedLink",
    "PlacedReference",
    "PlacedTie",
    "Point",
    "lay_out",
]

_BAND_GAP = 32.0
_ASIDE_GAP = 76.0
_GROUP_PAD, _GROUP_HEADING = 14.0, 30.0
_UNFOLDED = Fold()
_FOLDABLE = Fold(foldable=True)

Signature = tuple[tuple[object, ...], ...]


class LayoutCache:
    """Subtrees as they were settled before: an edit costs what it changes, and layouts stay the same."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._before: dict[str, tuple[Signature, Settled]] = {}
        self._now: dict[str, tuple[Signature, Settled]] = {}

    def begin(self) -> None:
        """Forget at the next layout's end what it does not need."""
        self._now = {}

    def end(self) -> None:
        """Keep what the layout has needed."""
        self._before = self._now

    def settled(
        self, items: Sequence[TreeItem], heights: Sequence[float], folds: Sequence[Fold]
    ) -> Settled:
        """Settle a subtree, or give it as it is known."""
        signature = tuple(
            (
                item.node_id,
                item.column,
                item.rank,
                item.is_reference,
                item.relation,
                item.host.node_id if item.host else None,
                height,
                fold.hidden,
                fold.foldable,
            )
            for item, height, fold in zip(items, heights, folds, strict=True)
        )
        root = items[0]
        key = f"{root.node_id}\n{root.relation.id if root.relation else ''}"
        known = self._before.get(key)
        if known is None or known[0] != signature:
            known = signature, settle(items, heights, folds)
        self._now[key] = known
        return known[1]


def lay_out(
    argument_map: ArgumentMap,
    height_of: MeasureHeight,
    *,
    folded: frozenset[str] = frozenset(),
    focus: str | None = None,
    cache: LayoutCache | None = None,
) -> MapLayout:
    """Place every node that is shown: all but what `folded` nodes hide, or with `focus` its neighbourhood.

    With `focus` nothing is folded; a `focus` that the map does not hold counts as none.
    """
    if focus in argument_map.nodes:
        argument_map, folded = neighbourhood(argument_map, str(focus)), frozenset()
    tree = build_reading_tree(argument_map, folded)
    cache = cache or LayoutCache()
    cache.begin()
    layout = _Layout(argument_map, tree, height_of, cache).layout()
    cache.end()
    return layout


@dataclass(slots=True)
class _Part:
    """A subtree that has been put together: where its blocks stand, from the top of its root."""

    outline: Outline
    root: PlacedItem
    fold: Fold
    settled: Settled | None
    children: list["_Part"]
    y: float = 0.0
    """Where it stands in the part that it hangs on."""


class _Layout:
    """One layout in the making."""

    def __init__(
        self, argument_map: ArgumentMap, tree: ReadingTree, height_of: MeasureHeight, cache: LayoutCache
    ) -> None:
        self._map = argument_map
        self._tree = tree
        self._height_of = height_of
        self._cache = cache
        self._blocks: list[PlacedBlock] = []
        self._order: list[str] = []

    def layout(self) -> MapLayout:
        """Place the bands of all roots one below the other."""
        bands: list[PlacedBand] = []
        groups = _Groups()
        bottom = 0.0
        above: Outline | None = None
        last_rank = max(rule.rank for rule in NODE_RULES.values())
        asides_begun = False
        path: tuple[str, ...] = ()
        for root in self._tree.roots:
            node = self._map.nodes[root.node_id]
            own_path = tuple(name for name in node.group if name.strip())
            first_aside = NODE_RULES[node.kind].rank == last_rank and not asides_begun
            asides_begun |= first_aside
            top = bottom
            if own_path != path or first_aside or not bands:
                top = groups.leave(own_path, bottom)
                if bands:
                    top += _ASIDE_GAP if first_aside else _BAND_GAP
                top = groups.enter(own_path, top)
                path, above = own_path, None
            part = self._part(root)
            band = _band(part, above, top)
            self._emit(part, part.y)
            below = part.outline.copy()
            if above is None:
                above = below
                above.zero += part.y
            else:
                above = above.put_below(below, part.y)
            bands.append(band)
            groups.grow(band)
            bottom = max(bottom, band.y + band.height)
        height = groups.leave((), bottom)
        width = max(
            [0.0, *(band.width for band in bands), *(group.x + group.width for group in groups.placed)]
        )
        numbers = {key: number for number, key in enumerate(self._map.relations)}
        return MapLayout(
            tuple(self._blocks), tuple(bands), tuple(groups.placed), width, height, self._order, numbers
        )

    def _part(self, root: TreeItem) -> _Part:
        """Put a subtree together, from its small ones up."""
        order: list[TreeItem] = []
        waiting = [root]
        while waiting:
            item = waiting.pop()
            order.append(item)
            waiting += reversed(item.children)
        self._order += [item.node_id for item in order if not item.is_reference]
        sizes: dict[int, int] = {}
        for item in reversed(order):
            sizes[id(item)] = 1 + sum(sizes[id(child)] for child in item.children)
        parts: dict[int, _Part] = {}
        place = len(order)
        while place:
            place -= 1
            item = order[place]
            size = sizes[id(item)]
            if size > MOST_AT_ONCE:
                parts[id(item)] = self._joined(item, [parts.pop(id(child)) for child in item.children])
            elif item is root or sizes[id(item.parent)] > MOST_AT_ONCE:
                parts[id(item)] = self._settled(order[place : place + size])
        return parts[id(root)]

    def _settled(self, items: Sequence[TreeItem]) -> _Part:
        heights = [self._height(item) for item in items]
        folds = [self._fold(item) for item in items]
        settled = self._cache.settled(items, heights, folds)
        return _Part(settled.outline, PlacedItem(items[0], 0.0, settled.height), folds[0], settled, [])

    def _joined(self, item: TreeItem, children: list[_Part]) -> _Part:
        """Put the children of a card one below the other, and it beside the middle of them."""
        outline = children[0].outline.copy()
        before = children[0]
        for child in children[1:]:
            close = child.root.item.is_reference and before.root.item.is_reference
            gap = REFERENCE_GAP if close and child.root.item.host is None else CARD_GAP
            child.y = float(round(outline.room_for(child.outline, gap) + 0.5))
            outline = outline.put_below(child.outline.copy(), child.y)
            before = child
        height = self._height(item)
        hanging = [child for child in children if child.root.item.host is None]
        first, last = hanging[0], hanging[-1]
        middle = (first.y + first.root.height / 2 + last.y + last.root.height / 2) / 2
        top = float(round(middle - height / 2))
        for child in children:
            child.y -= top
            child.root.y = child.y
        outline.zero -= top
        root = PlacedItem(item, 0.0, height)
        router = Router()
        router.add(root, [child.root for child in children])
        outline.put_in_front(0.0, height, router.extents.get(item.column, NO_LINES))
        return _Part(outline, root, self._fold(item), None, children)

    def _emit(self, part: _Part, y: float) -> None:
        """Set down the blocks of a band, and the lines between them as one more."""
        router, joints, folds = Router(), [], []
        waiting = [(part, y)]
        while waiting:
            each, at = waiting.pop()
            each.root.y = at
            if each.settled:
                self._blocks.append(PlacedBlock(each.settled.block, at))
                continue
            for child in each.children:
                child.root.y = at + child.y
            joints.append(each.root)
            folds.append(each.fold)
            router.add(each.root, [child.root for child in each.children])
            waiting += [(child, at + child.y) for child in reversed(each.children)]
        if joints:
            self._blocks.append(PlacedBlock(make_block(joints, folds, router), 0.0))

    def _height(self, item: TreeItem) -> float:
        return REFERENCE_HEIGHT if item.is_reference else max(self._height_of(item.node_id), 1.0)

    def _fold(self, item: TreeItem) -> Fold:
        if item.is_reference or item.node_id not in self._tree.foldable:
            return _UNFOLDED
        hidden = self._tree.hidden.get(item.node_id, 0)
        return Fold(hidden, foldable=True) if hidden else _FOLDABLE


def _band(part: _Part, above: Outline | None, top: float) -> PlacedBand:
    """Let a band begin at `top`, or as near as can be below those `above`, and clear of their first cards.

    What answers those in its third column or further right may stand beside it.
    """
    outline = part.outline
    own_top = min(outline.tops) + outline.zero
    if above is None:
        part.y = top - own_top
    else:
        first = max(above.bottoms[-2:]) + above.zero
        by = max(above.room_for(outline, _BAND_GAP), first + _BAND_GAP - own_top)
        part.y = float(round(by + 0.5))
    bottom = max(outline.bottoms) + outline.zero
    width = (len(outline.tops) - 1) * COLUMN_PITCH + CARD_WIDTH
    return PlacedBand(part.root.item.node_id, part.y + own_top, width, bottom - own_top)


@dataclass(slots=True)
class _OpenGroup:
    """A group that more bands may belong to; `inner` counts the groups within one another in it."""

    path: tuple[str, ...]
    top: float
    width: float = 0.0
    inner: int = 0


class _Groups:
    """The grounds of groups: opened and closed as bands come whose roots belong to them."""

    def __init__(self) -> None:
        self.placed: list[PlacedGroup] = []
        self._open: list[_OpenGroup] = []

    def leave(self, path: Sequence[str], y: float) -> float:
        """Close at `y` what a path does not belong to; tells where the ground ends."""
        common = 0
        for group, name in zip(self._open, path, strict=False):
            if group.path[-1] != name:
                break
            common += 1
        while len(self._open) > common:
            group = self._open.pop()
            y += _GROUP_PAD
            pad = _GROUP_PAD * (group.inner + 1)
            self.placed.append(
                PlacedGroup(group.path, -pad, group.top, group.width + 2 * pad, y - group.top)
            )
            for outer in self._open[-1:]:
                outer.inner = max(outer.inner, group.inner + 1)
        return y

    def enter(self, path: tuple[str, ...], y: float) -> float:
        """Open at `y` what a path belongs to; tells where its next band stands."""
        for depth in range(len(self._open), len(path)):
            self._open.append(_OpenGroup(path[: depth + 1], y))
            y += _GROUP_HEADING
        return y

    def grow(self, band: PlacedBand) -> None:
        """Let what is open reach as far as a band."""
        for group in self._open:
            group.width = max(group.width, band.width)
