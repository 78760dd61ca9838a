"""The dialog of hand-outs: what is seen in it is what is written, and what was chosen is chosen again."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.printing.actions import PrintActions
from debatedesk.ui.printing.handouts.choices import HANDOUT_FORMS, SUFFIXES, HandoutForm
from debatedesk.ui.printing.handouts.dialog import HandoutDialog
from debatedesk.ui.theme import ThemeHost
from tests.ui.printing.handouts import read_pages


@pytest.fixture
def dialog(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[HandoutDialog]:
    """Open the dialog over a desk with a map that is shown, and another one."""
    (shown,) = bees.workspace.maps.maps(bees.debate_id)
    bees.workspace.maps.create(bees.debate_id, "Another map")
    bees.show(Reference.map(shown.id))
    host = QWidget()
    qtbot.addWidget(host)
    yield opened(bees, theme, host, qtbot)
    host.close()


def opened(desk: Desk, theme: ThemeHost, host: QWidget, qtbot: QtBot) -> HandoutDialog:
    dialog = PrintActions(desk, theme, host, host, lambda: None).open_handout()
    wait(dialog, qtbot)
    return dialog


def wait(dialog: HandoutDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.is_ready and not dialog.is_writing)


def saved(dialog: HandoutDialog, qtbot: QtBot, path: Path) -> str:
    """Save a PDF and read its words."""
    dialog.save(path)
    wait(dialog, qtbot)
    return " ".join(words for _, words in read_pages(path))


def test_the_map_that_is_shown_is_offered_and_what_is_seen_is_written(
    dialog: HandoutDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "Should streets keep bees?" in dialog.what.currentText()
    assert dialog.student.isChecked()
    for_class = saved(dialog, qtbot, tmp_path / "class.pdf")
    assert "One hive a street" in for_class
    assert "Stings are a danger" not in for_class
    dialog.teacher.click()
    wait(dialog, qtbot)
    for_teacher = saved(dialog, qtbot, tmp_path / "teacher.pdf")
    assert "Stings are a danger" in for_teacher
    shown = " ".join(dialog.preview.words_of(page) for page in range(dialog.preview.page_count))
    assert "Stings are a danger" in shown
    assert "teacher.pdf" in dialog.told.text()
    dialog.save(tmp_path / "closed.pdf")
    dialog.close()
    wait(dialog, qtbot)
    assert read_pages(tmp_path / "closed.pdf") == read_pages(tmp_path / "teacher.pdf")


@pytest.mark.parametrize("form", ["docx", "html", "markdown"])
def test_other_forms_say_the_same_and_are_kept_as_chosen(
    dialog: HandoutDialog, qtbot: QtBot, tmp_path: Path, form: HandoutForm
) -> None:
    dialog.form.setCurrentIndex(HANDOUT_FORMS.index(form))
    wait(dialog, qtbot)
    path = tmp_path / f"handout{SUFFIXES[form]}"
    for version, is_there in ((dialog.student, False), (dialog.teacher, True)):
        version.click()
        wait(dialog, qtbot)
        dialog.save(path)
        wait(dialog, qtbot)
        written = path.read_bytes()
        if form == "docx":
            with zipfile.ZipFile(path) as archive:
                assert archive.read("word/media/map1.png").startswith(b"\x89PNG")
                written = archive.read("word/document.xml")
        assert "One hive a street" in written.decode()
        assert ("Stings are a danger" in written.decode()) == is_there
    assert dialog.choices.form == form


def test_what_was_chosen_is_chosen_when_it_is_opened_again(
    dialog: HandoutDialog, bees: Desk, theme: ThemeHost, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.teacher.click()
    dialog.paper.setCurrentIndex(1 - dialog.paper.currentIndex())
    dialog.with_notes.click()
    chosen = dialog.choices
    wait(dialog, qtbot)
    with_map = dialog.preview.page_count
    dialog.with_map.click()
    wait(dialog, qtbot)
    assert dialog.preview.page_count < with_map
    dialog.with_map.click()
    host = QWidget()
    qtbot.addWidget(host)
    assert opened(bees, theme, host, qtbot).choices == chosen


def test_all_maps_of_a_debate_make_one_hand_out_that_follows_edits(
    dialog: HandoutDialog, bees: Desk, qtbot: QtBot
) -> None:
    dialog.what.setCurrentIndex(dialog.what.count() - 1)
    wait(dialog, qtbot)

    def words() -> str:
        return "\n".join(dialog.preview.words_of(page) for page in range(dialog.preview.page_count))

    assert "Another map" in words()
    assert "One hive a street" in words()
    shown = bees.shown_map
    assert shown is not None
    bees.do(lambda: bees.workspace.maps.add_node(shown.id, "proposal", "Two hives a street"))
    qtbot.waitUntil(lambda: dialog.is_ready and "Two hives a street" in words())


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(
    dialog: HandoutDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    for index, form in enumerate(HANDOUT_FORMS):
        dialog.form.setCurrentIndex(index)
        wait(dialog, qtbot)
        dialog.save(tmp_path / "no such folder" / f"handout{SUFFIXES[form]}")
        wait(dialog, qtbot)
        assert "cannot be written" in dialog.told.text()
        assert dialog.save_button.isEnabled()


def test_pages_are_printed_gone_through_by_keys_and_told_to_who_does_not_see_them(
    dialog: HandoutDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    printed = read_pages(tmp_path / "printed.pdf")
    assert printed[0][1].startswith("Hand-out")
    assert len(printed) == dialog.preview.page_count
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.preview.setFocus()
    QTest.keyClick(dialog.preview, Qt.Key.Key_End)
    assert dialog.preview.page == dialog.preview.page_count - 1
    QTest.keyClick(dialog.preview, Qt.Key.Key_Plus)
    assert dialog.preview.horizontalScrollBar().maximum() > 0
    QTest.keyClick(dialog.preview, Qt.Key.Key_Home)
    assert dialog.preview.page == 0
    QTest.keyClick(dialog.preview, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not dialog.preview
    interface = QAccessible.queryAccessibleInterface(dialog.preview)
    assert interface is not None
    assert len(dialog.preview.accessible_parts()) == dialog.preview.page_count
    assert "One hive a street" in dialog.preview.accessible_parts()[0].description
