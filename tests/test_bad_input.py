"""Bad files, closed folders, full disks, harmed libraries: one clear sentence each, and nothing is lost."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.window_lock import WindowLock
from debatedesk.services.workspace import Workspace
from debatedesk.storage.database import Library
from tests.conftest import REPOSITORY
from tests.support.libraries import ESSAY, REPLY, contents

NOBODY = 65534
POSIX = hasattr(os, "geteuid")


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    lines: list[str]

    @property
    def sentence(self) -> str:
        """The one sentence of a command that failed."""
        assert self.status == 1
        (line,) = self.lines
        return is_sentence(line)


def is_sentence(line: str) -> str:
    assert line
    assert line.endswith(".")
    assert "\n" not in line
    assert "Traceback" not in line
    assert "Errno" not in line
    return line


def run(module: str, *arguments: object) -> Answer:
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr.splitlines())


def as_nobody(*arguments: object) -> Answer:
    """Run a command as a user for whom permissions count."""
    return run("tests.support.unprivileged", *arguments)


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()
    }


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths.under(tmp_path / "library")


@pytest.fixture
def filled(paths: LibraryPaths, tmp_path: Path) -> LibraryPaths:
    """Make a library of two texts and a note, and close it."""
    for name, text in (("essay.md", ESSAY), ("reply.txt", REPLY)):
        (tmp_path / name).write_text(text, "utf-8")
    workspace = Workspace(paths)
    report = workspace.imports.import_paths([tmp_path / "essay.md", tmp_path / "reply.txt"])
    workspace.notes.add(Reference.debate(report.debate_id), "a thought")
    workspace.close()
    return paths


@pytest.fixture
def others() -> Iterator[Path]:
    """Make a folder that another user may enter and owns, if the tests run as root."""
    if not POSIX:
        pytest.skip("permissions of files are those of POSIX")
    folder = Path(tempfile.mkdtemp(prefix="debatedesk-others-"))
    give(folder)
    yield folder
    for each in folder.rglob("*"):
        if each.is_dir():
            each.chmod(0o700)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def give(folder: Path) -> None:
    """Let the other user own a folder and all in it."""
    if os.geteuid() == 0:
        for each in (folder, *folder.rglob("*")):
            os.chown(each, NOBODY, NOBODY)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 3 MB; skip where that is not allowed."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no disk can be mounted here")
    yield folder
    # Lazily: a test that fails leaves files open there, and what stays would be in the way of the next run.
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("ab", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"x" * size)
    return filler


def test_each_bad_file_gets_one_sentence_and_the_good_come_in(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "good.md").write_text(ESSAY, "utf-8")
    bad = {
        "empty.md": b"",
        "blank.txt": b" \n\t\n",
        "picture.md": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64,
        "deep.md": b"---\ntitle: " + b"[" * 5_000 + b"\n---\nWords.\n",
        "tabs.md": b"---\ntitle:\n\t- x: : y\n---\n",
        "broken.argdown": b"===\ntitle: [a\n===\n[A]: b\n",
        "broken.json": b'{"title": "A map", "nodes": [',
        "page.html": b"<html><head><title>Nothing</title></head><body></body></html>",
    }
    for name, data in bad.items():
        (texts / name).write_bytes(data)
    with (texts / "line.txt").open("wb") as file:
        file.truncate(0)
        for _ in range(50):
            file.write(b"word " * 200_000)
    answer = run("debatedesk", "--library", tmp_path / "library", "import", texts)
    assert answer.status == 0
    *reasons, last = answer.lines
    assert last == "1 imported, 9 skipped."
    for name in (*bad, "line.txt"):
        assert [each for each in reasons if f"“{name}”" in is_sentence(each)], (name, reasons)


def test_a_long_line_that_is_small_enough_comes_in(tmp_path: Path, paths: LibraryPaths) -> None:
    (tmp_path / "line.txt").write_text("word " * 400_000)
    workspace = Workspace(paths)
    report = workspace.imports.import_paths([tmp_path / "line.txt"])
    assert [each.characters for each in report.imported] == [1_999_999]
    workspace.close()


def test_what_may_not_be_read_is_named(others: Path) -> None:
    texts = others / "texts"
    (texts / "closed").mkdir(parents=True)
    (texts / "closed" / "hidden.md").write_text(REPLY, "utf-8")
    (texts / "good.md").write_text(ESSAY, "utf-8")
    (texts / "secret.md").write_text(REPLY, "utf-8")
    give(others)
    (texts / "closed").chmod(0)
    (texts / "secret.md").chmod(0)
    answer = as_nobody("--library", others / "library", "import", texts)
    assert (answer.status, answer.lines[-1]) == (0, "1 imported, 2 skipped.")
    assert sorted(answer.lines[:-1]) == [
        "The folder “closed” cannot be read: Permission denied.",
        "“secret.md” cannot be read: Permission denied.",
    ]


def test_a_file_in_a_closed_folder_is_named(others: Path) -> None:
    (others / "closed").mkdir()
    (others / "closed" / "hidden.md").write_text(REPLY, "utf-8")
    give(others)
    (others / "closed").chmod(0)
    (others / "good.md").write_text(ESSAY, "utf-8")
    hidden = others / "closed" / "hidden.md"
    answer = as_nobody("--library", others / "library", "import", hidden, others / "good.md")
    assert answer.lines == ["“hidden.md” cannot be read: Permission denied.", "1 imported, 1 skipped."]


@pytest.mark.parametrize("closed", ["folder and file", "file", "another user's"])
def test_a_read_only_library_is_refused_and_stays_as_it_was(
    filled: LibraryPaths, others: Path, closed: str
) -> None:
    shutil.copytree(filled.data.parent, others / "library")
    data = others / "library" / "data"
    if closed == "another user's" and os.geteuid() != 0:
        pytest.skip("only root can have files of another user")
    if closed != "another user's":
        give(others)
        (data / "library.db").chmod(0o444)
    else:
        others.chmod(0o755)
        (data / "library.db").chmod(0o644)
    if closed == "folder and file":
        data.chmod(0o555)
    before = files(data)
    answer = as_nobody("--library", others / "library", "list")
    assert f"{data / 'library.db'} cannot be written" in answer.sentence
    assert files(data) == before


def test_a_place_where_no_library_can_be_made_is_named(others: Path) -> None:
    others.chmod(0o555)
    answer = as_nobody("--library", others / "library", "list")
    assert str(others / "library") in answer.sentence


def test_a_backup_that_may_not_be_written_is_named(filled: LibraryPaths, others: Path) -> None:
    shutil.copytree(filled.data.parent, others / "library")
    (others / "closed").mkdir()
    give(others)
    (others / "closed").chmod(0o555)
    answer = as_nobody("--library", others / "library", "backup", "-o", others / "closed" / "b.zip")
    assert f"{others / 'closed' / 'b.zip'} cannot be written: Permission denied." in answer.sentence


def test_a_full_disk_refuses_each_edit_and_loses_nothing(tiny_disk: Path, tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    (tmp_path / "reply.txt").write_text(REPLY * 100, "utf-8")
    paths = LibraryPaths.under(tiny_disk / "library")
    desk = Workspace(paths)
    report = desk.imports.import_paths([tmp_path / "essay.md"])
    desk.settings.set("theme", "dark")
    debate = Reference.debate(report.debate_id)
    note = desk.notes.add(debate, "kept").created[0].id
    filler = fill(tiny_disk)
    before = contents(desk.library)
    for edit in (
        lambda: desk.notes.write(note, "w" * 20_000),
        lambda: desk.notes.add(debate, "short"),
        lambda: desk.maps.create(report.debate_id, "A map"),
        lambda: desk.annotations.add(report.imported[0].id, 0, 10, "green"),
        lambda: desk.state.set("place", "p" * 20_000),
    ):
        with pytest.raises(DeskError) as refused:
            edit()
        assert is_sentence(str(refused.value)) == (
            f"The disk that holds {paths.database} is full, so the change was not saved."
        )
    with pytest.raises(DeskError, match=r"settings\.json cannot be written: No space left on device\."):
        desk.settings.set("theme", "light")
    with pytest.raises(DeskError, match=r"backup .* could not be written: database or disk is full"):
        desk.backups.make()
    skipped = desk.imports.import_paths([tmp_path / "reply.txt"], report.debate_id).skipped
    assert "“reply.txt”" in is_sentence(skipped[0].reason)
    assert "No space left" in skipped[0].reason
    assert contents(desk.library) == before
    assert desk.settings.get("theme", "") == "dark"
    desk.close()
    filler.unlink()
    desk = Workspace(paths)
    assert contents(desk.library) == before
    assert desk.health.check() == []
    assert desk.settings.get("theme", "") == "dark"
    desk.notes.write(note, "there is room again")
    assert len(desk.imports.import_paths([tmp_path / "reply.txt"], report.debate_id).imported) == 1
    left = [name for name in files(tiny_disk) if "part" in name]
    assert left == []
    desk.close()


def test_a_library_on_a_full_disk_can_still_be_read(tiny_disk: Path, tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    paths = LibraryPaths.under(tiny_disk / "library")
    desk = Workspace(paths)
    (essay,) = desk.imports.import_paths([tmp_path / "essay.md"]).imported
    fill(tiny_disk)
    assert "Every street should keep one hive" in desk.documents.text(essay.id)
    assert desk.searching.search("honey").total == 1
    desk.close()


def test_a_new_library_on_a_full_disk_is_refused_in_one_sentence(tiny_disk: Path) -> None:
    fill(tiny_disk)
    with pytest.raises(DeskError) as refused:
        Workspace(LibraryPaths.under(tiny_disk / "library"))
    assert "library.db" in is_sentence(str(refused.value))


def test_a_library_of_a_newer_format_is_refused_by_every_command_unharmed(filled: LibraryPaths) -> None:
    library = Library(filled.database)
    library.rows("PRAGMA user_version = 4711")
    library.close()
    before = files(filled.data)
    for command in (["list"], ["check", "--repair"], ["backup"], ["search", "bees"], ["reindex"]):
        answer = run("debatedesk", "--library", filled.data.parent, *command)
        assert "newer DebateDesk (format 4711" in answer.sentence
    assert files(filled.data) == before


@pytest.mark.parametrize("harm", ["no database", "cut", "torn page", "scribbled"])
def test_a_damaged_library_is_named_and_left_as_it_is(filled: LibraryPaths, harm: str) -> None:
    data = bytearray(filled.database.read_bytes())
    if harm == "no database":
        data[:100] = b"x" * 100
    elif harm == "cut":
        del data[len(data) // 2 :]
    elif harm == "torn page":
        data[4096 * 2 : 4096 * 3] = bytes(4096)
    else:
        for place in range(4096, len(data), 977):
            data[place] ^= 0xFF
    filled.database.write_bytes(data)
    answer = run("debatedesk", "--library", filled.data.parent, "check")
    assert answer.status == 1
    assert "Traceback" not in "\n".join(answer.lines)
    assert answer.out or str(filled.database) in answer.sentence
    assert filled.database.read_bytes() == bytes(data)


def test_a_damaged_library_can_be_replaced_by_a_backup(filled: LibraryPaths, tmp_path: Path) -> None:
    workspace = Workspace(filled)
    before = contents(workspace.library)
    backup = workspace.backups.make(tmp_path / "backup.zip")
    workspace.close()
    filled.database.write_bytes(b"scribbled over" * 1000)
    answer = run("debatedesk", "--library", filled.data.parent, "list")
    assert "is damaged" in answer.sentence
    assert "restore" in answer.sentence
    assert run("debatedesk", "--library", filled.data.parent, "restore", backup).status == 0
    workspace = Workspace(filled)
    assert contents(workspace.library) == before
    workspace.close()


HOLD = """
import sys
from pathlib import Path
from debatedesk.services.window_lock import WindowLock
from debatedesk.services.paths import LibraryPaths
lock = WindowLock(LibraryPaths.under(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_refused_until_the_first_ends_even_by_force(filled: LibraryPaths) -> None:
    command = [sys.executable, "-c", HOLD, str(filled.data.parent)]
    first = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"
        with pytest.raises(DeskError) as refused:
            WindowLock(filled)
        assert is_sentence(str(refused.value)) == (
            f"The library in {filled.data} is already open in another DebateDesk window."
        )
        assert run("debatedesk", "--library", filled.data.parent, "list").status == 0
        first.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        first.wait()
    WindowLock(filled).release()
