"""Publications and printed pages as JSON of one cell: they come back as they were, and damage is none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.publication import NO_PUBLICATION, PersonName, Publication
from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText
from debatedesk.storage import packed

PAGES = (PrintedPage("xii", 612.0, 792.0, 0), PrintedPage("1", 595.5, 842, 40))
UNSIZED = PrintedText((PrintedPage("3", 0.0, 0.0, 0), PrintedPage("4", 0.0, 0.0, 40)))
PRINTED = PrintedText(
    PAGES,
    (
        PrintedRun(0, 20, 0, 3),
        PrintedRun(21, 15, 0, 25),
        PrintedRun(40, 30, 1, 0),
        PrintedRun(75, 5, 0, 60),
    ),
)


def test_pages_come_back_as_they_were_packed() -> None:
    assert packed.pages_of(json.loads(packed.pack_pages(PRINTED))) == PRINTED
    assert packed.pages_of(json.loads(packed.pack_pages(UNSIZED))) == UNSIZED
    assert packed.may_be_pages(json.loads(packed.pack_pages(PRINTED)))
    assert packed.pack_pages(None) == "[]"


def test_the_runs_of_a_book_take_few_bytes() -> None:
    pages = tuple(PrintedPage(str(number + 1), 612.0, 792.0, number * 3_000) for number in range(500))
    runs = tuple(
        PrintedRun(number * 3_000 + line * 75, 74, number, line * 76)
        for number in range(500)
        for line in range(40)
    )
    written = packed.pack_pages(PrintedText(pages, runs))
    assert len(written) < 250_000
    assert packed.pages_of(json.loads(written)) == PrintedText(pages, runs)


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 90), st.integers(0, 1), st.integers(0, 9_000)))
)
def test_any_runs_come_back(made: list[tuple[int, int, int, int]]) -> None:
    runs, offset = [], 0
    for gap, length, page, first in made:
        runs.append(PrintedRun(offset + gap, length, page, first))
        offset += gap + length
    printed = PrintedText(PAGES, tuple(runs))
    assert packed.pages_of(json.loads(packed.pack_pages(printed))) == printed


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        None,
        7,
        [[], []],
        [[["1", 612, 792, 0]], [0, 5]],
        [[["1", 612, 792, 0]], [0, 5, 1, 0]],
        [[["1", 612, 792, 0]], [-1, 5, 0, 0]],
        [[["1", 612, 792, 0]], [0, 5, 0, True]],
        [[["1", -1, 792, 0]], []],
        [[["1", 612]], []],
        [[["1", 612, 792, "0"]], []],
        [[[1, 612, 792, 0]], []],
        [[["1", 612, 792, 9], ["2", 612, 792, 3]], []],
    ],
)
def test_what_can_be_no_pages_is_read_as_none(value: object) -> None:
    assert packed.pages_of(value) is None


def test_a_publication_comes_back_and_only_what_is_known_is_written() -> None:
    publication = Publication(
        "chapter",
        authors=(PersonName("Beethoven", "Ludwig", "van"), PersonName(literal="The Bee Society")),
        editors=(PersonName("Doe", "Jane", suffix="Jr."),),
        issued="1812-05",
        doi="10.1000/xyz",
    )
    written = packed.pack_publication(publication)
    assert packed.unpack_publication(written) == publication
    assert "publisher" not in written
    assert packed.pack_publication(NO_PUBLICATION) == "{}"


def test_of_a_damaged_publication_stays_what_can_be_read() -> None:
    wrong = {
        "type": "book",
        "volume": 3,
        "authors": [{"family": "Doe", "given": 7}, "Roe"],
        "of": "nothing",
    }
    assert not packed.is_publication(wrong)
    assert packed.left_of_publication(wrong) == {"type": "book", "authors": [{"family": "Doe"}]}
    assert packed.left_of_publication([1]) == {}
