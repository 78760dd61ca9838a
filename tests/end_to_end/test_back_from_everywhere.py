"""Back returns to where one was, whatever led away from there: each way is gone with mouse or keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from debatedesk.domain.reference import Reference
from debatedesk.ui.map.outline.page import OutlinePage
from debatedesk.ui.reader.history import Place
from tests.support.person import GLANCE_MS, LEFT, NONE, Person

READING = "Three features matter for the d"
REACTION = "The plane in the hangar"
DOUBTFUL = "That is where the most capable systems are"
Go = Callable[[Person], object]


def click_margin_count(person: Person) -> None:
    margin = person.window.reader.current.passages
    person.click(margin, margin.placed[-1].rect.center())


def click_passage(person: Person) -> None:
    first, last = person.page.visible_offsets()
    passage = next(each for each in person.page.marks.passages.all if first < each.start < last)
    rect = person.page.rects_of(passage.start, passage.start + 1)[0]
    person.click(person.page.viewport(), rect.center().toPoint())


def click_evidence(person: Person) -> None:
    person.click_card("Third-party evaluation with power to block")
    person.press("Ctrl+Alt+I")
    inspector = person.window.inspector
    (evidence,) = inspector.node.evidence.rows
    inspector.node.ensureWidgetVisible(evidence)
    person.click(evidence)


def search(person: Person, words: str) -> None:
    person.press("Ctrl+K")
    person.press("Ctrl+A")
    person.write(words)
    results = person.window.search
    person.wait(lambda: results.model.rowCount() and not results.runner.busy)


def click_hit_in_text(person: Person) -> None:
    search(person, '"a plane in a hangar does nothing"')
    person.press("Down", 2)
    person.press("Return")


def click_hit_on_map(person: Person) -> None:
    search(person, "incumbents survive")
    person.click_row(person.window.search.view, "Regulatory capture")


def click_hit_on_note(person: Person) -> None:
    search(person, "which hangar")
    person.click_row(person.window.search.view, "Which hangar?")


def go_to_next_hit(person: Person) -> None:
    search(person, "hangar")
    person.press("F4")


def click_library_row(person: Person) -> None:
    person.press("Ctrl+Alt+L")
    person.click_row(person.window.library.view, REACTION)


def press_enter_on_library_row(person: Person) -> None:
    person.press("Ctrl+Alt+L")
    view = person.window.library.view
    view.go_to(person.row(view, "Let them buy"))
    view.setFocus()
    person.press("Return")


def switch_debates(person: Person) -> None:
    debates = person.window.desk.workspace.documents.debates()
    other = next(each for each in debates if each.id != person.window.desk.debate_id)
    chooser = person.window.library.chooser
    person.press("Ctrl+Alt+L")
    person.click(chooser)
    person.choose(chooser.menu(), other.title)
    person.come_back()
    person.page.setFocus()


def choose_heading(person: Person) -> None:
    popover = person.window.reader.current.show_outline()
    assert popover is not None
    row = popover.list.visualItemRect(popover.list.item(popover.list.count() - 1))
    popover.list.scrollToItem(popover.list.item(popover.list.count() - 1))
    row = popover.list.visualItemRect(popover.list.item(popover.list.count() - 1))
    QTest.mouseClick(popover.list.viewport(), LEFT, NONE, row.center())


def find_words(person: Person) -> None:
    person.page.setFocus()
    person.press("Ctrl+F")
    person.write("public good")
    person.press("Return", 2)
    person.press("Escape")


def go_to_next_passage(person: Person) -> None:
    person.press("Alt+Down", 6)


def show_words_beside(person: Person) -> None:
    person.click_card("Third-party evaluation with power to block")
    person.press("Ctrl+Alt+B")


def walk_on_the_map(person: Person) -> None:
    person.window.map.focus_target.setFocus()
    person.press("Home")
    person.press("Right")
    person.press("Down", 2)


def open_note_row(person: Person) -> None:
    person.press("Ctrl+Shift+M")
    notes = person.window.notes
    person.wait(lambda: notes.model.rowCount() > 0)
    notes.open_place()


def follow_link_to_highlight(person: Person) -> None:
    desk = person.window.desk
    highlight = next(
        each
        for document in desk.workspace.documents.documents()
        for each in desk.workspace.annotations.highlights(document.id)
    )
    desk.follow(desk.workspace.links.link(Reference.highlight(highlight.id)))


def click_review_entry(person: Person) -> None:
    review = person.window.review
    person.window.pane_layout.reveal(review)
    person.click_row(review.view, DOUBTFUL)


def press_enter_on_review_entry(person: Person) -> None:
    review = person.window.review
    person.window.pane_layout.reveal(review)
    review.view.go_to(review.model.index(review.model.rowCount() - 1, 0))
    review.view.setFocus()
    person.press("Return")


def click_row_of_outline(person: Person) -> None:
    person.window.map.choose_view("outline")
    page = person.window.map.pages.currentWidget()
    assert isinstance(page, OutlinePage)
    index = page.model.row_of(person.card("Limits on state and company").id)
    page.view.scrollTo(index)
    QTest.mouseClick(page.view.viewport(), LEFT, NONE, page.view.visualRect(index).center())
    person.window.map.choose_view("map")


def walk_in_outline(person: Person) -> None:
    person.window.map.choose_view("outline")
    person.window.map.focus_target.setFocus()
    person.press("Home")
    person.press("Down", 7)
    person.press("Return")
    person.window.map.choose_view("map")


def click_line_of_highlights(person: Person) -> None:
    highlights = person.window.highlights
    person.window.pane_layout.reveal(highlights)
    for toggle in highlights.colours.toggles.values():
        toggle.setChecked(False)
    highlights.set_scope("library")
    person.wait(highlights.model.rowCount)
    person.click(
        highlights.view.viewport(), highlights.view.visualRect(highlights.model.index(0, 0)).center()
    )


def click_backlink(person: Person) -> None:
    person.press("Ctrl+Alt+I")
    inspector = person.window.inspector
    desk = person.window.desk
    essay = next(each for each in desk.workspace.documents.documents() if each.kind == "essay")
    inspector.show_reference(Reference.document(essay.id))
    (row,) = inspector.document.linked_from.rows
    inspector.document.ensureWidgetVisible(row)
    person.click(row)


WAYS: tuple[Go, ...] = (
    lambda person: person.click_card("Transparency stays as the base"),
    lambda person: person.click_card("Regulatory capture"),
    click_margin_count,
    click_passage,
    click_evidence,
    click_hit_in_text,
    click_hit_on_map,
    click_hit_on_note,
    go_to_next_hit,
    click_library_row,
    press_enter_on_library_row,
    switch_debates,
    choose_heading,
    find_words,
    go_to_next_passage,
    show_words_beside,
    walk_on_the_map,
    open_note_row,
    follow_link_to_highlight,
    click_review_entry,
    press_enter_on_review_entry,
    click_row_of_outline,
    walk_in_outline,
    click_line_of_highlights,
    click_backlink,
)


def place(person: Person) -> Place:
    person.come_back()
    person.wait(lambda: person.window.reader.is_seen())
    return person.window.reader.place()


@pytest.fixture
def reader(person: Person, tmp_path: Path) -> Person:
    """Read some way down in the essay, with a note there, a highlight elsewhere, and a second debate."""
    window = person.window
    workspace = window.desk.workspace
    person.click_row(window.library.view, REACTION)
    person.look()
    person.select_words("hangar")
    person.press("Ctrl+1")
    person.select_words("hangar")
    person.press("Ctrl+M")
    person.write("Which hangar?")
    essay = next(each for each in workspace.documents.documents() if each.kind == "essay")
    window.desk.do(lambda: workspace.notes.add(Reference.document(essay.id), f"[[{essay.title}]]"))
    window.desk.open(Reference.document(essay.id))
    person.look()
    person.scroll_to(READING)
    person.select_words(READING)
    person.press("Ctrl+M")
    person.write("Three?")
    assert window.flush()
    window.desk.do(lambda: workspace.documents.create_debate("Another debate"))
    put_in_doubt(person, tmp_path)
    person.page.setFocus()
    return person


def put_in_doubt(person: Person, folder: Path) -> None:
    """Highlight words twice in a text of which a newer version says them otherwise."""
    workspace = person.window.desk.workspace
    text = next(each for each in workspace.documents.documents() if each.title.startswith("Risk begins"))
    start = workspace.documents.text(text.id).index(DOUBTFUL)
    for length in (len(DOUBTFUL), len(DOUBTFUL.split()[0])):
        person.window.desk.do(partial(workspace.annotations.add, text.id, start, start + length, "pink"))
    newer = folder / "newer.md"
    newer.write_text(workspace.documents.markdown(text.id).replace(DOUBTFUL, "Quite other words"), "utf-8")
    person.window.desk.do(lambda: workspace.versions.replace(text.id, newer))


def wait_until_elsewhere(person: Person, before: Place) -> None:
    person.qtbot.waitUntil(lambda: bool(person.window.reader.place() != before), timeout=GLANCE_MS)


def test_back_returns_and_forward_goes_there_again(reader: Person) -> None:
    for go in WAYS:
        before = place(reader)
        name = getattr(go, "__name__", "")
        go(reader)
        wait_until_elsewhere(reader, before)
        there = place(reader)
        steps = 0
        while place(reader) != before:
            steps += 1
            assert steps <= 3, f"Back does not return from {name}: {place(reader)} for {before}"
            reader.press("Alt+Left")
        for _ in range(steps):
            reader.press("Alt+Right")
        assert place(reader) == there, f"Forward does not lead to {name} again"
        for _ in range(steps):
            reader.press("Alt+Left")
        assert place(reader) == before
