"""What a PDF says, read in the order that a person reads it in."""

import pytest

from debatedesk.domain.errors import FormatError, PasswordNeededError
from tests.formats.pdf import making
from tests.formats.pdf.making import BOLD, Column, Maker, prose


def test_paragraphs_are_joined_from_their_lines() -> None:
    maker = Maker()
    texts = [prose(120, seed) for seed in range(3)]
    for text in texts:
        maker.paragraph(text, indent=15)
    assert making.paragraphs(maker.read()) == texts


def test_a_heading_is_known_by_its_size() -> None:
    maker = Maker()
    maker.heading("On reasons", 18)
    maker.paragraph(prose(100))
    maker.heading("Of doubts", 13)
    maker.paragraph(prose(100, 1))
    read = maker.read()
    assert making.blocks(read, "heading") == ["On reasons", "Of doubts"]
    assert read.title == "On reasons"
    assert "# On reasons\n" in read.markdown
    assert "\n## Of doubts\n" in read.markdown


def test_columns_are_read_one_after_another_and_paragraphs_go_on_in_the_next() -> None:
    text = prose(900)
    lines = making.wrapped(text, 220)
    for by_lines in (False, True):
        maker = Maker()
        rest = [list(lines)]
        columns = [Column(72, 220, 100), Column(320, 220, 100)]
        halves = []
        for column in columns:
            maker.begin(column)
            room = int((column.bottom - column.top) / maker.leading) + 1
            halves.append(rest[0][:room])
            rest[0] = rest[0][room:]
        if by_lines:
            for index, line in enumerate(halves[0]):
                maker.line(line, 72, 100 + index * 12)
                if index < len(halves[1]):
                    maker.line(halves[1][index], 320, 100 + index * 12)
        else:
            for column, half in zip(columns, halves, strict=True):
                maker.begin(column)
                maker.lines(half)
        assert making.paragraphs(maker.read()) == [" ".join(" ".join(halves[0] + halves[1]).split())]


def test_a_running_head_and_page_numbers_are_left_out_and_the_numbers_kept() -> None:
    maker = Maker()
    text = making.wrapped(prose(2400), 468)
    for number in range(5):
        maker.line("On reasons", 72, 40)
        maker.centred(str(number + 17), 760)
        text = maker.lines(text)
        maker.next_page()
    read = maker.read()
    assert read.reading
    assert "On reasons" not in read.reading.text
    assert not any(character.isdigit() for character in read.reading.text)
    assert read.printed
    assert [page.label for page in read.printed.pages] == ["17", "18", "19", "20", "21"]


def test_a_password_is_asked_for() -> None:
    maker = Maker(encrypted="open sesame")
    maker.paragraph("What is kept from others.")
    data = maker.bytes()
    with pytest.raises(PasswordNeededError, match=r"“paper\.pdf” opens with a password only\."):
        making.read(data)
    with pytest.raises(PasswordNeededError, match=r"does not open “paper\.pdf”"):
        making.read(data, password="wrong")
    assert making.paragraphs(making.read(data, password="open sesame")) == ["What is kept from others."]


def test_a_page_that_is_a_picture_says_so() -> None:
    maker = Maker()
    for _ in range(3):
        maker.canvas.rect(100, 100, 300, 300, fill=1)
        maker.next_page()
    read = maker.read()
    assert read.remarks
    assert "scan without text" in read.remarks[0]
    assert making.paragraphs(read) == [f"Page {number} is a picture without text." for number in (1, 2, 3)]
    assert read.printed
    assert [read.printed.page_at(page.start) for page in read.printed.pages] == [0, 1, 2]


def test_a_damaged_file_is_refused_in_a_sentence() -> None:
    for data in (b"%PDF-1.7\nnothing of it", b"%PDF-", b"%PDF-1.4\n" + b"\0" * 500):
        with pytest.raises(FormatError, match=r"“paper\.pdf” is no PDF that can be read"):
            making.read(data)


def test_bold_and_italic_words_are_marked() -> None:
    maker = Maker()
    maker.paragraph(prose(60), gap=12)
    maker.line("Here", 72, 300)
    maker.line("bold", 95, 300, BOLD)
    maker.line("words.", 118, 300)
    assert "Here **bold** words." in maker.read().markdown


