"""Gradual strengths are those of the papers, and follow what bears on what."""

import pytest
from hypothesis import given

from debatedesk.domain.evaluation.framework import framework_of
from debatedesk.domain.evaluation.strengths import (
    GRADUAL_SEMANTICS,
    base_scores,
    df_quad,
    quadratic_energy,
    strengths,
)
from debatedesk.domain.maps.edits import replace_node
from debatedesk.domain.maps.model import ArgumentMap, Node, Step
from tests.domain.maps.layout.layout_maps import debate, maps


def weighed(argument_map: ArgumentMap, **weights: float) -> ArgumentMap:
    for key, weight in weights.items():
        argument_map = replace_node(argument_map, Node(key, weight=weight))
    return argument_map


def by(semantics: str, argument_map: ArgumentMap) -> dict[str, float | None]:
    every = strengths(argument_map, framework_of(argument_map))
    return {
        key: None if value is None else round(value, 6)
        for key, value in next(every[each] for each in every if each == semantics).items()
    }


@pytest.mark.parametrize(
    ("base", "attackers", "supporters", "expected"),
    [
        (0.5, [], [], 0.5),
        (0.5, [1.0], [], 0.0),
        (0.5, [], [1.0], 1.0),
        (0.5, [0.5], [0.5], 0.5),
        (0.5, [0.5], [], 0.25),
        (0.5, [0.5, 0.5], [], 0.125),
        (0.8, [0.5], [0.9], 0.88),
        (0.2, [], [0.4, 0.5], 0.76),
    ],
)
def test_df_quad_combines_as_its_paper_says(
    base: float, attackers: list[float], supporters: list[float], expected: float
) -> None:
    assert df_quad(base, attackers, supporters) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("base", "attackers", "supporters", "expected"),
    [
        (0.5, [], [], 0.5),
        (0.5, [1.0], [], 0.25),
        (0.5, [], [1.0], 0.75),
        (0.5, [0.5], [0.5], 0.5),
        (0.5, [1.0, 1.0], [], 0.1),
        (0.8, [], [0.5], 0.84),
        (0.4, [0.5], [], 0.32),
    ],
)
def test_quadratic_energy_combines_as_its_paper_says(
    base: float, attackers: list[float], supporters: list[float], expected: float
) -> None:
    assert quadratic_energy(base, attackers, supporters) == pytest.approx(expected)


def test_strengths_go_up_a_map_from_what_nothing_bears_on() -> None:
    whole = weighed(debate("P! o r", "o - P", "r - o"), o=0.8, r=1.0)
    assert by("df-quad", whole) == {"P": 0.5, "o": 0.0, "r": 1.0}
    assert by("quadratic energy", whole) == {"P": round(0.5 - 0.5 * 0.16 / 1.16, 6), "o": 0.4, "r": 1.0}


def test_linked_premises_are_as_strong_as_the_weakest() -> None:
    whole = weighed(debate("P! a b", "a,b + P"), a=0.9, b=0.2)
    assert by("df-quad", whole)["P"] == pytest.approx(0.6)


def test_a_link_that_is_undercut_lets_less_through() -> None:
    assert by("df-quad", weighed(debate("P! a cut", "a + P", "cut _ r0"), a=1.0, cut=1.0))["P"] == 0.5
    assert by("df-quad", weighed(debate("P! a cut", "a + P", "cut _ r0"), a=1.0, cut=0.5))["P"] == 0.75


def test_a_backing_takes_back_what_an_undercut_took() -> None:
    whole = weighed(debate("P! a cut w", "a + P", "cut _ r0", "w + r0"), a=1.0, cut=0.5, w=0.5)
    assert by("df-quad", whole)["P"] == 1.0


def test_two_that_contradict_each_other_come_to_rest_at_the_same_strength() -> None:
    both = by("df-quad", debate("a b", "a >< b"))
    assert both["a"] == both["b"] == pytest.approx(1 / 3, abs=1e-6)


def test_a_premise_supports_its_argument() -> None:
    argument = Node("a", "argument", steps=(Step(("p",), (), "c"),))
    whole = ArgumentMap.of("", "", [argument, Node("p", weight=1.0), Node("c")])
    assert by("df-quad", whole) == {"a": 1.0, "p": 1.0, "c": 1.0}


def test_weights_of_any_range_are_parts_of_the_largest() -> None:
    whole = weighed(debate("a b c d"), a=4.0, b=1.0, c=-3.0)
    assert base_scores(whole) == {"a": 1.0, "b": 0.25, "c": 0.0, "d": 0.5}
    assert base_scores(weighed(debate("a b"), a=0.3)) == {"a": 0.3, "b": 0.5}


@given(maps())
def test_strengths_of_any_map_lie_between_0_and_1_and_agree_with_the_semantics(whole: ArgumentMap) -> None:
    every = strengths(whole, framework_of(whole))
    assert list(every) == list(GRADUAL_SEMANTICS)
    for values in every.values():
        assert values.keys() == whole.nodes.keys()
        assert all(value is None or -1e-9 <= value <= 1 + 1e-9 for value in values.values())
