"""Parts of what a widget paints come and go, and their objects with them; nothing dangles or is kept."""

import gc
from collections.abc import Iterator, Sequence

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.accessibility.interfaces import PartedInterface, PartInterface
from debatedesk.ui.accessibility.parts import PRESS, AccessiblePart, PaintedPart, Role
from debatedesk.ui.app import describe_painted_widgets
from tests.support.accessibility import interface_of, tree_of


@pytest.fixture(autouse=True)
def somebody_listens(qapp: object) -> Iterator[None]:
    describe_painted_widgets()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Painted(QWidget):
    """A widget that paints what it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Painted")
        self.pressed: list[str] = []
        self.parts: Sequence[AccessiblePart] = []

    def paint(self, *names: str) -> None:
        self.parts = [
            PaintedPart(
                name,
                Role.ListItem,
                name,
                rect=QRectF(10 * number, 0, 10, 10),
                press=lambda name=name: self.pressed.append(name),  # type: ignore[misc]
                parts=[PaintedPart((name, "inner"), Role.Heading, f"In {name}", level=2)],
            )
            for number, name in enumerate(names)
        ]

    def accessible_parts(self) -> Sequence[AccessiblePart]:
        return self.parts

    def accessible_interface(self) -> QAccessibleInterface:
        return PartedInterface(self)


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    made = Painted()
    qtbot.addWidget(made)
    made.show()
    return made


def objects() -> int:
    gc.collect()
    return sum(isinstance(each, PartInterface) for each in gc.get_objects())


def test_parts_are_objects_with_their_own_parts(painted: Painted) -> None:
    painted.paint("one", "two")
    assert tree_of(interface_of(painted)) == [
        "Grouping | “Painted”",
        "  ListItem | “one”",
        "    Heading 2 | “In one”",
        "  ListItem | “two”",
        "    Heading 2 | “In two”",
    ]
    two = interface_of(painted).child(1)
    assert two.parent().object() is painted
    assert two.child(0).parent() is two
    level = QAccessible.Attribute.Level
    assert two.child(0).attributesInterface().attributeValue(level) == 2
    at = two.rect().center()
    assert interface_of(painted).childAt(at.x(), at.y()) is two


def test_a_part_has_no_text_value_or_table_to_be_asked_for(painted: Painted) -> None:
    painted.paint("one")
    part = interface_of(painted).child(0)
    assert part.actionInterface() is not None
    assert part.attributesInterface() is None
    assert part.textInterface() is None
    assert part.valueInterface() is None
    assert part.selectionInterface() is None
    assert part.tableCellInterface() is None
    assert part.editableTextInterface() is None


def test_a_part_does_what_a_click_on_it_does(painted: Painted) -> None:
    painted.paint("one", "two")
    action = interface_of(painted).child(1).actionInterface()
    assert action.actionNames() == [PRESS]
    action.doAction(PRESS)
    assert painted.pressed == ["two"]


def test_a_part_that_stays_keeps_its_object_and_one_that_goes_takes_it_along(painted: Painted) -> None:
    painted.paint("one", "two")
    one, two = (interface_of(painted).child(number) for number in (0, 1))
    painted.paint("two", "three")
    assert interface_of(painted).child(0) is two
    assert not shiboken6.isValid(one)
    assert two.text(QAccessible.Text.Name) == "two"


def test_whatever_is_painted_no_object_is_kept_that_is_painted_no_more(painted: Painted) -> None:
    before = objects()
    for turn in range(30):
        painted.paint(*(f"{turn} {number}" for number in range(20)))
        for line in range(interface_of(painted).childCount()):
            part = interface_of(painted).child(line)
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))
    del part
    assert objects() - before == 20


def test_the_objects_go_with_their_widget(qtbot: QtBot) -> None:
    before = objects()
    made = Painted()
    made.show()
    made.paint("one", "two")
    tree_of(interface_of(made))
    assert objects() - before == 4
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)
    assert objects() == before
