"""Presenting a map: by keys alone, by the mouse alone, on one screen and on two."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QScreen,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.present.controls import ControlName
from debatedesk.ui.present.fitted_text import FittedText
from debatedesk.ui.present.screens import shared_out
from debatedesk.ui.present.session import PresentingSession
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog
from tests.support.libraries import contents
from tests.support.panels import passage, show
from tests.support.waiting import let_settle

NODES = [
    Node("hive", "proposal", "One hive a street", "Every street keeps one.", speaker="Ada"),
    Node("honey", "argument", "Honey for all"),
    Node("stings", "argument", "Stings are a danger", "One in fifty."),
    Node("gloves", "argument", "Gloves help"),
    Node("who", "question", "Who pays?"),
]
RELATIONS = [
    Relation("r1", "support", ("honey",), "hive"),
    Relation("r2", "attack", ("stings",), "hive"),
    Relation("r3", "attack", ("gloves",), "stings"),
]
STEPS = 4
SENTENCE = "Every street should keep one hive."


class Clock:
    """Tells the time that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """Show a window that something is presented over."""
    made = QWidget()
    show(qtbot, made)
    return made


@pytest.fixture
def map_id(bees: Desk) -> str:
    """Show a map with a proposal that comes from a sentence of the essay."""
    maps = bees.workspace.maps
    made = bees.do(lambda: maps.add_map(bees.debate_id, ArgumentMap.of("", "Hives", NODES, RELATIONS)))
    key = made.created[0].id
    spot = passage(bees, "A hive", SENTENCE)
    hive = next(iter(maps.map(key).nodes))
    bees.do(lambda: maps.add_evidence(key, hive, spot.id, spot.start, spot.end))
    return key


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(
    qtbot: QtBot, home: QWidget, theme: ThemeHost, bees: Desk, map_id: str, clock: Clock
) -> Iterator[PresentingSession]:
    """Present that map, on the one screen that there is."""
    made = PresentingSession(bees, theme, map_id, home, now=clock)
    made.begin()
    qtbot.waitUntil(made.audience.isActiveWindow)
    yield made
    made.leave()
    let_settle()


@pytest.fixture
def somebody_listens(qapp: object) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def press(keys: str, times: int = 1) -> None:
    combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, combination.key(), combination.keyboardModifiers())


def move_pointer(over: QWidget, to: QPoint) -> None:
    """Move the pointer with no button held."""
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    position, on_screen = QPointF(to), QPointF(over.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, position, on_screen, none, none, keys)
    QApplication.sendEvent(over, event)


def words(text: FittedText) -> str:
    return text.toPlainText().replace("\u00a0", "")


def seen(session: PresentingSession) -> str:
    return words(session.audience.view.words)


def where(session: PresentingSession) -> tuple[int, int]:
    return session.position.index, session.position.shown


def test_answers_are_named_first_and_then_shown_one_after_the_other(session: PresentingSession) -> None:
    view = session.audience.view
    assert "One hive a street" in seen(session)
    assert "Every street keeps one." in seen(session)
    assert SENTENCE in words(view.passages)
    assert "Ada Keeper · A hive for every street" in words(view.passages)
    assert session.audience.progress.text() == "1 of 4"
    press("Space")
    press("Right")
    assert where(session) == (1, 1)
    press("PgDown")
    assert "What speaks against it?" in seen(session)
    assert "2 answers are hidden: name them first." in seen(session)
    assert "Stings" not in seen(session)
    assert SENTENCE in words(view.passages), "what is asked about stands beside the question"
    press("Return")
    assert "Stings are a danger" in seen(session)
    assert "One in fifty." in seen(session)
    assert "Gloves" not in seen(session)
    assert words(view.passages) == "This comes from no passage of a text."
    assert "Stings are a danger" in session.audience.accessibleDescription()
    press("Backspace")
    assert "Stings" not in seen(session)
    press("A")
    assert "1.1" in seen(session)
    assert "Gloves help" in seen(session)
    press("H")
    assert where(session) == (2, 0)
    press("Shift+PgDown")
    assert "Who pays?" in seen(session)
    press("Right", 3)
    assert where(session) == (STEPS - 1, 0), "there is nothing after the end"


def covered(session: PresentingSession) -> tuple[bool, bool]:
    return session.audience.is_blank, session.audience.is_told


def test_keys_and_the_list_go_to_any_step(qtbot: QtBot, session: PresentingSession) -> None:
    press("End")
    assert where(session) == (3, 0)
    press("Home")
    press("0")
    press("3")
    assert "3" in session.audience.typed.text()
    press("Return")
    assert where(session) == (2, 0)
    press("9")
    press("Escape")
    press("Left")
    assert where(session) == (1, 0)
    press("L")
    (dialog,) = session.audience.findChildren(FilteredListDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.filter, "who")
    press("Return")
    qtbot.waitUntil(lambda: where(session) == (3, 0))


