"""Every character of a reading text that stands on a page is mapped to PDFium's character, and back."""

from collections.abc import Iterator
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from debatedesk.formats.base import ImportedText
from tests.formats.pdf import making
from tests.formats.pdf.making import Column, Maker, prose


def characters(data: bytes) -> list[list[str]]:
    """Give the characters of each page as PDFium counts them."""
    pages = []
    with pypdfium2.PdfDocument(data) as file:
        for page in file:
            text = page.get_textpage()
            codes = [pdfium.FPDFText_GetUnicode(text, index) for index in range(text.count_chars())]
            pages.append([chr(code) for code in codes])
    return pages


def simple() -> Maker:
    maker = Maker()
    maker.heading("On reasons")
    for seed in range(4):
        maker.paragraph(prose(90, seed), indent=15)
    return maker


def in_two_columns() -> Maker:
    maker = Maker()
    maker.centred("A paper in two columns", 80, making.BOLD, 18)
    text = making.wrapped(" ".join(prose(400, seed) for seed in range(3)), 220)
    for _ in range(2):
        for left in (72.0, 320.0):
            maker.begin(Column(left, 220, 110))
            text = maker.lines(text)
        maker.next_page()
    return maker


def with_odd_characters() -> Maker:
    maker = Maker()
    maker.paragraph(
        "# no heading, *no* stars, _no_ lines, [no](link), <b>no tag</b>, 1 < 2 & a &amp; b.", gap=10
    )
    maker.paragraph("See 1. no list, 2) nor this one; `code` ~~struck~~ | a | b | and \\ back.", gap=10)
    maker.paragraph(
        "Caf\xe9 \xfcber \xab na\xefve \xbb \u2013 \u201cquoted\u201d \u2018words\u2019 \u2026", gap=10
    )
    maker.paragraph("+ a plus, a - dash and > an angle", gap=10)
    maker.paragraph(prose(60))
    return maker


MAKERS = (simple, in_two_columns, with_odd_characters)


def mapped(text: ImportedText) -> Iterator[tuple[int, int, int]]:
    """Give each mapped offset with the page and the index of its character."""
    assert text.printed
    for run in text.printed.runs:
        for step in range(run.length):
            yield run.start + step, run.page, run.first + step


@pytest.mark.parametrize("make", MAKERS)
def test_every_visible_character_is_mapped_to_itself(make: object) -> None:
    assert callable(make)
    data = make().bytes()
    text = making.read(data)
    assert text.reading
    assert text.printed
    pages = characters(data)
    places = {offset: (page, index) for offset, page, index in mapped(text)}
    for offset, character in enumerate(text.reading.text):
        if not character.isspace():
            page, index = places[offset]
            assert pages[page][index] == character, (offset, text.reading.text[offset - 20 : offset + 20])


@pytest.mark.parametrize("make", MAKERS)
def test_every_visible_character_of_the_pages_is_in_the_reading_text_once(make: object) -> None:
    assert callable(make)
    data = make().bytes()
    text = making.read(data)
    back = [(page, index) for _, page, index in mapped(text)]
    assert len(back) == len(set(back))
    for number, page in enumerate(characters(data)):
        for index, character in enumerate(page):
            assert character.isspace() or (number, index) in set(back), (number, index, character)


def test_runs_and_pages_stand_in_their_order() -> None:
    text = in_two_columns().read()
    assert text.printed
    assert text.reading
    runs, pages = text.printed.runs, text.printed.pages
    assert all(one.start + one.length <= other.start for one, other in pairwise(runs))
    assert [page.start for page in pages] == sorted(page.start for page in pages)
    for run in runs:
        assert text.printed.page_at(run.start) == run.page
    assert len(pages) == 2
