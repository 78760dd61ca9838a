"""Hand-outs on paper: all that they say is there and can be read, and pages end where they may."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.services.handouts.content import (
    HandoutEntry,
    HandoutOptions,
    HandoutPoint,
    HandoutSide,
    PaperSize,
    Statement,
)
from debatedesk.ui.printing.handouts.flow import Flowing, PaperFlow, RuledLines, on_pages, set_words
from debatedesk.ui.printing.handouts.look import BODY, HEADING
from debatedesk.ui.printing.handouts.map_sheet import LEAST_POINTS, MapSheet
from debatedesk.ui.printing.handouts.printout import HandoutPrintout
from tests.support.reading_side import from_right
from tests.ui.printing.handouts import (
    ARABIC,
    CHINESE,
    LONG_WORD,
    TITLE,
    described,
    entry,
    handout,
    point,
    pressed,
    read_pages,
    statement,
    wide_map,
)

__all__ = ["from_right"]

WIDTH, HEIGHT = 640.0, 900.0


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Have fonts."""


def test_all_that_a_teacher_is_told_is_there_and_nothing_is_cut(tmp_path: Path) -> None:
    long = point("1.3", "for", 1, LONG_WORD, "a word of " + LONG_WORD)
    together = HandoutPoint(
        "1.4", 1, "Support", "for", (statement("1.4a", ARABIC), statement("1.4b", "Latin", CHINESE))
    )
    deep = [point(f"1.5{'.1' * level}", "against", level + 1, f"Deep {level}.") for level in range(12)]
    first = entry(1, notes=4)
    more = HandoutSide("For", "for", (*first.sides[0].points, long, together, *deep))
    made = handout(
        HandoutEntry(first.statement, (more, first.sides[1]), first.standing, notes_lines=4), entry(2)
    )
    HandoutPrintout(made, "Bo Wary").composed().write_pdf(tmp_path / "handout.pdf")
    pages = read_pages(tmp_path / "handout.pdf")
    words = pressed(" ".join(page for _, page in pages))
    for told in (
        *(
            TITLE,
            "Hand-out: teacher's version",
            "Ada Keeper Proposal 1",
            "A roof has room.",
            "Point 1.1.1",
            LONG_WORD,
        ),
        *("“A hive asks for little room”", "(Keeper, 2024, p. 1)", "“the honey was never weighed”"),
        *(
            "How it stands",
            "in: nothing is said against it",
            "hold only together",
            "Deep 11.",
            "1.5.1.1.1.1.1.1.1.1.1.1.1",
        ),
        *("Objections without a reply", "Who pays?", "Keeper, A. (2024). A hive for every street."),
        *("For: 4", "Against: 1", "Ada Keeper", "Notes"),
    ):
        assert pressed(told) in words, told
    about = described(tmp_path / "handout.pdf")
    assert (about["Title"], about["Author"], about["Creator"]) == (TITLE, "Bo Wary", "DebateDesk")


def test_pages_have_numbers_and_but_for_the_first_the_title_above(tmp_path: Path) -> None:
    HandoutPrintout(handout(*(entry(number, 2, notes=6) for number in range(1, 7)))).composed().write_pdf(
        tmp_path / "handout.pdf"
    )
    pages = [page for _, page in read_pages(tmp_path / "handout.pdf")]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page
        assert page.count(TITLE) == (2 if "Sources" in page else 1)


def test_a_side_that_has_more_to_say_goes_on_across_the_next_page(tmp_path: Path) -> None:
    fors = [point(f"1.{number}", "for", 1, f"Reason {number}. " * 30) for number in range(1, 9)]
    against = [point(f"1.{number}", "against", 1, f"Reason {number}. " * 30) for number in range(9, 13)]
    sides = (HandoutSide("For", "for", tuple(fors)), HandoutSide("Against", "against", tuple(against)))
    made = handout(HandoutEntry(statement("1", "Proposal"), sides))
    HandoutPrintout(made).composed().write_pdf(tmp_path / "uneven.pdf")
    pages = [words for _, words in read_pages(tmp_path / "uneven.pdf")]
    assert "For: 8" in pages[0]
    assert "Against: 4" in pages[0]
    assert any("For (continued)" in page and "Against (cont" not in page for page in pages[1:])
    for number in range(1, 13):
        assert sum(page.count(f"Reason {number}.") for page in pages) == 30


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_a_map_lies_across_where_it_is_larger_so(
    tmp_path: Path, paper: PaperSize, size: tuple[int, int]
) -> None:
    for name, drawn, wanted in (
        ("wide", wide_map(1, 1, 1), size[::-1]),
        ("high", wide_map(1, 9), size),
    ):
        options = HandoutOptions(paper=paper)
        made = HandoutPrintout(handout(entry(1), options=options, drawn=drawn)).composed()
        made.write_pdf(tmp_path / f"{name}.pdf")
        sizes = [each for each, _ in read_pages(tmp_path / f"{name}.pdf")]
        assert sizes == [size, wanted, size]


