"""The window that sorts reactions, by keys alone and by the mouse alone, with a real worker."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.sorting.passage_view import PassageView
from debatedesk.ui.sorting.window import SortingWindow
from tests.support.libraries import contents
from tests.support.panels import passage, text_of
from tests.support.windows import click, press, type_words

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ROOF = "Nobody has a roof with room for a hive, says the street."
BOXES = "The city pays for boxes already, and an hour a week is much."
REPLY = f"""---
title: No room on our street
author: Dee Dweller
kind: reaction
---
Dear neighbours. {ROOF} That settles it 🐝, and more.

{BOXES}
"""


@pytest.fixture
def sorting(qtbot: QtBot, window: MainWindow, bees: Desk, tmp_path: Path) -> SortingWindow:
    """Open the window on a map of two proposals, with two passages that wait."""
    file = tmp_path / "room.md"
    file.write_text(REPLY, "utf-8")
    report = bees.workspace.imports.import_paths([file], debate_id=bees.debate_id)
    assert report.all
    others = [Reference.document(text_of(bees, title).id) for title in ("Figures", "Stings")]
    bees.do(lambda: bees.workspace.trash.put(others))
    maps = bees.workspace.maps
    made = bees.do(lambda: maps.add_map(bees.debate_id, ArgumentMap.of("", "Sorted")))
    map_id = made.created[0].id
    for words in (
        "Every street should keep one hive. A hive on a roof asks for little room.",
        "The city would pay for the boxes, and neighbours would give an hour a week.",
    ):
        spot = passage(bees, "A hive", words)
        bees.do(lambda spot=spot: maps.add_passage(map_id, "proposal", spot))  # type: ignore[misc]
    bees.open(Reference.map(map_id))
    window.table.run(window.table.command("sorting.open"))
    opened = window.sorting.open()
    qtbot.waitUntil(lambda: shown(opened) in (ROOF, BOXES) and not opened.session.is_looking)
    return opened


def shown(sorting: SortingWindow) -> str:
    return sorting.session.passage.words if sorting.session.passage else ""


def current_map(sorting: SortingWindow, bees: Desk) -> ArgumentMap:
    return bees.workspace.maps.map(sorting.session.map_id)


def key(sorting: SortingWindow, keys: Qt.Key | str, *held: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget() or sorting
    if isinstance(keys, str):
        QTest.keyClicks(focused, keys)
    else:
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= each
        QTest.keyClick(focused, keys, modifiers)


def said_by(argument_map: ArgumentMap) -> dict[str, tuple[str, str]]:
    """Give the kind and the target of each relation by the words of its node's evidence."""
    return {
        argument_map.nodes[relation.sources[0]].evidence[0].anchor.exact: (relation.kind, relation.target)
        for relation in argument_map.relations.values()
    }


def test_a_passage_is_shown_with_its_likely_proposals_and_the_words_that_made_it_one(
    sorting: SortingWindow,
) -> None:
    first = shown(sorting)
    assert first in (ROOF, BOXES)
    words = "roof" if first == ROOF else "boxes"
    assert sorting.reasons.text().startswith("because of: ")
    assert words in sorting.reasons.text()
    assert sorting.progress_label.words().startswith("0 of 2 passages · No room on our street, Dee Dweller")
    assert len(sorting.choices.titles) == 2
    assert sorting.session.proposal == sorting.session.likely[0].proposal
    assert first in sorting.view.accessibleDescription()


def test_by_keys_alone_each_decision_makes_a_node_and_leads_on_and_back_takes_it_back(
    qtbot: QtBot, window: MainWindow, sorting: SortingWindow, bees: Desk
) -> None:
    before = contents(bees.workspace.library)
    first = shown(sorting)
    key(sorting, "s")
    second = shown(sorting)
    assert {first, second} == {ROOF, BOXES}
    assert sorting.progress_label.words().startswith("1 of 2 passages")
    (node,) = [each for each in current_map(sorting, bees).nodes.values() if each.kind == "argument"]
    assert (node.speaker, node.evidence[0].anchor.exact) == ("Dee Dweller", first)
    assert said_by(current_map(sorting, bees))[first][0] == "support"
    assert node.id in window.map.state.contents.cards, "it is on the map at once"
    likeliest = sorting.session.proposal
    key(sorting, "2")
    other = sorting.session.proposal
    assert other != likeliest
    key(sorting, "o")
    assert said_by(current_map(sorting, bees))[second] == ("attack", other)
    assert sorting.session.passage is None
    key(sorting, "z")
    assert (shown(sorting), sorting.session.proposal) == (second, other)
    key(sorting, "z")
    assert shown(sorting) == first
    assert contents(bees.workspace.library) == before
    key(sorting, Qt.Key.Key_Z, CTRL, SHIFT)
    assert shown(sorting) == second


