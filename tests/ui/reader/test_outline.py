"""The outline of a text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from debatedesk.domain.text.document import Heading, current_heading
from debatedesk.ui.reader.outline import OutlinePopover
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.ui.reader.street import top_words


def opened(pane: ReaderPane) -> OutlinePopover:
    popover = pane.main.show_outline()
    assert popover is not None
    return popover


def test_headings_are_listed_by_their_depth(pane: ReaderPane) -> None:
    popover = opened(pane)
    words = [popover.list.item(row).text() for row in range(popover.list.count())]
    assert words == ["A hive for every street", "    What it would cost", "        The end"]
    popover.close()


def test_enter_goes_to_the_heading_that_is_typed(pane: ReaderPane) -> None:
    popover = opened(pane)
    QTest.keyClicks(popover.filter, "cost")
    QTest.keyClick(popover.filter, Qt.Key.Key_Return)
    first, last = pane.main.view.visible_offsets()
    assert first < pane.main.headings[1].start < last
    pane.main.go_back()
    assert top_words(pane).startswith("A hive")


def test_arrows_choose_and_a_click_goes(pane: ReaderPane) -> None:
    popover = opened(pane)
    QTest.keyClick(popover.filter, Qt.Key.Key_Down)
    QTest.keyClick(popover.filter, Qt.Key.Key_Down)
    assert popover.list.currentItem().text().strip() == "The end"
    row = popover.list.visualItemRect(popover.list.item(1))
    QTest.mouseClick(popover.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    first, last = pane.main.view.visible_offsets()
    assert first < pane.main.headings[1].start < last


def test_escape_closes_it_and_leaves_the_text_where_it_is(pane: ReaderPane) -> None:
    popover = opened(pane)
    QTest.keyClick(popover.filter, Qt.Key.Key_Escape)
    assert top_words(pane).startswith("A hive")
    assert not pane.main.history.can_go_back


def test_the_heading_that_one_reads_under_is_the_current_one() -> None:
    headings = [Heading(1, "One", 0), Heading(2, "Two", 100)]
    assert current_heading(headings, 0) == 0
    assert current_heading(headings, 99) == 0
    assert current_heading(headings, 100) == 1
    assert current_heading([], 5) == -1


def test_the_line_above_the_page_says_where_one_is(pane: ReaderPane) -> None:
    assert pane.main.bar.title.words() == ""
    view = pane.main.view
    view.document().size()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert pane.main.bar.title.words().startswith("A hive for every street › ")
    assert pane.main.bar.progress.text() == "100 %"
