from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.ui.widgets.sorted_rows import SortedRows
from debatedesk.ui.widgets.tree_model import Row


@dataclass(frozen=True)
class Line:
    title: str
    spoken: str = ""
    tip: str = ""


def row(key: int, title: int) -> Row:
    return Row(key, Line(str(title)))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 30), st.booleans())))
def test_rows_that_come_change_and_go_stay_in_order(steps: list[tuple[int, int, bool]]) -> None:
    rows, expected = SortedRows(), dict[int, int]()
    for key, title, comes in steps:
        if comes:
            expected[key] = title
            position = rows.put((title, key), row(key, title))
            assert rows[position].key == key
        else:
            assert rows.take(key) == (expected.pop(key, None) is not None)
        assert [each.key for each in rows] == sorted(expected, key=lambda key: (expected[key], key))


@given(st.lists(st.integers(0, 50), unique=True))
def test_some_rows_of_a_list_stand_in_its_order(titles: list[int]) -> None:
    rows = SortedRows(((title,), row(title, title)) for title in titles)
    even = rows.keep(lambda each: int(each.value.title) % 2 == 0)
    assert [each.key for each in even] == [title for title in sorted(titles) if title % 2 == 0]
    assert all(even.take(each.key) for each in list(even))
