"""Map geometry: columns by depth, document order, nothing overlaps, and nothing moves that need not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.edits import add_node
from debatedesk.domain.maps.layout.layout import LayoutCache, MapLayout, PlacedCard, lay_out
from debatedesk.domain.maps.layout.reading_tree import build_reading_tree
from debatedesk.domain.maps.model import RELATION_KINDS, ArgumentMap, Node, Relation, Step
from tests.domain.maps.layout.layout_maps import crossings, debate, drawn, height_of, maps, some_nodes
from tests.formats.maps import trees


def order(layout: MapLayout) -> str:
    return " ".join(layout.cards)


def columns(layout: MapLayout) -> dict[str, int]:
    return {key: card.column for key, card in layout.cards.items()}


def references(layout: MapLayout) -> list[str]:
    return [reference.node_id for reference in layout.references]


def beside(layout: MapLayout, one: str, other: str) -> bool:
    """Tell whether two cards stand side by side, level at least in part."""
    return (
        layout.cards[one].y < layout.cards[other].bottom
        and layout.cards[other].y < layout.cards[one].bottom
    )


def places(layout: MapLayout) -> dict[str, tuple[float, float]]:
    return {key: (card.x, card.y) for key, card in layout.cards.items()}


def test_what_bears_on_a_card_stands_in_the_next_column() -> None:
    layout = drawn("P! a b c", "a + P", "b - a", "c - P")
    assert columns(layout) == {"P": 0, "a": 1, "b": 2, "c": 1}


def test_the_first_card_that_bears_on_another_stands_beside_it_and_the_next_below() -> None:
    cards = drawn("P! a b c", "a + P", "b - a", "c - P").cards
    assert cards["a"].y < cards["P"].bottom
    assert cards["b"].y < cards["a"].bottom
    assert cards["c"].y > cards["a"].bottom


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
    assert beside(layout, "a", "Q")
    assert [(link.target, link.from_reference) for link in layout.links] == [("Q", False), ("P", True)]


def test_proposals_stay_in_the_first_column_whatever_they_bear_on() -> None:
    assert columns(drawn("P! Q!", "Q + P")) == {"P": 0, "Q": 0}


def test_a_question_stands_beside_the_first_proposal_that_answers_it() -> None:
    layout = drawn("P! Q! q?", "Q > q", "P > q")
    assert columns(layout)["q"] == 1
    assert beside(layout, "q", "Q")


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


def test_folding_hides_what_also_bears_on_another_card_and_leaves_its_reference_there() -> None:
    layout = drawn("P! Q! a b", "a + P", "a + Q", "b - P", folded=["P"])
    assert order(layout) == "P Q"
    assert layout.cards["P"].hidden == 2
    assert references(layout) == ["a"]


def test_folding_hides_references_too() -> None:
    layout = drawn("P! Q! a", "a + P", "a + Q", folded=["Q"])
    assert order(layout) == "P a Q"
    assert layout.cards["Q"].hidden == 1
    assert references(layout) == []


def test_folding_a_card_hides_what_undercuts_its_line() -> None:
    assert order(drawn("P! a u", "a + P", "u _ r0", folded=["a"])) == "P a"


def test_cards_that_would_hide_something_can_be_folded() -> None:
    layout = drawn("P! Q! a b", "a + P", "a + Q", "b + a")
    assert [key for key, card in layout.cards.items() if card.foldable] == ["P", "a", "Q"]
    assert not drawn("P! a", "a + P").cards["a"].foldable
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
    assert drawn("") == MapLayout()


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
def test_what_bears_on_a_card_in_one_way_keeps_document_order(argument_map: ArgumentMap) -> None:
    layout = lay_out(argument_map, height_of)
    first = {relation.sources[0]: relation for relation in reversed([*argument_map.relations.values()])}
    document = list(argument_map.nodes)
    siblings: dict[tuple[str, str], list[PlacedCard]] = {}
    for key, card in layout.cards.items():
        if key in first and card.column:
            siblings.setdefault((first[key].target, first[key].kind), []).append(card)
    for cards in siblings.values():
        by_y = [card.node_id for card in sorted(cards, key=lambda card: card.y)]
        assert by_y == sorted(by_y, key=document.index)


def test_what_supports_a_card_stands_above_what_opposes_it_and_the_rest_below_both() -> None:
    layout = drawn("P! q? a b c d", "a - P", "b + P", "c = P", "d + P", "q - P")
    assert order(layout) == "P b d q a c"
    ys = [layout.cards[key].y for key in "bdqac"]
    assert ys == sorted(ys)


def test_references_stand_below_the_cards_of_their_side() -> None:
    layout = drawn("P! Q! a b c d", "a + P", "b - P", "a + Q", "c + Q", "d - Q", "b - Q")
    cards = layout.cards
    support, attack = layout.references
    assert (support.node_id, attack.node_id) == ("a", "b")
    assert cards["c"].bottom < support.y < support.bottom < cards["d"].y
    assert cards["d"].bottom < attack.y


def test_what_undercuts_a_shared_link_stands_below_its_reference() -> None:
    layout = drawn("P! Q! a u", "a + P", "a + Q", "u _ r1")
    (reference,) = layout.references
    assert columns(layout)["u"] == reference.column == 1
    assert layout.cards["u"].y > reference.bottom
    assert beside(layout, "u", "Q")


def test_asides_and_bands_come_one_below_the_other() -> None:
    layout = drawn("P! Q! a b", "a + P", "b + Q")
    first, second = layout.bands
    assert (first.root, second.root) == ("P", "Q")
    assert first.y + first.height < second.y


def test_what_answers_far_to_the_right_may_stand_beside_the_next_band() -> None:
    relations = ["a + P", "b + a", "c + b", "d + b", "e + b", "f + Q"]
    layout = drawn("P! Q! a b c d e f", *relations)
    cards = layout.cards
    assert cards["f"].y > max(cards["P"].bottom, cards["a"].bottom)
    assert cards["Q"].y < cards["e"].bottom


def test_roots_of_a_group_stand_on_one_ground_and_nested_groups_within() -> None:
    paths = {"a": ("Cost",), "b": ("Cost", "Who"), "c": ("Cost", "Who"), "d": ()}
    nodes = [Node(key, "proposal", group=path) for key, path in paths.items()]
    layout = lay_out(ArgumentMap.of("", "", nodes), height_of)
    inner, outer = sorted(layout.groups, key=lambda group: -len(group.path))
    assert (outer.path, inner.path) == (("Cost",), ("Cost", "Who"))
    assert outer.x < inner.x < 0 < inner.x + inner.width < outer.x + outer.width
    cards = layout.cards
    assert outer.y < cards["a"].y < cards["a"].bottom < inner.y < cards["b"].y
    assert cards["c"].bottom < inner.y + inner.height < outer.y + outer.height < cards["d"].y


@given(st.one_of(trees(), maps()))
def test_grounds_of_groups_hold_their_cards_and_no_others(argument_map: ArgumentMap) -> None:
    layout = lay_out(argument_map, height_of)
    for group in layout.groups:
        for band in layout.bands:
            path = tuple(filter(str.strip, argument_map.nodes[band.root].group))
            if path[: len(group.path)] != group.path:
                below = band.y + band.height <= group.y or band.y >= group.y + group.height
                assert below
    for group in layout.groups:
        holds = [band for band in layout.bands if group.y <= band.y < group.y + group.height]
        assert holds
        for band in holds:
            assert band.y + band.height <= group.y + group.height
            assert band.width <= group.x + group.width


@given(st.one_of(trees(), maps()), st.data())
def test_a_fold_hides_what_is_drawn_under_the_card_and_moves_none_elsewhere(
    argument_map: ArgumentMap, data: st.DataObject
) -> None:
    if not argument_map.nodes:
        return
    folded = some_nodes(argument_map, data)
    before = lay_out(argument_map, height_of, folded=folded)
    one = data.draw(st.sampled_from(sorted(before.cards)))
    after = lay_out(argument_map, height_of, folded=folded | {one})
    assert set(after.cards) == set(before.cards) - under(argument_map, one)
    assert all(columns(after)[key] == columns(before)[key] for key in after.cards)
    assert in_columns(after) == in_columns(before, set(after.cards))
    check_bands_before(argument_map, before, after, one)
    gone = len(before.references) - len(after.references) + len(before.cards) - len(after.cards)
    if one not in folded:
        hidden_before = sum(before.cards[key].hidden for key in before.cards if key not in after.cards)
        assert after.cards[one].hidden == gone + hidden_before
        assert after.cards[one].foldable == (gone > 0)


@given(maps(), st.data())
def test_adding_a_card_moves_none_to_another_column_and_none_of_the_bands_before(
    argument_map: ArgumentMap, data: st.DataObject
) -> None:
    targets = sorted(argument_map.nodes)
    relation = Relation("new", "attack", ("new",), data.draw(st.sampled_from(targets))) if targets else None
    before = lay_out(argument_map, height_of)
    edited = add_node(argument_map, Node("new"), relation, None)
    after = lay_out(edited, height_of)
    assert all(columns(after)[key] == columns(before)[key] for key in before.cards)
    assert in_columns(after, set(before.cards)) == in_columns(before)
    check_bands_before(edited, before, after, "new")


@pytest.mark.parametrize("taller", ["P", "a", "b", "c"])
def test_a_card_that_grows_moves_none_of_the_bands_before_and_those_after_down(taller: str) -> None:
    argument_map = debate("O! x P! a b c Q!", "x + O", "a + P", "b - a", "c - P")
    before = lay_out(argument_map, height_of)
    after = lay_out(argument_map, lambda key: height_of(key) + 500 * (key == taller))
    assert [places(after)[key] for key in "Ox"] == [places(before)[key] for key in "Ox"]
    assert after.cards["Q"].y > before.cards["Q"].y
    assert in_columns(after) == in_columns(before)


@given(st.one_of(trees(), maps()), st.data())
def test_a_layout_that_knows_the_one_before_is_the_same_as_one_from_scratch(
    argument_map: ArgumentMap, data: st.DataObject
) -> None:
    cache = LayoutCache()
    lay_out(argument_map, height_of, folded=some_nodes(argument_map, data), cache=cache)
    for number in range(3):
        key = data.draw(st.sampled_from([f"new{number}", "lost"] if number == 2 else [f"new{number}"]))
        target = data.draw(st.sampled_from([None, *sorted(argument_map.nodes)]))
        kind = data.draw(st.sampled_from(RELATION_KINDS))
        link = Relation(f"{key} link", kind, (key,), target) if target else None
        after = data.draw(st.sampled_from([None, *sorted(argument_map.nodes)]))
        argument_map = add_node(argument_map, Node(key), link, after)
        taller = data.draw(st.sampled_from(sorted(argument_map.nodes)))

        def height(node_id: str, taller: str = taller) -> float:
            return height_of(node_id) + 40 * (node_id == taller)

        folded = some_nodes(argument_map, data)
        known = lay_out(argument_map, height, folded=folded, cache=cache)
        assert known == lay_out(argument_map, height, folded=folded)
        assert known.cards == lay_out(argument_map, height, folded=folded).cards


@pytest.mark.parametrize("at_once", [1, 3])
@given(argument_map=st.one_of(trees(), maps()))
def test_subtrees_that_are_put_together_neither_overlap_nor_cross(
    at_once: int, argument_map: ArgumentMap
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("debatedesk.domain.maps.layout.layout.MOST_AT_ONCE", at_once)
        layout = lay_out(argument_map, height_of)
    whole = lay_out(argument_map, height_of)
    assert columns(layout) == columns(whole)
    assert in_columns(layout) == in_columns(whole)
    cards = list(layout.cards.values())
    assert not any(overlap(one, other) for number, one in enumerate(cards) for other in cards[:number])
    assert crossings(layout) == 0


@pytest.mark.parametrize("column", [1, 4])
def test_a_map_of_thousands_that_is_edited_settles_what_the_edit_concerns_alone(column: int) -> None:
    nodes = " ".join(f"n{number}" for number in range(2000))
    argument_map = debate(nodes, *(f"n{number} + n{(number - 1) // 3}" for number in range(1, 2000)))
    cache = LayoutCache()
    before = lay_out(argument_map, height_of, cache=cache)
    target = next(key for key, card in before.cards.items() if card.column == column)
    edited = add_node(argument_map, Node("new"), Relation("new", "attack", ("new",), target), None)
    after = lay_out(edited, height_of, cache=cache)
    known = {id(placed.block) for placed in before.blocks}
    fresh = sum(len(placed.block.cards) for placed in after.blocks if id(placed.block) not in known)
    assert fresh < 700
    assert after == lay_out(edited, height_of)


def in_columns(layout: MapLayout, among: set[str] | None = None) -> dict[int, list[str]]:
    """Name the cards of all columns from top to bottom."""
    listed: dict[int, list[str]] = {}
    for card in sorted(layout.cards.values(), key=lambda card: card.y):
        if among is None or card.node_id in among:
            listed.setdefault(card.column, []).append(card.node_id)
    return listed


def under(argument_map: ArgumentMap, node_id: str) -> set[str]:
    """Name the cards that are drawn under one: on it, and on what is on its own line."""
    item = build_reading_tree(argument_map).cards[node_id]
    siblings = item.parent.children if item.parent else []
    items = [*item.children]
    hosts = [item]
    for sibling in siblings:
        if any(sibling.host is host for host in hosts):
            hosts.append(sibling)
            items.append(sibling)
    found = set()
    while items:
        below = items.pop()
        items += below.children
        if not below.is_reference:
            found.add(below.node_id)
    return found


def check_bands_before(
    argument_map: ArgumentMap, before: MapLayout, after: MapLayout, node_id: str
) -> None:
    """Check that all that belongs to bands before the one of a card stands as it stood."""
    tree = build_reading_tree(argument_map)
    for root in tree.roots:
        items = [root]
        keys = set()
        while items:
            item = items.pop()
            items += item.children
            keys |= set() if item.is_reference else {item.node_id}
        if node_id in keys:
            return
        for key in keys & before.cards.keys():
            assert places(after)[key] == places(before)[key]


def overlap(one: PlacedCard, other: PlacedCard) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
