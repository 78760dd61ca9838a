"""A laid out map made ready to be drawn and pointed at."""

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from math import atan2, cos, pi, sin

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from debatedesk.domain.maps.layout.layout import (
    GUTTER_WIDTH,
    SIGN_RADIUS,
    MapLayout,
    PlacedBlock,
    PlacedCard,
    PlacedLink,
    PlacedReference,
    Point,
)
from debatedesk.domain.maps.layout.shapes import lower, shifted
from debatedesk.domain.maps.model import RelationKind
from debatedesk.ui.map.contents import NOTHING, CardContent, MapContents

LINK_REACH = 7.0
"""How near, in pixels at zoom 1, the pointer must be to a line."""
BLOCK_MARGIN = 2 * LINK_REACH
"""What stands around lines and blocks, in pixels of the drawing."""
_SAMPLES = 8
_STRETCH = 1000.0
"""Blocks are looked up by stretches of this height."""


class DrawnLink:
    """A link with its path and what is needed to hit it."""

    def __init__(self, placed: PlacedLink) -> None:
        """Take a placed link; what is drawn of it is made when it is seen."""
        self.placed = placed
        self._heads: dict[float, QPolygonF] = {}
        xs, ys = zip(*placed.points, strict=True)
        left, top = min(xs) - BLOCK_MARGIN, min(ys) - BLOCK_MARGIN
        self.bounds = QRectF(left, top, max(xs) + BLOCK_MARGIN - left, max(ys) + BLOCK_MARGIN - top)

    @cached_property
    def _curve(self) -> tuple[Point, ...]:
        return self.placed.curve

    @property
    def end(self) -> QPointF:
        """Where the line ends."""
        return QPointF(*self._curve[-1])

    @property
    def before_end(self) -> QPointF:
        """The last point of the curve that is not its end."""
        end, points = self.end, (QPointF(*each) for each in reversed(self._curve))
        return next((each for each in points if each != end), end)

    def head(self, length: float, spread: float) -> QPolygonF:
        """Give the arrow's head at the end, so long and its sides so far (in radians) off the line."""
        made = self._heads.get(length)
        if made is None:
            end, way = self.end, self.end - self.before_end
            angle = atan2(way.y(), way.x()) if not way.isNull() else pi
            sides = [
                end - QPointF(cos(angle + turn) * length, sin(angle + turn) * length)
                for turn in (spread, -spread)
            ]
            made = self._heads[length] = QPolygonF([end, *sides])
        return made

    @property
    def middle(self) -> QPointF:
        """Where the sign stands."""
        return QPointF(*self.placed.middle)

    @property
    def join(self) -> QPointF | None:
        """Where the lines of linked premises meet."""
        return QPointF(*self.placed.join) if self.placed.join else None

    @cached_property
    def path(self) -> QPainterPath:
        """The line from the target on, so that dashes of lines that run together fall on one another."""
        return _path(self._curve[::-1])

    @cached_property
    def _points(self) -> list[QPointF]:
        points = [QPointF(*each) for each in self._curve]
        samples = points[:1]
        for start in range(0, len(points) - 3, 3):
            a, b, c, d = points[start : start + 4]
            for sample in range(1, _SAMPLES + 1):
                t = sample / _SAMPLES
                s = 1 - t
                samples.append(a * s**3 + b * (3 * s * s * t) + c * (3 * s * t * t) + d * t**3)
        return samples

    def distance(self, point: QPointF) -> float:
        """Tell how far a point is from the line, or 0 on its badge."""
        if QLineF(point, self.middle).length() <= SIGN_RADIUS + 2:
            return 0.0
        return min(_distance(point, a, b) for a, b in pairwise(self._points))


def _path(curve: Sequence[Point]) -> QPainterPath:
    points = [QPointF(*each) for each in curve]
    path = QPainterPath(points[0])
    for start in range(1, len(points) - 2, 3):
        path.cubicTo(*points[start : start + 3])
    return path


def _distance(point: QPointF, a: QPointF, b: QPointF) -> float:
    along = b - a
    length = QPointF.dotProduct(along, along)
    share = max(0.0, min(1.0, QPointF.dotProduct(point - a, along) / length)) if length else 0.0
    return QLineF(point, a + along * share).length()


