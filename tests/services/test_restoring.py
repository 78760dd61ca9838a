"""Giving a backup back: from any state of the present library, and never over another's work."""

import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import begin_anew, restore
from debatedesk.services.workspace import Workspace
from debatedesk.storage.failures import UnusableLibrary
from tests.conftest import REPOSITORY
from tests.support.libraries import ESSAY, REPLY


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths.under(tmp_path / "library")


@pytest.fixture
def backup(paths: LibraryPaths, tmp_path: Path) -> Path:
    """A backup with one note; the library has another since then."""
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    with closing(Workspace(paths)) as desk:
        essay = desk.imports.import_paths([tmp_path / "essay.md"]).imported[0]
        desk.notes.add(Reference.document(essay.id), "a thought")
        path = desk.backups.make()
        desk.notes.add(Reference.document(essay.id), "a later thought")
    return path


def notes(paths: LibraryPaths) -> list[str]:
    with closing(Workspace(paths)) as desk:
        assert desk.library.problems() == []
        return sorted(note.markdown for note in desk.notes.notes())


def make_garbage(database: Path) -> None:
    database.write_bytes(b"scribbled over" * 1000)


def tear_pages(database: Path) -> None:
    data = bytearray(database.read_bytes())
    for start in range(4096, len(data), 4096 * 3):
        data[start : start + 4096] = bytes(4096)
    database.write_bytes(data)


def cut(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:-30_000])


def make_folder(database: Path) -> None:
    database.unlink()
    (database / "inside").mkdir(parents=True)


def make_gone(database: Path) -> None:
    database.unlink()


def make_empty(database: Path) -> None:
    database.write_bytes(b"")


def leave_log_alone(database: Path) -> None:
    database.unlink()
    database.with_name("library.db-wal").write_bytes(b"some pages")


def link_elsewhere(database: Path) -> None:
    database.unlink()
    database.symlink_to(database.with_name("nowhere"))


HARMS = [make_garbage, tear_pages, cut, make_folder, make_gone, make_empty, leave_log_alone, link_elsewhere]


@pytest.mark.parametrize("harm", HARMS)
def test_a_backup_is_given_back_whatever_became_of_the_library(
    paths: LibraryPaths, backup: Path, harm: Callable[[Path], None]
) -> None:
    harm(paths.database)
    before = paths.database.read_bytes() if paths.database.is_file() else None
    kept = restore(paths, backup)
    assert notes(paths) == ["a thought"]
    if harm not in (make_gone, make_empty):
        assert kept is not None
        assert kept.is_dir()
    if harm in (make_garbage, tear_pages, cut) and kept is not None:
        assert (kept / "library.db").read_bytes() == before


@pytest.mark.parametrize("harm", HARMS)
def test_a_library_is_begun_anew_whatever_is_in_its_place(
    paths: LibraryPaths, backup: Path, harm: Callable[[Path], None]
) -> None:
    harm(paths.database)
    begin_anew(paths)
    assert notes(paths) == []
    restore(paths, backup)
    assert notes(paths) == ["a thought"]


def test_what_a_restore_set_aside_is_given_back_by_another(paths: LibraryPaths, backup: Path) -> None:
    kept = restore(paths, backup)
    assert notes(paths) == ["a thought"]
    assert kept is not None
    restore(paths, kept)
    assert notes(paths) == ["a later thought", "a thought"]


