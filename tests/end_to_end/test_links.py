"""Links to things of the desk: copied by a command, kept elsewhere, and opened by the program again."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from debatedesk.domain.reference import Reference
from debatedesk.ui.reader.page_marks import Stretch
from tests.conftest import REPOSITORY
from tests.support.person import Person

TEXT = "# On lamps\n\nA street lamp that burns all night is an answer to a question that nobody asks.\n"


def copied_link(person: Person) -> str:
    person.press("Ctrl+Alt+K")
    return QGuiApplication.clipboard().text()


def started_again(library: Path, *wanted: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "debatedesk", "--library", str(library), *wanted],
        cwd=REPOSITORY,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(person: Person, process: "subprocess.Popen[str]") -> str:
    """Wait until a second start has ended and return what it said."""
    with process:
        person.wait(lambda: process.poll() is not None)
        assert process.returncode == 0
        assert process.stderr is not None
        return process.stderr.read()


def test_a_link_to_words_is_opened_by_a_second_start(person: Person, library: Path) -> None:
    reader = person.window.reader
    person.click(reader.current.view)
    person.press("Ctrl+A")
    passage = reader.selected_passage()
    assert passage is not None
    link = copied_link(person)
    assert link.startswith(f"debatedesk://passage/{passage.id}?start=0&")
    reader.current.view.clear_selection()
    person.press("Ctrl+Alt+L")
    assert ended(person, started_again(library, link)) == ""
    arrived = Stretch(passage.start, passage.end)
    person.wait(lambda: reader.current.view.marks.arrival == arrived)


def test_a_link_leads_to_what_has_the_focus(person: Person) -> None:
    desk = person.window.desk
    person.press("Ctrl+Alt+L")
    person.press("Ctrl+M")
    person.write("A note to come back to.")
    person.press("Ctrl+Shift+M")
    (note,) = desk.workspace.notes.notes()
    assert copied_link(person) == f"debatedesk://note/{note.id}"
    node = desk.workspace.maps.maps(desk.debate_id)[0]
    first = next(iter(desk.workspace.maps.map(node.id).nodes))
    person.window.map.focus_target.setFocus()
    desk.open(Reference.node(node.id, first))
    link = copied_link(person)
    assert link == f"debatedesk://node/{node.id}/{first}"
    desk.follow(f"debatedesk://note/{note.id}")
    person.wait(lambda: person.window.notes.current_note() == note)


def test_a_file_that_the_program_is_started_with_comes_in_once(
    person: Person, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "lamps.md").write_text(TEXT, "utf-8")
    desk = person.window.desk

    def shown() -> str:
        return desk.workspace.documents.document(desk.shown_text.id).title if desk.shown_text else ""

    assert ended(person, started_again(library, str(tmp_path / "lamps.md"))) == ""
    person.wait(lambda: shown() == "On lamps")
    count = len(desk.workspace.documents.documents())
    person.press("Alt+Left")
    person.wait(lambda: shown() != "On lamps")
    assert ended(person, started_again(library, str(tmp_path / "lamps.md"))) == ""
    person.wait(lambda: shown() == "On lamps")
    assert len(desk.workspace.documents.documents()) == count


def test_a_link_to_something_that_is_gone_is_told(person: Person, library: Path) -> None:
    assert ended(person, started_again(library, "debatedesk://document/gone")) == ""
    notice = person.window.notice
    person.wait(notice.isVisible)
    assert "leads to a text that is not in this library" in notice.words.text()
