"""The exposition: a map that is read as a text, and leads to the passages that it quotes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QSignalSpy, QTest

from debatedesk.domain.maps.filters import MapFilter
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.exposition.page import ExpositionPage
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane
from tests.support.panels import passage
from tests.ui.map.hands import node, press

ALL = [
    "A hive for every street · Ada Keeper",
    "It is proposed: One hive a street",
    "“Every street should keep one hive.”",
    "— Ada Keeper",
    "“the honey”",
    "— Cléo Baker",
    "  Against this: Stings are a danger. One neighbour in fifty is in danger.",
    "    Against this: Few are stung. In ten years two neighbours were stung.",
    "      This undercuts that step: Nobody counted. There was no count of stings before this year.",
    "Honey for the school · Cléo Baker",
    "In support of “One hive a street”: Honey for the school",
    "“take the honey”",
    "— Cléo Baker",
    "Without a passage",
    "It is proposed: The city pays. The city would pay for the boxes.",
    "  Against this: Boxes are dear",
    "It is asked: Who looks after them?",
]


@pytest.fixture
def exposition(pane: MapPane) -> ExpositionPage:
    """Turn the pane to its exposition, with the keys in it."""
    pane.turn_to("exposition")
    page = pane.pages.current
    assert isinstance(page, ExpositionPage)
    page.focus_target.setFocus()
    return page


def lines(page: ExpositionPage) -> list[str]:
    return page.text.toPlainText().rstrip("\n").split("\n")


def test_the_map_is_read_in_the_order_of_its_passages(exposition: ExpositionPage) -> None:
    assert lines(exposition) == [line.strip() for line in ALL]
    depths = {each.node: each.depth for each in exposition.text.paragraphs if each.node}
    assert sorted(depths.values()) == [0, 0, 0, 0, 1, 1, 2, 3]


def test_the_caret_goes_from_node_to_node_and_enter_to_the_passage(
    exposition: ExpositionPage, pane: MapPane, street: Desk
) -> None:
    pane.select(HitTarget("card", node(pane, "One hive a street")))
    press(pane, "Ctrl+Down")
    assert street.selection == Reference.node(pane.state.map_id, node(pane, "Stings are a danger"))
    press(pane, "Ctrl+Up")
    opened = QSignalSpy(street.opened)
    press(pane, "Return")
    assert opened.at(opened.count() - 1) == [
        passage(street, "A hive", "Every street should keep one hive.")
    ]
    assert street.selection == Reference.node(pane.state.map_id, node(pane, "One hive a street"))
    press(pane, "Down")
    press(pane, "Ctrl+End")
    assert pane.state.chosen.id == node(pane, "Who looks after them?")


def test_a_click_on_a_passage_goes_there_and_selects_its_node(
    exposition: ExpositionPage, pane: MapPane, street: Desk
) -> None:
    text = exposition.text
    found = text.document().find("the honey")
    text.setTextCursor(found)
    at = text.cursorRect(found).center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    opened = QSignalSpy(street.opened)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.at(0) == [passage(street, "Honey", "the honey")]
    assert pane.state.chosen.id == node(pane, "One hive a street")


def test_what_other_views_select_is_selected_and_brought_into_view(
    exposition: ExpositionPage, pane: MapPane
) -> None:
    last = node(pane, "Who looks after them?")
    pane.resize(500, 200)
    pane.select(HitTarget("card", last))
    exposition.bring_into_view(HitTarget("card", last))
    assert exposition.text.node == last
    assert exposition.rect().intersects(exposition.rect_of(HitTarget("card", last)).toRect())


def test_edits_and_undo_are_read_at_once_and_the_caret_stays(
    exposition: ExpositionPage, pane: MapPane, street: Desk
) -> None:
    maps, dear = street.workspace.maps, node(pane, "Boxes are dear")
    pane.select(HitTarget("card", dear))
    before = lines(exposition)
    hive = node(pane, "One hive a street")
    street.do(lambda: maps.edit_node(pane.state.map_id, hive, title="A hive"))
    street.do(lambda: maps.add_node(pane.state.map_id, "argument", "Fair", relation="support", target=hive))
    assert "In support of “A hive”: Honey for the school" in lines(exposition)
    assert "In support of this: Fair" in lines(exposition)
    assert exposition.text.node == dear
    street.undo()
    street.undo()
    assert lines(exposition) == before


def test_a_card_is_written_in_its_place_and_typing_or_delete_take_nothing_away(
    exposition: ExpositionPage, pane: MapPane
) -> None:
    pane.select(HitTarget("card", node(pane, "Boxes are dear")))
    press(pane, "x")
    press(pane, "Del")
    press(pane, "Ctrl+X")
    assert not pane.editing.editor.isVisible()
    assert len(pane.state.contents.cards) == 8
    pane.editing.edit()
    assert pane.editing.editor.isVisible()
    pane.editing.editor.end()


def test_words_or_a_whole_node_are_copied_with_the_source(
    exposition: ExpositionPage, pane: MapPane
) -> None:
    pane.select(HitTarget("card", node(pane, "Honey for the school")))
    press(pane, "Ctrl+C")
    assert QGuiApplication.clipboard().text().splitlines()[:2] == [
        "In support of “One hive a street”: Honey for the school",
        "    “take the honey”",
    ]
    exposition.text.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    press(pane, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "In"


def test_a_filter_dims_and_hides_what_is_not_meant(exposition: ExpositionPage, pane: MapPane) -> None:
    pane.state.set_filter(MapFilter(words="dear"))
    dimmed = [each.node for each in exposition.text.paragraphs if each.dimmed]
    assert len(dimmed) == 7
    pane.state.set_filter(MapFilter(words="dear"), hides_others=True)
    assert lines(exposition)[1:] == [line.strip() for line in ALL[-3:-1]]


def test_a_map_without_passages_says_what_to_do(
    exposition: ExpositionPage, pane: MapPane, street: Desk
) -> None:
    maps, map_id = street.workspace.maps, pane.state.map_id
    for title in ("One hive a street", "One hive a street", "Honey for the school"):
        key = node(pane, title)
        street.do(lambda key=key: maps.remove_evidence(map_id, key, 0))  # type: ignore[misc]
    assert lines(exposition)[0].startswith("No node comes from a passage yet")
