"""Marks on a text, found wherever the page is scrolled to."""

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.ui.reader.marks import MarkIndex
from debatedesk.ui.reader.page_marks import Stretch

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda each: Stretch(each[0], each[0] + each[1])),
    max_size=20,
)


@given(spans, st.integers(0, 70), st.integers(1, 40))
def test_between_lists_just_the_marks_that_share_a_character(
    those: list[Stretch], start: int, length: int
) -> None:
    found = MarkIndex(those).between(start, start + length)
    expected = [each for each in those if each.start < start + length and each.end > start]
    assert sorted((each.start, each.end) for each in found) == sorted(
        (each.start, each.end) for each in expected
    )


@given(spans, st.integers(0, 90))
def test_at_gives_the_shortest_mark_first(those: list[Stretch], offset: int) -> None:
    found = MarkIndex(those).at(offset)
    assert all(each.start <= offset < each.end for each in found)
    lengths = [each.end - each.start for each in found]
    assert lengths == sorted(lengths)


def test_after_and_before_walk_through_the_marks() -> None:
    index = MarkIndex([Stretch(10, 12), Stretch(20, 25)])
    assert index.after(-1) == Stretch(10, 12)
    assert index.after(10) == Stretch(20, 25)
    assert index.after(20) is None
    assert index.before(20) == Stretch(10, 12)
    assert index.before(10) is None
