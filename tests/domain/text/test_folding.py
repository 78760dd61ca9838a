"""Folding: the laws, on all of Unicode, and the rules, one by one."""

import random
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from debatedesk.domain.text.folding import Folded, fold, fold_in_parts
from debatedesk.domain.text.folding_characters import fold_cluster, folds_to_itself, joins_the_one_before

ODD = (
    "aAbſßﬁﬃŉİıIøæÉéñ \t\n\r\u00a0\u2003\u2028\u0085-‐‑–—−…“”‘’'\"`«»\u00ad\u200b\u200d\u2060\ufeff\ufe0f"
    "\u0301\u0323\u0345\u0308\u0327\u3099\u094d\u093f\u09be\u09d7\u09c7ぷはば가각각ㄱㅏﾊﾟ゛¨´ͅΣςσᾳᾼאַبِّ١²½№㎏ﷺꭰᏰ𝔸\U0001d15e\U00011131\U00011127"
)
texts = st.one_of(
    st.text(),
    st.text(alphabet=ODD),
    st.text(alphabet=st.one_of(st.sampled_from(ODD), st.characters()), max_size=200),
    st.text(alphabet="aB-‐\u00ad \n\r—\u200b\u0301é"),
)


@settings(max_examples=200)
@given(texts)
@example("a-\nB\u0301c")
@example("ᄀ-\nᅡ")
@example("-\u0301-")
@example("\U0001e014\u0489\u085b")
@example("\u0301a")
@example("a\u3099\u200b\u094d\u3099")
def test_folding_twice_changes_nothing(text: str) -> None:
    folded = fold(text)
    again = fold(folded.text)
    assert again.text == folded.text
    assert again.original_span(0, len(again.text)) == (0, len(folded.text))


@settings(max_examples=200)
@given(texts, st.data())
def test_a_folded_span_maps_back_to_a_span_whose_folding_contains_it(
    text: str, data: st.DataObject
) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.original_span(start, end)
    assert 0 <= first <= last <= len(text)
    assert folded.text[start:end] in fold(text[first:last]).text


@settings(max_examples=200)
@given(texts)
def test_offsets_are_monotonic(text: str) -> None:
    folded = fold(text)
    spans = [folded.original_span(place, place + 1) for place in range(len(folded.text))]
    for (start, end), (next_start, next_end) in pairwise(spans):
        assert start < end
        assert (start, end) == (next_start, next_end) or end <= next_start < next_end
    offsets = [folded.folded_offset(place) for place in range(len(text) + 1)]
    assert offsets == sorted(offsets)
    assert not offsets or offsets[-1] == len(folded.text)


@settings(max_examples=200)
@given(texts)
def test_offsets_go_there_and_back(text: str) -> None:
    folded = fold(text)
    for place in range(len(folded.text)):
        start, _ = folded.original_span(place, place + 1)
        assert folded.folded_offset(start) <= place
        assert folded.original_span(folded.folded_offset(start), place + 1)[0] == start


@settings(max_examples=200)
@given(texts)
@example("\u03c2\u2010\n\u1fbc")
def test_composed_and_decomposed_texts_fold_alike(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert fold(composed).text == fold(decomposed).text


@settings(max_examples=200)
@given(texts)
def test_a_folded_text_is_normalised_and_has_no_double_spaces_or_dashes(text: str) -> None:
    folded = fold(text).text
    assert unicodedata.is_normalized("NFKC", folded)
    assert "  " not in folded
    assert "--" not in folded
    assert "\n" not in folded


ALIKE = (
    *(("'", "’", "‘", "`", "‹"), ('"', "“", "”", "„", "«"), ("-", "–", "—", "--", "---", "‒")),
    *(("fi", "ﬁ", "f\u00adi", "FI"), ("ffl", "ﬄ", "fﬂ"), ("st", "ﬅ", "ﬆ"), ("ss", "ß", "ẞ", "SS")),
    *(("i", "İ", "ı", "I", "i\u0307"), ("e", "é", "e\u0301", "Ê", "e\u0323\u0302"), ("oe", "œ", "Œ")),
    *(
        (" ", "\u00a0", "\n", " \t ", "\u2003", " \u200b "),
        ("", "\u00ad", "\u200b", "\ufeff", "-\n", "\u2010\r\n"),
    ),
    *(("...", "…"), ("2", "²", "２"), ("가", "\u1100\u1161"), ("σ", "ς", "Σ")),
)
"""Each of these is the same in other typography, between letters: only there line-end hyphens join."""


@settings(max_examples=200)
@given(st.lists(st.sampled_from(ALIKE), max_size=12), st.randoms(use_true_random=False))
def test_any_two_settings_of_the_same_words_fold_alike(
    parts: list[tuple[str, ...]], chance: random.Random
) -> None:
    plain = "x".join(["x", *(part[0] for part in parts), "x"])
    set_otherwise = "x".join(["x", *(chance.choice(part) for part in parts), "x"])
    assert fold(set_otherwise).text == fold(plain).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s ‘so’,” she said", "\"it's 'so',\" she said"),
        ("«ici» „dort‟ ‹là›", '"ici" "dort" \'là\''),
        ("the ﬁrst ﬂood eﬃcient", "the first flood efficient"),
        ("ﬅand", "stand"),
        ("Straße GROẞ", "strasse gross"),
        ("İstanbul DIYARBAKIR", "istanbul diyarbakır"),
        ("Cœur, æther", "coeur, aether"),
        ("Ångström, Łódź, smørrebrød, façade", "angstrom, lodz, smorrebrod, facade"),
        ("word—word – word", "word--word --- word"),
        ("5 − 3", "5 - 3"),
        ("co\u00adoper\u00adate zero\u200bwidth\ufeff", "cooperate zerowidth"),
        (
            "exam-\nple exam-\r\n   ple exam\u2010\u2028ple exam\u00ad\nple",
            "example example example example",
        ),
        ("EXAM-\nPLE Exam-\nple", "example example"),
        ("Anglo-\nSaxon", "anglo-saxon"),
        ("re\u0301gi-\nme", "regime"),
        ("word—\nnext", "word- next"),
        ("word --\nnext", "word - next"),
        ("two\n\nblocks\u00a0and\u2003one\t tab", "two blocks and one tab"),
        ("1914-\n18", "1914- 18"),
        ("a-\n\nb", "a- b"),
        ("wait…", "wait..."),
        ("ΌΣΟΣ όσος", "οσοσ οσοσ"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد", "محمد"),
        ("Ｆｕｌｌ　ｗｉｄｔｈ ﾊﾟ", "full width パ"),
        ("x² ½ № ™", "x2 1/2 no tm"),
        ("𝔹𝕠𝕝𝕕", "bold"),
        ("한글", unicodedata.normalize("NFD", "한글")),
        ("`quoted'", "'quoted'"),
    ],
)
def test_typography_makes_no_difference(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("かき", "がき"),
        ("कि", "क"),
        ("well-known", "wellknown"),
        ("a b", "ab"),
        ("ไก่", "ไก"),
        ("a.b", "a,b"),
    ],
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


