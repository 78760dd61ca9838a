"""The grounded labelling: what stands as nobody can doubt, with undercuts, linked premises and supports."""

import pytest
from hypothesis import assume, given, settings

from debatedesk.domain.evaluation.framework import framework_of
from debatedesk.domain.evaluation.labelling import Standing, grounded
from debatedesk.domain.maps.model import ArgumentMap, Node, Step
from tests.domain.evaluation.by_definition import attacking_sets, grounded_by_definition
from tests.domain.maps.layout.layout_maps import debate, maps


def labels(argument_map: ArgumentMap) -> dict[str, Standing]:
    return dict(zip(argument_map.nodes, grounded(framework_of(argument_map)), strict=False))


def told(argument_map: ArgumentMap) -> str:
    """Write labels in short: “a+ b- c?” says that a is in, b out and c undecided."""
    signs = {"in": "+", "out": "-", "undecided": "?"}
    return " ".join(f"{key}{signs[label]}" for key, label in labels(argument_map).items())


@pytest.mark.parametrize(
    ("nodes", "relations", "expected"),
    [
        ("P!", [], "P+"),
        ("P! o", ["o - P"], "P- o+"),
        ("P! o r", ["o - P", "r - o"], "P+ o- r+"),
        ("P! o cut", ["o - P", "cut _ r0"], "P+ o+ cut+"),
        ("P! o cut again", ["o - P", "cut _ r0", "again _ r1"], "P- o+ cut+ again+"),
        ("a b", ["a >< b"], "a? b?"),
        ("a b c", ["a >< b", "c - a"], "a- b+ c+"),
        ("a", ["a - a"], "a?"),
        ("a b c", ["a - b", "b - c", "c - a"], "a? b? c?"),
        ("a b o", ["a,b - o"], "a+ b+ o-"),
        ("a b o c", ["a,b - o", "c - a"], "a- b+ o+ c+"),
        ("a b", ["a = b", "b > a"], "a+ b+"),
        ("P! s u", ["s + P", "u _ s"], "P+ s- u+"),
        ("P! s u v", ["s + P", "u _ s", "v _ r1"], "P+ s+ u+ v+"),
        ("a b c", ["a,b >< c"], "a? b? c?"),
        ("a b c d", ["a,b >< c", "d - a"], "a- b+ c+ d+"),
    ],
)
def test_attacks_undercuts_and_contradictions(nodes: str, relations: list[str], expected: str) -> None:
    assert told(debate(nodes, *relations)) == expected


@pytest.mark.parametrize(
    ("nodes", "relations", "expected"),
    [
        ("P! s o", ["s + P", "o - P"], "P- s- o+"),
        ("P! s o", ["s + P", "o - s"], "P+ s- o+"),
        ("P! s t o", ["s + P", "t + s", "o - P"], "P- s- t- o+"),
        ("P! s o cut", ["s + P", "o - P", "cut _ r0"], "P- s+ o+ cut+"),
        ("P! a b o", ["a,b + P", "o - P"], "P- a? b? o+"),
        ("P! a b o c", ["a,b + P", "o - P", "c - b"], "P- a+ b- o+ c+"),
        ("a b", ["a + b", "b + a"], "a+ b+"),
        ("a b o", ["a + b", "b + a", "o - b"], "a- b- o+"),
        ("a b o r", ["a + b", "b + a", "o - b", "r - o"], "a+ b+ o- r+"),
        ("P! s w cut", ["s + P", "w + r0", "cut _ r0"], "P+ s+ w- cut+"),
        ("a b x", ["a + b", "b - x"], "a+ b+ x-"),
    ],
)
def test_a_support_falls_with_what_it_supports(nodes: str, relations: list[str], expected: str) -> None:
    assert told(debate(nodes, *relations)) == expected


def test_an_argument_falls_with_a_premise_of_its_reconstruction_and_with_what_it_concludes() -> None:
    argument = Node("a", "argument", steps=(Step(("p",), (), "c"),))
    relations = debate("p c o", "o - p").relations.values()
    nodes = [argument, Node("p"), Node("c"), Node("o")]
    assert labels(ArgumentMap.of("", "", nodes, relations))["a"] == "out"
    relations = debate("p c o", "o - c").relations.values()
    assert labels(ArgumentMap.of("", "", nodes, relations)) == {
        "a": "out",
        "p": "in",
        "c": "out",
        "o": "in",
    }


def test_a_premise_that_is_not_drawn_is_argued_all_the_same() -> None:
    argument = Node("a", "argument", steps=(Step(("p",), (), "c"),))
    nodes = [argument, Node("p", in_map=False), Node("c"), Node("o", in_map=False)]
    whole = ArgumentMap.of("", "", nodes, debate("p o", "o - p").relations.values())
    assert labels(whole) == {"a": "out", "p": "out", "c": "in", "o": "in"}


@given(maps())
@settings(max_examples=250)
def test_labels_are_those_of_the_definition(whole: ArgumentMap) -> None:
    sets = attacking_sets(whole)
    assume(sets is not None)
    assert sets is not None
    right = grounded_by_definition(sets)
    assert labels(whole) == {key: right[key] for key in whole.nodes}


@given(maps())
def test_links_hold_as_the_definition_says(whole: ArgumentMap) -> None:
    sets = attacking_sets(whole)
    assume(sets is not None)
    assert sets is not None
    right = grounded_by_definition(sets)
    framework = framework_of(whole)
    labelled = grounded(framework)
    links = {key: labelled[number] for key, number in framework.links.items()}
    assert links == {key: right[f"§{key}"] for key in links}


def test_many_supports_in_a_chain_take_time_linear_in_them() -> None:
    ids = [f"n{number}" for number in range(20_000)]
    chain = [f"{one} + {other}" for one, other in zip(ids[1:], ids, strict=False)]
    fallen = labels(debate(" ".join([*ids, "o"]), *chain, "o - n0"))
    assert {fallen[key] for key in ids} == {"out"}
