from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.panel import InspectorPanel
from debatedesk.ui.inspector.section import MOST
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.text_details_dialog import DetailsDialog
from tests.support.panels import passage, show, text_of
from tests.ui.inspector.hands import click, filled, kept, map_id, node, spoken


def relation(desk: Desk, relation_id: str = "r") -> Reference:
    return Reference.relation(map_id(desk), relation_id)


def entry(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text().split("\t")[0] == words).trigger()


def type_into(field: QWidget, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


def test_with_nothing_selected_it_says_what_to_do(panel: InspectorPanel) -> None:
    assert panel.shown is None
    assert panel.empty.isVisible()


def test_a_selected_node_is_shown_with_what_bears_on_it(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "p"))
    assert panel.node.kind.text() == "Proposal ▾"
    assert panel.node.title.words() == "One hive a street"
    assert spoken(panel.node.borne_on_by) == ["Stings are a danger, opposes"]
    assert panel.node.borne_on_by.heading.text().endswith("1 against")
    assert not panel.node.bears_on.isVisible()


def test_a_click_on_a_link_selects_its_other_end(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "p"))
    click(panel.node.borne_on_by.rows[0])
    assert bees.selection == node(bees, "o")
    assert spoken(panel.node.bears_on) == ["One hive a street, opposes"]


def test_what_is_typed_is_saved_by_itself(panel: InspectorPanel, bees: Desk, qtbot: QtBot) -> None:
    bees.select(node(bees, "o"))
    states: list[str] = []
    panel.saved_state.connect(lambda state, reason: states.append(state))
    type_into(panel.node.text, "For some of us.")
    assert panel.pending
    qtbot.waitUntil(lambda: not panel.pending)
    assert kept(bees, "o").text == "For some of us."
    assert states == ["writing", "saved"]


