"""Notes are read once they are in view, the first at once and the others bit by bit."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.contents import NotesContents
from debatedesk.ui.notes.debate_order import FEW_NOTES
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.notes.rows import NoteLine, Order, note_rows
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.word_filter import WordFilter
from tests.support.panels import text_of

MANY = 4 * FEW_NOTES


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> NotesPanel:
    """Make a panel that is not shown yet."""
    made = NotesPanel(bees, theme)
    qtbot.addWidget(made)
    made.resize(300, 700)
    return made


def write_many(desk: Desk) -> None:
    """Write notes on texts and nodes, in another order than the one in which these stand."""
    library, debate_id = desk.workspace.library, desk.debate_id
    map_id = desk.workspace.maps.maps(debate_id)[0].id
    on = [("document", document.id, "") for document in desk.workspace.documents.documents(debate_id)]
    on += [("node", "o", map_id), ("debate", debate_id, "")]
    with library.transaction():
        library.write_many(
            "INSERT INTO notes(id, debate_id, target, target_id, map_id, markdown, tags, created, modified)"
            " VALUES (?, ?, ?, ?, ?, ?, '[]', ?, ?)",
            [
                (
                    *(f"many{number}", debate_id, *on[number % len(on)]),
                    *(f"{number * 37 % 101} bees", f"{number:05}", f"{number * 53 % 997:05}"),
                )
                for number in range(MANY)
            ],
        )


@contextmanager
def queries(desk: Desk) -> Iterator[list[str]]:
    """Collect what is asked of the library's notes."""
    asked: list[str] = []
    connection = desk.workspace.library._connection
    connection.set_trace_callback(lambda query: asked.append(query) if " notes " in query else None)
    yield asked
    connection.set_trace_callback(None)


def listed(panel: NotesPanel) -> list[str]:
    lines = [panel.model.value(index) for index in panel.model.walk()]
    return [line.note.id for line in lines if isinstance(line, NoteLine)]


def made_at_once(panel: NotesPanel, desk: Desk) -> list[str]:
    lines = NotesContents(desk.workspace).lines(desk.debate_id, "debate", None)
    rows = note_rows(lines, panel.filter.text(), WordFilter().of, panel.order)
    return [str(row.key) for row in rows]


def wait_for_all(panel: NotesPanel, desk: Desk, qtbot: QtBot) -> None:
    wanted = made_at_once(panel, desk)
    qtbot.waitUntil(lambda: len(listed(panel)) == len(wanted))
    assert listed(panel) == wanted


def test_nothing_is_read_of_notes_that_are_out_of_sight(
    bees: Desk, theme: ThemeHost, panel: NotesPanel, qtbot: QtBot
) -> None:
    write_many(bees)
    with queries(bees) as asked:
        unseen = NotesPanel(bees, theme)
        qtbot.addWidget(unseen)
        unseen.restore_state()
        bees.open(Reference.debate(bees.debate_id))
        bees.open(Reference.document(text_of(bees, "Honey").id))
        unseen.set_order("newest")
        bees.changed.emit(bees.workspace.documents.create_debate("Another"))
    assert asked == []
    assert listed(panel) == []


@pytest.mark.parametrize("order", ["place", "newest", "title"])
def test_what_is_listed_bit_by_bit_equals_what_is_listed_at_once(
    panel: NotesPanel, bees: Desk, order: Order, qtbot: QtBot
) -> None:
    write_many(bees)
    if order != "title":  # then rows come one by one, and the tester looks at all of them for each
        QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    panel.set_order(order)
    panel.show()
    first = listed(panel)
    assert FEW_NOTES < len(first) < MANY
    if order != "title":  # what comes first is known only once all are read
        assert first[: FEW_NOTES // 2] == made_at_once(panel, bees)[: FEW_NOTES // 2]
    wait_for_all(panel, bees, qtbot)


def test_a_filter_typed_while_notes_are_read_holds_for_all(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    panel.filter.setText("100 bees")
    wait_for_all(panel, bees, qtbot)
    panel.filter.setText("wasps")
    qtbot.waitUntil(panel.empty.isVisible)
    panel.filter.clear()
    wait_for_all(panel, bees, qtbot)


def test_a_filter_says_that_nothing_matches_only_when_all_is_read(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    panel.filter.setText("wasps")
    assert not panel.empty.isVisible()
    qtbot.waitUntil(panel.empty.isVisible)


def test_edits_made_out_of_sight_and_while_notes_are_read_are_followed(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    notes, honey = bees.workspace.notes, Reference.document(text_of(bees, "Honey").id)
    panel.show()
    bees.do(lambda: notes.remove(f"many{MANY - 1}"))
    bees.do(lambda: notes.add(honey, "While they are read"))
    panel.hide()
    bees.do(lambda: notes.add(honey, "Out of sight"))
    bees.do(lambda: notes.remove("many0"))
    bees.do(lambda: notes.write("many1", "Other words"))
    panel.show()
    wait_for_all(panel, bees, qtbot)
    line = panel.model.value(panel.model.find("many1"))
    assert isinstance(line, NoteLine)
    assert line.title == "Other words"


def test_a_note_that_is_opened_is_there_at_once_and_stays_where_it_is_seen(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    last = made_at_once(panel, bees)[-1]
    bees.open(Reference.note(last))
    assert panel.editor.note_id == last
    index = panel.view.currentIndex()
    assert panel.view.viewport().rect().contains(panel.view.visualRect(index))
    top = panel.view.visualRect(index).top()
    wait_for_all(panel, bees, qtbot)
    assert panel.editor.note_id == last
    assert panel.view.visualRect(panel.view.currentIndex()).top() == top


def test_the_note_edited_last_is_kept_though_the_panel_was_not_shown(
    panel: NotesPanel, bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    last = made_at_once(panel, bees)[-1]
    bees.open(Reference.note(last))
    panel.save_state()
    unseen = NotesPanel(bees, theme)
    qtbot.addWidget(unseen)
    unseen.restore_state()
    unseen.save_state()
    unseen.restore_state()
    unseen.show()
    assert unseen.editor.note_id == last


def test_another_program_writing_leaves_the_list_as_it_stands_until_all_is_read(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    wait_for_all(panel, bees, qtbot)
    panel.view.go_to(panel.model.index(MANY - 9, 0))
    chosen, top = panel.editor.note_id, panel.view.verticalScrollBar().value()
    bees.workspace.notes.remove(listed(panel)[-1])
    bees.announce(Changes(everything=True))
    assert panel.editor.note_id == chosen
    assert panel.view.verticalScrollBar().value() == top
    wait_for_all(panel, bees, qtbot)
    assert panel.editor.note_id == chosen
    assert abs(panel.view.verticalScrollBar().value() - top) <= panel.view.height()


def test_another_program_writing_while_notes_are_read_takes_none_away(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 2 * FEW_NOTES)
    before = listed(panel)
    bees.announce(Changes(everything=True))
    assert listed(panel) == before
    wait_for_all(panel, bees, qtbot)


def test_opening_the_debate_that_is_listed_reads_nothing_again(
    panel: NotesPanel, bees: Desk, qtbot: QtBot
) -> None:
    write_many(bees)
    panel.show()
    wait_for_all(panel, bees, qtbot)
    with queries(bees) as asked:
        bees.open(Reference.debate(bees.debate_id))
    assert asked == []
    bees.open(Reference.document(text_of(bees, "Honey").id))
    panel.set_scope("text")
    assert 0 < len(listed(panel)) < MANY
    bees.open(Reference.debate(bees.debate_id))
    assert listed(panel) == []