class DrawnBlock:
    """A block of the layout where it stands; what is drawn of it is made when it is seen."""

    def __init__(self, placed: PlacedBlock) -> None:
        """Take a placed block."""
        self.placed = placed
        block, y = placed.block, placed.y
        self.bounds = QRectF(
            block.left - GUTTER_WIDTH, block.top + y, 0, block.bottom - block.top
        ).adjusted(0, -BLOCK_MARGIN, block.right - block.left + 2 * GUTTER_WIDTH, BLOCK_MARGIN)

    @cached_property
    def cards(self) -> list[PlacedCard]:
        """The cards, from the top of the drawing."""
        y = self.placed.y
        return [lower(card, y) for card in self.placed.block.cards]

    @cached_property
    def references(self) -> list[PlacedReference]:
        """The references, from the top of the drawing."""
        y = self.placed.y
        return [replace(reference, y=reference.y + y) for reference in self.placed.block.references]

    @cached_property
    def links(self) -> list[DrawnLink]:
        """The links."""
        return [DrawnLink(shifted(link, self.placed.y)) for link in self.placed.block.links]

    @cached_property
    def paths(self) -> Mapping[RelationKind, QPainterPath]:
        """The lines of all links of each kind as one."""
        paths: dict[RelationKind, QPainterPath] = {}
        for link in self.links:
            paths.setdefault(link.placed.kind, QPainterPath()).addPath(link.path)
        return paths

    @cached_property
    def ties(self) -> list[QPainterPath]:
        """The lines of premises that stand in no relation."""
        y = self.placed.y
        return [_path([(x, up + y) for x, up in tie.curve]) for tie in self.placed.block.ties]


