"""Where the cards and links of an argument map stand: deterministic, in document order, columns by depth.

All lengths are pixels at zoom 1; y grows downwards; (0, 0) is the top left corner of the drawing.

Each root has a band of its own, and in it all that hangs on it. A node's column follows from what it hangs
on alone, whatever is folded. Nothing that is drawn crosses anything else: what bears on several things has
a card at the first and references at the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from debatedesk.domain.maps.layout.indented import indent
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
from debatedesk.domain.maps.model import ArgumentMap, Relation
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
_MOST_KEPT = 1_000
"""Subtrees that are kept beyond those of the last layout."""
_UNFOLDED = Fold()
_FOLDABLE = Fold(foldable=True)

Signature = tuple[tuple[object, ...], ...]
State = tuple[object, bool]


def _hung_since(before: ArgumentMap, after: ArgumentMap) -> list[Relation] | None:
    """List the relations by which new nodes hang on old ones, where maps differ in nothing else but words.

    None where they differ in more, or where it is not plain where a new node hangs.
    """
    if before is after:
        return []
    fresh = after.nodes.keys() - before.nodes.keys()
    if len(before.nodes) + len(fresh) != len(after.nodes):
        return None
    if [key for key in after.nodes if key not in fresh] != [*before.nodes]:
        return None
    for key, node in before.nodes.items():
        other = after.nodes[key]
        if node is not other and (node.kind != other.kind or node.steps != other.steps):
            return None
    added = [each for key, each in after.relations.items() if key not in before.relations]
    if [key for key in after.relations if key in before.relations] != [*before.relations]:
        return None
    for key, relation in before.relations.items():
        if relation is not after.relations[key] and relation != after.relations[key]:
            return None
    if not fresh and not added:
        return []
    sources = [source for each in added for source in each.sources]
    are_leaves = set(sources) == fresh and len(sources) == len(fresh) == len(added)
    are_plain = all(
        not NODE_RULES[after.nodes[key].kind].stands_alone and not after.nodes[key].steps for key in fresh
    )
    hang_on_old = all(each.target in before.nodes for each in added)
    named = {end for each in before.relations.values() for end in (*each.sources, each.target)}
    named |= {premise for node in before.nodes.values() for step in node.steps for premise in step.premises}
    return added if are_leaves and are_plain and hang_on_old and not named & fresh else None


class LayoutCache:
    """Subtrees as they were settled before: an edit costs what it changes, and layouts stay the same."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._before: dict[str, tuple[Signature, Settled]] = {}
        self._now: dict[str, tuple[Signature, Settled]] = {}
        self._bands: dict[str, tuple[State, frozenset[str], _LooseBand]] = {}
        self._bands_now: dict[str, tuple[State, frozenset[str], _LooseBand]] = {}
        self._map: ArgumentMap | None = None
        self._tree: ReadingTree | None = None

    def tree(self, argument_map: ArgumentMap) -> ReadingTree:
        """Give the reading tree of a map; forget at the layout's end what it does not need."""
        self._now, self._bands_now = {}, {}
        hung = _hung_since(self._map, argument_map) if self._map else None
        self._map = argument_map
        if self._tree is None or hung is None or (hung and self._tree.has_strays):
            self._tree = build_reading_tree(argument_map)
            return self._tree
        numbers = {key: number for number, key in enumerate(argument_map.nodes)} if hung else {}
        for relation in hung:
            self._tree.hang(relation.sources[0], relation, numbers)
        return self._tree

    def end(self) -> None:
        """Keep what the layout has needed."""
        self._before.update(self._now)
        if len(self._before) > 2 * len(self._now) + _MOST_KEPT:
            self._before = self._now
        self._bands = self._bands_now

    def band(
        self, root: str, state: State, folded: frozenset[str], height_of: MeasureHeight
    ) -> "_LooseBand | None":
        """Give a band as it was, where it is folded as it was and all its cards are as high."""
        known = self._bands.get(root)
        if known is None or known[0][0] is not state[0] or known[0][1] != state[1] or known[1] != folded:
            return None
        if [height_of(node_id) for node_id in known[2].order] != known[2].heights:
            return None
        self._bands_now[root] = known
        return known[2]

    def keep_band(self, root: str, state: State, folded: frozenset[str], band: "_LooseBand") -> None:
        """Keep a band for the next layout."""
        self._bands_now[root] = state, folded, band

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
    indented: bool = False,
) -> MapLayout:
    """Place every node that is shown: all but what `folded` nodes hide, or with `focus` its neighbourhood.

    With `focus` nothing is folded; a `focus` that the map does not hold counts as none. `indented`
    cards stand below one another, as narrow panes need it. A `cache` makes the next layout cheap.
    """
    if focus in argument_map.nodes:
        argument_map, folded = neighbourhood(argument_map, str(focus)), frozenset()
    cache = cache or LayoutCache()
    tree = cache.tree(argument_map)
    layout = _Layout(argument_map, tree, folded, height_of, cache, indented).layout()
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


@dataclass(slots=True)
class _LooseBand:
    """A root with all that hangs on it: outline, blocks and cards in order, from the top of the root."""

    outline: Outline
    blocks: list[PlacedBlock]
    order: list[str]
    heights: list[float]
    width: float