def test_words_that_were_broken_are_joined_and_own_hyphens_stay() -> None:
    maker = Maker()
    for index, line in enumerate(
        (
            "Nobody who has read a well-known argument can deny that it is an argu-",
            "ment. What is well-",
            "known need not be true, and a proof by reductio is no counter-",
            "example of it. The argument of Smith-",
            "Jones is another one, and so is what the self-",
            "evident premises say.",
        )
    ):
        maker.line(line, 72, 100 + 12 * index)
    text = " ".join(making.paragraphs(maker.read()))
    assert "it is an argument. What is well-known need" in text
    assert "no counterexample of it" in text
    assert "Smith-Jones is" in text


def test_footnotes_are_footnotes_and_go_on_over_pages() -> None:
    maker = Maker()
    maker.paragraph(prose(40), gap=12)
    maker.marked("She says so", "1", "and means it.", 300)
    maker.note("1", "The letter of May the third, which was never sent but kept among", 700)
    maker.next_page()
    maker.paragraph(prose(60, 2), gap=12)
    maker.marked("Others doubt it.", "2", "", 300)
    maker.line("her papers until they were sold.", 72, 690, size=8)
    maker.note("2", "Among them her brother.", 700)
    read = maker.read()
    assert "She says so[^1] and means it." in read.markdown
    assert "Others doubt it.[^2]" in read.markdown
    assert (
        "[^1]: The letter of May the third, which was never sent but kept among her papers" in read.markdown
    )
    assert "[^2]: Among them her brother." in read.markdown
    assert read.printed
    assert read.reading
    assert read.printed.page_at(read.reading.text.index("her papers")) == 1
    assert read.printed.page_at(read.reading.text.index("The letter")) == 0


def test_an_imprint_below_the_footnotes_is_no_part_of_them() -> None:
    maker = Maker()
    maker.paragraph(prose(40), gap=12)
    maker.marked("She says so.", "1", "", 300)
    maker.note("1", "In a letter of May the third.", 660)
    maker.line("Journal of Reasons, third volume", 72, 700, size=8)
    read = maker.read()
    assert "[^1]: In a letter of May the third.\n" in read.markdown
    assert "Journal of Reasons, third volume" in making.paragraphs(read)


def test_lists_and_quotations_are_known_by_their_marks_and_indents() -> None:
    maker = Maker()
    maker.paragraph(prose(60), gap=8)
    for number in (1, 2, 3):
        maker.line(f"{number}.", 84, maker.down)
        maker.begin(Column(100, 440, maker.down))
        maker.paragraph(prose(30, number))
    maker.begin(Column(72, 468, maker.down + 8))
    maker.paragraph(prose(60, 5), gap=8)
    maker.begin(Column(108, 396, maker.down))
    maker.paragraph(prose(50, 6), gap=8)
    maker.begin(Column(72, 468, maker.down))
    maker.paragraph(prose(60, 7))
    read = maker.read()
    assert read.reading
    kinds = [(block.list_depth, block.quote_depth, block.marker) for block in read.reading.blocks]
    assert kinds == [
        (0, 0, ""),
        (1, 0, "1."),
        (1, 0, "2."),
        (1, 0, "3."),
        (0, 0, ""),
        (0, 1, ""),
        (0, 0, ""),
    ]


def test_tables_keep_their_rows_and_columns() -> None:
    maker = Maker()
    maker.paragraph(prose(60), gap=10)
    rows = (
        ("Side", "Votes", "Share"),
        ("For", "120", "60 %"),
        ("Against", "80", "40 %"),
        ("Neither", "0", "0 %"),
    )
    for row in rows:
        for left, cell in zip((72, 200, 300), row, strict=True):
            maker.line(cell, left, maker.down)
        maker.down += 12
    maker.down += 10
    maker.paragraph(prose(60, 1))
    read = maker.read()
    assert read.reading
    cells = [block for block in read.reading.blocks if block.kind == "cell"]
    assert [read.reading.text[cell.start : cell.end] for cell in cells] == [
        cell for row in rows for cell in row
    ]
    assert {(cell.row, cell.column) for cell in cells} == {
        (row, column) for row in range(4) for column in range(3)
    }
