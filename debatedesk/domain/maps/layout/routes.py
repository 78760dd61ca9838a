"""The lines between a card and what hangs on it: one trunk for each kind, in lanes of the gutter between.

Lines turn at right angles with rounded corners. What supports reaches a card at the upper half of its
edge, what opposes it at the lower half. Cards of one column and what hangs on them stand in the same order,
so lanes can be shared out such that no lines cross. A line has a part of its own, where its sign stands:
beside its source, or for linked premises behind the point where they meet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from debatedesk.domain.maps.layout.reading_tree import TIE_RANK, TURNED_RANK, TreeItem
from debatedesk.domain.maps.layout.shapes import (
    CARD_WIDTH,
    GUTTER_WIDTH,
    SIGN_RADIUS,
    PlacedLink,
    PlacedTie,
    Point,
)
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relations import RULES, Stance

COLUMN_PITCH = CARD_WIDTH + GUTTER_WIDTH
_SIGN_DISTANCE = 20.0
"""From the edge of a card to the centre of a sign."""
_APPROACH = 22.0
"""How far below a sign a line leaves its lane to reach it."""
_LAST_LANE, _LANE_STEP, _LANES_WIDTH = 30.0, 8.0, 20.0
_JOIN_DISTANCE, _JOIN_SIGN = 22.0, 13.0
_OVER_DISTANCE, _OVER_STEP, _OVER_WIDTH = 36.0, 7.0, 12.0
_PORT_FROM_MIDDLE, _PORT_STEP, _PORT_MARGIN = 10.0, 9.0, 6.0
_STRAIGHTEN = 16.0
"""A line leaves a card this far from the middle of its edge where that lets it run straight."""
_CLEARANCE = 5.0


@dataclass(slots=True)
class PlacedItem:
    """An item and where its card or reference stands."""

    item: TreeItem
    y: float
    height: float
    exit_y: float = 0.0
    """Where its line leaves its left edge."""
    pitch: float = COLUMN_PITCH
    """From the left edge of a column to that of the next."""

    @property
    def left(self) -> float:
        """The x of its left edge."""
        return self.item.column * self.pitch


@dataclass(slots=True)
class _Entry:
    """One line of a trunk: from a single source, or from linked premises that meet at `y`."""

    sources: list[PlacedItem]
    y: float


@dataclass(slots=True)
class _Trunk:
    """The lines of one kind into one card; `level` counts the lanes to its left."""

    parent: PlacedItem
    port: float
    entries: list[_Entry]
    level: int = 0
    right_of: list["_Trunk"] = field(default_factory=list)


@dataclass(slots=True)
class _Over:
    """A line onto the line of `host`; `depth` counts the lanes between it and the cards."""

    source: PlacedItem
    host: PlacedItem
    depth: int


class Router:
    """Draws the lines of cards and their children; add parents of one column from top to bottom."""

    def __init__(self) -> None:
        """Have no lines yet."""
        self._trunks: dict[int, list[_Trunk]] = {}
        self._overs: dict[int, list[_Over]] = {}
        self._sign_of: dict[int, Point] = {}
        self.extents: dict[int, tuple[float, float]] = {}
        """For each column whose gutter to the right has lines: from where to where."""

    def add(self, parent: PlacedItem, children: Sequence[PlacedItem]) -> None:
        """Share out the ports of a card; sets where the lines of its children leave them."""
        if not children:
            return
        kinds: dict[tuple[int, RelationKind | None], list[_Entry]] = {}
        joined: dict[str, _Entry] = {}
        of_item = {id(child.item): child for child in children}
        overs = []
        for child in children:
            item = child.item
            child.exit_y = child.y + child.height / 2
            if item.host is not None:
                overs.append(child)
                continue
            relation = item.relation
            if relation and relation.id in joined and not item.is_turned:
                joined[relation.id].sources.append(child)
                continue
            entry = _Entry([child], child.exit_y)
            kinds.setdefault((item.rank, relation.kind if relation else None), []).append(entry)
            if relation and len(relation.sources) > 1 and not item.is_turned:
                joined[relation.id] = entry
        ports = _ports(parent, list(kinds))
        column = parent.item.column
        trunks = self._trunks.setdefault(column, [])
        top = bottom = ports[0] if ports else parent.y
        for entries, port in zip(kinds.values(), ports, strict=True):
            for entry in entries:
                _straighten(entry, port)
                top, bottom = min(top, entry.y), max(bottom, entry.y)
            top, bottom = min(top, port), max(bottom, port)
            trunks.append(_Trunk(parent, port, entries))
        self._add_overs(column, overs, of_item)
        for child in overs:
            bottom = max(bottom, child.exit_y)
        old = self.extents.get(column)
        self.extents[column] = (min(top, old[0]), max(bottom, old[1])) if old else (top, bottom)

    def _add_overs(self, column: int, overs: list[PlacedItem], of_item: dict[int, PlacedItem]) -> None:
        depths: dict[int, int] = {}
        for child in reversed(overs):
            host = child.item.host
            own = depths.get(id(child.item), -1) + 1
            depths[id(host)] = max(depths.get(id(host), 0), own)
        for child in overs:
            host = child.item.host
            self._overs.setdefault(column, []).append(_Over(child, of_item[id(host)], depths[id(host)]))

    def lines(self) -> Iterator[PlacedLink | PlacedTie]:
        """Draw all lines."""
        for column, trunks in self._trunks.items():
            _share_lanes(trunks)
            left = column * COLUMN_PITCH + CARD_WIDTH
            last = max((each.level for each in trunks), default=0)
            step = min(_LANE_STEP, _LANES_WIDTH / max(1, last))
            for trunk in trunks:
                lane = left + _LAST_LANE - step * (last - trunk.level)
                for entry in trunk.entries:
                    yield from self._trunk_lines(trunk, entry, lane)
        for column, overs in self._overs.items():
            right = (column + 1) * COLUMN_PITCH
            step = min(_OVER_STEP, _OVER_WIDTH / max(1, *(each.depth for each in overs)))
            for over in overs:
                yield self._over_line(over, right - _OVER_DISTANCE - step * over.depth)

    def _trunk_lines(self, trunk: _Trunk, entry: _Entry, lane: float) -> Iterator[PlacedLink | PlacedTie]:
        goal = trunk.parent.left + CARD_WIDTH, trunk.port
        rest = ((lane, entry.y), (lane, trunk.port), goal)
        parent = trunk.parent.item.node_id
        join: Point | None = None
        if len(entry.sources) > 1:
            join = entry.sources[0].left - _JOIN_DISTANCE, entry.y
        for source in entry.sources:
            item = source.item
            start = source.left, source.exit_y
            points: tuple[Point, ...] = (start, *rest)
            if join:
                points = (start, (join[0], source.exit_y), join, *rest)
            if item.rank == TIE_RANK or item.relation is None:
                yield PlacedTie(item.node_id, parent, points)
                continue
            middle = (join[0] - _JOIN_SIGN, join[1]) if join else (start[0] - _SIGN_DISTANCE, start[1])
            self._sign_of[id(item)] = middle
            ends = (item.node_id, parent)
            if item.is_turned:
                points, ends = points[::-1], (parent, item.node_id)
            yield PlacedLink(
                item.relation.id,
                item.relation.kind,
                *ends,
                points,
                middle,
                join,
                from_reference=item.is_reference,
            )

    def _over_line(self, over: _Over, lane: float) -> PlacedLink:
        source, item = over.source, over.source.item
        assert item.relation
        sign = self._sign_of[id(item.host)]
        if sign[0] < over.host.left - _SIGN_DISTANCE:
            lane = sign[0]
        start, middle = (source.left, source.exit_y), (source.left - _SIGN_DISTANCE, source.exit_y)
        self._sign_of[id(item)] = middle
        leave = sign[1] + (SIGN_RADIUS if lane == sign[0] else _APPROACH)
        return PlacedLink(
            item.relation.id,
            item.relation.kind,
            item.node_id,
            item.relation.target,
            (start, (lane, source.exit_y), (lane, min(leave, source.exit_y))),
            middle,
            onto=sign,
            from_reference=item.is_reference,
        )


def _ports(parent: PlacedItem, kinds: Sequence[tuple[int, RelationKind | None]]) -> list[float]:
    """Place the ports of kinds on the edge of a card, from top to bottom in their order."""
    middle = parent.y + parent.height / 2
    upper = [kind for kind in kinds if _stance(kind) == "for"]
    lower = kinds[len(upper) :]
    if not upper and len(lower) == 1 and _stance(lower[0]) == "neither":
        return [middle]
    room = parent.height / 2 - _PORT_MARGIN
    first = min(_PORT_FROM_MIDDLE, room)
    most = max(len(upper), len(lower)) - 1
    step = min(_PORT_STEP, (room - first) / most) if most else 0.0
    above = [middle - first - step * number for number in range(len(upper) - 1, -1, -1)]
    return above + [middle + first + step * number for number in range(len(lower))]


def _stance(kind: tuple[int, RelationKind | None]) -> Stance:
    rank, name = kind
    return RULES[name].stance if name and rank < TURNED_RANK else "neither"


def _straighten(entry: _Entry, port: float) -> None:
    if len(entry.sources) > 1:
        exits = [source.exit_y for source in entry.sources]
        entry.y = min(max(port, exits[0] + 2), exits[-1] - 2)
        return
    (source,) = entry.sources
    middle = source.exit_y
    if abs(port - middle) <= min(_STRAIGHTEN, source.height / 2 - _PORT_MARGIN):
        source.exit_y = entry.y = port


def _share_lanes(trunks: list[_Trunk]) -> None:
    """Let trunks that pass one another run in lanes of their own, in the order in which none cross."""
    for number, upper in enumerate(trunks):
        last = upper.entries[-1].y + _CLEARANCE
        port = upper.port + _CLEARANCE
        for position in range(number + 1, len(trunks)):
            lower = trunks[position]
            if last >= lower.port:
                upper.right_of.append(lower)
            elif port >= lower.entries[0].y:
                lower.right_of.append(upper)
            else:
                break
    done: set[int] = set()
    for trunk in trunks:
        waiting = [trunk]
        while waiting:
            top = waiting[-1]
            open_ends = [each for each in top.right_of if id(each) not in done]
            if id(top) not in done and open_ends:
                waiting += open_ends
                continue
            waiting.pop()
            done.add(id(top))
            top.level = max((each.level + 1 for each in top.right_of), default=0)
