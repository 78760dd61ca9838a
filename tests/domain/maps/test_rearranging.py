"""Moving nodes within a map: order among siblings, out and in, joined premises."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.rearranging import (
    Hanging,
    Side,
    detached,
    hung_on,
    joined,
    neighbour,
    placed_beside,
    taken_apart,
    target_inwards,
    target_outwards,
    topmost,
)
from debatedesk.domain.maps.relation_style import first_relations
from tests.domain.maps.test_edits import link, maps, node

HIVES = ArgumentMap.of(
    "m",
    "Hives",
    [
        *(node("keep", "proposal"), node("honey"), node("wax"), node("stings"), node("gloves")),
        *(node("doubt"), node("ban", "proposal"), node("why", "question")),
    ],
    [
        link("r1", "support", "honey", "keep"),
        link("r2", "support", "wax", "honey"),
        link("r3", "attack", "stings", "keep"),
        link("r4", "attack", "gloves", "stings"),
        link("r5", "undercut", "doubt", "r1"),
    ],
)


def new_ids() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"new{next(numbers)}"


def test_siblings_hang_on_the_same_and_roots_of_a_rank_are_siblings() -> None:
    hanging = Hanging.of(HIVES)
    assert hanging.siblings("stings") == ["honey", "stings"]
    assert hanging.siblings("keep") == ["keep", "ban"]
    assert hanging.siblings("doubt") == ["doubt"]


def test_a_branch_is_a_node_with_all_that_hangs_on_it_and_on_its_links() -> None:
    assert Hanging.of(HIVES).branch(["honey"]) == ["honey", "wax", "doubt"]
    assert Hanging.of(HIVES).branch(["keep"]) == ["keep", "honey", "wax", "stings", "gloves", "doubt"]
    assert topmost(Hanging.of(HIVES), ["wax", "gloves", "honey", "doubt"]) == ["honey", "gloves"]


def test_a_node_moves_past_its_sibling_with_what_hangs_on_it() -> None:
    assert neighbour(HIVES, "honey", 1) == "stings"
    assert neighbour(HIVES, "honey", -1) is None
    moved = placed_beside(HIVES, "honey", "stings", "after")
    assert list(moved.nodes) == ["keep", "stings", "gloves", "honey", "wax", "doubt", "ban", "why"]
    assert [key for key, each in moved.relations.items() if each.target == "keep"] == ["r3", "r1"]
    back = placed_beside(moved, "honey", "stings", "before")
    assert Hanging.of(back).siblings("honey") == ["honey", "stings"]


def test_a_proposal_moves_past_another_with_its_reactions() -> None:
    moved = placed_beside(HIVES, "ban", "keep", "before")
    assert list(moved.nodes)[:3] == ["ban", "keep", "honey"]


def test_only_siblings_that_are_shown_together_are_passed() -> None:
    three = ArgumentMap.of(
        "m",
        "",
        [node("p", "proposal"), node("a"), node("b"), node("c")],
        [
            *(link("r1", "support", "a", "p"), link("r2", "attack", "b", "p")),
            link("r3", "support", "c", "p"),
        ],
    )
    assert neighbour(three, "c", -1) == "b"
    assert neighbour(three, "c", -1, among=["a", "c"]) == "a"


def test_outwards_leads_to_what_the_parent_bears_on_or_to_nothing() -> None:
    assert target_outwards(HIVES, "gloves") == "keep"
    assert target_outwards(HIVES, "doubt") == "keep"
    assert target_outwards(HIVES, "stings") is None
    with pytest.raises(DeskError, match="hangs on nothing"):
        target_outwards(HIVES, "keep")


def test_inwards_leads_to_the_sibling_before() -> None:
    assert target_inwards(HIVES, "stings") == "honey"
    with pytest.raises(DeskError, match="no card before it"):
        target_inwards(HIVES, "honey")


def test_what_is_hung_elsewhere_stands_last_there_and_keeps_its_relation() -> None:
    moved, relation = hung_on(HIVES, "wax", "stings", "attack", new_ids())
    assert relation == Relation("r2", "attack", ("wax",), "stings")
    assert Hanging.of(moved).hangers["stings"] == ["gloves", "wax"]


def test_premises_are_joined_and_what_bore_on_one_bears_on_all() -> None:
    bees = ArgumentMap.of(
        "m",
        "",
        [node("p", "proposal"), node("a"), node("b"), node("c"), node("u")],
        [
            *(link("r1", "support", "a", "p"), link("r2", "support", "b", "p")),
            link("r3", "undercut", "u", "r2"),
        ],
    )
    whole, relation = joined(bees, ["b", "a", "c"])
    assert relation.sources == ("a", "b", "c")
    assert list(whole.relations) == ["r1", "r3"]
    assert whole.relations["r3"].target == "r1"
    apart = taken_apart(whole, relation, new_ids())
    assert [each.sources for each in apart.relations_to("p")] == [("a",), ("b",), ("c",)]
    with pytest.raises(DeskError, match="joined already"):
        joined(whole, ["a", "b"])


def test_premises_of_different_sides_are_not_joined() -> None:
    with pytest.raises(DeskError, match="all for it or all against it"):
        joined(HIVES, ["honey", "stings"])
    with pytest.raises(DeskError, match="at least two"):
        joined(HIVES, ["honey"])


def test_a_premise_that_is_detached_leaves_the_others_linked() -> None:
    linked = ArgumentMap.of("m", "", [node("a"), node("b"), node("c")], [link("r", "support", "a b", "c")])
    assert detached(linked, "a").relations["r"].sources == ("b",)
    assert detached(HIVES, "honey").relations.keys() == {"r2", "r3", "r4"}
    with pytest.raises(DeskError, match="hangs on nothing"):
        detached(HIVES, "keep")


@given(maps(), st.data())
def test_a_new_order_changes_nothing_but_the_order(whole: ArgumentMap, data: st.DataObject) -> None:
    moving, beside = (data.draw(st.sampled_from(sorted(whole.nodes))) for _ in range(2))
    side: Side = data.draw(st.sampled_from(("before", "after")))
    moved = placed_beside(whole, moving, beside, side)
    assert moved.nodes == whole.nodes
    assert moved.relations == whole.relations
    assert first_relations(moved) == first_relations(whole)
    block = set(Hanging.of(whole).branch([moving]))
    if beside not in block:
        order = list(moved.nodes)
        assert (order.index(moving) < order.index(beside)) == (side == "before")
        rest = [key for key in whole.nodes if key not in block]
        assert [key for key in order if key not in block] == rest


@given(maps(), st.data())
def test_a_move_past_the_next_sibling_and_back_restores_their_order(
    whole: ArgumentMap, data: st.DataObject
) -> None:
    moving = data.draw(st.sampled_from(sorted(whole.nodes)))
    before = Hanging.of(whole).siblings(moving)
    other = neighbour(whole, moving, 1)
    if other is None or other in Hanging.of(whole).branch([moving]):
        return
    moved = placed_beside(whole, moving, other, "after")
    index = before.index(moving)
    swapped = [*before[:index], other, moving, *before[index + 2 :]]
    assert Hanging.of(moved).siblings(moving) == swapped
    back = placed_beside(moved, moving, other, "before")
    assert Hanging.of(back).siblings(moving) == before


@given(maps(), st.data())
def test_what_is_joined_and_taken_apart_bears_on_the_same(whole: ArgumentMap, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(sorted(whole.nodes)), min_size=1, max_size=4, unique=True))
    try:
        together, relation = joined(whole, chosen)
    except DeskError:
        return
    assert set(relation.sources) >= set(chosen)
    assert set(together.relations) <= set(whole.relations)
    for other in together.relations.values():
        assert other.target in together.nodes or other.target in together.relations
    apart = taken_apart(together, relation, new_ids())
    for source in relation.sources:
        assert any(
            source in other.sources and (other.kind, other.target) == (relation.kind, relation.target)
            for other in apart.relations.values()
        )


def test_nodes_keep_what_else_they_say() -> None:
    plain = Node("n", "claim", "Title", tags=("a",))
    assert placed_beside(ArgumentMap.of("m", "", [plain, node("o")]), "n", "o", "after").nodes["n"] == plain
