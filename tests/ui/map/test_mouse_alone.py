"""Building a map with the mouse alone: buttons on cards, drop slots, detaching, several cards at once."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import HitKind, HitTarget
from debatedesk.ui.map.pane import MapPane
from tests.ui.map.hands import (
    LEFT,
    NONE,
    centre,
    choose_entry,
    drag,
    entries,
    kept,
    move,
    node,
    on_card,
    press,
    write,
)
from tests.ui.map.test_editing import messages
from tests.ui.map.test_typing import outline

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def button(pane: MapPane, title: str, kind: HitKind) -> QPoint:
    """Point at a card and find a button that it then shows."""
    move(pane, on_card(pane, node(pane, title)))
    return dict(pane.canvas.view._scene.buttons())[kind].center().toPoint()


def click(pane: MapPane, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
    """Go to a point and click."""
    move(pane, at)
    QTest.mouseClick(pane.canvas.view.viewport(), LEFT, held, at)


def beside(pane: MapPane, title: str, below: bool) -> QPoint:
    """Find a point right above or below a card, left of its middle."""
    rect = pane.canvas.view.rect_of(HitTarget("card", node(pane, title)))
    return QPointF(rect.left() + 40, rect.bottom() - 3 if below else rect.top() + 3).toPoint()


@pytest.mark.parametrize(("kind", "relation"), [("add_support", "support"), ("add_objection", "attack")])
def test_a_click_on_a_button_begins_a_card(pane: MapPane, kind: HitKind, relation: str) -> None:
    click(pane, button(pane, "The city pays", kind))
    write(pane, "New words")
    click(pane, on_card(pane, node(pane, "One hive a street")))
    (link,) = kept(pane).relations_from(node(pane, "New words"))
    assert (link.kind, link.target) == (relation, node(pane, "The city pays"))


def test_a_question_about_a_card_is_one_that_it_answers(pane: MapPane, street: Desk) -> None:
    click(pane, button(pane, "The city pays", "add_question"))
    write(pane, "From which budget?")
    press(pane, "Return")
    asked = node(pane, "From which budget?")
    assert kept(pane).nodes[asked].kind == "question"
    (link,) = kept(pane).relations_to(asked)
    assert (link.kind, link.sources) == ("answers", (node(pane, "The city pays"),))
    street.undo()
    assert kept(pane).relations_from(node(pane, "The city pays")) == []


def test_a_double_click_on_the_ground_begins_a_proposal(pane: MapPane) -> None:
    at = QPoint(pane.canvas.view.viewport().width() - 20, pane.canvas.view.viewport().height() - 20)
    QTest.mouseDClick(pane.canvas.view.viewport(), LEFT, NONE, at)
    write(pane, "No hives")
    press(pane, "Return")
    assert kept(pane).nodes[node(pane, "No hives")].kind == "proposal"


def test_a_card_is_dropped_between_siblings(pane: MapPane) -> None:
    drag(
        pane, on_card(pane, node(pane, "Stings are a danger")), beside(pane, "Honey for the school", False)
    )
    assert outline(pane)[:4] == [
        *("One hive a street", "·Stings are a danger", "··Few are stung", "·Honey for the school")
    ]
    drag(pane, on_card(pane, node(pane, "Few are stung")), beside(pane, "Boxes are dear", True))
    assert outline(pane)[-3:-1] == ["·Boxes are dear", "·Few are stung"]


def test_the_grip_pulls_and_what_dropping_does_is_said(pane: MapPane) -> None:
    start = button(pane, "Boxes are dear", "grip")
    canvas = pane.canvas.view.viewport()
    QTest.mousePress(canvas, LEFT, NONE, start)
    move(pane, start + QPoint(0, -30))
    move(pane, on_card(pane, node(pane, "Stings are a danger")))
    pointing = pane.canvas.view.pointing
    assert pointing.pulled == node(pane, "Boxes are dear")
    assert pointing.drop is not None
    assert pointing.drop.target == HitTarget("card", node(pane, "Stings are a danger"))
    canvas.repaint()
    QTest.mouseRelease(canvas, LEFT, NONE, on_card(pane, node(pane, "Stings are a danger")))
    assert entries(pane.menus.drop)[0] == "Move to “Stings are a danger”"
    choose_entry(pane.menus.drop, "As objection")
    assert "··Boxes are dear" in outline(pane)


def test_a_card_that_is_dragged_away_from_all_is_detached(pane: MapPane, street: Desk) -> None:
    said, before = messages(pane), outline(pane)
    view = pane.canvas.view.viewport()
    away = QPoint(view.width() - 30, view.height() - 30)
    drag(pane, on_card(pane, node(pane, "Few are stung")), away)
    assert kept(pane).relations_from(node(pane, "Few are stung")) == []
    assert said == ["Detached “Few are stung”; Undo hangs it back."]
    street.undo()
    assert outline(pane) == before


def test_a_click_with_ctrl_selects_several_and_a_drag_moves_them(pane: MapPane) -> None:
    click(pane, on_card(pane, node(pane, "Honey for the school")))
    click(pane, on_card(pane, node(pane, "Few are stung")), CTRL)
    click(pane, on_card(pane, node(pane, "Boxes are dear")), CTRL)
    click(pane, on_card(pane, node(pane, "Boxes are dear")), CTRL)
    titles = [kept(pane).nodes[key].title for key in pane.state.chosen_nodes]
    assert titles == ["Honey for the school", "Few are stung"]
    drag(pane, on_card(pane, node(pane, "Few are stung")), on_card(pane, node(pane, "The city pays")))
    assert entries(pane.menus.drop)[0] == "Move 2 nodes to “The city pays”"
    choose_entry(pane.menus.drop, "As support")
    assert outline(pane)[-4:-1] == ["·Boxes are dear", "·Honey for the school", "·Few are stung"]
    assert len(pane.state.chosen_nodes) == 2


def test_a_click_on_one_of_several_selects_it_alone(pane: MapPane) -> None:
    click(pane, on_card(pane, node(pane, "Honey for the school")))
    click(pane, on_card(pane, node(pane, "Few are stung")), CTRL)
    click(pane, on_card(pane, node(pane, "Few are stung")))
    assert pane.state.chosen_nodes == [node(pane, "Few are stung")]


def test_a_frame_selects_the_cards_in_it_and_they_change_together(pane: MapPane, street: Desk) -> None:
    canvas = pane.canvas.view.viewport()
    rects = [
        pane.canvas.view.rect_of(HitTarget("card", node(pane, title)))
        for title in ("Honey for the school", "Stings are a danger")
    ]
    start = rects[0].topLeft().toPoint() - QPoint(8, 8)
    end = rects[1].bottomRight().toPoint() + QPoint(4, 4)
    QTest.mousePress(canvas, LEFT, SHIFT, start)
    move(pane, start + QPoint(30, 30))
    move(pane, end)
    canvas.repaint()
    QTest.mouseRelease(canvas, LEFT, SHIFT, end)
    chosen = pane.state.chosen_nodes
    assert {node(pane, "Honey for the school"), node(pane, "Stings are a danger")} <= set(chosen)
    pane.editing.change_kind("claim")
    assert all(kept(pane).nodes[key].kind == "claim" for key in chosen)
    pane.editing.change_tags(["bees"])
    assert all(kept(pane).nodes[key].tags == ("bees",) for key in chosen)
    assert "nodes are selected" in pane.canvas.view.accessibleName()
    pane.menus.fill_colours()
    choose_entry(pane.menus.colours, "Teal")
    assert all(kept(pane).nodes[key].colour == "teal" for key in chosen)
    for _ in range(3):
        street.undo()
    assert kept(pane).nodes[node(pane, "Honey for the school")].kind == "argument"
    assert kept(pane).nodes[node(pane, "Honey for the school")].colour == ""


def test_shift_with_arrows_selects_several_and_del_deletes_them(pane: MapPane, street: Desk) -> None:
    click(pane, on_card(pane, node(pane, "Few are stung")))
    press(pane, "Home")
    press(pane, "Right")
    press(pane, "Shift+Down")
    assert len(pane.state.chosen_nodes) == 2
    press(pane, "Del")
    press(pane, "Return")
    assert outline(pane) == [
        "One hive a street",
        "The city pays",
        "·Boxes are dear",
        "Who looks after them?",
    ]
    street.undo()
    assert len(kept(pane).nodes) == 8


def test_a_line_is_undercut_by_a_card_that_is_dropped_on_it(pane: MapPane) -> None:
    (link,) = kept(pane).relations_from(node(pane, "Honey for the school"))
    drag(pane, on_card(pane, node(pane, "Boxes are dear")), centre(pane, HitTarget("link", link.id)))
    choose_entry(pane.menus.drop, "As undercut")
    (undercut,) = kept(pane).relations_from(node(pane, "Boxes are dear"))
    assert (undercut.kind, undercut.target) == ("undercut", link.id)


def test_branches_are_copied_cut_and_pasted_by_keys(pane: MapPane, street: Desk) -> None:
    clipboard = QApplication.clipboard()
    click(pane, on_card(pane, node(pane, "Stings are a danger")))
    press(pane, "Ctrl+C")
    assert clipboard.text() == (
        "− Stings are a danger: One neighbour in fifty is in danger.\n"
        "\t− Few are stung: In ten years two neighbours were stung.\n"
        "\t\t− Nobody counted: There was no count of stings before this year.\n"
    )
    assert {"application/x-debatedesk-branch+json", "text/x-argdown"} <= set(clipboard.mimeData().formats())
    click(pane, on_card(pane, node(pane, "The city pays")))
    press(pane, "Ctrl+V")
    assert outline(pane).count("·Stings are a danger") == 2
    street.undo()
    assert outline(pane).count("·Stings are a danger") == 1
    click(pane, on_card(pane, node(pane, "Honey for the school")))
    press(pane, "Ctrl+X")
    assert "·Honey for the school" not in outline(pane)
    clipboard.setText("A list\n\tof two")
    click(pane, on_card(pane, node(pane, "The city pays")))
    press(pane, "Ctrl+V")
    assert outline(pane)[-3:-1] == ["·A list", "··of two"]
    clipboard.clear()
