"""The library's folder moved away while the desk is open: nothing counts as saved, and no word is lost."""

import os
from pathlib import Path

import pytest

from debatedesk.ui.main_window.status import SAVED
from tests.support.person import Person

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps files that are open in their place")


def test_words_stay_in_the_editor_until_the_library_is_back(person: Person, library: Path) -> None:
    person.press("Ctrl+M")
    person.write("Precious")
    person.wait(lambda: [note.markdown for note in person.window.desk.workspace.notes.notes()] != [])
    moved = library.with_name("moved")
    library.rename(moved)
    person.write(" words")
    person.wait(lambda: "was moved or deleted while it was open" in person.window.status.saved.text())
    assert person.window.notes.editor.text.toPlainText() == "Precious words"
    moved.rename(library)
    person.wait(lambda: person.window.status.saved.text() == SAVED)
    assert [note.markdown for note in person.window.desk.workspace.notes.notes()] == ["Precious words"]