class Drawing:
    """The cards and links of one map in one state of folding."""

    def __init__(self, contents: MapContents, layout: MapLayout, before: "Drawing | None" = None) -> None:
        """Take a map and where its cards stand; what stands as in `before` is taken from there."""
        self.contents = contents
        self.layout = layout
        known: Mapping[tuple[int, float], DrawnBlock] = before.blocks_by_placed if before else {}
        self.blocks_by_placed: Mapping[tuple[int, float], DrawnBlock] = {
            (id(placed.block), placed.y): known.get((id(placed.block), placed.y)) or DrawnBlock(placed)
            for placed in layout.blocks
        }
        self.blocks = list(self.blocks_by_placed.values())
        self._block_of: dict[str, DrawnBlock] = {}
        self._stretches: dict[int, list[int]] = {}
        for number, drawn in enumerate(self.blocks):
            self._block_of.update(dict.fromkeys([card.node_id for card in drawn.placed.block.cards], drawn))
            for stretch in _stretches(drawn.bounds):
                self._stretches.setdefault(stretch, []).append(number)
        self.size = _extent(layout)

    @property
    def cards(self) -> Mapping[str, PlacedCard]:
        """All cards by node id, in the order of reading."""
        return self.layout.cards

    @property
    def links(self) -> list[DrawnLink]:
        """All links."""
        return [link for block in self.blocks for link in block.links]

    @property
    def ties(self) -> list[QPainterPath]:
        """All lines of premises that stand in no relation."""
        return [tie for block in self.blocks for tie in block.ties]

    @cached_property
    def by_relation(self) -> Mapping[str, DrawnLink]:
        """The first line of each relation that is drawn."""
        order = self.layout.relation_order
        links = sorted(self.links, key=lambda link: order.get(link.placed.relation_id, 0))
        return {link.placed.relation_id: link for link in reversed(links)}

    @cached_property
    def columns(self) -> Mapping[int, list[PlacedCard]]:
        """The cards of each column from top to bottom."""
        columns: dict[int, list[PlacedCard]] = {}
        for card in sorted(self.cards.values(), key=lambda card: card.y):
            columns.setdefault(card.column, []).append(card)
        return columns

    @property
    def from_right(self) -> bool:
        """Tell whether roots stand at the right, for a reader who begins there."""
        return self.layout.from_right

    @property
    def has_roots_alone(self) -> bool:
        """Tell whether only what bears on nothing is shown."""
        return len(self._block_of) == len(self.layout.bands)

    def block(self, placed: PlacedBlock) -> DrawnBlock:
        """Give a block of the layout as it is drawn."""
        return self.blocks_by_placed[id(placed.block), placed.y]

    def saying(self, contents: MapContents) -> "Drawing":
        """Give the same drawing with other words on its cards."""
        drawing = copy(self)
        drawing.contents = contents
        return drawing

    def content(self, node_id: str) -> CardContent:
        """Give what a card says."""
        return self.contents.cards[node_id]

    def shows(self, node_id: str) -> bool:
        """Tell whether a node's card is shown."""
        return node_id in self._block_of

    def card(self, node_id: str) -> PlacedCard | None:
        """Give the card of a node, where it is shown."""
        drawn = self._block_of.get(node_id)
        return next((card for card in drawn.cards if card.node_id == node_id), None) if drawn else None

    def rect(self, node_id: str) -> QRectF:
        """Give the rectangle of a card; an empty one where it is not shown."""
        card = self.card(node_id)
        return QRectF(card.x, card.y, card.width, card.height) if card else QRectF()

    def blocks_in(self, area: QRectF) -> Iterator[DrawnBlock]:
        """Go through the blocks that may share a point with an area."""
        numbers = {number for stretch in _stretches(area) for number in self._stretches.get(stretch, ())}
        for number in sorted(numbers):
            if self.blocks[number].bounds.intersects(area):
                yield self.blocks[number]

    def cards_in(self, area: QRectF) -> Iterator[PlacedCard]:
        """Go through the cards that share a point with an area."""
        for drawn in self.blocks_in(area):
            yield from (card for card in drawn.cards if _meets(card, area))

    def references_in(self, area: QRectF) -> Iterator[PlacedReference]:
        """Go through the references that share a point with an area."""
        for drawn in self.blocks_in(area):
            yield from (reference for reference in drawn.references if _meets(reference, area))

    def links_in(self, area: QRectF) -> list[DrawnLink]:
        """List the links that may share a point with an area."""
        return [
            link for drawn in self.blocks_in(area) for link in drawn.links if link.bounds.intersects(area)
        ]

    def ties_in(self, area: QRectF) -> Iterator[QPainterPath]:
        """Go through the ties that may share a point with an area."""
        for drawn in self.blocks_in(area):
            for tie in drawn.ties:
                if tie.controlPointRect().adjusted(-1, -1, 1, 1).intersects(area):
                    yield tie

    def card_at(self, point: QPointF) -> str | None:
        """Find the card under a point."""
        area = QRectF(point.x(), point.y(), 0.01, 0.01)
        return next((card.node_id for card in self.cards_in(area)), None)

    def reference_at(self, point: QPointF) -> PlacedReference | None:
        """Find the reference under a point."""
        return next(self.references_in(QRectF(point.x(), point.y(), 0.01, 0.01)), None)

    def link_at(self, point: QPointF, reach: float = LINK_REACH) -> str | None:
        """Find the relation whose line is nearest to a point and within reach."""
        area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        near = [
            (distance, link.placed.relation_id)
            for link in self.links_in(area)
            if (distance := link.distance(point)) <= reach
        ]
        return min(near)[1] if near else None

    def middle_of(self, relation_id: str) -> QPointF | None:
        """Give the middle of a relation's line, where it is shown."""
        link = self.by_relation.get(relation_id)
        return link.middle if link else None


def _meets(card: PlacedCard | PlacedReference, area: QRectF) -> bool:
    return (
        card.y <= area.bottom()
        and card.y + card.height >= area.top()
        and card.x <= area.right()
        and card.x + card.width >= area.left()
    )


def _stretches(area: QRectF) -> range:
    return range(int(area.top() // _STRETCH), int(area.bottom() // _STRETCH) + 1)


def _extent(layout: MapLayout) -> QRectF:
    """Give the rectangle that all cards and grounds of groups lie in."""
    if layout.from_right:
        right = max((group.x + group.width for group in layout.groups), default=0.0)
        return QRectF(-layout.width, 0, layout.width + right, layout.height)
    left = min((group.x for group in layout.groups), default=0.0)
    return QRectF(left, 0, layout.width - left, layout.height)


def no_drawing() -> Drawing:
    """Make the drawing of no map."""
    return Drawing(NOTHING, MapLayout())
