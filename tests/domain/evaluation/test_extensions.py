"""Preferred and stable extensions are those of the definitions, and of a solver of the field."""

import random
from collections.abc import Iterable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from debatedesk.domain.evaluation.clauses import ClauseSolver, SearchLimitError
from debatedesk.domain.evaluation.extensions import Extensions, Semantics, extensions
from debatedesk.domain.evaluation.framework import framework_of
from debatedesk.domain.evaluation.labelling import grounded
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from tests.domain.evaluation.by_definition import (
    AttackingSets,
    attacking_sets,
    preferred_by_definition,
    stable_by_definition,
)
from tests.domain.maps.layout.layout_maps import debate, maps

MOST_ARGUMENTS = 11


def listed(argument_map: ArgumentMap, semantics: Semantics) -> Extensions | None:
    framework = framework_of(argument_map)
    return extensions(framework, grounded(framework), semantics)


def sets_of(argument_map: ArgumentMap, semantics: Semantics) -> set[frozenset[str]]:
    found = listed(argument_map, semantics)
    assert found is not None
    every = list(found)
    assert len(every) == found.count == len(set(every))
    return set(every)


def nodes_of(argument_map: ArgumentMap, sets: set[frozenset[str]]) -> set[frozenset[str]]:
    return {one.intersection(argument_map.nodes) for one in sets}


def of_few_arguments(sets: AttackingSets | None) -> AttackingSets:
    """Leave out the links that nothing attacks, which are in every extension; few arguments may be left."""
    assume(sets is not None)
    assert sets is not None
    free = {key for key, attackers in sets.items() if key.startswith("§") and not attackers}
    left = {key: {one - free for one in attackers} for key, attackers in sets.items() if key not in free}
    assume(len(left) <= MOST_ARGUMENTS)
    return left


@given(maps())
@settings(max_examples=150)
def test_extensions_are_those_of_the_definition(whole: ArgumentMap) -> None:
    sets = of_few_arguments(attacking_sets(whole))
    assert sets_of(whole, "preferred") == nodes_of(whole, preferred_by_definition(sets))
    assert sets_of(whole, "stable") == nodes_of(whole, stable_by_definition(sets))


Oppositions = dict[tuple[int, int], RelationKind]


def opposing(count: int, oppositions: Oppositions) -> ArgumentMap:
    """Make a map of nodes with one title, half of them not drawn."""
    nodes = [Node(str(number), title="Bees", in_map=bool(number % 2)) for number in range(count)]
    relations = [
        Relation(f"r{one}-{other}", kind, (str(one),), str(other))
        for (one, other), kind in oppositions.items()
    ]
    return ArgumentMap.of("", "", nodes, relations)


def attacks_among(count: int, pairs: Iterable[tuple[int, int]]) -> ArgumentMap:
    return opposing(count, dict.fromkeys(pairs, "attack"))


@st.composite
def frameworks(draw: st.DrawFn) -> tuple[int, Oppositions]:
    count = draw(st.integers(1, 10))
    number = st.integers(0, count - 1)
    kinds: st.SearchStrategy[RelationKind] = st.sampled_from(("attack", "undercut", "contradiction"))
    return count, draw(st.dictionaries(st.tuples(number, number), kinds, max_size=3 * count))


@given(frameworks())
@settings(max_examples=80)
def test_labels_and_extensions_of_random_frameworks_are_those_of_pyarg(
    drawn: tuple[int, Oppositions],
) -> None:
    classes = "py_arg.abstract_argumentation_classes"
    semantics = "py_arg.algorithms.semantics"
    framework_class = pytest.importorskip(
        f"{classes}.abstract_argumentation_framework"
    ).AbstractArgumentationFramework
    argument_class = pytest.importorskip(f"{classes}.argument").Argument
    defeat_class = pytest.importorskip(f"{classes}.defeat").Defeat
    count, oppositions = drawn
    whole = opposing(count, oppositions)
    pairs = {*oppositions, *((b, a) for (a, b), kind in oppositions.items() if kind == "contradiction")}

    def theirs(name: str) -> object:
        arguments = [argument_class(str(number)) for number in range(count)]
        defeats = [defeat_class(arguments[one], arguments[other]) for one, other in pairs]
        solve = getattr(pytest.importorskip(f"{semantics}.{name}"), name)
        return solve(framework_class("", arguments, defeats))

    def names(extension: object) -> frozenset[str]:
        return frozenset(argument.name for argument in extension)  # type: ignore[attr-defined]

    labels = grounded(framework_of(whole))
    accepted = frozenset(key for key, label in zip(whole.nodes, labels, strict=True) if label == "in")
    assert accepted == names(theirs("get_grounded_extension"))
    for ours, name in (("preferred", "get_preferred_extensions"), ("stable", "get_stable_extensions")):
        assert sets_of(whole, ours) == {names(each) for each in theirs(name)}  # type: ignore[arg-type, attr-defined]


