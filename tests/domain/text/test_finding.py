"""Find in text: typography makes no difference, and the spans are those of the original."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.finding import FindOptions, find_all
from debatedesk.domain.text.folding import fold


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in find_all(text, query)]


def test_every_place_is_found_in_order() -> None:
    assert find_all("Bees, bees and BEES", "bees") == [(0, 4), (6, 10), (15, 19)]


def test_typography_makes_no_difference() -> None:
    text = "“It’s a ﬁne café” — a co\u00adöperative one,  truly."
    for query, words in [
        ("it's", "It’s"),
        ("FINE CAFE", "ﬁne café"),
        ('cafe" - a', "café” — a"),
        ("cooperative", "co\u00adöperative"),
        ("one, truly", "one,  truly"),
    ]:
        assert found(text, query) == [words]


def test_a_query_that_shows_nothing_finds_nothing() -> None:
    for query in ("", " ", "\u00ad", "\u0301", "\n\t"):
        assert find_all("some words here", query) == []


def test_a_text_can_be_folded_once_for_all() -> None:
    folded = fold("One hive, two hives")
    assert find_all(folded, "hive") == find_all("One hive, two hives", "hive") == [(4, 8), (14, 18)]


def narrowed(text: str, query: str, *, case: bool = False, words: bool = False) -> list[str]:
    spans = find_all(text, query, FindOptions(match_case=case, whole_words=words))
    return [text[start:end] for start, end in spans]


def test_case_is_matched_where_that_is_asked_and_typography_still_makes_no_difference() -> None:
    text = "It’s a ﬁne CAFÉ, Æon; aeon and Straße."
    assert narrowed(text, "cafe", case=True) == []
    assert narrowed(text, "CAFE", case=True) == ["CAFÉ"]
    assert narrowed(text, "It's a fine", case=True) == ["It’s a ﬁne"]
    assert narrowed(text, "i", case=True) == ["ﬁ"]
    assert narrowed(text, "aeon", case=True) == ["aeon"]
    assert narrowed(text, "strasse", case=True) == []
    assert narrowed(text, "Strasse", case=True) == ["Straße"]


def test_whole_words_are_not_parts_of_others() -> None:
    text = "The hive, beehives; a co\u00adoperative hive-\nholder’s HIVE."
    assert narrowed(text, "hive", words=True) == ["hive", "HIVE"]
    assert narrowed(text, "operative", words=True) == []
    assert narrowed(text, "hiveholder", words=True) == ["hive-\nholder"]
    assert narrowed(text, "HIVE", case=True, words=True) == ["HIVE"]
    assert narrowed("蜂蜜很甜", "蜂蜜", words=True) == ["蜂蜜"]


def test_a_match_that_is_passed_over_hides_none_that_begins_within_it() -> None:
    assert narrowed("Aaa", "aa", case=True) == ["aa"]
    assert narrowed("xa a a", "a a", words=True) == ["a a"]


@given(st.text(alphabet="aAbB é-É\n", max_size=30), st.text(alphabet="aAbBé ", min_size=1, max_size=3))
def test_what_is_narrowed_folds_to_the_query_and_a_folded_text_serves_as_well(
    text: str, query: str
) -> None:
    for case in (False, True):
        for words in (False, True):
            options = FindOptions(match_case=case, whole_words=words)
            for start, end in find_all(text, query, options):
                assert fold(query).text in fold(text[start:end]).text
            assert find_all(fold(text), query, options, text) == find_all(text, query, options)


def test_a_ligature_is_found_once() -> None:
    assert find_all("ßa", "s") == [(0, 1)]


@given(st.text(), st.text(min_size=1, max_size=3))
def test_places_are_apart_and_in_order_and_fold_to_the_query(text: str, query: str) -> None:
    spans = find_all(text, query)
    assert spans == sorted(spans)
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start
    for start, end in spans:
        assert fold(query).text in fold(text[start:end]).text
