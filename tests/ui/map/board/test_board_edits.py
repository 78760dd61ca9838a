"""Editing on the board: adding for and against, on cards and columns, by keys, by mouse and by pulling."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatedesk.ui.map.board.cards import BoardCard
from tests.domain.maps.layout.layout_maps import debate
from tests.ui.map.board.boards import BoardHands
from tests.ui.map.board.conftest import Opened
from tests.ui.map.hands import choose_entry, entries


def bears(board: BoardHands, title: str) -> list[tuple[str, str]]:
    """Tell by what kinds of relations a node bears on which."""
    kept = board.kept
    node_id = next(key for key, node in kept.nodes.items() if node.title == title)
    return [(relation.kind, relation.target) for relation in kept.relations_from(node_id)]


def card_of(board: BoardHands, title: str) -> BoardCard:
    card = board.slot(title).card
    assert card
    return card


def open_menu(board: BoardHands) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_click_below_a_column_writes_a_node_for_or_against(shared: BoardHands) -> None:
    for heading, kind in (("For", "support"), ("Against", "attack")):
        shared.click(shared.seen_at(shared.adding(heading)) - QPoint(20, 0))
        shared.write(f"New {heading}")
        assert shared.pane.editing.flush()
        assert bears(shared, f"New {heading}") == [(kind, "Hive")]
        assert shared.column(heading)[-1] == f"New {heading}"
    shared.desk.undo()
    shared.desk.undo()
    assert shared.column("For") == ["Honey", "  Cut"]


def test_the_keys_reach_where_something_is_added(shared: BoardHands) -> None:
    shared.press("Home")
    shared.press("Down", 3)
    assert shared.view.accessibleName() == "Add for"
    shared.press("Return")
    shared.write("Written by keys")
    assert shared.pane.editing.flush()
    assert bears(shared, "Written by keys") == [("support", "Hive")]


def test_an_answer_is_added_to_a_question_of_its_own(opened: Opened) -> None:
    board = opened(debate("q?"))
    board.click(board.seen_at(board.adding("Answers")) - QPoint(20, 0))
    board.write("An answer")
    assert board.pane.editing.flush()
    assert bears(board, "An answer") == [("answers", "q")]


def test_a_card_offers_replies_to_the_pointer(shared: BoardHands) -> None:
    card = shared.slot("Stings")
    QTest.mouseMove(shared.view.viewport(), shared.seen_at(card))
    assert shared.view.hovered is not None
    shared.click(shared.sign_at("Stings", "minus"))
    shared.write("Gloves help")
    assert shared.pane.editing.flush()
    assert bears(shared, "Gloves help") == [("attack", "stings")]
    assert "  Gloves help" in shared.column("Against")


def test_a_card_pulled_to_the_other_column_changes_its_side_once_it_is_asked(
    shared: BoardHands,
) -> None:
    shared.drag(shared.seen_at(shared.slot("Honey")), shared.seen_at(shared.adding("Against")))
    menu = open_menu(shared)
    assert entries(menu) == ["“Honey” shall speak against it", "As objection", "As contradiction"]
    assert bears(shared, "Honey") == [("support", "Hive")]
    choose_entry(menu, "As objection")
    assert bears(shared, "Honey") == [("attack", "Hive")]
    assert shared.column("Against")[0] == "Honey"


def test_a_card_pulled_onto_another_becomes_a_reply(shared: BoardHands) -> None:
    shared.drag(shared.seen_at(shared.slot("Honey")), shared.seen_at(shared.slot("Stings")))
    choose_entry(open_menu(shared), "As objection")
    assert bears(shared, "Honey") == [("attack", "stings")]


def test_a_reply_pulled_to_a_column_comes_to_bear_on_the_proposal(shared: BoardHands) -> None:
    shared.drag(shared.seen_at(shared.slot("Few")), shared.seen_at(shared.adding("For")))
    choose_entry(open_menu(shared), "As support")
    assert bears(shared, "Few") == [("support", "Hive")]


def test_several_cards_are_selected_with_ctrl_held_and_deleted_together(shared: BoardHands) -> None:
    shared.click(shared.seen_at(shared.slot("Few")))
    for title in ("Cut", "Said"):
        shared.click(shared.seen_at(shared.slot(title)), held=Qt.KeyboardModifier.ControlModifier)
    assert shared.pane.state.chosen_nodes == ["few", "cut", "said"]
    shared.click(shared.seen_at(shared.slot("Cut")), held=Qt.KeyboardModifier.ControlModifier)
    shared.press("Del")
    assert {"few", "said"}.isdisjoint(shared.kept.nodes)
    assert "cut" in shared.kept.nodes


def test_several_cards_are_selected_with_shift_held_by_keys_and_by_clicks(shared: BoardHands) -> None:
    shared.click(shared.seen_at(shared.slot("Stings")))
    shared.press("Shift+Down")
    assert shared.pane.state.chosen_nodes == ["stings", "few"]
    shared.press("Shift+Left")
    assert shared.pane.state.chosen_nodes == ["stings", "few", "cut"]
    shared.press("Shift+Down")
    assert shared.pane.state.chosen_nodes == ["stings", "few", "cut", "asked"]
    shared.press("Shift+Up")
    assert shared.pane.state.chosen_nodes == ["stings", "few", "cut"]
    shared.click(shared.seen_at(shared.slot("Said")), held=Qt.KeyboardModifier.ShiftModifier)
    assert shared.pane.state.chosen_nodes == ["stings", "few", "cut", "said"]
    shared.press("Escape")
    assert (shared.pane.state.chosen_nodes, shared.page) == (["said"], "P1")


def test_nothing_comes_of_a_card_pulled_within_its_own_column(shared: BoardHands) -> None:
    shared.drag(shared.seen_at(shared.slot("Honey")), shared.seen_at(shared.adding("For")))
    assert QApplication.activePopupWidget() is None
    assert bears(shared, "Honey") == [("support", "Hive")]


def test_a_shared_card_is_one_node_wherever_it_is_edited(shared: BoardHands, qtbot: QtBot) -> None:
    shared.press("PgDown")
    shared.click(shared.seen_at(shared.slot("Stings")))
    shared.press("F2")
    shared.press("Ctrl+A")
    shared.write("Bees sting")
    assert shared.pane.editing.flush()
    assert card_of(shared, "Bees sting").edited_here
    assert "edited last on P2" in shared.view.accessibleDescription()
    shared.press("PgUp")
    assert shared.column("Against") == ["Bees sting", "  Few"]
    assert (card_of(shared, "Bees sting").edited_on, card_of(shared, "Honey").edited_on) == ("Pay", "")
    shared.click(shared.sign_at("Bees sting", "also", "P2"))
    assert shared.page == "P2"


def test_where_a_shared_card_was_edited_last_is_known_the_next_time(shared: BoardHands) -> None:
    state, maps = shared.pane.state, shared.desk.workspace.maps
    shared.desk.do(lambda: maps.edit_node(state.map_id, "stings", title="Bees sting"))
    map_id = state.map_id
    shared.pane.show_map("")
    shared.pane.show_map(map_id)
    assert card_of(shared, "Bees sting").edited_on == "Hive"
    shared.pane.turn_to("outline")
    shared.desk.do(lambda: maps.edit_node(map_id, "stings", title="They sting"))
    shared.pane.turn_to("board")
    assert card_of(shared, "They sting").edited_on == ""
