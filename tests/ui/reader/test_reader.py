"""The reader as a whole: what it opens, where Back leads, what it keeps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show, text_of
from tests.support.waiting import let_settle, wait_for_timers
from tests.ui.reader.street import (
    OBJECTION,
    PROPOSAL,
    SECOND_PROPOSAL,
    node,
    scroll_to,
    select,
    selected_node,
    top_words,
)


def test_a_debate_opens_at_its_essay(pane: ReaderPane) -> None:
    assert pane.document is not None
    assert pane.document.title == "A hive for every street"
    assert top_words(pane).startswith("A hive for every street")


def test_evidence_of_a_reaction_is_shown_in_its_document_and_marked(pane: ReaderPane, street: Desk) -> None:
    place = passage(street, "Stings", OBJECTION)
    street.open(place)
    view = pane.main.view
    assert pane.document == text_of(street, "Stings")
    assert view.marks.arrival is not None
    assert (view.marks.arrival.start, view.marks.arrival.end) == (place.start, place.end)
    first, last = view.visible_offsets()
    assert first < place.start < place.end < last


def test_back_returns_to_the_exact_place(pane: ReaderPane, street: Desk) -> None:
    left = scroll_to(pane, "Paragraph 20")
    scrolled = pane.main.view.verticalScrollBar().value()
    street.open(passage(street, "Stings", OBJECTION))
    pane.main.view.grab()
    QTest.mouseClick(pane.main.bar.back_button, Qt.MouseButton.LeftButton)
    assert pane.document == text_of(street, "A hive")
    assert pane.main.view.scroll_position() == left
    assert pane.main.view.verticalScrollBar().value() == scrolled
    QTest.mouseClick(pane.main.bar.forward_button, Qt.MouseButton.LeftButton)
    assert pane.document == text_of(street, "Stings")


def test_the_side_buttons_of_the_mouse_go_back_and_forward(pane: ReaderPane, street: Desk) -> None:
    street.open(passage(street, "Stings", OBJECTION))
    pane.main.view.grab()
    QTest.mouseClick(pane.main.view.viewport(), Qt.MouseButton.BackButton)
    assert pane.document == text_of(street, "A hive")
    QTest.mouseClick(pane.main.passages, Qt.MouseButton.ForwardButton)
    assert pane.document == text_of(street, "Stings")


def test_a_place_of_the_same_text_is_gone_to_with_a_way_back(pane: ReaderPane, street: Desk) -> None:
    street.open(passage(street, "A hive", "So much for costs."))
    assert "So much" not in top_words(pane)
    assert pane.main.view.visible_offsets()[0] > 1000
    pane.main.go_back()
    assert top_words(pane).startswith("A hive for every street")


def test_back_skips_what_has_gone_to_the_trash(pane: ReaderPane, street: Desk) -> None:
    for title in ("Stings", "Honey", "A hive"):
        street.open(Reference.document(text_of(street, title).id))
        pane.main.view.grab()
    trashed = [Reference.document(text_of(street, "Honey").id)]
    street.do(lambda: street.workspace.trash.put(trashed))
    pane.main.go_back()
    assert pane.document == text_of(street, "Stings")


def test_selecting_a_node_shows_its_passage(pane: ReaderPane, street: Desk) -> None:
    street.select(node(street, "q"))
    first, last = pane.main.view.visible_offsets()
    place = passage(street, "A hive", SECOND_PROPOSAL)
    assert first < place.start < last
    assert pane.main.view.marks.chosen == node(street, "q")


def test_a_passage_in_view_stays_where_it_is_when_its_node_is_selected(
    pane: ReaderPane, street: Desk
) -> None:
    select(pane, PROPOSAL)
    before = pane.main.view.verticalScrollBar().value()
    street.select(node(street, "p"))
    assert pane.main.view.verticalScrollBar().value() == before


def test_scrolling_carries_the_map_along_when_that_is_switched_on(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    scroll_to(pane, SECOND_PROPOSAL)
    wait_for_timers(qtbot, pane)
    assert selected_node(street) is None
    pane.follow_with_map()
    assert selected_node(street) == node(street, "q")
    pane.main.view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: selected_node(street) == node(street, "p"))


def test_a_node_that_is_selected_in_the_map_is_not_left_for_another(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    pane.follow_with_map()
    street.select(node(street, "q"))
    wait_for_timers(qtbot, pane)
    assert street.selection == node(street, "q")


def test_passages_are_walked_with_the_keyboard(pane: ReaderPane, street: Desk) -> None:
    messages: list[str] = []
    pane.status_message.connect(messages.append)
    pane.step_passage(1)
    assert street.selection == node(street, "p")
    assert messages == ["Proposal “One hive a street”: 1 in support, 1 in opposition"]
    pane.step_passage(1)
    assert street.selection == node(street, "q")
    pane.step_passage(1)
    assert messages[-1] == "No more passages of the map that way."
    pane.step_passage(-1)
    assert street.selection == node(street, "p")


def test_place_second_page_and_switches_come_back_at_the_next_start(
    pane: ReaderPane, street: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    left = scroll_to(pane, "Paragraph 20")
    pane.open_beside(passage(street, "Stings", OBJECTION))
    pane.follow_with_map()
    beside = pane.second.view.scroll_position()
    pane.save_state()
    again = ReaderPane(street, theme)
    show(qtbot, again, 800, 600)
    again.restore_state()
    assert again.main.document == text_of(street, "A hive")
    assert again.main.view.scroll_position().offset == left.offset
    assert again.second.document == text_of(street, "Stings")
    assert again.second.view.scroll_position().offset == beside.offset
    assert again.map_follows
    assert again.current is again.main


def test_places_are_written_when_scrolling_has_settled_not_with_each_tick(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    state = street.workspace.state
    key = f"reader.place.{text_of(street, 'A hive').id}"
    scroll_to(pane, "Paragraph 20")
    assert state.get(key) is None
    qtbot.waitUntil(lambda: state.get(key) is not None)


def test_back_leads_into_another_debate_and_takes_the_desk_along(pane: ReaderPane, street: Desk) -> None:
    first = street.debate_id
    created = street.workspace.documents.create_debate("Another").created[0]
    moved = [text_of(street, "Honey").id]
    street.do(lambda: street.workspace.documents.move(moved, created.id))
    street.open(created)
    assert pane.document == text_of(street, "Honey")
    pane.main.go_back()
    assert pane.document == text_of(street, "A hive")
    assert street.debate_id == first


def test_a_renamed_text_keeps_its_place(pane: ReaderPane, street: Desk) -> None:
    left = scroll_to(pane, "Paragraph 20")
    renamed = replace(text_of(street, "A hive"), title="Another title")
    street.do(lambda: street.workspace.documents.describe(renamed))
    assert pane.document == renamed
    assert pane.main.view.scroll_position() == left


def test_the_place_comes_back_in_a_window_that_is_shown_later(
    pane: ReaderPane, street: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    left = scroll_to(pane, "Paragraph 20")
    pane.open_beside(passage(street, "Stings", OBJECTION))
    beside = pane.second.view.scroll_position()
    pane.save_state()
    again = ReaderPane(street, theme)
    again.restore_state()
    show(qtbot, again, 800, 600)
    qtbot.waitUntil(lambda: again.main.view.was_painted)
    assert again.main.view.scroll_position().offset == left.offset
    assert again.second.view.scroll_position().offset == beside.offset


def test_a_place_that_can_not_be_written_is_told_and_tried_again(
    pane: ReaderPane, street: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[str] = []
    street.failed.connect(failures.append)

    def refuse(values: dict[str, object]) -> None:
        raise DeskError("The disk is full.")

    key = f"reader.place.{text_of(street, 'A hive').id}"
    scroll_to(pane, "Paragraph 20")
    with monkeypatch.context() as patch:
        patch.setattr(street.workspace.state, "set_all", refuse)
        pane._write_places()
    assert failures == ["The disk is full."]
    assert street.workspace.state.get(key) is None
    pane._write_places()
    assert street.workspace.state.get(key) is not None


def test_a_narrow_page_tells_less_of_what_is_left(pane: ReaderPane, qtbot: QtBot) -> None:
    messages = {}
    for width in (800, 420, 310):
        pane.resize(width, 600)
        let_settle()
        messages[width] = pane.main.bar.progress.text()
    assert "min left" in messages[800]
    assert messages[420].endswith(" %")
    assert messages[310] == ""
