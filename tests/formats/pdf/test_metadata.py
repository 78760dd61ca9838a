"""What a PDF says of itself is believed where it can be; else its first page is asked."""

import pytest

from debatedesk.formats.pdf.metadata import believed_author, believed_title, iso_date
from tests.formats.pdf import making
from tests.formats.pdf.making import ITALIC, Maker, prose


@pytest.mark.parametrize(
    "said",
    [
        *(
            "Microsoft Word - thesis_final.docx",
            "untitled",
            "Document1",
            "paper.dvi",
            "PowerPoint Presentation",
        ),
        *("Layout 1", "C:\\papers\\x", "", "12345", "scan0001", "main.tex", "draft_v2"),
    ],
)
def test_titles_that_are_none_are_not_believed(said: str) -> None:
    assert believed_title(said, "paper") == ""


def test_titles_that_are_titles_are_believed() -> None:
    assert believed_title("On Liberty", "paper") == "On Liberty"
    assert believed_title("Microsoft Word - Of Free Will", "x") == "Of Free Will"
    assert believed_title("Republic", "x") == "Republic"


def test_accounts_and_programs_are_no_authors() -> None:
    for said in ("admin", "User", "root", "jdoe42", "Microsoft Office User", "", "jane@example.org", "-"):
        assert believed_author(said) == ""
    assert believed_author("Jane Doe; John Roe") == "Jane Doe; John Roe"


def test_dates_are_written_as_far_as_they_are_known() -> None:
    assert iso_date("D:20221106153606-08'00'") == "2022-11-06"
    assert iso_date("D:2022") == "2022"
    assert iso_date("D:20221399") == "2022"
    assert iso_date("no date") == ""


def test_the_first_page_tells_title_authors_date_and_doi() -> None:
    maker = Maker()
    maker.canvas.setTitle("Microsoft Word - final.docx")
    maker.canvas.setAuthor("admin")
    maker.centred("Of Reasons That Are", 90, making.BOLD, 18)
    maker.centred("Not Causes", 112, making.BOLD, 18)
    maker.centred("Jane Q. Doe and John van der Roe", 140, size=12)
    maker.centred("University of Somewhere", 156, ITALIC)
    maker.centred("3 May 1999", 172)
    maker.centred("https://doi.org/10.1234/reasons.99", 188)
    maker.down = 230
    maker.paragraph(prose(120))
    read = maker.read()
    assert (read.title, read.author) == ("Of Reasons That Are Not Causes", "Jane Q. Doe, John van der Roe")
    assert read.date == "1999-05-03"
    assert read.publication
    assert read.publication.doi == "10.1234/reasons.99"
    assert [name.family for name in read.publication.authors] == ["Doe", "Roe"]


def test_a_publication_agrees_with_the_author_and_the_date() -> None:
    maker = Maker()
    maker.canvas.setAuthor("John Roe")
    maker.heading("Of Reasons")
    maker.line("Jane Doe", 72, maker.down)
    maker.line("doi: 10.1234/reasons.99", 72, maker.down + 14)
    maker.down += 40
    maker.paragraph(prose(100))
    read = maker.read()
    assert read.author == "John Roe"
    assert read.publication
    assert [name.shown for name in read.publication.authors] == ["John Roe"]
    assert read.publication.issued == read.date


def test_a_doi_in_a_paragraph_is_that_of_another_work() -> None:
    maker = Maker()
    maker.heading("Of Reasons")
    maker.paragraph(prose(60) + " See https://doi.org/10.9999/other.work for more. " + prose(60))
    assert maker.read().publication is None


def test_the_language_is_the_one_that_the_file_says() -> None:
    maker = Maker()
    maker.canvas.setCatalogEntry("Lang", "en-GB")
    maker.paragraph(prose(60))
    assert maker.read().language == "en-GB"


def test_what_the_file_says_counts_before_the_first_page() -> None:
    maker = Maker()
    maker.canvas.setTitle("Of Reasons")
    maker.canvas.setAuthor("Jane Doe")
    maker.heading("Chapter One")
    maker.paragraph(prose(100))
    read = maker.read()
    assert (read.title, read.author) == ("Of Reasons", "Jane Doe")
    untitled = Maker()
    untitled.paragraph(prose(100))
    assert untitled.read("my-own_paper.pdf").title == "My own paper"


def test_a_title_that_was_broken_between_lines_is_whole() -> None:
    maker = Maker()
    maker.centred("Of Reasons That Are No Explana-", 90, making.BOLD, 18)
    maker.centred("tions of Actions", 112, making.BOLD, 18)
    maker.down = 150
    maker.paragraph(prose(120))
    assert maker.read().title == "Of Reasons That Are No Explanations of Actions"