def test_a_class_reads_nothing_of_what_it_is_to_find_out(tmp_path: Path) -> None:
    blank = Statement("1.1", "1.1", "claim", lines=3, source_lines=2)
    side = HandoutSide("For", "for", (HandoutPoint("1.1", 1, "Support", "for", (blank,)),))
    asked = HandoutEntry(statement("1", "Proposal 1"), (side,), standing_lines=3, notes_lines=6)
    options = HandoutOptions(audience="student")
    HandoutPrintout(handout(asked, options=options)).composed().write_pdf(tmp_path / "class.pdf")
    page = " ".join(words for _, words in read_pages(tmp_path / "class.pdf"))
    assert "teacher" not in page
    for words in (
        "Name:",
        "1.1 · Support",
        "Words of the text, with their page:",
        "How does it stand, and why?",
        "Notes",
    ):
        assert words in page


# The map.


def sheet(argument_map: ArgumentMap) -> MapSheet:
    made = MapSheet(argument_map, "Hives", QSizeF(658, 926), QSizeF(980, 600))
    for _ in made.compose():
        pass
    return made


def test_a_map_that_can_be_read_on_a_page_is_there_with_all_its_words() -> None:
    made = sheet(wide_map(2, 3))
    assert made.note == ""
    assert made.points >= LEAST_POINTS


def test_of_a_larger_map_titles_are_drawn_then_less_and_what_is_left_out_is_counted() -> None:
    notes = []
    for argument_map in (wide_map(3, 8), wide_map(2, 10, 12), wide_map(25, 40)):
        made = sheet(argument_map)
        assert made.points >= LEAST_POINTS
        notes.append(made.note)
    assert notes[0].startswith("Only titles are drawn")
    assert "what bears on them directly" in notes[1]
    assert "240 cards are left out" in notes[1]
    assert "1,000 cards are left out" in notes[2]


def test_a_map_that_no_page_can_show_well_says_so() -> None:
    assert "smaller than can be read well" in sheet(wide_map(600, 0)).note


@pytest.mark.usefixtures("from_right")
def test_a_map_read_from_the_right_has_its_roots_there() -> None:
    made = sheet(wide_map(2, 3))
    assert made.note == ""
    assert made.is_from_right


# Where pages end.


def words(text: str, *, stays: bool = False, gap: float = 10.0) -> Flowing:
    return set_words([(text, HEADING if stays else BODY)], WIDTH, stays=stays, gap=gap)


def cut(*parts: Flowing) -> Iterator[list[str]]:
    """Give the lines of each page."""
    for page in on_pages(PaperFlow(parts), HEIGHT):
        assert page.height <= HEIGHT
        yield page.words.split("\n")


def test_a_heading_stands_on_the_page_of_what_follows_it() -> None:
    for lines in range(20, 34):
        fill = [words("A line of words.") for _ in range(lines)]
        pages = list(cut(*fill, words("Heading", stays=True), words("Below. " * 200)))
        assert all(page[-1] != "Heading" for page in pages)
        assert sum(page.count("Heading") for page in pages) == 1


def test_no_line_of_a_paragraph_stands_alone_and_none_is_lost() -> None:
    text = " ".join(f"word{number}" for number in range(400))
    for lines in range(20, 44):
        fill = [words("A line of words.", gap=7) for _ in range(lines)]
        pages = list(on_pages(PaperFlow((*fill, words(text))), HEIGHT))
        assert pressed(text) in pressed(" ".join(page.words for page in pages))
        for page in pages:
            last = page.parts[-1] if isinstance(page, PaperFlow) else page
            assert last.height > 1.9 * words("A line").height or last.words == "A line of words."


def test_what_is_longer_than_a_page_goes_on_over_several() -> None:
    inner = PaperFlow(tuple(words("Words. " * 500) for _ in range(4)), whole=True)
    pages = list(cut(words("Heading", stays=True), inner))
    assert len(pages) > 2
    assert pages[0][0] == "Heading"
    assert len(pages[0]) > 1


def test_lines_for_notes_are_left_out_where_a_page_has_no_room_for_them() -> None:
    for room in range(200, 400, 7):
        fill = RuledLines(1, WIDTH)
        heading = words("Notes", stays=True)
        pages = list(on_pages(PaperFlow((fill, heading, RuledLines(20, WIDTH, spare=True))), float(room)))
        assert len(pages) == 1


def test_a_word_longer_than_a_line_is_broken() -> None:
    made = set_words([(LONG_WORD, BODY)], 200.0)
    assert made.end > 4
    assert all(made.layout.lineAt(line).naturalTextWidth() <= 200.0 for line in range(made.end))


def test_long_hand_outs_are_set_in_many_steps() -> None:
    made = HandoutPrintout(handout(*(entry(number, 3) for number in range(1, 60))))
    assert sum(1 for _ in made.compose()) > 100
    assert len(made.pages) > 20
