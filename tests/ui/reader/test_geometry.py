"""Where things stand on a page."""

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QPointF

from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.reader.geometry import PageGeometry
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import Page, set_page
from debatedesk.ui.reader.typesetting import Formats, Typesetting
from tests.ui.reader.markdown_texts import markdown_texts

WIDTH = 420


@pytest.fixture(scope="module")
def formats(qapp: object) -> Formats:
    return Formats(Typesetting())


def laid_out(markdown: str, formats: Formats) -> tuple[Page, PageGeometry]:
    page = set_page(read_markdown(markdown), formats, Masthead("essay", "", "Bees"))
    page.document.setTextWidth(WIDTH)
    return page, PageGeometry(page)


def span(page: Page, words: str) -> tuple[int, int]:
    start = page.reading.text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("Every street should keep one hive.", "street"),
        ("יבוא הכוורן פעם בשבוע", "הכוורן"),
        ("يجب أن يكون لكل شارع", "يكون"),
        ("| Street | Hives |\n|---|---|\n| Quay | 12 |", "12"),
        ("- one\n  - two", "two"),
        ("> a quotation", "quotation"),
        ("```\n    code here\n```", "code"),
        ("A 🐝 in a hive", "hive"),
    ],
)
def test_words_have_one_rectangle_that_leads_back_to_them(
    formats: Formats, markdown: str, words: str
) -> None:
    page, geometry = laid_out(markdown, formats)
    start, end = span(page, words)
    (rect,) = geometry.rects(start, end)
    assert rect.width() > 3
    assert 0 <= rect.left() < rect.right() <= WIDTH
    offset = geometry.offset_over(rect.center())
    assert offset is not None
    assert start <= offset < end


def test_words_over_two_lines_have_two_rectangles(formats: Formats) -> None:
    page, geometry = laid_out("word " * 60, formats)
    rects = geometry.rects(0, len(page.reading.text))
    assert len(rects) > 2
    assert [each.top() for each in rects] == sorted({each.top() for each in rects})


def test_beside_the_words_there_is_no_offset(formats: Formats) -> None:
    page, geometry = laid_out("One.\n\nTwo.", formats)
    rect = geometry.rects(*span(page, "One."))[0]
    assert geometry.offset_over(QPointF(rect.right() + 60, rect.center().y())) is None
    assert geometry.offset_over(QPointF(rect.left() + 5, 5)) is None


@given(markdown_texts())
@settings(max_examples=60)
def test_every_block_that_is_seen_is_within_what_is_visible(formats: Formats, markdown: str) -> None:
    page, geometry = laid_out(markdown, formats)
    size = page.document.size()
    assert geometry.visible(0, size.height()) == (
        page.reading.blocks[0].start if page.reading.blocks else 0,
        max(each.end for each in page.reading.blocks) if page.reading.blocks else 0,
    )


@given(markdown_texts())
@settings(max_examples=60)
def test_rectangles_of_a_text_lie_on_the_page(formats: Formats, markdown: str) -> None:
    page, geometry = laid_out(markdown, formats)
    size = page.document.size()
    for rect in geometry.rects(0, len(page.reading.text)):
        assert rect.left() >= 0
        assert rect.top() >= 0
        assert rect.bottom() <= size.height()


@pytest.mark.parametrize("height", [0.0, 333.0, 600.0, 601.5, 640.0])
def test_little_of_a_long_list_is_seen_before_it_is_laid_out(formats: Formats, height: float) -> None:
    page, geometry = laid_out("\n".join(f"- item {number}" for number in range(3000)), formats)
    first, last = geometry.visible(height, height + 400)
    assert first <= last < len(page.reading.text) // 20


def test_of_a_long_table_only_the_rows_between_two_heights_are_seen(formats: Formats) -> None:
    rows = "\n".join(f"| row {number} | {number} |" for number in range(300))
    page, geometry = laid_out(f"| a | b |\n|---|---|\n{rows}", formats)
    middle = geometry.rects(*span(page, "row 150"))[0].center().y()
    first, last = geometry.visible(middle - 60, middle + 60)
    seen = page.reading.text[first:last]
    assert "row 150" in seen
    assert "row 140" not in seen
    assert "row 160" not in seen
    assert seen.startswith("row")
