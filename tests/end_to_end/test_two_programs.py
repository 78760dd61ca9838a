"""Two programs on one library: a second window is refused, a terminal's import appears in the window."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.conftest import REPOSITORY
from tests.support.person import Person
from tests.support.processes import wait_until


def run(library: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "debatedesk", "--library", str(library), *arguments],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )


@contextmanager
def elsewhere(person: Person) -> Iterator[None]:
    """Have another window in front, as a terminal is, and then come back."""
    other = QWidget()
    other.show()
    other.activateWindow()
    person.wait(other.isActiveWindow)
    yield
    person.come_back()
    other.close()
    other.deleteLater()


def test_a_second_window_is_refused_in_one_sentence_and_the_first_goes_on(
    person: Person, library: Path
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "debatedesk", "--library", str(library)],
        cwd=REPOSITORY,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process:
        said = process.stderr.readline().strip()
        process.kill()
    assert said == f"The library in {library / 'data'} is already open in another DebateDesk window."
    person.press("Ctrl+M")
    person.write("Still mine")
    person.press("Ctrl+Alt+L")
    assert [each.markdown for each in person.window.desk.workspace.notes.notes()] == ["Still mine"]


def test_what_a_terminal_imports_appears_in_the_open_window(
    person: Person, library: Path, tmp_path: Path
) -> None:
    (tmp_path / "reply.md").write_text("---\ntitle: A late reply\nkind: reaction\n---\nQuagga, he wrote.\n")
    debate = person.window.library.chooser.text().split("\n")[0]
    ended = run(library, "import", str(tmp_path / "reply.md"), "--debate", debate, "--json")
    assert ended.returncode == 0, ended.stderr
    assert len(json.loads(ended.stdout)["imported"]) == 1
    assert "A late reply" not in person.listed
    scrolled, reading = person.page.verticalScrollBar().value(), person.document_title

    with elsewhere(person):
        assert "A late reply" not in person.listed
    person.wait(lambda: "A late reply" in person.listed)
    assert (person.page.verticalScrollBar().value(), person.document_title) == (scrolled, reading)
    person.click_row(person.window.library.view, "A late reply")
    assert "Quagga, he wrote." in person.text


def test_a_hit_from_a_terminals_first_import_opens_in_place_of_the_welcome_page(
    start: Callable[[], Person], library: Path, tmp_path: Path
) -> None:
    person = start()
    window = person.window
    assert window.welcome.isVisible()
    (tmp_path / "reply.md").write_text("---\ntitle: A late reply\nkind: reaction\n---\nQuagga, he wrote.\n")
    assert run(library, "import", str(tmp_path / "reply.md")).returncode == 0
    person.press("Ctrl+K")
    person.write("quagga")
    person.wait(lambda: window.search.model.rowCount() > 0)
    person.press("Return")
    person.wait(lambda: person.document_title == "A late reply")
    assert not window.welcome.isVisible()
    assert window.reader.isVisible()


def test_a_file_that_a_menu_hands_to_a_window_on_an_empty_library_comes_in(
    library: Path, tmp_path: Path
) -> None:
    reply = tmp_path / "A reply, 100 % late.md"
    reply.write_text("---\ntitle: A late reply\n---\nQuagga, he wrote.\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "debatedesk", "--library", str(library), reply.as_uri()],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    with process:
        try:
            wait_until(lambda: "A late reply" in run(library, "list", "--json").stdout)
        finally:
            process.terminate()
