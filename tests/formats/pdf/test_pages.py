"""Pages of odd making: turned, numbered by lines, with high initials, from right to left."""

from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont

from tests.formats.pdf import making
from tests.formats.pdf.making import Column, Maker, prose, wrapped

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_viewers_turn_reads_as_any_other(turned: int) -> None:
    maker = Maker()
    maker.canvas.setPageRotation(turned)
    if turned != 180:
        # The library swaps the sides of such a page.
        maker.height = 612
    maker.paragraph(prose(90))
    maker.canvas.showPage()
    read = maker.read()
    assert making.paragraphs(read) == [prose(90)]
    assert read.printed
    assert (read.printed.pages[0].width, read.printed.pages[0].height) == (612, 792)


def test_text_that_is_set_up_the_page_is_read_along_it() -> None:
    maker = Maker()
    maker.canvas.translate(612, 0)
    maker.canvas.rotate(90)
    maker.height = 612
    maker.begin(Column(72, 600, 72, 540))
    maker.paragraph(prose(90), gap=12)
    maker.paragraph(prose(70, 1))
    assert making.paragraphs(maker.read()) == [prose(90), prose(70, 1)]


def test_what_is_set_across_the_direction_of_a_page_comes_after_its_text() -> None:
    maker = Maker()
    maker.paragraph(prose(90))
    maker.canvas.saveState()
    maker.canvas.translate(40, 300)
    maker.canvas.rotate(90)
    maker.canvas.drawString(0, 0, "Stamped at the side in another year")
    maker.canvas.restoreState()
    assert making.paragraphs(maker.read()) == [prose(90), "Stamped at the side in another year"]


def test_numbers_of_lines_in_the_margin_are_left_out() -> None:
    for step in (1, 5):
        maker = Maker()
        lines = wrapped(prose(400), 400)
        for number, line in enumerate(lines, 1):
            if number % step == 0:
                maker.line(str(number), 72, 72 + 12 * number, size=7)
            maker.line(line, 100, 72 + 12 * number)
        assert making.paragraphs(maker.read()) == [prose(400)]


def test_a_high_initial_begins_its_word() -> None:
    maker = Maker()
    text = "Nobody can tell whether an argument is good until it has met others. " + prose(80)
    lines = wrapped(text[1:], 400)
    maker.line("N", 72, 124, size=32)
    for index, line in enumerate(lines):
        maker.line(line, 98 if index < 3 else 72, 100 + 12 * index)
    assert making.paragraphs(maker.read()) == [text]


def test_words_from_right_to_left_are_in_the_order_they_are_read_in() -> None:
    if not DEJAVU.exists():
        pytest.skip("No font with Hebrew letters is here.")
    pdfmetrics.registerFont(TTFont("DejaVu", str(DEJAVU)))
    logical = ("הטענה הראשונה היא שאין אדם יודע", "את כל הטעמים של מה שהוא מאמין", "ולכן הוא זקוק")
    maker = Maker()
    maker.canvas.setFont("DejaVu", 12)
    for index, line in enumerate(logical):
        maker.canvas.drawRightString(540, 700 - 16 * index, line[::-1])
    assert making.paragraphs(maker.read()) == [" ".join(logical)]


def test_lines_of_chinese_are_joined_without_spaces() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    maker = Maker()
    maker.canvas.setFont("STSong-Light", 12)
    lines = (
        "没有人能够单独判断一个论证是否成立",
        "除非它已经面对过反对它的理由并且",
        "在必要之处得到了修正。",
    )
    for index, line in enumerate(lines):
        maker.canvas.drawString(72, 700 - 16 * index, line)
    assert making.paragraphs(maker.read()) == ["".join(lines)]


def test_three_columns_below_a_title_and_a_caption_across_two_of_them() -> None:
    maker = Maker(size=8, leading=10)
    maker.centred("News of the day", 70, making.BOLD, 20)
    texts = [prose(260, seed) for seed in range(3)]
    for left, text in zip((60.0, 230.0, 400.0), texts, strict=True):
        maker.begin(Column(left, 150, 110, 760))
        maker.paragraph(text)
    assert making.paragraphs(maker.read()) == ["News of the day", *texts]


def test_a_table_of_contents_is_a_list_without_its_dots() -> None:
    maker = Maker()
    maker.heading("Contents")
    for title, number in (("Of reasons", 1), ("Of causes", 17), ("Of neither", 23)):
        maker.line(f"{title} . . . . . . . . . . . . . . . . . . . {number}", 72, maker.down)
        maker.down += 14
    read = maker.read()
    assert making.paragraphs(read) == ["Contents", "Of reasons 1", "Of causes 17", "Of neither 23"]
    assert read.reading
    assert [block.list_depth for block in read.reading.blocks] == [0, 1, 1, 1]


def test_bookmarks_give_headings_their_level() -> None:
    maker = Maker()
    for level, title in ((0, "Part one"), (1, "Of reasons"), (2, "Good ones"), (1, "Of causes")):
        key = title.replace(" ", "-")
        maker.canvas.bookmarkPage(key)
        maker.canvas.addOutlineEntry(title, key, level)
        maker.heading(title, 12)
        maker.paragraph(prose(60))
    read = maker.read()
    assert read.reading
    levels = [
        (block.level, read.reading.text[block.start : block.end])
        for block in read.reading.blocks
        if block.level
    ]
    assert levels == [(1, "Part one"), (2, "Of reasons"), (3, "Good ones"), (2, "Of causes")]
