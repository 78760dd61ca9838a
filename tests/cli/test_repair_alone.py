"""Who rewrites a library has it alone, and says who has it where that can't be; with real processes."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.jobs.requests import CheckReport, CheckRequest
from debatedesk.jobs.tasks import Tasks
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.window_lock import WINDOW, WINDOW_WORK
from debatedesk.services.workspace import Workspace
from debatedesk.storage import schema
from debatedesk.storage.database import Library
from tests.conftest import REPOSITORY
from tests.services.test_restoring import writer
from tests.storage.test_cells import put_wrong
from tests.storage.test_structure import change
from tests.support.furnished import furnish

REPAIR = """
import sys
from pathlib import Path
from debatedesk.services.health import Health
from debatedesk.cli.main import main
whole = Health.check
def check(self, repair=False, progress=None):
    if repair:
        print("mending", flush=True)
        sys.stdin.readline()
    return whole(self, repair)
Health.check = check
raise SystemExit(main(["--library", sys.argv[1], "check", "--repair"]))
"""
"""A repair that waits for a line before it mends."""


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    made = LibraryPaths.under(tmp_path / "desk")
    with closing(Workspace(made)) as desk:
        furnish(desk, tmp_path / "files")
    return made


def run(paths: LibraryPaths, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "debatedesk", "--library", str(paths.data.parent), *arguments],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )


@contextmanager
def repair(paths: LibraryPaths) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", REPAIR, str(paths.data.parent)]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "mending\n"
        yield process
        process.kill()


def kept_files(paths: LibraryPaths) -> dict[str, bytes]:
    """Read all files of a library but the locks, which tell who looked."""
    return {
        str(path.relative_to(paths.data)): path.read_bytes()
        for path in paths.data.rglob("*")
        if path.is_file() and not path.name.startswith(("holder-", "library.lock", "library.db-shm"))
    }


def test_a_repair_beside_another_program_says_who_has_the_library_and_changes_nothing(
    paths: LibraryPaths,
) -> None:
    put_wrong(paths.database, "documents", "title", b"\xff\xfe")
    with writer(paths) as other:
        before = kept_files(paths)
        ended = run(paths, "check", "--repair")
        assert kept_files(paths) == before
    assert (ended.returncode, ended.stdout) == (1, "")
    (sentence,) = ended.stderr.splitlines()
    assert f"is in use by “debatedesk import” (process {other.pid}, since " in sentence
    assert "nothing was changed" in sentence
    assert run(paths, "check", "--repair").returncode == 0
    assert run(paths, "check").returncode == 0


def test_a_check_that_mends_nothing_shares_the_library(paths: LibraryPaths) -> None:
    with writer(paths):
        assert run(paths, "check").returncode == 0


def test_nobody_opens_the_library_while_it_is_repaired(paths: LibraryPaths) -> None:
    put_wrong(paths.database, "documents", "title", b"\xff\xfe")
    with repair(paths) as process:
        with pytest.raises(DeskError) as refused:
            Workspace(paths)
        assert f"in use by “debatedesk check” (process {process.pid}" in str(refused.value)
        ended = run(paths, "restore", "--empty")
        assert ended.returncode == 1
        assert "“debatedesk check”" in ended.stderr
        output, _ = process.communicate("\n")
        assert process.returncode == 0
        assert "(mended)" in output
    assert run(paths, "list").returncode == 0


def test_the_library_is_free_when_a_repair_is_killed(paths: LibraryPaths) -> None:
    with repair(paths) as process:
        process.kill()
        process.wait()
        assert run(paths, "list").returncode == 0


def test_a_window_mends_only_while_no_other_program_has_its_library(paths: LibraryPaths) -> None:
    put_wrong(paths.database, "documents", "title", b"\xff\xfe")
    with (
        closing(Workspace(paths, program=WINDOW)),
        closing(Workspace(paths, program=WINDOW_WORK)) as worker,
    ):
        tasks = Tasks(worker, lambda *_: None, nullcontext, lambda _: None)
        with writer(paths) as other:
            with pytest.raises(
                DeskError, match=rf"“debatedesk import” \(process {other.pid}, since [^)]*\);"
            ):
                tasks.run(CheckRequest(repair=True))
            assert not paths.backups.exists()  # where a copy goes before anything is mended
        report = tasks.run(CheckRequest(repair=True))
    assert isinstance(report, CheckReport)
    assert report.left == []


def test_a_library_of_an_older_format_is_not_renewed_under_a_program_that_has_it(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, schema.FORMAT - 1)
    hold = (
        "import sys; from pathlib import Path; from debatedesk.storage.library_lock import LibraryLock;"
        "lock = LibraryLock.shared(Path(sys.argv[1]), 'an older DebateDesk');"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(tmp_path)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as older:
        assert older.stdout is not None
        assert older.stdout.readline() == b"held\n"
        before = path.read_bytes()
        with pytest.raises(DeskError, match=f"in use by an older DebateDesk .process {older.pid}"):
            Library(path)
        assert path.read_bytes() == before
        assert not list(tmp_path.glob("library-format-*"))
        older.kill()
    Library(path).close()


OTHERS = {
    "a table of the same name": ("CREATE TABLE documents(id TEXT, body TEXT)",),
    "all tables of the same names": tuple(
        f"CREATE TABLE {name}(key TEXT)" for name in ("documents", "notes", "maps", "debates", "texts")
    ),
    "one of the very same form": (
        "CREATE TABLE view_state(key TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "CREATE TABLE bookmarks(url TEXT)",
    ),
    "one that is numbered as ours": (
        "CREATE TABLE notes(id TEXT, text TEXT)",
        f"PRAGMA user_version = {schema.FORMAT}",
    ),
}


@pytest.mark.parametrize("statements", OTHERS.values(), ids=OTHERS)
@pytest.mark.parametrize("command", [["list"], ["check", "--repair"], ["import", os.devnull]])
def test_another_programs_database_with_our_names_is_told_in_a_sentence_and_left_alone(
    tmp_path: Path, statements: tuple[str, ...], command: list[str]
) -> None:
    paths = LibraryPaths.under(tmp_path / "desk")
    paths.data.mkdir(parents=True)
    change(paths, *statements)
    before = kept_files(paths)
    ended = run(paths, *command)
    assert (ended.returncode, ended.stdout) == (1, "")
    (sentence,) = ended.stderr.splitlines()
    assert "is a database, but not one of DebateDesk's, as its table “" in sentence
    assert "no such column" not in sentence
    assert kept_files(paths) == before
