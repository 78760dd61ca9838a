"""Approximate matching, beside a search of all stretches."""

from hypothesis import assume, given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from debatedesk.domain.text.alignment import LONGEST_PATTERN, Alignment, align, nearest

letters = st.text(alphabet="abc ", max_size=14)


def fewest(pattern: str, text: str) -> int:
    ends = range(len(text) + 1)
    return min(Levenshtein.distance(pattern, text[start:end]) for start in ends for end in ends[start:])


@given(letters, letters)
def test_no_stretch_is_nearer_than_the_nearest(pattern: str, text: str) -> None:
    assume(pattern)
    found = nearest(pattern, text)
    assert found.errors == fewest(pattern, text)
    assert 0 <= found.start <= found.end <= len(text)
    assert Levenshtein.distance(pattern, text[found.start : found.end]) == found.errors


@given(letters, letters, st.integers(0, 6))
def test_more_errors_than_allowed_are_no_match(pattern: str, text: str, errors: int) -> None:
    assume(pattern)
    found = align(pattern, text, (0, len(text)), errors)
    assert found is None or found.errors <= errors
    if fewest(pattern, text) > errors:
        assert found is None


def test_a_window_keeps_the_search_within() -> None:
    text = "the oven, the ovens, the owen"
    assert align("ovens", text, (0, 9), 1) == Alignment(4, 8, 1)
    assert align("ovens", text, (9, len(text)), 1) == Alignment(14, 19, 0)


def test_long_patterns_are_aligned_by_their_ends() -> None:
    words = " ".join(f"word{number}" for number in range(400))
    assert len(words) > LONGEST_PATTERN
    text = f"before {words.replace('word200 ', '')} after"
    found = align(words, text, (0, len(text)), 40)
    assert found is not None
    assert text[found.start : found.end] == words.replace("word200 ", "")
    assert found.errors == len("word200 ")
