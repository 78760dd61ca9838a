"""The pages of a text: drawn, marked, selected from by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.printed.printed_face import PrintedFace
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.ui.reader.printed.book import (
    SENTENCE,
    bring,
    drag_over,
    selected,
    settle,
    span_of,
    text_of,
)


def colours_over(face: PrintedFace, words: str) -> set[str]:
    """Name the colours of paper, ink and marks where words stand."""
    (rect,) = face.rects_of(*span_of(face, words))
    image = face.viewport().grab(rect.toRect()).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_words_stand_where_they_are_printed(pages: PrintedFace) -> None:
    (rect,) = pages.rects_of(*span_of(pages, "The orchard is what page 1"))
    image = pages.viewport().grab(rect.toRect()).toImage()
    dark = sum(
        QColor(image.pixel(x, y)).lightness() < 100
        for x in range(image.width())
        for y in range(image.height())
    )
    assert dark > 40
    beside = pages.viewport().grab(rect.translated(0, -rect.height() - 3).toRect()).toImage()
    assert all(QColor(beside.pixel(x, 3)).name() == "#ffffff" for x in range(beside.width()))


def test_selecting_with_the_mouse_selects_words_of_the_text(pages: PrintedFace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.selection_made):
        drag_over(pages, "owns the meadow", qtbot)
    assert selected(pages) == "owns the meadow"


def test_selecting_across_pages_leaves_nothing_out(pages: PrintedFace, qtbot: QtBot) -> None:
    first, _ = bring(pages, "pays for the boxes.", qtbot)
    last = pages.rects_of(*span_of(pages, "The meadow"))[0].center().toPoint()
    QTest.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(pages.viewport(), last)
    QTest.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=last)
    words = selected(pages)
    assert words.startswith("pays for the boxes.")
    assert "The m" in words


def test_two_clicks_select_a_word_and_three_its_line(pages: PrintedFace, qtbot: QtBot) -> None:
    first, _ = bring(pages, "meadow pays", qtbot)
    point = first + QPoint(5, 0)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert selected(pages) == "meadow"
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert selected(pages) == SENTENCE


def test_shift_and_arrows_select(pages: PrintedFace, qtbot: QtBot) -> None:
    bring(pages, SENTENCE, qtbot)
    start = span_of(pages, SENTENCE)[0]
    pages.select(start, start)
    for _ in range(7):
        QTest.keyClick(pages, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pages) == "Whoever"
    assert pages.has_caret
    QTest.keyClick(pages, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pages) == SENTENCE
    QTest.keyClick(
        pages, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    )
    assert selected(pages) == SENTENCE.removesuffix(" boxes.")
    QTest.keyClick(pages, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pages).startswith("the meadow says") or selected(pages) != SENTENCE


def test_the_caret_moves_down_line_by_line_and_over_to_the_next_page(
    pages: PrintedFace, qtbot: QtBot
) -> None:
    bring(pages, SENTENCE, qtbot)
    start = span_of(pages, "Line 20 of the meadow")[0]
    pages.select(start, start)
    pages.set_caret(True)
    QTest.keyClick(pages, Qt.Key.Key_Down)
    QTest.keyClick(pages, Qt.Key.Key_Down)
    settle(pages, qtbot)
    QTest.keyClick(pages, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert selected(pages).startswith("The garden is what page 3")


def test_escape_clears_the_selection_first_and_the_caret_then(pages: PrintedFace) -> None:
    pages.select(0, 5)
    pages.set_caret(True)
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    assert selected(pages) == ""
    assert pages.has_caret
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    assert not pages.has_caret


def test_copying_gives_plain_and_rich_words_and_the_passage(pages: PrintedFace, qtbot: QtBot) -> None:
    drag_over(pages, "owns the meadow", qtbot)
    QTest.keyClick(pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "owns the meadow"
    assert "owns the meadow" in data.html()


def test_a_highlight_made_on_the_page_is_the_same_in_the_text(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, book: str, qtbot: QtBot
) -> None:
    drag_over(pages, SENTENCE, qtbot)
    pane.selection_actions.highlight("yellow")
    (highlight,) = desk.workspace.annotations.placed(book)
    assert (highlight.start, highlight.end) == span_of(pages, SENTENCE)
    assert "#ffffff" not in colours_over(pages, SENTENCE)
    pane.main.choose_face("text")
    assert [each.id for each in pane.main.view.marks.highlights.all] == [highlight.id]


def test_a_highlight_made_in_the_text_is_seen_on_its_page(
    pane: ReaderPane, desk: Desk, book: str, qtbot: QtBot
) -> None:
    start = desk.workspace.documents.text(book).index(SENTENCE)
    desk.do(lambda: desk.workspace.annotations.add(book, start, start + len(SENTENCE), "green"))
    desk.open(Reference.passage(book, start, start + len(SENTENCE)))
    pane.main.choose_face("page")
    face = pane.main.switch.pages
    assert face is not None
    settle(face, qtbot)
    assert face.is_seen(start, start + len(SENTENCE))
    assert "#ffffff" not in colours_over(face, SENTENCE)


def test_clicking_a_highlight_offers_to_change_it(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, book: str, qtbot: QtBot
) -> None:
    start, end = span_of(pages, SENTENCE)
    desk.do(lambda: desk.workspace.annotations.add(book, start, end, "green"))
    first, last = bring(pages, SENTENCE, qtbot)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=(first + last) / 2)
    bar = pane.interactions[0].bar
    assert bar.isVisible()
    assert bar.parent() is pages
    bar.remove.click()
    assert desk.workspace.annotations.placed(book) == []


def test_a_note_made_on_the_page_has_its_sign_in_the_margin(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, qtbot: QtBot
) -> None:
    drag_over(pages, SENTENCE, qtbot)
    pane.selection_actions.add_note()
    bring(pages, SENTENCE, qtbot)
    (placed,) = pane.main.notes.placed
    line = pages.rect_of(span_of(pages, SENTENCE)[0])
    assert abs(placed.rect.center().y() - line.center().y()) < 12


def test_dragging_selected_words_does_not_select_anew(pages: PrintedFace, qtbot: QtBot) -> None:
    first, last = bring(pages, SENTENCE, qtbot)
    pages.select(*span_of(pages, SENTENCE))
    middle = (first + last) / 2
    QTest.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(pages.viewport(), middle + QPoint(2, 0))
    assert selected(pages) == SENTENCE
    QTest.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert selected(pages) == ""


def test_a_screen_reader_hears_the_text_of_the_page(pages: PrintedFace, qtbot: QtBot) -> None:
    assert pages.accessibleDescription().startswith("Page i. The orchard is what page 1")
    bring(pages, "The garden is what", qtbot)
    assert "The garden is what page 3" in pages.accessibleDescription()


@pytest.mark.parametrize(
    ("tone", "paper"), [("plain", "#ffffff"), ("dimmed", "#c7c7c7"), ("inverted", "#222222")]
)
def test_in_a_dark_window_pages_look_as_was_chosen(
    pages: PrintedFace, pane: ReaderPane, theme: ThemeHost, qtbot: QtBot, tone: str, paper: str
) -> None:
    theme.choose("dark")
    pane.appearance.pages.choose_dark_tone(tone)  # type: ignore[arg-type]
    settle(pages, qtbot)
    (rect,) = pages.rects_of(*span_of(pages, "The orchard is what page 1"))
    above = rect.translated(0, -2 * rect.height()).center().toPoint()
    image = pages.viewport().grab().toImage()
    assert QColor(image.pixel(above)).name() == paper


def test_the_whole_text_can_be_selected(pages: PrintedFace) -> None:
    QTest.keyClick(pages, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert selected(pages) == text_of(pages).strip()


def test_passages_of_the_map_are_marked_and_counted_beside_their_lines(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, book: str, qtbot: QtBot
) -> None:
    document = desk.workspace.documents.document(book)
    map_id = desk.do(lambda: desk.workspace.maps.create(document.debate_id, "Boxes")).created[0].id
    proposal = Reference.passage(book, *span_of(pages, SENTENCE))
    desk.do(lambda: desk.workspace.maps.add_passage(map_id, "proposal", proposal))
    bring(pages, SENTENCE, qtbot)
    (placed,) = pane.main.passages.placed
    line = pages.rect_of(span_of(pages, SENTENCE)[0])
    assert abs(placed.rect.top() - line.top()) < 14
    assert len(colours_over(pages, SENTENCE) - {"#ffffff", "#000000"}) > 3
    with qtbot.waitSignal(desk.selected):
        QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=line.center().toPoint())
    assert desk.selection is not None
    assert desk.selection.kind == "node"


def test_a_node_that_is_selected_brings_its_page_into_view(
    pane: ReaderPane, pages: PrintedFace, desk: Desk, book: str, qtbot: QtBot
) -> None:
    document = desk.workspace.documents.document(book)
    map_id = desk.do(lambda: desk.workspace.maps.create(document.debate_id, "Boxes")).created[0].id
    far = "Whoever owns the village pays for the boxes."
    passage = Reference.passage(book, *span_of(pages, far))
    node = desk.do(lambda: desk.workspace.maps.add_passage(map_id, "claim", passage)).created[0]
    assert not pages.is_seen(*span_of(pages, far))
    desk.select(node)
    settle(pages, qtbot)
    assert pages.is_seen(*span_of(pages, far))
    pane.main.go_back()
    settle(pages, qtbot)
    assert pages.current_page() == 0
