"""Every offset of the reading text has one position in the view, and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.reader import page as page_module
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import Page, set_page
from debatedesk.ui.reader.positions import PositionMap
from debatedesk.ui.reader.typesetting import Formats, Typesetting
from tests.ui.reader.markdown_texts import markdown_texts

MASTHEAD = Masthead("essay", "opposes", "On 🐝 bees", "Ada Keeper", "https://example.org/bees")


@pytest.fixture(scope="module")
def formats(qapp: object) -> Formats:
    return Formats(Typesetting())


def set_markdown(markdown: str, formats: Formats, masthead: Masthead = MASTHEAD) -> Page:
    return set_page(read_markdown(markdown), formats, masthead)


def shown(page: Page, start: int, end: int) -> str:
    """Read from the document of Qt what stands there under a span of the reading text."""
    cursor = QTextCursor(page.document)
    first, last = page.positions.to_view_span(start, end)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def expected(text: str) -> str:
    return text.replace("\r", "\u2028").replace("\u2029", "\u2028").replace("\n", "\u2028")


def blocks_equal(page: Page) -> bool:
    text = page.reading.text
    return all(
        shown(page, each.start, each.end) == expected(text[each.start : each.end])
        for each in page.reading.blocks
    )


@given(markdown_texts(), st.booleans())
@settings(max_examples=150)
def test_the_view_holds_the_very_characters_of_every_block(
    formats: Formats, markdown: str, with_masthead: bool
) -> None:
    page = set_markdown(markdown, formats, MASTHEAD if with_masthead else Masthead())
    assert blocks_equal(page)


@given(markdown_texts(), st.data())
@settings(max_examples=150)
def test_spans_within_a_block_show_their_words(
    formats: Formats, markdown: str, data: st.DataObject
) -> None:
    page = set_markdown(markdown, formats)
    blocks = [each for each in page.reading.blocks if each.end > each.start]
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    start, end = sorted(data.draw(st.tuples(*[st.integers(block.start, block.end)] * 2)))
    assert shown(page, start, end) == expected(page.reading.text[start:end])


@given(markdown_texts())
@settings(max_examples=150)
def test_every_offset_comes_back_from_the_view(formats: Formats, markdown: str) -> None:
    page = set_markdown(markdown, formats)
    places = [page.positions.to_view(offset) for offset in range(len(page.reading.text) + 1)]
    assert places == sorted(set(places))
    assert [page.positions.to_reading(place) for place in places] == list(range(len(places)))


@given(markdown_texts())
@settings(max_examples=100)
def test_every_position_of_the_view_leads_into_the_text(formats: Formats, markdown: str) -> None:
    page = set_markdown(markdown, formats)
    last = page.document.characterCount()
    offsets = [page.positions.to_reading(position) for position in range(last)]
    assert offsets == sorted(offsets)
    assert offsets[0] == 0
    assert offsets[-1] == len(page.reading.text)


def test_what_stands_before_the_text_counts_as_its_beginning(formats: Formats) -> None:
    page = set_markdown("Bees.", formats)
    assert page.positions.to_view(0) == page.masthead_end > 0
    assert page.positions.to_reading(0) == 0


def test_offsets_outside_the_text_count_as_its_ends(formats: Formats) -> None:
    page = set_markdown("Bees.", formats)
    assert page.positions.to_view(-3) == page.positions.to_view(0)
    assert page.positions.to_view(99) == page.positions.to_view(5)


def test_half_a_surrogate_pair_is_the_whole_character() -> None:
    positions = PositionMap("a🐝b", [(0, 3, 10)])
    assert [positions.to_reading(each) for each in range(10, 15)] == [0, 1, 1, 2, 3]
    assert positions.to_reading_span(10, 12) == (0, 2)
    assert positions.to_reading_span(12, 13) == (1, 2)


def test_the_edge_of_a_table_counts_as_the_end_of_what_stands_before_it(formats: Formats) -> None:
    page = set_markdown("Bees.\n\n| a | b |\n|---|---|\n| c | d |\n\nEnd.", formats)
    first, cell = page.positions.to_view(0), page.positions.to_view(6)
    assert cell - first > 6
    assert [page.positions.to_reading(each) for each in range(first + 5, cell)] == [5] * (cell - first - 5)


def test_an_empty_text_has_one_place(formats: Formats) -> None:
    page = set_markdown("", formats)
    assert page.positions.to_reading(page.positions.to_view(0)) == 0
    assert page.reading.block_at(0) == -1


def test_a_long_paragraph_stands_in_several(formats: Formats, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "LONGEST_PARAGRAPH", 40)
    words, code = "One hive 🐝 a street. " * 20 + "x" * 100, "a line of code\n" * 20
    markdown = f"{words}\n\n```\n{code}```\n\nEnd."
    page = set_markdown(markdown, formats, Masthead())
    assert page.document.blockCount() > len(page.reading.blocks)
    text = page.reading.text
    for offset in range(len(text) + 1):
        assert page.positions.to_reading(page.positions.to_view(offset)) == offset
        if offset < len(text) and text[offset] != "\n":
            assert shown(page, offset, offset + 1).strip("\u2029") == text[offset]


def test_a_block_is_found_by_any_of_its_offsets(formats: Formats) -> None:
    page = set_markdown("One.\n\nTwo.", formats)
    assert [page.reading.block_at(each) for each in (0, 4, 5, 9)] == [0, 0, 1, 1]
