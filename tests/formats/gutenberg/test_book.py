"""Plain texts of Project Gutenberg: described by their header, in chapters, without the licence."""

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.document import outline, read_markdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.gutenberg.header import is_gutenberg
from debatedesk.formats.registry import read_text

CASE = Path(__file__).resolve().parents[4] / "shared" / "cases" / "formats" / "gutenberg.txt"
PROSE = textwrap.fill(
    "The mill stood above the village, where the stream was quick, and everybody who had grain went up "
    "there once a week. The miller took a tenth. When the tenth became a fifth, people spoke of a second "
    "mill, and when it became a fourth, they began to carry stones.",
    70,
)
HEADER = """\
The Project Gutenberg eBook of The Mill, by Ann Keeper

This eBook is for the use of anyone anywhere.

Title: The Mill
       A Dispute about Water

Author: Ann Keeper and Ben Doubter

Translator: Cleo Reader

Release Date: March 5, 2004 [eBook #12345]

Language: German

Original Publication: Mill Town: River Press, 1859

Character set encoding: ISO-8859-1

*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***




Produced by A. Volunteer and a machine
(with the help of others)




"""
LICENCE = """



*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***

Updated editions will replace the previous one. START: FULL LICENSE
"""


def book(body: str) -> ImportedText:
    return read_text(Path("pg12345.txt"), f"{HEADER}{body}{LICENCE}".encode("cp1252"))


def headings(body: str) -> list[tuple[int, str]]:
    return [(each.level, each.text) for each in outline(read_markdown(book(body).markdown))]


def shown(body: str) -> str:
    return read_markdown(book(body).markdown).text


def test_the_header_describes_the_book_and_the_licence_is_out() -> None:
    text = book(f"THE MILL\n\n\n\n{PROSE}\n\nGrüße.")
    assert text.title == "The Mill A Dispute about Water"
    assert (text.author, text.language, text.date) == ("Ann Keeper, Ben Doubter", "de", "1859")
    assert text.source == "https://www.gutenberg.org/ebooks/12345"
    publication = text.publication
    assert publication
    assert [name.shown for name in publication.translators] == ["Cleo Reader"]
    assert (publication.type, publication.publisher) == ("book", "Project Gutenberg")
    assert "Grüße." in text.markdown
    for outside in ("Produced by", "help of others", "anyone anywhere", "LICENSE", "***"):
        assert outside not in text.markdown
    assert "header and licence are left out" in text.remarks[-1]


def test_chapters_are_the_outline_with_their_titles() -> None:
    body = (
        f"THE MILL\n\nBY ANN KEEPER\n\n\n\nBOOK I.\n\n\nCHAPTER I\n\nOF WATER\n\n\n{PROSE}\n\n\n\n\n"
        f"CHAPTER II. Of Stones\n\n{PROSE}\n\n\n\n\nBOOK THE SECOND\n\n\nCHAPTER I\n\n{PROSE}\n\n\n\n"
        f"CONCLUSION\n\n{PROSE}"
    )
    assert headings(body) == [
        (1, "THE MILL"),
        (2, "BOOK I."),
        (3, "CHAPTER I OF WATER"),
        (3, "CHAPTER II. Of Stones"),
        (2, "BOOK THE SECOND"),
        (3, "CHAPTER I"),
        (3, "CONCLUSION"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "Chapter 1",
            "CHAPTER THE FIRST.",
            "LETTER XII.",
            "I.",
            "Kapitel 3",
            "Chapitre premier",
            "PREFACE.",
        ),
        *(
            "INTRODUCTION AND ANALYSIS.",
            "B",
            "SECTION I. OF WATER",
            "Erstes Kapitel",
            "THE FIRST BOOK",
            "ESSAY IV",
        ),
    ],
)
def test_many_kinds_of_lines_are_headings(heading: str) -> None:
    assert [words for _, words in headings(f"{PROSE}\n\n\n\n\n{heading}\n\n\n{PROSE}")] == [heading]


@pytest.mark.parametrize(
    "line",
    [
        *("Part of the house was burnt.", "Chapter and verse, he said.", "I agree.", "Book it, she said."),
        *("LOUD WORDS IN THE MIDDLE", "Act as you will.", "“Letter by letter,” he read."),
    ],
)
def test_a_short_paragraph_is_no_heading(line: str) -> None:
    assert headings(f"{PROSE}\n\n{line}\n\n{PROSE}") == []


