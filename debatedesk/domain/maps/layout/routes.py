"""The lines between the cards of a map: out of one edge, along lanes in the gutters, into another edge.

Lines turn at right angles with rounded corners. Those by which cards hang on one card run together into it,
one trunk for each kind; the further lines of one card leave it as one trunk that branches at each of its
targets. So a line always has a part of its own, where its sign stands: beside its source when it hangs
there, else beside its target.
"""

from collections.abc import Iterator, Mapping

from debatedesk.domain.maps.layout.curves import rounded, straight
from debatedesk.domain.maps.layout.lines import LayoutLine, lines_of
from debatedesk.domain.maps.layout.reading_tree import ReadingTree
from debatedesk.domain.maps.layout.shapes import SIGN_RADIUS, PlacedCard, PlacedLink, PlacedTie, Point
from debatedesk.domain.maps.layout.tracks import Gaps, Lanes, Ports
from debatedesk.domain.maps.model import ArgumentMap

_SIGN_DISTANCE = 20.0
"""From the edge of a card to the centre of a sign."""
_APPROACH = 22.0
"""How far above or below a sign a line leaves its lane to reach it."""
_DIAGONAL = SIGN_RADIUS * 0.5**0.5


def route(
    argument_map: ArgumentMap, tree: ReadingTree, cards: Mapping[str, PlacedCard]
) -> tuple[tuple[PlacedLink, ...], tuple[PlacedTie, ...]]:
    """Draw the lines of all relations whose ends are shown, in their order, and of loose premises."""
    lines = list(lines_of(argument_map, tree, cards))
    drawn = list(zip(lines, _Router(lines, cards).links(), strict=True))
    return (
        tuple(link for line, link in drawn if not line.premise),
        tuple(PlacedTie(link.source, link.target, link.curve) for line, link in drawn if line.premise),
    )


class _Router:
    """Shares out ports, gaps and lanes among lines, and draws them."""

    def __init__(self, lines: list[LayoutLine], cards: Mapping[str, PlacedCard]) -> None:
        self._lines = lines
        self._ports = Ports()
        self._gaps = Gaps(cards.values())
        self._lanes: dict[int, Lanes] = {}
        for line in lines:
            self._want_ports(line)
        self._starts = [self._start(line) for line in lines]
        self._signs = [self._sign(line, start) for line, start in zip(lines, self._starts, strict=True)]
        self._sign_of: dict[str, Point] = {}
        for line, sign in zip(lines, self._signs, strict=True):
            self._sign_of.setdefault(line.relation.id, sign)
        self._runs = [list(self._run(line, y)) for line, (_, y) in zip(lines, self._starts, strict=True)]

    def links(self) -> tuple[PlacedLink, ...]:
        """Draw all lines."""
        return tuple(
            self._link(line, start, sign, run)
            for line, start, sign, run in zip(
                self._lines, self._starts, self._signs, self._runs, strict=True
            )
        )

    def _want_ports(self, line: LayoutLine) -> None:
        hangs = line.goal is not None and line.hangs
        other = line.goal.y if line.goal else line.source.y
        backward = line.start == "right" and line.end == "left" and line.goal is not None
        rank = 0 if hangs or backward else 1
        self._ports.want(line.source, line.start, line.out_key, rank, other)
        if line.goal:
            self._ports.want(line.goal, line.end, line.in_key, rank, line.source.y)

    def _start(self, line: LayoutLine) -> Point:
        x = line.source.x if line.start == "left" else line.source.right
        return x, self._ports.y(line.source, line.start, line.out_key)

    def _sign(self, line: LayoutLine, start: Point) -> Point:
        if line.sign_at_start or line.goal is None:
            x, y = start
            return x + (-_SIGN_DISTANCE if line.start == "left" else _SIGN_DISTANCE), y
        x = line.goal.x - _SIGN_DISTANCE if line.end == "left" else line.goal.right + _SIGN_DISTANCE
        return x, self._ports.y(line.goal, line.end, line.in_key)

    def _run(self, line: LayoutLine, y: float) -> Iterator[tuple[int, float]]:
        """List for each gutter the y at which the line leaves it; ask for lanes on the way from `y` on."""
        if line.goal:
            end = self._ports.y(line.goal, line.end, line.in_key)
        else:
            sign = self._sign_of[line.relation.target]
            end = sign[1] + max(-_APPROACH, min(_APPROACH, y - sign[1]))
        for gutter in line.gutters:
            key, at_right = line.trunk(gutter)
            leave = end
            if gutter != line.gutters[-1]:
                leave = self._gaps.near(gutter if line.start == "left" else gutter + 1, end, key)
            lanes = self._lanes.setdefault(gutter, Lanes(gutter))
            lanes.want(key, y, leave, at_right=at_right)
            yield gutter, leave
            y = leave

    def _link(
        self, line: LayoutLine, start: Point, sign: Point, run: list[tuple[int, float]]
    ) -> PlacedLink:
        points = [start]
        for gutter, leave in run:
            x = self._lanes[gutter].x(line.trunk(gutter)[0])
            points += [(x, points[-1][1]), (x, leave)]
        join = points[-1] if line.joins else None
        if line.goal:
            points.append((line.goal.x if line.end == "left" else line.goal.right, points[-1][1]))
            curve = rounded(points)
        else:
            curve = _onto(rounded(points), self._sign_of[line.relation.target])
        return PlacedLink(
            line.relation.id,
            line.relation.kind,
            line.source.node_id,
            line.relation.target,
            tuple(curve),
            sign,
            join,
        )


def _onto(curve: list[Point], sign: Point) -> list[Point]:
    """Lead a curve from its lane to the edge of a sign."""
    x, y = curve[-1]
    side, level = (1 if x > sign[0] else -1), (1 if y > sign[1] else -1)
    end = sign[0] + side * _DIAGONAL, sign[1] + level * _DIAGONAL
    reach = _APPROACH / 3
    if abs(x - end[0]) < 1:
        return [*curve, *straight(curve[-1], end)]
    return [*curve, (x, y - level * reach), (end[0] + side * reach, end[1] + level * reach), end]
