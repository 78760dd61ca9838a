import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show, text_of


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(bees, theme)
    show(qtbot, made, 300, 700)
    return made


def start_note(panel: NotesPanel, desk: Desk, on: Reference | None = None) -> str:
    panel.add_note(on or Reference.debate(desk.debate_id))
    return panel.editor.note_id


def words_of(desk: Desk) -> list[str]:
    return [each.markdown for each in desk.workspace.notes.notes()]


def type_in(panel: NotesPanel, words: str, qtbot: QtBot) -> None:
    panel.editor.text.setFocus()
    QTest.keyClicks(panel.editor.text, words)


def test_a_note_left_without_a_word_is_dropped_and_undo_knows_nothing_of_it(
    panel: NotesPanel, bees: Desk
) -> None:
    before = bees.workspace.undo.undo_label
    first = start_note(panel, bees)
    assert words_of(bees) == [""]
    assert panel.editor.note_id == first
    panel.save_state()
    assert words_of(bees) == []
    assert bees.workspace.undo.undo_label == before
    assert not panel.editor.isVisible()


def test_a_second_new_note_takes_the_place_of_an_empty_one(panel: NotesPanel, bees: Desk) -> None:
    start_note(panel, bees)
    start_note(panel, bees, Reference.document(text_of(bees, "Honey").id))
    assert [each.target for each in bees.workspace.notes.notes()] == ["document"]


def test_going_to_another_note_drops_the_empty_one(panel: NotesPanel, bees: Desk) -> None:
    other = bees.do(lambda: bees.workspace.notes.add(Reference.debate(bees.debate_id), "other")).created[0]
    start_note(panel, bees)
    bees.open(other)
    assert words_of(bees) == ["other"]
    assert panel.editor.note_id == other.id


def test_a_note_started_in_the_reader_is_dropped_when_it_is_left(panel: NotesPanel, bees: Desk) -> None:
    place = passage(bees, "A hive", "little room")
    made = bees.do(lambda: bees.workspace.notes.add(place)).created[0]
    bees.open(made)
    bees.open(Reference.debate(bees.debate_id))
    panel.filter.setText("#nothing")
    assert words_of(bees) == []


def test_an_old_note_that_was_emptied_stays(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    start_note(panel, bees)
    type_in(panel, "some words", qtbot)
    panel.flush()
    panel.editor.text.selectAll()
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Delete)
    panel.save_state()
    assert words_of(bees) == [""]
    bees.undo()
    assert words_of(bees) == ["some words"]


