"""Edits of argument maps: what is added, what goes along, what counts."""

from debatedesk.domain.argument_map import ArgumentMap, Node, Relation, RelationKind
from debatedesk.domain.map_editing import (
    add_node,
    hanging_on,
    support_counts,
    without_nodes,
    without_relation,
    would_circle,
)


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
    assert [each.id for each in hanging_on(HIVES, "keep")] == ["honey", "stings", "gloves", "doubt"]


def test_what_bears_on_another_node_too_stays() -> None:
    assert "both" not in {each.id for each in hanging_on(HIVES, "keep")}
    kept = without_nodes(HIVES, ["keep", *(each.id for each in hanging_on(HIVES, "keep"))])
    assert list(kept.nodes) == ["ban", "both"]
    assert list(kept.relations) == ["r5"]


def test_a_proposal_never_hangs_on_another() -> None:
    assert [each.id for each in hanging_on(HIVES, "ban")] == []


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
