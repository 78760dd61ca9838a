"""Filtering as people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.folding import fold
from debatedesk.ui.widgets.word_filter import WordFilter


@pytest.mark.parametrize(
    "words", ["hive", "HIVE every", "  street  hi", "cafe", '"own"', "keeper's", "a-b"]
)
def test_all_words_are_found_in_any_order_and_typography(words: str) -> None:
    assert WordFilter().of(words)("The keeper’s “own” Café: a hive for every street, A–B")


def test_a_text_without_one_of_the_words_is_left_out() -> None:
    assert not WordFilter().of("hive wasps")("A hive for every street")


def test_nothing_typed_leaves_all() -> None:
    assert WordFilter().of("  ")("")


LETTERS = "a\N{ACUTE ACCENT}½…ﬁÅøΆé \r\t`“”‘’–—-\n\N{NO-BREAK SPACE}fß\u0301B"


@given(st.text(st.sampled_from(LETTERS), max_size=12))
def test_a_text_is_found_by_each_of_its_words(text: str) -> None:
    passes = WordFilter().of
    assert all(passes(word)(text) for word in fold(text).text.split())
