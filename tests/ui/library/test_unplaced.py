"""The library narrowed to texts that no node of a map comes from."""

import pytest
from pytestqt.qtbot import QtBot

from debatedesk.ui.desk import Desk
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.library.rows import ItemLine
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show

SWITCH = "Only texts without a node"


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> LibraryPanel:
    made = LibraryPanel(bees, theme)
    show(qtbot, made)
    return made


def listed(panel: LibraryPanel) -> set[str]:
    values = (panel.model.value(index) for index in panel.model.walk())
    return {each.title for each in values if isinstance(each, ItemLine)}


def turn_switch(panel: LibraryPanel) -> None:
    command = next(each for each in panel.commands() if each.id == "library.unplaced")
    command.run()


def cite(bees: Desk, title: str, words: str) -> None:
    (summary,) = bees.workspace.maps.maps(bees.debate_id)
    spot = passage(bees, title, words)
    bees.do(lambda: bees.workspace.maps.add_evidence(summary.id, "o", spot.id, spot.start, spot.end))


def test_only_texts_without_a_node_are_listed_and_all_of_them_again(
    panel: LibraryPanel, bees: Desk
) -> None:
    everything = listed(panel)
    cite(bees, "Stings", "a single sting")
    turn_switch(panel)
    assert listed(panel) == everything - {"Stings are no small thing", "Should streets keep bees?"}
    assert panel.listing.heading[1] == "3 texts without a node"
    turn_switch(panel)
    assert listed(panel) == everything


def test_a_text_leaves_the_list_as_soon_as_a_node_comes_from_it_and_undo_brings_it_back(
    panel: LibraryPanel, bees: Desk
) -> None:
    turn_switch(panel)
    assert "Honey for the school" in listed(panel)
    cite(bees, "Honey", "the lessons")
    assert "Honey for the school" not in listed(panel)
    bees.undo()
    assert "Honey for the school" in listed(panel)


def test_where_every_text_has_a_node_it_says_so_and_leads_back(
    panel: LibraryPanel, bees: Desk, qtbot: QtBot
) -> None:
    turn_switch(panel)
    for title, words in (
        ("A hive", "Every street"),
        ("Stings", "a single sting"),
        ("Honey", "the lessons"),
        ("Figures", "Of every ten hives"),
    ):
        cite(bees, title, words)
    assert listed(panel) == set()
    assert panel.empty.isVisible()
    menu = panel.chooser.menu()
    menu.aboutToShow.emit()
    switch = next(each for each in menu.actions() if each.text() == SWITCH)
    assert switch.isChecked()
    switch.trigger()
    assert len(listed(panel)) == 5
