"""Commands on a damaged library: they show what is whole, and say in one line what is not."""

import os
import shlex
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.cli.main import main
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.database import Library
from debatedesk.storage.wal import log_of
from tests.storage.test_cells import put_wrong
from tests.storage.test_structure import change
from tests.support.furnished import furnish


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    made = LibraryPaths.under(tmp_path / "desk")
    with closing(Workspace(made)) as desk:
        furnish(desk, tmp_path / "files")
    return made


class Command:
    def __init__(self, paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
        self._paths, self._capsys = paths, capsys

    def __call__(self, *arguments: str) -> tuple[int, str, Sequence[str]]:
        status = main(["--library", str(self._paths.data.parent), *arguments])
        output, errors = self._capsys.readouterr()
        return status, output, errors.splitlines()


@pytest.fixture
def command(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(paths, capsys)


def test_a_list_with_a_damaged_title_shows_the_rest_and_fails_with_a_sentence(
    paths: LibraryPaths, command: Command
) -> None:
    put_wrong(paths.database, "documents", "title", b"\xff\xfe")
    status, output, errors = command("list")
    assert status == 1
    assert "Bees" in output
    (line,) = errors
    assert "title of the text" in line
    library = shlex.quote(str(paths.data.parent))
    assert line.endswith(f"; “debatedesk --library {library} check --repair” mends it.")
    status, output, errors = command("check", "--repair")
    assert status == 0
    assert "title of the text" in output
    assert "(mended)" in output
    assert command("list")[0] == 0


def test_several_damaged_values_are_one_line(paths: LibraryPaths, command: Command) -> None:
    for column in ("title", "author", "kind"):
        put_wrong(paths.database, "documents", column, b"\xff\xfe")
    status, _, (line,) = command("list")
    assert status == 1
    assert "and 2 more" in line


def test_an_import_into_a_damaged_library_succeeds_and_tells(
    paths: LibraryPaths, command: Command, tmp_path: Path
) -> None:
    put_wrong(paths.database, "debates", "title", b"\xff\xfe")
    (tmp_path / "new.md").write_text("# A new text\n\nWith words of its own.")
    status, output, errors = command("import", str(tmp_path / "new.md"), "--debate", "Other")
    assert status == 0
    assert "A new text" in output
    assert any("title of the debate" in line for line in errors)


def test_a_lost_debate_is_told_once_and_what_it_held_is_listed(
    paths: LibraryPaths, command: Command
) -> None:
    change(paths, "DELETE FROM debates")
    status, output, errors = command("list")
    assert status == 1
    assert "A debate whose title is lost" in output
    assert "keeping bees" in output
    assert len(errors) == 1
    assert command("list")[0] == 0


def test_a_lost_table_is_refused_until_a_repair_is_asked_for(paths: LibraryPaths, command: Command) -> None:
    change(paths, "DROP TABLE notes")
    status, output, errors = command("list")
    assert (status, output, len(errors)) == (1, "", 1)
    assert "check --repair" in errors[0]
    status, output, _ = command("check", "--repair")
    assert "“notes”" in output
    assert command("list")[0] == 0


def test_a_broken_log_is_told_and_kept(paths: LibraryPaths, command: Command) -> None:
    killed = os.fork()
    if killed == 0:
        library = Library(paths.database)
        for number in range(5):
            library.write("UPDATE notes SET markdown = ?", (f"edit {number}",))
        os._exit(0)
    os.waitpid(killed, 0)
    data = bytearray(log_of(paths.database).read_bytes())
    data[32 + 4120 + 600] ^= 1
    log_of(paths.database).write_bytes(bytes(data))
    status, output, errors = command("list")
    assert status == 1
    assert "Bees" in output
    assert "log" in errors[0]
    (kept,) = paths.backups.glob("broken-log-*")
    assert (kept / "library.db-wal").read_bytes() == bytes(data)
    assert command("list")[0] == 0


def test_a_command_that_is_advised_is_one_on_this_library(paths: LibraryPaths, command: Command) -> None:
    with closing(Workspace(paths)) as desk:
        backup = desk.backups.make()
    paths.database.unlink()
    status, _, (line,) = command("list")
    assert status == 1
    advised = f"“debatedesk --library {shlex.quote(str(paths.data.parent))} restore"
    assert f"{advised} {backup}”" in line
    assert f"{advised} --empty”" in line