def test_two_that_contradict_each_other_are_two_views() -> None:
    views = listed(debate("a b c", "a >< b", "b - c"), "preferred")
    assert views is not None
    assert views.first(9) == [frozenset("ac"), frozenset("b")]
    assert (views.in_some("a"), views.in_all("a"), views.in_all("c")) == (True, False, False)


def test_what_both_views_accept_is_in_all() -> None:
    views = listed(debate("a b c d", "a >< b", "a - c", "b - c", "c - d"), "preferred")
    assert views is not None
    assert (views.in_all("d"), views.in_some("c")) == (True, False)


def test_an_odd_circle_has_no_stable_extension_and_an_empty_preferred_one() -> None:
    circle = debate("a b c", "a - b", "b - c", "c - a")
    assert sets_of(circle, "preferred") == {frozenset()}
    stable = listed(circle, "stable")
    assert stable is not None
    assert (stable.count, list(stable), stable.in_all("a")) == (0, [], False)


def test_of_linked_premises_of_what_is_out_one_falls() -> None:
    assert sets_of(debate("P! a b o", "a,b + P", "o - P"), "preferred") == {
        frozenset("ao"),
        frozenset("bo"),
    }


def test_sixty_undecided_nodes_have_a_thousand_million_extensions_that_are_counted() -> None:
    pairs = [(number, number ^ 1) for number in range(60)]
    views = listed(attacks_among(60, pairs), "preferred")
    assert views is not None
    assert views.count == 2**30
    assert len(views.first(3)) == 3
    assert views.in_some("7")


def test_more_than_sixty_undecided_nodes_are_not_looked_at() -> None:
    assert listed(attacks_among(62, [(number, number ^ 1) for number in range(62)]), "preferred") is None


def test_a_large_map_of_which_little_is_undecided_is_looked_at() -> None:
    pairs = [(0, 1), (1, 0), *((number, number + 1) for number in range(2, 500))]
    views = listed(attacks_among(501, pairs), "stable")
    assert views is not None
    assert views.count == 2


@pytest.mark.parametrize("seed", range(3))
def test_sixty_nodes_with_attacks_at_random_are_worked_out(seed: int) -> None:
    dice = random.Random(seed)
    pairs = {(dice.randrange(60), dice.randrange(60)) for _ in range(150)}
    whole = attacks_among(60, sorted(pairs))
    views = listed(whole, "preferred")
    assert views is not None
    assert views.count > 0
    (one, *_) = views
    attacked = {str(other) for mine, other in pairs if str(mine) in one}
    assert not one & attacked
    assert {str(mine) for mine, other in pairs if str(other) in one} <= attacked


def test_work_that_takes_too_long_is_given_up() -> None:
    pigeons, holes = range(8), range(7)
    in_hole = {(pigeon, hole): pigeon * 7 + hole + 1 for pigeon in pigeons for hole in holes}
    somewhere = [[in_hole[pigeon, hole] for hole in holes] for pigeon in pigeons]
    alone = [
        [-in_hole[one, hole], -in_hole[other, hole]]
        for hole in holes
        for one in pigeons
        for other in range(one)
    ]
    solver = ClauseSolver(56, [*somewhere, *alone], conflicts=100)
    with pytest.raises(SearchLimitError):
        list(solver.largest(range(1, 57)))
