"""The panel of highlights, with real keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.library import HIGHLIGHT_COLOURS, Highlight
from debatedesk.domain.reference import Reference
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.ui.desk import Desk
from debatedesk.ui.highlights.lines import HighlightLine
from debatedesk.ui.highlights.listing import FEW
from debatedesk.ui.highlights.panel import HighlightsPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.highlights import all_highlights
from tests.support.panels import passage, show, text_of

MARKED = (
    ("A hive", "one hive", "yellow"),
    ("A hive", "neighbours would give an hour a week", "blue"),
    ("Stings", "One neighbour in fifty", "pink"),
    ("Honey", "the lessons with it", "yellow"),
)


@pytest.fixture
def marked(bees: Desk) -> Desk:
    """Open a desk with four highlights in three texts."""
    for title, words, colour in MARKED:
        mark(bees, title, words, colour)
    return bees


@pytest.fixture
def panel(marked: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[HighlightsPanel]:
    made = HighlightsPanel(marked, theme)
    show(qtbot, made, 300, 700)
    qtbot.waitUntil(lambda: made.model.rowCount() == len(MARKED))
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


def settle(panel: HighlightsPanel, qtbot: QtBot) -> None:
    """Wait until all is read."""
    qtbot.waitUntil(lambda: not panel.is_reading)


def mark(desk: Desk, title: str, words: str, colour: str) -> Reference:
    on = passage(desk, title, words)
    changes = desk.do(lambda: desk.workspace.annotations.add(on.id, on.start, on.end, colour))
    return changes.created[0]


def listed(panel: HighlightsPanel) -> list[str]:
    return [str(index.data()) for index in panel.model.walk()]


def line(panel: HighlightsPanel, row: int) -> HighlightLine:
    value = panel.model.value(panel.model.index(row, 0))
    assert isinstance(value, HighlightLine)
    return value


def click(
    panel: HighlightsPanel, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    index = panel.model.index(row, 0)
    panel.view.scrollTo(index)
    spot = panel.view.visualRect(index).topLeft() + QPoint(60, 12)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def marks(desk: Desk) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.words, each.mark.colour, each.mark.tags) for each in all_highlights(desk.workspace)]


def test_highlights_stand_by_text_and_place_and_say_what_they_are(panel: HighlightsPanel) -> None:
    words = [words for _, words, _ in MARKED]
    assert sorted(listed(panel)) == sorted(words)
    assert listed(panel).index("one hive") < listed(panel).index("neighbours would give an hour a week")
    row = listed(panel).index("One neighbour in fifty")
    assert line(panel, row).source == "Stings are no small thing · Bo Wary"
    spoken = "One neighbour in fifty, Pink highlight, Stings are no small thing, Bo Wary"
    assert line(panel, row).spoken == spoken
    assert panel.colours.toggles["yellow"].accessibleName() == "Yellow highlights: 2"


def test_colours_words_and_tags_narrow_the_list(panel: HighlightsPanel, marked: Desk, qtbot: QtBot) -> None:
    tagged = mark(marked, "Figures", "three were lost", "green")
    settle(panel, qtbot)
    marked.do(lambda: marked.workspace.annotations.retag([tagged.id], ["winter losses"]))
    assert "three were lost" in listed(panel)
    QTest.mouseClick(panel.colours.toggles["yellow"], Qt.MouseButton.LeftButton)
    assert sorted(listed(panel)) == ["one hive", "the lessons with it"]
    panel.colours.toggles["pink"].setFocus()
    QTest.keyClick(panel.colours.toggles["pink"], Qt.Key.Key_Space)
    assert len(listed(panel)) == 3
    QTest.keyClicks(panel.filter, "cleo")
    assert listed(panel) == ["the lessons with it"]
    panel.filter.clear()
    QTest.keyClicks(panel.filter, "#winter")
    assert listed(panel) == []
    assert panel.empty.isVisible()
    panel.colours.toggles["pink"].click()
    panel.colours.toggles["yellow"].click()
    assert listed(panel) == ["three were lost"]


def test_scopes_show_the_open_text_or_all_debates(
    panel: HighlightsPanel, marked: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    marked.show(Reference.document(text_of(marked, "Honey").id))
    panel.scopes.findChildren(type(panel.export_button))[1].click()
    settle(panel, qtbot)
    assert listed(panel) == ["the lessons with it"]
    marked.show(Reference.document(text_of(marked, "Figures").id))
    settle(panel, qtbot)
    assert listed(panel) == []
    other = tmp_path / "other"
    other.mkdir()
    (other / "wasps.md").write_text("# Wasps\n\nWasps are not bees.\n", "utf-8")
    marked.announce(marked.workspace.imports.import_paths([other]).changes)
    mark(marked, "Wasps", "not bees", "orange")
    panel.set_scope("library")
    settle(panel, qtbot)
    assert sorted(listed(panel)) == sorted([*(words for _, words, _ in MARKED), "not bees"])
    panel.set_scope("debate")
    settle(panel, qtbot)
    assert "not bees" not in listed(panel)


def test_the_text_that_was_open_before_the_panel_was_made_is_listed(
    marked: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    marked.show(Reference.document(text_of(marked, "Honey").id))
    made = HighlightsPanel(marked, theme)
    made.set_scope("text")
    show(qtbot, made)
    qtbot.waitUntil(lambda: listed(made) == ["the lessons with it"])


def test_a_click_or_enter_goes_to_the_words_and_leaves_the_list_its_focus(
    panel: HighlightsPanel, marked: Desk
) -> None:
    opened = QSignalSpy(marked.opened)
    row = listed(panel).index("One neighbour in fifty")
    click(panel, row)
    assert opened.at(opened.count() - 1) == [passage(marked, "Stings", "One neighbour in fifty")]
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.view
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    first = line(panel, 0)
    assert opened.at(opened.count() - 1) == [first.listed.passage]
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is panel.filter


def test_several_are_recoloured_tagged_and_removed_each_as_one_step_of_undo(
    panel: HighlightsPanel, marked: Desk
) -> None:
    before = marks(marked)
    click(panel, 0)
    click(panel, 2, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.chosen()) == 2
    QTest.mouseClick(panel.foot.swatches["green"], Qt.MouseButton.LeftButton)
    assert [colour for _, colour, _ in marks(marked)].count("green") == 2
    assert len(panel.chosen()) == 2
    panel.foot.tags.setFocus()
    QTest.keyClicks(panel.foot.tags, "doubt, to quote")
    QTest.keyClick(panel.foot.tags, Qt.Key.Key_Return)
    assert [tags for _, _, tags in marks(marked)].count(("doubt", "to quote")) == 2
    assert QApplication.focusWidget() is panel.view
    panel.actions_on_chosen.remove()
    assert len(listed(panel)) == 2
    for _ in range(3):
        marked.undo()
    assert marks(marked) == before
    assert len(listed(panel)) == 4


def test_the_field_of_tags_takes_a_tag_away_that_all_have(panel: HighlightsPanel, marked: Desk) -> None:
    ids = [each.mark.id for each in panel.listed()]
    marked.do(lambda: marked.workspace.annotations.retag(ids, ["old"]))
    marked.do(lambda: marked.workspace.annotations.retag(ids[:1], ["own"]))
    click(panel, 0)
    QTest.keyClick(panel.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.foot.tags.tags() == ("old",)
    panel.foot.tags.setFocus()
    panel.foot.tags.selectAll()
    QTest.keyClicks(panel.foot.tags, "new")
    QTest.keyClick(panel.foot.tags, Qt.Key.Key_Return)
    assert sorted({tags for _, _, tags in marks(marked)}) == [("new",), ("own", "new")]


def test_three_become_nodes_or_one_note_that_quotes_them(panel: HighlightsPanel, marked: Desk) -> None:
    workspace = marked.workspace
    click(panel, 0)
    click(panel, 2, Qt.KeyboardModifier.ShiftModifier)
    map_id = workspace.maps.maps()[0].id
    count = len(workspace.maps.map(map_id).nodes)
    selected = QSignalSpy(marked.selected)
    panel.actions_on_chosen.add_to_map("claim")
    argument_map = workspace.maps.map(map_id)
    made = list(argument_map.nodes.values())[-3:]
    assert len(argument_map.nodes) == count + 3
    assert [node.evidence[0].anchor.exact for node in made] == [each.words for each in panel.chosen()]
    assert {node.speaker for node in made} <= {"Ada Keeper", "Bo Wary", "Cléo Baker"}
    assert selected.at(selected.count() - 1) == [Reference.node(map_id, made[-1].id)]
    marked.undo()
    assert len(workspace.maps.map(map_id).nodes) == count
    panel.actions_on_chosen.note()
    (note,) = workspace.notes.notes()
    assert all(f"> {each.words}" in note.markdown for each in panel.chosen())
    assert "> — Ada Keeper, *A hive for every street*" in note.markdown
    marked.undo()
    assert not workspace.notes.notes()


def test_a_note_on_one_is_started_once_and_its_first_line_shown(
    panel: HighlightsPanel, marked: Desk
) -> None:
    click(panel, 0)
    opened = QSignalSpy(marked.opened)
    QTest.mouseClick(panel.foot.note, Qt.MouseButton.LeftButton)
    (note,) = marked.workspace.notes.notes()
    assert note.anchor is not None
    assert note.anchor.exact == line(panel, 0).title
    marked.do(lambda: marked.workspace.notes.write(note.id, "**Why** this?\n\nMore."))
    assert line(panel, 0).note == "Why this?"
    panel.actions_on_chosen.note()
    assert len(marked.workspace.notes.notes()) == 1
    assert opened.at(opened.count() - 1) == [Reference.note(note.id)]
    marked.do(lambda: marked.workspace.notes.remove(note.id))
    assert not line(panel, 0).note


def test_what_is_listed_is_handed_in_as_a_file(
    panel: HighlightsPanel, marked: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.colours.toggle("yellow")
    QTest.mouseClick(panel.export_button, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.windowTitle() == "Export 2 highlights"
    dialog.fileSelected.emit(str(tmp_path / "mine.md"))
    written = (tmp_path / "mine.md").read_text("utf-8")
    assert written.startswith("# Highlights in Street bees\n")
    assert "## Honey for the school (Cléo Baker)\n\n> the lessons with it\n" in written
    assert "> — Cléo Baker, *Honey for the school*, 2024-07-01" in written
    assert "(yellow" in written
    assert "One neighbour" not in written
    for form in dialog.nameFilters():
        suffix = form[form.rindex("*") + 1 : -1]
        dialog.selectNameFilter(form)
        dialog.fileSelected.emit(str(tmp_path / f"mine{suffix}"))
        assert (tmp_path / f"mine{suffix}").stat().st_size


def test_copied_highlights_are_quotations_with_their_sources(panel: HighlightsPanel) -> None:
    click(panel, 0)
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"> {line(panel, 0).title}\n>\n> — ")


def test_a_highlight_whose_words_are_gone_says_so_and_opens_its_text(
    panel: HighlightsPanel, marked: Desk, qtbot: QtBot
) -> None:
    stings = text_of(marked, "Stings")
    marked.workspace.library.write("UPDATE texts SET text = 'Other.' WHERE document_id = ?", (stings.id,))
    panel.refresh()
    qtbot.waitUntil(lambda: any(line(panel, row).condition for row in range(len(MARKED))))
    row = listed(panel).index("One neighbour in fifty")
    assert line(panel, row).condition == "words gone"
    said = QSignalSpy(panel.status_message)
    opened = QSignalSpy(marked.opened)
    click(panel, row)
    assert opened.at(opened.count() - 1) == [Reference.document(stings.id)]
    assert said.at(0) == ["The highlighted words are no longer in this text."]
    assert not panel.actions_on_chosen.can_place()


def test_an_empty_debate_says_how_to_highlight(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    made = HighlightsPanel(bees, theme)
    show(qtbot, made)
    assert made.empty.isVisible()
    assert made.focus_target is made.filter
    mark(bees, "Honey", "the lessons", "green")
    qtbot.waitUntil(lambda: listed(made) == ["the lessons"])
    assert made.view.isVisible()


def test_scope_and_order_are_kept(
    panel: HighlightsPanel, marked: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    panel.set_scope("library")
    settle(panel, qtbot)
    panel.set_order("colour")
    assert [HIGHLIGHT_COLOURS.index(line(panel, row).colour) for row in range(4)] == [0, 0, 2, 3]
    panel.save_state()
    again = HighlightsPanel(marked, theme)
    again.restore_state()
    show(qtbot, again)
    settle(again, qtbot)
    assert (again.scope, again.order) == ("library", "colour")
    assert listed(again) == listed(panel)


def test_five_thousand_highlights_scroll_and_change_without_all_being_made_anew(
    bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    workspace = bees.workspace
    text = text_of(bees, "Figures")
    length = len(workspace.documents.text(text.id))
    with workspace.library.transaction():
        for number in range(5_000):
            start = number % (length - 9)
            workspace.annotations.add(text.id, start, start + 8, HIGHLIGHT_COLOURS[number % 4])
    made = HighlightsPanel(bees, theme)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.model.rowCount() == 5_000)
    reset = QSignalSpy(made.model.modelReset)
    inserted = QSignalSpy(made.model.rowsInserted)
    made.view.scrollToBottom()
    click(made, 4_999)
    made.foot.swatches["pink"].click()
    assert line(made, 4_999).colour == "pink"
    assert (reset.count(), inserted.count()) == (0, 0)


def test_a_long_list_is_narrowed_bit_by_bit_and_follows_an_edit_meanwhile(
    panel: HighlightsPanel, marked: Desk, qtbot: QtBot
) -> None:
    text, others = text_of(marked, "A hive"), len(MARKED)
    anchor = describe(marked.workspace.documents.text(text.id), 0, 6)
    store, library = AnnotationStore(marked.workspace.library), marked.workspace.library
    with library.transaction():
        for number in range(FEW):
            store.add_highlight(Highlight(f"many{number:04}", text.id, "green", anchor))
    panel.refresh()
    settle(panel, qtbot)
    assert panel.model.rowCount() == FEW + others
    panel.view.selectAll()
    assert len(panel.chosen()) == FEW + others
    panel.colours.toggles["green"].click()
    assert panel.is_reading
    last = f"many{FEW - 1:04}"
    marked.do(lambda: marked.workspace.annotations.recolour_all([last, "many0000"], "orange"))
    settle(panel, qtbot)
    assert panel.model.rowCount() == FEW - 2
    assert not panel.model.find(last).isValid()
    assert panel.colours.toggles["orange"].accessibleName() == "Orange highlights: 2"
    panel.colours.toggles["green"].click()
    settle(panel, qtbot)
    ids = [panel.model.key(index) for index in panel.model.walk()]
    assert len(ids) == len(set(ids)) == FEW + others


def test_tags_that_cannot_be_kept_stay_in_their_field(
    panel: HighlightsPanel, marked: Desk, tmp_path: Path
) -> None:
    click(panel, 0)
    panel.foot.tags.setFocus()
    QTest.keyClicks(panel.foot.tags, "winter")
    database = marked.workspace.library.path
    away = database.rename(tmp_path / "away.db")
    assert not panel.flush()
    away.rename(database)
    assert panel.foot.tags.tags() == ("winter",)
    assert panel.flush()
    assert marks(marked)[0][2] == ("winter",)
