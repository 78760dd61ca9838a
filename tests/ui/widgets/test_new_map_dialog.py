"""The question for a new map, answered with keys alone and with the mouse alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.widgets.new_map_dialog import NewMapDialog, ask_new_map
from tests.support.panels import show, text_of


@pytest.fixture
def dialog(bees: Desk, qtbot: QtBot) -> Iterator[NewMapDialog]:
    window = QWidget()
    show(qtbot, window, 700, 600)
    asked = ask_new_map(bees, window)
    assert asked is not None
    qtbot.waitUntil(asked.isVisible)
    yield asked
    window.close()


def rows(dialog: NewMapDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def point_at(dialog: NewMapDialog, title: str) -> QPoint:
    item = dialog.list.item(rows(dialog).index(title))
    dialog.list.scrollToItem(item)
    return dialog.list.visualItemRect(item).center()


def titles(desk: Desk) -> list[str]:
    """List the titles of the nodes of the map that came last."""
    last = desk.workspace.maps.maps(desk.debate_id)[-1]
    return [node.title for node in desk.workspace.maps.map(last.id).nodes.values()]


def test_all_templates_are_offered_with_a_line_on_each(dialog: NewMapDialog) -> None:
    assert rows(dialog) == [
        *("Blank", "Pro and con", "Steelman", "Toulmin", "Rogerian", "IBIS", "A proposal per heading"),
    ]
    for row in range(dialog.list.count()):
        spoken = str(dialog.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        assert ": " in spoken
    assert "“A hive for every street”" in spoken


def test_with_keys_alone(dialog: NewMapDialog, bees: Desk, qtbot: QtBot) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Weighed")
    for _ in range(9):
        QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    QTest.keyClick(field, Qt.Key.Key_Return)
    (made,) = [each for each in bees.workspace.maps.maps(bees.debate_id) if each.title == "Weighed"]
    assert opened == [Reference.map(made.id)]
    assert titles(bees)[0] == "The issue, as a question"
    bees.undo()
    assert len(bees.workspace.maps.maps(bees.debate_id)) == 1


def test_with_the_mouse_alone(dialog: NewMapDialog, bees: Desk) -> None:
    at = point_at(dialog, "A proposal per heading")
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert titles(bees) == ["What it would cost"]
    last = bees.workspace.maps.maps(bees.debate_id)[-1]
    (node,) = bees.workspace.maps.map(last.id).nodes.values()
    assert node.evidence[0].document == text_of(bees, "A hive").id


def test_where_the_debate_has_no_headings_that_template_is_off(desk: Desk, qtbot: QtBot) -> None:
    desk.open(desk.do(lambda: desk.workspace.documents.create_debate("Cats")).created[0])
    window = QWidget()
    show(qtbot, window)
    asked = ask_new_map(desk, window)
    assert asked is not None
    item = asked.list.item(asked.list.count() - 1)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    field = asked.findChild(QLineEdit)
    assert field is not None
    for _ in range(9):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert asked.template == "ibis"
    asked.reject()


def test_nothing_is_asked_without_a_debate(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    show(qtbot, window)
    assert ask_new_map(desk, window) is None
