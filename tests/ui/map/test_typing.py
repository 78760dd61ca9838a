"""Typing on a map: it writes, and never runs a command."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from debatedesk.domain.maps.rearranging import Hanging
from debatedesk.ui.command_table import CommandTable
from debatedesk.ui.commands import sequences
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane
from tests.support.libraries import contents
from tests.ui.map.hands import chosen, kept, node, on_canvas, press, write
from tests.ui.map.test_editing import messages, select


def outline(pane: MapPane) -> list[str]:
    """Write the map as people see it, a dot a level."""
    whole = kept(pane)
    hanging = Hanging.of(whole)
    lines: list[str] = []

    def add(key: str, level: int) -> None:
        lines.append("·" * level + whole.nodes[key].title)
        for hanger in hanging.hangers.get(key, []):
            add(hanger, level + 1)

    for key in whole.nodes:
        if key not in hanging.relation_of:
            add(key, 0)
    return lines


def empty_map(street: Desk) -> None:
    street.open(street.do(lambda: street.workspace.maps.create(street.debate_id, "New")).created[0])


def test_what_is_typed_takes_the_place_of_the_title_when_enter_confirms_it(
    pane: MapPane, street: Desk
) -> None:
    select(pane, "Few are stung")
    few = node(pane, "Few are stung")
    write(pane, "Hardly anyone is stung")
    assert "Few are stung" in [each.title for each in kept(pane).nodes.values()]
    assert "Few are stung" in pane.editing.editor.heading.words()
    press(pane, "Return")
    assert kept(pane).nodes[few].title == "Hardly anyone is stung"
    assert kept(pane).nodes[few].text == "In ten years two neighbours were stung."
    street.undo()
    assert kept(pane).nodes[few].title == "Few are stung"


def test_escape_gives_back_the_title_that_was_typed_over(pane: MapPane, street: Desk) -> None:
    before = contents(street.workspace.library)
    select(pane, "Few are stung")
    write(pane, "x")
    press(pane, "Escape")
    assert contents(street.workspace.library) == before
    assert "Few are stung" in on_canvas(pane)


def test_prose_typed_after_a_missed_click_changes_nothing_but_runs_no_command(
    pane: MapPane, street: Desk
) -> None:
    before = contents(street.workspace.library)
    select(pane, "Few are stung")
    write(pane, "Quick! Please look at [this], Unfold it, find Nothing, keep Reading; + or - 3")
    assert len(on_canvas(pane)) == 8
    press(pane, "Escape")
    assert contents(street.workspace.library) == before


def test_a_click_elsewhere_in_the_window_leaves_the_title_and_redo_has_what_was_typed(
    pane: MapPane, street: Desk
) -> None:
    field = QLineEdit()
    few = node(pane, "Few are stung")
    pane.editing.editor.home = pane.under_editor
    pane.layout().addWidget(field)  # type: ignore[union-attr]
    field.show()
    select(pane, "Few are stung")
    write(pane, "Some note")
    field.setFocus()
    assert kept(pane).nodes[few].title == "Few are stung"
    assert QApplication.focusWidget() is field
    street.redo()
    assert kept(pane).nodes[few].title == "Some note"


def test_no_command_of_the_map_has_a_letter_for_its_key(pane: MapPane) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    for command in pane.commands():
        for sequence in sequences(command):
            key = sequence[0]  # type: ignore[index]
            if key.keyboardModifiers() in (plain, Qt.KeyboardModifier.ShiftModifier):
                assert key.key() > Qt.Key.Key_ydiaeresis, QKeySequence(key).toString()


@pytest.mark.parametrize("letter", ["P", "c", "Q", "u", "k", "R", "n", "L", "f", "M", "[", "]", "7", "?"])
def test_letters_and_signs_are_written(pane: MapPane, letter: str) -> None:
    select(pane, "Few are stung")
    write(pane, letter)
    assert pane.editing.editor.words[0] == letter
    assert len(on_canvas(pane)) == 8


def test_what_an_input_method_gives_is_written(pane: MapPane) -> None:
    select(pane, "Few are stung")
    event = QInputMethodEvent()
    event.setCommitString("蜜蜂")
    QApplication.sendEvent(pane.canvas.view, event)
    assert pane.editing.editor.words[0] == "蜜蜂"


def test_typing_with_nothing_selected_does_nothing(pane: MapPane, street: Desk) -> None:
    before = contents(street.workspace.library)
    pane.select(HitTarget("canvas"))
    pane.canvas.view.setFocus()
    said = messages(pane)
    write(pane, "Pcqu+-")
    assert set(said) == {"Select a card to write on it."}
    assert not pane.editing.editor.isVisible()
    assert contents(street.workspace.library) == before


def test_the_first_letter_in_an_empty_map_begins_the_first_proposal(pane: MapPane, street: Desk) -> None:
    empty_map(street)
    pane.focus_target.setFocus()
    write(pane, "Let bees be")
    press(pane, "Return")
    (made,) = kept(pane).nodes.values()
    assert (made.title, made.kind) == ("Let bees be", "proposal")
    street.undo()
    assert pane.empty.isVisible()
    assert QApplication.focusWidget() is pane.focus_target
    write(pane, "Again")
    press(pane, "Return")
    assert [each.title for each in kept(pane).nodes.values()] == ["Again"]


def test_enter_and_tab_go_on_to_the_next_card_from_the_editor(pane: MapPane, street: Desk) -> None:
    empty_map(street)
    pane.focus_target.setFocus()
    write(pane, "Hive")
    press(pane, "Tab")
    write(pane, "Honey")
    press(pane, "Shift+Return")
    write(pane, "Wax")
    press(pane, "Shift+Tab")
    write(pane, "Dirty")
    press(pane, "Ctrl+Shift+Return")
    write(pane, "Bees")
    press(pane, "Return")
    press(pane, "Ctrl+P")
    write(pane, "City")
    press(pane, "Return")
    press(pane, "Return")
    write(pane, "State")
    press(pane, "Return")
    assert outline(pane) == ["Hive", "·Honey", "·Wax", "··Dirty", "·Bees", "City", "State"]
    assert kept(pane).relations_from(node(pane, "Dirty"))[0].kind == "attack"


def test_a_new_card_without_words_goes_in_out_and_to_the_other_side(pane: MapPane, street: Desk) -> None:
    select(pane, "Honey for the school")
    press(pane, "Return")
    press(pane, "Tab")
    assert pane.editing.editor.heading.words() == "New support · on “Honey for the school”"
    press(pane, "Shift+Tab")
    assert pane.editing.editor.heading.words() == "New objection · on “Honey for the school”"
    press(pane, "Ctrl+Shift+Return")
    assert pane.editing.editor.heading.words() == "New support · on “One hive a street”"
    press(pane, "Ctrl+Shift+Return")
    assert pane.editing.editor.heading.words() == "New proposal"
    write(pane, "Ban hives")
    press(pane, "Return")
    assert outline(pane)[-4:] == ["Ban hives", "The city pays", "·Boxes are dear", "Who looks after them?"]


def test_a_sign_before_any_words_chooses_the_side_of_a_new_card(pane: MapPane) -> None:
    select(pane, "Honey for the school")
    press(pane, "Return")
    write(pane, "-")
    assert pane.editing.editor.heading.words() == "New objection · on “One hive a street”"
    write(pane, "+-Bees - and wasps")
    press(pane, "Ctrl+P")
    write(pane, "- 5 hives")
    press(pane, "Return")
    assert kept(pane).relations_from(node(pane, "Bees - and wasps"))[0].kind == "attack"
    assert kept(pane).nodes[node(pane, "- 5 hives")].kind == "proposal"


def test_what_is_typed_is_kept_before_a_command_reads_the_selection(pane: MapPane, street: Desk) -> None:
    table = pane.findChild(CommandTable)
    assert isinstance(table, CommandTable)
    select(pane, "One hive a street")
    press(pane, "+")
    write(pane, "Bees are calm")
    table.run(table.command("map.add_objection"))
    write(pane, "Not in May")
    table.run(table.command("map.add_sibling"))
    write(pane, "Not at night")
    table.run(table.command("map.kind"))
    pane.menus.kinds.close()
    (link,) = kept(pane).relations_from(node(pane, "Not in May"))
    assert link.target == node(pane, "Bees are calm")
    assert chosen(pane) == "Not at night"
    select(pane, "One hive a street")
    press(pane, "-")
    write(pane, "They swarm")
    pane.menus.show_add()
    press(pane, "Escape")
    pane.menus.add.close()
    pane.editing.add_answer("support")
    assert pane.editing.editor.heading.words() == "New support · on “They swarm”"


def test_a_sibling_of_a_link_bears_on_the_same_as_the_link(pane: MapPane) -> None:
    select(pane, "Honey for the school")
    press(pane, "Ctrl+E")
    press(pane, "Shift+Return")
    write(pane, "Wax")
    press(pane, "Return")
    (link,) = kept(pane).relations_from(node(pane, "Wax"))
    assert (link.kind, link.target) == ("support", node(pane, "One hive a street"))


def test_tab_goes_on_in_the_window_where_nothing_is_selected(pane: MapPane) -> None:
    field = QLineEdit(pane)
    field.show()
    pane.select(HitTarget("canvas"))
    pane.canvas.view.setFocus()
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not pane.canvas.view
    assert not pane.editing.editor.isVisible()


def test_where_undo_takes_a_proposal_away_the_keys_go_on_from_the_one_beside_it(
    pane: MapPane, street: Desk
) -> None:
    select(pane, "One hive a street")
    press(pane, "Return")
    write(pane, "Plant lime trees")
    press(pane, "Return")
    assert chosen(pane) == "Plant lime trees"
    street.undo()
    assert chosen(pane) == "One hive a street"
    press(pane, "Tab")
    assert pane.editing.editor.isVisible()


def test_cards_change_places_and_levels_by_keys_and_undo_takes_each_back(
    pane: MapPane, street: Desk
) -> None:
    start = outline(pane)
    select(pane, "Stings are a danger")
    press(pane, "Ctrl+Up")
    assert outline(pane)[:4] == [
        "One hive a street",
        "·Stings are a danger",
        "··Few are stung",
        "·Honey for the school",
    ]
    assert chosen(pane) == "Stings are a danger"
    said = messages(pane)
    press(pane, "Ctrl+Up")
    assert said == ["It is the first of its siblings already."]
    press(pane, "Ctrl+Down")
    press(pane, "Ctrl+Right")
    assert outline(pane)[1:3] == ["·Honey for the school", "··Stings are a danger"]
    press(pane, "Ctrl+Left")
    press(pane, "Ctrl+Left")
    assert outline(pane)[:3] == ["One hive a street", "·Honey for the school", "Stings are a danger"]
    for _ in range(5):
        street.undo()
    assert outline(pane) == start


def test_premises_are_joined_and_taken_apart_by_keys(pane: MapPane) -> None:
    select(pane, "Honey for the school")
    press(pane, "Return")
    write(pane, "The school needs honey")
    press(pane, "Return")
    press(pane, "Ctrl+J")
    (link,) = kept(pane).relations_from(node(pane, "The school needs honey"))
    assert link.sources == (node(pane, "Honey for the school"), node(pane, "The school needs honey"))
    press(pane, "Ctrl+Shift+J")
    assert [each.sources for each in kept(pane).relations.values() if len(each.sources) > 1] == []


def test_undo_and_redo_bring_the_map_that_they_change_into_view(pane: MapPane, street: Desk) -> None:
    hives = pane.state.map_id
    select(pane, "Few are stung")
    press(pane, "Ctrl+Left")
    empty_map(street)
    other = pane.state.map_id
    assert other != hives
    street.undo()
    assert pane.state.map_id == hives
    street.undo()
    street.open(street.workspace.maps.add_map(street.debate_id, kept(pane)).created[0])
    assert pane.state.map_id != hives


def test_redo_shows_its_map(pane: MapPane, street: Desk) -> None:
    hives = pane.state.map_id
    maps = street.workspace.maps
    other = street.do(lambda: maps.create(street.debate_id, "New")).created[0]
    select(pane, "Few are stung")
    press(pane, "Ctrl+Left")
    street.open(other)
    street.undo()
    assert pane.state.map_id == hives
    street.open(other)
    assert pane.state.map_id == other.id
    street.redo()
    assert pane.state.map_id == hives


def test_on_the_board_a_card_moves_past_those_of_its_column(pane: MapPane, street: Desk) -> None:
    select(pane, "Honey for the school")
    press(pane, "Return")
    write(pane, "Wax")
    press(pane, "Return")
    press(pane, "Ctrl+Down")
    assert outline(pane)[1:5] == [
        *("·Honey for the school", "·Stings are a danger", "··Few are stung", "·Wax")
    ]
    pane.turn_to("board")
    press(pane, "Ctrl+Up")
    assert outline(pane)[1:4] == ["·Wax", "·Honey for the school", "·Stings are a danger"]
    press(pane, "-")
    write(pane, "Wax drips")
    press(pane, "Return")
    assert kept(pane).relations_from(node(pane, "Wax drips"))[0].target == node(pane, "Wax")
    write(pane, "It drips")
    press(pane, "Return")
    assert node(pane, "It drips")


def test_the_outline_is_written_in_with_the_same_keys(pane: MapPane, street: Desk) -> None:
    select(pane, "Honey for the school")
    pane.turn_to("outline")
    press(pane, "Return")
    write(pane, "Wax")
    press(pane, "Tab")
    write(pane, "For candles")
    press(pane, "Return")
    press(pane, "Ctrl+Left")
    assert outline(pane)[1:4] == ["·Honey for the school", "·Wax", "·For candles"]
    write(pane, "Candles")
    press(pane, "Return")
    assert outline(pane)[3] == "·Candles"
