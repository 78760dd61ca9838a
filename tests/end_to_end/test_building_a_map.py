"""From an empty map to 25 nodes, with keys alone and with the mouse alone; back to nothing, and again."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.rearranging import Hanging
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.hit_target import CANVAS, HitKind, HitTarget
from debatedesk.ui.mnemonics import plain
from tests.support.person import LEFT, NONE, Person

DEBATE = """
One hive in every street
+ Honey for the school
++ The school has two hundred pupils
+- The pupils do not eat honey
+ Bees feed on the park
- Stings are a danger
-- Few are stung
-- Doctors are near
- Nobody will look after them
-- The gardeners will
The city pays for the boxes
+ Boxes last for ten years
- The city is poor
-- It has built two stadiums
-+ It closed two pools
- Rich streets gain most
A keeper for every quarter
+ Keepers know the law
++ They are examined
- Keepers are rare
-- Courses are full
Hives stand on roofs only
+ Roofs are out of the way
- Roofs are hot
-- Bees cool their hives
"""
"""Each node with a sign a level: for or against what stands above it."""


@dataclass(frozen=True)
class Line:
    """A node of the debate: how deep it stands and whether it speaks against."""

    title: str
    level: int
    against: bool


def lines() -> list[Line]:
    made = []
    for line in DEBATE.strip().splitlines():
        signs = line[: len(line) - len(line.lstrip("+- "))].strip()
        made.append(Line(line[len(signs) :].strip(), len(signs), signs.endswith("-")))
    return made


def outline(argument_map: ArgumentMap) -> str:
    """Write a map as the debate is written above."""
    hanging = Hanging.of(argument_map)
    written: list[str] = []

    def add(key: str, signs: str) -> None:
        relation = hanging.relation_of.get(key)
        if relation:
            signs += "+" if RELATION_SIGNS[relation.kind].role == "support" else "-"
        written.append(f"{signs} {argument_map.nodes[key].title}".strip())
        for hanger in hanging.hangers.get(key, []):
            add(hanger, signs)

    for key in argument_map.nodes:
        if key not in hanging.relation_of:
            add(key, "")
    return "\n".join(written)


def map_shown(person: Person) -> ArgumentMap:
    return person.window.desk.workspace.maps.map(person.window.map.state.map_id)


def as_json(person: Person) -> str:
    return person.window.desk.workspace.exports.map_text(person.window.map.state.map_id, "json")


@pytest.fixture
def builder(person: Person) -> Person:
    """Show an empty map in its full width."""
    desk = person.window.desk
    desk.open(desk.do(lambda: desk.workspace.maps.create(desk.debate_id, "Bees")).created[0])
    person.press("Alt+3")
    person.press("Alt+5")
    person.wait(person.window.map.empty.isVisible)
    return person


def keys_between(before: Line, after: Line) -> list[str]:
    """Tell by which keys one goes on from a card that is being written to the next."""
    if after.level == 0:
        return ["Ctrl+P"]
    if after.level > before.level:
        return ["Shift+Tab" if after.against else "Tab"]
    level_out = ["Ctrl+Shift+Return"] if after.level < before.level else ["Shift+Return"]
    return [*level_out, "-" if after.against else "+"]


def test_with_keys_alone(builder: Person) -> None:
    person, start = builder, as_json(builder)
    person.window.map.focus_target.setFocus()
    pressed, most = 0, 0
    debate = lines()
    person.write(debate[0].title)
    for before, after in pairwise(debate):
        keys = keys_between(before, after)
        for key in keys:
            person.press(key)
        pressed, most = pressed + len(keys), max(most, len(keys))
        person.write(after.title)
    person.press("Return")
    pressed += 1
    built, full = map_shown(person), as_json(person)
    assert outline(built) == DEBATE.strip()
    assert (len(built.nodes), most) == (25, 2)
    assert pressed / len(built.nodes) <= 1.5
    person.press("Ctrl+Z", times=25)
    assert as_json(person) == start
    assert person.window.map.empty.isVisible()
    person.press("Ctrl+Shift+Z", times=25)
    assert as_json(person) == full


def test_with_enter_and_tab_as_in_every_outline(builder: Person) -> None:
    person = builder
    person.window.map.focus_target.setFocus()
    for title in ("One", "Two", "Three"):
        person.write(title)
        person.press("Return", times=2)
    person.write("Four")
    person.press("Tab")
    person.write("Five")
    person.press("Return", times=2)
    person.write("Six")
    person.press("Return")
    assert outline(map_shown(person)) == "One\nTwo\nThree\nFour\n+ Five\n+ Six"


class Mouse:
    """Points and clicks on the map, and counts the clicks."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.clicks = 0

    @property
    def view(self) -> MapView:
        return self.person.window.map.canvas.view

    @property
    def ground(self) -> QPoint:
        """Find a point where nothing is shown."""
        size, window = self.view.viewport().size(), self.person.window
        for y in range(size.height() - 10, 0, -20):
            for x in range(10, size.width(), 40):
                at = QPoint(x, y)
                under = window.childAt(self.view.viewport().mapTo(window, at))
                if under is self.view.viewport() and self.view.pointing.target_at(QPointF(at)) == CANVAS:
                    return at
        raise AssertionError("nowhere is ground")

    def press_button(self, title: str, kind: HitKind) -> None:
        """Click a button of a card, which shows it when it is pointed at; leave first what is written."""
        state = self.person.window.map.state
        if not any(node.title == title for node in state.contents.argument_map.nodes.values()):
            self.click(self.ground)
        nodes = state.contents.argument_map.nodes
        target = HitTarget("card", next(key for key, node in nodes.items() if node.title == title))
        self.view.bring_into_view(target)
        corner = self.view.rect_of(target).topLeft()
        QTest.mouseMove(self.view.viewport(), (corner + QPointF(60, 30)).toPoint())
        self.click(dict(self.view._scene.buttons())[kind].center().toPoint())

    def click(self, at: QPoint) -> None:
        """Go to a point and click."""
        QTest.mouseMove(self.view.viewport(), at)
        QTest.mouseClick(self.view.viewport(), LEFT, NONE, at)
        self.clicks += 1

    def double_click_ground(self) -> None:
        """Double-click where there is no card."""
        at = self.ground
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, at)
        self.clicks += 2

    def choose_in(self, name: str, words: str, times: int) -> None:
        """Choose an entry of a menu of the window again and again."""
        bar = self.person.window.menuBar()
        menu = next(menu for menu in bar.findChildren(QMenu) if menu.objectName() == name)
        for _ in range(times):
            menu.popup(bar.mapToGlobal(QPoint(40, 20)))
            entry = next(each for each in menu.actions() if plain(each.text()).startswith(words))
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(entry).center())


