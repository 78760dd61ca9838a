import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from debatedesk.formats.argdown.argdown import read_argdown
from debatedesk.formats.registry import map_writer
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.map.relinking import RelinkDialog
from debatedesk.ui.printing.drawings import PaperChoice
from debatedesk.ui.printing.paper_dialog import PaperDialog
from tests.support.libraries import contents
from tests.ui.map.hands import (
    choose_entry,
    chosen,
    click,
    entries,
    kept,
    node,
    on_canvas,
    on_card,
    place,
    press,
    write,
)


def select(pane: MapPane, title: str) -> None:
    pane.select(HitTarget("card", node(pane, title)))
    pane.canvas.view.bring_into_view(HitTarget("card", node(pane, title)))
    pane.canvas.view.setFocus()


def messages(pane: MapPane) -> list[str]:
    said: list[str] = []
    pane.status_message.connect(said.append)
    return said


def test_support_is_added_with_keys_alone_and_is_selected(pane: MapPane) -> None:
    select(pane, "One hive a street")
    press(pane, "+")
    write(pane, "Bees feed on the park")
    press(pane, "Return")
    made = kept(pane).nodes[node(pane, "Bees feed on the park")]
    (link,) = kept(pane).relations_from(made.id)
    assert (made.kind, link.kind, link.target) == ("argument", "support", node(pane, "One hive a street"))
    assert chosen(pane) == "Bees feed on the park"
    assert QApplication.focusWidget() is pane.canvas.view


def test_plus_is_understood_where_the_keyboard_has_it_with_shift(pane: MapPane) -> None:
    select(pane, "One hive a street")
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert pane.editing.editor.heading.words() == "New support · on “One hive a street”"


def test_an_objection_has_a_title_and_a_text(pane: MapPane) -> None:
    select(pane, "The city pays")
    press(pane, "-")
    write(pane, "The city is poor")
    press(pane, "Down")
    write(pane, "It closed two pools.")
    press(pane, "Ctrl+Return")
    made = kept(pane).nodes[node(pane, "The city is poor")]
    assert made.text == "It closed two pools."
    assert kept(pane).relations_from(made.id)[0].kind == "attack"


def test_an_undercut_attacks_the_selected_link(pane: MapPane) -> None:
    select(pane, "Honey for the school")
    press(pane, "Ctrl+E")
    link = pane.state.chosen
    assert link.kind == "link"
    press(pane, "-")
    write(pane, "The school is closed in summer")
    press(pane, "Return")
    (made,) = kept(pane).relations_from(node(pane, "The school is closed in summer"))
    assert (made.kind, made.target) == ("undercut", link.id)


def test_a_sibling_stands_right_after_its_card_and_bears_on_the_same(pane: MapPane) -> None:
    select(pane, "Honey for the school")
    press(pane, "Shift+Return")
    write(pane, "Wax for candles")
    press(pane, "Return")
    titles = [each.title for each in kept(pane).nodes.values()]
    assert titles[1:3] == ["Honey for the school", "Wax for candles"]
    (link,) = kept(pane).relations_from(node(pane, "Wax for candles"))
    assert (link.kind, link.target) == ("support", node(pane, "One hive a street"))


@pytest.mark.parametrize("kind", ["proposal", "claim", "question"])
def test_nodes_that_stand_alone_are_added(pane: MapPane, kind: str) -> None:
    press(pane, "Ins")
    choose_entry(pane.menus.add, kind.capitalize())
    write(pane, "Something new")
    press(pane, "Return")
    made = kept(pane).nodes[node(pane, "Something new")]
    assert made.kind == kind
    assert kept(pane).relations_from(made.id) == []


def test_what_is_added_to_a_question_answers_it(pane: MapPane) -> None:
    select(pane, "Who looks after them?")
    press(pane, "+")
    write(pane, "The neighbours")
    press(pane, "Return")
    assert kept(pane).relations_from(node(pane, "The neighbours"))[0].kind == "answers"


