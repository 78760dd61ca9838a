"""Rows of a map keep their positions while others come between them."""

from itertools import pairwise

import hypothesis.strategies as st
from hypothesis import given

from debatedesk.storage.cells import MOST
from debatedesk.storage.maps import positions_in_order

KEPT = st.lists(st.one_of(st.none(), st.integers(-3, 40)), max_size=12)


@given(KEPT)
def test_positions_rise_from_above_nothing(kept: list[int | None]) -> None:
    positions = positions_in_order(kept)
    assert len(positions) == len(kept)
    assert all(low < high for low, high in pairwise([0, *positions]))


@given(st.lists(st.integers(1, 40), unique=True).map(sorted))
def test_what_rises_already_stays(kept: list[int]) -> None:
    assert positions_in_order(kept) == kept


def test_a_row_that_comes_between_others_moves_none_of_them() -> None:
    first, second, third = positions_in_order([None] * 3)
    *kept, between, last = positions_in_order([first, second, None, third])
    assert [*kept, last] == [first, second, third]
    assert second < between < third


def test_a_row_that_goes_elsewhere_moves_alone() -> None:
    first, second, third, fourth = positions_in_order([None] * 4)
    assert positions_in_order([fourth, first, second, third])[1:] == [first, second, third]
    assert positions_in_order([second, third, first, fourth])[::3] == [second, fourth]


def test_many_rows_fit_one_after_the_other_before_others_move() -> None:
    first, last = positions_in_order([None, None])
    kept = [first, last]
    for _ in range(15):
        kept = positions_in_order([*kept[:-1], None, last])
        assert kept[0] == first
        assert kept[-1] == last


def test_no_position_is_beyond_what_can_be_read() -> None:
    assert positions_in_order([MOST, None])[-1] <= MOST
    assert positions_in_order([None] * 50_000)[-1] <= MOST
