"""The lock of a library's folder: shared or exclusive, told who has it, freed with its program."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from debatedesk.storage.library_lock import LOCK_NAME, LibraryLock, LockHeld
from tests.conftest import REPOSITORY

HOLD = """
import sys
from pathlib import Path
from debatedesk.storage.library_lock import LibraryLock
lock = getattr(LibraryLock, sys.argv[2])(Path(sys.argv[1]), "“debatedesk import”")
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@contextmanager
def held_elsewhere(folder: Path, how: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Let another program hold the lock, `shared` or `exclusive`."""
    command = [sys.executable, "-c", HOLD, str(folder), how]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_many_share_it_and_only_one_has_it_alone(tmp_path: Path) -> None:
    first, second = LibraryLock.shared(tmp_path, "one"), LibraryLock.shared(tmp_path, "two")
    with pytest.raises(LockHeld):
        LibraryLock.exclusive(tmp_path, "restore")
    first.release()
    second.release()
    alone = LibraryLock.exclusive(tmp_path, "restore")
    with pytest.raises(LockHeld):
        LibraryLock.shared(tmp_path, "one", seconds=0)
    with pytest.raises(LockHeld):
        LibraryLock.exclusive(tmp_path, "restore")
    alone.release()
    assert names(tmp_path) == [LOCK_NAME]


@pytest.mark.parametrize("how", ["shared", "exclusive"])
def test_who_has_it_in_another_process_is_named(tmp_path: Path, how: str) -> None:
    with held_elsewhere(tmp_path, how) as process, pytest.raises(LockHeld) as refused:
        LibraryLock.exclusive(tmp_path, "“debatedesk restore”")
    sentence = str(refused.value)
    assert f"in use by “debatedesk import” (process {process.pid}, since 20" in sentence
    assert sentence.count(".") == 1 + str(tmp_path).count(".")


def test_it_is_free_when_its_holder_is_killed_which_is_noticed(tmp_path: Path) -> None:
    with held_elsewhere(tmp_path, "shared") as process:
        process.kill()
        process.wait()
        alone = LibraryLock.exclusive(tmp_path, "restore")
        assert alone.was_killed
        alone.release()
    assert names(tmp_path) == [LOCK_NAME]
    again = LibraryLock.exclusive(tmp_path, "restore")
    assert not again.was_killed
    again.release()


def test_who_holds_it_alone_may_go_on_to_share_it(tmp_path: Path) -> None:
    first = LibraryLock.exclusive(tmp_path, "one")
    first.share()
    second = LibraryLock.shared(tmp_path, "two", seconds=0)
    assert [holder.program for holder in first.holders()] == ["two"]
    first.release()
    second.release()


def make_garbage(lock: Path) -> None:
    lock.write_bytes(bytes(range(256)) * 100)


def make_folder(lock: Path) -> None:
    lock.mkdir()


def make_full_folder(lock: Path) -> None:
    (lock / "inside").mkdir(parents=True)


def make_link(lock: Path) -> None:
    lock.symlink_to(lock.parent / "elsewhere")


def make_pipe(lock: Path) -> None:
    os.mkfifo(lock)


@pytest.mark.parametrize("make", [make_garbage, make_folder, make_full_folder, make_link, make_pipe])
def test_what_stands_in_its_place_is_no_hindrance(tmp_path: Path, make: object) -> None:
    if make in (make_link, make_pipe) and os.name == "nt":
        pytest.skip("links and pipes are those of POSIX")
    assert callable(make)
    make(tmp_path / LOCK_NAME)
    lock = LibraryLock.exclusive(tmp_path, "restore")
    with pytest.raises(LockHeld):
        LibraryLock.shared(tmp_path, "other", seconds=0)
    lock.release()
    assert (tmp_path / LOCK_NAME).is_file()
    assert not (tmp_path / "elsewhere").exists()


def test_a_lock_file_that_was_deleted_while_held_still_protects(tmp_path: Path) -> None:
    with held_elsewhere(tmp_path, "shared"):
        (tmp_path / LOCK_NAME).unlink()
        with pytest.raises(LockHeld):
            LibraryLock.exclusive(tmp_path, "restore")


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="absent"):
        LibraryLock.shared(tmp_path / "absent", "one")
