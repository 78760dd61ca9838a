"""What readers have marked and noted on the pages of a PDF comes along."""

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from debatedesk.formats.base import ImportedText
from debatedesk.formats.pdf.annotations import iso_time, nearest_colour
from tests.formats.pdf.making import HEIGHT, Maker, prose


def annotate(maker: Maker, kind: str, rect: tuple[float, float, float, float], words: str = "") -> None:
    """Put an annotation on the page; `rect` is left, down from the top, right, further down."""
    left, top, right, bottom = rect[0], HEIGHT - rect[1], rect[2], HEIGHT - rect[3]
    entries: dict[str, object] = {
        "Type": PDFName("Annot"),
        "Subtype": PDFName(kind),
        "Rect": PDFArray([left, bottom, right, top]),
        "Contents": PDFString(words),
        "T": PDFString("Jane Doe"),
        "M": PDFString("D:20240521182906+02'00'"),
        "C": PDFArray([0.48, 0.93, 0.4]),
    }
    if kind != "Text":
        entries["QuadPoints"] = PDFArray([left, top, right, top, left, bottom, right, bottom])
    maker.canvas._addAnnotation(PDFDictionary(entries))


def words_of(text: ImportedText) -> list[str]:
    assert text.reading
    return [
        text.reading.text[each.start : each.end] if each.start >= 0 else "" for each in text.annotations
    ]


def test_a_highlight_has_its_words_colour_author_time_and_note() -> None:
    maker = Maker()
    maker.line("Reasons are not causes, or so they say.", 72, 100)
    annotate(maker, "Highlight", (72, 92, 72 + 94, 103), "Really?\n*No.*")
    read = maker.read()
    (highlight,) = read.annotations
    assert words_of(read) == ["Reasons are not causes,"]
    assert highlight.colour == "green"
    assert highlight.author == "Jane Doe"
    assert highlight.created == "2024-05-21T18:29:06+02:00"
    assert "\\*No.\\*" in highlight.markdown


def test_a_note_stands_at_the_line_beside_it_and_on_the_text_where_there_is_none() -> None:
    maker = Maker()
    lines = maker.column.top
    maker.paragraph(prose(60))
    annotate(maker, "Text", (40, lines - 4, 60, lines + 4), "Who says so?")
    read = maker.read()
    assert read.reading
    assert read.reading.text.startswith(words_of(read)[0])
    assert 20 < len(words_of(read)[0]) < 120
    assert read.annotations[0].colour == ""
    empty = Maker()
    empty.canvas.rect(100, 100, 50, 50)
    annotate(empty, "Text", (40, 100, 60, 110), "Of the whole.")
    (note,) = empty.read().annotations
    assert (note.start, note.end, note.markdown) == (-1, -1, "Of the whole.")


def test_links_and_marks_without_words_are_no_annotations() -> None:
    maker = Maker()
    maker.line("Nothing is marked here.", 72, 100)
    maker.canvas.linkURL("https://example.org", (72, HEIGHT - 102, 150, HEIGHT - 90))
    annotate(maker, "Square", (300, 300, 400, 400))
    annotate(maker, "Highlight", (300, 300, 400, 400))
    assert maker.read().annotations == ()


def test_colours_are_the_nearest_of_the_desk() -> None:
    shades = {
        "yellow": (255, 255, 153),
        "green": (124, 239, 102),
        "blue": (105, 175, 240),
        "pink": (255, 128, 157),
        "orange": (255, 170, 60),
    }
    assert {name: nearest_colour(*shade) for name, shade in shades.items()} == {
        name: name for name in shades
    }
    assert nearest_colour(200, 200, 200) == "yellow"
    assert nearest_colour(255, 0, 0) in ("pink", "orange")


def test_times_are_read_as_far_as_they_go() -> None:
    assert iso_time("D:20240521163026Z00'00") == "2024-05-21T16:30:26+00:00"
    assert iso_time("D:20240521") == "2024-05-21"
    assert iso_time("20240521162811") == "2024-05-21T16:28:11"
    assert iso_time("D:20249921") == ""
    assert iso_time("yesterday") == ""
