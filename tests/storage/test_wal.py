"""The write-ahead log: what SQLite would drop without a word is told, what a crash leaves is not."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.storage.database import Library
from debatedesk.storage.failures import UnusableLibrary
from debatedesk.storage.wal import BrokenLog, examine_log, index_of, keep_log_aside, log_of

EDITS = 8
_WRITER = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("PRAGMA synchronous = FULL")
connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)")
connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
for number in range(int(sys.argv[2])):
    connection.execute("INSERT INTO notes VALUES (?, ?)", (number, f"note {number} " * 300))
for command in sys.argv[3:]:
    connection.execute(command).fetchall()
os._exit(0)
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A database whose writer was killed after it had saved its edits."""
    return _killed_writer(tmp_path / "library.db")


def _killed_writer(database: Path, *commands: str, edits: int = EDITS) -> Path:
    subprocess.run(
        [sys.executable, "-c", _WRITER, str(database), str(edits), *commands], check=True, timeout=60
    )
    return database


def _edits(database: Path) -> int:
    """Count what SQLite finds, in a copy; -1 where it finds the database damaged."""
    copy = database.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for each in database.parent.glob("library.db*"):
        shutil.copy2(each, copy / each.name)
    connection = sqlite3.connect(copy / database.name)
    try:
        return int(connection.execute("SELECT count(*) FROM notes").fetchone()[0])
    except sqlite3.DatabaseError:
        return -1
    finally:
        connection.close()


