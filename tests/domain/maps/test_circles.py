"""Nodes that bear on one another in a circle: every view of the map begins with the same of them."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.layout.reading_tree import build_reading_tree
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.outline import outline_of
from tests.domain.maps.layout.layout_maps import debate


def beginnings(whole: ArgumentMap) -> list[list[str]]:
    """List what the board, the canvas and the outline of a map begin with."""
    return [
        Board(whole).pages,
        [root.node_id for root in build_reading_tree(whole).roots],
        [row.node for row in outline_of(whole)],
    ]


def turned(whole: ArgumentMap) -> ArgumentMap:
    """Give a map with its relations in the opposite order."""
    return replace(whole, relations=dict(reversed(list(whole.relations.items()))))


@pytest.mark.parametrize(
    ("names", "relations", "begin"),
    [
        ("a b", ["a - b", "b - a"], ["a"]),
        ("c a b", ["a + b", "b + c", "c + a"], ["c"]),
        ("d a b c", ["d - b", "a + b", "b + c", "c + a"], ["a"]),
        ("P! a b", ["a + b", "b + a", "b - P"], ["P"]),
        ("P! a b c d", ["a + b", "b + a", "c - P", "c + d", "d + c"], ["P", "a"]),
        ("a b c d", ["a + b", "b + a", "b + c", "c + d", "d + c"], ["c"]),
    ],
)
def test_all_views_of_a_circle_begin_with_its_first_node_that_leads_nowhere_else(
    names: str, relations: Sequence[str], begin: list[str]
) -> None:
    whole = debate(names, *relations)
    assert beginnings(whole) == [begin] * 3
    assert beginnings(turned(whole)) == [begin] * 3


@given(st.lists(st.integers(0, 8), min_size=8, max_size=8))
def test_all_views_begin_with_the_same_where_no_argument_bears_on_two(targets: list[int]) -> None:
    nodes = [Node(f"n{number}", "argument") for number in range(8)]
    relations = [
        Relation(f"r{source}", "attack", (f"n{source}",), f"n{target}")
        for source, target in enumerate(targets)
        if target not in (source, 8)
    ]
    board, *others = beginnings(ArgumentMap.of("", "", nodes, relations))
    assert [board, board] == others
