"""Files written whole: with their rights, and never through a planted link or over a device."""

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.storage.whole_files import write_whole
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links, rights and pipes are those of POSIX")
SOMEBODY = 12_345


@pytest.fixture(autouse=True)
def common_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_usual_rights_or_is_private(tmp_path: Path) -> None:
    write_whole(tmp_path / "notes.md", b"words")
    write_whole(tmp_path / "settings.json", b"{}", private=True)
    assert (mode(tmp_path / "notes.md"), mode(tmp_path / "settings.json")) == (0o644, 0o600)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.md", "settings.json"]


def test_a_private_file_stays_private_when_it_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_bytes(b"before")
    (tmp_path / "notes.md").chmod(0o600)
    write_whole(tmp_path / "notes.md", b"after")
    assert ((tmp_path / "notes.md").read_bytes(), mode(tmp_path / "notes.md")) == (b"after", 0o600)


def test_a_link_of_ones_own_is_followed(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "cloud" / "notes.md").write_bytes(b"before")
    (tmp_path / "notes.md").symlink_to("cloud/notes.md")
    write_whole(tmp_path / "notes.md", b"after")
    assert (tmp_path / "notes.md").is_symlink()
    assert (tmp_path / "cloud" / "notes.md").read_bytes() == b"after"
    (tmp_path / "new.md").symlink_to("cloud/new.md")
    write_whole(tmp_path / "new.md", b"new")
    assert (tmp_path / "cloud" / "new.md").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_a_link_that_somebody_planted_is_replaced_and_its_target_unharmed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / "notes.md").symlink_to("precious")
    os.lchown(tmp_path / "notes.md", SOMEBODY, SOMEBODY)
    write_whole(tmp_path / "notes.md", b"words")
    assert (tmp_path / "precious").read_bytes() == b"precious"
    assert not (tmp_path / "notes.md").is_symlink()
    assert (tmp_path / "notes.md").read_bytes() == b"words"


def test_a_pipe_is_written_into_and_one_that_nobody_reads_is_an_error(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="pipe"):
        write_whole(tmp_path / "pipe", b"words")
    read: list[bytes] = []
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(tmp_path / "pipe", b"words")
    read.append(os.read(reader, 100))
    os.close(reader)
    assert read == [b"words"]
    assert stat.S_ISFIFO((tmp_path / "pipe").lstat().st_mode)
    assert threading.active_count() >= 1


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path, b"words")


WRITE = """
import sys
from pathlib import Path
from debatedesk.storage.whole_files import write_whole
write_whole(Path(sys.argv[1]), b"to the reader")
"""


@pytest.mark.parametrize("where", ["/dev/stdout", "/proc/self/fd/1", "/dev/fd/1"])
def test_standard_output_is_a_file_to_write_to(tmp_path: Path, where: str) -> None:
    command = [sys.executable, "-c", WRITE, where]
    piped = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True)
    assert piped.stdout == b"to the reader"
    with (tmp_path / "out.txt").open("wb") as file:
        subprocess.run(command, cwd=REPOSITORY, stdout=file, check=True)
    assert (tmp_path / "out.txt").read_bytes() == b"to the reader"


def test_the_device_that_swallows_all_stays_a_device() -> None:
    write_whole(Path("/dev/null"), b"words")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
