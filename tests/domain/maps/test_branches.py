"""Branches taken out of a map and put into another."""

import itertools
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.branches import branch_of, grafted
from debatedesk.domain.maps.model import ArgumentMap, Step
from debatedesk.domain.maps.rearranging import Hanging
from debatedesk.domain.maps.relations import refusal
from tests.domain.maps.test_edits import link, maps, node
from tests.domain.maps.test_rearranging import HIVES


def new_ids() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"new{next(numbers)}"


def titles(argument_map: ArgumentMap, node_ids: list[str]) -> list[str]:
    return [argument_map.nodes[key].title for key in node_ids]


def test_a_branch_knows_how_its_top_hung_and_holds_the_undercut_of_its_links() -> None:
    branch = branch_of(HIVES, ["honey"])
    assert list(branch.argument_map.nodes) == ["honey", "wax", "doubt"]
    assert list(branch.argument_map.relations) == ["r2"]
    assert branch.hung_by["honey"] == "support"
    whole = branch_of(HIVES, ["keep"])
    assert list(whole.argument_map.relations) == ["r1", "r2", "r3", "r4", "r5"]
    assert (whole.roots, whole.hung_by) == (["keep"], {})


def test_a_pasted_branch_hangs_on_its_target_last_and_as_it_hung_before() -> None:
    pasted, roots = grafted(HIVES, branch_of(HIVES, ["stings"]), new_ids(), "keep")
    assert titles(pasted, roots) == ["stings"]
    assert titles(pasted, Hanging.of(pasted).hangers["keep"]) == ["honey", "stings", "stings"]
    (relation,) = pasted.relations_from(roots[0])
    assert (relation.kind, relation.target) == ("attack", "keep")
    assert titles(pasted, Hanging.of(pasted).hangers[roots[0]]) == ["gloves"]
    assert len(pasted.nodes) == len(HIVES.nodes) + 2


def test_what_the_rules_forbid_is_pasted_as_what_says_the_same() -> None:
    pasted, roots = grafted(HIVES, branch_of(HIVES, ["stings"]), new_ids(), "r1")
    assert pasted.relations_from(roots[0])[0].kind == "undercut"
    answered, tops = grafted(HIVES, branch_of(HIVES, ["stings"]), new_ids(), "why")
    assert answered.relations_from(tops[0])[0].kind in ("attack", "answers")


def test_a_proposal_that_is_pasted_on_a_card_stands_for_itself_and_bears_on_it() -> None:
    pasted, roots = grafted(HIVES, branch_of(HIVES, ["ban"]), new_ids(), "keep")
    assert pasted.nodes[roots[0]].kind == "proposal"
    assert Hanging.of(pasted).siblings(roots[0]) == ["keep", roots[0], "ban"]


def test_without_a_target_a_branch_stands_after_a_node_or_last() -> None:
    pasted, roots = grafted(HIVES, branch_of(HIVES, ["ban"]), new_ids(), after="keep")
    assert list(pasted.nodes)[1] == roots[0]
    last, tops = grafted(HIVES, branch_of(HIVES, ["ban"]), new_ids())
    assert list(last.nodes)[-1] == tops[0]


def test_steps_of_a_reconstruction_are_carried_where_all_of_them_is() -> None:
    whole = ArgumentMap.of("m", "", [node("a"), node("b"), node("c", "argument")])
    steps = (Step(("a",), ("modus ponens",), "b"), Step(("a",), (), "gone"))
    stepped = ArgumentMap.of(
        "m", "", [*list(whole.nodes.values())[:2], node("c", "argument").__class__("c", steps=steps)]
    )
    pasted, _ = grafted(ArgumentMap.of("n", ""), branch_of(stepped, ["a", "b", "c"]), new_ids())
    made = list(pasted.nodes.values())
    assert made[2].steps == (Step((made[0].id,), ("modus ponens",), made[1].id),)


@given(maps(), maps(), st.data())
def test_whatever_is_pasted_breaks_no_rule_and_leaves_the_map_as_it_was(
    whole: ArgumentMap, other: ArgumentMap, data: st.DataObject
) -> None:
    chosen = data.draw(st.sets(st.sampled_from(sorted(other.nodes)), min_size=1))
    target = data.draw(st.sampled_from([None, *whole.nodes]))
    before = {key: each for key, each in whole.relations.items() if not refusal(whole, each)}
    pasted, roots = grafted(whole, branch_of(other, chosen), new_ids(), target)
    assert {key: pasted.nodes[key] for key in whole.nodes} == whole.nodes
    assert [key for key in pasted.nodes if key in whole.nodes] == list(whole.nodes)
    for key, each in pasted.relations.items():
        assert not refusal(pasted, each)
        if key in before:
            assert each == before[key]
    assert set(roots) <= pasted.nodes.keys() - whole.nodes.keys()
    for key in roots:
        if target is not None:
            bears = [each for each in pasted.relations_from(key) if each.target == target]
            assert len(bears) <= 1


def test_linked_premises_are_copied_as_such() -> None:
    linked = ArgumentMap.of("m", "", [node("a"), node("b"), node("c")], [link("r", "support", "a b", "c")])
    pasted, _ = grafted(ArgumentMap.of("n", ""), branch_of(linked, ["c"]), new_ids())
    (relation,) = pasted.relations.values()
    assert len(relation.sources) == 2
