"""An outline has each node once, under the first that it bears on, and names it again under the others."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from hypothesis import given

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from tests.domain.maps.layout.layout_maps import debate, maps


def written(rows: Iterable[OutlineRow], level: int = 0) -> list[str]:
    """Write an outline with two blanks a level, `~` before a row that repeats and `/` where it cuts.

    `//` marks what cuts another link than that by which the row above stands where it does.
    """
    lines = []
    for row in rows:
        marks = ("~" if row.repeats else "") + ("/" if row.cuts else "")
        marks += "/" if row.cuts_another else ""
        lines += [f"{'  ' * level}{marks}{row.node}", *written(row.children, level + 1)]
    return lines


def all_rows(rows: Iterable[OutlineRow]) -> Iterator[OutlineRow]:
    for row in rows:
        yield row
        yield from all_rows(row.children)


def test_what_bears_on_a_node_stands_below_it_in_document_order() -> None:
    rows = outline_of(debate("P! a b c", "a + P", "b - P", "c - a"))
    assert written(rows) == ["P", "  a", "    c", "  b"]


def test_a_shared_reaction_has_its_own_row_once_and_is_named_again_elsewhere() -> None:
    rows = outline_of(debate("P! Q! a b", "a + P", "b - a", "a - Q"))
    assert written(rows) == ["P", "  a", "    b", "Q", "  ~a"]


def test_an_undercut_stands_below_the_node_whose_link_it_cuts() -> None:
    assert written(outline_of(debate("P! a cut", "a + P", "cut _ r0"))) == ["P", "  a", "    /cut"]


def test_an_undercut_of_another_link_than_that_above_is_told_from_one_of_that_link() -> None:
    rows = outline_of(debate("P! Q! a cut other", "a - P", "a - Q", "cut _ r1", "other _ r0"))
    assert written(rows) == ["P", "  a", "    //cut", "    /other", "Q", "  ~a"]


def test_a_proposal_stands_for_itself_and_is_named_under_what_it_bears_on() -> None:
    assert written(outline_of(debate("P! Q!", "Q + P"))) == ["P", "  ~Q", "Q"]


def test_a_circle_begins_with_its_first_node_as_on_the_board_and_the_canvas() -> None:
    assert written(outline_of(debate("a b", "a - b", "b - a"))) == ["a", "  b", "    ~a"]
    assert written(outline_of(debate("a b", "b - a", "a - b"))) == ["a", "  b", "    ~a"]


def test_proposals_come_first_and_asides_last() -> None:
    assert written(outline_of(debate("x~ c P!"))) == ["P", "c", "x"]


def test_a_chain_of_five_thousand_is_no_trouble() -> None:
    names = [f"n{number}" for number in range(5_000)]
    relations = [f"{upper} + {lower}" for lower, upper in pairwise(names)]
    (row,), depth = outline_of(debate(" ".join(names), *relations)), 0
    while row.children:
        (row,), depth = row.children, depth + 1
    assert depth == 4_999


@given(maps())
def test_each_node_has_exactly_one_row_of_its_own(whole: ArgumentMap) -> None:
    own = [row.node for row in all_rows(outline_of(whole)) if not row.repeats]
    assert sorted(own) == sorted(whole.nodes)


@given(maps())
def test_only_rows_of_their_own_have_rows_below_them(whole: ArgumentMap) -> None:
    assert not any(row.repeats and row.children for row in all_rows(outline_of(whole)))
