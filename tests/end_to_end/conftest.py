"""A person at a real window: real library, real workers, as the program starts them."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.services.packaged import packaged_path
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.app import Session
from debatedesk.ui.library.imports.controller import SAMPLE, SAMPLE_TITLE
from tests.support.english import english as english
from tests.support.person import Person
from tests.support.waiting import qtbot as qtbot

Start = Callable[[], Person]


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a library with the sample debate, indexed, to be copied and never opened."""
    library = tmp_path_factory.mktemp("sample") / "library"
    workspace = Workspace(LibraryPaths.under(library))
    workspace.imports.import_paths([packaged_path(SAMPLE)], debate_title=SAMPLE_TITLE)
    workspace.searching.catch_up()
    workspace.close()
    return library


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Tell where the library of a test lies."""
    return tmp_path / "library"


@pytest.fixture
def start(qtbot: QtBot, library: Path) -> Iterator[Start]:
    """Start the program; starting it again closes the window that is open, as a person would.

    A test fails when the program reported a failure of its own meanwhile.
    """
    sessions: list[Session] = []
    failures: list[str] = []

    def close() -> None:
        session = sessions.pop()
        session.window.close()
        session.close()
        # Its timers go with the window, as they do where the program ends.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def start_it() -> Person:
        if sessions:
            close()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        session = Session(LibraryPaths.under(library), application)
        sessions.append(session)
        session.guard.reported.connect(failures.append)
        session.run_behind()
        with qtbot.waitActive(session.window):
            session.window.show()
            session.window.activateWindow()
        person = Person(qtbot, session.window)
        person.wait(lambda: session.window.is_complete)
        return person

    yield start_it
    while sessions:
        close()
    assert failures == []


@pytest.fixture
def person(sample_library: Path, library: Path, start: Start) -> Person:
    """Start on the sample debate, its essay open beside the drawing of its map, the inspector shown."""
    shutil.copytree(sample_library, library)
    made = start()
    made.press("Alt+5")
    made.click(made.window.top_bar.drawer_button)
    return made
