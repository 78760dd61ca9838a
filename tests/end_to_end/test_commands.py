"""All commands, by keyboard through the palette, and each of them in two states of the desk."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from debatedesk.domain.reference import Reference
from debatedesk.storage.database import Library
from tests.end_to_end.conftest import Start
from tests.support.libraries import contents
from tests.support.person import Person

LEFT_OUT = {"window.quit", "import.sample"}
"""The one ends the window; the other has tests of its own."""
STATEFUL = ("highlights.", "review.", "search.")
"""What can be done with highlights, words that need review, and results depends on what is chosen there."""

OF_DRAWING = {f"map.{name}" for name in ("zoom_in", "zoom_out", "zoom_reset", "fit", "overview")}
OF_BOARD = {
    f"map.{name}"
    for name in (
        "all_proposals",
        "next_proposal",
        "previous_proposal",
        "board_follows",
        "order_debate",
        "order_strongest",
        "order_date",
    )
}
"""What can be done in one view of the map alone."""


def test_the_command_paletteruns_a_command_with_the_keyboard_alone(person: Person) -> None:
    before = person.focused
    assert person.window.library.isVisible()
    person.press("Ctrl+Shift+P")
    person.write("show libr")
    person.press("Return")
    assert not person.window.library.isVisible()
    assert person.focused is before
    person.press("Ctrl+Shift+P")
    person.press("Return")
    assert person.window.library.isVisible()
    person.press("Ctrl+Shift+P")
    person.write("no such thing")
    assert person.window.command_palette is not None
    assert person.window.command_palette.nothing.isVisible()
    person.press("Escape")
    assert person.focused is before


def put_away(person: Person) -> None:
    """Close what a command has opened: menus, popovers, dialogs, help windows."""
    while popup := QApplication.activePopupWidget():
        popup.close()
    for each in QApplication.topLevelWidgets():
        if each is not person.window and each.isVisible():
            each.reject() if isinstance(each, QDialog) else each.close()
    window = person.window
    person.wait(lambda: not (window.library.imports.running or window.backups.running))
    window.map.flush()
    window.showNormal()
    person.come_back()


OF_PAGES = {
    *("reader.page_face", "reader.go_to_page", "reader.whole_page", "reader.actual_size"),
    *("reader.pages_dark.plain", "reader.pages_dark.dimmed", "reader.pages_dark.inverted"),
}
"""They wait for a text with pages; tests/end_to_end/test_pages_of_a_pdf.py runs them."""


def run_all(person: Person, ready: Callable[[], object]) -> set[str]:
    """Run all commands that can be run, each from the same state; what it edits is undone."""
    window, done = person.window, set()
    library = window.desk.workspace.library
    before, written = contents(library), writes(library)
    for command in window.table.commands:
        if command.id in LEFT_OUT:
            continue
        ready()
        assert command.words
        if window.table.run(command):
            done.add(command.id)
        put_away(person)
        if command.id == "edit.undo":
            window.redo()
        if writes(library) == written:
            continue
        while contents(library) != before:
            assert window.desk.workspace.undo.undo_label, f"{command.id} is not undone"
            window.undo()
        written = writes(library)
    return done


def writes(library: Library) -> int:
    """Count what the window has written so far: where that is nothing, nothing needs comparing."""
    return int(library.rows("SELECT total_changes()")[0][0])


def test_every_command_that_is_enabled_in_an_empty_library_runs(start: Start) -> None:
    person = start()
    done = run_all(person, person.window.setFocus)
    assert {"import.files", "library.new_debate", "search.focus", "help.about"} <= done
    assert {"map.edit", "go.find", "reader.objection"}.isdisjoint(done)
    assert person.window.welcome.isVisible()


def choose_a_highlight(person: Person) -> None:
    """Show the list of highlights, all of it, and choose the first."""
    panel = person.window.highlights
    person.window.pane_layout.reveal(panel)
    for toggle in panel.colours.toggles.values():
        toggle.setChecked(False)
    person.wait(panel.model.rowCount)
    panel.view.enter()


@pytest.mark.parametrize("focus", ["text", "map"])
def test_every_command_runs_with_a_card_and_words_selected(person: Person, focus: str) -> None:
    window, essay, words = person.window, person.document_title, person.text.splitlines()[4][:40]
    assert window.reader.document is not None
    document = Reference.document(window.reader.document.id)
    with_nothing_to_do = {
        *("edit.redo", "library.restore", "map.show_all", "reader.back", "reader.forward"),
        *("import.cancel", "import.outcome", "import.doubts"),
        *("map.add_answers", "map.take_apart"),  # no question is selected, and no premises are linked
        *("map.put_on", "map.off_map"),  # nothing is off the map
        *("map.leave_out", "map.put_back"),  # the debate does not show how its nodes stand
        "argdown.discard",  # nothing is typed that could not be read
        *OF_PAGES,
    }
    view = "board" if focus == "text" else "map"
    person.page.select(person.text.index(words), person.text.index(words) + len(words))
    person.press("Ctrl+1")
    person.press("Ctrl+M")
    person.write("A note")
    window.notes.flush()
    person.press("Ctrl+K")
    person.write("hangar")  # so that there are results to go through
    person.wait(window.search.model.rowCount)

    def ready() -> None:
        window.library.show_trash(False)
        window.library.show_unplaced_only(False)
        window.desk.open(document)
        assert person.document_title == essay
        window.map.turn_to(view)
        window.map.select(person.card("No threshold, no list"))
        if focus == "text":  # the inspector shows the text, and the card stays selected on the map
            window.desk.open(document)
        choose_a_highlight(person)
        start = person.text.index(words)
        person.page.select(start, start + len(words))
        (person.page if focus == "text" else window.map.canvas.view).setFocus()

    done = run_all(person, ready)
    usable = {each.id for each in window.table.commands if not each.id.startswith(STATEFUL)}
    idle = usable - done - LEFT_OUT
    of_other_view = OF_DRAWING if view == "board" else OF_BOARD
    of_a_field = {"edit.clipboard.cut", "edit.clipboard.paste"}  # no word of a text can be taken away
    of_text = of_a_field if focus == "text" else {"inspector.details"}
    assert idle - with_nothing_to_do - of_other_view == of_text
