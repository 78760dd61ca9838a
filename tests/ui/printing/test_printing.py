"""Printing: what is seen before is what comes out, on paper or as PDF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.printing.actions import PrintActions
from debatedesk.ui.printing.board_page import board_html
from debatedesk.ui.printing.text_printout import TextPrintout
from debatedesk.ui.printing.window import PrintWindow
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.wording import readable_date
from tests.support.panels import passage, text_of
from tests.support.reading_side import from_right

__all__ = ["from_right"]


@pytest.fixture
def current() -> list[Reference]:
    """What is in use, if anything."""
    return []


@pytest.fixture
def window(bees: Desk, theme: ThemeHost, current: list[Reference], qtbot: QtBot) -> Iterator[PrintWindow]:
    """Open the window over a desk whose essay has a highlight and a note, and whose map is shown."""
    words = passage(bees, "A hive", "little room")
    bees.do(lambda: bees.workspace.annotations.add(words.id, words.start, words.end, "yellow"))
    bees.do(lambda: bees.workspace.notes.add(words, "Who says so?", ("room",)))
    map_id = bees.do(lambda: bees.workspace.maps.create(bees.debate_id, "Hives")).created[0].id
    bees.do(lambda: bees.workspace.maps.add_node(map_id, "proposal", "A hive in each street"))
    bees.show(Reference.document(words.id))
    bees.show(Reference.map(map_id))
    host = QWidget()
    qtbot.addWidget(host)
    actions = PrintActions(bees, theme, host, host, lambda: current[0] if current else None)
    yield actions.open()
    host.close()


def pages(window: PrintWindow, path: Path) -> list[str]:
    """Save what is shown as PDF, and read the words of each page."""
    window.save_pdf(path)
    return words_of(path)


def words_of(path: Path) -> list[str]:
    """Read the words of each page of a PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_a_text_is_printed_with_its_highlights_and_the_numbers_of_its_notes(
    window: PrintWindow, tmp_path: Path
) -> None:
    assert "A hive" in window.what.currentText()
    (page,) = pages(window, tmp_path / "hive.pdf")
    assert "little room[1]" in " ".join(page.split())
    assert "Who says so?" in page
    assert "Page 1 of 1" in page
    assert window.count.text() == "1 page"
    assert readable_date("2024-05-03") in " ".join(page.split())
    assert "2024-05-03" not in page
    window.switch.setChecked(False)
    (bare,) = pages(window, tmp_path / "bare.pdf")
    assert "little room" in bare
    assert "[1]" not in bare
    assert "Who says so?" not in bare


