"""Pasting as text and looking at a thread first, by keyboard alone and by mouse alone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from debatedesk.ui.desk import Desk
from debatedesk.ui.library.imports.paste_dialog import PasteDialog
from debatedesk.ui.library.imports.posts_dialog import PostsDialog
from debatedesk.ui.library.imports.posts_model import AUTHOR, KIND
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show

THREAD = "Ada · 3h\nBees wait.\n\nBen · 2 May 2024\nNo."


@pytest.fixture
def panel(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[LibraryPanel]:
    made = LibraryPanel(desk, theme)
    show(qtbot, made)
    yield made
    qtbot.waitUntil(lambda: not made.imports.running)
    for dialog in made.findChildren(QDialog):
        dialog.close()
    QGuiApplication.clipboard().clear()


def copy(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def paste(panel: LibraryPanel, qtbot: QtBot) -> PasteDialog:
    panel.importing.paste()
    qtbot.waitUntil(lambda: panel.findChild(PasteDialog) is not None)
    dialog = panel.findChild(PasteDialog)
    assert dialog is not None
    return dialog


def posts(panel: LibraryPanel, qtbot: QtBot) -> PostsDialog:
    qtbot.waitUntil(lambda: panel.findChild(PostsDialog) is not None)
    dialog = panel.findChild(PostsDialog)
    assert dialog is not None
    return dialog


def field(dialog: QDialog, name: str) -> QLineEdit:
    return next(
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == name and not isinstance(each.parent(), QTableView)
    )


def button(dialog: QDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words)


def test_a_paste_by_keyboard_alone(panel: LibraryPanel, desk: Desk, qtbot: QtBot) -> None:
    copy("On bees\nThey wait.", "<h1>On bees</h1><p>They <b>wait</b>.</p>")
    dialog = paste(panel, qtbot)
    assert dialog.page.toPlainText() == "On bees\nThey wait."
    QTest.keyClicks(dialog.focusWidget(), "Bees")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "Ada")
    with qtbot.waitSignal(panel.imports.finished):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    (document,) = desk.workspace.documents.documents()
    assert (document.title, document.author, document.kind) == ("Bees", "Ada", "reaction")
    assert [each.title for each in desk.workspace.documents.debates()] == ["Pasted texts"]
    assert desk.workspace.documents.text(document.id) == "On bees\nThey wait."
    desk.undo()
    assert desk.workspace.documents.documents() == []


def test_a_paste_by_mouse_alone(panel: LibraryPanel, desk: Desk, qtbot: QtBot) -> None:
    copy("Bees wait.")
    dialog = paste(panel, qtbot)
    with qtbot.waitSignal(panel.imports.finished):
        QTest.mouseClick(button(dialog, "Add text"), Qt.MouseButton.LeftButton)
    assert [each.title for each in desk.workspace.documents.documents()] == ["Bees wait."]


def test_what_is_written_wrong_is_said(panel: LibraryPanel, qtbot: QtBot) -> None:
    copy("Bees wait.")
    dialog = paste(panel, qtbot)
    add = button(dialog, "Add text")
    field(dialog, "Date").setText("May")
    assert not add.isEnabled()
    field(dialog, "Date").setText("2024-05")
    assert add.isEnabled()
    field(dialog, "Title").setText(" ")
    assert not add.isEnabled()


def test_an_empty_clipboard_is_said(panel: LibraryPanel, desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(desk.failed) as failed:
        panel.importing.paste()
    assert failed.args == ["The clipboard holds no text to paste: copy some words first."]


def test_a_copied_thread_is_offered_post_by_post(panel: LibraryPanel, desk: Desk, qtbot: QtBot) -> None:
    copy(THREAD)
    dialog = paste(panel, qtbot)
    QTest.mouseClick(button(dialog, "Add it post by post…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.imports.finished):
        button(posts(panel, qtbot), "Import 2 posts").click()
    assert {each.author for each in desk.workspace.documents.documents()} == {"Ada", "Ben"}
    desk.undo()
    assert desk.workspace.documents.documents() == []


def thread(folder: Path) -> Path:
    path = folder / "thread.json"
    statuses = [
        {
            "id": str(number),
            "account": {"acct": "ada"},
            "content": f"<p>Post {number}</p>",
            "created_at": "2024-05-02T10:00:00Z",
            "in_reply_to_id": str(number - 1),
        }
        for number in range(1, 4)
    ]
    path.write_text(json.dumps(statuses), "utf-8")
    return path


def test_a_thread_is_corrected_by_keyboard_before_it_comes_in(
    panel: LibraryPanel, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.importing.ask_where([thread(tmp_path)])
    dialog = posts(panel, qtbot)
    view = dialog.view
    assert dialog.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert button(dialog, "Import 2 posts").isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Ada Miller")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.post(1).author == "Ada Miller")
    words = dialog.findChild(QPlainTextEdit)
    assert words is not None
    assert words.toPlainText() == "Post 2"
    with qtbot.waitSignal(panel.imports.finished):
        button(dialog, "Import 2 posts").click()
    documents = desk.workspace.documents.documents()
    assert sorted((each.author, each.date) for each in documents) == [
        ("Ada Miller", "2024-05-02T10:00Z"),
        ("ada", "2024-05-02T10:00Z"),
    ]
    desk.undo()
    assert desk.workspace.documents.documents() == []


def test_kinds_are_chosen_by_mouse_and_all_or_none_included(
    panel: LibraryPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.importing.ask_where([thread(tmp_path)])
    dialog = posts(panel, qtbot)
    button(dialog, "None").click()
    assert not button(dialog, "Import").isEnabled()
    button(dialog, "All").click()
    assert len(dialog.chosen) == 3
    view = dialog.view
    index = dialog.model.index(1, KIND)
    view.edit(index)
    box = next(each for each in view.findChildren(QComboBox) if each.isVisible())
    box.setCurrentText("essay")
    view.commitData(box)
    assert [each.kind for each in dialog.chosen] == ["reaction", "essay", "reaction"]
    assert dialog.model.data(dialog.model.index(1, AUTHOR), Qt.ItemDataRole.ToolTipRole) == "ada"
