"""How near nodes are to their sources: found out or chosen, said on cards and in the inspector."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.panel import InspectorPanel
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.map.naming import spoken_card
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import ThemeHost
from tests.ui.map.hands import node


def entries(menu: QMenu) -> dict[str, QAction]:
    """Give what a menu offers, by its words."""
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def card(pane: MapPane, title: str) -> CardContent:
    """Give a card as it is when all has been found out."""
    pane.state.fidelity.finish()
    return pane.state.contents.cards[node(pane, title)]


def choose(pane: MapPane, *titles: str) -> None:
    """Select nodes."""
    pane.choose_many([node(pane, title) for title in titles], node(pane, titles[0]))


def test_cards_say_whether_they_quote_until_that_is_switched_off(pane: MapPane) -> None:
    hive = card(pane, "One hive a street")
    assert hive.fidelity == "quotation"
    assert spoken_card(hive).endswith("quotation.")
    assert card(pane, "Boxes are dear").fidelity == ""
    pane.turn_to("outline")
    switch = next(each for each in pane.commands() if each.id == "map.show_fidelity")
    assert switch.checked is not None
    assert switch.checked()
    switch.run()
    assert card(pane, "One hive a street").fidelity == ""
    switch.run()
    assert card(pane, "One hive a street").fidelity == "quotation"


def test_what_a_card_says_follows_edits_of_it_and_of_its_source(pane: MapPane) -> None:
    hive = node(pane, "One hive a street")
    maps = pane._desk.workspace.maps
    pane._desk.do(lambda: maps.edit_node(pane.state.map_id, hive, text="Every street must keep one hive."))
    assert card(pane, "One hive a street").fidelity == "quotation with changes"
    pane._desk.undo()
    assert card(pane, "One hive a street").fidelity == "quotation"


def test_a_reader_says_of_several_nodes_at_once_how_they_render_their_sources(pane: MapPane) -> None:
    choose(pane, "Honey for the school", "Boxes are dear")
    pane.menus.fill_fidelities()
    assert list(entries(pane.menus.fidelities)) == [
        "Not said yet",
        "Paraphrase",
        "Summary of several",
        "No source",
    ]
    entries(pane.menus.fidelities)["Paraphrase"].trigger()
    assert card(pane, "Honey for the school").fidelity == "paraphrase"
    assert card(pane, "Boxes are dear").fidelity == "paraphrase"
    pane._desk.undo()
    assert card(pane, "Boxes are dear").fidelity == card(pane, "Honey for the school").fidelity == ""
    pane._desk.redo()
    assert card(pane, "Boxes are dear").fidelity == "paraphrase"


def test_that_words_quote_is_found_out_and_nothing_else_is_offered(pane: MapPane) -> None:
    choose(pane, "One hive a street")
    pane.menus.fill_fidelities()
    offered = entries(pane.menus.fidelities)
    assert "Found out: its words stand in its source" in offered
    assert not any(entry.isEnabled() for entry in offered.values())


def test_the_inspector_says_it_and_asks_calmly(street: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    panel = InspectorPanel(street, theme)
    qtbot.addWidget(panel)
    map_id = street.workspace.maps.maps(street.debate_id)[0].id
    keys = {each.label: key for key, each in street.workspace.maps.map(map_id).nodes.items()}
    street.select(Reference.node(map_id, keys["One hive a street"]))
    button = panel.node.fidelity
    assert button.accessibleName() == "Fidelity: quotation"
    street.select(Reference.node(map_id, keys["Boxes are dear"]))
    assert button.accessibleName() == "Fidelity: Not said yet"
    button.menu().aboutToShow.emit()
    entries(button.menu())["No source"].trigger()
    assert button.accessibleName() == "Fidelity: no source"
    assert street.workspace.maps.map(map_id).nodes[keys["Boxes are dear"]].fidelity == "no source"
    street.undo()
    assert button.accessibleName() == "Fidelity: Not said yet"


def test_what_was_said_goes_along_with_a_branch_that_is_copied(pane: MapPane) -> None:
    choose(pane, "Boxes are dear")
    pane.editing.change(fidelity="paraphrase")
    pane.clipboard.copy()
    choose(pane, "One hive a street")
    pane.clipboard.paste()
    said = [each.fidelity for each in pane.state.contents.argument_map.nodes.values() if each.fidelity]
    assert said == ["paraphrase", "paraphrase"]
