"""The table of commands of the reader."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.ui.reader.street import select


def test_ids_and_shortcuts_are_used_once(pane: ReaderPane) -> None:
    commands = pane.commands()
    keys = [key for each in commands for key in each.shortcut.split()]
    assert max(Counter(each.id for each in commands).values()) == 1
    assert max(Counter(keys).values()) == 1
    assert all(QKeySequence(key).toString() for key in keys)


def test_everything_that_is_done_to_words_has_a_command(pane: ReaderPane) -> None:
    names = {each.id.removeprefix("reader.") for each in pane.commands()}
    assert {f"highlight_{colour}" for colour in HIGHLIGHT_COLOURS} <= names
    assert {"note", "quote", "add_proposal", "add_claim", "support", "objection", "evidence"} <= names


def test_zooming_counts_only_while_the_reader_has_the_focus(pane: ReaderPane) -> None:
    scopes = {each.id: each.scope for each in pane.commands()}
    assert [scopes[f"reader.{name}"] for name in ("larger", "smaller", "usual_size")] == [pane] * 3


def test_without_a_text_nothing_can_be_done_to_it(pane: ReaderPane) -> None:
    select(pane, "asks for little")
    usable = {each.id for each in pane.commands() if each.enabled()}
    assert {"reader.outline", "reader.quote", "reader.add_claim"} <= usable
    assert pane.find_label == "Find in text"
    pane.main.close_document()
    usable = {each.id for each in pane.commands() if each.enabled()}
    assert not {"reader.outline", "reader.quote", "reader.add_claim", "reader.note"} & usable
    assert not pane.find_label


def test_switches_tell_how_they_stand(pane: ReaderPane) -> None:
    switches = {each.id: each for each in pane.commands() if each.checked}
    for name in ("two_pages", "opens_beside", "map_follows", "caret"):
        switch = switches[f"reader.{name}"]
        assert switch.checked is not None
        before = switch.checked()
        switch.run()
        assert switch.checked() is not before
