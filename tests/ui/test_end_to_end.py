"""The whole desk as a person uses it: real window, real library, real workers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.argument_map import ArgumentMap, Node
from debatedesk.domain.records import Document
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.app import Session
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window import MainWindow
from tests.benchmarks.probe import StallWatch
from tests.support.windows import click, press, type_words

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PATIENCE_MS = 60_000
OpenDesk = Callable[[], MainWindow]


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenDesk]:
    """Open the desk; opening it again closes the window that is open, as a restart does."""
    sessions: list[Session] = []

    def open_it() -> MainWindow:
        if sessions:
            sessions.pop().close()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        session = Session(LibraryPaths.under(tmp_path / "library"), application)
        sessions.append(session)
        with qtbot.waitActive(session.window):
            session.window.show()
            session.window.activateWindow()
        session.window.complete()
        return session.window

    yield open_it
    for session in sessions:
        session.close()


@pytest.fixture
def sample(qtbot: QtBot, open_desk: OpenDesk) -> MainWindow:
    """Start for the first time and choose the sample debate."""
    window = open_desk()
    assert window.welcome.isVisible()
    with qtbot.waitSignal(window.library.imports.finished, timeout=PATIENCE_MS):
        click(qtbot, window.welcome.sample_button)
    return window


def shown(window: MainWindow) -> Document:
    document = window.reader.document
    assert document is not None
    return document


def map_of(window: MainWindow) -> tuple[str, ArgumentMap]:
    (summary,) = window.desk.workspace.maps.maps(window.desk.debate_id)
    return summary.id, window.desk.workspace.maps.map(summary.id)


def answers(argument_map: ArgumentMap, kind: str, target: str) -> list[Node]:
    return [
        argument_map.nodes[source]
        for relation in argument_map.relations.values()
        if relation.kind == kind and relation.target == target
        for source in relation.sources
        if argument_map.nodes[source].evidence
    ]


def selected_words(window: MainWindow) -> str:
    span = window.reader.current.view.selected_span()
    assert span is not None
    return window.desk.workspace.documents.text(shown(window).id)[span.start : span.end]


def select(window: MainWindow, words: str) -> None:
    text = window.desk.workspace.documents.text(shown(window).id)
    start = text.index(words)
    window.reader.current.view.select(start, start + len(words))


def test_the_first_start_offers_the_sample_and_opens_its_essay_beside_the_map(sample: MainWindow) -> None:
    assert shown(sample).kind == "essay"
    assert sample.reader.isVisible()
    assert sample.map.isVisible()
    assert sample.map.board.map_id == map_of(sample)[0]
    assert len(sample.desk.workspace.documents.documents(sample.desk.debate_id)) == 18


def test_from_a_proposal_to_the_words_of_its_supporters_and_opponents_and_back(
    qtbot: QtBot, sample: MainWindow
) -> None:
    essay = shown(sample)
    map_id, argument_map = map_of(sample)
    proposal = next(each for each in argument_map.nodes.values() if each.kind == "proposal")
    for kind in ("support", "attack"):
        qtbot.waitUntil(lambda: sample.reader.current.view.was_painted)
        answer = answers(argument_map, kind, proposal.id)[0]
        sample.desk.select(Reference.node(map_id, proposal.id))
        assert sample.inspector.shown == Reference.node(map_id, proposal.id)
        sample.desk.select(Reference.node(map_id, answer.id))
        sample.map.view.setFocus()
        press(qtbot, sample.map.view, Qt.Key.Key_Return, CTRL)
        assert shown(sample).id == answer.evidence[0].document
        assert shown(sample).kind == "reaction"
        exact = answer.evidence[0].anchor.exact
        assert exact in sample.desk.workspace.documents.text(shown(sample).id)
        press(qtbot, sample.reader.current.view, Qt.Key.Key_Left, ALT)
        assert shown(sample) == essay


def test_an_objection_from_selected_words_is_undone_and_redone(qtbot: QtBot, sample: MainWindow) -> None:
    map_id, before = map_of(sample)
    proposal = next(each for each in before.nodes.values() if each.kind == "proposal")
    reaction = next(
        each
        for each in sample.desk.workspace.documents.documents(sample.desk.debate_id)
        if each.kind == "reaction"
    )
    sample.desk.open(Reference.document(reaction.id))
    sample.desk.select(Reference.node(map_id, proposal.id))
    words = sample.desk.workspace.documents.text(reaction.id).splitlines()[-1][:60]
    select(sample, words)
    assert selected_words(sample) == words
    assert sample.table.run(sample.table.command("reader.objection"))
    _, after = map_of(sample)
    (new,) = set(after.nodes) - set(before.nodes)
    assert after.nodes[new].evidence[0].anchor.exact == words
    assert any(each.target == proposal.id and new in each.sources for each in after.relations.values())
    sample.map.flush()
    while len(map_of(sample)[1].nodes) > len(before.nodes):
        sample.undo()
    assert map_of(sample)[1].nodes == before.nodes
    sample.redo()
    assert new in map_of(sample)[1].nodes


def test_a_note_and_the_place_in_the_text_come_back_after_a_restart(
    qtbot: QtBot, sample: MainWindow, open_desk: OpenDesk
) -> None:
    text = sample.desk.workspace.documents.text(shown(sample).id)
    start = text.index("P3")
    sample.desk.open(Reference.passage(shown(sample).id, start, start + 40))
    essay, debate = shown(sample), sample.desk.debate_id
    sample.notes.add_note(Reference.passage(essay.id, start, start + 40))
    type_words(qtbot, sample.notes.editor.text, "Ask who pays.")
    sample.division.hide_part("side")
    sample.reader.appearance.enlarge(2)
    size = sample.reader.appearance.typesetting.size
    place = sample.reader.current.view.place()

    again = open_desk()
    assert again.desk.debate_id == debate
    assert shown(again).id == essay.id
    assert [each.markdown for each in again.desk.workspace.notes.notes(debate)] == ["Ask who pays."]
    assert again.notes.editor.text.toPlainText() == "Ask who pays."
    assert "side" not in again.division.wanted
    assert again.reader.appearance.typesetting.size == size
    assert abs(again.reader.current.view.place().offset - place.offset) < 200
    assert again.map.board.map_id == map_of(again)[0]


def test_a_search_hit_opens_at_its_place(qtbot: QtBot, sample: MainWindow) -> None:
    press(qtbot, sample.reader.current.view, Qt.Key.Key_K, CTRL)
    type_words(qtbot, sample.search.field, "hangar")
    qtbot.waitUntil(lambda: sample.search.model.rowCount() > 0, timeout=PATIENCE_MS)
    assert sample.search.isVisible()
    press(qtbot, sample.search.field, Qt.Key.Key_Down)
    press(qtbot, sample.search.view, Qt.Key.Key_Return)
    assert "hangar" in sample.desk.workspace.documents.text(shown(sample).id).lower()


def test_what_is_typed_is_on_disk_before_the_window_is_gone(
    qtbot: QtBot, sample: MainWindow, open_desk: OpenDesk
) -> None:
    sample.notes.add_note(Reference.debate(sample.desk.debate_id))
    type_words(qtbot, sample.notes.editor.text, "The last words")
    again = open_desk()
    assert [each.markdown for each in again.desk.workspace.notes.notes()] == ["The last words"]


def imported_documents(desk: Desk) -> int:
    return len(desk.workspace.documents.documents())


def test_a_large_folder_comes_in_while_the_window_answers(
    qtbot: QtBot, open_desk: OpenDesk, ratification: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = open_desk()
    stalls = StallWatch(window)
    with qtbot.waitSignal(window.library.imports.finished, timeout=3 * PATIENCE_MS):
        window.library.imports.start([ratification])
    stalls.stop()
    assert imported_documents(window.desk) == 151
    assert not window.welcome.isVisible()
    # Printed, not asserted: on a busy machine the longest stall says more of others than of us.
    with capsys.disabled():
        print(f"\nlongest stall of the window while importing: {stalls.longest_ms:.0f} ms", end=" ")
    QGuiApplication.clipboard().clear()
