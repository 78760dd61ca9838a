import gc
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.window_lock import WindowLock
from debatedesk.services.workspace import Workspace
from debatedesk.storage.database import Library
from debatedesk.ui.app import Session, fill_small_screen, tell_and_end
from tests.conftest import REPOSITORY
from tests.support.processes import PATIENCE_SECONDS, wait_until


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    workspace.imports.import_paths([packaged_path("sample_corpus/policy-on-the-ai-exponential")])
    workspace.close()
    return tmp_path / "library"


@contextmanager
def started(library: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Start the program as a person does, without a screen."""
    process = subprocess.Popen(
        [sys.executable, "-m", "debatedesk", "--library", str(library)],
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


def is_open(library: Path) -> bool:
    try:
        WindowLock(LibraryPaths.under(library)).release()
    except DeskError:
        return True
    return False


def wait_until_shown(library: Path, process: "subprocess.Popen[bytes]") -> None:
    """Wait for the window to be there; the first indexing job comes after that."""
    paths = LibraryPaths.under(library)
    wait_until(lambda: process.poll() is not None or (is_open(library) and paths.index.exists()))
    assert process.poll() is None, process.stderr and process.stderr.read()


def line_of(pipe: IO[bytes] | None) -> str:
    assert pipe is not None
    return pipe.readline().decode().strip()


LANGUAGE_OF_THE_SYSTEM = """
import locale, os
os.environ["LC_ALL"] = "C.UTF-8"
from debatedesk.ui.app import make_application
application = make_application()
print(locale.setlocale(locale.LC_CTYPE), locale.setlocale(locale.LC_MESSAGES))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no language of messages of its own")
def test_what_the_system_says_is_told_in_the_language_of_the_program() -> None:
    said = subprocess.run(
        [sys.executable, "-c", LANGUAGE_OF_THE_SYSTEM],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == ["C.UTF-8", "C"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without asking")
def test_the_program_starts_and_ends_cleanly_when_the_system_asks(sample: Path) -> None:
    with started(sample) as process:
        wait_until_shown(sample, process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_SECONDS) == 0
        assert process.stderr is not None
        assert process.stderr.read().decode() == ""
    workspace = Workspace(LibraryPaths.under(sample))
    assert workspace.state.get("window")["debate"] == workspace.documents.debates()[0].id
    workspace.close()


def test_a_second_window_on_the_same_library_says_so(sample: Path) -> None:
    lock = WindowLock(LibraryPaths.under(sample))
    with started(sample) as process:
        assert line_of(process.stderr) == (
            f"The library in {sample / 'data'} is already open in another DebateDesk window."
        )
    lock.release()


def test_why_it_cannot_open_is_said_in_a_window_and_ends_with_one(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    seen: list[str] = []

    def look() -> None:
        (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
        seen.append(box.informativeText())
        box.accept()

    QTimer.singleShot(50, look)
    assert tell_and_end(application, "The library is of a newer DebateDesk.") == 1
    assert seen == ["The library is of a newer DebateDesk."]
    assert capsys.readouterr().err == "The library is of a newer DebateDesk.\n"


def open_session(library: Path) -> Session:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Session(LibraryPaths.under(library), application)


def test_a_session_holds_the_library_and_gives_it_free(qtbot: QtBot, sample: Path) -> None:
    session = open_session(sample)
    assert is_open(sample)
    session.close()
    assert not is_open(sample)


def test_a_first_window_fills_a_screen_that_is_too_small_for_it(qtbot: QtBot, sample: Path) -> None:
    session = open_session(sample)
    fill_small_screen(session.window, QSize(1920, 1080))
    large = session.window.isMaximized()
    fill_small_screen(session.window, QSize(1440, 900))
    small = session.window.isMaximized()
    session.window.setWindowState(Qt.WindowState.WindowNoState)
    session.window.save()
    fill_small_screen(session.window, QSize(1440, 900))
    assert (large, small, session.window.isMaximized()) == (False, True, False)
    session.close()


def test_a_library_that_cannot_be_opened_leaves_no_lock(qtbot: QtBot, sample: Path) -> None:
    paths = LibraryPaths.under(sample)
    library = Library(paths.database)
    library.write("PRAGMA user_version = 999")
    library.close()
    with pytest.raises(DeskError, match="newer DebateDesk"):
        open_session(sample)
    assert not is_open(sample)


def test_garbage_is_looked_for_again_once_the_window_is_there(qtbot: QtBot, sample: Path) -> None:
    thresholds = gc.get_threshold()
    gc.disable()
    try:
        session = open_session(sample)
        session.run_behind()
        qtbot.waitUntil(gc.isenabled)
        session.close()
    finally:
        gc.set_threshold(*thresholds)
        gc.enable()
        gc.unfreeze()


def test_loading_the_window_leaves_importing_as_it_was_and_reads_no_source() -> None:
    script = """
import builtins, linecache, os
import debatedesk
before = builtins.__import__
from debatedesk.cli.main import load_window
load_window()
assert builtins.__import__ is before
package = os.path.dirname(debatedesk.__file__)
assert not [each for each in linecache.cache if each.startswith(package)]
from PySide6.QtSvg import QSvgRenderer
assert not QSvgRenderer().isValid()
"""
    subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, check=True)


def test_edits_are_indexed_behind_the_window(qtbot: QtBot, sample: Path) -> None:
    session = open_session(sample)
    session.run_behind()
    session.window.show()
    library = session.desk.workspace.library
    qtbot.waitUntil(lambda: not library.unindexed())
    session.close()


def test_the_look_is_that_of_the_theme(qtbot: QtBot, sample: Path) -> None:
    session = open_session(sample)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert session.theme.theme.window in application.styleSheet()
    session.close()
