"""Where the cards of a map stand in a narrow pane: below one another, indented under what they bear on.

Lines run from the left edge of a card, along a lane in the indent, up to the lower edge of its target.
"""

from collections.abc import Iterator, Sequence

from debatedesk.domain.maps.layout.reading_tree import TIE_RANK, TreeItem
from debatedesk.domain.maps.layout.routes import PlacedItem
from debatedesk.domain.maps.layout.settling import Fold, make_block
from debatedesk.domain.maps.layout.shapes import SIGN_RADIUS, CardBlock, PlacedLink, PlacedTie, Point
from debatedesk.domain.maps.model import RelationKind

INDENT = 40.0
_GAP, _REFERENCE_GAP = 12.0, 5.0
_EXIT = 20.0
"""How far below its upper edge a line leaves a card, at most."""
_SIGN, _JOIN, _JOIN_SIGN = 12.0, 6.0, 17.0
"""From the left edge of a card to a sign, to where linked premises meet, and to their sign."""
_LANE, _LANE_STEP, _LANES = 14.0, 5.0, 12.0
_OVER, _OVER_STEP, _OVERS = 20.0, 2.0, 4.0
_APPROACH = 20.0

Kind = tuple[int, RelationKind | None]


def indent(items: Sequence[TreeItem], heights: Sequence[float], folds: Sequence[Fold]) -> CardBlock:
    """Place a root and all that is shown under it, in the order of reading."""
    placed: list[PlacedItem] = []
    y = 0.0
    for item, height in zip(items, heights, strict=True):
        if placed:
            close = item.is_reference and item.host is None and placed[-1].item.is_reference
            y += _REFERENCE_GAP if close else _GAP
        placed.append(PlacedItem(item, y, height, y + min(_EXIT, height / 2), INDENT))
        y += height
    return make_block(placed, folds, _lines(placed))


def _lines(placed: Sequence[PlacedItem]) -> Iterator[PlacedLink | PlacedTie]:
    of_item = {id(each.item): each for each in placed}
    children: dict[int, list[PlacedItem]] = {}
    for each in placed[1:]:
        children.setdefault(id(each.item.parent), []).append(each)
    for key, below in children.items():
        yield from _lines_into(of_item[key], below)


def _lines_into(parent: PlacedItem, children: Sequence[PlacedItem]) -> Iterator[PlacedLink | PlacedTie]:
    """Draw the lines of the children of a card, those of one kind in one lane; no lines cross."""
    hanging = [child for child in children if child.item.host is None]
    kinds: dict[Kind, None] = dict.fromkeys(_kind(child) for child in hanging)
    step = min(_LANE_STEP, _LANES / max(1, len(kinds) - 1))
    lanes = {kind: parent.left + _LANE - step * number for number, kind in enumerate(kinds)}
    premises: dict[str, list[PlacedItem]] = {}
    for child in hanging:
        relation = child.item.relation
        if relation and len(relation.sources) > 1 and not child.item.is_turned:
            premises.setdefault(relation.id, []).append(child)
    signs: dict[int, Point] = {}
    for child in hanging:
        relation = child.item.relation
        linked = premises.get(relation.id, []) if relation else []
        lane, end = lanes[_kind(child)], parent.y + parent.height
        start = child.left, child.exit_y
        join: Point | None = None
        points: tuple[Point, ...] = (start, (lane, start[1]), (lane, end))
        middle = start[0] - _SIGN, start[1]
        if len(linked) > 1:
            join = child.left - _JOIN, linked[-1].exit_y
            points = (start, (join[0], start[1]), join, (lane, join[1]), (lane, end))
            middle = child.left - _JOIN_SIGN, join[1]
        signs[id(child.item)] = middle
        if child.item.rank == TIE_RANK or relation is None:
            yield PlacedTie(child.item.node_id, parent.item.node_id, points)
            continue
        ends = child.item.node_id, parent.item.node_id
        if child.item.is_turned:
            points, ends = points[::-1], (ends[1], ends[0])
        is_reference = child.item.is_reference
        yield PlacedLink(
            relation.id, relation.kind, *ends, points, middle, join, from_reference=is_reference
        )
    yield from _lines_onto([child for child in children if child.item.host is not None], signs)


def _lines_onto(children: Sequence[PlacedItem], signs: dict[int, Point]) -> Iterator[PlacedLink]:
    """Draw the lines onto the lines of others."""
    depths: dict[int, int] = {}
    for child in reversed(children):
        own = depths.get(id(child.item), -1) + 1
        depths[id(child.item.host)] = max(depths.get(id(child.item.host), 0), own)
    step = min(_OVER_STEP, _OVERS / max(1, *depths.values())) if depths else 0.0
    for child in children:
        relation, host = child.item.relation, child.item.host
        assert relation
        sign = signs[id(host)]
        lane = child.left - _OVER - step * depths[id(host)]
        leave = min(sign[1] + _APPROACH, child.exit_y)
        middle = child.left - _SIGN, child.exit_y
        signs[id(child.item)] = middle
        if abs(lane - sign[0]) < SIGN_RADIUS / 2:
            leave = min(sign[1] + SIGN_RADIUS, child.exit_y)
        yield PlacedLink(
            relation.id,
            relation.kind,
            child.item.node_id,
            relation.target,
            ((child.left, child.exit_y), (lane, child.exit_y), (lane, leave)),
            middle,
            onto=sign,
            from_reference=child.item.is_reference,
        )


def _kind(child: PlacedItem) -> Kind:
    relation = child.item.relation
    return child.item.rank, relation.kind if relation else None
