"""A PDF is imported, read on its pages and in its text, highlighted on both, and looked through."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.reader.printed.printed_face import PrintedFace
from tests.end_to_end.conftest import Start
from tests.support.pdfs import import_pdf, write_pdf
from tests.support.person import Person
from tests.ui.reader.printed.book import PAGES, SENTENCE, drag_over, settle, span_of

LEFT = Qt.MouseButton.LeftButton


def with_book(start: Start, library: Path, tmp_path: Path) -> Person:
    """Start the program with the book in its library."""
    workspace = Workspace(LibraryPaths.under(library))
    import_pdf(workspace, write_pdf(tmp_path / "bees.pdf", PAGES))
    workspace.close()
    person = start()
    person.wait(lambda: person.window.reader.document is not None)
    return person


def pages_of(person: Person, qtbot: QtBot) -> PrintedFace:
    """Give the pages, once they are drawn."""
    face = person.window.reader.main.switch.pages
    assert face is not None
    settle(face, qtbot)
    return face


def test_what_is_highlighted_on_a_page_is_found_in_the_text_and_the_other_way_round(
    start: Start, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    person = with_book(start, library, tmp_path)
    reader = person.window.reader
    person.click("Page, as it was printed (F12)")
    face = pages_of(person, qtbot)
    drag_over(face, SENTENCE, qtbot)
    person.click("Highlight in green")
    person.press("F12")
    assert reader.main.face is reader.main.view
    (mark,) = reader.main.view.marks.highlights.all
    assert (mark.start, mark.end, mark.colour) == (*span_of(face, SENTENCE), "green")
    assert reader.main.view.is_seen(mark.start, mark.end)

    other = "Whoever owns the quarry pays"
    reader.main.view.select(*span_of(face, other))
    person.press("Ctrl+1")
    person.press("F12")
    face = pages_of(person, qtbot)
    assert [each.colour for each in face.marks.highlights.all] == ["green", "yellow"]
    assert (face.marks.highlights.all[1].start, face.marks.highlights.all[1].end) == span_of(face, other)


def test_words_are_found_on_the_pages_and_pages_by_their_number(
    start: Start, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    person = with_book(start, library, tmp_path)
    person.press("F12")
    face = pages_of(person, qtbot)
    person.press("Ctrl+F")
    person.write("owns the")
    person.press("F3", times=4)
    settle(face, qtbot)
    assert face.is_seen(*span_of(face, "owns the harbour"))
    person.press("Escape")
    person.press("Ctrl+Shift+G")
    person.write("ii")
    person.press("Return")
    settle(face, qtbot)
    assert person.window.reader.main.bar.page_button.text() in ("ii", "ii (2 of 8)")
    person.press("Alt+Left")
    settle(face, qtbot)
    assert face.is_seen(*span_of(face, "owns the harbour"))


def test_zoom_and_face_come_back_at_the_next_start(
    start: Start, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    person = with_book(start, library, tmp_path)
    person.press("F12")
    face = pages_of(person, qtbot)
    face.setFocus()
    before = face.zoom_share
    person.press("Ctrl++")
    assert face.zoom_share > before
    zoomed = face.zoom_share
    person.press("Ctrl+Shift+G")
    person.write("3")
    person.press("Return")
    settle(face, qtbot)
    person = start()
    face = pages_of(person, qtbot)
    assert face.isVisible()
    assert face.zoom_share == zoomed
    assert face.current_page() == 4
    face.setFocus()
    person.press("Ctrl+0")
    assert face.look.zoom == "width"


def test_each_command_of_pages_runs(start: Start, library: Path, tmp_path: Path, qtbot: QtBot) -> None:
    person = with_book(start, library, tmp_path)
    table = person.window.table

    def run(name: str) -> bool:
        return table.run(next(command for command in table.commands if command.id == name))

    assert run("reader.page_face")
    face = pages_of(person, qtbot)
    for name, zoom in (("whole_page", "page"), ("actual_size", 1.0), ("usual_size", "width")):
        assert run(f"reader.{name}")
        assert face.look.zoom == zoom
    for tone in ("plain", "inverted", "dimmed"):
        assert run(f"reader.pages_dark.{tone}")
        assert face.look.dark_tone == tone
    assert run("reader.go_to_page")
    person.press("Escape")
    menu = person.window.reader.main.show_zooms()
    person.choose(menu, "200 %")
    assert face.zoom_share == 2.0


def test_the_selection_bar_of_a_page_makes_a_note(
    start: Start, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    person = with_book(start, library, tmp_path)
    person.press("F12")
    face = pages_of(person, qtbot)
    drag_over(face, SENTENCE, qtbot)
    person.click("Add a note on these words")
    person.write("So they say.")
    person.window.notes.flush()
    face.go_to(face.position_before(span_of(face, SENTENCE)[0]))
    settle(face, qtbot)
    (placed,) = person.window.reader.main.notes.placed
    assert placed.item.words == "So they say."
    QTest.mouseClick(person.window.reader.main.notes, LEFT, pos=placed.rect.center() + QPoint(0, 0))