def test_a_note_with_a_tag_alone_stays(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    start_note(panel, bees)
    panel.editor.tags.setFocus()
    QTest.keyClicks(panel.editor.tags, "seminar")
    panel.save_state()
    assert [each.tags for each in bees.workspace.notes.notes()] == [("seminar",)]


def test_words_and_tags_typed_in_one_go_are_one_step_of_undo(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    note = start_note(panel, bees)
    type_in(panel, "One", qtbot)
    panel.editor.saving.save_now()
    QTest.keyClicks(panel.editor.text, " two")
    panel.editor.saving.save_now()
    QTest.keyClicks(panel.editor.tags, "costs")
    panel.flush()
    bees.undo()
    kept = bees.workspace.notes.note(note)
    assert (kept.markdown, kept.tags) == ("", ())
    bees.redo()
    kept = bees.workspace.notes.note(note)
    assert (kept.markdown, kept.tags) == ("One two", ("costs",))


def test_deleting_a_note_keeps_the_last_words_for_undo(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    start_note(panel, bees)
    type_in(panel, "Last words", qtbot)
    panel.delete_note()
    assert words_of(bees) == []
    bees.undo()
    assert words_of(bees) == ["Last words"]


def test_a_full_disk_keeps_the_words_says_so_and_tries_again(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    library = bees.workspace.library
    note = start_note(panel, bees)
    failed = QSignalSpy(bees.failed)
    pages = library.rows("PRAGMA page_count")[0][0]
    library.rows(f"PRAGMA max_page_count = {pages}")
    long_words = "precious " * 2_000
    panel.editor.text.setPlainText(long_words)
    assert not panel.flush()
    assert panel.pending
    assert "is full, so the change was not saved" in panel.editor.status.text()
    assert panel.editor.text.toPlainText() == long_words
    panel.flush()
    assert failed.count() == 1
    library.rows("PRAGMA max_page_count = 1000000")
    panel.editor.saving._timer.start(0)
    qtbot.waitUntil(lambda: not panel.pending)
    assert bees.workspace.notes.note(note).markdown == long_words
    assert panel.editor.status.text() == "Saved"


def test_a_read_only_library_keeps_the_words(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    note = start_note(panel, bees)
    bees.workspace.library.rows("PRAGMA query_only = ON")
    type_in(panel, "kept here", qtbot)
    assert not panel.flush()
    assert "not read-only" in panel.editor.status.text() or "could not" in panel.editor.status.text()
    assert panel.editor.text.toPlainText() == "kept here"
    bees.workspace.library.rows("PRAGMA query_only = OFF")
    assert panel.flush()
    assert bees.workspace.notes.note(note).markdown == "kept here"


def test_words_of_a_note_deleted_elsewhere_stay_in_the_editor(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    note = start_note(panel, bees)
    type_in(panel, "still mine", qtbot)
    other = Workspace(bees.workspace.paths)
    other.notes.remove(note)
    other.close()
    bees.announce(Changes(everything=True))
    assert panel.editor.text.toPlainText() == "still mine"
    assert panel.editor.isVisible()
    assert "no longer there" in panel.editor.status.text()


def test_undo_goes_on_to_the_desk_when_the_editor_has_nothing_to_take_back(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    start_note(panel, bees)
    type_in(panel, "abc", qtbot)
    assert panel.editor.text.document().isUndoAvailable()
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.text.toPlainText() == ""
    assert panel.flush()


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from debatedesk.domain.reference import Reference
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.theme import ThemeHost

application = QApplication([])
paths = LibraryPaths.under(Path(sys.argv[1]))
desk = Desk(Workspace(paths), JobRunner(paths, MainThreadDispatcher().deliver))
panel = NotesPanel(desk, ThemeHost())
panel.show()
panel.add_note(Reference.debate(sys.argv[2]))

def tell(state, reason):
    if state == "saved":
        QTest.keyClicks(panel.editor.text, " and on")
        print("typed", flush=True)

if sys.argv[3] == "window":
    panel.give_editor_room()
panel.saved_state.connect(tell)
QTest.keyClicks(panel.editor.text, "Before the power went")
application.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that can't be caught")
@pytest.mark.parametrize("place", ["panel", "window"])
def test_a_kill_between_key_and_save_loses_only_what_was_not_yet_saved(
    tmp_path: Path, qtbot: QtBot, place: str
) -> None:
    paths = LibraryPaths.under(tmp_path / "library")
    workspace = Workspace(paths)
    debate = workspace.documents.create_debate("Bees").created[0].id
    workspace.close()
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "library"), debate, place]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.kill()
    again = Workspace(paths)
    assert [each.markdown for each in again.notes.notes()] == ["Before the power went"]
    again.close()


def test_the_editor_stands_beside_the_list_where_the_panel_is_low(panel: NotesPanel, bees: Desk) -> None:
    start_note(panel, bees)
    panel.resize(900, 260)
    QApplication.processEvents()
    assert panel.editor.x() > panel.view.width() // 2
    panel.resize(300, 700)
    QApplication.processEvents()
    assert panel.editor.x() == 0


def test_what_was_kept_in_another_shape_never_hides_the_editor(panel: NotesPanel, bees: Desk) -> None:
    start_note(panel, bees)
    panel.resize(900, 260)
    QApplication.processEvents()
    panel.save_state()
    panel.resize(300, 700)
    QApplication.processEvents()
    panel.restore_state()
    QApplication.processEvents()
    assert panel.editor.width() == panel.width()
    panel.resize(900, 260)
    QApplication.processEvents()
    assert panel.editor.x() > panel.view.width() // 2


def test_a_note_says_who_made_it_and_who_changed_it(panel: NotesPanel, bees: Desk, qtbot: QtBot) -> None:
    bees.workspace.authorship.rename("Ada")
    start_note(panel, bees)
    assert panel.editor.made.words().startswith("Added by Ada on ")
    bees.workspace.authorship.rename("Bo")
    type_in(panel, "Who pays?", qtbot)
    assert panel.editor.flush()
    assert "changed by Bo" in panel.editor.made.words()


@pytest.mark.parametrize("words", ["Saving…", "Wird gespeichert …", "جارٍ الحفظ…"])
def test_saving_moves_no_line_of_the_note(panel: NotesPanel, bees: Desk, words: str) -> None:
    start_note(panel, bees)
    editor = panel.editor
    editor.status.setText("Saved")
    editor.status.show()
    QApplication.processEvents()
    room = editor.text.height()
    editor.status.setText(words)
    QApplication.processEvents()
    assert editor.text.height() == room
