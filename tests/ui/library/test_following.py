"""The list of the library follows edits row by row, and always says what a list made anew would say."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.contents import LibraryContents
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.library.rows import Order
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show, text_of
from tests.support.random_edits import EDITS, Edit, RandomEdits


@pytest.fixture
def panel(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> LibraryPanel:
    made = LibraryPanel(bees, theme)
    show(qtbot, made, 300, 700)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def listed(panel: LibraryPanel, parent: QModelIndex | None = None) -> list[object]:
    """List values and what is below them as they are shown."""
    at = parent or QModelIndex()
    rows = [panel.model.index(row, 0, at) for row in range(panel.model.rowCount(at))]
    return [(panel.model.key(index), panel.model.value(index), listed(panel, index)) for index in rows]


def anew(panel: LibraryPanel, desk: Desk) -> tuple[list[object], tuple[str, str]]:
    """List what a panel that has just been made would show, and its heading."""
    contents = LibraryContents(desk.workspace)
    contents.order = panel.order
    rows = contents.rows(desk.debate_id, panel.filter.text())
    shown: list[object] = [
        (row.key, row.value, [(each.key, each.value, []) for each in row.children]) for row in rows
    ]
    return shown, contents.heading(desk.debate_id)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(EDITS, min_size=20, max_size=40),
    order=st.sampled_from(["added", "title", "author", "date"]),
    words=st.sampled_from(["", "", "hive", "20"]),
)
def test_a_list_that_follows_edits_equals_one_made_anew(
    panel: LibraryPanel, bees: Desk, edits: list[Edit], order: Order, words: str
) -> None:
    panel.filter.setText(words)
    panel.set_order(order)
    editing = RandomEdits(bees)
    for edit in edits:
        editing.make(edit)
        rows, heading = anew(panel, bees)
        assert listed(panel) == rows
        assert panel.listing.heading == heading
        assert all(panel.view.isExpanded(panel.model.index(row, 0)) for row in range(len(rows)))
        shown = panel.listing.currentWidget()
        assert shown is (panel.view if rows else panel.empty)
        assert panel.trash_bar.isVisible() == bool(bees.workspace.trash.contents())


def test_selected_texts_stay_selected_while_others_change_and_move(panel: LibraryPanel, bees: Desk) -> None:
    panel.set_order("title")
    stings, honey = (Reference.document(text_of(bees, title).id) for title in ("Stings", "Honey"))
    panel.view.go_to(panel.model.find("reaction", stings))
    documents = bees.workspace.documents
    renamed = replace(text_of(bees, "Honey"), title="Zest for the school")
    bees.do(lambda: documents.describe(renamed))
    bees.do(lambda: bees.workspace.notes.add(honey, "How much?"))
    titles = [index.data() for index in panel.model.walk(panel.model.find("reaction"))]
    assert titles == ["Stings are no small thing", "Zest for the school"]
    assert panel.listing.selected() == [stings]
    bees.undo()
    bees.undo()
    assert panel.listing.selected() == [stings]
    assert panel.view.currentIndex() == panel.model.find("reaction", stings)
