"""Where the cards and links of an argument map stand: deterministic, in document order, columns by depth.

All lengths are pixels at zoom 1; y grows downwards; (0, 0) is the top left corner of the drawing.

A card's place depends on the cards before it in the order of reading alone: it stands below every earlier
card of its column and of the columns to the right of it. So a card and what hangs on it are a band of their
own, and folding, adding or deleting moves nothing that comes before.
"""

from collections.abc import Iterable

from debatedesk.domain.maps.layout.reading_tree import ReadingTree, build_reading_tree, neighbourhood
from debatedesk.domain.maps.layout.routes import route
from debatedesk.domain.maps.layout.shapes import (
    CARD_WIDTH,
    GUTTER_WIDTH,
    SIGN_RADIUS,
    MapLayout,
    MeasureHeight,
    PlacedCard,
    PlacedLink,
    PlacedTie,
    Point,
)
from debatedesk.domain.maps.model import ArgumentMap

__all__ = [
    "CARD_WIDTH",
    "GUTTER_WIDTH",
    "SIGN_RADIUS",
    "MapLayout",
    "MeasureHeight",
    "PlacedCard",
    "PlacedLink",
    "PlacedTie",
    "Point",
    "lay_out",
]

_CARD_GAP = 22.0
_ROOT_GAP = 44.0
_ASIDE_GAP = 88.0


def lay_out(
    argument_map: ArgumentMap,
    height_of: MeasureHeight,
    *,
    folded: frozenset[str] = frozenset(),
    focus: str | None = None,
) -> MapLayout:
    """Place every node that is shown: all but what `folded` nodes hide, or with `focus` its neighbourhood.

    With `focus` nothing is folded; a `focus` that the map does not hold counts as none.
    """
    if focus in argument_map.nodes:
        argument_map, folded = neighbourhood(argument_map, str(focus)), frozenset()
    tree = build_reading_tree(argument_map, folded)
    cards = _placed(tree, height_of)
    links, ties = route(argument_map, tree, cards)
    return MapLayout(cards, links, *_extent(cards.values(), links), ties)


def _placed(tree: ReadingTree, height_of: MeasureHeight) -> dict[str, PlacedCard]:
    cards: dict[str, PlacedCard] = {}
    free: list[float] = []
    for node_id in tree.order:
        column = tree.columns[node_id]
        gap = 0.0
        if cards and column == 0:
            gap = (_ASIDE_GAP if node_id == tree.first_aside else _ROOT_GAP) - _CARD_GAP
        y = max(free[column:], default=0.0) + gap
        parent = tree.parent_of.get(node_id)
        if parent is not None:
            y = max(y, cards[parent].y)
        height = max(height_of(node_id), 1.0)
        x = column * (CARD_WIDTH + GUTTER_WIDTH)
        cards[node_id] = PlacedCard(
            node_id,
            column,
            x,
            y,
            CARD_WIDTH,
            height,
            hidden=tree.hidden.get(node_id, 0),
            foldable=node_id in tree.foldable,
        )
        del free[column:]
        free.append(y + height + _CARD_GAP)
    return cards


def _extent(cards: Iterable[PlacedCard], links: Iterable[PlacedLink]) -> tuple[float, float]:
    points = [point for link in links for point in link.curve]
    right = max([card.right for card in cards] + [x for x, _ in points], default=0.0)
    bottom = max([card.bottom for card in cards] + [y for _, y in points], default=0.0)
    return right, bottom
