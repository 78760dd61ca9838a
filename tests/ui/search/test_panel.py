"""The search panel, with the worker that really searches: typing, reading results, opening places."""

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.search.query import parse
from debatedesk.services.search_results import SearchResult
from debatedesk.ui.desk import Desk
from debatedesk.ui.search.help import EXAMPLES
from debatedesk.ui.search.panel import SearchPanel
from debatedesk.ui.search.rows import HitLine, MoreLine, PlaceLine, ResultGroup
from debatedesk.ui.search.runner import Question
from debatedesk.ui.search.wording import advice, unread
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show, text_of
from tests.support.waiting import wait_for_timers


class Window(QWidget):
    """Holds the field above the panel, as the main window does."""

    def __init__(self, panel: SearchPanel) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.addWidget(panel.field)
        layout.addWidget(panel, 1)


@pytest.fixture
def opened(bees: Desk) -> list[Reference]:
    places: list[Reference] = []
    bees.opened.connect(places.append)
    return places


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[SearchPanel]:
    made = SearchPanel(bees, theme)
    window = Window(made)
    show(qtbot, window, 320, 640)
    window.activateWindow()
    yield made
    made.close()


def settle(panel: SearchPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.runner.busy)


def type_in(panel: SearchPanel, words: str, qtbot: QtBot) -> None:
    panel.field.setFocus()
    QTest.keyClicks(panel.field, words)
    settle(panel, qtbot)


def press(panel: SearchPanel, key: Qt.Key, qtbot: QtBot) -> None:
    focused = panel.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def titles(panel: SearchPanel, kind: type = HitLine) -> list[str]:
    values = [panel.model.value(index) for index in panel.model.walk()]
    return [value.title for value in values if value is not None and isinstance(value, kind)]


def current(panel: SearchPanel) -> str:
    value = panel.model.value(panel.view.currentIndex())
    return value.title if value else ""


def said(panel: SearchPanel) -> str:
    return " ".join(
        label.text()
        for label in (panel.empty._heading, panel.empty._sentence)
        if panel.empty.isVisible() and label.text()
    )


def button(panel: SearchPanel, words: str) -> QPushButton:
    return next(
        each
        for each in panel.empty.findChildren(QPushButton)
        if each.text() == words and not each.isHidden()
    )


def test_results_come_as_you_type_in_groups_with_their_hits_marked(
    panel: SearchPanel, qtbot: QtBot
) -> None:
    type_in(panel, "hive", qtbot)
    assert titles(panel, ResultGroup) == ["Texts", "Map nodes"]
    assert titles(panel) == ["A hive for every street", "Figures", "One hive a street"]
    places = [panel.model.value(index) for index in panel.model.walk()]
    shown = [each for each in places if isinstance(each, PlaceLine)]
    marked = {each.title[start:end] for each in shown for start, end in each.marks}
    assert marked == {"hive", "hives"}
    assert "2 texts" in panel.summary.text()
    assert "1 map node" in panel.summary.text()


def test_enter_opens_the_first_place_found(
    panel: SearchPanel, bees: Desk, opened: list[Reference], qtbot: QtBot
) -> None:
    type_in(panel, "gladly", qtbot)
    press(panel, Qt.Key.Key_Return, qtbot)
    assert opened == [passage(bees, "Honey", "gladly")]


def test_enter_that_is_pressed_before_the_answer_opens_when_it_comes(
    panel: SearchPanel, bees: Desk, opened: list[Reference], qtbot: QtBot
) -> None:
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "gladly")
    press(panel, Qt.Key.Key_Return, qtbot)
    assert opened == []
    settle(panel, qtbot)
    assert opened == [passage(bees, "Honey", "gladly")]


def test_next_and_previous_go_from_place_to_place_and_round(
    panel: SearchPanel, bees: Desk, opened: list[Reference], qtbot: QtBot
) -> None:
    commands = {each.id: each for each in panel.commands()}
    assert not commands["search.next"].enabled()
    type_in(panel, "street hive", qtbot)
    assert commands["search.next"].shortcut == "F4"
    assert commands["search.next"].enabled()
    commands["search.next"].run()
    first = opened[-1]
    assert (first.kind, first.id) == ("passage", text_of(bees, "A hive").id)
    commands["search.next"].run()
    assert opened[-1].kind == "node"
    commands["search.next"].run()
    assert opened[-1] == first
    commands["search.previous"].run()
    assert opened[-1].kind == "node"


def test_everything_can_be_done_by_keys(panel: SearchPanel, opened: list[Reference], qtbot: QtBot) -> None:
    type_in(panel, "honey", qtbot)
    press(panel, Qt.Key.Key_Down, qtbot)
    assert panel.view.hasFocus()
    assert current(panel) == "Honey for the school"
    press(panel, Qt.Key.Key_Down, qtbot)
    press(panel, Qt.Key.Key_Return, qtbot)
    assert [each.kind for each in opened] == ["passage"]
    for _ in ("the row of the text", "the heading", "the field"):
        press(panel, Qt.Key.Key_Up, qtbot)
    assert panel.field.hasFocus()
    press(panel, Qt.Key.Key_Escape, qtbot)
    assert panel.field.text() == ""
    assert titles(panel) == []


