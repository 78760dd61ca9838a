"""A laid out map made ready to be drawn and pointed at."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from debatedesk.domain.maps.layout.layout import SIGN_RADIUS, MapLayout, PlacedCard, PlacedLink, Point
from debatedesk.ui.map.contents import NOTHING, CardContent, MapContents

LINK_REACH = 7.0
"""How near, in pixels at zoom 1, the pointer must be to a line."""
_MARGIN = 2 * LINK_REACH
_SAMPLES = 8
_BAND = 800.0
"""Links are looked up by bands of this height."""


class DrawnLink:
    """A link with its path and what is needed to hit it."""

    def __init__(self, placed: PlacedLink) -> None:
        """Take a placed link; what is drawn of it is made when it is seen."""
        self.placed = placed
        xs, ys = zip(*placed.curve, strict=True)
        left, top = min(xs) - _MARGIN, min(ys) - _MARGIN
        self.bounds = QRectF(left, top, max(xs) + _MARGIN - left, max(ys) + _MARGIN - top)

    @property
    def end(self) -> QPointF:
        """Where the line ends."""
        return QPointF(*self.placed.curve[-1])

    @property
    def before_end(self) -> QPointF:
        """The last point of the curve that is not its end."""
        end, points = self.end, (QPointF(*each) for each in reversed(self.placed.curve))
        return next((each for each in points if each != end), end)

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
        return _path(self.placed.curve[::-1])

    @cached_property
    def _points(self) -> list[QPointF]:
        points = [QPointF(*each) for each in self.placed.curve]
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


def _band(y: float) -> int:
    return int(y // _BAND)


def _distance(point: QPointF, a: QPointF, b: QPointF) -> float:
    along = b - a
    length = QPointF.dotProduct(along, along)
    share = max(0.0, min(1.0, QPointF.dotProduct(point - a, along) / length)) if length else 0.0
    return QLineF(point, a + along * share).length()


@dataclass(frozen=True, slots=True)
class Column:
    """The cards of one column from top to bottom."""

    tops: list[float]
    cards: list[PlacedCard]


class Drawing:
    """The cards and links of one map in one state of folding."""

    def __init__(self, contents: MapContents, layout: MapLayout) -> None:
        """Take a map and where its cards stand."""
        self.contents = contents
        self.cards = layout.cards
        self.links = [DrawnLink(each) for each in layout.links]
        self.by_relation = {each.placed.relation_id: each for each in reversed(self.links)}
        self._bands: dict[int, list[int]] = {}
        for index, link in enumerate(self.links):
            for band in range(_band(link.bounds.top()), _band(link.bounds.bottom()) + 1):
                self._bands.setdefault(band, []).append(index)
        self.ties = [_path(each.curve) for each in layout.ties]
        self.size = QRectF(0, 0, layout.width, layout.height)
        columns: dict[int, list[PlacedCard]] = {}
        for card in layout.cards.values():
            columns.setdefault(card.column, []).append(card)
        self.columns = {
            key: Column([each.y for each in cards], cards)
            for key in sorted(columns)
            for cards in [sorted(columns[key], key=lambda each: each.y)]
        }

    def saying(self, contents: MapContents) -> "Drawing":
        """Give the same drawing with other words on its cards."""
        drawing = copy(self)
        drawing.contents = contents
        return drawing

    def content(self, node_id: str) -> CardContent:
        """Give what a card says."""
        return self.contents.cards[node_id]

    def rect(self, node_id: str) -> QRectF:
        """Give the rectangle of a card; an empty one where it is not shown."""
        card = self.cards.get(node_id)
        return QRectF(card.x, card.y, card.width, card.height) if card else QRectF()

    def cards_in(self, area: QRectF) -> Iterator[PlacedCard]:
        """Go through the cards that share a point with an area."""
        for column in self.columns.values():
            first = max(0, bisect_left(column.tops, area.top()) - 1)
            for card in column.cards[first:]:
                if card.y > area.bottom():
                    break
                if area.intersects(QRectF(card.x, card.y, card.width, card.height)):
                    yield card

    def links_in(self, area: QRectF) -> list[DrawnLink]:
        """List the links that may share a point with an area, in the order of the map."""
        bands = range(_band(area.top()), _band(area.bottom()) + 1)
        indices = sorted({index for band in bands for index in self._bands.get(band, ())})
        return [self.links[index] for index in indices if self.links[index].bounds.intersects(area)]

    def card_at(self, point: QPointF) -> str | None:
        """Find the card under a point."""
        return next(
            (each.node_id for each in self.cards_in(QRectF(point.x(), point.y(), 0.01, 0.01))), None
        )

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


def no_drawing() -> Drawing:
    """Make the drawing of no map."""
    return Drawing(NOTHING, MapLayout({}, (), 0.0, 0.0))