def test_the_titles_of_all_chapters_are_known_by_each_other() -> None:
    chapters = [
        f"CHAPTER {n}\n\nOf the {what} day\n\n{PROSE}"
        for n, what in (("I", "1st"), ("II", "2nd"), ("III", "3rd"))
    ]
    assert [words for _, words in headings("\n\n\n\n".join(chapters))] == [
        "CHAPTER I Of the 1st day",
        "CHAPTER II Of the 2nd day",
        "CHAPTER III Of the 3rd day",
    ]


@pytest.mark.parametrize(
    "contents",
    [
        "CONTENTS\n\n\nCHAPTER I. Of water   1\nCHAPTER II. Of stones   9",
        "CONTENTS\n\nCHAPTER I. OF WATER\n\nCHAPTER II. OF STONES",
        "CHAPTER I. OF WATER\n\nCHAPTER II. OF STONES\n\nCHAPTER III. OF SAND",
        "Contents\n\n  I. Of water\n\n  II. Of stones",
    ],
)
def test_lists_of_contents_are_no_headings(contents: str) -> None:
    body = (
        f"THE MILL\n\n\n\n{contents}\n\n\n\n\nCHAPTER I. OF WATER\n\n\n{PROSE}\n\n\n\n\n"
        f"CHAPTER II. OF STONES\n\n\n{PROSE}"
    )
    assert headings(body) == [(1, "THE MILL"), (2, "CHAPTER I. OF WATER"), (2, "CHAPTER II. OF STONES")]
    assert shown(body).count("II") >= 2


def test_notes_of_transcribers_are_out() -> None:
    body = (
        f"Transcriber's Note: Some words were mended.\n\nOthers were not.\n\n\n\n\n{PROSE}\n\n"
        f"[Transcriber's note: a page is missing]\n\n{PROSE}\n\n\n\n\n"
        "TRANSCRIBER’S NOTES\n\n\nMended: “mil” to “mill”."
    )
    words = shown(body)
    assert "Notes of those who transcribed it are left out." in book(body).remarks
    assert "mended" not in words.lower()
    assert "missing" not in words
    assert words.count("The miller took") == 2


def test_a_note_of_transcribers_takes_no_text_with_it() -> None:
    words = shown(f"Transcriber's Note: Some words were mended.\n\n\nCHAPTER I\n\n{PROSE}\n\nMore.")
    assert words.startswith("CHAPTER I\nThe mill stood")
    assert words.endswith("More.")


@pytest.mark.parametrize(
    "line",
    [
        "*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***",
        "***START OF THE PROJECT GUTENBERG EBOOK THE MILL***",
        "*** START OF THIS PROJECT GUTENBERG EBOOK, THE MILL, BY\nANN KEEPER, IN TWO VOLUMES ***",
        "*** START OF THE PROJECT GUTENBERG EBOOK THE MILL",
    ],
)
def test_the_line_that_begins_a_book_has_many_forms(line: str) -> None:
    text = f"The Project Gutenberg EBook\n\nTitle: The Mill\n\n{line}\n\n{PROSE}\n"
    read = read_text(Path("a.txt"), text.encode())
    assert read.title == "The Mill"
    assert read_markdown(read.markdown).text == " ".join(PROSE.split())


def test_a_note_of_transcribers_ends_at_a_rule() -> None:
    words = shown(
        f"Transcriber's Note: Mended.\n\nAnd more.\n\n-------\n\nTHE MILL\n\nBY A. KEEPER\n\n{PROSE}"
    )
    assert words.startswith("THE MILL\nBY A. KEEPER\nThe mill stood")


def test_lines_with_numbers_of_pages_are_a_list() -> None:
    parts = [f"PART {n}\n\nI. Of water    {n}\nII. Of stones    {n + 1}" for n in (1, 5)]
    body = "\n\n\n\n".join([*parts, f"PART 1\n\n{PROSE}", f"PART 5\n\n{PROSE}"])
    assert [words for _, words in headings(body)] == ["PART 1", "PART 5"]


def test_letters_that_stand_alone_are_headings_when_several_are() -> None:
    body = "\n\n\n\n".join(f"{letter}\n\n{PROSE if letter in 'BCD' else 'Short.'}" for letter in "ABCDE")
    assert [words for _, words in headings(body)] == list("ABCDE")