def ink(path: Path) -> set[tuple[int, ...]]:
    """List the colours of the first page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        picture = document[0].render(scale=1)
        pixels, step = bytes(picture.buffer), picture.n_channels
        rows = (pixels[row * picture.stride :][: picture.width * step] for row in range(picture.height))
        return {tuple(row[start : start + 3]) for row in rows for start in range(0, len(row), step)}
    finally:
        document.close()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_ink_is_black_on_white_in_every_theme(
    window: PrintWindow, theme: ThemeHost, tmp_path: Path, choice: str
) -> None:
    theme.choose("dark" if choice == "dark" else "light")
    window.save_pdf(tmp_path / "page.pdf")
    colours = ink(tmp_path / "page.pdf")
    assert (255, 255, 255) in colours
    assert min(sum(colour) for colour in colours) < 100


def test_what_is_in_use_is_offered_first(
    window: PrintWindow, current: list[Reference], bees: Desk, tmp_path: Path
) -> None:
    note = bees.workspace.notes.notes()[0]
    for reference, words in (
        (Reference.note(note.id), "All notes"),
        (Reference.map("any"), "The map"),
        (Reference.document("any"), "The text"),
    ):
        current[:] = [reference]
        actions = [
            each for each in (window.parent() or window).children() if isinstance(each, PrintActions)
        ]
        actions[0].open()
        assert window.what.currentText().startswith(words)
        assert pages(window, tmp_path / "any.pdf")


def test_a_large_map_is_printed_on_one_page_or_over_several(
    window: PrintWindow, bees: Desk, current: list[Reference], tmp_path: Path
) -> None:
    shown = bees.shown_map
    assert shown is not None
    proposal = next(iter(bees.workspace.maps.map(shown.id).nodes))
    maps = bees.workspace.maps
    for number in range(30):
        maps.add_node(shown.id, "claim", f"Reason {number}", relation="support", target=proposal)
    index = next(
        row for row in range(window.what.count()) if window.what.itemText(row).startswith("The map")
    )
    window.what.setCurrentIndex(index)
    assert not window.turned.isChecked()  # it is higher than wide
    assert not window.switch.isChecked()  # nobody could read it
    several = pages(window, tmp_path / "several.pdf")
    assert len(several) > 1
    assert "row 1 of" in several[0]
    assert window.count.text() == f"{len(several)} pages"
    window.switch.setChecked(True)
    assert len(pages(window, tmp_path / "one.pdf")) == 1
    window.turned.setChecked(True)
    assert len(pages(window, tmp_path / "across.pdf")) == 1


@pytest.mark.usefixtures("from_right")
def test_a_board_that_is_read_from_the_right_begins_with_what_speaks_for_it_there() -> None:
    nodes = [Node("P", "proposal", "Hives"), Node("a", title="Honey"), Node("b", title="Stings")]
    relations = [Relation("r", "support", ("a",), "P"), Relation("s", "attack", ("b",), "P")]
    html = board_html(ArgumentMap.of("m", "Hives", nodes, relations))
    assert html.index("Against") < html.index("For:")
    assert html.index("Stings") < html.index("Honey")
    assert 'align="right"' in html


def test_a_board_stands_in_two_columns_with_replies_below_what_they_answer() -> None:
    nodes = [
        Node("p", "proposal", "One hive", "For each street."),
        Node("s", title="Honey", speaker="Ada"),
        Node("o", title="Stings"),
        Node("r", title="Rare & mild"),
    ]
    relations = [
        Relation("1", "support", ("s",), "p"),
        Relation("2", "attack", ("o",), "p"),
        Relation("3", "attack", ("r",), "o"),
    ]
    html = board_html(ArgumentMap.of("m", "Hives", nodes, relations))
    columns = html.split("<td")
    assert "For: 1" in html
    assert "Against: 1" in html
    assert "+ Honey" in columns[1]
    assert "Ada" in columns[1]
    assert (
        columns[2].index("− Stings")
        < columns[2].index("<blockquote>")
        < columns[2].index("Rare &amp; mild")
    )


@pytest.mark.parametrize("lines", range(26, 34))
def test_a_heading_stands_on_the_page_of_the_words_below_it(
    tmp_path: Path, qtbot: QtBot, lines: int
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    before = "".join(f"<p>Line {number} of many.</p>" for number in range(lines))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "heading.pdf"))
    TextPrintout("Title", f"{before}<h2>Heading</h2><p>Words below it.</p>").paint(printer)
    (page,) = [page for page in words_of(tmp_path / "heading.pdf") if "Heading" in page]
    assert "Words below it." in page


def test_a_file_that_cannot_be_written_is_told(window: PrintWindow, bees: Desk, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="cannot be written"):
        window.save_pdf(tmp_path / "no such folder" / "page.pdf")


def test_a_text_that_is_gone_is_told_and_nothing_is_printed(window: PrintWindow, bees: Desk) -> None:
    failed = QSignalSpy(bees.failed)
    honey = text_of(bees, "Honey")
    shown = bees.shown_text
    assert shown is not None
    bees.do(lambda: bees.workspace.trash.put([shown]))
    bees.workspace.trash.erase([shown])
    window.switch.toggle()
    assert failed.count() == 1
    assert not window.print_button.isEnabled()
    assert honey.title
