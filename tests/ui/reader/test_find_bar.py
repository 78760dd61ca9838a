"""Finding words in the text that is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.domain.text.finding import FindOptions
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.find_bar import FindBar
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import text_of
from tests.ui.reader.street import select, words_selected


def open_bar(pane: ReaderPane, words: str) -> FindBar:
    QTest.mouseClick(pane.main.bar.find_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(pane.main.find_bar.field, words)
    return pane.main.find_bar


def current_words(pane: ReaderPane) -> str:
    current, page = pane.main.view.marks.current_find, pane.main.view.page
    assert page is not None
    return page.reading.text[current.start : current.end] if current else ""


def test_matches_are_counted_and_the_first_is_shown_as_one_types(pane: ReaderPane) -> None:
    bar = open_bar(pane, "Quay")
    assert bar.count.text() == "1 of 1"
    first, last = pane.main.view.visible_offsets()
    current = pane.main.view.marks.current_find
    assert current is not None
    assert first <= current.start < last


def test_enter_goes_on_and_shift_enter_goes_back(pane: ReaderPane) -> None:
    bar = open_bar(pane, "square")
    assert bar.count.text() == "1 of 1"
    bar.field.setText("paragraph 2")
    assert bar.count.text() == "1 of 22"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 22"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "22 of 22"
    bar.next()
    assert bar.count.text() == "1 of 22"


def test_case_accents_and_quotes_make_no_difference(pane: ReaderPane) -> None:
    bar = open_bar(pane, '"NAIVE"')
    assert bar.count.text() == "1 of 1"
    assert current_words(pane) == "“naïve”"


def test_what_is_not_there_is_told(pane: ReaderPane) -> None:
    bar = open_bar(pane, "zebra")
    assert bar.count.text() == "Not found"
    assert len(pane.main.view.marks.found) == 0


def test_escape_closes_the_bar_and_leaves_the_match_selected(pane: ReaderPane) -> None:
    bar = open_bar(pane, "Quay")
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert len(pane.main.view.marks.found) == 0
    assert words_selected(pane) == "Quay"


def test_selected_words_are_looked_for(pane: ReaderPane) -> None:
    select(pane, "Linden Street")
    pane.main.find_bar.open_bar()
    assert pane.main.find_bar.field.text() == "Linden Street"
    assert pane.main.find_bar.count.text() == "1 of 1"


def test_f3_without_words_opens_the_bar(pane: ReaderPane) -> None:
    pane.main.find_bar.next()
    assert pane.main.find_bar.isVisible()


def test_the_same_words_are_looked_for_in_the_next_text(pane: ReaderPane, street: Desk) -> None:
    bar = open_bar(pane, "lessons")
    assert bar.count.text() == "Not found"
    street.open(Reference.document(text_of(street, "Honey").id))
    assert bar.count.text() == "1 of 1"


def test_case_and_whole_words_narrow_the_matches_and_stay_so(
    pane: ReaderPane, street: Desk, theme: ThemeHost
) -> None:
    bar = open_bar(pane, "street")
    folded = bar.count.text()
    QTest.keyClick(bar.field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert bar.match_case.isChecked()
    assert bar.count.text() != folded
    bar.field.setText("stre")
    QTest.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == folded
    QTest.keyClick(bar.field, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert bar.count.text() == "Not found"
    assert bar.field.text() == "stre"
    other = FindBar(lambda: pane.main.face, theme, street.workspace.settings, pane)
    assert other.options == bar.options == FindOptions(whole_words=True)


@pytest.fixture
def long_text(pane: ReaderPane, street: Desk, tmp_path: Path) -> ReaderPane:
    """Show a text that is too long to be searched at once."""
    (tmp_path / "long.md").write_text("Bees hum all day.\n\n" * 12_000 + "The queen’s end.\n", "utf-8")
    street.workspace.imports.import_paths([tmp_path / "long.md"], street.debate_id)
    street.open(Reference.document(text_of(street, "Long").id))
    return pane


def test_a_long_text_is_made_ready_while_the_window_goes_on(long_text: ReaderPane, qtbot: QtBot) -> None:
    bar = open_bar(long_text, "queen's")
    assert bar.count.text() == ""
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    assert current_words(long_text) == "queen’s"


def test_in_a_long_text_short_words_are_looked_for_at_enter(long_text: ReaderPane, qtbot: QtBot) -> None:
    bar = open_bar(long_text, "hum")
    assert bar.count.text() == "Press Enter"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 12,000")


def test_another_text_ends_the_making_ready(long_text: ReaderPane, street: Desk) -> None:
    bar = open_bar(long_text, "lessons")
    street.open(Reference.document(text_of(street, "Honey").id))
    assert bar.count.text() == "1 of 1"
