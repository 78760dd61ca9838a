"""An index that somebody else made, or put something into: it runs nothing and is told as lost."""

import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from debatedesk.search.description import Description
from debatedesk.search.engine.index import LOCK, MANIFEST, Index
from debatedesk.search.engine.protocol import IndexLost
from debatedesk.search.engine.segment_files import SUFFIX
from debatedesk.search.entries import Entry
from debatedesk.search.query_tree import Term

KEY = b"the key of this machine"


class Planted:
    """A pickle that makes a folder where it is loaded."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.mark),)


def make(directory: Path, key: bytes = KEY) -> Index:
    index = Index(directory, key)
    with index.locked(1) as mine:
        assert mine
        writer = index.writer()
        writer.add(Entry.of(Description("document/a", title="Bees"), "A hive for every street."))
        writer.commit()
    return index


def is_lost(directory: Path, key: bytes = KEY) -> bool:
    try:
        Index(directory, key).refresh()
    except IndexLost:
        return True
    return False


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    make(tmp_path / "index")
    return tmp_path / "index"


def test_an_index_made_with_another_key_is_lost(directory: Path) -> None:
    assert not is_lost(directory)
    assert is_lost(directory, b"the key of another machine")


@pytest.mark.parametrize("name", [MANIFEST, SUFFIX, LOCK])
@pytest.mark.parametrize("offset", [0, 30, 200])
def test_a_pickle_in_any_file_of_the_index_runs_nothing(
    directory: Path, tmp_path: Path, name: str, offset: int
) -> None:
    path = next(each for each in directory.iterdir() if each.name.endswith(name))
    planted = pickle.dumps(Planted(tmp_path / "ran"))
    whole = path.read_bytes()
    path.write_bytes(whole[:offset] + planted + whole[offset + len(planted) :])
    assert is_lost(directory) or name == LOCK
    for _ in range(2):  # a lock that is none is made anew by the one after
        try:
            make(directory)
        except OSError:
            continue
    assert not is_lost(directory)
    assert not (tmp_path / "ran").exists()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    (path / "deep").mkdir(parents=True)


def _link(path: Path) -> None:
    target = path.parent.parent / "precious"
    target.write_text("precious")
    path.symlink_to(target)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and links")
@pytest.mark.parametrize("put", [_pipe, _folder, _link])
@pytest.mark.parametrize("name", [MANIFEST, SUFFIX, LOCK, f"{LOCK}-journal"])
def test_what_is_no_file_is_neither_read_nor_followed(
    directory: Path, name: str, put: Callable[[Path], None]
) -> None:
    path = next((each for each in directory.iterdir() if each.name.endswith(name)), directory / name)
    path.unlink(missing_ok=True)
    put(path)
    assert is_lost(directory) == (name in (MANIFEST, SUFFIX))
    make(directory)
    assert not is_lost(directory)
    precious = directory.parent / "precious"
    assert not precious.exists() or precious.read_text() == "precious"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links")
def test_a_link_in_the_place_of_the_index_is_not_followed(directory: Path, tmp_path: Path) -> None:
    shutil.rmtree(directory)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / f"mine{SUFFIX}").write_text("precious")
    directory.symlink_to(elsewhere, target_is_directory=True)
    make(directory)
    assert [each.name for each in elsewhere.iterdir()] == [f"mine{SUFFIX}"]
    assert not is_lost(directory)


UNREADABLE = [b"[" * 200_000, b"\n", b"0" * 64 + b"\n{}", b"{" * 5_000 + b"\n" + b"1" * 9_000]


@pytest.mark.parametrize("content", UNREADABLE)
def test_an_unreadable_manifest_is_lost(directory: Path, content: bytes) -> None:
    (directory / MANIFEST).write_bytes(content)
    assert is_lost(directory)


def test_an_older_state_of_the_index_is_told_by_its_token(directory: Path) -> None:
    before = (directory / MANIFEST).read_bytes()
    index = Index(directory, KEY)
    index.refresh()
    token = index.token
    make(directory)
    index.refresh()
    assert index.token != token
    (directory / MANIFEST).write_bytes(before)
    with pytest.raises(IndexLost):  # its segments are gone
        index.refresh()
    assert len(index) == 0


def test_what_is_lost_finds_nothing_until_it_is_made_anew(directory: Path) -> None:
    index = Index(directory, KEY)
    index.refresh()
    (directory / MANIFEST).write_bytes(b"x")
    with pytest.raises(IndexLost):
        index.refresh()
    assert index.search(Term(("hive",))).best() == []
