"""Replacing a text and going back, in the window, with the real worker: by menu, by keys, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.review.versions import VersionsDialog
from debatedesk.ui.widgets.password_dialog import PasswordDialog
from debatedesk.ui.widgets.text_details_dialog import edit_text_details
from tests.support.locked_files import locked_pdf
from tests.support.panels import passage, text_of
from tests.support.windows import click, press
from tests.ui.review.conftest import ALTERED, ALTERED_NOW, ESSAY, GONE, KEPT, mark

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reading(window: MainWindow, bees: Desk) -> MainWindow:
    """Open the essay, three passages of it marked."""
    for words in (ALTERED, GONE, KEPT):
        mark(bees, words)
    bees.open(Reference.document(text_of(bees, ESSAY).id))
    bees.announce(Changes(everything=True))
    return window


def run(window: MainWindow, command: str) -> None:
    assert window.table.run(window.table.command(command))


def replace(qtbot: QtBot, window: MainWindow, newer: Path) -> None:
    """Choose the newer version in the dialog that the command opens."""
    run(window, "versions.replace")
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.windowTitle() == f"Newer version of “{ESSAY}”"
    with qtbot.waitSignal(window.desk.replaced):
        dialog.filesSelected.emit([str(newer)])
        dialog.done(1)
        window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def words_shown(window: MainWindow) -> str:
    page = window.reader.current.view.page
    return page.reading.text if page else ""


def marked(window: MainWindow) -> list[str]:
    text = words_shown(window)
    return [text[each.start : each.end] for each in window.reader.current.view.marks.highlights.all]


def test_a_newer_version_is_shown_with_its_marks_and_the_list_of_what_to_look_at(
    qtbot: QtBot, reading: MainWindow, newer: Path
) -> None:
    replace(qtbot, reading, newer)
    assert ALTERED_NOW in words_shown(reading)
    assert marked(reading) == [ALTERED_NOW, KEPT]
    review = reading.review
    assert reading.pane_layout.drawer.currentWidget() is review
    assert reading.pane_layout.drawer.tabText(reading.pane_layout.drawer.currentIndex()) == "Review (2)"
    assert review.view.hasFocus()


def test_all_is_decided_by_keys_and_undone_step_by_step(
    qtbot: QtBot, reading: MainWindow, bees: Desk, newer: Path
) -> None:
    replace(qtbot, reading, newer)
    review = reading.review
    press(qtbot, review.view, Qt.Key.Key_Return)
    press(qtbot, review.view, Qt.Key.Key_Return, CTRL)
    assert review.count == 1
    assert reading.status.currentMessage() == "Accepted. 1 passage left."
    where = passage(bees, ESSAY, "pay for the boxes")
    reading.reader.current.view.select(where.start, where.end)
    review.view.setFocus()
    press(qtbot, review.view, Qt.Key.Key_Return, CTRL, SHIFT)
    assert review.count == 0
    drawer = reading.pane_layout.drawer
    assert not drawer.isTabVisible(drawer.indexOf(review))
    assert marked(reading) == [ALTERED_NOW, "pay for the boxes", KEPT]
    for count in (1, 2):
        reading.undo()
        assert review.count == count
    reading.undo()
    assert review.count == 0
    assert marked(reading) == [ALTERED, GONE, KEPT]
    assert ALTERED in words_shown(reading)


def test_delete_keeps_an_orphan_which_the_notes_go_on_listing(
    qtbot: QtBot, reading: MainWindow, bees: Desk, newer: Path
) -> None:
    bees.do(lambda: bees.workspace.notes.add(passage(bees, ESSAY, GONE), "Is that so?"))
    replace(qtbot, reading, newer)
    review = reading.review
    press(qtbot, review.view, Qt.Key.Key_Down)
    press(qtbot, review.view, Qt.Key.Key_Delete)
    assert review.count == 1
    reading.pane_layout.reveal(reading.notes)
    qtbot.waitUntil(lambda: reading.notes.model.rowCount() == 1)
    (line,) = (reading.notes.model.value(index) for index in reading.notes.model.walk())
    assert line is not None
    assert "its words are gone" in line.spoken


def test_an_earlier_version_is_chosen_from_the_list_and_brings_everything_back(
    qtbot: QtBot, reading: MainWindow, newer: Path
) -> None:
    replace(qtbot, reading, newer)
    run(reading, "versions.show")
    (dialog,) = reading.findChildren(VersionsDialog)
    assert dialog.list.count() == 2
    assert dialog.list.item(0).text().startswith("Version 2 (shown now) · ")
    assert "hive.md" in dialog.list.item(1).text()
    assert not dialog.show_button.isEnabled()
    press(qtbot, dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(reading.desk.replaced):
        press(qtbot, dialog.list, Qt.Key.Key_Return)
    assert marked(reading) == [ALTERED, GONE, KEPT]
    assert reading.review.count == 0
    reading.undo()
    assert ALTERED_NOW in words_shown(reading)
    assert reading.review.count == 2


def test_a_text_without_other_versions_says_so(reading: MainWindow) -> None:
    run(reading, "versions.show")
    (dialog,) = reading.findChildren(VersionsDialog)
    assert dialog.list.count() == 1
    dialog.reject()


def test_a_file_that_is_no_text_changes_nothing_and_is_named(
    qtbot: QtBot, reading: MainWindow, bees: Desk, tmp_path: Path
) -> None:
    odd = tmp_path / "table.xlsx"
    odd.write_bytes(b"PK")
    with qtbot.waitSignal(bees.failed) as failure:
        reading.review.versions.replace(text_of(bees, ESSAY), odd)
    assert failure.args == ["“table.xlsx” is not a kind of text that DebateDesk reads."]
    assert not reading.review.versions.running
    assert marked(reading) == [ALTERED, GONE, KEPT]


def test_the_menu_of_a_text_offers_both(reading: MainWindow) -> None:
    entries = [each for each in reading.library.rows_menu().actions() if isinstance(each, QAction)]
    titles = [each.text() for each in entries]
    assert "Replace with new version…" in titles
    assert "Versions…" in titles


def test_importing_a_changed_file_brings_the_list_up(
    qtbot: QtBot, reading: MainWindow, newer: Path, texts: Path
) -> None:
    (texts / "hive.md").write_text(newer.read_text("utf-8"), "utf-8")
    with qtbot.waitSignal(reading.library.imports.finished):
        reading.library.importing.into_current([texts / "hive.md"])
    assert ALTERED_NOW in words_shown(reading)
    assert reading.review.count == 2
    assert reading.pane_layout.drawer.currentWidget() is reading.review
    reading.undo()
    assert marked(reading) == [ALTERED, GONE, KEPT]


def test_a_click_on_a_row_shows_the_passage(
    qtbot: QtBot, reading: MainWindow, bees: Desk, newer: Path
) -> None:
    replace(qtbot, reading, newer)
    view = reading.review.view
    click(qtbot, view.viewport(), view.visualRect(reading.review.model.index(0, 0)).center())
    arrival = reading.reader.current.view.marks.arrival
    where = passage(bees, ESSAY, ALTERED_NOW)
    assert arrival is not None
    assert (arrival.start, arrival.end) == (where.start, where.end)


def test_another_encoding_chosen_in_the_details_reads_the_text_again(
    qtbot: QtBot, window: MainWindow, bees: Desk, tmp_path: Path
) -> None:
    (tmp_path / "улица.txt").write_bytes(("Каждая улица должна держать один улей.\n" * 5).encode("koi8-r"))
    imported = bees.workspace.imports.import_paths([tmp_path / "улица.txt"], bees.debate_id).imported
    (key,) = [item.id for item in imported]
    right = bees.workspace.documents.text(key)
    bees.open(Reference.document(key))
    bees.announce(Changes(everything=True))
    dialog = edit_text_details(bees, [bees.workspace.documents.document(key)], window)
    (box,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding"]
    assert box.currentData() == "KOI8-R"
    box.setCurrentIndex(box.findData("Windows-1251"))
    with qtbot.waitSignal(bees.replaced):
        dialog.accept()
    assert words_shown(window) == bees.workspace.documents.text(key) != right
    assert bees.workspace.documents.encoding(key) == "Windows-1251"
    bees.do(bees.workspace.undo.undo)
    assert (bees.workspace.documents.text(key), bees.workspace.documents.encoding(key)) == (right, "KOI8-R")


def test_a_newer_version_that_needs_a_password_asks_for_it_until_it_is_right(
    qtbot: QtBot, reading: MainWindow, bees: Desk, tmp_path: Path
) -> None:
    locked_pdf(tmp_path / "hive.pdf", "open sesame")

    def asked() -> PasswordDialog:
        qtbot.waitUntil(lambda: any(each.isVisible() for each in reading.findChildren(PasswordDialog)))
        return next(each for each in reading.findChildren(PasswordDialog) if each.isVisible())

    run(reading, "versions.replace")
    (dialog,) = reading.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "hive.pdf")])
    dialog.done(1)
    first = asked()
    first.password.setText("guess")
    first.accept()
    again = asked()
    assert again.problem.text() == "That password does not open it."
    again.password.setText("open sesame")
    with qtbot.waitSignal(bees.replaced):
        again.accept()
    assert "Every street should keep one hive." in words_shown(reading)
    bees.do(bees.workspace.undo.undo)
    assert ALTERED in words_shown(reading)
