"""Where sentences begin and end."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.sentences import LONGEST, sentence_at, sentences


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_a_sentence_ends_with_its_mark_and_what_closes_after_it() -> None:
    assert said("One is here. Two “is quoted.” Three asks? (Four.) Five!") == [
        "One is here.",
        "Two “is quoted.”",
        "Three asks?",
        "(Four.)",
        "Five!",
    ]


def test_what_is_shortened_ends_no_sentence() -> None:
    text = "Mr. Madison wrote No. 10 in New York, i.e. before J. Smith came. Then he left."
    assert said(text) == [
        "Mr. Madison wrote No. 10 in New York, i.e. before J. Smith came.",
        "Then he left.",
    ]


def test_a_sentence_goes_on_in_small_letters_and_never_over_a_line() -> None:
    assert said("He said stop! and went on. Heading\nText without an end\n\nMore.") == [
        "He said stop! and went on.",
        "Heading",
        "Text without an end",
        "More.",
    ]


def test_sentences_of_scripts_without_spaces_are_parted() -> None:
    assert said("これは本です。あれは「ペンです。」はい！") == [
        "これは本です。",
        "あれは「ペンです。」",
        "はい！",
    ]


def test_the_sentence_at_an_offset_is_the_one_that_holds_it() -> None:
    spans = sentences("  One. Two.")
    assert [sentence_at(spans, offset) for offset in (0, 2, 5, 7, 10)] == [-1, 0, 0, 1, 1]


def test_a_run_of_words_without_an_end_is_cut_between_words() -> None:
    pieces = said("word " * 1_000 + "end. " + "x" * 5_000 + "\nAnother.")
    assert max(map(len, pieces)) <= LONGEST
    assert "".join(pieces).replace(" ", "") == "word" * 1_000 + "end." + "x" * 5_000 + "Another."
    assert all(piece.startswith("word") for piece in pieces[:3])


@given(st.text(alphabet="ab AB.!?…\n”)。 ", max_size=60))
def test_all_that_is_no_white_space_is_in_just_one_sentence(text: str) -> None:
    spans = sentences(text)
    assert all(start < end for start, end in spans)
    assert all(end <= after for (_, end), (after, _) in pairwise(spans))
    inside = {offset for start, end in spans for offset in range(start, end)}
    assert all(text[offset].isspace() for offset in range(len(text)) if offset not in inside)
