import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.notices import third_party_notices
from debatedesk.services.packaged import packaged_path
from debatedesk.services.workspace import Workspace
from debatedesk.ui.commands import all_keys
from debatedesk.ui.desk import Desk
from debatedesk.ui.guide import GuideWindow
from debatedesk.ui.library.delegate import LibraryDelegate
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.main_window.pane_layout import MAP, READER, SIDE, Part, fit
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, text_of
from tests.support.windows import click, press, type_words

STINGS = "Stings are no small thing"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALL: frozenset[Part] = frozenset(get_args(Part))
parts = st.frozensets(st.sampled_from(sorted(ALL)))


@given(st.integers(640, 4000), st.integers(300, 3000), parts, st.sampled_from([None, *sorted(ALL)]))
def test_what_is_shown_was_wanted_and_has_room(
    width: int, height: int, wanted: frozenset[Part], latest: Part | None
) -> None:
    arrangement = fit(width, height, wanted, latest)
    shown = arrangement.shown
    assert shown
    assert shown <= wanted or shown == {"reader"} or not wanted - {"side"}
    if len(shown) > 1:
        least = SIDE * ("side" in shown) + READER * ("reader" in shown) + MAP * ("map" in shown)
        assert least <= width


def test_parts_fold_rather_than_be_crushed() -> None:
    assert fit(1440, 800, ALL).shown == ALL
    assert fit(1200, 545, ALL).shown == {"side", "reader", "map"}
    assert fit(1100, 545, ALL).shown == {"reader", "map"}
    assert fit(1024, 545, ALL).shown == {"reader", "map"}
    assert fit(800, 500, ALL).shown == {"reader", "map"}
    assert fit(640, 400, ALL).shown == {"reader", "side"}


def test_what_was_asked_for_last_gets_the_room() -> None:
    assert fit(800, 500, ALL, "side").shown == {"side", "reader"}
    assert fit(1024, 545, ALL, "side").shown == {"side", "reader", "map"}
    assert fit(640, 400, ALL, "map").shown == {"side", "map"}
    assert "drawer" in fit(1024, 545, ALL, "drawer").shown


def test_a_wide_window_puts_the_drawer_beside_the_map() -> None:
    assert not fit(1200, 800, ALL).drawer_beside
    assert fit(1280, 800, ALL).drawer_beside


def test_the_inspector_takes_the_room_of_the_library_and_not_of_the_map() -> None:
    arrangement = fit(1280, 800, ALL, "drawer")
    assert arrangement.shown == {"reader", "map", "drawer"}
    assert arrangement.drawer_beside


def test_it_opens_on_the_debate_with_text_map_and_library(window: MainWindow) -> None:
    assert window.pane_layout.shown == ALL - {"drawer"}
    assert not window.pane_layout.welcoming
    assert window.reader.document is not None
    assert window.reader.document.title == "A hive for every street"
    assert window.reader.current.view.hasFocus()
    assert window.status.saved.text() == "All changes saved"


