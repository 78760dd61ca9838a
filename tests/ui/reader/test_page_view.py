"""The page under mouse and keys: scrolling, selecting, zooming."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.support.libraries import add_text
from tests.support.pointer import turn_wheel
from tests.support.waiting import let_settle
from tests.ui.reader.street import select, words_selected

CONTROL = Qt.KeyboardModifier.ControlModifier
POINT = QPoint(50, 50)


def test_arrows_and_space_scroll_as_long_as_there_is_no_caret(pane: ReaderPane) -> None:
    view, bar = pane.main.view, pane.main.view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_Down)
    small = bar.value()
    assert small > 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > small + view.viewport().height() // 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_caret_begins_where_one_reads(pane: ReaderPane) -> None:
    view = pane.main.view
    view.verticalScrollBar().setValue(900)
    first, last = view.visible_offsets()
    view.set_caret(True)
    page = view.page
    assert page is not None
    assert first <= page.positions.to_reading(view.textCursor().position()) <= last
    assert view.verticalScrollBar().value() == 900


def test_ctrl_and_the_wheel_zoom_by_notches_and_the_wheel_alone_scrolls(pane: ReaderPane) -> None:
    view, look = pane.main.view, pane.appearance
    size = look.typesetting.size
    for _ in range(4):
        turn_wheel(view.viewport(), 30, POINT, CONTROL)
    assert look.typesetting.size == size + 0.5
    turn_wheel(view.viewport(), -240, POINT, CONTROL)
    assert look.typesetting.size == size - 0.5
    turn_wheel(view.viewport(), -120, POINT)
    assert view.verticalScrollBar().value() > 0
    assert look.typesetting.size == size - 0.5


def test_a_double_click_selects_a_word(pane: ReaderPane) -> None:
    view = pane.main.view
    page = view.page
    assert page is not None
    start = page.reading.text.index("street should")
    point = view.rects_of(start, start + 6)[0].center().toPoint()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert words_selected(pane) == "street"


def test_zooming_keeps_the_words_that_are_read(pane: ReaderPane) -> None:
    view = pane.main.view
    view.verticalScrollBar().setValue(1200)
    before = view.scroll_position().offset
    for _ in range(5):
        pane.appearance.enlarge(2)
    pane.appearance.reset()
    assert view.scroll_position().offset == before


def test_making_the_window_narrow_keeps_the_words_that_are_read(pane: ReaderPane, qtbot: QtBot) -> None:
    view = pane.main.view
    view.verticalScrollBar().setValue(1200)
    before = view.scroll_position().offset
    for width in (700, 600, 500, 400, 900):
        pane.resize(width, 600)
        let_settle()
    assert view.scroll_position().offset == before


def test_selecting_and_unselecting_scrolls_nothing(pane: ReaderPane) -> None:
    view = pane.main.view
    select(pane, "So much for costs.")
    view.verticalScrollBar().setValue(300)
    view.clear_selection()
    view.select(0, 4)
    assert view.verticalScrollBar().value() == 300


def test_the_mark_of_arrival_goes_with_the_next_click(pane: ReaderPane) -> None:
    document = pane.document
    assert document is not None
    pane.main.open_span(document.id, 30, 50)
    assert pane.main.view.marks.arrival is not None
    QTest.mouseClick(pane.main.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert pane.main.view.marks.arrival is None


def test_another_programs_edits_set_the_page_anew_at_the_same_place(pane: ReaderPane) -> None:
    view = pane.main.view
    view.verticalScrollBar().setValue(1200)
    before = view.scroll_position()
    pane.main.react(Changes(everything=True))
    assert view.scroll_position() == before


def test_a_long_text_is_laid_out_no_further_than_it_is_seen_when_it_opens(
    pane: ReaderPane, street: Desk
) -> None:
    markdown = "\n\n".join("A hive on a roof asks for little room. " * 20 for _ in range(500))
    add_text(street.workspace.library, "long", street.debate_id, markdown)
    street.open(Reference.document("long"))
    view = pane.main.view
    assert view.visible_offsets()[0] == 0
    assert view.document().firstBlock().layout().lineCount() > 0
    last = view.document().lastBlock().layout()
    assert last.lineCount() == 0
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    QTest.keyClick(view, Qt.Key.Key_End)
    assert last.lineCount() > 0
