"""Map geometry: columns by depth, document order, nothing overlaps, and nothing moves that need not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.edits import add_node
from debatedesk.domain.maps.layout.layout import MapLayout, PlacedCard, lay_out
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, Step
from tests.domain.maps.layout.layout_maps import debate, drawn, height_of, maps, some_nodes
from tests.formats.maps import trees


def order(layout: MapLayout) -> str:
    return " ".join(layout.cards)


def columns(layout: MapLayout) -> dict[str, int]:
    return {key: card.column for key, card in layout.cards.items()}


def places(layout: MapLayout) -> dict[str, tuple[float, float]]:
    return {key: (card.x, card.y) for key, card in layout.cards.items()}


def test_what_bears_on_a_card_stands_in_the_next_column() -> None:
    layout = drawn("P! a b c", "a + P", "b - a", "c - P")
    assert columns(layout) == {"P": 0, "a": 1, "b": 2, "c": 1}


def test_the_first_card_that_bears_on_another_stands_beside_it_and_the_next_below() -> None:
    cards = drawn("P! a b c", "a + P", "b - a", "c - P").cards
    assert cards["P"].y == cards["a"].y == cards["b"].y
    assert cards["c"].y > max(cards["a"].bottom, cards["b"].bottom)


def test_proposals_come_first_then_other_roots_then_asides() -> None:
    assert order(drawn("x~ c a P! Q!", "a + c")) == "P Q c a x"


def test_an_aside_that_bears_on_nothing_is_set_apart() -> None:
    cards = drawn("P! Q! x~").cards
    assert cards["x"].y - cards["Q"].bottom > cards["Q"].y - cards["P"].bottom


def test_an_aside_with_a_relation_stands_beside_what_it_bears_on() -> None:
    assert columns(drawn("P! x~", "x = P"))["x"] == 1


def test_a_node_stands_once_beside_the_first_that_it_bears_on() -> None:
    layout = drawn("P! Q! a", "a + Q", "a + P")
    assert order(layout) == "P Q a"
    assert layout.cards["a"].y == layout.cards["Q"].y
    assert [link.target for link in layout.links] == ["Q", "P"]


def test_proposals_stay_in_the_first_column_whatever_they_bear_on() -> None:
    assert columns(drawn("P! Q!", "Q + P")) == {"P": 0, "Q": 0}


def test_a_question_stands_beside_the_first_proposal_that_answers_it() -> None:
    layout = drawn("P! Q! q?", "Q > q", "P > q")
    assert columns(layout)["q"] == 1
    assert layout.cards["q"].y == layout.cards["Q"].y


def test_a_question_that_claims_answer_is_a_root() -> None:
    assert columns(drawn("q? a", "a > q")) == {"q": 0, "a": 1}


def test_what_undercuts_a_line_stands_below_the_card_that_the_line_leaves() -> None:
    layout = drawn("P! a b u", "a + P", "b - P", "u _ r0")
    assert order(layout) == "P a u b"
    assert columns(layout)["u"] == 1


def test_premises_of_an_argument_that_stand_in_no_relation_are_tied_to_it() -> None:
    nodes = [Node("p"), Node("c"), Node("a", "argument", steps=(Step(("p",), (), "c"),))]
    layout = lay_out(ArgumentMap.of("", "", nodes, [Relation("r", "support", ("a",), "c")]), height_of)
    assert columns(layout) == {"c": 0, "a": 1, "p": 2}
    assert [(tie.premise, tie.argument) for tie in layout.ties] == [("p", "a")]


def test_folding_hides_what_hangs_on_a_card_and_counts_it() -> None:
    layout = drawn("P! a b c d", "a + P", "b - a", "c - b", "d + P", folded=["a"])
    assert order(layout) == "P a d"
    assert layout.cards["a"].hidden == 2
    assert not layout.cards["P"].hidden


def test_what_also_bears_on_another_shown_card_stays_when_one_is_folded() -> None:
    layout = drawn("P! Q! a b", "a + P", "a + Q", "b - P", folded=["P"])
    assert order(layout) == "P Q a"
    assert layout.cards["P"].hidden == 1


def test_folding_a_card_hides_what_undercuts_its_line() -> None:
    assert order(drawn("P! a u", "a + P", "u _ r0", folded=["a"])) == "P a"


def test_cards_that_would_hide_something_can_be_folded() -> None:
    layout = drawn("P! Q! a b", "a + P", "a + Q", "b + a")
    assert [key for key, card in layout.cards.items() if card.foldable] == ["a"]
    assert drawn("P! a", "a + P", folded=["P"]).cards["P"].foldable


def test_focus_shows_what_a_node_bears_on_and_two_levels_of_what_bears_on_it() -> None:
    layout = drawn("P! Q! a b c d e", "a + P", "b + a", "c - b", "d - c", "e - P", focus="a")
    assert order(layout) == "P a b c"


def test_focus_shows_a_linked_premise_and_the_ends_of_an_undercut_line() -> None:
    layout = drawn("P! a b c u", "a,b + P", "c + P", "u _ r0", focus="u")
    assert set(layout.cards) == {"P", "a", "b", "u"}
    assert set(drawn("P! a b c", "a,b + P", "c + P", focus="a").cards) == {"P", "a", "b"}


def test_focus_unfolds_and_an_unknown_focus_shows_all() -> None:
    assert order(drawn("P! a", "a + P", folded=["P"], focus="P")) == "P a"
    assert order(drawn("P! Q!", focus="gone")) == "P Q"


def test_a_circle_is_opened_at_its_first_node() -> None:
    assert columns(drawn("a b c", "a + b", "b + c", "c + a")) == {"a": 0, "c": 1, "b": 2}


def test_a_circle_is_opened_towards_a_further_target_where_there_is_one() -> None:
    assert columns(drawn("P! a b", "a + b", "b + a", "b - P")) == {"P": 0, "b": 1, "a": 2}


def test_what_bears_on_itself_or_on_nothing_known_is_a_root_without_lines() -> None:
    layout = drawn("a b", "a + a", "b - gone")
    assert columns(layout) == {"a": 0, "b": 0}
    assert layout.links == ()


def test_an_empty_map_has_no_size() -> None:
    assert drawn("") == MapLayout({}, (), 0.0, 0.0)


def test_a_single_card_is_the_whole_drawing() -> None:
    layout = drawn("a")
    assert (layout.width, layout.height) == (layout.cards["a"].width, height_of("a"))


def test_a_chain_of_thousands_is_laid_out() -> None:
    number = 3000
    chain = [f"n{each + 1} + n{each}" for each in range(number)]
    layout = drawn(" ".join(f"n{each}" for each in range(number + 1)), *chain)
    assert layout.cards[f"n{number}"].column == number


@given(maps())
def test_every_node_is_placed_once(argument_map: ArgumentMap) -> None:
    assert set(lay_out(argument_map, height_of).cards) == set(argument_map.nodes)


@given(maps(), st.data())
def test_no_cards_overlap(argument_map: ArgumentMap, data: st.DataObject) -> None:
    cards = list(lay_out(argument_map, height_of, folded=some_nodes(argument_map, data)).cards.values())
    for number, one in enumerate(cards):
        assert one.x >= 0
        assert one.y >= 0
        assert not any(overlap(one, other) for other in cards[number + 1 :])


@given(maps())
def test_the_same_map_is_always_laid_out_alike(argument_map: ArgumentMap) -> None:
    assert lay_out(argument_map, height_of) == lay_out(argument_map, height_of)


@given(trees())
def test_cards_of_one_column_keep_document_order_below_their_parent(argument_map: ArgumentMap) -> None:
    layout = lay_out(argument_map, height_of)
    first = {relation.sources[0]: relation for relation in reversed([*argument_map.relations.values()])}
    document = list(argument_map.nodes)
    siblings: dict[tuple[str, int], list[PlacedCard]] = {}
    for key, card in layout.cards.items():
        if key in first and card.column:
            siblings.setdefault((first[key].target, card.column), []).append(card)
    for cards in siblings.values():
        by_y = [card.node_id for card in sorted(cards, key=lambda card: card.y)]
        assert by_y == sorted(by_y, key=document.index)


@given(trees(), st.data())
def test_folding_moves_no_card_that_comes_before(argument_map: ArgumentMap, data: st.DataObject) -> None:
    folded = some_nodes(argument_map, data)
    before = lay_out(argument_map, height_of, folded=folded)
    one = data.draw(st.sampled_from(sorted(before.cards)))
    after = lay_out(argument_map, height_of, folded=folded | {one})
    keys = list(before.cards)
    for key in keys[: keys.index(one) + 1]:
        assert places(after)[key] == places(before)[key]


@given(maps(), st.data())
def test_adding_a_card_moves_none_that_comes_before(argument_map: ArgumentMap, data: st.DataObject) -> None:
    targets = sorted(argument_map.nodes)
    relation = Relation("new", "attack", ("new",), data.draw(st.sampled_from(targets))) if targets else None
    before = lay_out(argument_map, height_of)
    after = lay_out(add_node(argument_map, Node("new"), relation, None), height_of)
    keys = list(after.cards)
    for key in keys[: keys.index("new")]:
        assert places(after)[key] == places(before)[key]


@pytest.mark.parametrize("taller", ["a", "b", "c"])
def test_a_card_that_grows_moves_only_what_lies_below(taller: str) -> None:
    argument_map = debate("P! a b c Q!", "a + P", "b - a", "c - P")
    before = lay_out(argument_map, height_of)
    after = lay_out(argument_map, lambda key: height_of(key) + 500 * (key == taller))
    keys = list(before.cards)
    kept = keys[: keys.index(taller) + 1]
    assert [places(after)[key] for key in kept] == [places(before)[key] for key in kept]
    assert after.cards["Q"].y > before.cards["Q"].y


def overlap(one: PlacedCard, other: PlacedCard) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
