"""Notes are linked to each other and to texts with the keys alone, followed, left and found again."""

from debatedesk.domain.reference import Reference
from tests.end_to_end.conftest import Start
from tests.support.person import Person

REACTION = "The plane in the hangar (digest)"


def link(person: Person, typed: str) -> None:
    """Type `[[` and some of a name, and take what is listed first."""
    person.write(f"[[{typed}")
    completion = person.window.notes.editor.links.completion
    person.wait(lambda: completion.is_open)
    person.press("Return")


def cursor_into_link(person: Person, offset: int) -> None:
    person.press("Ctrl+Home")
    person.press("Right", offset)


def test_notes_and_texts_are_linked_followed_and_come_back_from(person: Person, start: Start) -> None:
    notes = person.window.notes
    person.press("Ctrl+Alt+N")
    person.write("Hangars are cheap")
    person.press("Ctrl+Alt+N")
    person.write("Against ")
    link(person, "hangars ch")
    person.write(" see ")
    link(person, "plane hangar")
    text = f"Against [[Hangars are cheap]] see [[{REACTION}]]"
    assert notes.editor.text.toPlainText() == text
    linking = notes.editor.note_id

    cursor_into_link(person, 12)
    person.press("Ctrl+Return")
    assert notes.editor.text.toPlainText() == "Hangars are cheap"
    assert [link.note.id for link in notes.editor.backlinks.listed] == [linking]
    person.press("End")
    person.write(" to build")  # what the link leads to has another name now
    person.press("Alt+Left")
    assert notes.editor.note_id == linking
    cursor_into_link(person, 12)
    person.press("Ctrl+Return")
    assert notes.editor.text.toPlainText() == "Hangars are cheap to build"
    person.press("Alt+Left")

    before = person.document_title
    cursor_into_link(person, len(text) - 4)
    person.press("Ctrl+Return")
    assert person.document_title == REACTION
    person.press("Alt+Left")
    assert person.document_title == before

    again = start()
    assert again.window.desk.workspace.notes.note(linking).markdown == text
    reaction = again.window.desk.workspace.documents
    (found,) = (each for each in reaction.documents() if each.title == REACTION)
    backlinks = again.window.desk.workspace.note_links.backlinks(Reference.document(found.id))
    assert [each.note.id for each in backlinks] == [linking]


def test_a_note_in_its_own_window_is_written_followed_and_undone_there(person: Person) -> None:
    notes = person.window.notes
    person.press("Ctrl+Alt+N")
    person.write("Cheap")
    person.press("Ctrl+Alt+W")
    window = notes.note_window
    assert window is not None
    person.wait(window.isActiveWindow)
    person.write(" as ")
    link(person, "plane hangar")
    assert notes.editor.text.toPlainText() == f"Cheap as [[{REACTION}]]"
    person.press("Left", 5)
    person.press("Ctrl+Return")
    assert person.document_title == REACTION
    person.wait(person.window.isActiveWindow)
    assert window.isVisible()
    window.activateWindow()
    person.wait(window.isActiveWindow)
    person.press("Escape")
    assert not window.isVisible()
    assert person.find("Note, in Markdown") is notes.editor.text
