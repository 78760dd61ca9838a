"""Texts as folded words, and the places where these stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.folding import fold
from debatedesk.search.words import LONGEST_WORD, analyse, joined, split_words


def spans(text: str) -> list[str]:
    words = analyse(text)
    return [text[slice(*words.span(number, number))] for number in range(len(words.starts))]


def test_words_are_folded_and_know_their_places() -> None:
    text = "“Café”—the ﬁrst naï\u00adve ex-\nample, Don’t!"
    assert split_words(text) == ["cafe", "the", "first", "naive", "example", "don", "t"]
    assert spans(text) == ["Café", "the", "ﬁrst", "naï\u00adve", "ex-\nample", "Don", "t"]


def test_ideographs_are_words_by_themselves() -> None:
    assert split_words("言葉とwords") == ["言", "葉", "と", "words"]


def test_a_text_without_words_has_none() -> None:
    words = analyse("… — !")
    assert (words.text, list(words.starts)) == (b" ", [])
    assert joined([]) == b" "


def test_a_run_of_letters_without_end_is_cut() -> None:
    assert [len(word) for word in split_words("a" * 250)] == [LONGEST_WORD, LONGEST_WORD, 50]


@pytest.mark.parametrize("text", ["We, the people", "ÉTÉ d’été", "a  b\n\nc"])
def test_text_holds_the_words_between_single_spaces(text: str) -> None:
    words = analyse(text)
    assert words.text.decode() == f" {' '.join(split_words(text))} "


@given(st.text(max_size=60))
def test_each_word_stands_where_its_place_says(text: str) -> None:
    words = analyse(text)
    found = words.text.decode().split()
    assert len(found) == len(words.starts) == len(words.lengths)
    for word, part in zip(found, spans(text), strict=True):
        assert word in fold(part).text or len(word) > len(part)
