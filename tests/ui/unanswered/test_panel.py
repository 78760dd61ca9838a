"""The list of what is unanswered: in reading order, by keys and by mouse, as the map is now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.unanswered.panel import UnansweredPanel
from tests.support.panels import bees, desk, show, texts, theme
from tests.support.waiting import let_settle
from tests.ui.map.hives import hives

__all__ = ["bees", "desk", "texts", "theme"]


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> UnansweredPanel:
    (shown,) = bees.workspace.maps.add_map(bees.debate_id, hives(bees.workspace)).created
    bees.show(shown)
    made = UnansweredPanel(bees, theme)
    show(qtbot, made, 400, 600)
    return made


def listed(panel: UnansweredPanel) -> list[str]:
    let_settle()
    values = (panel.model.value(index) for index in panel.model.walk())
    return [value.spoken for value in values if value]


def test_what_is_open_stands_under_headings_with_counts_in_reading_order(panel: UnansweredPanel) -> None:
    assert listed(panel) == [
        "Objections without reply, 2",
        "Nobody counted, Undercut of the objection to “Stings are a danger”",
        "Boxes are dear, Objection to “The city pays”",
        "Nodes without evidence, 6",
        "Stings are a danger, Objection to “One hive a street”",
        "Few are stung, Objection to “Stings are a danger”",
        "Nobody counted, Undercut of the objection to “Stings are a danger”",
        "The city pays, Proposal",
        "Boxes are dear, Objection to “The city pays”",
        "Who looks after them?, Question",
    ]


def test_enter_and_a_click_go_to_the_node_and_the_keys_stay(panel: UnansweredPanel, bees: Desk) -> None:
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    offered = [panel.is_offered]
    panel.show_list()
    assert [*offered, panel.is_offered] == [False, True]
    panel.save_state()
    assert UnansweredPanel(bees, ThemeHost(), panel).is_offered
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert [reference.id for reference in opened] == ["count"]
    assert panel.view.hasFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.link_target
    assert panel.link_target.id == "dear"
    stings = panel.model.find("evidence", "stings")
    at = panel.view.visualRect(stings).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert opened[-1].id == "stings"


def test_an_edit_is_followed_and_the_next_row_is_current(panel: UnansweredPanel, bees: Desk) -> None:
    panel.show_list()
    map_id = bees.shown_map.id if bees.shown_map else ""
    maps = bees.workspace.maps
    bees.do(lambda: maps.add_node(map_id, "claim", "They did count", relation="attack", target="count"))
    assert listed(panel)[:3] == [
        "Objections without reply, 2",
        "They did count, Objection to “Nobody counted”",
        "Boxes are dear, Objection to “The city pays”",
    ]
    assert panel.link_target
    bees.undo()
    assert listed(panel)[1].startswith("Nobody counted")


def test_where_nothing_is_open_it_says_so(panel: UnansweredPanel, bees: Desk) -> None:
    made = bees.workspace.templates.create(bees.debate_id, "Empty", "blank").created[0]
    bees.show(made)
    assert listed(panel) == []
    assert panel.empty.isVisible()
