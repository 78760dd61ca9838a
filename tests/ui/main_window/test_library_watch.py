"""The window on a damaged library: it opens, says what is wrong in a sentence, and saves for good."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.wal import log_of
from debatedesk.ui.app import Session
from tests.storage.test_cells import put_wrong
from tests.storage.test_structure import change
from tests.support.furnished import furnish


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    made = LibraryPaths.under(tmp_path / "desk")
    with closing(Workspace(made)) as desk:
        furnish(desk, tmp_path / "files")
    return made


@contextmanager
def opened(paths: LibraryPaths, qtbot: QtBot) -> Iterator[Session]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    session = Session(paths, application)
    try:
        session.window.show()
        session.window.complete()
        yield session
        assert session.guard.reports == []
    finally:
        session.close()


def said(session: Session) -> str:
    return session.window.notice.words.text()


def test_a_sound_library_is_opened_without_a_word(paths: LibraryPaths, qtbot: QtBot) -> None:
    with opened(paths, qtbot) as session:
        QApplication.processEvents()
        assert said(session) == ""


@pytest.mark.parametrize(
    ("table", "column", "wrong"),
    [
        ("nodes", "tags", "garbage"),
        ("debates", "title", b"\xff"),
        ("documents", "title", b"\xff"),
        ("view_state", "value", "[[["),
        ("highlights", "colour", "ultraviolet"),
        ("relations", "target", "nobody"),
    ],
)
def test_a_damaged_value_is_told_in_the_notice(
    paths: LibraryPaths, qtbot: QtBot, table: str, column: str, wrong: object
) -> None:
    put_wrong(paths.database, table, column, wrong)
    with opened(paths, qtbot) as session:
        qtbot.waitUntil(lambda: said(session) != "")
        assert "“Check the library”" in said(session)


def test_a_lost_debate_is_told_in_the_notice(paths: LibraryPaths, qtbot: QtBot) -> None:
    change(paths, "DELETE FROM debates")
    with opened(paths, qtbot) as session:
        qtbot.waitUntil(lambda: "was lost" in said(session))


def test_damaged_settings_are_told_in_the_notice(paths: LibraryPaths, qtbot: QtBot) -> None:
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text("{")
    with opened(paths, qtbot) as session:
        qtbot.waitUntil(lambda: "settings" in said(session))


def test_an_error_that_no_view_takes_up_is_a_sentence_and_no_crash(
    paths: LibraryPaths, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise DeskError("The words are missing.")

    with opened(paths, qtbot) as session, qtbot.captureExceptions() as caught:
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: bool(caught) or said(session) != "")
        if caught:
            session.guard._raised(*caught[0])
        qtbot.waitUntil(lambda: said(session) == "The words are missing.")
        assert session.guard.reports == []


def test_the_log_is_brought_in_when_the_desk_rests(
    paths: LibraryPaths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatedesk.ui.main_window.library_watch.REST_MS", 1)
    with opened(paths, qtbot) as session:
        note = session.desk.workspace.notes.notes()[0]
        session.desk.do(lambda: session.desk.workspace.notes.write(note.id, "Saved for good"))
        assert log_of(paths.database).stat().st_size > 0
        qtbot.waitUntil(lambda: log_of(paths.database).stat().st_size == 0)


def test_the_file_is_checked_after_a_session_that_was_killed(
    paths: LibraryPaths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatedesk.ui.main_window.library_watch.AFTER_CRASH_MS", 1)
    damage_a_page(paths)
    (paths.data / "holder-1-dead").write_text("{}")
    with opened(paths, qtbot) as session:
        assert session.desk.workspace.library.was_killed
        qtbot.waitUntil(lambda: "library file is damaged" in said(session), timeout=60_000)


def damage_a_page(paths: LibraryPaths) -> None:
    """Overwrite the page of an index that no start reads."""
    with closing(Workspace(paths)) as desk:
        ((root,),) = desk.library.rows("SELECT rootpage FROM sqlite_master WHERE name = 'versions_by_hash'")
        ((page,),) = desk.library.rows("PRAGMA page_size")
    with paths.database.open("r+b") as file:
        file.seek((root - 1) * page + 8)
        file.write(b"\xee" * 64)


WRONG_STATES: tuple[object, ...] = (
    *({}, "garbage", -5, float("nan"), 2**70, True),
    *([None, None, None], ["a", 1, {}], [2**70, 2**70]),
)


@pytest.mark.parametrize("wrong", WRONG_STATES, ids=str)
def test_a_view_whose_state_is_anything_at_all_begins_anew(
    paths: LibraryPaths, qtbot: QtBot, wrong: object
) -> None:
    with opened(paths, qtbot) as session:
        for reference in ("document", "map"):
            things = session.desk.workspace
            listed = things.documents.documents() if reference == "document" else things.maps.maps()
            session.desk.open(Reference(reference, listed[0].id))
    with closing(Workspace(paths)) as desk:
        rows = desk.library.rows(
            "SELECT key, value FROM view_state WHERE key NOT IN ('announced', 'index')"
        )
        kept = {key: json.loads(value) for key, value in rows}
        desk.state.set_all(
            {
                key: dict.fromkeys(value, wrong) if isinstance(value, dict) else wrong
                for key, value in kept.items()
            }
        )
    with opened(paths, qtbot) as session:
        workspace = session.desk.workspace
        session.desk.open(Reference.map(workspace.maps.maps()[0].id))
        session.window.backups.back_up_daily()
        QApplication.processEvents()
