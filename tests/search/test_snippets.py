"""Where words stand, and what of a text is shown around them."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.tokens import analyse
from debatedesk.search.query import parse
from debatedesk.search.snippets import AROUND, LONGEST, Locator, Occurrence, choose_passages

TEXT = (
    "Bees are kept for honey. A hive on a roof asks for little room, and gives the street a common task. "
    "Nobody is asked to pay. "
    + "Something else stands here for a long while. " * 12
    + "The hive is painted blue."
)


def places_in(text: str, query: str) -> list[Occurrence]:
    tree = parse(query).tree
    assert tree is not None
    return Locator(tree).find(analyse(text)).occurrences


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


RIGHTS = (
    "The bill of rights is one of the works of that year. It was read of an evening, and of the bill "
    "no one of the town spoke. Rights of the kind are the business of all."
)


def found(text: str, query: str, language: str = "en") -> tuple[list[str], int]:
    tree = parse(query).tree
    assert tree is not None
    located = Locator(tree).find(analyse(text), language)
    return [text[start:end] for start, end, _ in located.occurrences], located.count


def test_small_words_are_found_only_beside_others() -> None:
    words = ["bill", "of", "rights", "bill", "Rights", "of"]
    assert found(RIGHTS, "bill of rights") == (words, 6)
    assert found(RIGHTS, "of rights bill") == (words, 6)
    assert found(RIGHTS, "town of the") == (["of", "the", "town"], 3)
    assert found(RIGHTS, "zebra of") == ([], 0)


def test_all_places_of_small_words_alone_and_of_phrases_are_found() -> None:
    assert found(RIGHTS, "of")[1] == 8
    assert found(RIGHTS, "of the")[1] == 8 + 6
    assert found(RIGHTS, '"of the"') == (["of the"] * 4, 4)
    assert found(RIGHTS, 'bill "of the"') == (["bill", "of the", "of the", "bill", "of the", "of the"], 6)
    assert found(RIGHTS, "bill OR of")[1] == 2 + 8


def test_words_that_are_near_to_each_other_are_marked_and_no_others() -> None:
    assert found(RIGHTS, "bill near/2 of") == (["bill", "of", "of", "bill"], 4)
    assert found(RIGHTS, "rights near/5 works")[0] == ["rights", "works"]
    assert found(RIGHTS, "bill near/1 rights") == ([], 0)
    assert found(RIGHTS, "town near/3 spoke OR business")[0] == ["town", "spoke", "business"]
    assert found(RIGHTS, '"bill of" near/2 rights')[0] == ["bill of", "rights"]
    grouped = found(RIGHTS, "(bill OR town) near/3 (spoke OR rights)")
    assert grouped[0] == ["bill", "rights", "town", "spoke", "Rights"]


def test_a_small_word_that_is_being_typed_is_one_already() -> None:
    tree = parse("bill of", typing=True).tree
    assert tree is not None
    located = Locator(tree).find(analyse("The bill of the office. An office of others."), "en")
    assert located.count == 2


def test_words_are_small_in_the_language_of_the_text_only() -> None:
    assert found("Alle Menschen die da sind, die Menschen", "menschen die", "de")[1] == 4
    assert found("Men die at sea, and others die", "sea die", "en")[1] == 3
    assert found("Men die at sea, and others die", "sea die", "")[1] == 1
