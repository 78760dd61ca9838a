"""Argdown files that include others: theirs is put in place, from the file's own folder alone."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.converting import read_map_file


def test_what_a_file_includes_stands_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "cost.argdown").write_text("[Cost]: Lamps cost. {page: 3}\n  + [Count]\n")
    (tmp_path / "lamps.argdown").write_text("[A]: a\n\n@include(parts/cost.argdown)\n\n[B]: b {page: 4}\n")
    imported = read_map_file(tmp_path / "lamps.argdown")
    assert list(imported.argument_map.nodes) == ["A", "Cost", "Count", "B"]
    assert [(each.what, each.where) for each in imported.not_carried] == [
        ("“page” of “Cost”", "line 1 of “cost.argdown”"),
        ("“page” of “B”", "line 5 of “lamps.argdown”"),
    ]


def test_an_error_names_the_file_that_it_is_in(tmp_path: Path) -> None:
    (tmp_path / "cost.argdown").write_text("[Cost]: c\n\n  + [Count]\n")
    (tmp_path / "lamps.argdown").write_text("[A]: a\n\n@include(cost.argdown)\n")
    with pytest.raises(DeskError, match=r"^“cost.argdown”, line 3: "):
        read_map_file(tmp_path / "lamps.argdown")


@pytest.mark.parametrize("name", ["../secret.argdown", "/etc/hostname", "link.argdown"])
def test_nothing_outside_of_the_folder_is_included(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    (tmp_path / "secret.argdown").write_text("[Secret]: s\n")
    (folder / "link.argdown").symlink_to(tmp_path / "secret.argdown")
    (folder / "lamps.argdown").write_text(f"[A]: a\n\n@include({name})\n")
    with pytest.raises(DeskError, match=r"“lamps.argdown”, line 3: .* outside the file’s folder"):
        read_map_file(folder / "lamps.argdown")


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "lamps.argdown").write_text("@include(cost.argdown)\n")
    with pytest.raises(DeskError, match=r"“lamps.argdown”, line 1: There is no file"):
        read_map_file(tmp_path / "lamps.argdown")


def test_files_that_include_each_other_end(tmp_path: Path) -> None:
    (tmp_path / "a.argdown").write_text("[A]: a\n\n@include(b.argdown)\n")
    (tmp_path / "b.argdown").write_text("[B]: b\n\n@include(a.argdown)\n")
    assert list(read_map_file(tmp_path / "a.argdown").argument_map.nodes) == ["A", "B"]
