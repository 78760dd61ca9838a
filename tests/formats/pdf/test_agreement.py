"""How many words of PDFs are read in the same order as poppler's `pdftotext` reads them."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from rapidfuzz.distance import LCSseq

from tests.formats.pdf import making
from tests.formats.pdf.making import BOLD, ITALIC, Column, Maker, prose, wrapped

PDFTOTEXT = shutil.which("pdftotext")
SIMPLE, PAPER = 0.99, 0.96


def essay() -> Maker:
    maker = Maker()
    for part in range(6):
        if part % 2 == 0:
            maker.heading(f"Part {part + 1}", 15)
        rest = maker.paragraph(prose(180, part), indent=14)
        while rest:
            maker.next_page()
            rest = maker.lines(rest)
    return maker


def book() -> Maker:
    maker = Maker(size=11, leading=14)
    lines = wrapped(prose(3600), 468, size=11)
    while lines:
        lines = maker.lines(lines, size=11)
        maker.next_page()
    return maker


def with_lists() -> Maker:
    maker = Maker()
    maker.heading("Reasons in order")
    for seed in range(5):
        maker.paragraph(prose(70, seed), gap=8)
        for number in range(3):
            maker.line("\u2022", 84, maker.down)
            maker.begin(Column(96, 440, maker.down))
            maker.paragraph(prose(25, 10 * seed + number))
        maker.begin(Column(72, 468, maker.down + 8))
    return maker


def paper() -> Maker:
    maker = Maker(size=9, leading=11)
    maker.centred("Reasons and the Causes of Them", 80, BOLD, 18)
    maker.centred("Jane Doe and John Roe", 104, size=11)
    maker.begin(Column(130, 352, 130))
    maker.paragraph("Abstract. " + prose(90, 40), ITALIC, 8)
    rest: list[str] = []
    top = maker.down + 20
    for page in range(4):
        for side, left in enumerate((60.0, 316.0)):
            maker.begin(Column(left, 236, top, 730))
            rest = maker.lines(rest)
            section = 0
            while maker.down < 640:
                maker.heading(f"{page + 1}.{side + 1}{section} Of reasons", 11)
                rest = maker.paragraph(prose(150, 10 * page + side + 3 * section), indent=10)
                section += 1
        maker.next_page()
        top = 60.0
    return maker


def paper_with_figures() -> Maker:
    maker = Maker(size=9, leading=11)
    text = wrapped(prose(2400, 3), 236, size=9)
    for page in range(3):
        top, bottom, figure = (60.0, 540.0, 600.0) if page % 2 else (225.0, 730.0, 60.0)
        maker.canvas.rect(60, 792 - figure - 120, 490, 120)
        caption = f"Figure {page + 1}: What stands across both columns, as its caption does that tells"
        maker.line(f"{caption} what is seen in it.", 60, figure + 140, size=8)
        for left in (60.0, 316.0):
            maker.begin(Column(left, 236, top, bottom))
            text = maker.lines(text)
        maker.next_page()
    return maker


def words(text: str) -> list[str]:
    text = unicodedata.normalize("NFKC", text).casefold()
    return re.findall(r"\w+", re.sub(r"[-\u2010\xad]\s*\n\s*", "", text))


def shares(data: bytes, path: Path) -> tuple[float, float]:
    """Give which share of their words is ours too, in a common order, and which of ours is theirs.

    The program reads in the order of the page or, with `-raw`, of the file: the better of both counts.
    """
    assert PDFTOTEXT
    path.write_bytes(data)
    read = making.read(data)
    assert read.reading
    ours = words(read.reading.text)
    best = 0.0, 0.0
    for order in ((), ("-raw",)):
        command = [PDFTOTEXT, *order, "-enc", "UTF-8", str(path), "-"]
        theirs = words(subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8"))
        common = LCSseq.similarity(theirs, ours)
        best = max(best, (common / len(theirs), common / len(ours)))
    return best


@pytest.mark.skipif(PDFTOTEXT is None, reason="pdftotext is not installed here")
@pytest.mark.parametrize(
    ("make", "least"),
    [(essay, SIMPLE), (book, SIMPLE), (with_lists, SIMPLE), (paper, PAPER), (paper_with_figures, PAPER)],
)
def test_words_are_read_in_the_order_of_pdftotext(
    make: Callable[[], Maker], least: float, tmp_path: Path
) -> None:
    recall, precision = shares(make().bytes(), tmp_path / "made.pdf")
    assert recall >= least, f"recall {recall:.3f}"
    assert precision >= least, f"precision {precision:.3f}"
