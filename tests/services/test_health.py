"""Checking, backing up and restoring a library; one window at a time."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import restore
from debatedesk.services.window_lock import WindowLock
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, contents


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


def test_a_sound_library_has_no_problems(desk: Workspace) -> None:
    assert desk.health.check() == []


def test_an_altered_reading_text_is_found_and_mended(desk: Workspace) -> None:
    desk.library.write("UPDATE texts SET text = text || ' and more'")
    (problem,) = desk.health.check(repair=True)
    assert "was not that of its source" in problem
    assert desk.health.check() == []
    assert len(desk.library.unindexed()) == 2


def test_a_missing_and_an_altered_original_are_named(desk: Workspace, paths: LibraryPaths) -> None:
    (original,) = paths.originals.glob("??/*")
    original.write_bytes(b"something else")
    assert "was altered; its text is whole" in desk.health.check()[0]
    original.unlink()
    assert "is missing; its text is whole" in desk.health.check()[0]


def test_a_backup_gives_everything_back(desk: Workspace, paths: LibraryPaths, tmp_path: Path) -> None:
    before = contents(desk.library)
    backup = desk.backups.make()
    assert backup.parent == paths.backups
    for note in desk.notes.notes():
        desk.notes.remove(note.id)
    desk.close()
    kept = restore(paths, backup)
    again = Workspace(paths)
    assert contents(again.library) == before
    assert again.health.check() == []
    assert kept is not None
    assert kept.exists()
    again.close()


def test_a_backup_can_be_restored_to_an_empty_place(desk: Workspace, tmp_path: Path) -> None:
    before = contents(desk.library)
    backup = desk.backups.make(tmp_path / "backup.zip")
    other = LibraryPaths.under(tmp_path / "other")
    assert restore(other, backup) is None
    moved = Workspace(other)
    assert contents(moved.library) == before
    assert moved.health.check() == []
    moved.close()


@pytest.mark.parametrize(
    ("name", "data"),
    [("text.zip", b"no archive"), ("cut.zip", None), ("absent.zip", b"")],
)
def test_a_bad_backup_changes_nothing(
    desk: Workspace, paths: LibraryPaths, tmp_path: Path, name: str, data: bytes | None
) -> None:
    before = contents(desk.library)
    file = tmp_path / name
    if data is None:
        file.write_bytes(desk.backups.make(tmp_path / "whole.zip").read_bytes()[:-2000])
    elif data:
        file.write_bytes(data)
    with pytest.raises(DeskError, match=name):
        restore(paths, file)
    assert contents(desk.library) == before


def test_a_backup_with_paths_that_lead_outside_writes_nothing_there(
    paths: LibraryPaths, desk: Workspace, tmp_path: Path
) -> None:
    good = desk.backups.make(tmp_path / "good.zip")
    with zipfile.ZipFile(good, "a") as archive:
        archive.writestr("originals/../../outside.txt", "harm")
        archive.writestr("../outside.txt", "harm")
    restore(LibraryPaths.under(tmp_path / "deep" / "other"), good)
    assert list(tmp_path.rglob("outside.txt")) == []


def test_only_one_window_has_a_library(paths: LibraryPaths) -> None:
    lock = WindowLock(paths)
    with pytest.raises(DeskError, match="already open in another DebateDesk window"):
        WindowLock(paths)
    lock.release()
    WindowLock(paths).release()


def test_a_library_that_a_window_has_open_is_not_replaced(
    desk: Workspace, paths: LibraryPaths, tmp_path: Path
) -> None:
    backup = desk.backups.make(tmp_path / "b.zip")
    lock = WindowLock(paths)
    with pytest.raises(DeskError, match="already open"):
        restore(paths, backup)
    lock.release()
