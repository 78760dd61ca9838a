"""Texts as folded words, and the places where these stand."""

import re
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text import tokens as words_module
from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.tokens import (
    LONGEST_WORD,
    analyse,
    find_symbols,
    joined,
    split_words,
    whole_words,
)

pieces_of_texts = st.lists(
    st.sampled_from(["bee", "ﬁ", "-\n", "\u00ad", "--", "  ", " ", "é", "e\u0301", "言", "_", "1"]),
    max_size=40,
)


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


@given(pieces_of_texts)
def test_a_long_text_is_cut_between_its_words(pieces: list[str]) -> None:
    text = "".join(pieces)
    whole = analyse(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words_module, "_STRETCH", 3)
        cut = analyse(text)
    assert (cut.text, list(cut.starts), cut.lengths) == (whole.text, list(whole.starts), whole.lengths)


@given(pieces_of_texts)
def test_a_long_text_without_spaces_or_marks_is_cut_too(pieces: list[str]) -> None:
    text = "".join(["漢字かな", *pieces, "ไทย" * 5])
    whole = analyse(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words_module, "_STRETCH", 3)
        assert len(list(words_module._stretches("漢字" * 8))) == 4
        cut = analyse(text)
    assert (cut.text, list(cut.starts), cut.lengths) == (whole.text, list(whole.starts), whole.lengths)


@given(pieces_of_texts)
def test_places_are_those_of_the_folded_words(pieces: list[str]) -> None:
    text = "".join(pieces)
    folded = fold(text)
    matches = [each.span() for each in re.finditer(r"[^\W_]+", folded.text)]
    starts, ends = (array("I", side) for side in (zip(*matches, strict=True) if matches else ((), ())))
    found = zip(*folded.original_spans(starts, ends), strict=True)
    assert list(found) == [folded.original_span(*each) for each in matches]


@pytest.mark.parametrize(
    ("text", "span", "whole"),
    [
        ("we the people of", (4, 9), "the people"),
        ("we the people of", (2, 14), "the people"),
        ("so (it said) ends", (4, 11), "it said"),
        ("so (it said) ends", (3, 12), "(it said)"),
        ("do not", (4, 4), "not"),
        ("水は流", (1, 2), "は"),
    ],
)
def test_a_span_is_widened_to_the_words_it_begins_and_ends_in(
    text: str, span: tuple[int, int], whole: str
) -> None:
    start, end = whole_words(text, *span)
    assert text[start:end] == whole


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("We write C++ and C#, in F♯.", ["c++", "c#", "f♯"]),
        ("x ≠ y, or x =\u0338 y", ["≠", "≠"]),
        ("§ 12 and §12a", ["§", "§12", "§", "§12a"]),
        ("50 % and 5%", ["50%", "%", "5%", "%"]),
        ("$5.50 for a+b", ["$", "$5", "+"]),
        ("AT&T → ☭", ["&", "→", "☭"]),
        ("Nothing: (but) “punctuation” — and *so* on/off…", []),
    ],
)
def test_symbols_are_found_with_what_belongs_to_them(text: str, forms: list[str]) -> None:
    assert [symbol.form for symbol in find_symbols(text)] == forms


@given(st.text())
def test_symbols_come_in_the_order_of_the_text_and_within_it(text: str) -> None:
    symbols = list(find_symbols(text))
    assert all(0 <= symbol.start < symbol.end <= len(text) for symbol in symbols)
    assert [symbol.start for symbol in symbols] == sorted(symbol.start for symbol in symbols)
    assert split_words("ไทย") == ["ไ", "ท", "ย"]