def span_of(folded: Folded, words: str) -> tuple[int, int]:
    start = folded.text.index(words)
    return folded.original_span(start, start + len(words))


def test_a_span_is_as_tight_as_it_can_be() -> None:
    text = "A \u00adco\u00adat\u200b  and  a ﬁne “house” exam-\nple"
    folded = fold(text)
    for words, original in [
        ("coat", "co\u00adat"),
        (" and ", "  and  "),
        ("fin", "ﬁn"),
        ("i", "ﬁ"),
        ('"house"', "“house”"),
        ("example", "exam-\nple"),
        ("exam", "exam"),
    ]:
        start, end = span_of(folded, words)
        assert text[start:end] == original


def test_a_span_outside_the_text_is_refused() -> None:
    for start, end in [(-1, 1), (2, 1), (0, 4)]:
        with pytest.raises(ValueError, match="lies outside"):
            fold("abc").original_span(start, end)


def test_an_empty_span_stays_empty() -> None:
    assert fold("a\u00ad\u00adb").original_span(1, 1) == (3, 3)
    assert fold("").original_span(0, 0) == (0, 0)


@pytest.mark.parametrize(
    "unit",
    [
        "a\u0301\u0323",
        "\u3099\u094d",
        "-",
        " \n",
        "a\u200b",
        "a-\n",
        "-\n",
        "-\u200b",
        "\u00ad\n",
        "-\u00ad\n",
    ],
)
def test_a_hundred_thousand_of_anything_is_folded_in_linear_time(unit: str) -> None:
    text = "a" + unit * 100_000 + "b"
    folded = fold(text)
    assert folded.original_span(0, len(folded.text)) == (0, len(text))


def test_what_is_known_to_stay_does_stay() -> None:
    for code in (*range(0x3400, 0xD7A4, 7), *range(0x20000, 0x32400, 97)):
        character = chr(code)
        if folds_to_itself(character):
            assert fold_cluster(character) == character
            assert not joins_the_one_before(character)


@given(st.lists(st.sampled_from(["One line", "“two”—", "e\u0301", "br-\neak", "\n", " ", "\nA. ", "\xad"])))
@settings(max_examples=60)
def test_a_text_folded_in_parts_is_the_text_folded_whole(pieces: list[str]) -> None:
    text = "".join(pieces) + ("word " * 30_000 + ".\nNext" + "".join(pieces)) * 2
    *pauses, folded = fold_in_parts(text)
    assert folded == fold(text)
    assert pauses == [None] * len(pauses)


def test_nothing_is_folded_in_parts_as_well() -> None:
    assert list(fold_in_parts("")) == [fold("")]


@pytest.mark.parametrize("odd", ["\ufeff", "\u0301", "\u200b\u00ad", "½", "ﬁ", "— "])
def test_offsets_hold_behind_a_run_that_is_no_language(odd: str) -> None:
    text = f"Bees{odd * 50_000} hum{odd * 30_001} again"
    folded = fold(text)
    start = folded.text.index("again")
    assert text[slice(*folded.original_span(start, start + 5))] == "again"
    assert folded.original_span(0, 3) == (0, 3)
    middle = folded.text.index("hum")
    begin, end = folded.original_span(middle, middle + 2)
    assert text[begin:end] == "hu"
