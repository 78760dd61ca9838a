"""What counts for and against a node follows what a thing bears on."""

from hypothesis import given

from debatedesk.domain.maps.counts import (
    Tally,
    answered_relations,
    counted,
    counts_on,
    support_counts,
    tallies,
)
from debatedesk.domain.maps.model import ArgumentMap
from tests.domain.maps.layout.layout_maps import debate, maps


def test_an_undercut_of_an_objection_is_not_counted_against_what_that_objects_to() -> None:
    counts = support_counts(debate("P! stings gloves", "stings - P", "gloves _ r0"))
    assert counts == {"P": (0, 1), "stings": (0, 0), "gloves": (0, 0)}


def test_an_undercut_of_a_support_takes_it_from_its_node() -> None:
    assert support_counts(debate("P! honey winter", "honey + P", "winter _ r0"))["P"] == (1, 1)


def test_what_backs_or_cuts_a_link_upon_a_link_counts_for_no_node() -> None:
    deep = debate(
        "P! honey winter summer wax", "honey + P", "winter _ r0", "summer _ r1", "wax + r0", "summer _ r3"
    )
    assert support_counts(deep)["P"] == (1, 1)


def test_a_contradiction_counts_against_both_of_its_ends() -> None:
    both = debate("a b", "a >< b")
    assert support_counts(both) == {"a": (0, 1), "b": (0, 1)}


def test_linked_premises_are_one_reason() -> None:
    assert support_counts(debate("P! a b", "a,b + P"))["P"] == (1, 0)


def test_answers_and_rephrases_count_neither_way() -> None:
    assert set(support_counts(debate("P! q? a", "a > q", "a = P")).values()) == {(0, 0)}


def test_what_counts_against_is_told_apart_and_unanswered_until_something_speaks_against_it() -> None:
    whole = debate("P! a b c cut x y z", "a - P", "b - P", "c + P", "cut _ r2", "x - a", "y + b", "z _ r1")
    assert tallies(whole)["P"] == Tally(supports=1, objections=2, undercuts=1, unanswered=1)
    assert answered_relations(whole) == {"r0", "r1", "r2"}


def test_a_contradiction_does_not_answer_itself() -> None:
    assert tallies(debate("a b", "a >< b"))["a"].unanswered == 1
    assert tallies(debate("a b c", "a >< b", "c - a"))["b"].unanswered == 0


@given(maps())
def test_nothing_is_counted_of_what_is_not_there(whole: ArgumentMap) -> None:
    for relation in whole.relations.values():
        assert counted(whole, relation).keys() <= whole.nodes.keys()


@given(maps())
def test_one_node_alone_is_counted_as_among_all(whole: ArgumentMap) -> None:
    assert {key: counts_on(whole, key) for key in whole.nodes} == support_counts(whole)
