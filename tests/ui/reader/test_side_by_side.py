"""Two pages, beside or below each other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.ui.desk import Desk
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