def test_typing_in_one_node_is_one_step_of_undo(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    before = kept(bees, "o")
    type_into(panel.node.text, "For some")
    panel.node.saving.save_now()
    QTest.keyClicks(panel.node.text, " of us.")
    panel.node.saving.save_now()
    type_into(panel.node.speaker, "Bo Wary")
    type_into(panel.node.tags, "health, streets")
    assert panel.flush()
    changed = kept(bees, "o")
    assert (changed.speaker, changed.tags) == ("Bo Wary", ("health", "streets"))
    for _ in range(3):
        bees.undo()
        if kept(bees, "o") == before:
            break
    assert kept(bees, "o") == before
    assert panel.node.text.words() == ""
    assert panel.node.tags.tags() == ()


def test_a_pause_after_a_space_takes_nothing_from_what_is_typed(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    for field in (panel.node.text, panel.node.title, panel.node.speaker, panel.node.tags):
        type_into(field, "one, ")
        assert panel.node.saving.save_now()
        QTest.keyClicks(field, "two")
        assert panel.node.saving.save_now()
    saved = kept(bees, "o")
    assert saved.text == "one, two"
    assert saved.title.startswith("one, two")
    assert saved.speaker == "one, two"
    assert saved.tags == ("one", "two")


def test_leaving_a_field_saves(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    type_into(panel.node.text, "Left in a hurry")
    panel.node.speaker.setFocus()
    assert kept(bees, "o").text == "Left in a hurry"


def test_selecting_another_node_saves_the_one_before(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    type_into(panel.node.text, "Quick")
    bees.select(node(bees, "p"))
    assert kept(bees, "o").text == "Quick"
    assert kept(bees, "p").text == ""
    assert panel.node.text.words() == ""


def test_hiding_the_panel_saves(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    type_into(panel.node.text, "Closed")
    panel.hide()
    assert kept(bees, "o").text == "Closed"


def test_words_that_cannot_be_saved_stay_with_the_reason(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    failed = QSignalSpy(bees.failed)
    bees.workspace.library.rows("PRAGMA query_only = ON")
    type_into(panel.node.text, "precious")
    assert not panel.flush()
    bees.select(node(bees, "p"))
    assert panel.shown == node(bees, "o")
    assert panel.node.text.words() == "precious"
    assert panel.node.status.isVisible()
    assert panel.node.status.text().startswith("Not saved yet: ")
    assert failed.count() == 1
    bees.workspace.library.rows("PRAGMA query_only = OFF")
    assert panel.flush()
    assert kept(bees, "o").text == "precious"
    assert not panel.node.status.isVisible()


def test_words_saved_at_last_let_the_panel_follow_the_selection(
    panel: InspectorPanel, bees: Desk, qtbot: QtBot
) -> None:
    bees.select(node(bees, "o"))
    bees.workspace.library.rows("PRAGMA query_only = ON")
    type_into(panel.node.text, "precious")
    bees.select(node(bees, "p"))
    assert panel.shown == node(bees, "o")
    bees.workspace.library.rows("PRAGMA query_only = OFF")
    panel.node.saving._timer.start(0)
    qtbot.waitUntil(lambda: panel.shown == node(bees, "p"))
    assert kept(bees, "o").text == "precious"


def test_a_node_without_any_words_is_not_saved(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    panel.node.title.setFocus()
    panel.node.title.selectAll()
    QTest.keyClick(panel.node.title, Qt.Key.Key_Delete)
    assert not panel.flush()
    assert kept(bees, "o").title == "Stings are a danger"
    assert "needs some words" in panel.node.status.text()


def test_enter_in_the_title_goes_on_to_the_text_and_tab_through_all_fields(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.select(node(bees, "o"))
    panel.node.title.setFocus()
    QTest.keyClick(panel.node.title, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.node.text
    QTest.keyClick(panel.node.text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.node.speaker
    QTest.keyClick(panel.node.speaker, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.node.tags


def test_a_pasted_title_stays_on_one_line(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    panel.node.title.setFocus()
    panel.node.title.selectAll()
    panel.node.title.insertPlainText("Stings\nhurt")
    panel.flush()
    assert kept(bees, "o").title == "Stings hurt"


def test_the_kind_of_a_node_changes_in_its_menu(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    menu = panel.node.kind.menu()
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Claim"]
    entry(menu, "Question")
    assert kept(bees, "o").kind == "question"
    assert panel.node.kind.text() == "Question ▾"
    bees.undo()
    assert panel.node.kind.text() == "Claim ▾"


def test_an_objection_becomes_support_in_the_menu_of_its_row(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    entry(filled(panel.node.bears_on.rows[0]), "Support")
    assert bees.workspace.maps.map(map_id(bees)).relations["r"].kind == "support"
    assert spoken(panel.node.bears_on) == ["One hive a street, supports"]
    bees.undo()
    assert spoken(panel.node.bears_on) == ["One hive a street, opposes"]


def test_the_words_selected_in_a_text_become_evidence(panel: InspectorPanel, bees: Desk) -> None:
    place = passage(bees, "Stings", "in danger from a single sting")
    bees.select(node(bees, "o"))
    messages = QSignalSpy(panel.status_message)
    QTest.mouseClick(panel.node.evidence.add_button, Qt.MouseButton.LeftButton)
    assert "Select some words" in str(messages.at(0)[0])
    panel.passage = lambda: place
    QTest.mouseClick(panel.node.evidence.add_button, Qt.MouseButton.LeftButton)
    assert spoken(panel.node.evidence) == [
        "“in danger from a single sting”, ✓ exact · Bo Wary · Stings are no small thing · Jun 2024"
    ]
    bees.undo()
    assert panel.node.evidence.rows == []


def test_evidence_opens_its_passage_and_leaves_the_node_shown(panel: InspectorPanel, bees: Desk) -> None:
    place = passage(bees, "Stings", "a single sting")
    bees.select(node(bees, "o"))
    panel.passage = lambda: place
    panel.add_evidence()
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    click(panel.node.evidence.rows[0])
    assert opened == [place]
    assert panel.shown == node(bees, "o")


def test_delete_takes_evidence_off_and_undo_brings_it_back(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    panel.passage = lambda: passage(bees, "Stings", "a single sting")
    panel.add_evidence()
    row = panel.node.evidence.rows[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert kept(bees, "o").evidence == ()
    bees.undo()
    assert len(panel.node.evidence.rows) == 1
    entry(filled(panel.node.evidence.rows[0]), "Remove evidence")
    assert kept(bees, "o").evidence == ()


def test_evidence_whose_words_changed_says_so_and_shows_old_and_new(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.select(node(bees, "o"))
    panel.passage = lambda: passage(bees, "Stings", "in danger from a single sting")
    panel.add_evidence()
    stings = text_of(bees, "Stings")
    text = bees.workspace.documents.text(stings.id).replace("single sting", "lonely bee sting")
    bees.workspace.library.write("UPDATE texts SET text = ? WHERE document_id = ?", (text, stings.id))
    bees.do(lambda: bees.workspace.documents.describe(replace(stings, date="2025")))
    words = spoken(panel.node.evidence)[0]
    assert words.startswith("“in danger from a single sting”")
    assert "Needs review: " in words
    assert "now “in danger from a lonely bee sting”" in words
    assert "≠ altered" in words


def test_evidence_from_a_text_that_is_gone_is_orphaned_and_keeps_its_words(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.select(node(bees, "o"))
    place = passage(bees, "Stings", "a single sting")
    panel.passage = lambda: place
    panel.add_evidence()
    stings = Reference.document(place.id)
    bees.do(lambda: bees.workspace.trash.put([stings]))
    bees.do(lambda: bees.workspace.trash.erase([stings]))
    words = spoken(panel.node.evidence)[0]
    assert words.startswith("“a single sting”")
    assert "Orphaned: " in words
    assert "✗ not in source" in words


def test_notes_on_a_node_open_by_a_click_and_new_ones_are_started(
    panel: InspectorPanel, bees: Desk
) -> None:
    made = bees.do(lambda: bees.workspace.notes.add(node(bees, "o"), "Who says so?", ["doubt"])).created[0]
    bees.select(node(bees, "o"))
    assert spoken(panel.node.notes) == ["Who says so?, #doubt"]
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    click(panel.node.notes.rows[0])
    assert opened == [made]
    QTest.mouseClick(panel.node.notes.add_button, Qt.MouseButton.LeftButton)
    assert opened[1].kind == "note"
    assert len(panel.node.notes.rows) == 2


def test_a_link_shows_its_ends_and_is_deleted_with_undo(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(relation(bees))
    assert panel.relation.kind.text() == "Objection ▾"
    assert spoken(panel.relation.ends) == ["Stings are a danger"]
    assert spoken(panel.relation.target) == ["One hive a street"]
    QTest.mouseClick(panel.relation.remove, Qt.MouseButton.LeftButton)
    assert bees.workspace.maps.map(map_id(bees)).relations == {}
    assert panel.empty.isVisible()
    bees.undo()
    assert "r" in bees.workspace.maps.map(map_id(bees)).relations


def test_the_kind_of_a_link_changes_in_its_menu(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(relation(bees))
    menu = panel.relation.kind.menu()
    menu.aboutToShow.emit()
    entry(menu, "Support")
    assert panel.relation.kind.text() == "Support ▾"
    bees.undo()
    assert panel.relation.kind.text() == "Objection ▾"


def test_a_note_can_be_put_on_a_link(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(relation(bees))
    QTest.mouseClick(panel.relation.notes.add_button, Qt.MouseButton.LeftButton)
    assert [each.target for each in bees.workspace.notes.notes()] == ["relation"]
    assert len(panel.relation.notes.rows) == 1


def test_undercuts_and_linked_premises_are_told(panel: InspectorPanel, bees: Desk) -> None:
    nodes = [Node(each, "claim", each.upper()) for each in ("p", "a", "b", "u")]
    relations = [Relation("r", "support", ("a", "b"), "p"), Relation("x", "undercut", ("u",), "r")]
    made = bees.do(
        lambda: bees.workspace.maps.add_map(bees.debate_id, ArgumentMap.of("", "Linked", nodes, relations))
    ).created[0]
    bees.select(Reference.node(made.id, "p"))
    assert spoken(panel.node.borne_on_by) == [
        "A, supports together with “B”",
        "B, supports together with “A”",
        "U, undercuts the link of “A” and “B” to “P”",
    ]
    click(panel.node.borne_on_by.rows[2])
    assert spoken(panel.node.bears_on) == ["The link of “A” and “B” to “P”, undercuts"]
    click(panel.node.bears_on.rows[0])
    assert panel.shown == Reference.relation(made.id, "r")


def test_a_text_is_shown_with_its_figures(panel: InspectorPanel, bees: Desk) -> None:
    stings = text_of(bees, "Stings")
    bees.do(lambda: bees.workspace.annotations.add(stings.id, 0, 12, "yellow"))
    bees.open(Reference.document(stings.id))
    assert panel.document.title.text() == "Stings are no small thing"
    assert panel.document.kind.text() == "Reaction · opposes"
    assert panel.document.by.text() == "Bo Wary · Jun 2024"
    assert "1 highlight · 0 notes · 0 passages on maps" in panel.document.figures.text()
    asked = QSignalSpy(bees.command_requested)
    assert panel.document.highlights.text() == "Show the highlight"
    QTest.mouseClick(panel.document.highlights, Qt.MouseButton.LeftButton)
    assert asked.at(0) == ["highlights.scope.text"]
    bees.open(Reference.document(text_of(bees, "Honey").id))
    assert not panel.document.highlights.isVisible()


def test_what_a_text_answers_and_what_answers_it_lead_there(panel: InspectorPanel, bees: Desk) -> None:
    hive, stings = text_of(bees, "A hive"), text_of(bees, "Stings")
    bees.open(Reference.document(hive.id))
    assert not panel.document.answers.isVisible()
    library = bees.workspace.library
    library.write("UPDATE documents SET identifier = 'hive' WHERE id = ?", (hive.id,))
    library.write("UPDATE documents SET answers = 'hive' WHERE id = ?", (stings.id,))
    bees.announce(Changes(documents=frozenset({hive.id, stings.id})))
    assert spoken(panel.document.answers) == [
        "Stings are no small thing, answers this text · Bo Wary · Jun 2024"
    ]
    click(panel.document.answers.rows[0])
    assert panel.document.title.text() == "Stings are no small thing"
    (line,) = spoken(panel.document.answers)
    assert line.startswith("A hive for every street, is answered here")


def test_the_details_of_a_text_are_edited_in_a_dialog_that_does_not_block(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.open(Reference.document(text_of(bees, "Stings").id))
    QTest.mouseClick(panel.document.details, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(DetailsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog._fields["author"].setText("Bo W.")
    dialog.accept()
    assert panel.document.by.text() == "Bo W. · Jun 2024"
    bees.undo()
    assert panel.document.by.text() == "Bo Wary · Jun 2024"


def test_a_deleted_node_leaves_a_quiet_sentence_and_undo_shows_it_again_when_selected(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.select(node(bees, "o"))
    bees.do(lambda: bees.workspace.rearranging.remove_nodes(map_id(bees), ["o"]))
    assert panel.empty.isVisible()
    bees.undo()
    bees.select(node(bees, "o"))
    assert panel.shown == node(bees, "o")


def test_another_debate_shows_nothing(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    other = bees.do(lambda: bees.workspace.documents.create_debate("Other")).created[0]
    bees.open(other)
    assert panel.shown is None


def test_what_was_shown_comes_back(
    panel: InspectorPanel, bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    bees.select(node(bees, "o"))
    panel.save_state()
    bees.selection = None
    again = InspectorPanel(bees, theme)
    show(qtbot, again)
    again.restore_state()
    assert again.shown == node(bees, "o")


def test_rows_keep_the_focus_while_others_change(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "p"))
    row = panel.node.borne_on_by.rows[0]
    row.setFocus()
    bees.do(lambda: bees.workspace.maps.edit_node(map_id(bees), "o", title="Stings hurt"))
    assert QApplication.focusWidget() is row
    assert row.accessibleName() == "Stings hurt, opposes"


def test_a_low_and_wide_panel_stands_in_columns(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "p"))
    panel.resize(1000, 260)
    QApplication.processEvents()
    title, links = panel.node.title, panel.node.borne_on_by
    right_of_title = links.mapTo(panel, links.rect().topLeft()).x()
    assert right_of_title > title.mapTo(panel, title.rect().topRight()).x()


def test_a_narrow_panel_cuts_nothing_off_at_the_right(panel: InspectorPanel, bees: Desk) -> None:
    bees.do(
        lambda: bees.workspace.maps.edit_node(
            map_id(bees), "o", title="Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
        )
    )
    bees.select(node(bees, "o"))
    panel.resize(200, 600)
    QApplication.processEvents()
    page = panel.node.widget()
    assert page is not None
    assert page.width() <= panel.node.viewport().width()


def test_commands_have_ids_and_titles_of_their_own(panel: InspectorPanel) -> None:
    commands = panel.commands()
    assert len({each.id for each in commands}) == len(commands)
    assert len({each.title for each in commands}) == len(commands)


def test_of_very_many_notes_the_first_are_listed_and_more_when_asked_for(
    panel: InspectorPanel, bees: Desk
) -> None:
    text = Reference.document(text_of(bees, "A hive").id)
    for number in range(100):
        bees.workspace.notes.add(text, f"Thought {number}")
    panel.show_reference(text)
    notes = panel.document.notes
    assert len(notes.rows) == MOST
    assert notes.more_button.text() == f"Show {MOST} more of 100"
    notes.more_button.setFocus()
    QTest.keyClick(notes.more_button, Qt.Key.Key_Space)
    assert spoken(notes) == [f"Thought {number}" for number in range(2 * MOST)]
    assert notes.rows[MOST].hasFocus()
    assert notes.more_button.text() == f"Show {100 - 2 * MOST} more of 100"
    QTest.mouseClick(notes.more_button, Qt.MouseButton.LeftButton)
    assert len(notes.rows) == 100
    assert not notes.more_button.isVisible()
    panel.show_reference(Reference.document(text_of(bees, "Stings").id))
    panel.show_reference(text)
    assert len(notes.rows) == MOST


def has_the_keys(panel: InspectorPanel) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and panel.isAncestorOf(focused)


def test_keys_stay_in_the_inspector_when_another_thing_is_shown(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "p"))
    panel.node.title.setFocus()
    assert has_the_keys(panel)
    bees.select(relation(bees))
    assert has_the_keys(panel)


def test_a_node_that_is_off_the_map_says_so_and_is_put_back(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    assert not panel.node.put_on_map.isVisible()
    bees.workspace.rearranging.put_on_map(map_id(bees), ["o"], is_on=False)
    bees.select(node(bees, "p"))
    bees.select(node(bees, "o"))
    assert panel.node.put_on_map.isVisible()
    panel.node.put_on_map.click()
    assert kept(bees, "o").in_map is True
    assert not panel.node.put_on_map.isVisible()
