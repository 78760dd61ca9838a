"""The lines between the cards of a map."""

from collections.abc import Mapping

from debatedesk.domain.argument_map import ArgumentMap
from debatedesk.domain.map_layout_forest import Forest
from debatedesk.domain.map_layout_shapes import PlacedCard, PlacedLink, Point

_PORT = 30.0


def route(
    argument_map: ArgumentMap, forest: Forest, cards: Mapping[str, PlacedCard]
) -> tuple[PlacedLink, ...]:
    """Draw the lines of all relations whose ends are shown, in the order of relations."""
    middles: dict[str, Point] = {}
    links: dict[tuple[str, str], PlacedLink] = {}
    waiting = [
        (relation, source)
        for relation in argument_map.relations.values()
        for source in dict.fromkeys(relation.sources)
        if source in cards
    ]
    while True:
        held = []
        for relation, source in waiting:
            card = cards[source]
            if relation.target in cards:
                goal = cards[relation.target]
                end = (
                    goal.right if goal.column <= card.column else goal.x,
                    goal.y + min(_PORT, goal.height / 2),
                )
            elif relation.target in middles:
                end = middles[relation.target]
            else:
                held.append((relation, source))
                continue
            left = end[0] < card.x
            start = (card.x if left else card.right, card.y + min(_PORT, card.height / 2))
            bend = 64.0
            curve = (
                start,
                (start[0] - bend if left else start[0] + bend, start[1]),
                (end[0] + bend if left or end[0] == start[0] else end[0] - bend, end[1]),
                end,
            )
            middle = _middle(curve)
            middles.setdefault(relation.id, middle)
            links[relation.id, source] = PlacedLink(
                relation.id, relation.kind, source, relation.target, curve, middle
            )
        if len(held) == len(waiting):
            break
        waiting = held
    keys = [
        (each.id, source)
        for each in argument_map.relations.values()
        for source in dict.fromkeys(each.sources)
    ]
    return tuple(links[key] for key in keys if key in links)


def _middle(curve: tuple[Point, Point, Point, Point]) -> Point:
    (a, b, c, d) = curve
    return ((a[0] + 3 * b[0] + 3 * c[0] + d[0]) / 8, (a[1] + 3 * b[1] + 3 * c[1] + d[1]) / 8)
