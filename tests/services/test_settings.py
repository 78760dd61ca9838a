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