def test_everything_can_be_done_by_mouse(
    panel: SearchPanel, bees: Desk, opened: list[Reference], qtbot: QtBot
) -> None:
    type_in(panel, "honey", qtbot)
    place = panel.model.find_where(lambda value: isinstance(value, PlaceLine))
    at = panel.view.visualRect(place).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert opened == [passage(bees, "Honey", "honey")]


def test_this_debate_or_all_of_them(
    panel: SearchPanel, bees: Desk, opened: list[Reference], qtbot: QtBot
) -> None:
    other = bees.do(lambda: bees.workspace.documents.create_debate("Another")).created[0]
    first = bees.debate_id
    bees.open(other)
    type_in(panel, "gladly", qtbot)
    assert said(panel).startswith("No results for “gladly”")
    button(panel, "Search all debates").click()
    settle(panel, qtbot)
    assert titles(panel) == ["Honey for the school"]
    assert panel.scopes.current == "all"
    panel.open_next()
    assert bees.debate_id == first
    panel.save_state()
    panel.scopes.choose("debate")
    panel.restore_state()
    assert panel.scopes.current == "all"


def test_another_debate_that_is_opened_is_searched_for_the_same_words(
    panel: SearchPanel, bees: Desk, qtbot: QtBot
) -> None:
    type_in(panel, "gladly", qtbot)
    assert titles(panel) == ["Honey for the school"]
    bees.open(bees.do(lambda: bees.workspace.documents.create_debate("Another")).created[0])
    settle(panel, qtbot)
    assert said(panel).startswith("No results for “gladly”")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("zebracrossing", "Try the beginning of the word with a star, as in zebracrossi*."),
        ("zebra", "Try another word."),
        ("1787", "Try another word."),
        ("zebra*", "Try fewer letters before the star, or another word."),
        ("zebra gnu", "Try fewer words, or OR between them."),
        ("“zebra gnu”", "Try the words without quotation marks, or fewer of them."),
    ],
)
def test_what_to_try_next_fits_the_words(words: str, sentence: str) -> None:
    assert advice(words) == sentence