def test_emphasis_is_seen_as_such() -> None:
    markdown = book(
        f"{PROSE}\n\nThe _old\nmill_ and =bold= words, sure_ly_, a snake_case_name and (_Mr. A._)."
    ).markdown
    assert "*old" in markdown
    assert "**bold**" in markdown
    assert "sure" in markdown
    reading = read_markdown(markdown)
    looks = [reading.text[s.start : s.end] for block in reading.blocks for s in block.spans]
    assert [" ".join(look.split()) for look in looks] == ["old mill", "bold", "ly", "Mr. A."]
    assert "snake_case_name" in reading.text


def test_verse_keeps_its_lines() -> None:
    verse = "    The wheel goes round\n      and the _stone goes round\n    and the flour_ is white"
    lines = shown(f"{PROSE}\n\n{verse}\n\n{PROSE}").split("\n")
    assert lines[1:4] == ["The wheel goes round", "and the stone goes round", "and the flour is white"]


@pytest.mark.parametrize(
    ("reference", "note"),
    [
        ("water[1] is", "[Footnote 1: The common one.]"),
        ("water [A] is", "[Footnote A: The common one.]"),
        ("water.[12] Is", "FOOTNOTES:\n\n[12] The common one."),
        ("water {3} is", "{3}  The common one."),
    ],
)
def test_footnotes_are_footnotes(reference: str, note: str) -> None:
    words = shown(f"{PROSE}\n\nThe {reference} mine.\n\n\n{note}\n\n\n{PROSE}")
    assert "[1]" in words
    assert words.endswith("The common one.")
    assert "FOOTNOTES" not in words
    assert "Footnote" not in words


def test_numbers_that_begin_again_are_told_apart() -> None:
    chapters = [f"CHAPTER {n}\n\n\nWater[1] of {n}. {PROSE}\n\n[1] Note of {n}." for n in ("I", "II")]
    markdown = book("\n\n\n\n".join(chapters)).markdown
    assert "[^1] of I." in markdown
    assert "[^2] of II." in markdown
    assert "[^1]: Note of I." in markdown
    assert "[^2]: Note of II." in markdown


def test_what_is_ambiguous_stays_as_it_is() -> None:
    words = shown(f"Water[1] and stones[1].\n\n{PROSE}\n\n[1] One note for both.")
    assert "Water[1] and stones[1]." in words
    assert words.endswith("[1] One note for both.")


def test_footnotes_of_several_paragraphs_are_whole() -> None:
    markdown = book(f"Water[1] is.\n\n[Footnote 1: One.\n\nTwo.]\n\n{PROSE}").markdown
    assert markdown.endswith("[^1]: One.\n\n    Two.\n")


def test_an_old_header_is_read_too() -> None:
    text = (
        "**The Project Gutenberg Etext of The Mill**\n\nTitle: The Mill\n\n"
        "Release Date: July, 1998  [Etext #1404]"
        f"\n\n*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*\n\n{PROSE}\n\n\n"
        "End of the Project Gutenberg Etext of The Mill\n"
    )
    read = read_text(Path("mill10.txt"), text.encode())
    assert (read.title, read.date) == ("The Mill", "1998-07")
    assert read_markdown(read.markdown).text == " ".join(PROSE.split())


def test_a_text_that_only_speaks_of_it_is_plain() -> None:
    text = f"On Project Gutenberg\n\n{PROSE}\n\n_Not_ emphasis."
    assert not is_gutenberg(text)
    assert "\\_Not\\_" in read_text(Path("a.txt"), text.encode()).markdown


lines = st.text(st.sampled_from("abI. _=[]{}1*-#\n"), max_size=120)


@given(lines)
def test_no_book_loses_words(body: str) -> None:
    words = "".join(shown(f"Words.\n\n{body}\n\nMore.").split())
    kept = [letter for letter in "".join(body.split()) if letter in "abI#"]
    remaining = iter(words)
    assert all(letter in remaining for letter in kept)


@pytest.mark.skipif(not CASE.is_file(), reason="the cases are kept beside the project")
def test_the_case_is_read_right() -> None:
    text = read_text(CASE, CASE.read_bytes())
    assert (text.title, text.author, text.language) == ("On Liberty", "John Stuart Mill", "en")
    reading = read_markdown(text.markdown)
    assert [each.text for each in outline(reading)] == ["ON LIBERTY", "CHAPTER I INTRODUCTORY"]
    assert "*liberty of the will*" in text.markdown
    assert "Gutenberg" not in reading.text