def test_a_folder_with_a_library_and_its_log_is_given_back(
    paths: LibraryPaths, backup: Path, tmp_path: Path
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    with closing(Workspace(paths)) as desk:
        desk.notes.add(Reference.debate(desk.documents.debates()[0].id), "only in the log")
        for name in ("library.db", "library.db-wal"):
            shutil.copy(paths.data / name, aside / name)
    restore(paths, backup)
    restore(paths, aside)
    assert "only in the log" in notes(paths)
    with pytest.raises(DeskError, match="holds no library"):
        restore(paths, tmp_path)


def rewritten(backup: Path, alter: Callable[[bytearray, zipfile.ZipInfo], None], name: str) -> None:
    """Alter the bytes of a zip, given where the entry of a name begins."""
    with zipfile.ZipFile(backup) as archive:
        entry = archive.getinfo(name)
    data = bytearray(backup.read_bytes())
    alter(data, entry)
    backup.write_bytes(data)


def flip(data: bytearray, entry: zipfile.ZipInfo) -> None:
    start = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
    for index in range(start, start + 8):
        data[index] ^= 0xFF


def encrypt(data: bytearray, entry: zipfile.ZipInfo) -> None:
    directory = data.rindex(entry.filename.encode()) - 46
    for at in (entry.header_offset + 6, directory + 8):
        struct.pack_into("<H", data, at, struct.unpack_from("<H", data, at)[0] | 1)


def pack_unknown(data: bytearray, entry: zipfile.ZipInfo) -> None:
    directory = data.rindex(entry.filename.encode()) - 46
    for at in (entry.header_offset + 8, directory + 10):
        struct.pack_into("<H", data, at, 77)


def truncate(data: bytearray, entry: zipfile.ZipInfo) -> None:
    del data[-40:]


def zero(data: bytearray, entry: zipfile.ZipInfo) -> None:
    data[:] = bytes(len(data))


def empty(data: bytearray, entry: zipfile.ZipInfo) -> None:
    data.clear()


@pytest.mark.parametrize("alter", [flip, encrypt, pack_unknown, truncate, zero, empty])
def test_a_damaged_backup_is_refused_in_a_sentence_that_names_the_one_before(
    paths: LibraryPaths, backup: Path, alter: Callable[[bytearray, zipfile.ZipInfo], None]
) -> None:
    newest = backup.with_name("newest.zip")
    shutil.copy(backup, newest)
    rewritten(newest, alter, "library.db")
    with pytest.raises(DeskError) as refused:
        restore(paths, newest)
    sentence = str(refused.value)
    assert f"“{newest}”" in sentence
    assert "nothing was changed." in sentence
    assert sentence.endswith(f" The newest whole one beside it is {backup}.")
    assert notes(paths) == ["a later thought", "a thought"]


@pytest.mark.parametrize("beginning", [b"", b"SQLite format 3\0"])
def test_a_backup_that_unpacks_without_end_is_refused_before_it_is_unpacked(
    paths: LibraryPaths, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, beginning: bytes
) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(backup) as good, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        database = good.read("library.db")[: 100 if beginning else 0]
        archive.writestr("library.db", database + bytes(50_000_000))
    unpacked: list[int] = []
    real = zipfile.ZipExtFile.read

    def read(entry: zipfile.ZipExtFile, count: int | None = -1) -> bytes:
        data = real(entry, count)
        unpacked.append(len(data))
        return data

    monkeypatch.setattr(zipfile.ZipExtFile, "read", read)
    with pytest.raises(DeskError, match=r"“.*bomb.zip” is not a whole backup"):
        restore(paths, bomb)
    assert sum(unpacked) < 10_000_000
    assert notes(paths) == ["a later thought", "a thought"]


def test_a_damaged_original_of_a_backup_never_replaces_a_good_one(
    paths: LibraryPaths, backup: Path
) -> None:
    (original,) = paths.originals.glob("??/*")
    good = original.read_bytes()
    rewritten(backup, flip, f"originals/{original.parent.name}/{original.name}")
    told: list[str] = []
    restore(paths, backup, told.append)
    assert original.read_bytes() == good
    assert told == ["1 original in it is damaged and was left out; the texts are whole."]
    assert notes(paths) == ["a thought"]


def test_a_good_original_of_a_backup_mends_a_damaged_one(paths: LibraryPaths, backup: Path) -> None:
    (original,) = paths.originals.glob("??/*")
    good = original.read_bytes()
    original.write_bytes(b"scribbled over")
    restore(paths, backup)
    assert original.read_bytes() == good


WRITER = """
import sys
from pathlib import Path
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
desk = Workspace(LibraryPaths.under(Path(sys.argv[1])), program="“debatedesk import”")
desk.notes.add(Reference.debate(desk.documents.debates()[0].id), "acknowledged")
print("saved", flush=True)
sys.stdin.readline()
"""


@contextmanager
def writer(paths: LibraryPaths) -> Iterator["subprocess.Popen[bytes]"]:
    """Let another program have the library open, with a note that is in the log alone."""
    command = [sys.executable, "-c", WRITER, str(paths.data.parent)]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"saved\n"
        yield process
        process.kill()


@pytest.mark.parametrize("replace", [restore, lambda paths, backup: begin_anew(paths)])
def test_nothing_is_replaced_while_another_program_has_the_library(
    paths: LibraryPaths, backup: Path, replace: Callable[[LibraryPaths, Path], object]
) -> None:
    with writer(paths) as process:
        before = {path.name for path in paths.data.iterdir()} | {"window.lock"}
        with pytest.raises(DeskError) as refused:
            replace(paths, backup)
        who = f"is in use by “debatedesk import” (process {process.pid}, since "
        assert who in str(refused.value)
        assert {path.name for path in paths.data.iterdir()} | {"window.lock"} == before
    assert "acknowledged" in notes(paths)


def test_a_library_that_is_gone_is_not_begun_again_by_itself(paths: LibraryPaths, backup: Path) -> None:
    paths.database.unlink()
    with pytest.raises(UnusableLibrary) as refused:
        Workspace(paths)
    assert str(refused.value) == (
        f"The library {paths.database} is gone, but its originals and 1 backup are there; "
        f"give a backup back with “debatedesk restore {backup}”, "
        "or begin anew with “debatedesk restore --empty”."
    )
    assert not paths.database.exists()


def test_a_backup_of_a_newer_format_changes_nothing(
    paths: LibraryPaths, backup: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(backup) as archive:
        archive.extract("library.db", tmp_path)
    with closing(sqlite3.connect(tmp_path / "library.db")) as connection:
        connection.execute("PRAGMA user_version = 4711")
    with pytest.raises(DeskError, match=r"newer DebateDesk \(format 4711"):
        restore(paths, tmp_path / "library.db")
    assert notes(paths) == ["a later thought", "a thought"]


def test_nothing_is_left_behind_in_the_librarys_folder(paths: LibraryPaths, backup: Path) -> None:
    before = {path.name for path in paths.data.iterdir()} | {"window.lock"}
    restore(paths, backup)
    assert {path.name for path in paths.data.iterdir()} == before


def test_texts_stay_whole_beside_a_restore_that_is_refused(
    paths: LibraryPaths, backup: Path, tmp_path: Path
) -> None:
    (tmp_path / "reply.md").write_text(REPLY, "utf-8")
    with closing(Workspace(paths)) as desk:
        with pytest.raises(DeskError, match=f"process {os.getpid()}"):
            restore(paths, backup)
        assert len(desk.imports.import_paths([tmp_path / "reply.md"]).imported) == 1
    with closing(Workspace(paths)) as desk:
        assert len(desk.documents.documents()) == 2