def test_an_empty_library_says_that_there_is_nothing_to_search_and_leads_to_import(
    desk: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    panel = SearchPanel(desk, theme)
    pressed: list[str] = []
    desk.command_requested.connect(pressed.append)
    window = Window(panel)
    show(qtbot, window, 320, 640)
    for _ in range(2):
        type_in(panel, "zebracrossing", qtbot)
        assert said(panel) == "Nothing to search yet Import the texts that you want to search."
        panel.field.clear()
        desk.do(lambda: desk.workspace.documents.create_debate("Still nothing in it"))
    type_in(panel, "zebra", qtbot)
    button(panel, "Import files…").click()
    assert pressed == ["import.files"]
    window.close()


def test_a_query_that_cannot_be_used_gets_a_sentence_and_help(panel: SearchPanel, qtbot: QtBot) -> None:
    type_in(panel, "date:yesterday", qtbot)
    assert said(panel).startswith("A date is written as 1787")
    button(panel, "How to search").click()
    assert panel._help.isVisible()
    assert panel._help.width() > panel._help.fontMetrics().horizontalAdvance(EXAMPLES[-1][0]) * 2
    QTest.keyClick(panel._help, Qt.Key.Key_Escape)
    assert not panel._help.isVisible()


@pytest.mark.parametrize("typed", ['"city would p', "(boxes OR", "boxes author:", 'boxes "', "boxes NOT"])
def test_a_query_that_is_not_finished_finds_something_already(
    panel: SearchPanel, qtbot: QtBot, typed: str
) -> None:
    type_in(panel, typed, qtbot)
    assert titles(panel) == ["A hive for every street"]


def test_what_was_just_written_is_found(panel: SearchPanel, bees: Desk, qtbot: QtBot) -> None:
    type_in(panel, "okapi", qtbot)
    assert titles(panel) == []
    honey = Reference.document(text_of(bees, "Honey").id)
    note = bees.do(lambda: bees.workspace.notes.add(honey, "An okapi!", ["zoo"])).created[0]
    panel.search()
    settle(panel, qtbot)
    assert titles(panel) == ["An okapi!"]
    hit = panel.model.value(panel.view.first_row())
    assert isinstance(hit, HitLine)
    assert hit.reference == note
    assert hit.detail == "Note on “Honey for the school” · #zoo"


def test_what_goes_to_the_trash_leaves_the_results_and_comes_back(
    panel: SearchPanel, bees: Desk, qtbot: QtBot
) -> None:
    type_in(panel, "hive", qtbot)
    panel.view.go_to(panel.model.find("node", Reference.node(bees.workspace.maps.maps()[0].id, "p")))
    bees.do(lambda: bees.workspace.trash.put([Reference.document(text_of(bees, "A hive").id)]))
    settle(panel, qtbot)
    assert titles(panel) == ["Figures", "One hive a street"]
    assert current(panel) == "One hive a street"
    bees.undo()
    settle(panel, qtbot)
    assert titles(panel) == ["A hive for every street", "Figures", "One hive a street"]
    assert current(panel) == "One hive a street"


def test_dates_are_written_as_people_write_them(panel: SearchPanel, qtbot: QtBot) -> None:
    type_in(panel, "boxes", qtbot)
    hit = panel.model.value(panel.view.first_row())
    assert isinstance(hit, HitLine)
    assert hit.detail == "Ada Keeper · 3 May 2024 · essay"


def test_a_text_with_more_places_than_are_shown_counts_them(
    panel: SearchPanel, bees: Desk, qtbot: QtBot
) -> None:
    words = ("gnu " + "and nothing else at all " * 9) * 20
    bees.workspace.notes.add(Reference.debate(bees.debate_id), words)
    type_in(panel, "gnu", qtbot)
    assert len(titles(panel, PlaceLine)) == 5
    hit = panel.model.value(panel.view.first_row())
    assert isinstance(hit, HitLine)
    assert hit.detail == "20 places · Note on “Street bees”"


def test_a_limit_is_told_and_the_rest_is_shown_on_demand(
    panel: SearchPanel, bees: Desk, qtbot: QtBot
) -> None:
    for number in range(130):
        bees.workspace.notes.add(Reference.debate(bees.debate_id), f"Gnu number {number}")
    type_in(panel, "gnu", qtbot)
    assert len(titles(panel)) == 100
    assert titles(panel, MoreLine) == ["Show 30 more"]
    assert "130 notes" in panel.summary.text()
    panel.view.go_to(panel.model.find("more"))
    panel.view.setFocus()
    press(panel, Qt.Key.Key_Return, qtbot)
    settle(panel, qtbot)
    assert len(titles(panel)) == 130
    assert titles(panel, MoreLine) == []


def test_the_counts_lead_to_their_groups(panel: SearchPanel, qtbot: QtBot) -> None:
    type_in(panel, "hive", qtbot)
    panel.summary.linkActivated.emit("node")
    assert current(panel) == "One hive a street"


def test_words_typed_on_replace_what_was_still_searched_for(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.search("hive")
    panel.search("honey")
    panel.search("boxes")
    settle(panel, qtbot)
    assert titles(panel) == ["A hive for every street"]
    panel.search("honey")
    panel.field.clear()
    wait_for_timers(qtbot, panel)
    settle(panel, qtbot)
    assert titles(panel) == []
    assert said(panel).startswith("Search texts, notes and maps")


def test_a_worker_that_dies_is_told_and_the_next_search_works(panel: SearchPanel, qtbot: QtBot) -> None:
    type_in(panel, "honey", qtbot)
    process = panel._desk.jobs._lanes["search"]._process
    assert process is not None
    os.kill(process.pid, 9)
    process.wait()
    qtbot.waitUntil(lambda: panel._desk.jobs._lanes["search"]._process is None)
    panel.search("boxes")
    settle(panel, qtbot)
    assert titles(panel) == ["A hive for every street"]


def test_long_titles_and_narrow_panels_are_drawn(
    panel: SearchPanel, bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    honey = text_of(bees, "Honey")
    bees.do(lambda: bees.workspace.documents.describe(replace(honey, title="Honey " + "and more " * 40)))
    type_in(panel, "honey", qtbot)
    for width in (190, 320, 900):
        panel.window().resize(width, 500)
        assert not panel.window().grab().isNull()
    theme.choose("dark")
    assert not panel.window().grab().isNull()


@pytest.mark.parametrize("typed", [typed for typed, _ in EXAMPLES])
def test_every_example_of_the_help_is_a_query(typed: str) -> None:
    assert parse(typed).problem == ""


def test_what_is_still_being_read_is_said(panel: SearchPanel) -> None:
    question = Question("gnu", None)
    panel.runner.answered.emit(question, SearchResult(0, [], unindexed=9, unread=1))
    assert said(panel).startswith("Nothing found yet for “gnu”")
    assert "1 thing still being read" in said(panel).lower()
    assert unread(SearchResult(1, [], unread=1_200)) == "1,200 things still being read"


def test_the_words_around_a_hit_keep_within_their_row_when_the_scroll_bar_comes(
    panel: SearchPanel, qtbot: QtBot
) -> None:
    panel.window().resize(320, 2000)
    type_in(panel, "hive", qtbot)
    view = panel.view
    wide = view.viewport().width()
    panel.window().resize(320, 260)
    qtbot.waitUntil(lambda: view.viewport().width() < wide)
    wait_for_timers(qtbot, view)
    delegate = view.itemDelegate()
    option = QStyleOptionViewItem()
    option.font = view.font()
    for index in panel.model.walk():
        if view.visualRect(index).isValid():
            assert view.visualRect(index).height() == delegate.sizeHint(option, index).height()