def test_a_passage_is_skipped_asks_undercuts_or_becomes_evidence(
    sorting: SortingWindow, bees: Desk
) -> None:
    first = shown(sorting)
    key(sorting, "k")
    assert shown(sorting) != first
    assert sorting.session.queue.decided == 1
    key(sorting, "z")
    assert shown(sorting) == first
    key(sorting, "q")
    kinds = [node.kind for node in current_map(sorting, bees).nodes.values()]
    assert kinds.count("question") == 1
    key(sorting, "z")
    key(sorting, "s")
    key(sorting, "1" if sorting.session.proposal == "" else "2")
    key(sorting, "u")
    assert sorting.choices.heading.text() == "Which link does it undercut?"
    assert len(sorting.choices.titles) == 1
    key(sorting, "1")
    argument_map = current_map(sorting, bees)
    assert sorted(each.kind for each in argument_map.relations.values()) == ["support", "undercut"]
    key(sorting, "z")
    key(sorting, "e")
    assert len(sorting.choices.titles) == 3
    key(sorting, Qt.Key.Key_Down)
    key(sorting, Qt.Key.Key_Return)
    assert sum(len(node.evidence) for node in current_map(sorting, bees).nodes.values()) == 4
    assert sorting.session.passage is None


def test_escape_leads_from_a_question_back_and_then_closes(sorting: SortingWindow, bees: Desk) -> None:
    before = contents(bees.workspace.library)
    key(sorting, "e")
    assert sorting.choices.heading.text() == "Evidence of which node?"
    key(sorting, Qt.Key.Key_Escape)
    assert sorting.choices.heading.text() == "Which proposal?"
    key(sorting, "u")
    assert sorting.choices.titles == []
    assert "no link to undercut" in sorting.choices.nothing.text()
    key(sorting, Qt.Key.Key_Escape)
    key(sorting, Qt.Key.Key_Escape)
    assert not sorting.isVisible()
    assert contents(bees.workspace.library) == before


def test_another_proposal_is_found_by_its_words(sorting: SortingWindow, bees: Desk) -> None:
    key(sorting, "/")
    assert sorting.choices.field.hasFocus()
    key(sorting, "pay box")
    assert [title[:14] for title in sorting.choices.titles] == ["The city would"]
    key(sorting, Qt.Key.Key_Return)
    assert sorting.choices.view.hasFocus()
    chosen = current_map(sorting, bees).nodes[sorting.session.proposal]
    assert chosen.title.startswith("The city would pay")
    words = shown(sorting)
    key(sorting, "o")
    assert said_by(current_map(sorting, bees))[words] == ("attack", chosen.id)


