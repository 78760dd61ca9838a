"""Argument schemes: found by name, each with questions that nodes answer."""

import pytest

from debatedesk.domain.maps.model import ArgumentMap, CriticalAnswer, Node, Relation
from debatedesk.domain.maps.schemes import SCHEMES, questions_of, scheme_called, unanswered, with_answer

ASKED = [
    *("expert opinion", "analogy", "cause to effect", "sign", "example", "commitment", "popular opinion"),
    *("position to know", "ad hominem", "slippery slope", "consequences", "values", "precedent"),
    *("verbal classification", "established rule", "bias", "correlation to cause", "gradualism", "waste"),
    *("sunk cost", "alternatives", "practical reasoning", "ignorance", "composition", "division"),
    *("threat", "fear"),
]


def test_names_keys_and_questions_are_unlike_one_another() -> None:
    assert len(SCHEMES) >= 20
    assert len({scheme.name for scheme in SCHEMES}) == len(SCHEMES)
    assert len({scheme.pattern for scheme in SCHEMES}) == len(SCHEMES)
    for scheme in SCHEMES:
        assert len(scheme.questions) >= 3, scheme.name
        assert len({question.key for question in scheme.questions}) == len(scheme.questions), scheme.name
        for question in scheme.questions:
            assert question.words.endswith("?")
            assert question.doubt.endswith(".")


def test_no_name_stands_for_two_schemes() -> None:
    for scheme in SCHEMES:
        for name in (scheme.name, *scheme.other_names):
            assert scheme_called(name) is scheme, name


@pytest.mark.parametrize("name", ASKED)
def test_the_schemes_that_textbooks_teach_are_there(name: str) -> None:
    assert scheme_called(name) is not None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Argument from Expert Opinion", "Expert opinion"),
        ("ARGUMENT FROM SIGN", "Sign"),
        ("ExpertOpinion_Inference", "Expert opinion"),
        ("cause-to-effect", "Cause to effect"),
        ("appeal to fear", "Threat or fear"),
        ("Argument from a precedent", "Precedent"),
    ],
)
def test_a_scheme_is_known_however_it_is_written(written: str, name: str) -> None:
    scheme = scheme_called(written)
    assert scheme is not None
    assert scheme.name == name


def test_a_name_of_somebodys_own_is_no_scheme_and_asks_nothing() -> None:
    assert scheme_called("") is None
    assert scheme_called("Grandmother says so") is None
    relation = Relation("r", "support", ("b",), "a", "Grandmother says so")
    assert questions_of(ArgumentMap.of("m", ""), relation) == []


def test_a_question_stands_open_until_a_node_answers_it() -> None:
    relation = Relation("r", "support", ("b",), "a", "Sign", (CriticalAnswer("strength", "c"),))
    there = ArgumentMap.of("m", "", [Node("a"), Node("b"), Node("c")], [relation])
    states = questions_of(there, relation)
    assert [[node.id for node in state.answers] for state in states] == [["c"], [], []]
    assert unanswered(there, relation) == 2
    without = ArgumentMap.of("m", "", [Node("a"), Node("b")], [relation])
    assert unanswered(without, relation) == 3


def test_a_node_answers_a_question_once() -> None:
    relation = Relation("r", "support", ("b",), "a", "Sign", (CriticalAnswer("strength", "c"),))
    assert with_answer(relation, "strength", "c") == relation.answered
    assert len(with_answer(relation, "strength", "b")) == 2
