"""Offsets in code points and positions in UTF-16 units."""

from debatedesk.ui.rich_text import Utf16Map, units

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
