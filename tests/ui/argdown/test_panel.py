"""The Argdown pane: what is typed there is in the map, what is done on the map is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.reference import Reference
from debatedesk.ui.argdown.editor import ArgdownEditor
from debatedesk.ui.argdown.panel import ArgdownPanel
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show

TEXT = "// First meeting\n[Keep hives] {kind: proposal}\n  + <Honey>: Sweet.\n"


@pytest.fixture
def map_id(bees: Desk) -> str:
    key = bees.workspace.maps.create(bees.debate_id, "Hives").created[0].id
    bees.workspace.argdown_texts.edit(key, TEXT)
    bees.show(Reference.map(key))
    return key


@pytest.fixture
def panel(map_id: str, bees: Desk, theme: ThemeHost, qtbot: QtBot) -> ArgdownPanel:
    made = ArgdownPanel(bees, theme)
    show(qtbot, made, 520, 700)
    return made


def editor(panel: ArgdownPanel) -> ArgdownEditor:
    assert panel.editor
    return panel.editor


def the_map(panel: ArgdownPanel) -> ArgumentMap:
    shown = panel._desk.shown_map
    assert shown
    return panel._desk.workspace.maps.map(shown.id)


def node(panel: ArgdownPanel, title: str) -> Node:
    return next(each for each in the_map(panel).nodes.values() if each.title == title)


def end(panel: ArgdownPanel) -> ArgdownEditor:
    """Put the cursor at the end of the text, with the keys there."""
    text = editor(panel)
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    return text


def press(text: ArgdownEditor, keys: str) -> None:
    """Type keys, among them Enter and Tab."""
    special = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
    for key in keys:
        if key in special:
            QTest.keyClick(text, special[key])
        else:
            QTest.keyClicks(text, key)


def test_the_text_of_the_map_is_shown(panel: ArgdownPanel) -> None:
    assert editor(panel).toPlainText() == TEXT


def test_what_is_typed_is_in_the_map_when_the_line_is_left(panel: ArgdownPanel) -> None:
    text = end(panel)
    QTest.keyClicks(text, "  - <Stings>: Bees sting.")
    assert panel.saving.words == "Saving…"
    QTest.keyClick(text, Qt.Key.Key_Up)
    assert not panel.pending
    assert node(panel, "Stings").text == "Bees sting."
    assert text.toPlainText() == TEXT + "  - <Stings>: Bees sting."


def test_what_is_typed_is_in_the_map_after_a_while(panel: ArgdownPanel, qtbot: QtBot) -> None:
    press(end(panel), "\n[Meadows]")
    qtbot.waitUntil(lambda: len(the_map(panel).nodes) == 3)


def test_a_step_of_the_map_is_a_line_of_typing(panel: ArgdownPanel, bees: Desk) -> None:
    text = end(panel)
    press(text, "\n[Meadows]: Sow.\n\n[Roofs]: Green.")
    panel.flush()
    assert [each.title for each in the_map(panel).nodes.values()] == [
        "Keep hives",
        "Honey",
        "Meadows",
        "Roofs",
    ]
    text.clearFocus()
    bees.undo()
    assert [each.title for each in the_map(panel).nodes.values()] == ["Keep hives", "Honey", "Meadows"]


def test_undo_in_the_text_takes_back_typing_and_the_map_follows(panel: ArgdownPanel) -> None:
    text = end(panel)
    press(text, "\n[Meadows]")
    panel.flush()
    assert len(the_map(panel).nodes) == 3
    while text.document().isUndoAvailable():
        text.undo()
    panel.flush()
    assert len(the_map(panel).nodes) == 2
    assert text.toPlainText() == TEXT


def test_an_edit_of_the_map_changes_its_line_and_leaves_the_cursor(
    panel: ArgdownPanel, bees: Desk, map_id: str
) -> None:
    text = end(panel)
    text.moveCursor(QTextCursor.MoveOperation.Up)
    text.moveCursor(QTextCursor.MoveOperation.EndOfLine)
    before = text.textCursor().blockNumber()
    bees.do(
        lambda: bees.workspace.maps.edit_node(map_id, node(panel, "Keep hives").id, text="One a street.")
    )
    assert text.toPlainText() == TEXT.replace("] {", "]: One a street. {")
    assert text.textCursor().blockNumber() == before
    bees.undo()
    assert text.toPlainText() == TEXT


def test_words_typed_are_not_lost_when_the_map_is_edited_meanwhile(
    panel: ArgdownPanel, bees: Desk, map_id: str
) -> None:
    text = end(panel)
    press(text, "\n[Meadows]")
    bees.do(lambda: bees.workspace.maps.edit_node(map_id, node(panel, "Honey").id, text="Sells."))
    assert {each.title for each in the_map(panel).nodes.values()} == {"Keep hives", "Honey", "Meadows"}
    assert node(panel, "Honey").text == "Sells."
    assert text.toPlainText() == TEXT.replace("Sweet.", "Sells.") + "\n[Meadows]"


def test_what_is_no_map_is_marked_at_its_line_and_kept(
    panel: ArgdownPanel, bees: Desk, map_id: str, theme: ThemeHost, qtbot: QtBot
) -> None:
    before = the_map(panel)
    text = end(panel)
    press(text, "\n[Meadows] {kind: wish}")
    assert panel.flush()
    problem = panel.problem
    assert problem
    assert problem.line == 5
    assert "Line 5, column 1: “wish” is no kind of node" in panel.problem_line.text()
    assert panel.problem_line.isVisible()
    assert any(each.cursor.blockNumber() == 4 for each in text.extraSelections())
    assert the_map(panel) == before
    again = ArgdownPanel(bees, theme)
    show(qtbot, again, 520, 700)
    assert editor(again).toPlainText() == TEXT + "\n[Meadows] {kind: wish}"
    assert again.problem
    again.hide()
    text.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(len(" {kind: wish}")):
        QTest.keyClick(text, Qt.Key.Key_Backspace)
    panel.flush()
    assert panel.problem is None
    assert not panel.problem_line.isVisible()
    assert node(panel, "Meadows")


def test_a_draft_can_be_discarded(panel: ArgdownPanel) -> None:
    QTest.keyClicks(end(panel), "  + {kind: [")
    panel.flush()
    assert panel.problem
    (discard,) = [each for each in panel.commands() if each.id == "argdown.discard"]
    assert discard.enabled()
    discard.run()
    assert editor(panel).toPlainText() == TEXT
    assert not discard.enabled()
    editor(panel).undo()
    assert editor(panel).toPlainText() == TEXT + "  + {kind: ["


def test_tab_and_enter_keep_the_indentation(panel: ArgdownPanel) -> None:
    text = end(panel)
    press(text, "\n[a]\n\t+ b\n\t- c\n")
    QTest.keyClick(text, Qt.Key.Key_Backtab)
    QTest.keyClicks(text, "- d")
    assert text.toPlainText() == TEXT + "\n[a]\n  + b\n    - c\n  - d"


def test_the_line_of_the_selected_node_is_shown(panel: ArgdownPanel, bees: Desk, map_id: str) -> None:
    editor(panel).clearFocus()
    bees.select(Reference.node(map_id, node(panel, "Honey").id))
    assert [each.cursor.blockNumber() for each in editor(panel).extraSelections()] == [2]


def test_another_map_brings_another_text(panel: ArgdownPanel, bees: Desk, map_id: str) -> None:
    press(end(panel), "\n[Meadows]")
    other = bees.workspace.maps.create(bees.debate_id, "Other").created[0].id
    bees.show(Reference.map(other))
    assert editor(panel).toPlainText().strip() == ""
    assert {each.title for each in bees.workspace.maps.map(map_id).nodes.values()} >= {"Meadows"}
    bees.show(Reference.map(map_id))
    assert editor(panel).toPlainText() == TEXT + "\n[Meadows]"


@pytest.mark.parametrize(("nodes", "follows"), [(400, True), (1_600, False)])
def test_a_long_text_follows_when_the_map_is_at_rest_and_a_very_long_one_when_it_is_entered(
    panel: ArgdownPanel, bees: Desk, map_id: str, qtbot: QtBot, nodes: int, follows: bool
) -> None:
    bees.workspace.argdown_texts.edit(map_id, TEXT + "\n".join(f"  + <Reason {n}>" for n in range(nodes)))
    panel.refresh()
    text = editor(panel)
    text.clearFocus()
    bees.do(lambda: bees.workspace.maps.edit_node(map_id, node(panel, "Honey").id, text="Sells."))
    assert "Sells." not in text.toPlainText()
    if not follows:
        panel.setFocus()
        text.setFocus()
    qtbot.waitUntil(lambda: "Sells." in text.toPlainText())


def test_the_editor_is_made_when_it_is_first_seen(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    made = ArgdownPanel(bees, theme)
    qtbot.addWidget(made)
    assert made.editor is None
