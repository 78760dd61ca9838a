"""Files of a prefix: written whole or not at all, and taken back without a trace."""

import shutil
import sys
from pathlib import Path, PurePosixPath

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.desktop_files import SharedFile, desktop_files
from debatedesk.services.shared_installation import (
    drop_empty_folders,
    install,
    is_read_by_desktops,
    remove,
    tell_desktop,
    users_share,
)

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="desktops of Linux have such folders"
)
FILES = [
    SharedFile(PurePosixPath("applications", "desk.desktop"), b"[Desktop Entry]\n"),
    SharedFile(PurePosixPath("man", "man1", "desk.1"), b".TH DESK 1\n"),
]


def listed(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_what_is_installed_can_be_taken_back_and_others_keep_theirs(tmp_path: Path) -> None:
    (tmp_path / "applications").mkdir()
    (tmp_path / "applications" / "other.desktop").touch()
    before = listed(tmp_path)
    written = install(FILES, tmp_path)
    assert [path.read_bytes() for path in written] == [file.content for file in FILES]
    assert install(FILES, tmp_path) == written
    paths = [file.path for file in FILES]
    assert remove(paths, tmp_path) == written
    drop_empty_folders(paths, tmp_path)
    assert listed(tmp_path) == before
    assert remove(paths, tmp_path) == []


def test_where_one_file_cannot_be_written_no_other_stays(tmp_path: Path) -> None:
    (tmp_path / "man").write_text("in the way")
    with pytest.raises(DeskError, match=r"desk\.1” cannot be written"):
        install(FILES, tmp_path)
    assert listed(tmp_path) == ["man"]
    (tmp_path / "in the way").touch()
    with pytest.raises(DeskError, match="cannot be written"):
        install(FILES, tmp_path / "in the way" / "share")
    assert listed(tmp_path) == ["in the way", "man"]


def test_what_cannot_be_deleted_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "applications" / "desk.desktop").mkdir(parents=True)
    with pytest.raises(DeskError, match=r"desk\.desktop” cannot be deleted"):
        remove([FILES[0].path], tmp_path)


@on_linux
def test_a_users_folder_is_the_one_that_is_named_from_the_root(tmp_path: Path) -> None:
    assert users_share({"XDG_DATA_HOME": str(tmp_path)}, Path("/home/a")) == tmp_path
    for named in ({}, {"XDG_DATA_HOME": ""}, {"XDG_DATA_HOME": "relative"}):
        assert users_share(named, Path("/home/a")) == Path("/home/a/.local/share")


@on_linux
def test_desktops_look_into_the_folders_of_user_and_system_and_no_others(tmp_path: Path) -> None:
    named = {"XDG_DATA_HOME": str(tmp_path / "own"), "XDG_DATA_DIRS": f"/somewhere:{tmp_path / 'all'}"}
    for folder, reads in (("own", True), ("all", True), ("packaged/usr/share", False)):
        assert is_read_by_desktops(tmp_path / folder, named, tmp_path) is reads
    assert is_read_by_desktops(Path("/usr/local/share"), {}, tmp_path)


@pytest.mark.skipif(
    not all(map(shutil.which, ("update-mime-database", "update-desktop-database"))),
    reason="the desktop's tools are not here",
)
def test_the_desktop_knows_type_and_links_until_they_are_taken_back(tmp_path: Path) -> None:
    files = desktop_files(["sh"])
    install(files, tmp_path)
    assert tell_desktop(tmp_path) == []
    entries, types = tmp_path / "applications" / "mimeinfo.cache", tmp_path / "mime" / "globs2"
    assert "x-scheme-handler/debatedesk=" in entries.read_text()
    assert "text/x-argdown:*.argdown" in types.read_text()
    remove([file.path for file in files], tmp_path)
    assert tell_desktop(tmp_path) == []
    assert "debatedesk" not in entries.read_text()
    assert "argdown" not in types.read_text()


def test_tools_that_are_missing_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(desktop_files(["debatedesk"]), tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tell_desktop(tmp_path) == ["update-mime-database", "update-desktop-database"]