def test_insert_opens_the_menu_of_what_can_be_added(pane: MapPane) -> None:
    select(pane, "Stings are a danger")
    press(pane, "Ins")
    assert entries(pane.menus.add) == [
        *("Support", "Objection", "Contradiction", "Rephrase", "Undercut of its link"),
        *("Warrant of its link", "Question about it", "Sibling", "Proposal", "Claim", "Question"),
    ]
    choose_entry(pane.menus.add, "Objection")
    assert pane.editing.editor.isVisible()


def test_a_new_card_that_is_left_without_words_leaves_no_trace(pane: MapPane, street: Desk) -> None:
    before, label = contents(street.workspace.library), street.workspace.undo.undo_label
    select(pane, "One hive a street")
    for key in ("Escape", "Return"):
        press(pane, "+")
        assert len(on_canvas(pane)) == 9
        press(pane, key)
        assert len(on_canvas(pane)) == 8
    assert contents(street.workspace.library) == before
    assert street.workspace.undo.undo_label == label


def test_a_card_is_edited_in_its_place_and_stays_there(pane: MapPane) -> None:
    few = node(pane, "Few are stung")
    click(pane, on_card(pane, few))
    before = place(pane, few)
    press(pane, "F2")
    assert pane.editing.editor.words == ("Few are stung", "In ten years two neighbours were stung.")
    write(pane, " in our street")
    press(pane, "Return")
    assert kept(pane).nodes[few].title == "Few are stung in our street"
    assert place(pane, few) == before
    assert not pane.editing.editor.isVisible()


def test_what_is_typed_is_kept_when_the_focus_goes_elsewhere(pane: MapPane) -> None:
    field = QLineEdit(pane)
    field.show()
    few = node(pane, "Few are stung")
    click(pane, on_card(pane, few))
    press(pane, "F2")
    write(pane, "!")
    field.setFocus()
    assert kept(pane).nodes[few].title == "Few are stung!"
    assert QApplication.focusWidget() is field


def test_what_is_typed_is_kept_when_another_card_is_clicked(pane: MapPane) -> None:
    select(pane, "One hive a street")
    press(pane, "+")
    write(pane, "Bees are calm")
    click(pane, on_card(pane, node(pane, "One hive a street")))
    assert "Bees are calm" in on_canvas(pane)


def test_what_is_typed_is_kept_when_the_state_is_saved(pane: MapPane) -> None:
    select(pane, "One hive a street")
    press(pane, "+")
    write(pane, "Bees are calm")
    pane.save_state()
    assert "Bees are calm" in [each.title for each in kept(pane).nodes.values()]


def test_escape_leaves_a_card_as_it_was_and_redo_brings_back_what_was_typed(
    pane: MapPane, street: Desk
) -> None:
    said, few = messages(pane), node(pane, "Few are stung")
    click(pane, on_card(pane, few))
    press(pane, "F2")
    write(pane, " by bees")
    press(pane, "Escape")
    assert kept(pane).nodes[few].title == "Few are stung"
    assert said == ["Left as it was; Redo brings back what you typed."]
    street.redo()
    assert kept(pane).nodes[few].title == "Few are stung by bees"


def test_typing_on_a_card_runs_no_command_of_the_map(pane: MapPane) -> None:
    select(pane, "Few are stung")
    before = list(kept(pane).nodes)
    press(pane, "F2")
    pane.editing.editor.title.clear()
    write(pane, "+-pcq fukrln []m")
    press(pane, "Del")
    press(pane, "Space")
    press(pane, "Return")
    assert list(kept(pane).nodes) == before
    assert "+-pcq fukrln []m" in on_canvas(pane)


