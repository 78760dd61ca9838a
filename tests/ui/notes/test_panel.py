from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.notes.rows import NoteLine
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.auto_save import SAVE_AFTER_MS
from tests.support.panels import passage, show, text_of


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[NotesPanel]:
    made = NotesPanel(bees, theme)
    show(qtbot, made, 300, 700)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


def add(desk: Desk, reference: Reference, words: str, *tags: str) -> Reference:
    return desk.do(lambda: desk.workspace.notes.add(reference, words, tags)).created[0]


def listed(panel: NotesPanel) -> list[str]:
    return [str(index.data()) for index in panel.model.walk()]


def line(panel: NotesPanel, note: Reference) -> NoteLine:
    value = panel.model.value(panel.model.find(note.id))
    assert isinstance(value, NoteLine)
    return value


def node(desk: Desk, node_id: str = "o") -> Reference:
    return Reference.node(desk.workspace.maps.maps(desk.debate_id)[0].id, node_id)


def type_in(panel: NotesPanel, words: str, qtbot: QtBot) -> None:
    panel.editor.text.setFocus()
    QTest.keyClicks(panel.editor.text, words)


def test_notes_stand_in_the_order_of_what_they_are_on(panel: NotesPanel, bees: Desk) -> None:
    add(bees, node(bees), "On the danger")
    add(bees, passage(bees, "A hive", "The city would pay"), "Who is the city?")
    add(bees, passage(bees, "A hive", "one hive"), "Why one?")
    add(bees, Reference.document(text_of(bees, "A hive").id), "A fine essay")
    add(bees, Reference.debate(bees.debate_id), "Plan of the evening")
    assert listed(panel) == [
        "Plan of the evening",
        "A fine essay",
        "Why one?",
        "Who is the city?",
        "On the danger",
    ]


def test_a_row_tells_what_its_note_is_on(panel: NotesPanel, bees: Desk) -> None:
    words = add(bees, passage(bees, "A hive", "asks for little room"), "Does it?", "doubt")
    whole = add(bees, Reference.document(text_of(bees, "Honey").id), "Ask them")
    on_node = add(bees, node(bees), "Who says so?")
    assert line(panel, words).on == "“asks for little room” · A hive for every street"
    assert line(panel, whole).on == "Honey for the school"
    assert line(panel, on_node).on == "Stings are a danger"
    assert line(panel, words).tags == ("doubt",)


