"""The outline: a tree that is walked, folded, edited and rearranged with keys or the mouse alone."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.filters import MapFilter
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.outline.model import NODE_MIME
from debatedesk.ui.map.outline.page import OutlinePage
from debatedesk.ui.map.pane import MapPane
from tests.ui.map.hands import choose_entry, entries, kept, node, press, write


@pytest.fixture
def outline(pane: MapPane) -> OutlinePage:
    """Turn the pane to its outline, with the keys in it."""
    pane.turn_to("outline")
    page = pane.pages.current
    assert isinstance(page, OutlinePage)
    page.focus_target.setFocus()
    return page


def shown(page: OutlinePage) -> list[str]:
    """Write the rows that show, set in by level."""
    lines, index = [], page.model.index(0, 0)
    while index.isValid():
        line = page.model.line(index)
        assert line is not None
        lines.append("  " * line.level + line.title)
        index = page.view.indexBelow(index)
    return lines


def row(page: OutlinePage, title: str) -> QModelIndex:
    key = next(key for key, card in page.state.contents.cards.items() if card.title == title)
    return page.model.row_of(key)


def drop(page: OutlinePage, title: str, parent: QModelIndex, position: int) -> None:
    data = QMimeData()
    line = page.model.line(row(page, title))
    assert line is not None
    data.setData(NODE_MIME, line.node.encode())
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, position, 0, parent)


ALL = [
    "One hive a street",
    "  Honey for the school",
    "  Stings are a danger",
    "    Few are stung",
    "      Nobody counted",
    "The city pays",
    "  Boxes are dear",
    "Who looks after them?",
]


def test_the_outline_shows_every_node_below_what_it_bears_on(outline: OutlinePage) -> None:
    assert shown(outline) == ALL


def test_the_menu_key_is_for_the_selected_row_and_the_mouse_for_the_one_it_points_at(
    outline: OutlinePage,
) -> None:
    stings, cost = row(outline, "Stings are a danger"), row(outline, "The city pays")
    outline.view.setCurrentIndex(stings)
    asked = QSignalSpy(outline.menu_requested)
    at = outline.view.visualRect(cost).center()
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        event = QContextMenuEvent(reason, at, outline.view.viewport().mapToGlobal(at))
        QApplication.sendEvent(outline.view.viewport(), event)
    targets = [asked.at(number)[0] for number in range(asked.count())]
    assert targets == [HitTarget("card", outline.model.node(each)) for each in (stings, cost)]


def test_the_switch_above_the_map_turns_to_the_outline_and_back(pane: MapPane) -> None:
    pane.bar.views.chosen.emit("outline")
    assert pane.pages.name == "outline"
    pane.bar.views.chosen.emit("map")
    assert pane.pages.name == "map"
    assert pane.canvas.view.isVisible()


def test_a_card_that_is_selected_in_the_map_is_selected_in_the_outline(pane: MapPane) -> None:
    pane.select(HitTarget("card", node(pane, "Few are stung")))
    pane.turn_to("outline")
    page = pane.pages.current
    assert isinstance(page, OutlinePage)
    assert page.view.currentIndex() == row(page, "Few are stung")


def test_arrow_keys_walk_and_select_on_the_desk(outline: OutlinePage, pane: MapPane, street: Desk) -> None:
    pane.select(HitTarget("card", node(pane, "One hive a street")))
    press(pane, "Down")
    press(pane, "Down")
    assert street.selection == Reference.node(pane.state.map_id, node(pane, "Stings are a danger"))


def test_a_click_selects_and_the_chevron_folds_for_all_views(outline: OutlinePage, pane: MapPane) -> None:
    stings = row(outline, "Stings are a danger")
    rect = outline.view.visualRect(stings)
    QTest.mouseClick(outline.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert pane.state.chosen.id == node(pane, "Stings are a danger")
    QTest.mouseClick(
        outline.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() - 8, rect.center().y())
    )
    assert shown(outline) == [
        line for line in ALL if line.strip() not in ("Few are stung", "Nobody counted")
    ]
    assert pane.state.folded == {node(pane, "Stings are a danger")}
    pane.turn_to("map")
    assert node(pane, "Few are stung") not in pane.canvas.drawing.cards


def test_left_and_right_fold_and_unfold(outline: OutlinePage, pane: MapPane) -> None:
    pane.select(HitTarget("card", node(pane, "The city pays")))
    press(pane, "Left")
    assert pane.state.folded == {node(pane, "The city pays")}
    press(pane, "Right")
    assert pane.state.folded == frozenset()


def test_what_is_folded_away_is_shown_when_it_is_gone_to(outline: OutlinePage, pane: MapPane) -> None:
    pane.state.fold_all()
    assert shown(outline) == ["One hive a street", "The city pays", "Who looks after them?"]
    pane.select(HitTarget("card", node(pane, "Nobody counted")))
    assert outline.view.currentIndex() == row(outline, "Nobody counted")
    assert "      Nobody counted" in shown(outline)


def test_a_sign_adds_below_the_row_and_its_words_are_saved(outline: OutlinePage, pane: MapPane) -> None:
    pane.select(HitTarget("card", node(pane, "The city pays")))
    press(pane, "+")
    write(pane, "Schools gain")
    assert pane.flush()
    assert "  Schools gain" in shown(outline)
    added = node(pane, "Schools gain")
    assert [(each.kind, each.target) for each in kept(pane).relations_from(added)] == [
        ("support", node(pane, "The city pays"))
    ]


def test_rows_keep_their_fold_and_selection_while_others_come_and_go(
    outline: OutlinePage, pane: MapPane, street: Desk
) -> None:
    pane.state.fold(node(pane, "Stings are a danger"))
    pane.select(HitTarget("card", node(pane, "Boxes are dear")))
    street.do(
        lambda: street.workspace.maps.add_node(
            pane.state.map_id,
            "argument",
            "First",
            relation="support",
            target=node(pane, "One hive a street"),
        )
    )
    assert "  First" in shown(outline)
    assert "    Few are stung" not in shown(outline)
    assert outline.view.currentIndex() == row(outline, "Boxes are dear")
    street.undo()
    assert "  First" not in shown(outline)
    assert outline.view.currentIndex() == row(outline, "Boxes are dear")


def test_a_row_dropped_between_others_stands_there_and_undo_puts_it_back(
    outline: OutlinePage, street: Desk
) -> None:
    drop(outline, "Stings are a danger", row(outline, "One hive a street"), 0)
    assert shown(outline)[1:3] == ["  Stings are a danger", "    Few are stung"]
    street.undo()
    assert shown(outline) == ALL


def test_a_row_dropped_on_another_asks_what_it_shall_be_to_it(outline: OutlinePage, pane: MapPane) -> None:
    drop(outline, "Boxes are dear", row(outline, "One hive a street"), -1)
    assert pane.menus.drop.isVisible()
    assert any("Move to" in words for words in entries(pane.menus.drop))
    choose_entry(pane.menus.drop, "As objection")
    assert shown(outline)[-3:] == ["  Boxes are dear", "The city pays", "Who looks after them?"]


def test_a_row_says_level_relation_title_and_counts(outline: OutlinePage) -> None:
    spoken = outline.model.data(row(outline, "Stings are a danger"), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert spoken.startswith("Level 2, Objection: Stings are a danger.")
    assert "1 in opposition" in spoken


def test_a_deep_map_is_listed_without_trouble(pane: MapPane, street: Desk, qtbot: QtBot) -> None:
    nodes = [Node(f"n{number}", "claim", f"Step {number}") for number in range(1_500)]
    relations = [
        Relation(f"r{number}", "support", (f"n{number + 1}",), f"n{number}") for number in range(1_499)
    ]
    chain = ArgumentMap.of("", "Chain", nodes, relations)
    changes = street.do(lambda: street.workspace.maps.add_map(street.debate_id, chain))
    pane.turn_to("outline")
    street.open(changes.created[0])
    page = pane.pages.current
    assert isinstance(page, OutlinePage)
    pane.select(HitTarget("card", node(pane, "Step 1499")))
    QApplication.processEvents()
    assert page.view.currentIndex() == row(page, "Step 1499")


def titles_of_chosen(pane: MapPane) -> list[str]:
    return [pane.state.contents.cards[key].title for key in pane.state.chosen_nodes]


def test_ctrl_click_and_shift_with_arrows_select_several_rows(outline: OutlinePage, pane: MapPane) -> None:
    def click_on(title: str, held: Qt.KeyboardModifier) -> None:
        at = outline.view.visualRect(row(outline, title)).center()
        QTest.mouseClick(outline.view.viewport(), Qt.MouseButton.LeftButton, held, at)

    click_on("Stings are a danger", Qt.KeyboardModifier.NoModifier)
    click_on("Boxes are dear", Qt.KeyboardModifier.ControlModifier)
    assert titles_of_chosen(pane) == ["Stings are a danger", "Boxes are dear"]
    click_on("Honey for the school", Qt.KeyboardModifier.NoModifier)
    assert titles_of_chosen(pane) == ["Honey for the school"]
    press(pane, "Shift+Down")
    press(pane, "Shift+Down")
    assert titles_of_chosen(pane) == ["Honey for the school", "Stings are a danger", "Few are stung"]
    press(pane, "Down")
    assert len(pane.state.chosen_nodes) == 1


def test_several_that_are_selected_in_the_map_are_selected_in_the_outline(pane: MapPane) -> None:
    wanted = [node(pane, "Few are stung"), node(pane, "Boxes are dear")]
    pane.choose_many(wanted, wanted[1])
    pane.turn_to("outline")
    page = pane.pages.current
    assert isinstance(page, OutlinePage)
    selected = page.view.selectionModel().selectedIndexes()
    assert sorted(page.model.node(index) for index in selected) == sorted(wanted)
    assert page.model.node(page.view.currentIndex()) == wanted[1]


def test_all_rows_are_selected_at_once_and_not_one_after_the_other(
    outline: OutlinePage, pane: MapPane
) -> None:
    outline.view.setCurrentIndex(row(outline, "Stings are a danger"))
    press(pane, "Home")
    selected = QSignalSpy(outline.view.selectionModel().selectionChanged)
    press(pane, "Ctrl+A")
    assert len(pane.state.chosen_nodes) == len(kept(pane).nodes) > 4
    assert set(outline._selected_nodes()) == set(kept(pane).nodes)
    assert selected.count() == 1
    assert outline.view.currentIndex() == outline.model.index(0, 0)


def test_rows_that_a_filter_has_hidden_come_back_unfolded_unless_they_were_folded(
    outline: OutlinePage, pane: MapPane
) -> None:
    pane.state.fold(node(pane, "Stings are a danger"))
    before = shown(outline)
    pane.state.set_filter(MapFilter(words="no such words"), hides_others=True)
    assert shown(outline) == []
    pane.state.set_filter(MapFilter(), hides_others=False)
    assert shown(outline) == before
