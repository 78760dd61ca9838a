"""Links in the note that is written: completed, followed, and seen from the other end."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show, text_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(bees, theme)
    show(qtbot, made, 420, 760)
    return made


def noted(desk: Desk, markdown: str) -> Reference:
    notes = desk.workspace.notes
    return desk.do(lambda: notes.add(Reference.debate(desk.debate_id), markdown)).created[0]


def typed(panel: NotesPanel, words: str, qtbot: QtBot) -> None:
    """Type with the cursor at the end, and wait for the list of what can be linked to."""
    panel.editor.text.setFocus()
    QTest.keyClicks(panel.editor.text, words)
    qtbot.waitUntil(lambda: panel.editor.links.completion.is_open)


def kept(desk: Desk, note: Reference) -> str:
    return desk.workspace.notes.note(note.id).markdown


def listed(panel: NotesPanel) -> list[str]:
    model = panel.editor.links.completion.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_two_brackets_list_what_can_be_linked_to_and_enter_takes_one(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    note = noted(bees, "")
    bees.open(note)
    typed(panel, "See [[hon", qtbot)
    assert "Honey for the school" in listed(panel)
    text = panel.editor.text
    while panel.editor.links.completion.list.currentIndex().data() != "Honey for the school":
        QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, " first.")
    assert text.toPlainText() == "See [[Honey for the school]] first."
    panel.flush()
    honey = Reference.document(text_of(bees, "Honey").id)
    assert [link.target for link in bees.workspace.notes.note(note.id).links] == [honey]


def test_a_click_takes_one_and_escape_puts_the_list_away(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    bees.open(noted(bees, ""))
    typed(panel, "[[honey", qtbot)
    completion, text = panel.editor.links.completion, panel.editor.text
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert not completion.is_open
    QTest.keyClicks(text, "x")
    QTest.qWait(0)
    typed(panel, "]] [[honey", qtbot)
    spot = completion.list.visualRect(completion.list.model().index(0, 0)).center()
    QTest.mouseClick(completion.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert text.toPlainText() == "[[honeyx]] [[Honey for the school]]"
    assert text.hasFocus()


def test_ctrl_enter_follows_the_link_at_the_cursor(panel: NotesPanel, bees: Desk) -> None:
    bees.open(noted(bees, "See [[Honey for the school]]."))
    opened = QSignalSpy(bees.opened)
    cursor = panel.editor.text.textCursor()
    cursor.setPosition(8)
    panel.editor.text.setTextCursor(cursor)
    panel.editor.text.setFocus()
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Return, CTRL)
    assert opened.at(opened.count() - 1) == [Reference.document(text_of(bees, "Honey").id)]
    assert panel.editor.text.toPlainText() == "See [[Honey for the school]]."


def click_link(panel: NotesPanel, offset: int) -> None:
    text = panel.editor.text
    cursor = text.textCursor()
    cursor.setPosition(offset)
    spot = text.cursorRect(cursor).center() + QPoint(2, 0)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)


def test_ctrl_click_follows_a_link_to_another_note_which_tells_what_links_to_it(
    panel: NotesPanel, bees: Desk
) -> None:
    other = noted(bees, "Stings\n\nOne in fifty.")
    note = noted(bees, "Against [[Stings]], so.")
    bees.open(note)
    click_link(panel, 12)
    assert panel.editor.note_id == other.id
    backlinks = panel.editor.backlinks
    assert [link.reference for link in backlinks.listed] == [note]
    QApplication.processEvents()
    QTest.mouseClick(backlinks.button, Qt.MouseButton.LeftButton)
    assert backlinks.list.isVisible()
    backlinks.list.setFocus()
    backlinks.list.setCurrentIndex(backlinks.list.model().index(0, 0))
    QTest.keyClick(backlinks.list, Qt.Key.Key_Return)
    assert panel.editor.note_id == note.id
    assert not backlinks.isVisible()


def test_a_link_that_leads_nowhere_starts_the_note_it_asks_for(panel: NotesPanel, bees: Desk) -> None:
    note = noted(bees, "See [[Wax]].")
    bees.open(note)
    click_link(panel, 8)
    made = panel.editor.note_id
    assert made != note.id
    assert panel.editor.text.toPlainText() == "Wax"
    assert [link.reference for link in panel.editor.backlinks.listed] == [note]
    bees.undo()
    assert [each.id for each in bees.workspace.notes.notes()] == [note.id]


def test_namesakes_are_asked_for_and_the_choice_is_kept(panel: NotesPanel, bees: Desk) -> None:
    noted(bees, "Wax")
    second = noted(bees, "Wax")
    note = noted(bees, "See [[Wax]].")
    bees.open(note)
    click_link(panel, 8)
    menus = [menu for menu in panel.editor.text.findChildren(QMenu) if menu.isVisible()]
    (menu,) = menus
    assert len(menu.actions()) == 2
    chosen = bees.workspace.note_links.destinations(bees.workspace.notes.note(note.id), kept(bees, note))[
        "wax"
    ].options
    index = [option.reference for option in chosen].index(second)
    menu.actions()[index].trigger()
    menu.close()
    assert [link.target for link in bees.workspace.notes.note(note.id).links] == [second]
    assert panel.editor.note_id == second.id


def look(panel: NotesPanel, offset: int) -> str:
    """Tell how a character of the first line is shown."""
    formats = panel.editor.text.document().firstBlock().layout().formats()
    inside = [each.format for each in formats if each.start <= offset < each.start + each.length]
    return inside[-1].foreground().color().name() if inside else ""


def test_links_look_like_what_they_are_and_follow_what_changes(
    panel: NotesPanel, bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    bees.open(noted(bees, "See [[Honey for the school]] and [[Wax]]."))
    assert look(panel, 8) == theme.theme.link
    assert look(panel, 36) == theme.theme.muted
    noted(bees, "Wax")
    qtbot.waitUntil(lambda: look(panel, 36) == theme.theme.link)


def test_what_was_chosen_survives_a_renaming(panel: NotesPanel, bees: Desk) -> None:
    other = noted(bees, "Stings")
    bees.open(noted(bees, "Against [[Stings]]."))
    bees.do(lambda: bees.workspace.notes.write(other.id, "Allergies"))
    click_link(panel, 12)
    assert panel.editor.note_id == other.id


def test_a_window_of_its_own_has_room_and_gives_the_editor_back(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    note = noted(bees, "Stings")
    bees.open(note)
    QTest.mouseClick(panel.editor.room_button, Qt.MouseButton.LeftButton)
    window = panel.note_window
    assert window is not None
    assert window.isVisible()
    assert panel.editor.window() is window
    panel.editor.text.setFocus()
    QTest.keyClicks(panel.editor.text, "All ")
    panel.flush()
    assert kept(bees, note) == "All Stings"
    assert "All Stings" in window.windowTitle()
    panel.filter.setText("nothing like that")
    assert panel.editor.note_id == note.id
    bees.undo()
    assert panel.editor.text.toPlainText() == "Stings"
    panel.filter.clear()
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not window.isVisible()
    assert panel.editor.window() is panel.window()
    assert panel.editor.isVisible()
    assert panel.editor.note_id == note.id


def test_a_note_that_is_deleted_closes_its_window(panel: NotesPanel, bees: Desk) -> None:
    note = noted(bees, "Stings")
    bees.open(note)
    panel.give_editor_room()
    panel.hide()
    bees.do(lambda: bees.workspace.notes.remove(note.id))
    assert panel.note_window is not None
    assert not panel.note_window.isVisible()
    panel.show()
    assert panel.editor.window() is panel.window()


def test_a_link_that_is_pasted_gets_a_name_and_keeps_its_target(panel: NotesPanel, bees: Desk) -> None:
    honey = text_of(bees, "Honey")
    words = passage(bees, "A hive", "little room")
    note = noted(bees, "")
    bees.open(note)
    for reference in (Reference.document(honey.id), words):
        QApplication.clipboard().setText(bees.workspace.links.link(reference))
        panel.editor.text.paste()
    QApplication.clipboard().setText("debatedesk://document/none and more")
    panel.editor.text.paste()
    panel.flush()
    markdown = kept(bees, note)
    assert markdown.startswith(f"[[{honey.title}]][little room](debatedesk://passage/{words.id}?start=")
    assert markdown.endswith("debatedesk://document/none and more")
    assert [link.target.id for link in bees.workspace.notes.note(note.id).links if link.target] == [
        honey.id,
        words.id,
        "none",
    ]


def test_the_list_stays_while_the_room_for_words_changes(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    bees.open(noted(bees, ""))
    typed(panel, "[[honey", qtbot)
    completion = panel.editor.links.completion
    before = completion.list.geometry()
    panel.editor.tags.setFixedHeight(panel.editor.tags.height() + 60)
    panel.resize(panel.width(), panel.height() - 80)
    qtbot.waitUntil(lambda: completion.list.geometry() != before)
    assert completion.is_open
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Return)
    assert panel.editor.text.toPlainText() == "[[Honey for the school]]"
