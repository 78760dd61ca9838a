"""A map as a picture for one page: in columns, and as much of it as can be read there.

A whole map is mostly far higher than wide. Where nothing crosses from one proposal to the next, it is cut
and the pieces stand in columns; where words would still be too small, less and less is drawn.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from debatedesk.domain.maps.layout.layout import MapLayout, lay_out
from debatedesk.domain.maps.layout.page_parts import page_parts, without_groups, words_beside_title
from debatedesk.domain.maps.layout.stripes import FittedColumns, Room, fit_columns, stripes_of
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.formats.svg.cards import TEXT_SIZE, TITLE_SIZE, Card, make_cards
from debatedesk.formats.svg.marks import number
from debatedesk.formats.svg.svg_map import DrawnPart, drawn, framed

_LEAST_POINTS = 5.0
"""Titles and texts that are smaller can't be read on paper."""
_POINTS_A_PIXEL = 0.75
_MARGIN = 8.0


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


@dataclass(frozen=True, slots=True)
class _Fitted:
    argument_map: ArgumentMap
    cards: Mapping[str, Card]
    layout: MapLayout
    columns: FittedColumns

    def is_readable(self, size: float) -> bool:
        return self.columns.scale * size * _POINTS_A_PIXEL >= _LEAST_POINTS


def draw_map_page(argument_map: ArgumentMap, upright: Room, across: Room) -> PageDrawing:
    """Draw a map for the room of an upright page, or of one that lies across, whichever it fits better.

    Rooms are in pixels of 96 an inch.
    """
    titles = replace(argument_map, nodes={key: _titled(node) for key, node in argument_map.nodes.items()})
    for part in page_parts(argument_map):
        size = TEXT_SIZE if part.with_words else TITLE_SIZE
        shown = part.of(argument_map if part.with_words else titles)
        page = _fit(shown, upright, across)
        if page.layout.groups and not page.is_readable(size):
            page = _fit(without_groups(shown), upright, across)
        if page.is_readable(size):
            break
    drawing = _drawing(page)
    picture = framed(
        page.argument_map, drawing, with_title=False, least_width=drawing.width, margin=_MARGIN
    )
    return PageDrawing(picture.svg, picture.width, picture.height, page.columns.is_wide, part.note)


def _titled(node: Node) -> Node:
    """Leave a node its title alone; one that has no title but a number keeps its words."""
    text = words_beside_title(node.title, node.text)
    return replace(node, text=text, speaker="", tags=(), colour="", evidence=())


def _fit(argument_map: ArgumentMap, upright: Room, across: Room) -> _Fitted:
    cards = make_cards(argument_map)
    layout = lay_out(argument_map, lambda key: cards[key].height)
    return _Fitted(argument_map, cards, layout, fit_columns(stripes_of(layout), upright, across))


def _drawing(page: _Fitted) -> DrawnPart:
    elements: list[str] = []
    for stripe, right, down in page.columns.placed():
        part = replace(
            page.layout,
            blocks=stripe.blocks,
            bands=(),
            groups=stripe.groups,
            node_order=[card.node_id for each in stripe.blocks for card in each.block.cards],
        )
        elements += [
            f'<g transform="translate({number(right)} {number(down)})">',
            *drawn(page.argument_map, page.cards, part),
            "</g>",
        ]
    return DrawnPart(elements, max(page.columns.width, 1.0), page.columns.height)
