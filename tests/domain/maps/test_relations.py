"""The rules of maps: what may bear on what, in words, and what becomes of what may not."""

import pytest
from hypothesis import given

from debatedesk.domain.maps.model import (
    NODE_KINDS,
    RELATION_KINDS,
    ArgumentMap,
    Node,
    Relation,
    RelationKind,
)
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.maps.relations import (
    NODE_RULES,
    RULES,
    kind_refusal,
    kinds_for,
    kinds_from,
    node_kinds_for,
    permitted,
    refusal,
    reply_kind,
    reply_kinds,
    reply_node_kind,
    says_the_same,
)
from tests.domain.maps.layout.layout_maps import debate, maps


def relation(kind: RelationKind, sources: str, target: str) -> Relation:
    return Relation("new", kind, tuple(sources.split()), target)


HIVES = debate("P! stings honey who? wax~", "stings - P", "honey + P", "honey > who")


def test_the_table_knows_every_kind() -> None:
    assert set(RULES) == set(RELATION_SIGNS) == set(RELATION_KINDS)
    assert set(NODE_RULES) == set(NODE_KINDS)


def test_a_relation_is_said_from_both_of_its_ends() -> None:
    assert (RULES["attack"].verb, RULES["attack"].participle) == ("opposes", "opposed")
    assert (RULES["answers"].verb, RULES["answers"].participle) == ("answers", "answered")


@pytest.mark.parametrize(
    ("kind", "target", "why"),
    [
        ("attack", "r0", "A link can be supported or undercut, but not opposed."),
        ("contradiction", "r0", "A link can be supported or undercut, but not contradicted."),
        ("rephrase", "r0", "A link can be supported or undercut, but not rephrased."),
        ("answers", "r0", "A link can be supported or undercut, but not answered."),
        (
            "answers",
            "P",
            "A proposal can be supported, opposed, contradicted or rephrased, but not answered.",
        ),
        (
            "undercut",
            "P",
            "A proposal can be supported, opposed, contradicted or rephrased, but not undercut.",
        ),
    ],
)
def test_what_the_rules_forbid_is_refused_in_a_sentence(kind: RelationKind, target: str, why: str) -> None:
    assert refusal(HIVES, relation(kind, "wax", target)) == why


def test_a_question_answers_nothing() -> None:
    two = debate("who? whose?")
    assert (
        refusal(two, relation("answers", "whose", "who")) == "What answers something can't be a question."
    )


def test_only_what_argues_or_contradicts_has_linked_premises() -> None:
    assert refusal(HIVES, relation("support", "honey wax", "P")) == ""
    assert (
        refusal(HIVES, relation("rephrase", "honey wax", "P"))
        == "Only one node at a time rephrases another."
    )


def test_menus_offer_what_the_rules_allow() -> None:
    assert kinds_for(HIVES, ("wax",), "P") == ["support", "attack", "contradiction", "rephrase"]
    assert kinds_for(HIVES, ("wax",), "who") == [
        "answers",
        "support",
        "attack",
        "contradiction",
        "rephrase",
    ]
    assert (
        kinds_for(HIVES, ("wax",), "r0") == kinds_from("argument", HIVES, "r0") == ["support", "undercut"]
    )
    assert "answers" not in kinds_from("question", HIVES, "who")


def test_a_reply_suits_what_it_bears_on() -> None:
    assert reply_kinds(HIVES, "P") == ["support", "attack"]
    assert reply_kinds(HIVES, "r0") == ["support", "undercut"]
    assert reply_kinds(HIVES, "who") == ["answers"]
    assert reply_kind(HIVES, "r0", "against") == "undercut"
    assert (reply_node_kind("answers"), reply_node_kind("undercut")) == ("claim", "argument")


def test_a_question_with_answers_stays_one() -> None:
    assert kind_refusal(HIVES, "who", "claim").endswith("but not answered.")
    assert node_kinds_for(HIVES, "who") == ["question"]
    assert node_kinds_for(HIVES, "honey") == ["proposal", "claim", "argument", "aside"]
    assert node_kinds_for(HIVES, "stings") == list(NODE_KINDS)


def test_a_contradiction_says_the_same_either_way_round() -> None:
    one, other = relation("contradiction", "a", "b"), relation("contradiction", "b", "a")
    assert says_the_same(one, other)
    assert not says_the_same(relation("support", "a", "b"), relation("support", "b", "a"))


def test_what_can_be_said_otherwise_is_not_lost() -> None:
    written = debate("P! a b c", "a - P", "b - r0", "c _ P", "c >< r0", "a,b = P")
    mended, forbidden = permitted(written)
    assert forbidden == []
    kinds = {key: each.kind for key, each in mended.relations.items()}
    assert kinds == {
        "r0": "attack",
        "r1": "undercut",
        "r2": "attack",
        "r3": "undercut",
        "r4": "rephrase",
        "r4 (2)": "rephrase",
    }
    assert [mended.relations[key].sources for key in ("r4", "r4 (2)")] == [("a",), ("b",)]


def test_what_cannot_be_said_is_listed_with_what_bears_on_it() -> None:
    mended, forbidden = permitted(debate("P! a b c", "a > P", "b _ r0", "c + r1", "c + P"))
    assert list(mended.relations) == ["r3"]
    assert [each.relation.id for each in forbidden] == ["r0", "r1", "r2"]
    assert forbidden[0].what == "“a” answers “P”"
    assert forbidden[0].why.endswith("but not answered.")
    assert forbidden[1].why == "What it bears on was left out."


def test_a_map_that_keeps_the_rules_is_left_alone() -> None:
    assert permitted(HIVES) == (HIVES, [])


@given(maps())
def test_what_is_permitted_keeps_the_rules(whole: ArgumentMap) -> None:
    mended, forbidden = permitted(whole)
    assert not [each for each in mended.relations.values() if refusal(mended, each)]
    assert permitted(mended) == (mended, [])
    assert mended.nodes == whole.nodes
    gone = {each.relation.id for each in forbidden}
    assert gone == whole.relations.keys() - mended.relations.keys()
    assert all(each.what and each.why for each in forbidden)


def test_a_name_is_given_to_nodes_without_words() -> None:
    bare = ArgumentMap.of("", "", [Node("n1"), Node("n2")], [Relation("r", "answers", ("n1",), "n2")])
    assert permitted(bare)[1][0].what == "“n1” answers “n2”"
