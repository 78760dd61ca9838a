"""The window is closed and opened again: nothing that was written or arranged is lost."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter

from debatedesk.domain.reference import Reference
from tests.end_to_end.conftest import Start
from tests.support.libraries import contents
from tests.support.person import LEFT, NONE, Person

REACTION = "Risk begins before deployment"
FAR_DOWN = "P7."
ON_A_SMALL_SCREEN = (780, 740)
"""Qt's screen in memory has 800 by 800 pixels, and no window comes back larger than the screen."""


def pull_splitter(splitter: QSplitter, by: int) -> None:
    handle = splitter.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, LEFT, NONE, middle)
    QTest.mouseMove(handle, middle + QPoint(by, 0))
    QTest.mouseRelease(handle, LEFT, NONE, middle + QPoint(by, 0))


def test_a_note_is_there_when_the_window_is_closed_right_after_the_last_key(
    person: Person, start: Start
) -> None:
    words = next(line for line in person.text.splitlines() if line.startswith(FAR_DOWN))[4:60].strip()
    person.select_words(words)
    person.click("Add a note on these words")
    assert person.focused is person.find("Note, in Markdown")
    person.write("Who pays for **that**?")

    again = start()
    notes = again.window.desk.workspace.notes.notes()
    assert [each.markdown for each in notes] == ["Who pays for **that**?"]
    again.press("Ctrl+Home")
    again.press("Ctrl+Shift+M")
    assert again.window.notes.editor.text.toPlainText() == "Who pays for **that**?"
    assert words[:20] in again.window.notes.editor.quotation.accessibleName()
    again.click(again.window.notes.editor.quotation)
    assert again.arrived_at == words
    assert again.sees_words(words)


def test_a_card_that_is_being_written_is_kept_when_the_window_is_closed(
    person: Person, start: Start
) -> None:
    person.click_card("Transparency stays")
    person.press("+")
    person.write("A base can be built upon")
    again = start()
    assert again.card("A base can be built upon")


def test_words_typed_in_the_inspector_are_kept_when_the_window_is_closed(
    person: Person, start: Start
) -> None:
    person.click_card("Transparency stays")
    title = person.find("Title", within=person.window.inspector)
    title.setFocus()
    person.press("Ctrl+End")
    person.write(", and more")
    again = start()
    assert again.card("Transparency stays as the base, and more")


def arrangement(person: Person) -> dict[str, Any]:
    window = person.window
    return {
        "size": (window.width(), window.height()),
        "text and map": window.pane_layout.panes.sizes(),
        "parts": window.pane_layout.shown,
        "debate": window.desk.debate_id,
        "text": person.document_title,
        "place": person.page.verticalScrollBar().value(),
        "letters": window.reader.appearance.typesetting.size,
        "zoom": window.map.canvas.view.camera.zoom,
        "cards": set(window.map.canvas.drawing.cards),
        "card": person.chosen_card,
        "drawer": window.pane_layout.drawer.currentIndex(),
    }


def test_the_desk_comes_back_as_it_was_arranged(person: Person, start: Start) -> None:
    before = contents(person.window.desk.workspace.library)
    first = arrangement(person)
    person.window.resize(*ON_A_SMALL_SCREEN)
    pull_splitter(person.window.pane_layout.panes, -60)
    person.page.setFocus()
    person.press("Ctrl++", 2)
    person.scroll_to(next(line for line in person.text.splitlines() if line.startswith("P8."))[:50])
    person.click_card("Transparency stays")
    person.click_card("Third-party testing")
    person.press("Space")
    person.press("Ctrl+-", 2)
    person.press("Ctrl+Shift+M")
    left = arrangement(person)
    assert all(left[each] != first[each] for each in left.keys() - {"debate", "text"})

    again = start()
    again.look()
    # Qt rounds the shares of a splitter.
    assert arrangement(again) == left | {"text and map": pytest.approx(left["text and map"], abs=2)}
    assert contents(again.window.desk.workspace.library) == before


def test_another_text_and_place_come_back_too(person: Person, start: Start) -> None:
    person.click_row(person.window.library.view, REACTION)
    person.look()
    again = start()
    again.look()
    assert again.document_title.startswith(REACTION)
    assert again.window.reader.document
    assert again.window.inspector.shown == Reference.document(again.window.reader.document.id)
