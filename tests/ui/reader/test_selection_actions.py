"""What can be done with selected words, by key, by mouse and from the table of commands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from debatedesk.domain.library import HIGHLIGHT_COLOURS, Highlight
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.support.panels import text_of
from tests.ui.reader.street import PROPOSAL, node, select, words_selected


def command(pane: ReaderPane, name: str) -> Command:
    return next(each for each in pane.commands() if each.id == f"reader.{name}")


def highlights(street: Desk) -> list[Highlight]:
    return street.workspace.annotations.highlights(text_of(street, "A hive").id)


@pytest.mark.parametrize("colour", HIGHLIGHT_COLOURS)
def test_words_are_highlighted_in_any_of_five_colours(pane: ReaderPane, street: Desk, colour: str) -> None:
    select(pane, "asks for little room")
    command(pane, f"highlight_{colour}").run()
    assert [(each.anchor.exact, each.colour) for each in highlights(street)] == [
        ("asks for little room", colour)
    ]
    assert [each.colour for each in pane.main.view.marks.highlights.all] == [colour]
    assert words_selected(pane) == ""


def test_white_space_around_a_selection_is_left_out(pane: ReaderPane, street: Desk) -> None:
    select(pane, " asks for little room.")
    command(pane, "highlight_yellow").run()
    assert [each.anchor.exact for each in highlights(street)] == ["asks for little room."]


def test_the_same_words_in_another_colour_are_one_highlight(pane: ReaderPane, street: Desk) -> None:
    for colour in ("yellow", "pink"):
        select(pane, "asks for little room")
        command(pane, f"highlight_{colour}").run()
    assert [each.colour for each in highlights(street)] == ["pink"]


def test_a_highlight_is_removed_and_both_are_undone(pane: ReaderPane, street: Desk) -> None:
    select(pane, "asks for little room")
    command(pane, "highlight_green").run()
    select(pane, "little")
    assert command(pane, "remove_highlight").enabled()
    command(pane, "remove_highlight").run()
    assert len(pane.main.view.marks.highlights) == 0
    street.undo()
    assert [each.colour for each in pane.main.view.marks.highlights.all] == ["green"]
    street.undo()
    assert highlights(street) == []


def test_the_bar_over_words_goes_once_they_are_highlighted(pane: ReaderPane) -> None:
    select(pane, "asks for little room")
    pane.main.view.selection_made.emit()
    bar = pane.interactions[0].bar
    assert bar.isVisible()
    command(pane, "highlight_green").run()
    assert not bar.isVisible()


def test_several_highlights_are_removed_in_one_step(pane: ReaderPane, street: Desk) -> None:
    for words in ("asks for", "little room"):
        select(pane, words)
        command(pane, "highlight_green").run()
    select(pane, "asks for little room")
    command(pane, "remove_highlight").run()
    assert highlights(street) == []
    street.undo()
    assert len(highlights(street)) == 2


def test_nothing_can_be_done_with_no_words(pane: ReaderPane) -> None:
    pane.current.view.clear_selection()
    for name in ("highlight_yellow", "remove_highlight", "quote", "add_claim", "support", "evidence"):
        assert not command(pane, name).enabled()


def test_words_go_to_the_map_that_is_shown(pane: ReaderPane, street: Desk) -> None:
    maps = street.workspace.maps
    other = street.do(lambda: maps.create(street.debate_id, "Costs")).created[0]
    street.show(other)
    select(pane, "asks for little room")
    command(pane, "add_claim").run()
    assert [each.title for each in maps.map(other.id).nodes.values()] == ["asks for little room"]


def test_words_are_selected_with_the_keyboard_alone(pane: ReaderPane) -> None:
    view = pane.main.view
    carets = [view.has_caret]
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    carets.append(view.has_caret)
    assert carets == [False, True]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert words_selected(pane) == "A hive for every street"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert words_selected(pane) == ""
    QTest.keyClick(view, Qt.Key.Key_Escape)
    carets.append(view.has_caret)
    assert carets == [False, True, False]


def test_a_note_on_words_is_opened(pane: ReaderPane, street: Desk) -> None:
    opened: list[Reference] = []
    street.opened.connect(opened.append)
    select(pane, PROPOSAL)
    command(pane, "note").run()
    (note,) = street.workspace.notes.notes(street.debate_id)
    assert note.anchor is not None
    assert note.anchor.exact == PROPOSAL
    assert opened == [Reference.note(note.id)]
    assert [each.id for each in pane.main.view.marks.notes.all] == [note.id]


def test_without_words_a_note_is_on_the_whole_text(pane: ReaderPane, street: Desk) -> None:
    command(pane, "note").run()
    (note,) = street.workspace.notes.notes(street.debate_id)
    assert (note.target, note.target_id) == ("document", text_of(street, "A hive").id)


def test_a_quotation_is_copied_with_its_source(pane: ReaderPane) -> None:
    messages: list[str] = []
    pane.status_message.connect(messages.append)
    select(pane, PROPOSAL)
    command(pane, "quote").run()
    data = QGuiApplication.clipboard().mimeData()
    source = "Ada Keeper, “A hive for every street”, 3 May 2024 <https://example.org/hive>"
    assert data.text() == f"“{PROPOSAL}”\n— {source}"
    assert '<a href="https://example.org/hive">' in data.html()
    assert messages == ["Copied as a quotation with its source."]


def test_words_are_copied_as_they_stand_with_ctrl_c(pane: ReaderPane) -> None:
    select(pane, "“naïve”, some say")
    QTest.keyClick(pane.main.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "“naïve”, some say"


@pytest.mark.parametrize("kind", ["proposal", "claim"])
def test_words_become_a_node_with_their_evidence(pane: ReaderPane, street: Desk, kind: str) -> None:
    select(pane, "A hive on a roof asks for little room.")
    command(pane, f"add_{kind}").run()
    created = street.selection
    assert created is not None
    argument_map = street.workspace.maps.map(created.within)
    made = argument_map.nodes[created.id]
    assert (made.kind, made.title, made.text) == (kind, "A hive on a roof asks for little room", "")
    assert made.speaker == "Ada Keeper"
    assert [each.anchor.exact for each in made.evidence] == ["A hive on a roof asks for little room."]
    assert argument_map.relations_from(created.id) == []
    assert pane.main.view.marks.chosen == created


@pytest.mark.parametrize(("name", "relation"), [("support", "support"), ("objection", "attack")])
def test_words_bear_on_the_selected_node(pane: ReaderPane, street: Desk, name: str, relation: str) -> None:
    street.select(node(street, "q"))
    select(pane, "A hive on a roof asks for little room.")
    command(pane, name).run()
    created = street.selection
    assert created is not None
    (made,) = street.workspace.maps.map(created.within).relations_from(created.id)
    assert (made.kind, made.target) == (relation, "q")
    street.undo()
    assert street.workspace.maps.node(created.within, created.id) is None
    street.redo()
    assert street.workspace.maps.node(created.within, created.id) is not None


def test_without_a_selected_node_words_can_not_bear_on_one(pane: ReaderPane) -> None:
    select(pane, PROPOSAL)
    assert not command(pane, "support").enabled()
    assert not command(pane, "objection").enabled()


def test_long_words_are_kept_whole_below_a_short_title(pane: ReaderPane, street: Desk) -> None:
    words = (
        "Paragraph 1 speaks of roofs, of boxes and of the hours that neighbours give, and it is long enough"
    )
    select(pane, words)
    command(pane, "add_claim").run()
    assert street.selection is not None
    made = street.workspace.maps.node(street.selection.within, street.selection.id)
    assert made is not None
    assert made.title == "Paragraph 1 speaks of roofs, of boxes and of the hours that…"
    assert made.text == words


def test_words_become_further_evidence_of_the_selected_node(pane: ReaderPane, street: Desk) -> None:
    street.select(node(street, "p"))
    select(pane, "A hive on a roof asks for little room.")
    command(pane, "evidence").run()
    chosen = node(street, "p")
    marked = [each for each in pane.main.view.marks.passages.all if each.node == chosen]
    assert len(marked) == 2


def test_a_debate_without_a_map_gets_one(pane: ReaderPane, street: Desk) -> None:
    only = [Reference.map(each.id) for each in street.workspace.maps.maps()]
    street.do(lambda: street.workspace.trash.put(only))
    select(pane, PROPOSAL)
    command(pane, "add_proposal").run()
    (made,) = street.workspace.maps.maps(street.debate_id)
    assert made.nodes == 1


def test_a_node_that_is_selected_in_another_debate_can_not_be_borne_on(
    pane: ReaderPane, street: Desk
) -> None:
    street.select(node(street, "q"))
    created = street.workspace.documents.create_debate("Another").created[0]
    honey = [text_of(street, "Honey").id]
    street.do(lambda: street.workspace.documents.move(honey, created.id))
    street.open(created)
    select(pane, "lessons")
    assert command(pane, "add_claim").enabled()
    assert not command(pane, "support").enabled()


def test_words_are_copied_with_a_citation_in_the_chosen_style(pane: ReaderPane, street: Desk) -> None:
    select(pane, "asks for little room")
    command(pane, "cite").run()
    assert QGuiApplication.clipboard().text() == "“asks for little room” (Keeper, 2024, para. 1)"
    street.workspace.citations.choose("chicago-notes")
    command(pane, "cite").run()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("“asks for little room”\n— Ada Keeper, “A Hive for Every Street,”")


def test_without_selected_words_the_reference_of_the_text_is_copied(pane: ReaderPane) -> None:
    pane.current.face.clear_selection()
    command(pane, "cite").run()
    assert QGuiApplication.clipboard().text().startswith("Keeper, A. (2024, May 3).")
