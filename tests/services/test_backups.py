"""Backups: read back when written, never over one that holds more, thinned by age, closed to others."""

import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.backup_folder import choose_backup_folder
from debatedesk.services.backup_retention import expendable
from debatedesk.services.backups import Backups
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.backup_records import BackupContents, Counts
from debatedesk.storage.backups import look_into
from debatedesk.storage.scratch import Scratch, sweep
from tests.conftest import REPOSITORY
from tests.support.libraries import ESSAY

NOW = datetime(2026, 11, 28, 9, 30, 15)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths.under(tmp_path / "library")


@pytest.fixture
def desk(paths: LibraryPaths, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(paths)
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    essay = workspace.imports.import_paths([tmp_path / "essay.md"]).imported[0]
    workspace.notes.add(Reference.document(essay.id), "a thought")
    yield workspace
    workspace.close()


def backups(desk: Workspace, now: datetime = NOW) -> Backups:
    return Backups(desk.library, desk._originals, desk.paths, lambda: now)


def forget_notes(desk: Workspace) -> None:
    for note in desk.notes.notes():
        desk.notes.remove(note.id)


def test_a_backup_tells_what_it_holds(desk: Workspace) -> None:
    path = desk.backups.make()
    quick, thorough = look_into(path), look_into(path, desk.paths.data)
    assert quick.counts == thorough.counts == Counts(debates=1, texts=1, notes=1)
    assert (quick.verified, thorough.verified, thorough.damage) == (False, True, "")
    assert [backup.path for backup in desk.backups.listed()] == [str(path)]


def test_two_backups_of_one_second_are_two(desk: Workspace) -> None:
    service = backups(desk)
    made = [service.make() for _ in range(3)]
    stem = "debatedesk-2026-11-28-093015"
    assert [path.name for path in made] == [f"{stem}.zip", f"{stem}-2.zip", f"{stem}-3.zip"]
    assert all(look_into(path, desk.paths.data).verified for path in made)


def test_the_backup_of_a_day_is_replaced_by_one_that_holds_as_much(desk: Workspace) -> None:
    service = backups(desk)
    first = service.make_automatic("2026-11-28")
    desk.notes.add(Reference.debate(desk.documents.debates()[0].id), "another")
    assert service.make_automatic("2026-11-28") == first
    (kept,) = desk.paths.backups.iterdir()
    assert look_into(kept).counts == Counts(debates=1, texts=1, notes=2)


def test_the_backup_of_a_day_is_never_replaced_by_one_that_holds_less(desk: Workspace) -> None:
    service = backups(desk)
    service.make_automatic("2026-11-28")
    forget_notes(desk)
    service.make_automatic("2026-11-28")
    held = {path.name: look_into(path).counts for path in desk.paths.backups.iterdir()}
    assert held == {
        "automatic-2026-11-28.zip": Counts(debates=1, texts=1, notes=1),
        "automatic-2026-11-28-093015.zip": Counts(debates=1, texts=1),
    }


@pytest.mark.parametrize("harm", ["damaged", "a folder", "another library's", "a link"])
def test_what_else_bears_the_name_of_the_day_is_left_alone(
    desk: Workspace, tmp_path: Path, harm: str
) -> None:
    service = backups(desk)
    day = desk.paths.backups / "automatic-2026-11-28.zip"
    desk.paths.backups.mkdir()
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    if harm == "damaged":
        day.write_bytes(b"PK, but no more")
    elif harm == "a folder":
        day.mkdir()
    elif harm == "a link":
        day.symlink_to(victim)
    else:
        other = Workspace(LibraryPaths.under(tmp_path / "other"))
        other.backups.make(day)
        other.close()
    before = day.lstat()
    made = Path(service.make_automatic("2026-11-28").path)
    assert made.name == "automatic-2026-11-28-093015.zip"
    assert day.lstat().st_ino == before.st_ino
    assert victim.read_text() == "precious"


def test_originals_with_impossible_dates_do_not_stop_backups(desk: Workspace) -> None:
    (original,) = desk.paths.originals.glob("??/*")
    os.utime(original, (0, 0))
    (desk.paths.backups).mkdir()
    for name in ("automatic-2026-99-99.zip", "automatic-9999-12-31.zip", "automatic-0000-00-00.zip"):
        (desk.paths.backups / name).write_bytes(b"")
    for name in ("automatic-2026-02-31.zip", "automatic-2026-01-01.zip"):
        (desk.paths.backups / name).write_bytes(b"")
        os.utime(desk.paths.backups / name, (-(10**10), 10**12))
    made = Path(backups(desk).make_automatic("2026-11-28").path)
    assert look_into(made, desk.paths.data).verified
    assert len(desk.backups.listed()) == 6


def test_an_original_that_was_altered_is_not_backed_up(desk: Workspace) -> None:
    (original,) = desk.paths.originals.glob("??/*")
    original.write_bytes(b"scribbled over")
    path = desk.backups.make()
    with zipfile.ZipFile(path) as archive:
        assert sorted(archive.namelist()) == ["backup.json", "library.db"]


def test_a_backup_that_cannot_be_read_back_is_none(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose_bytes(number: int) -> None:
        os.pwrite(number, bytes(64), 2_000)

    monkeypatch.setattr(os, "fsync", lose_bytes)
    with pytest.raises(DeskError, match="could not be read back as it was written"):
        desk.backups.make()
    assert list(desk.paths.backups.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes")
def test_a_backup_replaces_no_device_and_no_folder(desk: Workspace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DeskError, match=r"pipe cannot be written: that is a device or a pipe"):
        desk.backups.make(tmp_path / "pipe")
    with pytest.raises(DeskError, match="Is a directory"):
        desk.backups.make(tmp_path)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="Windows has rights of another kind")
def test_backups_are_closed_to_others(desk: Workspace, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        made = [desk.backups.make(), desk.backups.make(tmp_path / "b.zip")]
        made += [path for path in desk.paths.data.rglob("*") if path.is_file()]
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in made} == {0o600}


def test_backups_go_where_the_user_says_and_are_listed_from_both_places(
    desk: Workspace, tmp_path: Path
) -> None:
    inside = desk.backups.make()
    elsewhere = tmp_path / "stick"
    with pytest.raises(DeskError, match="There is no folder"):
        choose_backup_folder(desk.paths, desk.settings, elsewhere)
    elsewhere.mkdir()
    choose_backup_folder(desk.paths, desk.settings, elsewhere)
    outside = desk.backups.make()
    assert outside.parent == elsewhere
    assert {backup.path for backup in desk.backups.listed()} == {str(inside), str(outside)}
    with closing(Workspace(LibraryPaths.under(tmp_path / "other"))) as other:
        assert other.backups.folder != elsewhere


def test_a_folder_that_cannot_be_reached_is_told_and_the_backup_kept_with_the_library(
    desk: Workspace, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    choose_backup_folder(desk.paths, desk.settings, elsewhere)
    shutil.rmtree(elsewhere)
    elsewhere.write_text("a file now")
    written = backups(desk).make_automatic("2026-11-28")
    assert Path(written.path).parent == desk.paths.backups
    assert str(elsewhere) in written.note
    assert f"This backup is kept in {desk.paths.backups}." in written.note


def kept_days(days: list[date], counts: dict[date, int], today: date) -> list[date]:
    every = [
        BackupContents(f"/b/automatic-{day}.zip", f"{day}T12:00:00", 1, Counts(notes=counts.get(day, 1)))
        for day in days
    ]
    gone = {backup.path for backup in expendable(every, today)}
    return [day for day in days if f"/b/automatic-{day}.zip" not in gone]


def test_fewer_backups_are_kept_the_older_they_are() -> None:
    today = date(2026, 11, 28)
    days = [today - timedelta(days=age) for age in range(800)]
    kept = kept_days(days, {}, today)
    ages = [(today - day).days for day in kept]
    assert ages[:15] == list(range(15))
    assert 6 <= sum(14 < age <= 61 for age in ages) <= 8
    assert 10 <= sum(61 < age <= 366 for age in ages) <= 12
    assert 2 <= sum(age > 366 for age in ages) <= 3
    assert kept_days(kept, {}, today) == kept


def test_the_fullest_backup_of_a_time_outlives_an_emptier_one() -> None:
    today = date(2026, 11, 28)
    fullest = today - timedelta(days=40)
    days = [today - timedelta(days=age) for age in range(100)]
    assert fullest in kept_days(days, {fullest: 500}, today)


def test_an_emptied_library_pushes_out_nothing_as_the_years_go_by() -> None:
    """Thinned daily, as it happens: one full backup, then an empty one every day."""
    full = date(2024, 1, 10)
    days = [full]
    for passed in range(1, 700):
        today = full + timedelta(days=passed)
        days = kept_days([*days, today], {full: 31}, today)
    assert full in days
    assert len(days) < 50


def test_backups_that_are_not_automatic_or_of_no_day_are_never_dropped() -> None:
    names = [
        "automatic-2020-13-77.zip",
        "automatic-9999-01-01.zip",
        "mine.zip",
        "debatedesk-2020-01-01.zip",
    ]
    every = [BackupContents(f"/b/{name}", "", 1) for name in names * 2]
    assert expendable(every, date(2026, 11, 28)) == []


def test_old_backups_are_thinned_with_the_next_and_other_libraries_are_let_alone(
    desk: Workspace, tmp_path: Path
) -> None:
    other = Workspace(LibraryPaths.under(tmp_path / "other"))
    desk.paths.backups.mkdir()
    mine = backups(desk)
    for day in ("2026-10-01", "2026-10-02"):
        shutil.move(mine.make(), desk.paths.backups / f"automatic-{day}.zip")
        other.backups.make(desk.paths.backups / f"automatic-{day}-000000.zip")
    other.close()
    mine.make_automatic("2026-11-28")
    assert sorted(path.name for path in desk.paths.backups.iterdir()) == [
        "automatic-2026-10-01-000000.zip",
        "automatic-2026-10-02-000000.zip",
        "automatic-2026-10-02.zip",
        "automatic-2026-11-28.zip",
    ]


LEAVE = """
import os, signal, sys
from pathlib import Path
from debatedesk.storage.scratch import Scratch
with Scratch(Path(sys.argv[1])) as folder:
    (folder / "backup.zip").write_bytes(b"half of it")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="killed as POSIX does")
def test_what_a_killed_program_left_is_swept_and_nothing_else(desk: Workspace, paths: LibraryPaths) -> None:
    paths.backups.mkdir()
    for folder in (paths.data, paths.backups):
        subprocess.run([sys.executable, "-c", LEAVE, str(folder)], cwd=REPOSITORY, check=False)
        assert len(list(folder.glob("unfinished-*"))) == 1
        (folder / "tmpabcdefgh").mkdir()
        (folder / "tmpabcdefgh" / "library.db").touch()
        (folder / ".automatic-2026-01-01.zip.part").touch()
        (folder / "tmpnotours1").mkdir()
        (folder / "tmpnotours1" / "thesis.txt").touch()
        (folder / "tmpnotours2").mkdir()
        for path in (*folder.glob("tmp*"), *folder.glob(".*.part")):
            os.utime(path, (1_000_000_000, 1_000_000_000))
    desk.close()
    again = Workspace(paths)
    again.close()
    for folder in (paths.data, paths.backups):
        left = {path.name for path in folder.iterdir()}
        assert not any(name.startswith("unfinished") or name.endswith(".part") for name in left)
        assert {"tmpnotours1", "tmpnotours2"} <= left
        assert "tmpabcdefgh" not in left


def test_what_is_under_way_is_not_swept(tmp_path: Path) -> None:
    with Scratch(tmp_path) as folder:
        (folder / "backup.zip").touch()
        sweep(tmp_path)
        assert (folder / "backup.zip").exists()
    assert list(tmp_path.iterdir()) == []
