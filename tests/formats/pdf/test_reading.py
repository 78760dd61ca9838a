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
