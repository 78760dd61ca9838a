"""A map as a picture for one page: in columns, and as much of it as can be read there.

A whole map is mostly far higher than wide. Where nothing crosses from one proposal to the next, it is cut
and the pieces stand in columns; where words would still be too small, less and less is drawn: titles alone,
then what bears on proposals directly, at last proposals alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.layout.layout import MapLayout, PlacedBlock, lay_out
from debatedesk.domain.maps.layout.stripes import (
    STRIPE_GAP,
    Columns,
    arrangements,
    column_height,
    column_width,
    stripes_of,
)
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.page_parts import (
    MOST_CARDS,
    is_drawn_by_title,
    nodes_alone,
    nodes_with_direct_reactions,
    part_of,
)
from debatedesk.domain.message import message
from debatedesk.formats.svg.cards import TEXT_SIZE, TITLE_SIZE, Card, make_cards
from debatedesk.formats.svg.marks import number
from debatedesk.formats.svg.svg_map import DrawnPart, drawn, framed

_LEAST_POINTS = 5.0
"""Titles and texts that are smaller can't be read on paper."""
_POINTS_A_PIXEL = 0.75
_BETWEEN, _MARGIN = 44.0, 8.0

Room = tuple[float, float]
"""Width and height, in pixels of 96 an inch."""


@dataclass(frozen=True, slots=True)
class PageDrawing:
    """The picture of a map, its size in pixels, and whether the page that it fits best lies across.

    `note` says what is left out; empty where all is there.
    """

    svg: str
    width: float
    height: float
    is_wide: bool
    note: str = ""


class _Way(NamedTuple):
    shown: ArgumentMap
    note: str


@dataclass(frozen=True, slots=True)
class _Fitted:
    argument_map: ArgumentMap
    cards: Mapping[str, Card]
    layout: MapLayout
    columns: Columns[PlacedBlock]
    scale: float
    is_wide: bool

    def is_readable(self, size: float) -> bool:
        return self.scale * size * _POINTS_A_PIXEL >= _LEAST_POINTS


def draw_map_page(argument_map: ArgumentMap, upright: Room, across: Room) -> PageDrawing:
    """Draw a map for the room of an upright page, or of one that lies across, whichever it fits better."""
    ways = list(_ways(argument_map))
    possible = [way for way in ways if len(way.shown.nodes) <= MOST_CARDS] or ways[-1:]
    for way in possible:
        size = TITLE_SIZE if way.note else TEXT_SIZE
        fitted = _fit(way.shown, upright, across)
        if fitted.layout.groups and not fitted.is_readable(size):
            ungrouped = {key: replace(node, group=()) for key, node in way.shown.nodes.items()}
            fitted = _fit(replace(way.shown, nodes=ungrouped), upright, across)
        if fitted.is_readable(size):
            break
    drawing = _drawing(fitted)
    picture = framed(
        fitted.argument_map, drawing, with_title=False, least_width=drawing.width, margin=_MARGIN
    )
    return PageDrawing(picture.svg, picture.width, picture.height, fitted.is_wide, way.note)


def _ways(argument_map: ArgumentMap) -> Iterator["_Way"]:
    """Yield what may be drawn, from all to the least, each with what is to be said of it."""
    yield _Way(argument_map, "")
    titles = replace(argument_map, nodes={key: _titled(node) for key, node in argument_map.nodes.items()})
    yield _Way(titles, message("Only titles are drawn: the words are on the pages before."))
    board = Board(argument_map)
    own = nodes_alone(board)
    direct = nodes_with_direct_reactions(board)
    yield _Way(
        part_of(titles, direct),
        message(
            "Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are "
            "left out.",
            "Only proposals and what bears on them directly are drawn, by their titles; 1 card is "
            "left out.",
            len(argument_map.nodes) - len(direct),
        ),
    )
    yield _Way(
        part_of(titles, own),
        message(
            "Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.",
            "Only proposals, and what else answers nothing, are drawn; 1 card is left out.",
            len(argument_map.nodes) - len(own),
        ),
    )


def _titled(node: Node) -> Node:
    """Leave a node its title alone; one that has no title but a number keeps its words."""
    text = "" if is_drawn_by_title(node.title) else node.text
    return replace(node, text=text, speaker="", tags=(), colour="", evidence=())


def _fit(argument_map: ArgumentMap, upright: Room, across: Room) -> _Fitted:
    cards = make_cards(argument_map)
    layout = lay_out(argument_map, lambda key: cards[key].height)
    possible = list(arrangements(stripes_of(layout)))
    best = _Fitted(argument_map, cards, layout, (), 0.0, False)
    for is_wide, (room_width, room_height) in ((False, upright), (True, across)):
        for columns in possible:
            width = sum(map(column_width, columns)) + _BETWEEN * (len(columns) - 1)
            height = max(map(column_height, columns), default=1.0)
            scale = min(room_width / max(width, 1.0), room_height / max(height, 1.0))
            if scale > best.scale * 1.03:
                best = replace(best, columns=columns, scale=scale, is_wide=is_wide)
    return best


def _drawing(fitted: _Fitted) -> DrawnPart:
    layout = fitted.layout
    elements: list[str] = []
    x = 0.0
    for column in fitted.columns:
        y = 0.0
        for stripe in column:
            part = replace(
                layout,
                blocks=stripe.blocks,
                bands=(),
                groups=stripe.groups,
                node_order=[card.node_id for each in stripe.blocks for card in each.block.cards],
            )
            moved = f"{number(x - stripe.left)} {number(y - stripe.top)}"
            elements += [
                f'<g transform="translate({moved})">',
                *drawn(fitted.argument_map, fitted.cards, part),
                "</g>",
            ]
            y += stripe.height + STRIPE_GAP
        x += column_width(column) + _BETWEEN
    height = max(map(column_height, fitted.columns), default=0.0)
    return DrawnPart(elements, max(x - _BETWEEN, 1.0), height)