def test_commands_show_and_hide_parts(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window.reader.current.view, Qt.Key.Key_B, CTRL)
    assert not window.library.isVisible()
    press(qtbot, window.reader.current.view, Qt.Key.Key_B, CTRL)
    assert window.library.isVisible()
    press(qtbot, window.reader.current.view, Qt.Key.Key_B, CTRL | SHIFT)
    assert window.inspector.isVisible()
    press(qtbot, window.reader.current.view, Qt.Key.Key_B, CTRL | SHIFT)
    assert not window.inspector.isVisible()
    press(qtbot, window.reader.current.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert (window.reader.isVisible(), window.map.isVisible()) == (True, False)
    press(qtbot, window.reader.current.view, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert (window.reader.isVisible(), window.map.isVisible()) == (False, True)


def test_what_is_left_in_the_window_has_the_keys_of_a_part_that_is_hidden(
    qtbot: QtBot, window: MainWindow
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    text = window.reader.current.view
    text.setFocus()
    press(qtbot, text, Qt.Key.Key_3, alt)
    assert QApplication.focusWidget() is window.map.focus_target
    press(qtbot, window.map.focus_target, Qt.Key.Key_1, alt)
    assert QApplication.focusWidget() is text
    press(qtbot, text, Qt.Key.Key_B, CTRL | SHIFT)
    window.pane_layout.drawer.tabBar().setFocus()
    press(qtbot, window.pane_layout.drawer.tabBar(), Qt.Key.Key_B, CTRL | SHIFT)
    assert QApplication.focusWidget() is text


def test_buttons_of_the_bar_do_the_same(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window.top_bar.side_button)
    assert not window.library.isVisible()
    click(qtbot, window.top_bar.drawer_button)
    assert window.pane_layout.drawer.isVisible()
    click(qtbot, window.top_bar.drawer_button)
    assert not window.pane_layout.drawer.isVisible()
    assert not window.top_bar.drawer_button.isChecked()


def test_a_small_window_folds_parts_and_a_large_one_has_them_again(window: MainWindow) -> None:
    window.resize(800, 560)
    assert not window.library.isVisible()
    assert window.reader.isVisible()
    window.resize(1440, 900)
    assert window.library.isVisible()


def test_in_a_small_window_search_takes_the_room_it_needs_and_gives_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(800, 560)
    press(qtbot, window.reader.current.view, Qt.Key.Key_K, CTRL)
    assert window.search.field.hasFocus()
    assert window.search.isVisible()
    press(qtbot, window.search.field, Qt.Key.Key_Escape)
    assert not window.search.isVisible()
    assert window.map.isVisible()
    assert window.reader.current.view.hasFocus()


def test_opening_a_thing_shows_the_part_that_holds_it(window: MainWindow, bees: Desk) -> None:
    summary = bees.workspace.maps.maps(bees.debate_id)[0]
    window.pane_layout.set_mode("text")
    bees.open(Reference.node(summary.id, "p"))
    assert window.map.isVisible()
    window.pane_layout.set_mode("map")
    bees.open(passage(bees, "Honey", "gladly take the honey"))
    assert window.reader.isVisible()
    assert window.reader.document is not None
    assert window.reader.document.title == "Honey for the school"


def test_the_library_marks_what_is_shown_also_after_going_back(window: MainWindow, bees: Desk) -> None:
    hive, honey = text_of(bees, "A hive"), text_of(bees, "Honey")
    for text in (hive, honey):
        bees.open(Reference.document(text.id))
    window.reader.current.go_back()
    (shown_map,) = bees.workspace.maps.maps(bees.debate_id)
    delegate = window.library.view.itemDelegate()
    assert isinstance(delegate, LibraryDelegate)
    assert delegate.open == {Reference.document(hive.id), Reference.map(shown_map.id)}


def test_the_inspector_is_about_the_text_that_a_debate_is_opened_on(window: MainWindow, bees: Desk) -> None:
    hive, honey = text_of(bees, "A hive"), text_of(bees, "Honey")
    bees.open(Reference.document(honey.id))
    changes = bees.workspace.documents.move_to_new([hive.id], "Hives")
    bees.announce(changes)
    bees.open(changes.created[0])
    assert window.inspector.shown == Reference.document(hive.id)
    bees.open(Reference.debate(honey.debate_id))
    assert window.inspector.shown == Reference.document(honey.id)


def test_words_bear_on_the_card_that_is_selected_while_a_note_is_open(
    window: MainWindow, bees: Desk
) -> None:
    (shown_map,) = bees.workspace.maps.maps(bees.debate_id)
    card = Reference.node(shown_map.id, next(iter(bees.workspace.maps.map(shown_map.id).nodes)))
    bees.open(card)
    text = text_of(bees, "A hive")
    bees.open(Reference.document(text.id))
    note = bees.do(lambda: bees.workspace.notes.add(Reference.document(text.id), "Ask")).created[0]
    bees.select(note)
    window.reader.current.view.select(0, 6)
    assert window.reader.selection_actions.selected_node() == card


def test_words_of_a_text_go_to_the_map_that_is_shown(window: MainWindow, bees: Desk) -> None:
    maps = bees.workspace.maps
    other = bees.do(lambda: maps.create(bees.debate_id, "Costs")).created[0]
    bees.open(other)
    text = text_of(bees, "A hive")
    bees.open(Reference.document(text.id))
    window.reader.current.view.select(0, 6)
    window.reader.selection_actions.add_to_map("claim")
    assert [each.label for each in maps.map(other.id).nodes.values()] == ["A hive"]


def test_a_note_brings_its_panel_into_view(window: MainWindow, bees: Desk) -> None:
    window.pane_layout.hide_part("drawer")
    window.notes.add_note(Reference.document(text_of(bees, "Honey").id))
    assert window.notes.isVisible()
    assert window.notes.editor.text.hasFocus()


def test_f6_goes_from_pane_to_pane_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.pane_layout.show_part("drawer")
    start = QApplication.focusWidget()
    visited = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(qtbot, focused, Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert len(set(visited)) == 4
    assert visited[-1] is start
    assert start is not None
    press(qtbot, start, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is visited[-2]


def menu_words(window: MainWindow, command_id: str) -> str:
    return window.table.command(command_id).words


def test_undo_names_what_it_takes_back_and_redo_brings_it_again(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    document = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.annotations.add(document.id, 0, 10, "green"))
    assert menu_words(window, "edit.undo").startswith("Undo ")
    assert len(menu_words(window, "edit.undo")) > len("Undo ")
    press(qtbot, window.reader.current.view, Qt.Key.Key_Z, CTRL)
    assert bees.workspace.annotations.highlights(document.id) == []
    assert "Undone: " in window.status.currentMessage()
    press(qtbot, window.reader.current.view, Qt.Key.Key_Z, CTRL, SHIFT)
    assert len(bees.workspace.annotations.highlights(document.id)) == 1


def test_while_typing_undo_takes_back_typing_only(qtbot: QtBot, window: MainWindow, bees: Desk) -> None:
    document = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.annotations.add(document.id, 0, 10, "green"))
    window.search.field.setFocus()
    type_words(qtbot, window.search.field, "honey")
    assert menu_words(window, "edit.undo") == "Undo typing"
    press(qtbot, window.search.field, Qt.Key.Key_Z, CTRL)
    assert window.search.field.text() == ""
    assert len(bees.workspace.annotations.highlights(document.id)) == 1


def test_in_an_empty_filter_undo_takes_back_the_last_edit(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    document = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.annotations.add(document.id, 0, 10, "green"))
    for field in (window.library.filter, window.search.field):
        field.setFocus()
        type_words(qtbot, field, "hon")
        field.clear()
        assert menu_words(window, "edit.undo") != "Undo typing"
        press(qtbot, field, Qt.Key.Key_Z, CTRL)
        assert field.text() == ""
        assert bees.workspace.annotations.highlights(document.id) == []
        press(qtbot, field, Qt.Key.Key_Z, CTRL, SHIFT)
        assert len(bees.workspace.annotations.highlights(document.id)) == 1


def test_typing_in_a_note_is_undone_where_it_was_typed(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    window.notes.add_note(Reference.document(text_of(bees, "Honey").id))
    editor = window.notes.editor.text
    type_words(qtbot, editor, "sweet")
    window.undo()
    assert editor.toPlainText() == ""
    assert len(bees.workspace.notes.notes(bees.debate_id)) == 1


def test_the_saved_state_is_true_while_a_note_is_written(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    window.notes.add_note(Reference.document(text_of(bees, "Honey").id))
    type_words(qtbot, window.notes.editor.text, "sweet")
    assert window.status.saved.text() == "Saving…"
    assert window.pending
    qtbot.waitUntil(lambda: window.status.saved.text() == "All changes saved")
    assert [each.markdown for each in bees.workspace.notes.notes(bees.debate_id)] == ["sweet"]


def refuse(*_: Any) -> Any:
    raise DeskError("The disk is full.")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch, bees: Desk) -> Callable[[], None]:
    def fill() -> None:
        monkeypatch.setattr(bees.workspace.notes, "write", refuse)

    return fill


def test_what_could_not_be_saved_is_said_and_asked_about_before_closing(
    qtbot: QtBot, window: MainWindow, bees: Desk, full_disk: Callable[[], None]
) -> None:
    window.notes.add_note(Reference.document(text_of(bees, "Honey").id))
    full_disk()
    type_words(qtbot, window.notes.editor.text, "sweet")
    qtbot.waitUntil(lambda: "The disk is full." in window.status.saved.text())
    assert window.notice.isVisible()
    assert window.notice.words.text() == "The disk is full."
    assert not window.close()
    assert window.isVisible()
    question = window.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    assert "not saved" in question.text()
    (leave,) = [each for each in question.buttons() if "without" in each.text()]
    leave.click()
    assert not window.isVisible()


def test_a_failure_is_said_in_a_bar_that_can_be_put_away(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    bees.open(Reference.document("gone"))
    assert window.notice.isVisible()
    assert window.notice.words.text()
    click(qtbot, window.notice.close_button)
    assert not window.notice.isVisible()


@pytest.fixture
def another_window(window: MainWindow) -> Iterator[Callable[[], MainWindow]]:
    """Make further windows on the same desk, as the next start does."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        made.append(MainWindow(window.desk, window.theme))
        return made[-1]

    yield make
    for each in made:
        each.hide()
        each.deleteLater()


def test_geometry_debate_and_parts_come_back(
    qtbot: QtBot, window: MainWindow, another_window: Callable[[], MainWindow]
) -> None:
    window.resize(790, 640)
    window.pane_layout.hide_part("side")
    window.pane_layout.drawer.setCurrentWidget(window.notes)
    window.pane_layout.panes.setSizes([420, 360])
    window.pane_layout.panes.splitterMoved.emit(420, 1)
    sizes = window.pane_layout.panes.sizes()
    window.save()
    window.desk.debate_id = ""
    again = another_window()
    again.restore()
    again.complete()
    with qtbot.waitExposed(again):
        again.show()
    assert (again.width(), again.height()) == (790, 640)
    assert "side" not in again.pane_layout.shown
    assert again.pane_layout.drawer.currentWidget() is again.notes
    assert again.desk.debate_id
    assert again.pane_layout.panes.sizes() == pytest.approx(sizes, abs=2)


def test_nonsense_in_the_kept_state_does_no_harm(
    window: MainWindow, another_window: Callable[[], MainWindow]
) -> None:
    kept = {
        "rectangle": ["?"],
        "maximized": 3,
        "wanted": [1, "moon"],
        "by_hand": True,
        "body": "x",
        "tab": "y",
        "debate": 3,
    }
    window.desk.workspace.state.set("window", kept)
    again = another_window()
    again.restore()
    again.complete()
    assert again.reader.document is not None


def test_the_window_answers_while_its_rest_is_built(
    qtbot: QtBot, another_window: Callable[[], MainWindow]
) -> None:
    made = another_window()
    with qtbot.waitExposed(made):
        made.show()
    made.building.go_on()
    answers: list[object] = []
    QTimer.singleShot(0, made, lambda: answers.append(made.is_complete))
    qtbot.waitUntil(lambda: made.is_complete)
    assert answers == [False]


def test_what_is_wanted_before_its_turn_is_built_at_once(another_window: Callable[[], MainWindow]) -> None:
    made = another_window()
    made.show()
    made.building.go_on()
    assert made.library.isVisible()
    assert made.is_complete


def test_the_welcome_page_is_shown_until_there_is_something(
    qtbot: QtBot, desk: Desk, theme: ThemeHost
) -> None:
    made = MainWindow(desk, theme)
    made.restore()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert made.welcome.isVisible()
    assert made.welcome.sample_button.hasFocus()
    assert not made.library.isVisible()
    desk.do(lambda: desk.workspace.documents.create_debate("Hives"))
    assert not made.welcome.isVisible()
    assert made.library.isVisible()
    made.hide()
    made.deleteLater()


def test_another_programs_writing_is_noticed_when_the_window_is_activated(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    other = Workspace(bees.workspace.paths, announce=True)
    other.documents.create_debate("From elsewhere")
    other.close()
    with qtbot.waitSignal(bees.changed) as messages:
        window.event(QEvent(QEvent.Type.WindowActivate))
    assert messages.args is not None
    assert messages.args[0].everything


def test_help_opens_in_windows_of_its_own_that_block_nothing(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window.reader.current.view, Qt.Key.Key_F1)
    window.help.show_shortcuts()
    window.help.show_about()
    window.help.show_guide()
    titles = [each.windowTitle() for each in window.findChildren(GuideWindow)]
    assert titles == ["Guide", "Keyboard shortcuts", "About DebateDesk"]
    guide, keys, about = window.findChildren(GuideWindow)
    assert "Using DebateDesk" in guide.page.toPlainText()
    assert "Ctrl+K" in keys.page.toPlainText()
    assert str(window.desk.workspace.paths.data) in about.page.toPlainText()
    assert not any(each.isModal() for each in (guide, keys, about))


def test_about_names_the_packages_that_it_runs_with_and_leads_to_their_licences_by_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.help.show_about()
    (about,) = window.findChildren(GuideWindow)
    words = about.page.toPlainText()
    for notice in third_party_notices():
        assert notice.name in words
    about.page.setFocus()
    while about.page.textCursor().selectedText() != "PSF-2.0":
        before = about.page.textCursor().position()
        press(qtbot, about.page, Qt.Key.Key_Tab)
        assert about.page.textCursor().position() != before, "Tab does not come to the licence of Python"
    press(qtbot, about.page, Qt.Key.Key_Return)
    licence = window.findChildren(GuideWindow)[-1]
    assert licence.windowTitle() == "Licence of Python"
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licence.page.toPlainText().upper()


def test_every_key_that_the_guide_names_is_a_commands_key(window: MainWindow) -> None:
    guide = packaged_path("resources/guide.md").read_text("utf-8")
    named = set(re.findall(r"`((?:Ctrl|Alt|Shift|F\d|Space|Enter|Del)[^` ]*)`", guide))
    keys = {key.toString() for command in window.table.commands for key in all_keys(command)}
    assert {each.replace("Enter", "Return") for each in named} <= keys


def test_every_key_that_a_button_names_is_a_commands_key(window: MainWindow) -> None:
    for name in ("board", "map", "outline"):
        window.map.choose_view(name)
    key = r"\(((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9]|F\d+|Insert|[-+]))\)$"
    tips = (each.toolTip() for each in window.findChildren(QAbstractButton))
    named = {found[1] for tip in tips if (found := re.search(key, tip))}
    keys = {
        QKeySequence(each.toString()) for command in window.table.commands for each in all_keys(command)
    }
    assert len(named) > 8
    assert {each for each in named if QKeySequence(each) not in keys} == set()


def test_the_guide_names_letters_as_keys_only_where_nothing_is_typed() -> None:
    guide = packaged_path("resources/guide.md").read_text("utf-8")
    sections = dict(re.findall(r"^## (.+)$\n((?:(?!## ).*\n)+)", guide, re.MULTILINE))
    assert "Work on the map" in sections
    with_letters = {title for title, text in sections.items() if re.search(r"`[A-Z]`", text)}
    assert with_letters == {"Sort reactions", "Present"}


def test_the_library_is_backed_up_once_a_day_and_only_when_changed(
    qtbot: QtBot, window: MainWindow, bees: Desk
) -> None:
    backups = bees.workspace.paths.backups
    window.backups.back_up_daily()
    qtbot.waitUntil(lambda: not window.backups.running)
    (first,) = backups.glob("automatic-*.zip")
    first.unlink()
    window.backups.back_up_daily()
    assert not window.backups.running
    window.backups._today = lambda: date(2031, 1, 1)
    window.backups.back_up_daily()
    assert not window.backups.running
    bees.do(lambda: bees.workspace.annotations.add(text_of(bees, "Honey").id, 0, 10, "green"))
    window.backups.back_up_daily()
    qtbot.waitUntil(lambda: not window.backups.running)
    assert [each.name for each in backups.glob("automatic-*.zip")] == ["automatic-2031-01-01.zip"]


def test_a_check_says_that_all_is_well(qtbot: QtBot, window: MainWindow) -> None:
    window.backups.check()
    assert window.status.work.isVisible()
    qtbot.waitUntil(lambda: window.status.currentMessage() == "The library is sound.")
    assert not window.status.work.isVisible()


def test_after_a_click_on_a_text_in_the_library_page_down_scrolls_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    library, model = window.library.view, window.library.model
    window.go_to(window.library)
    row = next(each for each in model.walk() if str(getattr(model.value(each), "title", "")) == STINGS)
    click(qtbot, library.viewport(), library.visualRect(row).center())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader.main.view)
    window.go_to(window.library)
    press(qtbot, library, Qt.Key.Key_Return)
    assert library.hasFocus()
