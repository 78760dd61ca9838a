"""Two pages, beside or below each other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk, PastedPassage
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.support.panels import passage, text_of
from tests.ui.reader.street import OBJECTION, SECOND_PROPOSAL, SUPPORT, node, shown


def test_evidence_opens_beside_where_that_is_wanted(pane: ReaderPane, street: Desk) -> None:
    pane.choose_beside()
    street.open(passage(street, "Stings", OBJECTION))
    assert pane.second.isVisible()
    assert pane.main.document == text_of(street, "A hive")
    assert pane.second.document == text_of(street, "Stings")
    assert shown(pane) == "Stings are no small thing"
    QTest.mouseClick(pane.second.bar.close_button, Qt.MouseButton.LeftButton)
    assert not pane.second.isVisible()
    assert pane.document == text_of(street, "A hive")


def test_with_two_pages_open_evidence_leaves_the_essay_alone(pane: ReaderPane, street: Desk) -> None:
    pane.open_beside(passage(street, "Honey", SUPPORT))
    street.open(passage(street, "Stings", OBJECTION))
    assert pane.main.document == text_of(street, "A hive")
    assert pane.second.document == text_of(street, "Stings")
    street.open(passage(street, "A hive", SECOND_PROPOSAL))
    assert pane.document == text_of(street, "A hive")
    assert pane.second.document == text_of(street, "Stings")


def test_two_pages_can_show_one_text(pane: ReaderPane) -> None:
    pane.toggle_beside()
    assert pane.second.document == pane.main.document
    pane.toggle_beside()
    assert not pane.has_two


def test_the_page_that_has_the_focus_is_the_one_that_commands_are_for(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    pane.open_beside(passage(street, "Honey", SUPPORT))
    documents: list[object] = []
    pane.document_changed.connect(documents.append)
    pane.main.view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pane.main.view)
    assert pane.current is pane.main
    assert documents == [text_of(street, "A hive")]


def test_in_a_narrow_window_the_second_page_stands_below_the_first(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    pane.resize(500, 600)
    pane.open_beside(passage(street, "Honey", SUPPORT))
    qtbot.waitUntil(lambda: pane.second.y() >= pane.main.geometry().bottom())
    pane.resize(900, 600)
    qtbot.waitUntil(lambda: pane.second.x() >= pane.main.geometry().right())
    assert pane.second.y() == pane.main.y()


def test_the_words_of_the_selected_node_are_shown_beside_the_essay(pane: ReaderPane, street: Desk) -> None:
    street.select(node(street, "o"))
    pane.show_words_beside()
    assert pane.main.document == text_of(street, "A hive")
    assert pane.second.document == text_of(street, "Stings")
    place = passage(street, "Stings", OBJECTION)
    arrival = pane.second.view.marks.arrival
    assert arrival is not None
    assert (arrival.start, arrival.end) == (place.start, place.end)


def test_a_node_without_words_says_so(pane: ReaderPane, street: Desk) -> None:
    messages: list[str] = []
    pane.status_message.connect(messages.append)
    maps = street.workspace.maps
    created = street.do(lambda: maps.add_node(node(street, "p").within, "claim", "By hand")).created[0]
    street.select(created)
    pane.show_words_beside()
    assert messages == ["The selected node has no words in the library."]
    assert not pane.has_two


@pytest.fixture
def elsewhere(street: Desk) -> Reference:
    """Move a reaction to another debate, and point at its words."""
    created = street.workspace.documents.create_debate("Another").created[0]
    moved = [text_of(street, "Stings").id]
    street.do(lambda: street.workspace.documents.move(moved, created.id))
    return passage(street, "Stings", OBJECTION)


def test_words_of_another_debate_stand_beside_those_that_quote_them(
    pane: ReaderPane, street: Desk, elsewhere: Reference
) -> None:
    debate = street.debate_id
    street.compare(passage(street, "A hive", SECOND_PROPOSAL), elsewhere)
    assert pane.main.document == text_of(street, "A hive")
    assert pane.second.document == text_of(street, "Stings")
    assert [each.view.marks.arrival is not None for each in pane.document_views] == [True, True]
    assert street.debate_id == debate


def test_evidence_from_another_debate_opens_beside_too_where_that_is_wanted(
    pane: ReaderPane, street: Desk, elsewhere: Reference
) -> None:
    debate = street.debate_id
    pane.choose_beside()
    street.open(elsewhere)
    assert pane.main.document == text_of(street, "A hive")
    assert pane.second.document == text_of(street, "Stings")
    assert street.debate_id == debate
    pane.main.go_back()
    assert not pane.has_two


def test_the_node_that_quotes_another_debate_keeps_its_map(
    pane: ReaderPane, street: Desk, elsewhere: Reference
) -> None:
    debate = street.debate_id
    street.compare(node(street, "o"), elsewhere)
    assert street.debate_id == debate
    assert pane.second.document == text_of(street, "Stings")


def has_pasted(pane: ReaderPane) -> bool:
    return pane.pasted is not None


def test_a_pasted_text_stands_beside_its_source_until_it_is_left_or_closed(
    pane: ReaderPane, street: Desk
) -> None:
    words = "They say: “One neighbour in fifty is in danger”."
    start = words.index("One")
    street.compare(PastedPassage(words, start, start + 13), passage(street, "Stings", OBJECTION))
    assert pane.main.document == text_of(street, "Stings")
    pasted = pane.pasted
    assert pasted is not None
    assert pasted.marked == "One neighbour"
    pane.main.view.grab()
    pane.main.go_back()
    assert not has_pasted(pane)
    assert pane.main.document == text_of(street, "A hive")
    pane.main.view.grab()
    pane.main.go_forward()
    assert has_pasted(pane)
    pasted = pane.pasted
    assert pasted is not None
    QTest.mouseClick(pasted.close_button, Qt.MouseButton.LeftButton)
    assert not has_pasted(pane)
