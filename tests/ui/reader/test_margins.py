"""The margins beside a page."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.margins import PassageMargin
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.support.panels import passage
from tests.support.pictures import colour_at, picture_of
from tests.support.reading_side import from_right
from tests.ui.reader.street import PROPOSAL, node

__all__ = ["from_right"]


def margin(pane: ReaderPane) -> PassageMargin:
    return pane.main.passages


def test_support_and_opposition_are_counted_beside_a_passage(pane: ReaderPane, street: Desk) -> None:
    (placed,) = margin(pane).placed
    assert placed.item.node == node(street, "p")
    assert (placed.item.supports, placed.item.attacks) == (1, 1)
    line = pane.main.view.rect_of(passage(street, "A hive", PROPOSAL).start)
    assert abs(placed.rect.top() - line.top()) < line.height()


def test_marks_scroll_with_the_text(pane: ReaderPane) -> None:
    before = margin(pane).placed[0].rect.top()
    pane.main.view.verticalScrollBar().setValue(40)
    assert margin(pane).placed[0].rect.top() == before - 40


def test_marks_at_one_place_stand_below_each_other(pane: ReaderPane, street: Desk) -> None:
    place = passage(street, "A hive", PROPOSAL)
    maps = street.workspace.maps
    chosen = node(street, "q")
    street.do(lambda: maps.add_evidence(chosen.within, chosen.id, place.id, place.start, place.end))
    first, second = margin(pane).placed
    assert second.rect.top() > first.rect.bottom()


def test_an_edit_of_the_map_shows_in_the_margin(pane: ReaderPane, street: Desk) -> None:
    chosen = node(street, "p")
    street.do(lambda: street.workspace.rearranging.remove_nodes(chosen.within, ["o"]))
    assert margin(pane).placed[0].item.attacks == 0
    street.undo()
    assert margin(pane).placed[0].item.attacks == 1


def test_a_wide_margin_names_the_nodes(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.resize(600, 600)
    qtbot.waitUntil(lambda: margin(pane).width() < 100)
    narrow = margin(pane).placed[0].rect.height()
    pane.resize(1300, 600)
    qtbot.waitUntil(lambda: margin(pane).placed[0].rect.height() > narrow)


def test_the_margin_shows_notes_and_their_first_words(pane: ReaderPane, street: Desk) -> None:
    street.do(lambda: street.workspace.notes.add(passage(street, "A hive", PROPOSAL), "Is it so?"))
    (placed,) = pane.main.notes.placed
    assert pane.main.notes.item_at(placed.rect.center()) == placed.item
    assert placed.item.words == "Is it so?"


def test_the_margin_shows_the_card_of_a_passage(pane: ReaderPane) -> None:
    place = margin(pane).placed[0].rect.topLeft() + QPoint(15, 5)
    event = QHelpEvent(QEvent.Type.ToolTip, place, margin(pane).mapToGlobal(place))
    assert QApplication.sendEvent(margin(pane), event)
    assert margin(pane).item_at(QPoint(5, margin(pane).height() - 2)) is None


@pytest.mark.usefixtures("from_right")
def test_read_from_the_right_the_margins_change_sides(pane: ReaderPane, street: Desk) -> None:
    page = pane.main.face.viewport().geometry()
    assert margin(pane).geometry().right() + 1 == page.left()
    assert pane.main.notes.geometry().left() == page.right() + 1
    place = margin(pane).placed[0].rect
    picture = picture_of(margin(pane))
    ground = colour_at(picture, QPoint(2, 2))
    edges = [
        colour_at(picture, QPoint(x, place.top() + 8)) != ground for x in range(margin(pane).width() - 1)
    ]
    assert any(edges[-20:])
    assert not any(edges[:10])
