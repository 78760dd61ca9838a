import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.palette import Palette
from debatedesk.ui.palette_matching import rank
from tests.support.windows import click, press, type_words

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def best(typed: str, *titles: str) -> list[str]:
    ranked = [(rank(typed, title, "Map"), title) for title in titles]
    return [title for fit, title in sorted((fit, title) for fit, title in ranked if fit is not None)]


def test_words_that_begin_the_title_come_first() -> None:
    titles = ["Fold all", "Unfold all", "Show the folder", "Find old notes"]
    assert best("fold", *titles)[:2] == ["Fold all", "Show the folder"]
    assert "Unfold all" in best("fold", *titles)


def test_beginnings_of_words_are_enough() -> None:
    assert best("ad su", "Add support", "Add objection", "Asides") == ["Add support"]
    assert best("su ad", "Add support") == ["Add support"]


def test_initials_and_scattered_letters_are_found_after_words() -> None:
    assert best("ao", "Add objection", "Also") == ["Add objection", "Also"]
    assert best("objctn", "Add objection") == ["Add objection"]
    assert best("xyz", "Add objection") == []


def test_the_menu_counts_too() -> None:
    assert rank("map fold", "Fold all", "Map") is not None
    assert rank("view fold", "Fold all", "Map") is None


def test_accents_and_case_make_no_difference() -> None:
    assert rank("ÉLARGIR", "Elargir le texte") == rank("elargir", "Élargir le texte")


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    window.reader.current.view.setFocus()
    press(qtbot, window.reader.current.view, Qt.Key.Key_P, CTRL, SHIFT)
    assert window.command_palette is not None
    return window.command_palette


def shown(palette: Palette) -> list[str]:
    return [palette.model.index(row, 0).data() for row in range(palette.model.rowCount())]


def test_it_opens_with_every_command(window: MainWindow, palette: Palette) -> None:
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert palette.model.rowCount() == len(window.table.commands)


def test_typing_filters_and_enter_runs(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    assert "side" in window.pane_layout.shown
    type_words(qtbot, palette.field, "show lib")
    assert shown(palette)[0] == "Show library"
    press(qtbot, palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert "side" not in window.pane_layout.shown


def test_escape_gives_the_focus_back(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    press(qtbot, palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.reader.current.view.hasFocus()


def test_what_can_not_be_used_is_shown_grey_and_does_not_run(qtbot: QtBot, palette: Palette) -> None:
    type_words(qtbot, palette.field, "cancel import")
    line = palette.model.line(palette.view.currentIndex())
    assert line is not None
    assert not line.enabled
    assert "not available now" in line.spoken
    press(qtbot, palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_walk_the_list_and_go_round(qtbot: QtBot, palette: Palette) -> None:
    press(qtbot, palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 1
    press(qtbot, palette.field, Qt.Key.Key_Up)
    press(qtbot, palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == palette.model.rowCount() - 1


def test_what_was_used_last_stands_first(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    type_words(qtbot, palette.field, "dark theme")
    press(qtbot, palette.field, Qt.Key.Key_Return)
    assert window.theme.choice == "dark"
    window.open_palette()
    assert shown(palette)[0] == "Dark theme"
    window.theme.choose("system")


def test_a_click_runs_and_nothing_found_is_said(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    type_words(qtbot, palette.field, "qqqq")
    assert palette.nothing.isVisible()
    palette.field.clear()
    type_words(qtbot, palette.field, "only the text")
    rect = palette.view.visualRect(palette.model.index(0, 0))
    click(qtbot, palette.view.viewport(), rect.center())
    assert "map" not in window.pane_layout.shown


def test_it_shows_keys_and_menus(palette: Palette) -> None:
    lines = {line.command.id: line for line in palette._lines}
    assert lines["search.focus"].keys == "Ctrl+K"
    assert lines["view.theme.dark"].menu == "View › Theme"
