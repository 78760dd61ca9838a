"""A newer version takes the place of a text: marks go along, and what is in doubt is decided."""

import re
from pathlib import Path

import pytest

from debatedesk.services.packaged import packaged_path
from debatedesk.ui.library.imports.controller import SAMPLE
from debatedesk.ui.review.rows import ReviewLine
from tests.end_to_end.conftest import Start
from tests.end_to_end.dialogs import choose_path, run_from_palette
from tests.support.libraries import contents
from tests.support.person import Person

TEXT = "The plane in the hangar"
FILE = "R6-hangar-and-test-flight.md"
KEPT = "The argument works by analogy"
ALTERED, ALTERED_NOW = (
    "The essay borrows its regulator from aviation",
    "The essay takes its model from aviation",
)
GONE = "It also shows its reader where to press"
BEFORE_ALL = "This paragraph is new and stands before all others.\n\n"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Write the newer version: a beginning put before all, a sentence altered, another taken out."""
    text = (packaged_path(SAMPLE) / FILE).read_text("utf-8")
    for words, now in ((ALTERED, ALTERED_NOW), (f"{GONE}, by naming one way in which they differ.", "")):
        text, count = re.subn(r"\s+".join(map(re.escape, words.split())), now, text)
        assert count == 1
    path = tmp_path / "hangar-2.md"
    path.write_text(text.replace("*Digest of how", f"{BEFORE_ALL}*Digest of how"), "utf-8")
    return path


def mark(person: Person, *words: str) -> None:
    """Open the text and highlight words in it."""
    person.click_row(person.window.library.view, TEXT)
    person.look()
    for each in words:
        person.select_words(each)
        person.press("Ctrl+2")


def marked(person: Person) -> list[str]:
    return [person.text[each.start : each.end] for each in person.page.marks.highlights.all]


def replace(person: Person, newer: Path) -> None:
    run_from_palette(person, "replace with new")
    choose_path(person, newer, "Open")
    person.come_back()
    person.wait(lambda: BEFORE_ALL.strip() in person.text)


def waiting(person: Person) -> list[tuple[str, str]]:
    """The passages that wait for a decision: their old words and what became of them."""
    model = person.window.review.model
    lines = (model.value(index) for index in model.walk())
    return [
        (each.title, each.state) for each in lines if isinstance(each, ReviewLine) and not each.item.settled
    ]


def test_what_is_in_doubt_is_listed_decided_by_keys_and_all_of_it_undone(
    person: Person, newer: Path
) -> None:
    mark(person, ALTERED, KEPT, GONE)
    library = person.window.desk.workspace.library
    before = contents(library)
    replace(person, newer)
    assert waiting(person) == [(ALTERED, "changed"), (GONE, "gone")]
    assert marked(person) == [ALTERED_NOW, KEPT], "only the words themselves carry on, never a lookalike"

    review = person.window.review
    assert person.focused is review.view
    person.press("Home")
    person.press("Return")
    person.wait(lambda: person.arrived_at == ALTERED_NOW)
    assert person.sees_words(ALTERED_NOW)
    review.view.setFocus()
    person.press("Ctrl+Return")
    assert waiting(person) == [(GONE, "gone")]
    person.press("Delete")
    assert waiting(person) == []

    person.press("Ctrl+Z", 2)
    assert waiting(person) == [(ALTERED, "changed"), (GONE, "gone")]
    person.press("Ctrl+Z")
    person.wait(lambda: BEFORE_ALL.strip() not in person.text)
    assert waiting(person) == []
    assert marked(person) == [ALTERED, KEPT, GONE]
    assert contents(library) == before


def test_another_passage_is_picked_with_the_mouse(person: Person, newer: Path) -> None:
    mark(person, GONE)
    replace(person, newer)
    row = person.row(person.window.review.view, GONE)
    assert row.isValid()
    person.click_row(person.window.review.view, GONE)
    person.select_words(KEPT)
    person.click("Use selection")
    assert waiting(person) == []
    assert marked(person) == [KEPT]


def test_an_orphan_stays_with_its_note_in_notes_search_and_the_next_start(
    person: Person, newer: Path, start: Start
) -> None:
    person.click_row(person.window.library.view, TEXT)
    person.look()
    person.select_words(GONE)
    person.press("Ctrl+M")
    person.write("Where does the quagga press?")
    replace(person, newer)
    again = start()
    assert waiting(again) == [(GONE, "gone")]
    desk = again.window.desk
    assert GONE in desk.workspace.exports.notes_markdown(desk.debate_id)
    again.press("Ctrl+K")
    again.write("quagga")
    again.wait(lambda: again.window.search.model.rowCount() and not again.window.search.runner.busy)
    again.click_row(again.window.search.view, "Where does the quagga press?")
    assert again.window.notes.editor.text.toPlainText() == "Where does the quagga press?"