def test_with_the_mouse_alone(builder: Person) -> None:
    person, start, mouse = builder, as_json(builder), Mouse(builder)
    debate = lines()
    person.click("Add the first proposal")
    person.write(debate[0].title)
    above = [debate[0].title]
    for line in debate[1:]:
        before = mouse.clicks
        del above[line.level :]
        if line.level:
            mouse.press_button(above[-1], "add_objection" if line.against else "add_support")
        else:
            mouse.double_click_ground()
        assert mouse.clicks - before <= 2
        person.write(line.title)
        above.append(line.title)
    mouse.click(mouse.ground)
    built, full = map_shown(person), as_json(person)
    assert outline(built) == DEBATE.strip()
    assert len(built.nodes) == 25
    mouse.choose_in("Edit", "Undo", 25)
    assert as_json(person) == start
    mouse.choose_in("Edit", "Redo", 25)
    assert as_json(person) == full


def test_a_clicked_card_leads_the_reader_and_back_leads_to_where_it_was(person: Person) -> None:
    document = person.window.reader.current
    before = document.view.scroll_position()
    assert not document.bar.back_button.isEnabled()
    person.click_card("Transparency stays as the base")
    assert document.view.scroll_position() != before
    assert document.bar.back_button.isEnabled()
    person.press("Alt+Left")
    assert document.view.scroll_position() == before
