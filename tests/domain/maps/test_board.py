"""A map as a board: what stands on the page of each proposal, in which order, and what is answered."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from hypothesis import given

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.maps.board import Board, BoardSection, Reaction
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Step
from debatedesk.domain.maps.relations import RULES
from tests.domain.maps.layout.layout_maps import debate, edited_maps, maps


def nodes_of(reactions: tuple[Reaction, ...] | list[Reaction]) -> list[str]:
    return [" ".join(each.nodes) for each in reactions]


def column(board: Board, page: str, stance: str) -> list[str]:
    found = [each for each in board.sections(page) if each.stance == stance]
    return [name for section in found for name in nodes_of(section.reactions)]


def at_the_end(board: Board, page: str) -> list[BoardSection]:
    return [each for each in board.sections(page) if each.stance == "neither"]


def test_a_reaction_to_several_proposals_stands_on_the_page_of_each() -> None:
    board = Board(debate("P! Q! R! a b", "a + P", "b - P", "a - R"))
    assert board.pages == ["P", "Q", "R"]
    assert (column(board, "P", "for"), column(board, "P", "against")) == (["a"], ["b"])
    assert (column(board, "Q", "for"), column(board, "Q", "against")) == ([], [])
    assert column(board, "R", "against") == ["a"]
    supporting = board.sections("P")[0].reactions[0]
    assert [board.labels[page] for page in board.also(supporting, "P")] == ["P3"]


def test_linked_premises_stand_as_one_card() -> None:
    board = Board(debate("P! a b c", "a,b + P", "c - P"))
    assert column(board, "P", "for") == ["a b"]
    assert board.tally("P").supports == 1


def test_replies_are_listed_to_any_depth_and_not_in_circles() -> None:
    board = Board(debate("P! a b c", "a - P", "b - a", "c - b", "a - c"))
    (first,) = board.sections("P")[1].reactions
    (second,) = board.replies(first, {"P"})
    (third,) = board.replies(second, {"P", "a"})
    (again,) = board.replies(third, {"P", "a", "b"})
    assert nodes_of([first, second, third, again]) == ["a", "b", "c", "a"]
    assert board.replies(again, {"P", "a", "b", "c"}) == []


def test_what_undercuts_a_link_is_listed_with_the_card_whose_link_it_cuts() -> None:
    board = Board(debate("P! Q! a cut", "a + P", "a + Q", "cut _ r0", "cut - Q"))
    on_p, on_q = board.sections("P")[0].reactions[0], board.sections("Q")[0].reactions[0]
    assert nodes_of(board.cuts(on_p)) == ["cut"]
    assert board.cuts(on_q) == []
    assert board.also(board.cuts(on_p)[0], "P") == ["Q"]
    assert board.tally("P").undercuts == 1


def test_what_takes_no_side_comes_at_the_end() -> None:
    board = Board(debate("P! asked? same said", "P > asked", "same = P", "said + asked"))
    ends = at_the_end(board, "P")
    assert [(each.kind, each.turned, nodes_of(each.reactions)) for each in ends] == [
        ("rephrase", False, ["same"]),
        ("answers", True, ["asked"]),
    ]
    assert nodes_of(board.replies(ends[1].reactions[0], {"P"})) == ["said"]
    assert board.pages == ["P"]


def test_a_question_of_its_own_has_a_page_with_its_answers_first() -> None:
    board = Board(debate("q? yes no why", "yes > q", "no > q", "why + yes"))
    assert board.pages == ["q"]
    assert [nodes_of(each.reactions) for each in board.sections("q")] == [["yes", "no"]]


def test_a_question_that_a_reaction_answers_stands_below_it() -> None:
    board = Board(debate("P! a why? other", "a + P", "a > why", "other > why"))
    assert board.pages == ["P"]
    (supporting,) = board.sections("P")[0].reactions
    (asked,) = board.replies(supporting, {"P"})
    assert nodes_of([asked, *board.replies(asked, {"P", "a"})]) == ["why", "other"]
    assert nodes_of(board.paths("other")["P"]) == ["a", "why", "other"]


def test_a_map_without_proposals_begins_with_what_bears_on_nothing() -> None:
    board = Board(debate("said q? bare s note~", "s + said"))
    assert (board.pages, board.loose) == (["said", "q", "bare"], ["note"])
    assert list(board.labels.values()) == ["C1", "Q1", "C2"]


def test_a_contradiction_stands_against_both_of_its_ends_once() -> None:
    board = Board(debate("P! Q! x", "P >< Q", "x - Q"))
    assert column(board, "P", "against") == ["Q"]
    assert column(board, "Q", "against") == ["P", "x"]
    assert board.replies(board.sections("P")[1].reactions[0], {"P"}) == []


def test_premises_of_a_reconstruction_are_listed_under_their_argument() -> None:
    bare = debate("P! a p1 p2", "a + P")
    steps = (Step(("p1", "p2"), (), "a"),)
    board = Board(replace(bare, nodes={**bare.nodes, "a": replace(bare.nodes["a"], steps=steps)}))
    assert board.pages == ["P"]
    assert nodes_of(board.replies(board.sections("P")[0].reactions[0])) == ["p1", "p2"]


def test_strongest_first_goes_by_weight_then_by_what_is_counted() -> None:
    bare = debate("P! a b c d e x", "a + P", "b + P", "c + P", "d + P", "e + P", "x + b", "x - a", "x _ r4")
    words = Evidence("text", describe("the words", 0, 9))
    nodes = {
        **bare.nodes,
        "c": replace(bare.nodes["c"], weight=2.0),
        "d": replace(bare.nodes["d"], evidence=(words,)),
    }
    board = Board(replace(bare, nodes=nodes), "strongest")
    assert column(board, "P", "for") == ["c", "b", "d", "a", "e"]


def test_by_date_the_oldest_comes_first_and_what_has_none_last() -> None:
    whole = debate("P! a b c", "a + P", "b + P", "c + P")
    assert column(Board(whole, "date", {"c": "2024-01", "b": "2025"}), "P", "for") == ["c", "b", "a"]
    assert column(Board(whole), "P", "for") == ["a", "b", "c"]


def test_the_order_of_the_debate_is_that_of_its_nodes() -> None:
    assert column(Board(debate("P! a b", "b + P", "a + P")), "P", "for") == ["a", "b"]


def test_a_node_is_led_to_wherever_it_is() -> None:
    board = Board(debate("P! Q! a b cut", "a - P", "a + Q", "b - a", "cut _ r1"))
    assert {page: nodes_of(way) for page, way in board.paths("b").items()} == {
        "P": ["a", "b"],
        "Q": ["a", "b"],
    }
    assert {page: nodes_of(way) for page, way in board.paths("cut").items()} == {"Q": ["a", "cut"]}
    assert board.paths("P") == {"P": ()}


def shown(board: Board, page: str) -> Iterator[tuple[Reaction, ...]]:
    """Unfold all of a page, and give the way to every card."""
    waiting: list[tuple[Reaction, ...]] = [
        (each,) for section in board.sections(page) for each in section.reactions
    ]
    while waiting:
        way = waiting.pop()
        yield way
        above = {page, *(key for each in way[:-1] for key in each.nodes)}
        if len(way) < 6:
            under = (*board.cuts(way[-1]), *board.replies(way[-1], above))
            waiting += [(*way, each) for each in under if each not in way]


@given(maps())
def test_every_node_is_on_a_page_or_loose(whole: ArgumentMap) -> None:
    board = Board(whole)
    seen = {*board.pages, *board.loose}
    for page in board.pages:
        for way in shown(board, page):
            seen.update(way[-1].nodes)
    assert seen == set(whole.nodes)
    assert len(board.labels) == len(set(board.labels.values())) == len(board.pages)


@given(maps())
def test_a_way_to_a_node_begins_on_its_page_and_ends_at_it(whole: ArgumentMap) -> None:
    board = Board(whole)
    for key in whole.nodes:
        ways = board.paths(key)
        assert ways or key in board.loose
        for page, way in ways.items():
            if not way:
                assert page == key
                continue
            assert any(way[0] in section.reactions for section in board.sections(page))
            assert key in way[-1].nodes
            for above, below in pairwise(way):
                assert below in (*board.cuts(above), *board.replies(above))


@given(maps())
def test_the_columns_hold_what_is_counted(whole: ArgumentMap) -> None:
    sane = {
        key: each
        for key, each in whole.relations.items()
        if each.target not in each.sources
        and (each.target in whole.nodes or not RULES[each.kind].symmetric)
    }
    board = Board(replace(whole, relations=sane))
    for page in board.pages:
        tally = board.tally(page)
        assert len(column(board, page, "for")) == tally.supports
        assert len(column(board, page, "against")) == tally.objections


def arranged(board: Board) -> Mapping[str, object]:
    """Tell all of a board."""
    ways = [way for page in board.pages for way in shown(board, page)]
    return {
        "pages": (board.pages, board.loose, board.labels, [board.answers(page) for page in board.pages]),
        "tallies": board.tallies,
        "sections": [board.sections(page) for page in board.pages],
        "cards": [(way, board.cuts(way[-1]), board.also(way[-1], "")) for way in ways],
        "paths": [board.paths(key) for key in board.argument_map.nodes],
    }


@given(edited_maps())
def test_a_board_after_an_edit_is_what_a_new_one_would_be(states: list[ArgumentMap]) -> None:
    board = Board(states[0])
    for whole in states[1:]:
        board = board.after(whole, "debate")
        assert arranged(board) == arranged(Board(whole))


def test_an_edit_of_words_or_of_what_hangs_at_an_end_keeps_all_else() -> None:
    board = Board(debate("P! Q! a b", "a + P", "b - Q"))
    whole = debate("P! Q! a b x", "a + P", "b - Q", "x - P")
    titled = replace(whole, nodes={**whole.nodes, "a": replace(whole.nodes["a"], title="Words")})
    after = board.after(titled, "debate")
    assert column(after, "P", "against") == ["x"]
    assert after.sections("P")[0].reactions[0] is board.sections("P")[0].reactions[0]
