"""What was seen of a text: stretches put together, shared, carried to a version, and what they say."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.library import ReadMark
from debatedesk.domain.reading_progress import ReadingProgress, ReadState, carried_spans, overlap, united

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


def characters(spans: object) -> set[int]:
    return {offset for start, end in spans for offset in range(start, end)}  # type: ignore[attr-defined]


@given(SPANS)
def test_united_stretches_hold_the_same_characters_in_order_and_do_not_touch(
    spans: list[tuple[int, int]],
) -> None:
    made = united(spans)
    assert characters(made) == characters(spans)
    assert all(end < start for (_, end), (start, _) in pairwise(made))
    assert all(start < end for start, end in made)


@given(SPANS, SPANS)
def test_an_overlap_holds_what_both_hold(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    assert characters(overlap(united(one), united(other))) == characters(one) & characters(other)


def test_stretches_go_to_another_version_as_far_as_it_has_their_words() -> None:
    kept = [(0, 10, 5), (8, 30, 4)]  # the first five words stand at 10 there, those from 8 on at 30
    assert carried_spans(((2, 10),), kept) == ((12, 15), (30, 32))
    assert carried_spans((), kept) == ()
    assert carried_spans(((5, 8),), kept) == ()


@pytest.mark.parametrize(
    ("seen", "mark", "state", "unmarked"),
    [
        (0, "", "no", ("read", "")),
        (1, "", "begun", ("read", "unread")),
        (89, "", "begun", ("read", "unread")),
        (90, "", "yes", ("", "unread")),
        (100, "unread", "no", ("", "unread")),
        (0, "read", "yes", ("read", "")),
    ],
)
def test_a_text_is_read_as_its_reader_says_else_as_was_seen(
    seen: int, mark: ReadMark, state: ReadState, unmarked: tuple[ReadMark, ReadMark]
) -> None:
    progress = ReadingProgress(united([(0, seen)]), 100, mark)
    assert progress.state == state
    assert (progress.marked(True), progress.marked(False)) == unmarked


def test_an_empty_text_is_not_read() -> None:
    assert ReadingProgress().share == 0.0
    assert ReadingProgress().state == "no"
