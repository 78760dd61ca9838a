"""Preferences in one place: what is chosen holds at once and comes back, by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from debatedesk.services.settings import Settings
from debatedesk.ui.font_families import text_families
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.preferences.dialog import PreferencesDialog
from debatedesk.ui.reader.typesetting import Typesetting
from debatedesk.ui.theme import interface_font

KEY = Qt.Key


@pytest.fixture
def font_of_before(qapp: QApplication) -> Iterator[QFont]:
    font = qapp.font()
    yield font
    qapp.setFont(font)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, font_of_before: QFont) -> Iterator[PreferencesDialog]:
    """Open the preferences with their key."""
    QTest.keyClick(window.reader.current.view, KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    made = window.findChild(PreferencesDialog)
    assert isinstance(made, PreferencesDialog)
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.reject()


def kept(window: MainWindow) -> Settings:
    """Read the settings anew, as the next start does."""
    return Settings(window.desk.workspace.paths.settings)


def turn_to(dialog: PreferencesDialog, title: str) -> None:
    titles = [dialog.tabs.tabText(index).replace("&", "") for index in range(dialog.tabs.count())]
    dialog.tabs.setCurrentIndex(titles.index(title))


def choose(box: QComboBox, value: object) -> None:
    """Choose from a box as a person does with the arrows."""
    box.setFocus()
    steps = box.findData(value) - box.currentIndex()
    assert box.findData(value) >= 0
    for _ in range(abs(steps)):
        QTest.keyClick(box, KEY.Key_Down if steps > 0 else KEY.Key_Up)


def test_the_theme_is_the_first_thing_and_changes_at_once(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    assert QApplication.focusWidget() is dialog.window_page.theme
    choose(dialog.window_page.theme, "dark")
    assert window.theme.theme.is_dark
    turn_to(dialog, "Window")
    click_reset(dialog)
    assert window.theme.choice == "system"
    assert dialog.window_page.theme.currentData() == "system"


def click_reset(dialog: PreferencesDialog) -> None:
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)


def test_the_font_of_the_window_is_one_that_sets_words_and_comes_back(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    page = dialog.window_page
    family = next(name for name in text_families() if name != QApplication.font().family())
    choose(page.family, family)
    choose(page.size_choice, 13)
    assert (QApplication.font().family(), QApplication.font().pointSize()) == (family, 13)
    font = interface_font(kept(window))
    assert (font.family(), font.pointSize()) == (family, 13)
    click_reset(dialog)
    assert interface_font(kept(window)) == interface_font(Settings(Path("nowhere")))
    assert QApplication.font() == interface_font(Settings(Path("nowhere")))


def test_a_language_is_kept_for_the_next_start(window: MainWindow, dialog: PreferencesDialog) -> None:
    page = dialog.window_page
    assert not page.later.isVisible()
    choose(page.language, "en")
    assert kept(window).get("language", "") == "en"
    assert page.later.isVisible()
    click_reset(dialog)
    assert not page.later.isVisible()


def test_texts_are_set_as_chosen_at_once(window: MainWindow, dialog: PreferencesDialog) -> None:
    turn_to(dialog, "Reading")
    page = dialog.reading_page
    before = window.reader.appearance.typesetting
    QTest.keyClick(page.appearance.text_size, KEY.Key_Right)
    assert window.reader.appearance.typesetting.size == before.size + 0.5
    for switch in (page.beside, page.follows):
        switch.setFocus()
        QTest.keyClick(switch, KEY.Key_Space)
    assert (window.reader.opens_beside, window.reader.map_follows) == (True, True)
    choose(page.tone, "inverted")
    assert window.reader.appearance.pages.dark_tone == "inverted"
    click_reset(dialog)
    assert window.reader.appearance.typesetting == Typesetting()
    assert (window.reader.opens_beside, window.reader.map_follows) == (False, False)
    assert page.tone.currentData() == "dimmed"


def test_the_name_and_the_style_of_citations_are_kept(
    window: MainWindow, dialog: PreferencesDialog
) -> None:
    turn_to(dialog, "Writing")
    page = dialog.writing_page
    page.name.setFocus()
    QTest.keyClicks(page.name, "Ada Keeper")
    choose(page.style_choice, "mla")
    choose(page.language, "de-DE")
    workspace = window.desk.workspace
    assert workspace.authorship.name == "Ada Keeper"
    assert (workspace.citations.chosen, workspace.citations.language) == ("mla", "de-DE")
    click_reset(dialog)
    assert (workspace.citations.chosen, workspace.citations.language) == ("apa", "")
    assert workspace.authorship.name == "Ada Keeper"


def test_backups_are_kept_where_one_says(
    window: MainWindow, dialog: PreferencesDialog, tmp_path: Path
) -> None:
    turn_to(dialog, "Backups")
    page = dialog.backups_page
    own = page.folder.text()
    assert not page.own_button.isEnabled()
    page.attempt(lambda: page.keep_in(tmp_path))
    assert page.folder.text() == str(tmp_path)
    QTest.mouseClick(page.own_button, Qt.MouseButton.LeftButton)
    assert page.folder.text() == own


def test_what_cannot_be_kept_is_told_and_not_shown_as_set(
    window: MainWindow, dialog: PreferencesDialog, tmp_path: Path
) -> None:
    told: list[str] = []
    window.desk.failed.connect(told.append)
    dialog.backups_page.attempt(lambda: dialog.backups_page.keep_in(tmp_path / "nowhere"))
    assert len(told) == 1
    assert dialog.backups_page.folder.text() == str(window.desk.workspace.paths.backups)


def test_tab_reaches_every_field_and_esc_closes(
    qtbot: QtBot, window: MainWindow, dialog: PreferencesDialog
) -> None:
    page = dialog.window_page
    reached = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, KEY.Key_Tab)
    wanted = [page.theme, page.language, page.family, page.size_choice, dialog.reset_button]
    assert all(field in reached for field in wanted)
    QTest.keyClick(page.theme, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
