"""The Argdown pane in the window: reached by a key, beside the map, with one undo for both."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.argdown.editor import ArgdownEditor
from debatedesk.ui.argdown.panel import ArgdownPanel
from debatedesk.ui.main_window.main_window import MainWindow
from tests.support.windows import press, type_words

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, qtbot: QtBot) -> tuple[ArgdownPanel, ArgdownEditor]:
    """Open the map and, by its key, its text."""
    (summary,) = window.desk.workspace.maps.maps(window.desk.debate_id)
    window.desk.open(Reference.map(summary.id))
    press(qtbot, window, Qt.Key.Key_8, ALT)
    panel = window.panel("argdown")
    assert isinstance(panel, ArgdownPanel)
    qtbot.waitUntil(lambda: panel.editor is not None and panel.editor.isVisible())
    assert panel.editor
    return panel, panel.editor


def titles(window: MainWindow) -> list[str]:
    (summary,) = window.desk.workspace.maps.maps(window.desk.debate_id)
    return [node.title for node in window.desk.workspace.maps.map(summary.id).nodes.values()]


def test_the_text_is_reached_by_its_key_and_what_is_typed_is_on_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    _, editor = opened(window, qtbot)
    qtbot.waitUntil(editor.hasFocus)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    type_words(qtbot, editor, "[Meadows]: Sow them.")
    qtbot.waitUntil(lambda: "Meadows" in titles(window))
    assert window.map.isVisible()
    press(qtbot, editor, Qt.Key.Key_Z, CTRL)
    window.flush()
    qtbot.waitUntil(lambda: "Meadows" not in titles(window))


def test_undo_outside_the_text_takes_its_last_edit_back_there_too(window: MainWindow, qtbot: QtBot) -> None:
    panel, editor = opened(window, qtbot)
    before = editor.toPlainText()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    type_words(qtbot, editor, "[Meadows]")
    panel.flush()
    assert "Meadows" in titles(window)
    window.go_to(window.library)
    assert QApplication.focusWidget() is not editor
    window.undo()
    assert "Meadows" not in titles(window)
    assert editor.toPlainText().strip() == before.strip()


def test_closing_keeps_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    _, editor = opened(window, qtbot)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    type_words(qtbot, editor, "[Meadows]")
    window.close()
    assert "Meadows" in titles(window)
    assert not window.pending


def test_the_palette_and_the_menu_know_it(window: MainWindow) -> None:
    command = window.table.command("argdown.show")
    assert (command.menu, command.shortcut) == ("View", "Alt+8")


def test_a_paste_of_very_many_nodes_waits_for_no_text(window: MainWindow, qtbot: QtBot) -> None:
    _, editor = opened(window, qtbot)
    window.go_to(window.library)
    before = editor.toPlainText()
    (summary,) = window.desk.workspace.maps.maps(window.desk.debate_id)
    pasted = "\n".join(f"Reason {number}" for number in range(1_600))
    window.desk.do(lambda: window.desk.workspace.branches.paste_text(summary.id, pasted))
    assert editor.toPlainText() == before
    editor.setFocus()
    qtbot.waitUntil(lambda: "Reason 1599" in editor.toPlainText())
    assert editor.toPlainText().startswith(before.rstrip("\n"))