def test_the_row_of_a_note_stays_in_view_when_its_editor_opens_below(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    notes = [add(bees, Reference.debate(bees.debate_id), f"Question {number:02}") for number in range(14)]
    panel.view.selectionModel().clear()
    assert not panel.editor.isVisible()
    last = panel.model.find(notes[-1].id)
    panel.show_note(notes[-1].id)
    qtbot.waitUntil(panel.editor.isVisible)
    QApplication.processEvents()
    assert panel.view.viewport().rect().contains(panel.view.visualRect(last))
    assert panel.editor.made.text() == panel.editor.made.words()


def test_scopes_show_the_notes_of_the_text_or_the_node(panel: NotesPanel, bees: Desk) -> None:
    hive, honey = text_of(bees, "A hive"), text_of(bees, "Honey")
    add(bees, Reference.document(hive.id), "On the hive")
    add(bees, passage(bees, "A hive", "one hive"), "On one hive")
    add(bees, Reference.document(honey.id), "On honey")
    add(bees, node(bees), "On stings")
    panel.set_scope("text")
    assert panel.empty.isVisible()
    bees.open(Reference.document(hive.id))
    assert listed(panel) == ["On the hive", "On one hive"]
    bees.open(Reference.document(honey.id))
    assert listed(panel) == ["On honey"]
    panel.set_scope("node")
    bees.select(node(bees))
    assert listed(panel) == ["On stings"]
    panel.set_scope("debate")
    assert len(listed(panel)) == 4


def test_a_new_note_opens_with_the_caret_in_its_editor(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    raised = QSignalSpy(panel.raise_requested)
    bees.open(Reference.document(text_of(bees, "Honey").id))
    panel.set_scope("text")
    panel.add_note()
    assert raised.count() == 1
    assert QApplication.focusWidget() is panel.editor.text
    type_in(panel, "Ask the *school*", qtbot)
    assert panel.flush()
    assert listed(panel) == ["Ask the school"]


def test_typing_is_saved_by_itself_within_a_second(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    assert SAVE_AFTER_MS < 1000
    note = add(bees, Reference.debate(bees.debate_id), "")
    bees.open(note)
    states: list[str] = []
    panel.saved_state.connect(lambda state, reason: states.append(state))
    type_in(panel, "Kept", qtbot)
    assert bees.workspace.notes.note(note.id).markdown == ""
    qtbot.waitUntil(lambda: not panel.editor.dirty)
    assert bees.workspace.notes.note(note.id).markdown == "Kept"
    assert states == ["writing", "saved"]
    assert panel.editor.status.text() == "Saved"


def test_typing_on_does_not_put_saving_off(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    bees.open(add(bees, Reference.debate(bees.debate_id), ""))
    type_in(panel, "a", qtbot)
    left = panel.editor.saving._timer.remainingTime()
    qtbot.waitUntil(lambda: panel.editor.saving._timer.remainingTime() < left)
    type_in(panel, "b", qtbot)
    assert panel.editor.saving._timer.remainingTime() < left


def test_leaving_the_editor_saves(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    note = add(bees, Reference.debate(bees.debate_id), "")
    bees.open(note)
    type_in(panel, "Left in a hurry", qtbot)
    panel.filter.setFocus()
    assert bees.workspace.notes.note(note.id).markdown == "Left in a hurry"


def test_hiding_the_panel_saves(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    note = add(bees, Reference.debate(bees.debate_id), "")
    bees.open(note)
    type_in(panel, "Closed in a hurry", qtbot)
    panel.hide()
    assert bees.workspace.notes.note(note.id).markdown == "Closed in a hurry"


def test_choosing_another_note_saves_the_one_before(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    one = add(bees, Reference.debate(bees.debate_id), "one")
    two = add(bees, Reference.debate(bees.debate_id), "two")
    bees.open(one)
    type_in(panel, "This is ", qtbot)
    panel.view.setCurrentIndex(panel.model.find(two.id))
    assert bees.workspace.notes.note(one.id).markdown == "This is one"
    assert panel.editor.text.toPlainText() == "two"


def test_what_cannot_be_saved_stays_in_the_editor_with_the_reason(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    one = add(bees, Reference.debate(bees.debate_id), "one")
    two = add(bees, Reference.debate(bees.debate_id), "two")
    bees.open(one)
    blocked = Workspace(bees.workspace.paths)
    bees.workspace.library._connection.execute("PRAGMA busy_timeout = 20")
    failed = QSignalSpy(bees.failed)
    try:
        with blocked.library.transaction():
            type_in(panel, "precious ", qtbot)
            assert not panel.flush()
            assert "in use by another program" in panel.editor.status.text()
            panel.view.setCurrentIndex(panel.model.find(two.id))
            assert panel.editor.text.toPlainText() == "precious one"
            assert panel.current_note() is not None
            assert panel.editor.note_id == one.id
        assert failed.count() >= 1
        assert panel.flush()
    finally:
        blocked.close()
    assert bees.workspace.notes.note(one.id).markdown == "precious one"
    assert panel.editor.status.text() == "Saved"


def test_tags_are_saved_and_completed(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    add(bees, Reference.debate(bees.debate_id), "other", "costs", "doubt")
    note = add(bees, Reference.debate(bees.debate_id), "mine")
    bees.open(note)
    panel.editor.tags.setFocus()
    QTest.keyClicks(panel.editor.tags, "seminar, do")
    panel.editor.tags._completer.activated.emit("doubt")
    assert panel.editor.tags.tags() == ("seminar", "doubt")
    panel.filter.setFocus()
    assert bees.workspace.notes.note(note.id).tags == ("seminar", "doubt")
    assert line(panel, note).tags == ("seminar", "doubt")


def test_undo_shows_in_the_editor(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    note = add(bees, Reference.debate(bees.debate_id), "first")
    bees.open(note)
    type_in(panel, "Now ", qtbot)
    panel.flush()
    bees.undo()
    assert panel.editor.text.toPlainText() == "first"
    bees.redo()
    assert panel.editor.text.toPlainText() == "Now first"


def test_what_is_typed_after_leaving_is_a_step_of_its_own(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    bees.open(add(bees, Reference.debate(bees.debate_id), ""))
    type_in(panel, "one", qtbot)
    panel.filter.setFocus()
    type_in(panel, "two ", qtbot)
    panel.flush()
    bees.undo()
    assert panel.editor.text.toPlainText() == "one"


def test_a_deleted_note_comes_back_by_undo(panel: NotesPanel, bees: Desk) -> None:
    note = add(bees, Reference.debate(bees.debate_id), "keep me")
    bees.open(note)
    panel.delete_note()
    assert listed(panel) == []
    assert not panel.editor.isVisible()
    bees.undo()
    assert listed(panel) == ["keep me"]


def test_the_quotation_opens_its_place(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    place = passage(bees, "A hive", "little room")
    bees.open(add(bees, place, "How little?"))
    assert panel.editor.quotation.accessibleName().startswith("On “little room”, A hive for every street")
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    QTest.mouseClick(panel.editor.quotation, Qt.MouseButton.LeftButton)
    assert opened == [place]


def test_a_note_on_a_node_opens_the_node(panel: NotesPanel, bees: Desk) -> None:
    bees.open(add(bees, node(bees), "Who says so?"))
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    panel.open_place()
    assert opened == [node(bees)]


def test_a_note_whose_words_are_gone_is_marked_so(panel: NotesPanel, bees: Desk) -> None:
    note = add(bees, passage(bees, "Honey", "gladly take the honey"), "Would they?")
    honey = text_of(bees, "Honey")
    bees.workspace.library.write(
        "UPDATE texts SET text = 'Quite another text.' WHERE document_id = ?", (honey.id,)
    )
    bees.do(lambda: bees.workspace.notes.write(note.id, "Would they really?"))
    assert line(panel, note).condition == "orphaned"
    bees.open(note)
    assert "Its words are gone" in panel.editor.quotation.accessibleName()
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    panel.open_place()
    assert opened == [Reference.document(honey.id)]


def test_a_note_whose_node_is_gone_says_so(panel: NotesPanel, bees: Desk) -> None:
    note = add(bees, node(bees), "Who says so?")
    bees.do(lambda: bees.workspace.rearranging.remove_nodes(node(bees).within, [node(bees).id]))
    assert line(panel, note).problem == "its node is gone"
    bees.open(note)
    assert "Its node is gone" in panel.editor.quotation.accessibleName()
    bees.undo()
    assert line(panel, note).problem == ""


def test_a_note_stays_when_its_text_is_erased(panel: NotesPanel, bees: Desk) -> None:
    note = add(bees, passage(bees, "Honey", "the lessons"), "Which lessons?")
    honey = Reference.document(text_of(bees, "Honey").id)
    bees.do(lambda: bees.workspace.trash.put([honey]))
    bees.do(lambda: bees.workspace.trash.erase([honey]))
    assert line(panel, note).condition == "orphaned"
    assert "the lessons" in line(panel, note).on
    failed = QSignalSpy(bees.failed)
    bees.open(note)
    panel.open_place()
    assert failed.count() == 1


def test_opening_a_note_shows_it_whatever_was_filtered(panel: NotesPanel, bees: Desk) -> None:
    note = add(bees, Reference.debate(bees.debate_id), "hidden")
    panel.filter.setText("something else")
    assert listed(panel) == []
    assert panel.empty.isVisible()
    bees.open(note)
    assert listed(panel) == ["hidden"]
    assert panel.editor.note_id == note.id


def test_the_empty_panel_offers_a_first_note(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    button = panel.empty.findChild(QPushButton)
    assert button is not None
    button.click()
    assert listed(panel) == ["Empty note"]
    assert QApplication.focusWidget() is panel.editor.text


def choose(panel: NotesPanel, path: Path) -> None:
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_notes_are_exported_with_their_quotations(
    panel: NotesPanel, bees: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    bees.open(add(bees, passage(bees, "A hive", "little room"), "How little?"))
    type_in(panel, "Really: ", qtbot)
    panel.flush()
    messages = QSignalSpy(panel.status_message)
    panel.export_notes()
    choose(panel, tmp_path / "notes.md")
    written = (tmp_path / "notes.md").read_text("utf-8")
    assert "> little room" in written
    assert "Really: How little?" in written
    assert messages.count() == 1


def test_an_export_that_fails_says_why(panel: NotesPanel, bees: Desk, tmp_path: Path) -> None:
    failed = QSignalSpy(bees.failed)
    panel.export_notes()
    choose(panel, tmp_path / "missing" / "notes.md")
    assert failed.count() == 1
    assert "notes.md” cannot be written" in str(failed.at(0)[0])


def test_the_note_the_scope_and_the_order_come_back(
    panel: NotesPanel, bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    add(bees, Reference.debate(bees.debate_id), "other")
    note = add(bees, Reference.debate(bees.debate_id), "this one")
    bees.open(note)
    panel.set_order("newest")
    type_in(panel, "Yes, ", qtbot)
    panel.save_state()
    again = NotesPanel(bees, theme)
    show(qtbot, again)
    again.restore_state()
    assert again.order == "newest"
    assert again.editor.note_id == note.id
    assert again.editor.text.toPlainText() == "Yes, this one"


def test_enter_in_the_list_goes_on_to_the_editor(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    add(bees, Reference.debate(bees.debate_id), "only")
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.view
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.editor.text
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.editor.tags


def test_the_menu_of_a_note_offers_its_commands(panel: NotesPanel, bees: Desk) -> None:
    bees.open(add(bees, Reference.debate(bees.debate_id), "only"))
    panel.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [each.text().split("\t")[0] for each in menu.actions() if each.text()]
    menu.close()
    assert words == [
        "Edit",
        "Open its place",
        "Write in a window of its own",
        "Copy link",
        "Delete",
        "Sort notes",
        "Export notes…",
        "Export notes with citations…",
    ]


def test_another_program_writing_does_not_take_what_is_typed(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    note = add(bees, Reference.debate(bees.debate_id), "shared")
    bees.open(note)
    type_in(panel, "My ", qtbot)
    other = Workspace(bees.workspace.paths, announce=True)
    other.documents.create_debate("Elsewhere")
    other.close()
    bees.notice_other_writers()
    assert panel.editor.text.toPlainText() == "My shared"
    panel.flush()
    assert bees.workspace.notes.note(note.id).markdown == "My shared"


def test_commands_have_ids_titles_and_keys_of_their_own(panel: NotesPanel) -> None:
    commands = panel.commands()
    assert len({each.id for each in commands}) == len(commands)
    assert len({each.title for each in commands}) == len(commands)
    keys = [each.shortcut for each in commands if each.shortcut]
    assert len(set(keys)) == len(keys)
