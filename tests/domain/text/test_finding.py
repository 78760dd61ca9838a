"""Find in text: typography makes no difference, and the spans are those of the original."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.finding import find_all
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
