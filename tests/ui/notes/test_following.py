"""The list of notes follows edits row by row, and always says what a list made anew would say."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.contents import NotesContents, Scope
from debatedesk.ui.notes.delegate import heights_in
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.notes.rows import NoteLine, Order, note_rows
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.word_filter import WordFilter
from tests.support.panels import show, text_of
from tests.support.random_edits import EDITS, Edit, RandomEdits


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(bees, theme)
    show(qtbot, made, 300, 700)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def said(line: object) -> tuple[object, ...]:
    assert isinstance(line, NoteLine)
    return line.note, line.title, line.on, line.condition


def anew(panel: NotesPanel, desk: Desk) -> list[tuple[object, ...]]:
    """List what a panel that has just been made would show."""
    on = {"debate": None, "text": panel.text, "node": panel.node}[panel.scope]
    lines = NotesContents(desk.workspace).lines(desk.debate_id, panel.scope, on)
    return [said(row.value) for row in note_rows(lines, panel.filter.text(), WordFilter().of, panel.order)]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(EDITS, min_size=20, max_size=40),
    order=st.sampled_from(["place", "newest", "title"]),
    scope=st.sampled_from(["debate", "debate", "text", "node"]),
    words=st.sampled_from(["", "", "hive", "#hive"]),
)
def test_a_list_that_follows_edits_equals_one_made_anew(
    panel: NotesPanel, bees: Desk, edits: list[Edit], order: Order, scope: Scope, words: str
) -> None:
    documents, maps = bees.workspace.documents.documents(), bees.workspace.maps.maps(bees.debate_id)
    panel.text = Reference.document(documents[0].id) if documents else None
    nodes = list(bees.workspace.maps.map(maps[0].id).nodes) if maps else []
    panel.node = Reference.node(maps[0].id, nodes[0]) if nodes else None
    panel.filter.setText(words)
    panel.order = order
    panel.set_scope(scope)
    editing = RandomEdits(bees)
    height = heights_in(panel.view.font())
    for edit in edits:
        current = panel.current_note()
        editing.make(edit)
        rows = list(panel.model.walk())
        assert [said(panel.model.value(index)) for index in rows] == anew(panel, bees)
        assert [panel.view.rowHeight(index.row()) for index in rows] == [
            height(panel.model.value(index)) for index in rows
        ]
        if current is not None and panel.model.find(current.id).isValid():
            assert panel.editor.note_id == current.id


def test_a_note_that_is_written_in_keeps_what_is_in_view_where_it_is(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    notes = bees.workspace.notes
    essay = Reference.document(text_of(bees, "A hive").id)
    made = [bees.do(lambda: notes.add(essay, "A note")).created[0] for _ in range(60)]
    panel.view.go_to(panel.model.find(made[30].id))
    top = panel.view.verticalScrollBar().value()
    seen = panel.view.visualRect(panel.model.find(made[30].id)).top()
    bees.do(lambda: notes.write(made[30].id, "Other words"))
    bees.do(lambda: notes.add(essay, "The last"))
    assert top > 0
    assert panel.view.verticalScrollBar().value() == top
    assert panel.view.visualRect(panel.model.find(made[30].id)).top() == seen
    assert panel.editor.note_id == made[30].id
