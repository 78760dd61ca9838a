"""What a screen reader is told as somebody goes on: where the keys are, what happens, what is marked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.app import describe_painted_widgets
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from tests.support.accessibility import interface_of, walk
from tests.support.panels import text_of

NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def somebody_listens(qapp: object) -> Iterator[None]:
    describe_painted_widgets()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Take down what is announced and which part has the keys, as Qt is told of it."""
    lines: list[str] = []
    pass_on = QAccessible.updateAccessibility

    def take_down(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            lines.append(event.message())
        elif event.type() == QAccessible.Event.Focus and event.accessibleInterface():
            lines.append(f"at {event.accessibleInterface().text(NAME)}")
        pass_on(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", take_down)
    return lines


def test_what_the_status_bar_and_the_notice_show_is_spoken(window: MainWindow, told: list[str]) -> None:
    window.status.say("Undone: a note")
    window.notice.say("The file cannot be read.")
    assert told == ["Undone: a note", "The file cannot be read."]


@pytest.mark.parametrize("view", ["board", "map"])
def test_each_card_that_keys_go_to_is_spoken(
    window: MainWindow, told: list[str], qtbot: QtBot, view: str
) -> None:
    window.map.choose_view(view)
    target = window.map.focus_target
    target.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(target, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: any(line.startswith("at Proposal") for line in told))
    QTest.keyClick(target, Qt.Key.Key_Down if view == "board" else Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not told[-1].startswith("at Proposal"))
    current = interface_of(target).focusChild()
    assert told[-1] == f"at {current.text(NAME)}"
    assert current.state().focused


def test_headings_links_and_marks_of_a_text_are_gone_to(window: MainWindow, bees: Desk) -> None:
    text = text_of(bees, "A hive")
    words = bees.workspace.documents.text(text.id)
    start = words.index("Every street")
    bees.do(lambda: bees.workspace.annotations.add(text.id, start, start + 12, "yellow"))
    bees.open(Reference.document(text.id))
    parts = {part.text(NAME): part for part in walk(interface_of(window.reader.main.view))}
    assert "Highlighted: Every street" in parts
    heading = parts["What it would cost"]
    assert heading.role() == QAccessible.Role.Heading
    heading.actionInterface().doAction(heading.actionInterface().pressAction())
    view = window.reader.main.view
    assert view.has_caret
    assert view.page
    assert view.page.positions.to_reading(view.textCursor().position()) == words.index("What it would")