def test_the_timer_counts_by_its_clock(session: PresentingSession, clock: Clock) -> None:
    timer = session.audience.timer
    assert timer.text() == ""
    press("T")
    clock.now += 65
    session.tick()
    assert timer.text() == "1:05"
    press("R")
    press("+")
    press("-", 4)
    assert timer.text() == "1:00"
    clock.now += 90
    session.tick()
    assert timer.text() == "Time is up  −0:30"
    press("T")
    clock.now += 1_000
    session.tick()
    assert timer.text() == "Time is up  −0:30"


def test_a_blank_screen_and_the_keys_lie_over_the_step_until_the_next_key(
    session: PresentingSession,
) -> None:
    for key in ("B", "W", "."):
        press(key)
        assert covered(session) == (True, False)
        press("Right")
        assert covered(session) == (False, False)
    press("?")
    assert covered(session) == (False, True)
    press("Escape")
    assert covered(session) == (False, False)
    assert session.audience.isVisible()
    assert where(session) == (0, 0)


def test_the_mouse_alone_does_it_all(session: PresentingSession) -> None:
    audience = session.audience
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(audience.view.words.viewport(), left)
    QTest.mouseClick(audience.view, left, pos=QPoint(2, 2))
    assert where(session) == (1, 1)
    assert not audience.bar.isVisible()
    move_pointer(audience.view.words.viewport(), QPoint(60, 60))
    assert audience.bar.isVisible()
    QTest.mouseClick(audience.bar.buttons["back"], left)
    QTest.mouseClick(audience.bar.buttons["show_all"], left)
    assert where(session) == (1, 1)
    audience.bar.move(-audience.bar.width(), 0)
    audience.hide_bar()
    assert not audience.bar.isVisible()
    menu = audience.findChild(QMenu)
    assert menu is not None
    session.controls.fill_menu(menu)
    assert "Leave" in [entry.text().split("\t")[0] for entry in menu.actions()]
    move_pointer(audience.view.words.viewport(), QPoint(80, 80))
    QTest.mouseClick(audience.bar.buttons["leave"], left)
    assert not audience.isVisible()


def test_nothing_is_edited_and_the_keys_come_back_to_where_they_were(
    qtbot: QtBot, window: MainWindow, bees: Desk, map_id: str
) -> None:
    bees.open(Reference.map(map_id))
    window.map.focus_target.setFocus()
    had_keys = QApplication.focusWidget()
    before = contents(bees.workspace.library)
    assert window.table.run(window.table.command("present.map"))
    session = window.presenting.session
    assert session is not None
    qtbot.waitUntil(session.audience.isActiveWindow)
    for keys in ("Ctrl+Z", "Delete", "Tab", "F5", "Ctrl+P", "X", "Right", "A", "T"):
        press(keys)
    assert QApplication.activeModalWidget() is session.audience
    press("Escape")
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is had_keys
    assert contents(bees.workspace.library) == before
    titles = {node.title: key for key, node in bees.workspace.maps.map(map_id).nodes.items()}
    bees.select(Reference.node(map_id, titles["Gloves help"]))
    assert window.table.run(window.table.command("present.from_card"))
    from_card = window.presenting.session
    assert from_card is not None
    assert where(from_card) == (2, 0), "it begins with the selected card"
    qtbot.waitUntil(from_card.audience.isActiveWindow)
    press("?")
    from_card.audience.close()
    assert window.presenting.session is None


def test_each_step_and_answer_is_spoken(
    session: PresentingSession, monkeypatch: pytest.MonkeyPatch, somebody_listens: None
) -> None:
    told: list[str] = []

    def take_down(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take_down)
    press("PgDown", 2)
    press("PgUp", 2)
    assert told[0] == "2 of 4\nOne hive a street\nWhat supports it?\n1 answer is hidden: name it first."
    assert told[1] == "2 of 4\n1\nSupport\nHoney for all"
    assert told[3].startswith("1 of 4\nProposal\nOne hive a street\nEvery street keeps one.\nBy Ada")
    assert f"“{SENTENCE}” · Ada Keeper" in told[3]


def test_it_goes_on_with_a_map_that_was_changed_meanwhile(
    session: PresentingSession, bees: Desk, map_id: str
) -> None:
    press("End")
    maps = bees.workspace.maps
    bees.do(lambda: maps.add_node(map_id, "proposal", "Lime trees"))
    assert session.audience.progress.text() == "5 of 5"
    assert "Who pays?" in seen(session)
    bees.do(lambda: bees.workspace.trash.put([Reference.map(map_id)]))
    bees.do(lambda: bees.workspace.trash.erase([Reference.map(map_id)]))
    assert not session.audience.isVisible()