def test_the_passage_is_widened_by_keys_and_chosen_anew_with_the_mouse(
    qtbot: QtBot, sorting: SortingWindow, bees: Desk
) -> None:
    if shown(sorting) != ROOF:
        key(sorting, "k")
    key(sorting, Qt.Key.Key_Down, SHIFT)
    assert shown(sorting) == f"{ROOF} That settles it 🐝, and more."
    key(sorting, Qt.Key.Key_Left, SHIFT)
    assert shown(sorting) == f"{ROOF} That settles it 🐝, and"
    key(sorting, Qt.Key.Key_Up, SHIFT, CTRL)
    assert shown(sorting).startswith("Dear neighbours. ")
    view = sorting.view
    cursor = view.document().find("That settles it 🐝, and")
    first, last = (
        view.cursorRect(_at(view, spot)).center()
        for spot in (cursor.selectionStart(), cursor.selectionEnd())
    )
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), (first + last) / 2)
    QTest.mouseMove(view.viewport(), last + QPoint(1, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last + QPoint(1, 0))
    assert shown(sorting) == "That settles it 🐝, and"
    key(sorting, "s")
    assert "That settles it 🐝, and" in said_by(current_map(sorting, bees))
    assert shown(sorting) == ROOF, "the sentence that waited waits on, as none of it is used"
    key(sorting, "z")
    assert shown(sorting) == ROOF


def _at(view: PassageView, position: int) -> QTextCursor:
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    return cursor


def test_by_mouse_alone_a_passage_is_sorted(qtbot: QtBot, sorting: SortingWindow, bees: Desk) -> None:
    first = shown(sorting)
    index = sorting.choices.model.index(1, 0)
    click(qtbot, sorting.choices.view.viewport(), sorting.choices.view.visualRect(index).center())
    other = sorting.session.proposal
    assert other != sorting.session.likely[0].proposal
    click(qtbot, sorting.buttons["O"])
    assert said_by(current_map(sorting, bees))[first] == ("attack", other)
    click(qtbot, sorting.buttons["E"])
    index = sorting.choices.model.index(1, 0)
    click(qtbot, sorting.choices.view.viewport(), sorting.choices.view.visualRect(index).center())
    assert sorting.session.passage is None
    click(qtbot, sorting.buttons["Z"])
    click(qtbot, sorting.buttons["Z"])
    assert shown(sorting) == first


def test_what_the_map_uses_elsewhere_leaves_the_queue_and_new_texts_join_it(
    qtbot: QtBot, sorting: SortingWindow, bees: Desk, tmp_path: Path
) -> None:
    first = sorting.session.passage
    assert first is not None
    bees.do(lambda: bees.workspace.maps.add_passage(sorting.session.map_id, "aside", first.reference))
    assert shown(sorting) != first.words
    assert sorting.session.queue.decided == 1
    file = tmp_path / "late.md"
    file.write_text("# Late\n\nA roof has room for a hive on every street.\n", "utf-8")
    report = bees.workspace.imports.import_paths([file], debate_id=bees.debate_id)
    bees.announce(report.changes)
    qtbot.waitUntil(lambda: sorting.session.queue.total == 3)
    assert sorting.session.queue.decided == 1


def test_back_refuses_where_something_else_was_edited_since(sorting: SortingWindow, bees: Desk) -> None:
    key(sorting, "s")
    bees.do(lambda: bees.workspace.maps.rename(sorting.session.map_id, "Another title"))
    sorting.session.take_back()
    assert "Something else was edited since" in sorting.said.words()
    bees.undo()
    sorting.session.take_back()
    assert sorting.said.words() == "Taken back."


def test_where_all_is_decided_it_says_so_and_offers_the_texts_without_a_node(
    qtbot: QtBot, window: MainWindow, sorting: SortingWindow, bees: Desk
) -> None:
    key(sorting, "k")
    key(sorting, "s")
    assert sorting.empty.isVisible()
    button = next(each for each in sorting.empty.findChildren(type(sorting.buttons["S"])))
    click(qtbot, button)
    unplaced = window.sorting.open_unplaced()
    assert "No room on our street" not in unplaced.choices.titles
    assert "Honey for the school" in unplaced.choices.titles
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    press(qtbot, unplaced.choices.field, Qt.Key.Key_Return)
    assert opened
    assert opened[0].kind == "document"
    type_words(qtbot, unplaced.choices.field, "honey")
    assert unplaced.choices.titles == ["Honey for the school"]


def test_a_map_without_proposals_says_what_to_do(
    qtbot: QtBot, window: MainWindow, sorting: SortingWindow, bees: Desk
) -> None:
    made = bees.do(lambda: bees.workspace.maps.create(bees.debate_id, "Empty"))
    bees.open(made.created[0])
    window.sorting.open()
    qtbot.waitUntil(lambda: not sorting.session.is_looking)
    assert "no proposals yet" in " ".join(
        each.text() for each in sorting.empty.findChildren(type(sorting.reasons))
    )
    assert not any(sorting.buttons[each].isEnabled() for each in "SOUQEK")


def test_words_of_a_text_that_is_another_now_are_shown_no_more(
    qtbot: QtBot, sorting: SortingWindow, bees: Desk
) -> None:
    workspace = bees.workspace
    reply = text_of(bees, "No room").id
    altered = workspace.documents.markdown(reply).replace(
        "Dear neighbours.", "Dear friends and neighbours."
    )
    bees.do(lambda: workspace.versions.replace(reply, altered))
    assert shown(sorting) == ""
    qtbot.waitUntil(lambda: shown(sorting) in (ROOF, BOXES))
    passage_now = sorting.session.passage
    assert passage_now
    assert workspace.documents.text(reply)[passage_now.reference.start :].startswith(passage_now.words)


def test_what_was_decided_while_the_window_was_closed_is_not_shown_again(
    sorting: SortingWindow, window: MainWindow, bees: Desk
) -> None:
    first = sorting.session.passage
    assert first is not None
    sorting.close()
    assert not sorting.isVisible()
    bees.do(lambda: bees.workspace.maps.add_passage(sorting.session.map_id, "aside", first.reference))
    assert shown(sorting) == first.words, "a closed window follows nothing"
    window.sorting.open()
    assert shown(sorting) not in ("", first.words)


def test_the_passage_is_shown_in_its_text_by_key_and_by_mouse(
    qtbot: QtBot, sorting: SortingWindow, bees: Desk
) -> None:
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    assert sorting.session.passage is not None
    spot = sorting.session.passage.reference
    key(sorting, Qt.Key.Key_Return, CTRL)
    click(qtbot, sorting.text_button)
    assert opened == [spot, spot]
    assert sorting.isVisible()


def test_arrows_move_the_edge_of_words_that_read_from_the_right_where_they_point(
    sorting: SortingWindow,
) -> None:
    assert sorting.session.passage is not None
    words = "خلية واحدة لكل شارع"
    sorting.session.passage = replace(sorting.session.passage, text=words, start=0, end=4)
    key(sorting, Qt.Key.Key_Left, SHIFT)
    assert shown(sorting) == "خلية واحدة"
    key(sorting, Qt.Key.Key_Right, SHIFT)
    assert shown(sorting) == "خلية"
