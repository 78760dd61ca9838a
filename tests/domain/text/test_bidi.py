"""Words of others keep their order, and leave ours alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.bidi import (
    END,
    ISOLATE,
    Direction,
    begun,
    isolated,
    joined,
    quoted,
    reads_from_right,
    with_isolated_quotations,
    without_isolates,
)

HEBREW, ARABIC = "שלום לכולם!", "هل ننتظر؟ (1787)"


@pytest.mark.parametrize(
    "words", ["", "Federalist No. 10", "Cléo Baker", "“naïve”", "漢字", "Ωμέγα", "3–4"]
)
def test_nothing_is_added_where_nothing_can_jump(words: str) -> None:
    assert isolated(words) == words


@pytest.mark.parametrize("words", [HEBREW, ARABIC, f"On {HEBREW}", "\u202eturned"])
def test_words_that_read_from_the_right_are_an_isolate(words: str) -> None:
    assert isolated(words) == f"{ISOLATE}{words}{END}"


@pytest.mark.parametrize("words", ["Federalist No. 10", "1787"])
def test_in_a_line_from_the_right_it_is_the_others_that_are_one(words: str) -> None:
    assert isolated(words, "rtl") == f"{ISOLATE}{words}{END}"
    assert isolated("שלום!", "rtl") == "שלום!"


def test_parts_are_isolated_one_by_one_and_empty_ones_left_out() -> None:
    assert joined([HEBREW, "", "22 Nov 1787"]) == f"\u200e{ISOLATE}{HEBREW}{END} · 22 Nov 1787"
    assert joined(["22 Nov 1787", HEBREW]) == f"22 Nov 1787 · {ISOLATE}{HEBREW}{END}"


def test_names_in_quotation_marks_are_isolated_in_sentences() -> None:
    sentence = f"“{HEBREW}” is not in “Ratification”."
    assert with_isolated_quotations(sentence) == f"\u200e{quoted(HEBREW)} is not in “Ratification”."
    assert with_isolated_quotations(with_isolated_quotations(sentence)) == with_isolated_quotations(
        sentence
    )


def test_each_line_is_an_isolate_of_its_own() -> None:
    assert isolated(f"{HEBREW}\n\n{ARABIC}") == f"{isolated(HEBREW)}\n\n{isolated(ARABIC)}"


def test_the_first_letter_tells_where_words_begin() -> None:
    assert reads_from_right(f"12. {HEBREW}")
    assert not reads_from_right(f"On {HEBREW}")
    assert not reads_from_right("12.")


SIGNS = st.text("abא1.! \u2066\u2067\u2068\u2069\u202b\u202e", max_size=12)


def is_one_isolate(words: str) -> bool:
    """Tell whether the first character's isolate ends with the last character and no sooner."""
    depth = 0
    for index, character in enumerate(words):
        if unicodedata.bidirectional(character) in ("LRI", "RLI", "FSI"):
            depth += 1
        elif unicodedata.bidirectional(character) == "PDI":
            depth -= 1
        if depth <= 0:
            return depth == 0 and index == len(words) - 1
    return False


@given(SIGNS)
def test_whatever_controls_words_hold_they_cannot_leave_their_isolate(words: str) -> None:
    made = isolated(words)
    assert made == words or is_one_isolate(made)
    assert isolated(made) == made
    assert without_isolates(made) == without_isolates(words)


@pytest.mark.parametrize(
    ("line", "within", "expected"),
    [
        ("Tab: דעם", "rtl", "\u200fTab: דעם"),
        ("דעם: Tab", "rtl", "דעם: Tab"),
        ("Argdown", "rtl", "Argdown"),
        ("דעם: support", "ltr", "\u200eדעם: support"),
        (HEBREW, "ltr", HEBREW),
        (f"{ISOLATE}Ada{END} דעם", "rtl", f"\u200f{ISOLATE}Ada{END} דעם"),
    ],
)
def test_a_line_that_begins_with_other_letters_than_its_own_is_marked(
    line: str, within: Direction, expected: str
) -> None:
    assert begun(line, within) == expected
    assert begun(expected, within) == expected
