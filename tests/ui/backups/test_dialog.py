"""The window of backups: what there are and hold, a new one, where they go, and one given back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from debatedesk.ui.backups.backup_list import held
from debatedesk.ui.backups.dialog import BackupsDialog
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from tests.support.windows import click, press

PATIENCE_MS = 60_000


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, bees: Desk) -> BackupsDialog:
    bees.workspace.backups.make_automatic("2026-11-27")
    made = bees.workspace.backups.make()
    made.with_name("automatic-2026-11-20.zip").write_bytes(made.read_bytes()[:900])
    window.table.run(window.table.command("file.backups"))
    shown = window.findChild(BackupsDialog)
    assert isinstance(shown, BackupsDialog)
    qtbot.waitUntil(lambda: not shown.running, timeout=PATIENCE_MS)
    return shown


def rows(dialog: BackupsDialog) -> list[list[str]]:
    tree = dialog.list.tree
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(tree.columnCount())] for item in items if item]


def question(dialog: BackupsDialog) -> QMessageBox:
    return [box for box in dialog.findChildren(QMessageBox) if box.isVisible()][-1]


def test_backups_are_shown_with_what_they_hold_and_whether_they_are_whole(dialog: BackupsDialog) -> None:
    shown = rows(dialog)
    assert sorted(row[1] for row in shown) == ["By hand", "By itself", "By itself"]
    assert sorted(row[4] for row in shown) == ["Damaged", "Whole", "Whole"]
    assert all("debate" in row[2] for row in shown if row[4] == "Whole")
    assert dialog.list.backup is not None
    assert not dialog.list.backup.damage


def test_a_damaged_backup_says_why_and_cannot_be_chosen(dialog: BackupsDialog) -> None:
    tree = dialog.list.tree
    for row, texts in enumerate(rows(dialog)):
        item = tree.topLevelItem(row)
        assert item is not None
        tree.setCurrentItem(item)
        damaged = texts[4] == "Damaged"
        assert dialog.restore_button.isEnabled() is not damaged
        assert ("is not a whole backup" in dialog.list.detail.words()) is damaged


def test_what_is_wrong_with_a_backup_is_in_sight_to_the_last_word(
    qtbot: QtBot, dialog: BackupsDialog
) -> None:
    tree = dialog.list.tree
    (damaged,) = tree.findItems("Damaged", Qt.MatchFlag.MatchExactly, 4)
    tree.setCurrentItem(damaged)
    dialog.resize(dialog.minimumSizeHint())
    detail = dialog.list.detail
    qtbot.waitUntil(lambda: detail.height() >= detail.heightForWidth(detail.width()))
    assert tree.viewport().rect().contains(tree.visualItemRect(damaged))


def test_a_new_one_is_made_and_listed(qtbot: QtBot, dialog: BackupsDialog) -> None:
    click(qtbot, dialog.make_button)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 4 and not dialog.running, timeout=PATIENCE_MS)


def test_enter_asks_before_a_backup_is_given_back(
    qtbot: QtBot, window: MainWindow, dialog: BackupsDialog
) -> None:
    chosen: list[str] = []
    window.backups.restore_chosen.connect(chosen.append)
    backup = dialog.list.backup
    assert backup is not None
    assert backup.counts is not None
    dialog.list.tree.setFocus()
    press(qtbot, dialog.list.tree, Qt.Key.Key_Return)
    box = question(dialog)
    assert held(backup.counts) in box.informativeText()
    assert "set aside" in box.informativeText()
    box.reject()
    assert chosen == []
    click(qtbot, dialog.restore_button)
    (restore,) = [button for button in question(dialog).buttons() if button.text() == "Restore"]
    click(qtbot, restore)
    assert chosen == [backup.path]


def test_backups_are_kept_in_another_folder_and_with_the_library_again(
    qtbot: QtBot, bees: Desk, dialog: BackupsDialog, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert not dialog.own_button.isVisible()
    dialog.keep_in(stick)
    qtbot.waitUntil(lambda: not dialog.running, timeout=PATIENCE_MS)
    assert dialog.folder.text() == f"Kept in {stick}"
    click(qtbot, dialog.make_button)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 4 and not dialog.running, timeout=PATIENCE_MS)
    assert len(list(stick.glob("*.zip"))) == 1
    click(qtbot, dialog.own_button)
    qtbot.waitUntil(lambda: not dialog.running, timeout=PATIENCE_MS)
    assert bees.workspace.backups.folder == bees.workspace.paths.backups


def test_escape_closes_it_also_while_it_looks(
    qtbot: QtBot, window: MainWindow, dialog: BackupsDialog
) -> None:
    dialog.look()
    with qtbot.waitSignal(dialog.finished):
        press(qtbot, dialog, Qt.Key.Key_Escape)
    window.backups.check()  # the same worker answers this after what was cancelled
    qtbot.waitUntil(lambda: not window.backups.running, timeout=PATIENCE_MS)
    assert window.isVisible()
