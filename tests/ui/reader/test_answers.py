"""What a card says of a passage."""

from debatedesk.domain.reference import Reference
from debatedesk.ui.reader.answers import MOST, answers_html, spoken
from debatedesk.ui.reader.passages import Answer, NodePassage
from debatedesk.ui.theme import light

NODE = Reference.node("m", "n")


def test_support_and_opposition_are_listed_apart_with_their_speakers() -> None:
    answers = (Answer("support", "The school takes part", "Cléo"), Answer("attack", "Stings <hurt>"))
    words = answers_html([NodePassage(0, 9, NODE, "proposal", "One hive", 1, 1, (), answers)], light())
    assert "1 supports it" in words
    assert "1 opposes it" in words
    assert "Cléo" in words
    assert "Stings &lt;hurt&gt;" in words


def test_of_many_answers_the_first_are_named_and_the_rest_counted() -> None:
    answers = tuple(Answer("support", f"Reason {number}") for number in range(MOST + 3))
    words = answers_html([NodePassage(0, 9, NODE, "claim", "One hive", 7, 0, (), answers)], light())
    assert f"Reason {MOST - 1}" in words
    assert f"Reason {MOST}" not in words
    assert "and 3 more" in words


def test_a_passage_that_nothing_answers_says_so() -> None:
    assert "Nothing answers it yet." in answers_html([NodePassage(0, 9, NODE, "claim", "One")], light())


def test_what_a_reaction_opposes_is_named() -> None:
    passage = NodePassage(0, 9, NODE, "claim", "Stings", bears_on=(Answer("attack", "One hive"),))
    assert "Opposes “One hive”" in answers_html([passage], light())
    assert passage.sign == "−"


def test_a_place_that_is_not_certain_says_why() -> None:
    passage = NodePassage(0, 9, NODE, "claim", "Stings", doubt="The words have changed.")
    assert "The words have changed." in answers_html([passage], light())


def test_counts_are_spoken_in_one_line() -> None:
    passage = NodePassage(0, 9, NODE, "proposal", "One hive", 2, 1)
    assert spoken(passage) == "Proposal “One hive”: 2 in support, 1 in opposition"
