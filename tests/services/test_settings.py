"""Preferences and view state: kept at once, damaged files forgiven."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.settings import Settings
from debatedesk.services.workspace import Workspace


def test_a_preference_is_kept_at_once(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    Settings(path).set("theme", "dark")
    assert Settings(path).get("theme", "system") == "dark"
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_a_preference_of_another_type_counts_as_absent(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("size", "large")
    assert settings.get("size", 16) == 16


@pytest.mark.parametrize("damage", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00"])
def test_a_damaged_file_counts_as_empty(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    settings = Settings(path)
    assert settings.get("theme", "system") == "system"
    settings.set("theme", "light")
    assert Settings(path).get("theme", "system") == "light"


def test_a_settings_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder")
    with pytest.raises(DeskError, match=r"settings\.json cannot be written"):
        Settings(tmp_path / "config" / "settings.json").set("theme", "dark")


def test_view_state_outlives_the_window_and_is_never_undone(tmp_path: Path) -> None:
    paths = LibraryPaths.under(tmp_path)
    desk = Workspace(paths)
    desk.state.set_all({"reader/essay": {"offset": 812}, "map/m": ["a", "b"]})
    assert desk.undo.undo_label is None
    desk.close()
    again = Workspace(paths)
    assert again.state.get("reader/essay") == {"offset": 812}
    assert again.state.get("reader/other", 0) == 0
    again.close()


def test_the_standard_places_are_the_systems_own() -> None:
    from platformdirs import user_cache_path, user_config_path, user_data_path

    paths = LibraryPaths.standard()
    assert paths.database == user_data_path("DebateDesk", appauthor=False) / "library.db"
    assert paths.index.parent == user_cache_path("DebateDesk", appauthor=False)
    assert paths.settings.parent == user_config_path("DebateDesk", appauthor=False)


def test_one_directory_can_hold_everything(tmp_path: Path) -> None:
    paths = LibraryPaths.under(tmp_path / "stick")
    Workspace(paths).close()
    assert {each.name for each in (tmp_path / "stick").iterdir()} <= {"data", "cache", "config"}


@pytest.mark.parametrize("damage", [b"{", b"[" * 100_000, b'{"a": ' + b"9" * 5_000 + b"}", b"\xff\xfe\x00"])
def test_a_damaged_settings_file_is_told_of_and_kept_beside_the_new_one(
    tmp_path: Path, damage: bytes
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    settings = Settings(path)
    assert "settings.json cannot be read" in settings.damage
    settings.set("theme", "dark")
    assert Settings(path).damage == ""
    (kept,) = tmp_path.glob("settings-damaged-*.json")
    assert kept.read_bytes() == damage


def test_a_folder_in_the_place_of_the_settings_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    settings = Settings(path)
    assert settings.damage
    settings.set("theme", "dark")
    assert Settings(path).get("theme", "") == "dark"


@pytest.mark.parametrize("value", ["NaN", "1e999", "true", '"12"', "null", "[12]"])
def test_a_number_that_is_none_counts_as_absent(tmp_path: Path, value: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"size": {value}, "measure": 70}}')
    assert Settings(path).get("size", 12.5) == 12.5
    assert Settings(path).get("measure", 68.0) == 70.0


def test_what_a_view_kept_is_read_by_kind(tmp_path: Path) -> None:
    desk = Workspace(LibraryPaths.under(tmp_path))
    values = {"order": "title", "beside": True, "zoom": 1.5, "sizes": [1, 2], "folded": ["a"], "note": "n"}
    desk.state.set("view", values)
    desk.state.set("wrong", {name: {"no": "such"} for name in values} | {"zoom": float("nan")})
    desk.state.set("list", [1])
    kept, wrong = desk.state.record("view"), desk.state.record("wrong")
    assert kept.choice("order", ("title", "added"), "added") == "title"
    assert kept.choice("order", ("added",), "added") == "added"
    assert kept.flag("beside")
    assert kept.number("zoom", 1.0, 0.1, 3.0) == 1.5
    assert kept.number("zoom", 1.0, 0.1, 1.2) == 1.0
    assert kept.numbers("sizes", 0, 10) == [1, 2]
    assert kept.texts("folded") == ["a"]
    assert kept.text("note") == "n"
    assert not wrong.flag("beside")
    assert wrong.number("zoom", 1.0, 0.1, 3.0) == 1.0
    assert not wrong.numbers("sizes", 0, 10)
    assert not wrong.texts("folded")
    assert wrong.text("note") == wrong.choice("order", ("title",), "") == ""
    assert "order" not in desk.state.record("list")
    assert [damage.key for damage in desk.library.damages.values()] == ["view", "wrong", "list"]
    desk.close()


def test_who_only_looks_leaves_the_library_as_it_is(tmp_path: Path) -> None:
    desk = Workspace(LibraryPaths.under(tmp_path))
    desk.state.set("zoom", 1.5)
    desk.state.write_no_more()
    desk.state.set("zoom", 2.0)
    assert desk.state.get("zoom", 1.0) == 2.0
    desk.close()
    again = Workspace(LibraryPaths.under(tmp_path))
    assert again.state.get("zoom", 1.0) == 1.5
    again.close()
