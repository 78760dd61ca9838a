"""Room for lines: ports on the edges of cards, lanes in the gutters, gaps in the columns."""

from bisect import bisect_right
from collections.abc import Hashable, Iterable, Mapping
from typing import Literal

from debatedesk.domain.maps.layout.shapes import CARD_WIDTH, GUTTER_WIDTH, PlacedCard

Side = Literal["left", "right"]

_FIRST_PORT, _PORT_STEP, _PORT_MARGIN = 30.0, 19.0, 12.0
_BETWEEN = 0.5
"""In steps: the further ports of left edges stand between those of the right edges that they face."""
_LANE_STEP, _LANE_MARGIN = 10.0, 40.0
_LANE_CLEARANCE = 12.0
_GAP_CLEARANCE, _GAP_STEP = 6.0, 4.0


class Ports:
    """Where lines touch the edges of cards: one point for each key, from top to bottom by rank."""

    def __init__(self) -> None:
        self._wanted: dict[tuple[str, Side], dict[Hashable, tuple[int, float]]] = {}
        self._found: dict[tuple[str, Side], dict[Hashable, float]] = {}

    def want(self, card: PlacedCard, side: Side, key: Hashable, rank: int, toward: float) -> None:
        """Ask for a port, those of low rank first and then those whose lines go to the least y."""
        keys = self._wanted.setdefault((card.node_id, side), {})
        keys[key] = min(keys.get(key, (rank, toward)), (rank, toward))

    def y(self, card: PlacedCard, side: Side, key: Hashable) -> float:
        """Give the y of a port that was asked for."""
        edge = card.node_id, side
        if edge not in self._found:
            keys = sorted(self._wanted[edge], key=lambda key: self._wanted[edge][key])
            first = min(_FIRST_PORT, card.height / 2)
            room = max(card.height - first - _PORT_MARGIN, 0.0)
            ports = [float(number) for number in range(len(keys))]
            if edge[1] == "left":
                ports = [port and port + _BETWEEN for port in ports]
            step = min(_PORT_STEP, room / max([1.0, *ports]))
            self._found[edge] = {
                key: card.y + first + step * port for key, port in zip(keys, ports, strict=True)
            }
        return self._found[edge][key]


class Lanes:
    """Where lines run up and down in one gutter: each trunk in a lane of its own while others pass."""

    def __init__(self, gutter: int) -> None:
        self._left = gutter * (CARD_WIDTH + GUTTER_WIDTH) + CARD_WIDTH
        self._spans: dict[Hashable, tuple[float, float]] = {}
        self._at_right: dict[Hashable, bool] = {}
        self._x: dict[Hashable, float] = {}

    def want(self, key: Hashable, first: float, second: float, *, at_right: bool) -> None:
        """Ask for a lane from one y to another; trunks of cards at the right of the gutter keep right."""
        top, bottom = self._spans.get(key, (first, first))
        self._spans[key] = min(top, first, second), max(bottom, first, second)
        self._at_right[key] = at_right

    def x(self, key: Hashable) -> float:
        """Give the x of a lane that was asked for."""
        if not self._x:
            self._share_out()
        return self._x[key]

    def _share_out(self) -> None:
        right = _packed({key: span for key, span in self._spans.items() if self._at_right[key]})
        left = _packed({key: span for key, span in self._spans.items() if not self._at_right[key]})
        count = max(right.values(), default=-1) + max(left.values(), default=-1) + 2
        step = min(_LANE_STEP, (GUTTER_WIDTH - 2 * _LANE_MARGIN) / max(count - 1, 1))
        self._x = {key: self._left + _LANE_MARGIN + step * lane for key, lane in left.items()}
        end = self._left + GUTTER_WIDTH - _LANE_MARGIN
        self._x |= {key: end - step * lane for key, lane in right.items()}


def _packed(spans: Mapping[Hashable, tuple[float, float]]) -> dict[Hashable, int]:
    """Give each span the first lane that is free, those that begin above first: so they cross least."""
    bottoms: list[float] = []
    lanes: dict[Hashable, int] = {}
    for key, (top, bottom) in sorted(spans.items(), key=lambda item: item[1]):
        free = (number for number, last in enumerate(bottoms) if last < top - _LANE_CLEARANCE)
        number = next(free, len(bottoms))
        bottoms[number : number + 1] = [bottom]
        lanes[key] = number
    return lanes


class Gaps:
    """Where lines pass through a column: between its cards."""

    def __init__(self, cards: Iterable[PlacedCard]) -> None:
        self._cards: dict[int, list[PlacedCard]] = {}
        for card in cards:
            self._cards.setdefault(card.column, []).append(card)
        for column in self._cards.values():
            column.sort(key=lambda card: card.y)
        self._tops = {number: [card.y for card in column] for number, column in self._cards.items()}
        self._used: dict[tuple[int, int], dict[Hashable, int]] = {}

    def near(self, column: int, y: float, key: Hashable) -> float:
        """Find the y nearest to the wanted where a line can pass a column; lines of one key share it."""
        cards = self._cards.get(column, [])
        below = bisect_right(self._tops.get(column, []), y + _GAP_CLEARANCE)
        if below == 0 or cards[below - 1].bottom + _GAP_CLEARANCE <= y:
            return y
        card = cards[below - 1]
        upper = below - 1 > 0 and y - card.y < card.bottom - y
        number = below - 1 if upper else below
        used = self._used.setdefault((column, number), {})
        slot = used.setdefault(key, len(used) % 3)
        middle = (
            (cards[number - 1].bottom + card.y) / 2 if upper else card.bottom + _GAP_CLEARANCE + _GAP_STEP
        )
        return middle + (0.0, _GAP_STEP, -_GAP_STEP)[slot]
