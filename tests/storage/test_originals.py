"""Kept originals: the same content once, whole and durable before anything refers to it."""

import errno
import os
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.storage.originals import Originals


@pytest.fixture
def originals(tmp_path: Path) -> Originals:
    return Originals(tmp_path / "originals")


def unfinished(originals: Originals) -> list[Path]:
    return [each for each in originals.folder.iterdir() if each.is_file()]


def fail(number: int) -> None:
    raise OSError(errno.EIO, "Input/output error")


def test_what_was_taken_is_kept_by_the_next_settle(originals: Originals) -> None:
    hashes = [originals.take(b"hive %d" % number, "hive.txt") for number in range(40)]
    assert originals.hashes() == []
    originals.settle()
    assert originals.hashes() == sorted(hashes)
    assert [originals.read(each) for each in hashes] == [b"hive %d" % number for number in range(40)]
    assert unfinished(originals) == []


def test_every_file_is_on_the_disk_before_it_has_its_name(
    originals: Originals, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: set[int] = set()
    folders: set[Path] = set()

    def sync(number: int) -> None:
        synced.add(os.fstat(number).st_ino)

    def replace(source: Path, target: Path) -> None:
        assert source.stat().st_ino in synced
        folders.add(target.parent)
        source.rename(target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "replace", replace)
    for number in range(9):
        originals.take(b"hive %d" % number, "hive.txt")
    originals.settle()
    assert len(originals.hashes()) == 9
    assert synced >= {each.stat().st_ino for each in (*folders, originals.folder)}


def test_the_same_content_is_kept_once(originals: Originals) -> None:
    first = originals.take(b"bees", "a.txt")
    assert originals.take(b"bees", "b.txt") == first
    assert len(unfinished(originals)) == 1
    originals.settle()
    assert originals.keep(b"bees", "c.txt") == first
    assert unfinished(originals) == []


def test_what_cannot_be_made_durable_is_named_and_leaves_nothing(
    originals: Originals, monkeypatch: pytest.MonkeyPatch
) -> None:
    originals.take(b"one", "one.txt")
    originals.take(b"two", "two.txt")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DeskError, match=r"could not be kept in .*: Input/output error\."):
        originals.settle()
    assert originals.hashes() == []
    assert unfinished(originals) == []
    monkeypatch.undo()
    originals.settle()
    assert originals.read(originals.keep(b"one", "one.txt")) == b"one"


def test_a_copy_that_cannot_be_written_is_named(originals: Originals) -> None:
    originals.folder.write_text("a file where the folder should be")
    with pytest.raises(DeskError, match=r"A copy of “essay\.md” could not be kept"):
        originals.take(b"bees", "essay.md")


def test_what_a_killed_process_left_long_ago_is_deleted(originals: Originals) -> None:
    originals.folder.mkdir()
    old, new = originals.folder / "part-old", originals.folder / "part-new"
    for each in (old, new):
        each.write_bytes(b"half a fi")
    os.utime(old, (1_000, 1_000))
    originals.keep(b"bees", "essay.md")
    assert unfinished(originals) == [new]
    assert len(originals.hashes()) == 1


def test_a_missing_original_is_named(originals: Originals) -> None:
    with pytest.raises(DeskError, match="The kept original ab12 cannot be read"):
        originals.read("ab12")
    assert originals.hashes() == []