def test_a_map_without_cards_says_so_calmly(
    qtbot: QtBot, home: QWidget, theme: ThemeHost, bees: Desk
) -> None:
    made = bees.do(lambda: bees.workspace.maps.create(bees.debate_id, "Empty"))
    session = PresentingSession(bees, theme, made.created[0].id, home)
    session.begin()
    assert seen(session) == "There is nothing on this map to present yet."
    names: tuple[ControlName, ...] = ("next", "back", "first", "last", "show_all", "steps", "passage_down")
    for name in names:
        session.run(name)
    session.leave()


def test_long_words_shrink_then_scroll_and_on_shows_the_rest_first(
    qtbot: QtBot, home: QWidget, theme: ThemeHost, bees: Desk
) -> None:
    maps = bees.workspace.maps
    nodes = [Node("p", "proposal", "Short"), Node("q", "proposal", "Long", "Words that go on. " * 400)]
    made = bees.do(lambda: maps.add_map(bees.debate_id, ArgumentMap.of("", "Long", nodes)))
    session = PresentingSession(bees, theme, made.created[0].id, home)
    session.begin()
    text = session.audience.view.words
    largest = text.size_in_pixels
    assert text.verticalScrollBar().maximum() == 0
    session.run("next")
    assert text.size_in_pixels < largest
    pages = 0
    while text.has_more_below:
        session.run("next")
        pages += 1
        assert where(session) == (1, 0)
    assert pages > 1
    cursor = QTextCursor(text.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert text.viewport().rect().bottom() >= text.cursorRect(cursor).bottom() - 1
    session.leave()


def test_many_answers_are_gone_through_without_scrolling_over_gaps(
    home: QWidget, theme: ThemeHost, bees: Desk
) -> None:
    maps = bees.workspace.maps
    nodes = [
        Node("p", "proposal", "One hive"),
        *(Node(f"a{n}", "argument", f"Reason {n}") for n in range(24)),
    ]
    links = [Relation(f"r{n}", "support", (f"a{n}",), "p") for n in range(24)]
    made = bees.do(lambda: maps.add_map(bees.debate_id, ArgumentMap.of("", "Many", nodes, links)))
    session = PresentingSession(bees, theme, made.created[0].id, home)
    session.begin()
    text = session.audience.view.words
    session.run("next")
    assert text.is_scrollable
    for shown in range(1, 25):
        session.run("next")
        assert where(session) == (1, shown)
    cursor = text.document().find("Reason 23")
    assert text.viewport().rect().contains(text.cursorRect(cursor)), "what is shown last is seen"
    session.leave()


def test_who_presents_has_a_screen_of_their_own_where_there_are_two(
    qtbot: QtBot, home: QWidget, theme: ThemeHost, bees: Desk, map_id: str
) -> None:
    screens: list[QScreen] = [*QGuiApplication.screens()] * 2
    hive = Reference.node(map_id, next(iter(bees.workspace.maps.map(map_id).nodes)))
    bees.do(lambda: bees.workspace.notes.add(hive, "Ask Bo to speak."))
    session = PresentingSession(bees, theme, map_id, home, screens=lambda: screens)
    session.begin()
    speaker = session.speaker
    qtbot.waitUntil(speaker.isActiveWindow)
    press("Right", 2)
    press("2")
    assert session.audience.isVisible()
    assert words(speaker.upcoming).startswith("Proposal")
    assert "What speaks against it?" in words(speaker.upcoming)
    assert "Gloves help" in words(speaker.upcoming), "who presents sees hidden answers"
    assert "Gloves" not in seen(session)
    assert speaker.clock.text()
    assert words(speaker.notes) == "Ask Bo to speak."
    press("Right")
    press("B")
    assert speaker.status.text() == "The class sees a blank screen."
    press("B")
    press("S")
    press("?")
    assert speaker.is_told
    press("?")
    screens.pop()
    session.arrange()
    assert not speaker.isVisible()
    assert session.front is session.audience
    screens.append(screens[0])
    session.arrange()
    assert speaker.isVisible()
    qtbot.waitUntil(speaker.hasFocus)
    press("Escape")
    assert not session.audience.isVisible()


def test_the_class_gets_the_screen_that_the_desk_is_not_on() -> None:
    assert shared_out(["one"], "one") == (0, None)
    assert shared_out(["one", "two"], "one") == (1, 0)
    assert shared_out(["one", "two", "three"], "two") == (0, 1)
    assert shared_out(["one", "two"], "one", swapped=True) == (0, 1)
    assert shared_out(["one", "two"], "gone") == (1, 0)
