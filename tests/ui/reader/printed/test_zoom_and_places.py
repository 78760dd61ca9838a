"""Zooming and scrolling pages, going to pages, and the way from one face to the other."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.printed.printed_face import PrintedFace
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show
from tests.support.pdfs import LANDSCAPE, PdfPage, import_pdf, write_pdf
from tests.support.processes import children_of
from tests.ui.reader.printed.book import PAGES, SENTENCE, bring, settle, span_of


def top_words(pane: ReaderPane) -> str:
    face = pane.main.face
    assert face.reading is not None
    return face.reading.text[face.visible_offsets()[0] :][:30]


def wheel(face: PrintedFace, notches: int, point: QPoint) -> None:
    event = QWheelEvent(
        QPointF(point),
        QPointF(face.viewport().mapToGlobal(point)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(face.viewport(), event)


def test_switching_the_face_keeps_the_passage_that_is_read(
    pane: ReaderPane, pages: PrintedFace, qtbot: QtBot
) -> None:
    line = "Line 7 of the garden says"
    pages.go_to(pages.position_before(span_of(pages, line)[0]))
    settle(pages, qtbot)
    height = pages.rect_of(span_of(pages, line)[0]).top()
    before = pages.scroll_position()
    pane.main.choose_face("text")
    assert pane.main.view.is_seen(*span_of(pages, line))
    assert abs(pane.main.view.rect_of(span_of(pages, line)[0]).top() - height) < 250
    pane.main.choose_face("page")
    settle(pages, qtbot)
    assert pages.scroll_position().offset == before.offset
    assert abs(pages.rect_of(span_of(pages, line)[0]).top() - height) < 3


def test_what_is_selected_stays_so_in_the_other_face(pane: ReaderPane, pages: PrintedFace) -> None:
    pages.select(*span_of(pages, "owns the orchard"))
    pane.main.choose_face("text")
    span = pane.main.view.selected_span()
    assert span is not None
    assert (span.start, span.end) == span_of(pages, "owns the orchard")


def test_the_face_is_remembered_for_the_text(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, book: str, theme: ThemeHost, qtbot: QtBot
) -> None:
    bring(pages, SENTENCE, qtbot)
    pane.save_state()
    other = ReaderPane(desk, theme)
    show(qtbot, other, 800, 600)
    other.main.show_document(book)
    assert other.main.switch.name == "page"
    assert other.main.bar.faces.current == "page"
    face = other.main.switch.pages
    assert face is not None
    settle(face, qtbot)
    assert face.is_seen(*span_of(face, SENTENCE))
    face.stop()


def test_texts_without_pages_offer_no_other_face(pane: ReaderPane, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "plain.md").write_text("# Plain\n\nA text without pages.\n", "utf-8")
    plain = desk.workspace.imports.import_paths([tmp_path / "plain.md"]).imported[0].id
    assert not pane.main.bar.faces.isHidden()
    pane.main.show_document(plain)
    assert pane.main.bar.faces.isHidden()
    pane.main.choose_face("page")
    assert pane.main.face is pane.main.view


def test_the_bar_tells_the_page_by_its_printed_number(
    pane: ReaderPane, pages: PrintedFace, qtbot: QtBot
) -> None:
    assert pane.main.bar.page_button.text() == "i (1 of 8)"
    bring(pages, "Line 9 of the garden", qtbot)
    assert pane.main.bar.page_button.text() == "1 (3 of 8)"
    pane.main.choose_face("text")
    assert pane.main.bar.page_button.text() == "1 (3 of 8)"


def test_going_to_a_page_by_its_number_leaves_a_way_back(
    pane: ReaderPane, pages: PrintedFace, qtbot: QtBot
) -> None:
    popover = pane.main.ask_for_page()
    assert popover is not None
    popover.field.setText("nothing of the kind")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    assert popover.isVisible()
    assert "There is no page" in popover.told.text()
    popover.field.setText("II")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    settle(pages, qtbot)
    assert pages.current_page() == 1
    assert top_words(pane).startswith("The meadow is what page 2")
    pane.main.go_back()
    assert pages.current_page() == 0


def test_going_to_a_page_works_in_the_text_as_well(pane: ReaderPane) -> None:
    pane.main.go_to_page(3)
    assert "The quarry is what page 4" in (pane.main.view.reading.text if pane.main.view.reading else "")
    assert pane.main.current_page() == 3


def test_ctrl_and_the_wheel_zoom_about_the_pointer(pages: PrintedFace, qtbot: QtBot) -> None:
    bring(pages, SENTENCE, qtbot)
    start, end = span_of(pages, "meadow pays")
    point = pages.rects_of(start, end)[0].center().toPoint()
    before = pages.zoom_share
    wheel(pages, 3, point)
    assert pages.zoom_share == pytest.approx(before * 1.1**3, rel=0.01)
    settle(pages, qtbot)
    assert pages.rects_of(start, end)[0].adjusted(-4, -4, 4, 4).contains(QPointF(point))


def test_zooming_by_keys_goes_by_usual_steps(pane: ReaderPane, pages: PrintedFace) -> None:
    pane.appearance.pages.choose_zoom(1.0)
    pane.main.enlarge(2)
    assert pages.zoom_share == pytest.approx(1.1)
    pane.main.enlarge(-2)
    pane.main.enlarge(-2)
    assert pages.zoom_share == pytest.approx(0.9)
    pane.main.reset_size()
    assert pages.look.zoom == "width"
    assert pane.appearance.typesetting.size == type(pane.appearance.typesetting)().size


def test_pages_fill_the_width_or_are_seen_whole(pages: PrintedFace) -> None:
    assert pages.column is not None
    assert pages.column.rect(0).width() == pytest.approx(pages.viewport().width() - 24, abs=1)
    assert pages.horizontalScrollBar().maximum() == 0
    pages.look.choose_zoom("page")
    assert pages.column.rect(0).height() <= pages.viewport().height()


def test_a_large_zoom_can_be_scrolled_sideways_and_draws_only_what_is_seen(
    pages: PrintedFace, qtbot: QtBot
) -> None:
    pages.look.choose_zoom(8.0)
    settle(pages, qtbot)
    assert pages.horizontalScrollBar().maximum() > 1000
    assert pages.tiles.size < 100_000_000


def test_a_narrower_window_keeps_the_place(pane: ReaderPane, pages: PrintedFace, qtbot: QtBot) -> None:
    bring(pages, SENTENCE, qtbot)
    before = pages.scroll_position()
    pane.resize(500, 600)
    settle(pages, qtbot)
    assert pages.scroll_position() == before
    assert pages.is_seen(*span_of(pages, SENTENCE))


def test_pages_of_all_shapes_fit_the_width(
    desk: Desk, theme: ThemeHost, tmp_path: Path, qtbot: QtBot
) -> None:
    shapes = [PdfPage(["Upright."]), PdfPage(["Wide."], LANDSCAPE), PdfPage(["Turned."], turned=90)]
    shapes += [PdfPage(["Tiny."], (160, 120)), PdfPage(["Upright again."])]
    document = import_pdf(desk.workspace, write_pdf(tmp_path / "shapes.pdf", shapes))
    pane = ReaderPane(desk, theme)
    show(qtbot, pane, 700, 900)
    desk.open(Reference.document(document))
    pane.main.choose_face("page")
    face = pane.main.switch.pages
    assert face is not None
    for page in range(5):
        face.go_to_page(page)
        settle(face, qtbot)
        assert face.column is not None
        assert face.column.rect(page).width() <= face.viewport().width()
    for words in ("Wide.", "Turned.", "Tiny."):
        assert face.rects_of(*span_of(face, words))
    face.stop()


def test_find_steps_from_page_to_page(pane: ReaderPane, pages: PrintedFace, qtbot: QtBot) -> None:
    bar = pane.main.find_bar
    bar.open_bar()
    bar.field.setText("owns the")
    assert bar.count.text() == "1 of 8"
    bar.next()
    bar.next()
    settle(pages, qtbot)
    assert pages.is_seen(*span_of(pages, "owns the garden"))
    bar.close_bar()
    span = pages.selected_span()
    assert span is not None
    assert (span.start, span.end) == (
        span_of(pages, "owns the garden")[0],
        span_of(pages, "owns the garden")[0] + 8,
    )


def test_a_missing_file_is_said_and_the_text_offered(pane: ReaderPane, desk: Desk, book: str) -> None:
    path = desk.workspace.documents.original_path(book)
    assert path is not None
    path.unlink()
    pane.main.choose_face("page")
    face = pane.main.switch.pages
    assert face is not None
    assert face.opening == "failed"
    assert face.notice.isVisible()
    face.notice.text_wanted.emit()
    assert pane.main.face is pane.main.view


def test_the_pages_of_a_protected_file_are_shown_for_its_password_and_that_is_kept_nowhere(
    desk: Desk, theme: ThemeHost, tmp_path: Path, qtbot: QtBot
) -> None:
    path = write_pdf(tmp_path / "safe.pdf", [PdfPage(["Under lock and key."])], password="pear")
    document = import_pdf(desk.workspace, path, password="pear")
    pane = ReaderPane(desk, theme)
    show(qtbot, pane, 700, 600)
    desk.open(Reference.document(document))
    pane.main.choose_face("page")
    face = pane.main.switch.pages
    assert face is not None
    qtbot.waitUntil(lambda: face.opening == "password", timeout=60_000)
    notice = face.notice
    assert notice.isVisible()
    assert not notice.wrong.isVisible()
    notice.field.setText("apple")
    QTest.keyClick(notice.field, Qt.Key.Key_Return)
    qtbot.waitUntil(notice.wrong.isVisible, timeout=60_000)
    notice.field.setText("pear")
    notice.button.click()
    settle(face, qtbot)
    assert not notice.isVisible()
    assert face.rects_of(*span_of(face, "Under lock and key."))
    folder = desk.workspace.paths.data
    assert not any(b"pear" in file.read_bytes() for file in folder.rglob("*") if file.is_file())
    face.stop()


def test_a_newer_version_shows_its_own_pages_with_the_marks_that_were_made(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, book: str, tmp_path: Path, qtbot: QtBot
) -> None:
    start, end = span_of(pages, SENTENCE)
    desk.do(lambda: desk.workspace.annotations.add(book, start, end, "green"))
    newer = [PdfPage(["A page that is new."]), *PAGES]
    path = write_pdf(tmp_path / "bees-2.pdf", newer)
    desk.announce(desk.workspace.versions.replace(book, path))
    settle(pages, qtbot)
    assert pages.place is not None
    assert len(pages.place.column) == len(newer)
    (highlight,) = pages.marks.highlights.all
    assert (highlight.start, highlight.end) == span_of(pages, SENTENCE)
    assert highlight.start > start
    bring(pages, SENTENCE, qtbot)
    assert pages.current_page() in (1, 2)


@pytest.mark.skipif(sys.platform != "linux", reason="finds the process by /proc")
def test_a_page_whose_drawing_dies_says_so_and_the_others_are_drawn(
    pages: PrintedFace, qtbot: QtBot
) -> None:
    (process,) = children_of(os.getpid())
    (drawer,) = pages.drawers
    qtbot.waitUntil(lambda: not (drawer.under_way or drawer.wanted or pages.is_flying), timeout=60_000)
    os.kill(process, signal.SIGSTOP)
    pages.look.choose_zoom("page")
    qtbot.waitUntil(lambda: bool(drawer.under_way), timeout=60_000)
    os.kill(process, signal.SIGKILL)
    settle(pages, qtbot)
    assert pages.spoiled == {0}
    pages.go_to_page(4)
    settle(pages, qtbot)
    assert pages.spoiled == {0}
    assert 4 in {tile.page for tile in pages.tiles.stand_ins(4, "plain")}


def test_a_scan_without_text_is_first_seen_on_its_pages(
    desk: Desk, theme: ThemeHost, tmp_path: Path, qtbot: QtBot
) -> None:
    scan = write_pdf(tmp_path / "scan.pdf", [PdfPage(filled=True) for _ in range(6)])
    document = import_pdf(desk.workspace, scan)
    pane = ReaderPane(desk, theme)
    show(qtbot, pane, 700, 600)
    desk.open(Reference.document(document))
    face = pane.main.switch.pages
    assert face is not None
    assert pane.main.face is face
    face.go_to_page(3)
    settle(face, qtbot)
    assert pane.main.bar.page_button.text() == "4 of 6"
    pane.save_state()
    again = ReaderPane(desk, theme)
    show(qtbot, again, 700, 600)
    again.main.show_document(document)
    other = again.main.switch.pages
    assert other is not None
    settle(other, qtbot)
    assert other.current_page() == 3
    for each in (face, other):
        each.stop()
