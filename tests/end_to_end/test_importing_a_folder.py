"""The ratification texts come in through the dialogs, while the window goes on."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar

from debatedesk.domain.library import Document
from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.library.imports.dialog import DestinationDialog
from tests.benchmarks.probe import StallWatch
from tests.end_to_end.conftest import Start
from tests.end_to_end.dialogs import choose_path, shown_dialog
from tests.support.person import Person

TEXTS = 151
MANY = 300
_FIELD = re.compile(r"^(title|author|date|kind):\s*(.+?)\s*$", re.MULTILINE)


def described(file: Path) -> dict[str, str]:
    """Read what a file says of itself, without the program's own reader."""
    _, front_matter, _ = file.read_text("utf-8").split("---\n", 2)
    return {name: value.strip("\"'") for name, value in _FIELD.findall(front_matter)}


def choose_folder(person: Person, folder: Path) -> None:
    """Press the keys, type the folder into the file dialog, and take what is proposed for its debate."""
    person.press("Ctrl+Shift+I")
    choose_path(person, folder, "Choose")
    question = shown_dialog(person, DestinationDialog)
    person.press("Return")
    assert not question.isVisible()
    person.come_back()
    assert person.window.library.imports.running


def wait_for_end(person: Person, reports: list[ImportReport]) -> ImportReport:
    person.wait(lambda: reports)
    return reports.pop()


def test_it_comes_in_whole_while_the_window_answers(
    start: Start, ratification: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person, reports = start(), list[ImportReport]()
    window = person.window
    window.library.imports.finished.connect(reports.append)

    stalls = StallWatch(window)
    choose_folder(person, ratification)
    person.press("Ctrl+K")
    person.write("still here")
    assert window.search_field.text() == "still here"
    person.press("Escape")
    assert window.library.imports.running
    report = wait_for_end(person, reports)
    stalls.stop()
    assert (len(report.imported), report.skipped) == (TEXTS, [])
    files = {str(each): described(each) for each in ratification.glob("**/*.md")}
    assert len(files) == TEXTS
    documents = window.desk.workspace.documents
    (debate,) = documents.debates()
    assert debate.title == "Ratification"
    by_path = {each.path: documents.document(each.id) for each in report.imported}
    for path, said in files.items():
        check_described(by_path[path], said)
    assert f"{TEXTS}" in window.status.currentMessage()

    choose_folder(person, ratification)
    again = wait_for_end(person, reports)
    assert (again.imported, len(again.skipped)) == ([], TEXTS)
    assert len(documents.documents()) == TEXTS
    # Printed, not asserted: on a busy machine the longest stall says more of others than of us.
    with capsys.disabled():
        print(f"\nlongest stall of the window while {TEXTS} texts came in: {stalls.longest_ms:.0f} ms")


def check_described(document: Document, said: dict[str, str]) -> None:
    assert document.title == said["title"]
    assert document.author == said.get("author", "")
    assert document.date == said.get("date", "")
    assert document.kind == said.get("kind", "text")


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """Write a folder that takes much longer to import than a person takes to stop it."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    for number in range(MANY):
        lines = "".join(f"Shelf {number} holds *{line}* jars of honey.\n\n" for line in range(150))
        (folder / f"{number}.md").write_text(f"# Shelf {number}\n\n{lines}", "utf-8")
    return folder


def test_it_is_stopped_half_way_and_taken_up_again(start: Start, shelf: Path) -> None:
    person, reports = start(), list[ImportReport]()
    window = person.window
    window.library.imports.finished.connect(reports.append)
    choose_folder(person, shelf)
    person.wait(window.status.work.isVisible)
    progress = person.find("Progress", QProgressBar)
    person.wait(lambda: progress.value() > 0)
    person.click("Cancel")
    report = wait_for_end(person, reports)
    assert report.cancelled
    came_in = len(window.desk.workspace.documents.documents())
    assert 0 < came_in < MANY
    choose_folder(person, shelf)
    rest = wait_for_end(person, reports)
    assert len(window.desk.workspace.documents.documents()) == MANY
    assert (len(rest.imported), len(rest.skipped)) == (MANY - came_in, came_in)
