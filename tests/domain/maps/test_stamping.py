"""Recording who made and who changed the nodes and relations of a map."""

from dataclasses import replace

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.maps.model import ArgumentMap, CriticalAnswer, Evidence, Node, Relation
from debatedesk.domain.maps.stamping import revision, stamped
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reference import Reference

EMPTY = ArgumentMap.of("m", "Hives")
MADE = stamped(
    EMPTY,
    ArgumentMap.of(
        "m", "Hives", [Node("a", title="One"), Node("b")], [Relation("r", "support", ("b",), "a")]
    ),
    "Vesna",
    "1",
)


def test_what_is_new_was_made_by_who_works_here() -> None:
    assert {node.provenance for node in MADE.nodes.values()} == {Provenance("Vesna", "1")}
    assert MADE.relations["r"].provenance == Provenance("Vesna", "1")


def test_what_brings_its_maker_along_keeps_it() -> None:
    theirs = Node("c", provenance=Provenance("Ivo", "0"))
    after = stamped(MADE, replace(MADE, nodes={**MADE.nodes, "c": theirs}), "Vesna", "2")
    assert after.nodes["c"].provenance == Provenance("Ivo", "0")


def test_only_what_says_something_else_is_changed_and_nothing_forgets_who_made_it() -> None:
    read_again = ArgumentMap.of(
        "m", "Hives", [Node("a", title="Two"), Node("b")], [Relation("r", "support", ("b",), "a")]
    )
    after = stamped(MADE, read_again, "Ivo", "2")
    assert after.nodes["a"].provenance == Provenance("Vesna", "1", "Ivo", "2", (revision(MADE.nodes["a"]),))
    assert after.nodes["b"] is MADE.nodes["b"]
    assert after.relations["r"] is MADE.relations["r"]


def test_a_relation_records_its_change_too() -> None:
    turned = replace(MADE.relations["r"], kind="attack")
    after = stamped(MADE, replace(MADE, relations={"r": turned}), "Ivo", "2")
    assert after.relations["r"].provenance.parents == (revision(MADE.relations["r"]),)


def test_typing_on_is_one_change() -> None:
    state = MADE
    for letters in ("T", "Tw", "Two"):
        nodes = {**state.nodes, "a": replace(state.nodes["a"], title=letters)}
        state = stamped(state, replace(state, nodes=nodes), "Ivo", letters, continues=letters != "T")
    assert state.nodes["a"].provenance == Provenance(
        "Vesna", "1", "Ivo", "Two", (revision(MADE.nodes["a"]),)
    )


def test_nodes_that_differ_only_in_who_made_them_are_equal() -> None:
    assert Node("a") == Node("a", provenance=Provenance("Ivo", "1"))
    assert hash(Node("a")) == hash(Node("a", provenance=Provenance("Ivo", "1")))


def test_a_revision_tells_of_all_that_a_node_and_a_relation_say() -> None:
    node = Node("a")
    others = [
        replace(node, title="x"),
        replace(node, tags=("x",)),
        replace(node, group=("x",)),
        replace(node, colour="red"),
        replace(node, weight=0.5),
        replace(node, fidelity="paraphrase"),
        replace(node, refers_to=Reference.node("m", "x")),
        replace(node, evidence=(Evidence("d", TextAnchor("x", "", "", 0, 1)),)),
    ]
    assert len({revision(each) for each in (node, *others)}) == len(others) + 1
    relation = Relation("r", "support", ("a",), "b")
    answered = replace(relation, scheme="Sign", answered=(CriticalAnswer("strength", "c"),))
    assert len({revision(each) for each in (relation, replace(relation, scheme="Sign"), answered)}) == 3


def test_a_revision_is_the_same_in_another_library() -> None:
    here = Node("a", evidence=(Evidence("d1", TextAnchor("x", "p", "s", 5, 6)),))
    there = Node("a", evidence=(Evidence("d2", TextAnchor("x", "p", "s", 9, 10)),), provenance=UNKNOWN)
    assert revision(here) == revision(there)
