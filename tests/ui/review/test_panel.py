"""The review list: what waits, what is decided by mouse and by keys, and taken back."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.review.panel import AT_ONCE, ReviewPanel
from debatedesk.ui.review.rows import ReviewLine
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show, text_of
from tests.support.windows import click, press
from tests.ui.review.conftest import ALTERED, ALTERED_NOW, ESSAY, GONE, KEPT, mark, put_in_place


@pytest.fixture
def panel(qtbot: QtBot, bees: Desk, theme: ThemeHost) -> ReviewPanel:
    made = ReviewPanel(bees, theme)
    show(qtbot, made, 640, 320)
    return made


def listed(panel: ReviewPanel) -> list[tuple[str, str]]:
    lines = [panel.model.value(index) for index in panel.model.walk()]
    return [(each.title, each.state) for each in lines if isinstance(each, ReviewLine)]


def test_nothing_waits_where_no_text_was_replaced(panel: ReviewPanel) -> None:
    assert panel.count == 0
    assert panel.empty.isVisible()


def test_what_was_altered_and_what_is_gone_waits(panel: ReviewPanel, bees: Desk, newer: Path) -> None:
    for words in (ALTERED, GONE, KEPT):
        mark(bees, words)
    counts: list[tuple[int, int]] = []
    panel.tab_changed.connect(lambda: counts.append((panel.count, panel.listed)))
    put_in_place(bees, newer)
    assert listed(panel) == [(ALTERED, "changed"), (GONE, "gone")]
    assert counts[-1] == (2, 2)
    assert panel.details.reason.text() == "The words have changed."
    assert panel.details.holding.text() == f"Yellow highlight · in “{ESSAY}”"
    assert "line-through" in panel.details.before.text()
    assert "“one hive” became “two hives”" in panel.details.after.accessibleName()


def test_a_passage_is_accepted_and_that_taken_back(
    qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    marked = mark(bees, ALTERED)
    put_in_place(bees, newer)
    click(qtbot, panel.details.accept)
    assert panel.count == 0
    assert bees.workspace.annotations.highlight(marked).anchor.exact == ALTERED_NOW
    assert bees.workspace.undo.undo_label == "Accept changed passage"
    bees.undo()
    assert listed(panel) == [(ALTERED, "changed")]


def test_the_words_selected_in_the_text_are_taken(
    qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    marked = mark(bees, GONE)
    put_in_place(bees, newer)
    messages: list[str] = []
    panel.status_message.connect(messages.append)
    assert not panel.details.accept.isEnabled()
    click(qtbot, panel.details.repick)
    assert messages == ["Select the words in the text first."]
    panel.passage = lambda: passage(bees, "Honey", "gladly take the honey")
    click(qtbot, panel.details.repick)
    assert messages[-1] == "Select the words in “A hive for every street”."
    panel.passage = lambda: passage(bees, ESSAY, "pay for the boxes")
    click(qtbot, panel.details.repick)
    assert panel.count == 0
    assert bees.workspace.annotations.highlight(marked).anchor.exact == "pay for the boxes"
    bees.undo()
    assert listed(panel) == [(GONE, "gone")]


def test_an_orphan_is_kept_with_its_note(qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path) -> None:
    bees.workspace.notes.add(passage(bees, ESSAY, GONE), "Is that so?")
    put_in_place(bees, newer)
    assert panel.details.holding.text() == f"Note “Is that so?” · in “{ESSAY}”"
    click(qtbot, panel.details.orphan)
    assert panel.count == 0
    (note,) = bees.workspace.notes.notes()
    assert note.anchor is not None
    assert note.anchor.exact == GONE
    assert listed(panel) == [(GONE, "orphan")]
    assert not panel.details.orphan.isEnabled()
    bees.undo()
    assert panel.count == 1


def test_after_a_decision_the_next_passage_that_waits_is_shown(
    panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    for words in (ALTERED, "asks for little room", GONE):
        mark(bees, words)
    put_in_place(bees, newer)
    assert [title for title, _ in listed(panel)] == [ALTERED, "asks for little room", GONE]
    panel.view.go_to(panel.model.index(1, 0))
    panel.keep_as_orphan()
    assert [each.before for each in panel.chosen()] == [GONE]
    panel.keep_as_orphan()
    assert [each.before for each in panel.chosen()] == [ALTERED]


def test_an_orphan_that_is_kept_can_be_given_words_later(
    qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    marked = mark(bees, GONE)
    put_in_place(bees, newer)
    click(qtbot, panel.details.orphan)
    panel.passage = lambda: passage(bees, ESSAY, "pay for the boxes")
    click(qtbot, panel.details.repick)
    assert listed(panel) == []
    assert bees.workspace.annotations.highlight(marked).anchor.exact == "pay for the boxes"


def test_several_are_accepted_in_one_step(
    qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    for words in (ALTERED, "keep one hive", GONE):
        mark(bees, words)
    put_in_place(bees, newer)
    panel.view.selectAll()
    assert panel.details.reason.text() == "3 passages selected."
    assert not panel.details.accept.isEnabled()
    panel.view.clearSelection()
    for row in (0, 1):
        panel.view.selectionModel().select(
            panel.model.index(row, 0), panel.view.selectionModel().SelectionFlag.Select
        )
    panel.accept()
    assert listed(panel) == [(GONE, "gone")]
    assert bees.workspace.undo.undo_label == "Accept 2 changed passages"


def test_enter_shows_the_passage_in_its_text(
    qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    mark(bees, ALTERED)
    essay = put_in_place(bees, newer)
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    panel.view.setFocus()
    press(qtbot, panel.view, Qt.Key.Key_Return)
    assert opened == [passage(bees, ESSAY, ALTERED_NOW)]
    assert opened[0].id == essay


def test_enter_shows_where_an_orphan_stood(
    qtbot: QtBot, panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    mark(bees, GONE)
    put_in_place(bees, newer)
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    panel.view.setFocus()
    press(qtbot, panel.view, Qt.Key.Key_Return)
    text = bees.workspace.documents.text(opened[0].id)
    assert text[opened[0].start :].startswith("What it would cost")
    assert opened[0].start == opened[0].end


def test_evidence_of_a_map_says_whose_it_is(panel: ReviewPanel, bees: Desk, newer: Path) -> None:
    on = passage(bees, ESSAY, ALTERED)
    (summary,) = bees.workspace.maps.maps()
    bees.workspace.maps.add_evidence(summary.id, "p", on.id, on.start, on.end)
    put_in_place(bees, newer)
    assert panel.details.holding.text() == f"Evidence of “One hive a street” · in “{ESSAY}”"
    assert text_of(bees, ESSAY).version == 2


def test_edits_of_what_is_listed_show_and_others_leave_the_list_alone(
    panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    workspace = bees.workspace
    note = workspace.notes.add(passage(bees, ESSAY, GONE), "Is that so?").created[0].id
    mark(bees, ALTERED)
    essay = put_in_place(bees, newer)
    read: list[tuple[int, int]] = []
    panel.tab_changed.connect(lambda: read.append((panel.count, panel.listed)))
    kept = passage(bees, ESSAY, KEPT)
    bees.do(lambda: workspace.annotations.add(essay, kept.start, kept.end, "blue"))
    bees.do(lambda: workspace.notes.add(kept, "Elsewhere"))
    bees.do(lambda: workspace.maps.edit_node(workspace.maps.maps()[0].id, "p", title="Another title"))
    assert read == []
    bees.do(lambda: workspace.notes.write(note, "Who says so?"))
    assert read == [(2, 2)]
    panel.view.go_to(panel.model.index(1, 0))
    assert panel.details.holding.text() == f"Note “Who says so?” · in “{ESSAY}”"
    document = workspace.documents.document(essay)
    bees.do(lambda: workspace.documents.describe(replace(document, title="Hives")))
    assert panel.details.holding.text() == "Note “Who says so?” · in “Hives”"
    bees.do(lambda: workspace.notes.remove(note))
    assert listed(panel) == [(ALTERED, "changed")]
    bees.do(lambda: workspace.trash.put([Reference.document(essay)]))
    assert listed(panel) == []
    bees.undo()
    assert listed(panel) == [(ALTERED, "changed")]


def test_hundreds_that_are_decided_on_together_go_and_come_back_together(
    panel: ReviewPanel, bees: Desk, newer: Path
) -> None:
    altered, gone = (passage(bees, ESSAY, words) for words in (ALTERED, GONE))
    for first, last in product(range(9), range(9)):
        for on in (altered, gone):
            bees.workspace.annotations.add(on.id, on.start + first, on.end - last, "yellow")
    put_in_place(bees, newer)
    assert panel.count == 162 > AT_ONCE
    before = listed(panel)
    panel.view.selectAll()
    panel.keep_as_orphan()
    assert panel.count == 0
    assert [state for _, state in listed(panel)] == ["orphan"] * len(before)
    bees.undo()
    assert listed(panel) == before
    there = [each for each in bees.workspace.review.items(debate_id=bees.debate_id) if each.after]
    bees.do(lambda: bees.workspace.review.accept(*there))
    assert panel.listed == 81 == len(before) - len(there)
    assert panel.view.currentIndex().isValid()
