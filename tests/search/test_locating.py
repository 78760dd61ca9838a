"""Where words stand, and what of a text is shown around them."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.search.locating import AROUND, LONGEST, Locator, Place, choose_passages
from debatedesk.search.query import parse
from debatedesk.search.words import analyse

TEXT = (
    "Bees are kept for honey. A hive on a roof asks for little room, and gives the street a common task. "
    "Nobody is asked to pay. "
    + "Something else stands here for a long while. " * 12
    + "The hive is painted blue."
)


def places_in(text: str, query: str) -> list[Place]:
    tree = parse(query).tree
    assert tree is not None
    return Locator(tree).find(analyse(text)).places


def marked(text: str, query: str) -> list[list[str]]:
    places = places_in(text, query)
    return [[text[start:end] for start, end in each.marks] for each in choose_passages(text, places)]


def shown(text: str, query: str) -> list[str]:
    passages = choose_passages(text, places_in(text, query))
    return [text[each.start : each.end] for each in passages]


def test_hits_that_stand_near_share_a_passage_and_far_ones_do_not() -> None:
    assert marked(TEXT, "hive") == [["hive"], ["hive"]]
    assert marked(TEXT, "honey roof") == [["honey", "roof"]]


def test_a_passage_begins_and_ends_with_whole_words() -> None:
    words = TEXT.split()
    for passage in shown(TEXT, "hive") + shown(TEXT, "else"):
        assert passage.split()[0] in words
        assert passage.split()[-1] in words
        assert passage == passage.strip()


def test_a_passage_shows_some_words_on_both_sides() -> None:
    middle = "x " * 200 + "hive" + " y" * 200
    passage = shown(middle, "hive")[0]
    before, after = passage.split("hive")
    assert AROUND - 5 <= len(before) <= AROUND + 5
    assert AROUND - 5 <= len(after) <= AROUND + 5


def test_phrases_are_found_whatever_stands_between_their_words() -> None:
    assert marked("A Standing—Army; standing\narmy.", '"standing army"') == [
        ["Standing—Army", "standing\narmy"]
    ]


def test_a_phrase_is_not_found_in_parts_of_words() -> None:
    assert marked("outstanding army, standing armies", '"standing army"') == []


def test_beginnings_are_marked_as_whole_words() -> None:
    assert marked("The hives hum", "hiv*") == [["hives"]]


def test_marks_that_overlap_are_one() -> None:
    assert marked("a standing army stands", '"standing army" army standing') == [["standing army"]]


def test_rare_words_choose_the_passages_and_frequent_ones_beside_them_are_marked() -> None:
    text = "the end. " * 400 + "Here the honey stands. " + "the end. " * 400
    passages = marked(text, "the honey")
    assert any("honey" in marks and "the" in marks for marks in passages)


def test_at_most_some_passages_are_shown_in_the_order_of_the_text() -> None:
    text = ("hive " + "nothing of it " * 30) * 20
    passages = choose_passages(text, places_in(text, "hive"), 3)
    assert len(passages) == 3
    assert passages == sorted(passages, key=lambda each: each.start)


def test_words_without_spaces_are_cut_between_characters() -> None:
    text = "é".replace("é", "e\u0301") * 300 + " hive " + "o\u0308" * 300
    passage = shown(text, "hive")[0]
    assert not unicodedata.combining(passage[0])
    assert len(passage) < LONGEST
    at = text.index(passage)
    assert not unicodedata.combining(text[at + len(passage)])


@given(
    st.text(alphabet="ab \n—é\u0301言", max_size=200), st.sampled_from(["a", "b*", '"a b"', "ab 言", "e"])
)
def test_passages_lie_within_the_text_in_order_and_hold_their_marks(text: str, query: str) -> None:
    places = places_in(text, query)
    end = 0
    for each in choose_passages(text, places):
        assert end <= each.start < each.end <= len(text)
        end = each.end
        for start, stop in each.marks:
            assert each.start <= start < stop <= each.end
