"""The student's version of a hand-out: room to write in the place of what a class is to find out.

What is not asked for stays: proposals and all questions with their words and quotations, the numbers, and
how each point bears on what it stands under. Everything else is taken out of the content itself, so that no
writer can let it slip.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.services.handouts.content import (
    Handout,
    HandoutEntry,
    HandoutMap,
    HandoutPoint,
    OpenList,
    Statement,
)

NOTES_LINES = 6
_STANDING_LINES = 3
_REPLY_LINES = 3
_CHARACTERS_A_LINE = 60
"""So much of a statement in print takes a line in handwriting."""
_FEWEST, _MOST = 2, 5
_CARD_ROOM = "\n".join(["_" * 30] * 2)


def asks(kind: NodeKind) -> bool:
    """Tell whether a node of a kind is one that others answer."""
    return NODE_RULES[kind].reply is not None


def for_a_class(handout: Handout) -> Handout:
    """Take out of a hand-out what a class is to find out."""
    maps = tuple(_map(each) for each in handout.maps)
    shown = {node for each in maps for node in _given(each)}
    lists = [_open_list(each, shown) for each in handout.open_lists]
    return replace(handout, maps=maps, open_lists=tuple(each for each in lists if each))


def _map(handout_map: HandoutMap) -> HandoutMap:
    given = _given(handout_map)
    numbers = {each.node: each.number for each in _statements(handout_map)}
    drawn = handout_map.drawn
    return replace(
        handout_map,
        theses=tuple(_entry(each) for each in handout_map.theses),
        questions=tuple(_entry(each) for each in handout_map.questions),
        drawn=None if drawn is None else _blank_map(drawn, given, numbers),
    )


def _statements(handout_map: HandoutMap) -> Iterator[Statement]:
    """Yield all statements that are written out under others."""
    for entry in handout_map.entries:
        for side in entry.sides:
            for point in side.points:
                yield from (each for each in point.statements if not each.see)


def _given(handout_map: HandoutMap) -> set[str]:
    """Name the nodes that the version shows: what entries are about, and whatever is asked."""
    heads = {entry.statement.node for entry in handout_map.entries}
    return heads | {each.node for each in _statements(handout_map) if asks(each.kind)}


def _entry(entry: HandoutEntry) -> HandoutEntry:
    sides = tuple(
        replace(side, points=tuple(_point(point) for point in side.points)) for side in entry.sides
    )
    lines = _STANDING_LINES if entry.standing else 0
    return replace(entry, sides=sides, standing="", standing_lines=lines)


def _point(point: HandoutPoint) -> HandoutPoint:
    return replace(point, statements=tuple(_blank(each) for each in point.statements))


def _blank(statement: Statement) -> Statement:
    """Keep the number and the kind of a statement, and room for its words and its source."""
    if asks(statement.kind):
        return statement
    said = len(statement.title) + len(statement.text)
    return Statement(
        statement.node,
        statement.number,
        statement.kind,
        see=statement.see,
        lines=0 if statement.see else max(_FEWEST, min(_MOST, 1 + said // _CHARACTERS_A_LINE)),
        source_lines=_FEWEST if statement.quotations else 0,
    )


def _open_list(listed: OpenList, shown: Collection[str]) -> OpenList | None:
    """Keep what is open of what the version shows; to find the rest is for the class."""
    if all(each.node in shown for each in listed.statements):
        return listed
    return OpenList(listed.heading, lines=_REPLY_LINES)


def _blank_map(argument_map: ArgumentMap, given: Collection[str], numbers: dict[str, str]) -> ArgumentMap:
    nodes = {
        key: node if key in given else _blank_node(node, numbers.get(key, ""))
        for key, node in argument_map.nodes.items()
    }
    return replace(argument_map, nodes=nodes)


def _blank_node(node: Node, number: str) -> Node:
    return Node(node.id, node.kind, number, _CARD_ROOM, group=node.group, steps=node.steps)
