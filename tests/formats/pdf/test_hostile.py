"""Damaged files and files made to do harm cost a sentence, not the program."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError, FormatError
from debatedesk.formats.base import ReadingOptions
from debatedesk.formats.limits import MOST_PDF_PAGES
from debatedesk.formats.pdf.format import PdfFormat
from tests.formats.pdf import making
from tests.formats.pdf.making import Maker, prose


def raw(*objects: str) -> bytes:
    """Write a PDF of objects as they are, numbered from 1; the first is its catalogue."""
    parts = [b"%PDF-1.7\n"]
    offsets = []
    for number, written in enumerate(objects, 1):
        offsets.append(sum(map(len, parts)))
        parts.append(f"{number} 0 obj\n{written}\nendobj\n".encode("latin-1"))
    start = sum(map(len, parts))
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
        f"startxref\n{start}\n%%EOF\n"
    )
    return b"".join((*parts, end.encode("latin-1")))


def refused(data: bytes) -> str:
    """Give the name in the sentence that a file is refused with; empty where it is read."""
    try:
        making.read(data)
    except DeskError as error:
        return str(error).partition("“")[2].partition("”")[0]
    return ""


PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"


def test_more_pages_than_can_be_read_are_refused() -> None:
    count = MOST_PDF_PAGES + 1
    kids = "3 0 R " * count
    many = raw("<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {count}/Kids[{kids}]>>", PAGE)
    with pytest.raises(FormatError, match=r"“paper\.pdf” has 10,001 pages; at most 10,000 can be read"):
        making.read(many)


def test_pages_and_bookmarks_that_lead_round_in_a_circle_end() -> None:
    pages = raw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>>", PAGE)
    outline = raw(
        "<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        PAGE,
        "<</First 5 0 R/Last 5 0 R>>",
        "<</Title(Round)/Parent 4 0 R/First 5 0 R/Next 5 0 R>>",
    )
    for data in (pages, outline):
        assert refused(data) in ("", "paper.pdf")


def test_a_file_cut_off_anywhere_is_read_as_far_as_it_goes_or_refused_in_a_sentence() -> None:
    maker = Maker()
    for seed in range(4):
        maker.paragraph(prose(120, seed))
    data = maker.bytes()
    for length in range(0, len(data), max(1, len(data) // 40)):
        assert refused(data[:length] or b"x") in ("", "paper.pdf")


def test_a_page_that_is_damaged_costs_that_page_alone() -> None:
    data = raw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 9 0 R]>>", PAGE)
    read = making.read(data)
    assert read.printed
    assert len(read.printed.pages) == 2


def test_fonts_that_do_not_say_which_letters_they_show_are_told() -> None:
    glyphs = [f"/g{number}" for number in range(26)]
    drawn = "600 0 0 0 600 700 d1 0 0 500 700 re f"
    shown = "BT /F1 10 Tf 20 150 Td (KHOOR ZRUOG DQG DOO WKDW LV LQ LW) Tj ET"
    font = (
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 600 700]/FontMatrix[.001 0 0 .001 0 0]"
        f"/CharProcs<<{' 5 0 R '.join(glyphs)} 5 0 R>>/Encoding<</Differences[65 {' '.join(glyphs)}]>>"
        f"/FirstChar 65/LastChar 90/Widths[{'600 ' * 26}]/Resources<<>>>>"
    )
    page = (
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Contents 6 0 R/Resources<</Font<</F1 4 0 R>>>>>>"
    )
    data = raw(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        font,
        f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream",
        f"<</Length {len(shown)}>>stream\n{shown}\nendstream",
    )
    (remark,) = making.read(data).remarks
    assert remark.startswith("Fonts on page 1 do not say which letters")
    maker = Maker()
    maker.paragraph(prose(60))
    assert maker.read().remarks == ()


def test_pages_are_told_as_they_are_read() -> None:
    maker = Maker()
    for seed in range(3):
        maker.paragraph(prose(60, seed))
        maker.next_page()
    told: list[tuple[int, int]] = []
    options = ReadingOptions(progress=lambda done, total: told.append((done, total)))
    PdfFormat().read(Path("paper.pdf"), maker.bytes(), options)
    assert told == [(0, 3), (1, 3), (2, 3)]