def test_what_is_typed_stays_when_it_cannot_be_saved(pane: MapPane, street: Desk) -> None:
    said: list[str] = []
    street.failed.connect(said.append)
    select(pane, "Few are stung")
    press(pane, "F2")
    write(pane, " today")
    street.workspace.rearranging.remove_nodes(pane.state.map_id, [node(pane, "Few are stung")])
    press(pane, "Return")
    assert said == ["That node is no longer in the map."]
    assert pane.editing.editor.isVisible()
    assert pane.editing.editor.words[0] == "Few are stung today"
    press(pane, "Escape")
    assert not pane.editing.editor.isVisible()
    assert QGuiApplication.clipboard().text().startswith("Few are stung today")


def test_the_kinds_of_a_node_and_of_its_relation_are_changed(pane: MapPane) -> None:
    honey = node(pane, "Honey for the school")
    select(pane, "Honey for the school")
    press(pane, "Ctrl+T")
    choose_entry(pane.menus.kinds, "Claim")
    press(pane, "Ctrl+T")
    choose_entry(pane.menus.kinds, "Objection")
    assert kept(pane).nodes[honey].kind == "claim"
    assert kept(pane).relations_from(honey)[0].kind == "attack"


def test_a_card_that_nothing_hangs_on_is_deleted_at_once(pane: MapPane, street: Desk) -> None:
    said = messages(pane)
    select(pane, "Boxes are dear")
    press(pane, "Del")
    assert "Boxes are dear" not in on_canvas(pane)
    assert said == ["Deleted “Boxes are dear”; Undo brings it back."]
    assert chosen(pane) == "The city pays"
    street.undo()
    assert "Boxes are dear" in on_canvas(pane)


def test_what_hangs_on_a_card_is_named_before_it_is_deleted(pane: MapPane, street: Desk) -> None:
    select(pane, "Stings are a danger")
    press(pane, "Del")
    assert pane.question.isVisible()
    assert "“Few are stung”, “Nobody counted”" in pane.question.words
    assert "Few are stung" in on_canvas(pane)
    press(pane, "Escape")
    assert not pane.question.isVisible()
    assert QApplication.focusWidget() is pane.canvas.view
    press(pane, "Del")
    press(pane, "Return")
    assert on_canvas(pane)[:3] == ["One hive a street", "Honey for the school", "The city pays"]
    street.undo()
    assert "Nobody counted" in on_canvas(pane)


def test_a_relation_is_removed_and_its_undercut_with_it(pane: MapPane) -> None:
    select(pane, "Few are stung")
    press(pane, "Ctrl+E")
    press(pane, "Del")
    assert kept(pane).relations_from(node(pane, "Few are stung")) == []
    assert kept(pane).relations_from(node(pane, "Nobody counted")) == []


