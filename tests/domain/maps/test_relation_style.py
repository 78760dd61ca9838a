"""Signs of maps: readable without colour, and one name for each card."""

from debatedesk.domain.maps.model import RELATION_KINDS
from debatedesk.domain.maps.relation_style import RELATION_SIGNS, card_role, card_words, stances
from tests.domain.maps.layout.layout_maps import debate


def test_kinds_differ_by_sign_and_line_and_not_by_colour_alone() -> None:
    looks = {(each.outline, each.filled, each.strokes, each.dashes) for each in RELATION_SIGNS.values()}
    assert len(looks) == len(RELATION_KINDS)
    assert len({each.strokes for each in RELATION_SIGNS.values()}) == len(RELATION_KINDS)


def test_proposals_and_questions_are_named_as_such_whatever_they_bear_on() -> None:
    assert (card_words("proposal", "answers"), card_role("proposal", "answers")) == ("Proposal", "proposal")
    assert (card_words("claim", "attack"), card_role("claim", "attack")) == ("Objection · Claim", "attack")
    assert (card_words("argument", "support"), card_words("argument", None)) == ("Support", "Argument")


def test_a_node_takes_the_stance_of_its_first_relation_to_something_known() -> None:
    found = stances(debate("P! a b c", "a - gone", "a + P", "a - P", "b,c _ r1"))
    assert found == {"a": "support", "b": "undercut", "c": "undercut"}
