"""How much of a map is drawn on one page: less and less, until its words are large enough to be read.

First all of it, then titles alone, then what bears on proposals directly, at last proposals alone.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message

MOST_CARDS = 130
"""No page has room for more cards that can be read."""
_NUMBER_ALONE = re.compile(r"[\d.]+[a-z]*")

PageExtent = Literal["all", "direct", "alone"]
"""All nodes, those that stand alone with what bears on them directly, or only those that stand alone."""


@dataclass(frozen=True, slots=True)
class PagePart:
    """The nodes (ids) of a map that a page may have, and whether with their words or by titles alone.

    `note` says in a sentence what is left out; empty where nothing is.
    """

    node_ids: Collection[str]
    extent: PageExtent
    with_words: bool
    note: str = ""

    def of(self, argument_map: ArgumentMap) -> ArgumentMap:
        """Cut its nodes out of the map with what they bear on among themselves."""
        if self.extent == "all":
            return argument_map
        kept = set(self.node_ids)
        nodes = {
            key: replace(node, steps=tuple(step for step in node.steps if kept.issuperset(step.premises)))
            for key, node in argument_map.nodes.items()
            if key in kept
        }
        relations = {
            key: relation
            for key, relation in argument_map.relations.items()
            if relation.target in nodes and kept.issuperset(relation.sources)
        }
        return replace(argument_map, nodes=nodes, relations=relations)


def page_parts(argument_map: ArgumentMap) -> Iterator[PagePart]:
    """Yield what may be drawn of a map, from all to the least; of too many cards only the least."""
    nodes = argument_map.nodes
    if len(nodes) <= MOST_CARDS:
        yield PagePart(nodes.keys(), "all", True)
        note = message("Only titles are drawn: the words are on the pages before.")
        yield PagePart(nodes.keys(), "all", False, note)
    board = Board(argument_map)
    alone = {*board.pages, *board.loose}
    direct = alone | {
        key
        for page in board.pages
        for section in board.sections(page)
        for reaction in section.reactions
        for key in reaction.nodes
    }
    if len(direct) <= MOST_CARDS:
        note = message(
            "Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are "
            "left out.",
            "Only proposals and what bears on them directly are drawn, by their titles; 1 card is "
            "left out.",
            len(nodes) - len(direct),
        )
        yield PagePart(direct, "direct", False, note)
    note = message(
        "Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.",
        "Only proposals, and what else answers nothing, are drawn; 1 card is left out.",
        len(nodes) - len(alone),
    )
    if len(alone) <= MOST_CARDS:
        yield PagePart(alone, "alone", True, note)
    yield PagePart(alone, "alone", False, note)


def words_beside_title(title: str, text: str) -> str:
    """Tell what stands of a node's text where titles alone are drawn: all where it has but a number."""
    return text if not title or _NUMBER_ALONE.fullmatch(title) else ""


def without_groups(argument_map: ArgumentMap) -> ArgumentMap:
    """Take the groups away, whose grounds hold together what else could be put in columns."""
    nodes = {key: replace(node, group=()) for key, node in argument_map.nodes.items()}
    return replace(argument_map, nodes=nodes)
