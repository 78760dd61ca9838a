"""Edits of argument maps: what is added, what goes along, what counts."""

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.counts import support_counts
from debatedesk.domain.maps.edits import (
    add_node,
    dependents,
    without_nodes,
    without_relation,
    would_circle,
)
from debatedesk.domain.maps.model import RELATION_KINDS, ArgumentMap, Node, Relation, RelationKind


def node(name: str, kind: str = "claim") -> Node:
    return Node(name, kind, title=name)  # type: ignore[arg-type]


def link(name: str, kind: RelationKind, source: str, target: str) -> Relation:
    return Relation(name, kind, tuple(source.split()), target)


HIVES = ArgumentMap.of(
    "m",
    "Hives",
    [
        *(node("keep", "proposal"), node("ban", "proposal"), node("honey"), node("stings")),
        *(node("gloves"), node("both"), node("doubt")),
    ],
    [
        link("r1", "support", "honey", "keep"),
        link("r2", "attack", "stings", "keep"),
        link("r3", "attack", "gloves", "stings"),
        link("r4", "support", "both", "keep"),
        link("r5", "attack", "both", "ban"),
        link("r6", "undercut", "doubt", "r1"),
        link("r7", "support", "keep", "ban"),
    ],
)


def test_a_new_node_stands_after_its_sibling_in_document_order() -> None:
    added = add_node(HIVES, node("wax"), link("r8", "support", "wax", "keep"), after="honey")
    assert list(added.nodes)[:4] == ["keep", "ban", "honey", "wax"]
    assert list(added.relations)[:2] == ["r1", "r8"]


def test_a_new_node_without_a_place_stands_last() -> None:
    assert list(add_node(HIVES, node("wax")).nodes)[-1] == "wax"


def test_what_bears_on_nothing_else_hangs_on_a_node() -> None:
    assert [each.id for each in dependents(HIVES, ["keep"])] == ["honey", "stings", "gloves", "doubt"]


def test_what_bears_on_another_node_too_stays() -> None:
    assert "both" not in {each.id for each in dependents(HIVES, ["keep"])}
    kept = without_nodes(HIVES, ["keep", *(each.id for each in dependents(HIVES, ["keep"]))])
    assert list(kept.nodes) == ["ban", "both"]
    assert list(kept.relations) == ["r5"]


def test_a_proposal_never_hangs_on_another() -> None:
    assert [each.id for each in dependents(HIVES, ["ban"])] == []


def test_an_undercut_goes_with_the_relation_that_it_attacks() -> None:
    assert set(without_relation(HIVES, "r1").relations) == {"r2", "r3", "r4", "r5", "r7"}


def test_linked_premises_lose_only_the_one_that_is_deleted() -> None:
    linked = ArgumentMap.of("m", "", [node("a"), node("b"), node("c")], [link("r", "support", "a b", "c")])
    assert without_nodes(linked, ["a"]).relations["r"].sources == ("b",)
    assert without_nodes(linked, ["a", "b"]).relations == {}


def test_a_circle_is_foreseen_through_undercuts_as_well() -> None:
    assert would_circle(HIVES, "keep", "gloves")
    assert would_circle(HIVES, "keep", "doubt")
    assert not would_circle(HIVES, "gloves", "ban")


def test_counts_tell_support_from_opposition() -> None:
    assert support_counts(HIVES)["keep"] == (2, 2)
    assert support_counts(HIVES)["ban"] == (1, 1)


@st.composite
def maps(draw: st.DrawFn) -> ArgumentMap:
    """Draw a small map in which relations may bear on relations, also in circles."""
    kinds = draw(st.lists(st.sampled_from(["proposal", "claim"]), min_size=1, max_size=7))
    nodes = [node(f"n{number}", kind) for number, kind in enumerate(kinds)]
    ids = st.sampled_from([each.id for each in nodes])
    count = draw(st.integers(0, 9))
    ends = st.one_of(ids, st.sampled_from([f"r{number}" for number in range(count)])) if count else ids
    links = [
        Relation(
            f"r{number}",
            draw(st.sampled_from(RELATION_KINDS)),
            tuple(draw(st.lists(ids, min_size=1, max_size=2, unique=True))),
            draw(ends),
        )
        for number in range(count)
    ]
    return ArgumentMap.of("m", "", nodes, links)


@given(maps(), st.data())
def test_what_is_left_holds_together(whole: ArgumentMap, data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.sampled_from(sorted(whole.nodes))))
    left = without_nodes(whole, gone)
    assert set(left.nodes) == set(whole.nodes) - gone
    for each in left.relations.values():
        assert each.sources
        assert left.nodes.keys() >= set(each.sources)
        assert each.target in {**left.nodes, **left.relations}


@given(maps(), st.data())
def test_just_what_has_nothing_left_to_bear_on_hangs_on_a_node(
    whole: ArgumentMap, data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from(sorted(whole.nodes)))
    hanging = {each.id for each in dependents(whole, [key])}
    left = without_nodes(whole, {key, *hanging})
    for each in hanging:
        assert whole.nodes[each].kind != "proposal"
        assert whole.relations_from(each)
    for each in left.nodes:
        if whole.nodes[each].kind != "proposal" and whole.relations_from(each):
            assert left.relations_from(each)


@given(maps(), st.data())
def test_a_circle_is_one_that_can_be_walked(whole: ArgumentMap, data: st.DataObject) -> None:
    source, target = (data.draw(st.sampled_from(sorted(whole.nodes))) for _ in range(2))
    reached = {target}
    for _ in whole.nodes:
        for each in whole.relations.values():
            bears = each.kind in ("support", "attack", "undercut") and reached & set(each.sources)
            if bears and (end := whole.target_node(each)):
                reached.add(end)
    assert would_circle(whole, source, target) == (source in reached)