class _Layout:
    """One layout in the making."""

    def __init__(
        self,
        argument_map: ArgumentMap,
        tree: ReadingTree,
        folded: frozenset[str],
        height_of: MeasureHeight,
        cache: LayoutCache,
        indented: bool,
    ) -> None:
        self._indented = indented
        self._map = argument_map
        self._tree = tree
        self._shown = tree.folded(folded)
        self._folds_of: dict[str, set[str]] = {}
        for key in folded & tree.foldable:
            self._folds_of.setdefault(tree.root_of[key], set()).add(key)
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
            loose = self._loose_band(root)
            band, y = _placed_band(root.node_id, loose, above, top)
            self._blocks += [PlacedBlock(placed.block, placed.y + y) for placed in loose.blocks]
            self._order += loose.order
            below = loose.outline.copy()
            if above is None:
                above = below
                above.zero += y
            else:
                above = above.put_below(below, y)
            bands.append(band)
            groups.grow(band)
            bottom = max(bottom, band.y + band.height)
        height = groups.leave((), bottom)
        width = max(
            [0.0, *(band.width for band in bands), *(group.x + group.width for group in groups.placed)]
        )
        numbers = {key: number for number, key in enumerate(self._map.relations)}
        return MapLayout(
            tuple(self._blocks),
            tuple(bands),
            tuple(groups.placed),
            width,
            height,
            node_order=self._order,
            relation_order=numbers,
        )

    def _loose_band(self, root: TreeItem) -> _LooseBand:
        folded = frozenset(self._folds_of.get(root.node_id, ()))
        state = self._tree.versions[root.node_id], self._indented
        known = self._cache.band(root.node_id, state, folded, self._height_of)
        if known is not None:
            return known
        order: list[TreeItem] = []
        waiting = [root]
        children_of = self._shown.children
        while waiting:
            item = waiting.pop()
            order.append(item)
            if item.children:
                waiting += children_of(item)[::-1]
        node_ids = [item.node_id for item in order if not item.is_reference]
        measured = [self._height_of(node_id) for node_id in node_ids]
        if self._indented:
            heights = [self._height(item) for item in order]
            block = indent(order, heights, [self._fold(item) for item in order])
            outline = Outline([block.top], [block.bottom], [NO_LINES[0]], [NO_LINES[1]])
            band = _LooseBand(outline, [PlacedBlock(block, 0.0)], node_ids, measured, block.right)
        else:
            part = self._part(order)
            width = (len(part.outline.tops) - 1) * COLUMN_PITCH + CARD_WIDTH
            band = _LooseBand(part.outline, _blocks(part), node_ids, measured, width)
        self._cache.keep_band(root.node_id, state, folded, band)
        return band

    def _part(self, order: Sequence[TreeItem]) -> _Part:
        """Put a subtree together, from its small ones up."""
        root = order[0]
        sizes = dict.fromkeys(map(id, order), 1)
        for item in reversed(order):
            if item is not root:
                sizes[id(item.parent)] += sizes[id(item)]
        parts: dict[int, _Part] = {}
        position = len(order)
        while position:
            position -= 1
            item = order[position]
            size = sizes[id(item)]
            if size > MOST_AT_ONCE:
                parts[id(item)] = self._joined(
                    item, [parts.pop(id(child)) for child in self._shown.children(item)]
                )
            elif item is root or sizes[id(item.parent)] > MOST_AT_ONCE:
                parts[id(item)] = self._settled(order[position : position + size])
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

    def _height(self, item: TreeItem) -> float:
        return REFERENCE_HEIGHT if item.is_reference else max(self._height_of(item.node_id), 1.0)

    def _fold(self, item: TreeItem) -> Fold:
        if item.is_reference or item.node_id not in self._tree.foldable:
            return _UNFOLDED
        hidden = self._shown.hidden.get(item.node_id, 0)
        return Fold(hidden, foldable=True) if hidden else _FOLDABLE


def _blocks(part: _Part) -> list[PlacedBlock]:
    """List the blocks of a part, and the lines between them as one more."""
    blocks: list[PlacedBlock] = []
    router, joints, folds = Router(), [], []
    waiting = [(part, 0.0)]
    while waiting:
        each, y = waiting.pop()
        each.root.y = y
        if each.settled:
            blocks.append(PlacedBlock(each.settled.block, y))
            continue
        for child in each.children:
            child.root.y = y + child.y
        joints.append(each.root)
        folds.append(each.fold)
        router.add(each.root, [child.root for child in each.children])
        waiting += [(child, y + child.y) for child in reversed(each.children)]
    if joints:
        blocks.append(PlacedBlock(make_block(joints, folds, router.lines()), 0.0))
    return blocks


def _placed_band(
    root: str, loose: _LooseBand, above: Outline | None, top: float
) -> tuple[PlacedBand, float]:
    """Let a band begin at `top`, or as near as can be below those `above`, and clear of their first cards.

    What answers those in its third column or further right may stand beside it. Tells the root's y too.
    """
    outline = loose.outline
    own_top = min(outline.tops) + outline.zero
    if above is None:
        y = top - own_top
    else:
        first = max(above.bottoms[-2:]) + above.zero
        by = max(above.room_for(outline, _BAND_GAP), first + _BAND_GAP - own_top)
        y = float(round(by + 0.5))
    bottom = max(outline.bottoms) + outline.zero
    return PlacedBand(root, y + own_top, loose.width, bottom - own_top), y


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
