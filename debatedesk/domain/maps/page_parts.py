"""What of a map is drawn on a page that has no room for all of it: parts that are understood alone."""

import re
from collections.abc import Set
from dataclasses import replace

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.model import ArgumentMap

MOST_CARDS = 130
"""No page has room for more cards that can be read."""
_NUMBER_ALONE = re.compile(r"[\d.]+[a-z]*")


def is_drawn_by_title(title: str) -> bool:
    """Tell whether a title can stand for a node's words: it is there, and more than a number."""
    return bool(title) and not _NUMBER_ALONE.fullmatch(title)


def nodes_alone(board: Board) -> set[str]:
    """List the nodes that answer nothing: the pages of a board, and what stands on none."""
    return {*board.pages, *board.loose}


def nodes_with_direct_reactions(board: Board) -> set[str]:
    """List the nodes that answer nothing, and those that bear on the pages among them directly."""
    return nodes_alone(board) | {
        key
        for page in board.pages
        for section in board.sections(page)
        for reaction in section.reactions
        for key in reaction.nodes
    }


def part_of(argument_map: ArgumentMap, node_ids: Set[str]) -> ArgumentMap:
    """Cut some nodes out of a map with what they bear on among themselves."""
    nodes = {
        key: replace(node, steps=tuple(step for step in node.steps if node_ids >= set(step.premises)))
        for key, node in argument_map.nodes.items()
        if key in node_ids
    }
    relations = {
        key: relation
        for key, relation in argument_map.relations.items()
        if relation.target in nodes and nodes.keys() >= set(relation.sources)
    }
    return replace(argument_map, nodes=nodes, relations=relations)
