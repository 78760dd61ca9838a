"""Offsets in code points and positions in UTF-16 units, and tables that read from either side."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from debatedesk.domain.text.bidi import Direction
from debatedesk.ui.rich_text import Utf16Map, table, units

TEXT = "a\U0001d4b6b\U0001f41d\U0001f41dc"


def test_positions_are_where_the_units_before_an_offset_end() -> None:
    positions = Utf16Map(TEXT)
    for offset in range(len(TEXT) + 1):
        assert positions.position(offset) == units(TEXT[:offset])
        assert units(TEXT[:offset]) == len(TEXT[:offset].encode("utf-16-le")) // 2
        assert positions.offset(positions.position(offset)) == offset


def test_half_of_a_character_counts_as_its_beginning() -> None:
    positions = Utf16Map(TEXT)
    assert [positions.offset(position) for position in (1, 2, 3, 4, 5, 6, 7, 8)] == [1, 1, 2, 3, 3, 4, 4, 5]
    assert [offset for offset in range(len(TEXT)) if positions.is_wide(offset)] == [1, 3, 4]


def test_the_first_column_of_a_table_stands_where_the_window_is_read_from(qapp: QApplication) -> None:
    rows = [("<td>first</td>", "<td>second</td>"), ("<td>third</td>", "<td>fourth</td>")]
    read_from: dict[Direction, list[str]] = {"ltr": ["first", "second"], "rtl": ["second", "first"]}
    for direction, from_left in read_from.items():
        document = QTextDocument()
        document.setHtml(table(rows, direction))
        assert document.toPlainText().split()[:2] == from_left
