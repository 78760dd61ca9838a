"""The key of this machine: made once, and kept for its owner alone."""

import stat
from pathlib import Path

import pytest

from debatedesk.services.machine_key import SIZE, machine_key


def test_a_key_is_made_once_and_kept_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "config" / "index.key"
    key = machine_key(path)
    assert len(key) == SIZE
    assert machine_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert machine_key(tmp_path / "other" / "index.key") != key
    assert [each.name for each in path.parent.iterdir()] == ["index.key"]


@pytest.mark.parametrize("content", [b"", b"short", b"x" * (SIZE + 1)])
def test_a_damaged_key_gives_way_to_a_new_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "index.key"
    path.write_bytes(content)
    key = machine_key(path)
    assert len(key) == SIZE
    assert machine_key(path) == key != content


def test_where_no_key_can_be_kept_one_is_there_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file stands here")
    assert len(machine_key(tmp_path / "config" / "index.key")) == SIZE
    (tmp_path / "index.key").mkdir()
    assert len(machine_key(tmp_path / "index.key")) == SIZE
    assert sorted(each.name for each in tmp_path.iterdir()) == ["config", "index.key"]