def test_a_card_is_relinked_by_keys(pane: MapPane, qtbot: QtBot) -> None:
    select(pane, "Boxes are dear")
    press(pane, "Ctrl+R")
    dialog = pane.findChild(RelinkDialog)
    assert isinstance(dialog, RelinkDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.kinds.choose("support")
    QTest.keyClicks(dialog.filter, "stings danger")
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    (link,) = kept(pane).relations_from(node(pane, "Boxes are dear"))
    assert (link.kind, link.target) == ("support", node(pane, "Stings are a danger"))


def test_arrow_keys_walk_along_the_links_and_columns(pane: MapPane) -> None:
    select(pane, "One hive a street")
    walked = []
    for key in ("Right", "Down", "Right", "Left", "Left", "Down", "Down", "End", "Home"):
        press(pane, key)
        walked.append(chosen(pane))
    assert walked == [
        *("Honey for the school", "Stings are a danger", "Few are stung", "Stings are a danger"),
        *("One hive a street", "The city pays", "Who looks after them?", "Who looks after them?"),
        "One hive a street",
    ]


def test_keys_reach_a_reference_by_its_link_and_go_to_the_card_that_it_stands_for(
    pane: MapPane, street: Desk
) -> None:
    stings, cost = node(pane, "Stings are a danger"), node(pane, "The city pays")
    street.do(lambda: street.workspace.maps.relate(pane.state.map_id, stings, cost, "attack"))
    (reference,) = pane.canvas.drawing.references_in(pane.canvas.drawing.size)
    select(pane, "Boxes are dear")
    press(pane, "Ctrl+E")
    press(pane, "Down")
    assert pane.state.chosen == HitTarget("link", reference.relation_id)
    press(pane, "Right")
    assert chosen(pane) == "Stings are a danger"


def test_right_unfolds_what_is_folded(pane: MapPane) -> None:
    select(pane, "Stings are a danger")
    press(pane, "Space")
    assert "Few are stung" not in on_canvas(pane)
    press(pane, "Right")
    assert chosen(pane) == "Few are stung"


def test_the_focus_shows_the_neighbourhood_and_escape_all_again(pane: MapPane) -> None:
    select(pane, "Honey for the school")
    press(pane, "F8")
    assert set(on_canvas(pane)) == {"One hive a street", "Honey for the school"}
    assert "“Honey for the school”" in pane.focus_strip.words.words()
    press(pane, "Escape")
    assert len(on_canvas(pane)) == 8
    assert not pane.focus_strip.isVisible()


def test_fold_all_and_unfold_all(pane: MapPane) -> None:
    press(pane, "Ctrl+[")
    assert on_canvas(pane) == ["One hive a street", "The city pays", "Who looks after them?"]
    press(pane, "Ctrl+]")
    assert len(on_canvas(pane)) == 8


def test_keys_zoom_the_map(pane: MapPane) -> None:
    press(pane, "Ctrl++")
    assert pane.canvas.view.camera.zoom == 1.1
    press(pane, "Ctrl+-")
    press(pane, "Ctrl+-")
    assert pane.canvas.view.camera.zoom == 0.9
    press(pane, "Ctrl+0")
    assert pane.canvas.view.camera.zoom == 1.0
    press(pane, "Ctrl+9")
    seen = pane.canvas.view.camera.seen(pane.canvas.view.size_seen)
    assert seen.contains(pane.canvas.drawing.size)


def test_the_first_proposal_of_an_empty_map_is_written_in_place(pane: MapPane, street: Desk) -> None:
    street.open(street.do(lambda: street.workspace.maps.create(street.debate_id, "New")).created[0])
    assert pane.empty.isVisible()
    pane.editing.add("proposal")
    write(pane, "Let bees be")
    press(pane, "Return")
    assert on_canvas(pane) == ["Let bees be"]
    street.undo()
    assert pane.empty.isVisible()


def test_the_context_menu_opens_with_the_menu_key_on_what_is_selected(pane: MapPane) -> None:
    select(pane, "Stings are a danger")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(pane.canvas.view.viewport(), event)
    assert {"Edit", "Add", "Change kind", "Relink…", "Fold", "Focus on it", "Delete"} <= set(
        entries(pane.menus.context)
    )
    pane.menus.context.close()


@pytest.mark.parametrize("suffix", ["argdown", "json", "svg"])
def test_the_map_is_written_to_a_file(pane: MapPane, tmp_path: Path, suffix: str) -> None:
    said = messages(pane)
    path = tmp_path / f"bees.{suffix}"
    pane.exporting.export_to(path)
    assert said == [f"Wrote the map to “bees.{suffix}”."]
    assert "Few are stung" in path.read_text("utf-8")
    if suffix == "argdown":
        assert len(read_argdown(path.read_text("utf-8"), "bees").nodes) == 8


def test_the_map_is_written_as_a_picture(pane: MapPane, tmp_path: Path) -> None:
    pane.exporting.export_to(tmp_path / "bees.png")
    assert (tmp_path / "bees.png").read_bytes().startswith(b"\x89PNG")


def test_another_ending_is_refused_with_a_sentence(pane: MapPane, street: Desk, tmp_path: Path) -> None:
    said: list[str] = []
    street.failed.connect(said.append)
    pane.exporting.export_to(tmp_path / "bees.docx")
    assert said == [
        "A map can't be written as “.docx”; end the file's name in “.argdown”, “.txt”, “.json”, “.opml”, "
        "“.md”, “.csv”, “.dot”, “.graphml”, “.svg”, “.png”, “.pdf”."
    ]
    assert not (tmp_path / "bees.docx").exists()


def test_of_several_formats_with_one_suffix_the_chosen_one_is_written(
    pane: MapPane, tmp_path: Path
) -> None:
    pane.exporting.export_to(tmp_path / "bees.json", map_writer("aif"))
    assert '"nodeID"' in (tmp_path / "bees.json").read_text("utf-8")
    pane.exporting.export_to(tmp_path / "bees.argdown", map_writer("aif"))
    assert "[" in (tmp_path / "bees.argdown").read_text("utf-8")
    pane.exporting.export_to(tmp_path / "bees.pdf")
    assert (tmp_path / "bees.pdf").read_bytes().startswith(b"%PDF")


def test_exporting_asks_for_a_file_without_blocking(pane: MapPane) -> None:
    pane.exporting.ask()
    dialog = pane.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Bees in the street.argdown")
    dialog.reject()


def test_the_proposed_name_ends_as_the_chosen_format_asks(pane: MapPane) -> None:
    dialog = pane.exporting.ask()
    assert dialog
    for label, name in (
        ("GraphML", "Bees in the street.graphml"),
        ("Kialo export", "Bees in the street.txt"),
    ):
        wanted = next(each for each in dialog.nameFilters() if each.startswith(label))
        dialog.selectNameFilter(wanted)
        dialog.filterSelected.emit(wanted)
        assert dialog.selectedFiles()[0].endswith(name)
    dialog.reject()


def test_a_pdf_asks_for_paper_and_remembers_it(pane: MapPane, tmp_path: Path) -> None:
    path = tmp_path / "wall.pdf"
    for number in range(2):
        dialog = pane.exporting.ask()
        assert dialog
        dialog.selectNameFilter(next(each for each in dialog.nameFilters() if "(*.pdf)" in each))
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        (asked,) = (each for each in pane.findChildren(PaperDialog) if each.isVisible())
        if number == 0:
            assert asked.page.isChecked()
            QTest.keyClick(asked.wall, Qt.Key.Key_Space)
            asked.paper.setCurrentIndex(asked.paper.findData("A4"))
        assert asked.choice == PaperChoice("A4", tiled=True)
        QTest.keyClick(asked, Qt.Key.Key_Return)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert re.search(rb"/MediaBox \[ ?0 0 (595|842)", data)


def test_what_a_format_has_no_room_for_is_told(pane: MapPane, street: Desk, tmp_path: Path) -> None:
    said: list[str] = []
    street.failed.connect(said.append)
    pane.exporting.export_to(tmp_path / "bees.opml")
    assert said == [
        "“bees.opml” has no room for all of the map. "
        "Not written: tags, group, weight, speaker, passages or steps of a node."
    ]


def test_a_new_title_is_shown_without_reading_the_map_again_or_moving_a_card(
    pane: MapPane, street: Desk
) -> None:
    hive, maps = node(pane, "One hive a street"), street.workspace.maps
    before = pane.canvas.drawing
    statements: list[str] = []
    street.workspace.library._connection.set_trace_callback(statements.append)
    street.do(lambda: maps.edit_node(pane.state.map_id, hive, title="One hive a lane"))
    assert node(pane, "One hive a lane") == hive
    assert pane.canvas.drawing.cards is before.cards
    assert not [each for each in statements if each.startswith("SELECT") and "FROM nodes" in each]
    assert len(statements) <= 20


def test_a_title_that_needs_more_room_moves_the_cards_below(pane: MapPane, street: Desk) -> None:
    honey, stings = node(pane, "Honey for the school"), node(pane, "Stings are a danger")
    before = pane.canvas.drawing.cards[stings].y
    title = "Honey for the school " * 8
    street.do(lambda: street.workspace.maps.edit_node(pane.state.map_id, honey, title=title))
    assert pane.canvas.drawing.cards[stings].y > before
