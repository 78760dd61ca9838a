"""Every node says in one plain sentence why it stands, falls or does neither."""

import pytest
from hypothesis import given

from debatedesk.domain.evaluation.evaluation import Evaluation
from debatedesk.domain.maps.edits import replace_node
from debatedesk.domain.maps.model import ArgumentMap, Node, Step
from debatedesk.domain.message import Message
from tests.domain.maps.layout.layout_maps import debate, edited_maps, maps


def why(node_id: str, nodes: str, *relations: str) -> str:
    return Evaluation(debate(nodes, *relations)).reason(node_id).sentence


@pytest.mark.parametrize(
    ("node", "nodes", "relations", "sentence"),
    [
        ("P", "P!", [], "in: nothing is said against it"),
        ("P", "P! o", ["o - P"], "out: the objection “o” stands unanswered"),
        ("P", "P! o r", ["o - P", "r - o"], "in: the objection “o” is out itself"),
        (
            "P",
            "P! o r s",
            ["o - P", "r - o", "s - r"],
            "out: the objection “o” stands, whatever is said against it",
        ),
        ("P", "P! o cut", ["o - P", "cut _ r0"], "in: the objection “o” is undercut by “cut”"),
        (
            "P",
            "P! o p r",
            ["o - P", "p - P", "r - o", "r - p"],
            "in: none of the 2 objections to it stands",
        ),
        ("s", "P! s u", ["s + P", "u _ s"], "out: the undercut “u” stands unanswered"),
        ("P", "P! o p", ["o,p - P"], "out: the objection “o” and “p” stands unanswered"),
        ("a", "a b c", ["a >< b", "c - b"], "in: “b” contradicts it, but is out"),
        ("b", "a b c", ["a >< b", "c - a"], "in: “a” contradicts it, but is out"),
        ("a", "a b c d", ["a >< b", "c - b", "d - c", "d - a"], "out: the objection “d” stands unanswered"),
        (
            "a",
            "a b",
            ["a >< b"],
            "undecided: it and “b” contradict each other, and nothing decides between them",
        ),
        (
            "a",
            "a b",
            ["a - b", "b - a"],
            "undecided: it and “b” oppose each other, and nothing decides between them",
        ),
        ("c", "a b c", ["a >< b", "b - c"], "undecided: the objection “b” neither stands nor falls"),
        ("a", "a", ["a - a"], "undecided: it speaks against itself"),
        (
            "P",
            "P! o a b",
            ["o - P", "a >< b", "a _ r0"],
            "undecided: whether the objection “o” is undercut is undecided",
        ),
        ("s", "P! s o", ["s + P", "o - P"], "out: it supports “P”, which is out"),
        ("s", "P! s a b", ["s + P", "a >< b", "a - P"], "undecided: it supports “P”, which is undecided"),
        (
            "s",
            "P! s t o c",
            ["s,t + P", "o - P"],
            "undecided: it and “t” together support “P”, which is out, "
            "and nothing decides which of them falls",
        ),
        (
            "s",
            "P! s o a b",
            ["s + P", "o - P", "a >< b", "a _ r0"],
            "undecided: it supports “P”, which is out, by a link that is undecided",
        ),
        ("w", "P! s w cut", ["s + P", "w + r0", "cut _ r0"], "out: it backs a link that is undercut"),
        (
            "w",
            "P! s w a b",
            ["s + P", "w + r0", "a >< b", "a _ r0"],
            "undecided: whether the link that it backs holds is undecided",
        ),
    ],
)
def test_the_reason_names_what_it_is_due_to(
    node: str, nodes: str, relations: list[str], sentence: str
) -> None:
    assert why(node, nodes, *relations) == sentence


def test_a_premise_that_falls_is_named_beside_the_one_that_stands() -> None:
    linked = Evaluation(debate("P! a b o c x", "a,b + P", "o - P", "x - c", "c - a"))
    assert linked.reason("a").sentence.startswith("undecided: it and “b” together")


def test_an_argument_names_the_statement_that_its_reconstruction_loses() -> None:
    argument = Node("a", "argument", steps=(Step(("p",), (), "c"),))
    nodes = [argument, Node("p", title="Bees need winter"), Node("c"), Node("o")]
    whole = ArgumentMap.of("", "", nodes, debate("p o", "o - p").relations.values())
    reason = Evaluation(whole).reason("a")
    assert reason.sentence == "out: its reconstruction needs “Bees need winter”, which is out"
    assert reason.nodes == ("p",)


def test_nodes_of_the_same_title_are_told_apart_by_their_text() -> None:
    whole = debate("P! Q! o", "o - P", "Q - o")
    for key, text in (("P", "One hive a street"), ("Q", "Hives on roofs")):
        whole = replace_node(whole, Node(key, "proposal", "Bees", text))
    assert (
        Evaluation(whole).reason("o").sentence
        == "out: the objection “Bees: Hives on roofs” stands unanswered"
    )


def test_long_names_are_cut_and_lines_joined() -> None:
    whole = replace_node(debate("P! o", "o - P"), Node("o", text="much\nto say " * 20))
    sentence = Evaluation(whole).reason("P").sentence
    assert "“much to say much" in sentence
    assert sentence.endswith("…” stands unanswered")
    assert len(sentence) < 130


@given(maps())
def test_every_node_of_any_map_has_a_reason_that_begins_with_its_label(whole: ArgumentMap) -> None:
    evaluation = Evaluation(whole)
    for key in whole.nodes:
        reason = evaluation.reason(key)
        assert reason.sentence.startswith(f"{evaluation.standings[key]}: ")
        assert isinstance(reason.sentence, Message)
        assert set(reason.nodes) <= whole.nodes.keys()


@given(edited_maps())
def test_what_is_taken_over_from_before_an_edit_is_what_would_be_worked_out(
    states: list[ArgumentMap],
) -> None:
    evaluation = Evaluation(states[0])
    for state in states[1:]:
        evaluation, anew = Evaluation(state, evaluation), Evaluation(state)
        assert evaluation.standings == anew.standings
        assert [evaluation.reason(key) for key in state.nodes] == [anew.reason(key) for key in state.nodes]
        assert evaluation.strengths == anew.strengths
        assert all(evaluation.of_link(key) == anew.of_link(key) for key in state.relations)
