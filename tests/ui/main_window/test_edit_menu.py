"""The Edit menu acts on whatever has the focus, and says truly what can be done there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.mnemonics import plain


def entries(window: MainWindow) -> dict[str, QAction]:
    """Open the Edit menu as a key does, close it, and return its entries by their words."""
    menu = menu_of(window, "Edit")
    menu.aboutToShow.emit()
    return {plain(each.text()).split("\t")[0]: each for each in menu.actions()}


def menu_of(window: MainWindow, name: str) -> QMenu:
    menu = window.menuBar().findChild(QMenu, name)
    assert isinstance(menu, QMenu)
    return menu


def usable(window: MainWindow, focused: QWidget) -> set[str]:
    focused.setFocus()
    names = ("Cut", "Copy", "Paste", "Select all")
    return {name for name in names if entries(window)[name].isEnabled()}


def choose(window: MainWindow, words: str) -> None:
    entries(window)[words].trigger()


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> None:
    qapp.clipboard().clear()


def test_in_a_field_it_acts_on_what_is_typed(window: MainWindow) -> None:
    field = window.search_field
    assert usable(window, field) == set()
    QTest.keyClicks(field, "bees")
    assert usable(window, field) == {"Select all"}
    choose(window, "Select all")
    assert usable(window, field) == {"Cut", "Copy", "Select all"}
    choose(window, "Cut")
    assert field.text() == ""
    assert usable(window, field) == {"Paste"}
    choose(window, "Paste")
    assert field.text() == "bees"


def test_in_a_text_words_are_copied_and_nothing_is_changed(window: MainWindow) -> None:
    face = window.reader.current.face
    face.clear_selection()
    assert usable(window, face.as_widget) == {"Select all"}
    face.select(0, 6)
    assert usable(window, face.as_widget) == {"Copy", "Select all"}
    choose(window, "Copy")
    assert QGuiApplication.clipboard().text() == "A hive"


def test_on_the_map_it_acts_on_branches(window: MainWindow) -> None:
    window.map.turn_to("map")
    target = window.map.focus_target
    window.map.state.choose_all([])
    assert "Copy" not in usable(window, target)
    choose(window, "Select all")
    assert usable(window, target) >= {"Cut", "Copy", "Select all"}
    choose(window, "Copy")
    assert "One hive a street" in QGuiApplication.clipboard().text()
    assert "Paste" in usable(window, target)
    window.map.state.choose_all(["o"])
    choose(window, "Cut")
    assert set(window.map.state.contents.argument_map.nodes) == {"p"}
    window.undo()
    assert set(window.map.state.contents.argument_map.nodes) == {"p", "o"}


def test_in_a_note_and_in_the_library_too(window: MainWindow) -> None:
    window.notes.add_note()
    assert QApplication.focusWidget() is window.notes.editor.text
    QTest.keyClicks(window.notes.editor.text, "A note")
    choose(window, "Select all")
    assert usable(window, window.notes.editor.text) == {"Cut", "Copy", "Select all"}
    assert "Select all" in usable(window, window.library.view)
    assert "Cut" not in usable(window, window.library.view)


def test_nothing_is_done_in_a_field_that_is_out_of_sight(window: MainWindow) -> None:
    field = window.library.filter
    field.setFocus()
    QTest.keyClicks(field, "bees")
    field.selectAll()
    assert "Cut" in usable(window, field)
    field.hide()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    choose(window, "Cut")
    assert field.text() == "bees"


def test_keys_open_the_menus_and_leave_what_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    field = window.search_field
    field.setFocus()
    QTest.keyClicks(field, "bees")
    field.selectAll()
    edit, file = menu_of(window, "Edit"), menu_of(window, "File")
    QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(edit.isVisible)
    copy = next(each for each in edit.actions() if plain(each.text()).startswith("Copy\t"))
    assert copy.isEnabled()
    QTest.keyClicks(edit, plain_letter(copy))
    assert QGuiApplication.clipboard().text() == "bees"
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_F10)
    qtbot.waitUntil(file.isVisible)
    QTest.keyClick(file, Qt.Key.Key_Right)
    qtbot.waitUntil(edit.isVisible)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert field.selectedText() == "bees"


def test_words_of_a_note_are_copied_from_the_menu_bar_too(window: MainWindow) -> None:
    window.notes.add_note()
    text = window.notes.editor.text
    QTest.keyClicks(text, "A note")
    text.selectAll()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert entries(window)["Copy"].isEnabled()
    choose(window, "Copy")
    assert QGuiApplication.clipboard().text() == "A note"


def test_every_menu_gives_each_letter_once(window: MainWindow) -> None:
    letters = [plain_letter(each) for each in window.menuBar().actions()]
    assert len(set(letters)) == len(letters)
    assert all(letters)
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        found = [letter for each in menu.actions() if (letter := plain_letter(each))]
        assert len(found) == len(set(found)) > 0
        menu.aboutToHide.emit()


def plain_letter(action: QAction) -> str:
    return action.text().replace("&&", "").partition("&")[2][:1].casefold()