def _change(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def _flip(path: Path, offset: int, bit: int = 0) -> None:
    _change(path, offset, bytes([path.read_bytes()[offset] ^ (1 << bit)]))


def _without_index(database: Path) -> Path:
    index_of(database).unlink()
    return database


def _spans(database: Path) -> Iterator[tuple[int, int]]:
    """Give the first and last byte of each frame."""
    size = log_of(database).stat().st_size
    frame = 24 + 4096
    for start in range(32, size, frame):
        yield start, start + frame


@pytest.mark.parametrize("index", [True, False])
def test_the_log_of_a_killed_writer_is_whole(written: Path, index: bool) -> None:
    if not index:
        _without_index(written)
    assert examine_log(written) is None
    assert _edits(written) == EDITS


def test_without_a_log_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert examine_log(tmp_path / "library.db") is None
    sqlite3.connect(tmp_path / "library.db").close()
    log_of(tmp_path / "library.db").write_bytes(b"")
    assert examine_log(tmp_path / "library.db") is None


@pytest.mark.parametrize("index", [True, False])
def test_what_is_saved_behind_a_bad_frame_is_counted(written: Path, index: bool) -> None:
    third = list(_spans(written))[6][0]
    _flip(log_of(written), third + 500)
    if not index:
        _without_index(written)
    broken = examine_log(written)
    assert broken is not None
    assert broken.certain
    assert not broken.behind
    assert broken.commits == EDITS - _edits(written)
    assert broken.frames > 0
    assert f"{broken.commits} saved changes are missing" in broken.sentence()


@pytest.mark.parametrize("index", [True, False])
@pytest.mark.parametrize("seed", range(40))
def test_no_damage_to_the_log_loses_an_edit_silently(written: Path, index: bool, seed: int) -> None:
    chance = random.Random(seed)
    log = log_of(written)
    data = bytearray(log.read_bytes())
    offset = chance.randrange(len(data))
    match seed % 5:
        case 0:
            data[offset] ^= 1 << chance.randrange(8)
        case 1:
            length = min(512, len(data) - offset)
            data[offset : offset + length] = bytes(length)
        case 2:
            data[offset : offset + 512] = chance.randbytes(min(512, len(data) - offset))
        case 3:
            other = chance.randrange(0, len(data) - 4120)
            offset = min(offset, len(data) - 4120)
            one, two = bytes(data[offset : offset + 4120]), bytes(data[other : other + 4120])
            data[other : other + 4120] = one
            data[offset : offset + 4120] = two
        case 4:
            data[chance.randrange(32) :][:8] = chance.randbytes(8)
            data[chance.randrange(32)] ^= 4
    log.write_bytes(data)
    if not index:
        _without_index(written)
    left = _edits(written)
    assert left == EDITS or examine_log(written) is not None


@pytest.mark.parametrize("end", range(32, 8 * 2 * 4120, 1777))
def test_a_log_that_was_cut_off_is_told_of_by_its_index(written: Path, end: int) -> None:
    log = log_of(written)
    log.write_bytes(log.read_bytes()[:end])
    broken = examine_log(written)
    assert (broken is not None and broken.certain) or _edits(written) == EDITS


@pytest.mark.parametrize("gone", ["missing", "empty"])
def test_a_log_that_is_gone_is_told_of_by_its_index(written: Path, gone: str) -> None:
    if gone == "missing":
        log_of(written).unlink()
    else:
        log_of(written).write_bytes(b"")
    broken = examine_log(written)
    assert broken is not None
    assert broken.certain
    assert "missing" in broken.sentence()


def test_the_end_of_a_transaction_that_was_never_finished_is_normal(tmp_path: Path) -> None:
    database = _killed_writer(
        tmp_path / "library.db",
        "PRAGMA cache_size = 5",
        "BEGIN IMMEDIATE",
        "INSERT INTO notes SELECT id + 100, words || words || words FROM notes",
        "INSERT INTO notes SELECT id + 1000, words || words || words FROM notes",
    )
    frames = list(_spans(database))
    assert len(frames) > 20  # a small cache writes the pages of an open transaction
    assert examine_log(database) is None
    log = log_of(database)
    log.write_bytes(log.read_bytes()[:-3000])
    assert examine_log(database) is None
    assert _edits(database) == EDITS


def test_frames_of_an_earlier_round_are_no_damage(tmp_path: Path) -> None:
    database = _killed_writer(
        tmp_path / "library.db",
        "PRAGMA wal_checkpoint(RESTART)",
        "INSERT INTO notes VALUES (999, 'written over the beginning of the log')",
    )
    assert log_of(database).stat().st_size > 10 * 4096
    assert examine_log(database) is None
    _without_index(database)
    assert examine_log(database) is None
    assert _edits(database) == EDITS + 1


@pytest.mark.parametrize("index", [True, False])
def test_a_log_that_the_database_holds_already_is_harmless(tmp_path: Path, index: bool) -> None:
    database = _killed_writer(tmp_path / "library.db", "PRAGMA wal_checkpoint(PASSIVE)")
    _flip(log_of(database), list(_spans(database))[6][0] + 500)
    if not index:
        _without_index(database)
    broken = examine_log(database)
    assert broken is not None
    assert broken.harmless
    assert broken.behind
    log_of(database).unlink()
    index_of(database).unlink(missing_ok=True)
    assert _edits(database) == EDITS


def test_a_log_of_another_database_is_not_mixed_up(tmp_path: Path, written: Path) -> None:
    (tmp_path / "other").mkdir()
    other = _killed_writer(tmp_path / "other" / "library.db", edits=3)
    shutil.copy2(log_of(other), log_of(written))
    broken = examine_log(written)
    assert broken is None or broken.certain


def test_a_broken_log_is_kept_with_its_database(written: Path, tmp_path: Path) -> None:
    first = keep_log_aside(written, tmp_path / "backups")
    second = keep_log_aside(written, tmp_path / "backups")
    assert first != second
    for kept in (first, second):
        assert (kept / "library.db-wal").read_bytes() == log_of(written).read_bytes()
        assert (kept / "library.db").read_bytes() == written.read_bytes()


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (BrokenLog(4, 6, 1, True), "breaks off after 4 of its pages: 1 saved change is missing"),
        (BrokenLog(4, 6, 3, True), "breaks off after 4 of its pages: 3 saved changes are missing"),
        (BrokenLog(0, 0, -1, True), "the changes saved last are missing"),
        (BrokenLog(4, 0, 0, False), "the change saved last may be missing"),
    ],
)
def test_what_is_missing_is_said_in_one_sentence(broken: BrokenLog, sentence: str) -> None:
    assert sentence in broken.sentence()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are those of POSIX")
@pytest.mark.parametrize("end", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("what", ["pipe", "folder", "device"])
def test_what_is_no_file_in_the_place_of_the_log_is_named_and_never_read(
    tmp_path: Path, end: str, what: str
) -> None:
    database = tmp_path / "library.db"
    Library(database).close()
    path = tmp_path / f"library.db{end}"
    if what == "pipe":
        os.mkfifo(path)
    elif what == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(UnusableLibrary, match=f"library.db{end}, which belongs to it"):
        Library(database)
