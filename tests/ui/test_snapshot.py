from pathlib import Path
from statistics import median

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from debatedesk.cli.parser import SNAPSHOT_VIEWS
from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.snapshot import VIEWS, MapChoice, draw
from tests.support.libraries import contents


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> LibraryPaths:
    paths = LibraryPaths.under(tmp_path_factory.mktemp("library"))
    workspace = Workspace(paths)
    workspace.imports.import_paths([packaged_path("sample_corpus/policy-on-the-ai-exponential")])
    workspace.close()
    return paths


def pixels(path: Path) -> list[int]:
    """Read every fifth pixel both ways."""
    picture = QImage(str(path))
    return [
        picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)
    ]


def colours(path: Path) -> set[int]:
    return set(pixels(path))


def test_the_window_is_drawn_at_the_size_and_scale_asked_for(
    qtbot: QtBot, sample: LibraryPaths, tmp_path: Path
) -> None:
    draw(sample, tmp_path / "one.png", (1024, 640))
    draw(sample, tmp_path / "two.png", (1024, 640), scale=2.0)
    one, two = QImage(str(tmp_path / "one.png")), QImage(str(tmp_path / "two.png"))
    assert (one.width(), one.height()) == (1024, 640)
    assert (two.width(), two.height()) == (2048, 1280)
    assert len(colours(tmp_path / "one.png")) > 50


def test_light_and_dark_differ(qtbot: QtBot, sample: LibraryPaths, tmp_path: Path) -> None:
    brightness = {}
    for theme in ("light", "dark"):
        path = tmp_path / f"{theme}.png"
        draw(sample, path, (1000, 640), theme=theme)
        brightness[theme] = median(QColor(each).lightness() for each in pixels(path))
    assert brightness["light"] > 180
    assert brightness["dark"] < 90


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_can_be_drawn(qtbot: QtBot, sample: LibraryPaths, tmp_path: Path, view: str) -> None:
    draw(sample, tmp_path / "part.png", (1440, 900), view)
    picture = QImage(str(tmp_path / "part.png"))
    whole = view in ("palette", "welcome", "map")
    assert (picture.width() == 1440) == whole
    assert picture.height() > 100
    assert len(colours(tmp_path / "part.png")) > 3


@pytest.mark.parametrize("shown", ["board", "map", "outline", "exposition"])
def test_the_map_alone_is_drawn_at_the_size_asked_for(
    qtbot: QtBot, sample: LibraryPaths, tmp_path: Path, shown: str
) -> None:
    draw(sample, tmp_path / "map.png", (700, 500), "map", chosen_map=MapChoice(view=shown))
    picture = QImage(str(tmp_path / "map.png"))
    assert (picture.width(), picture.height()) == (700, 500)


def test_a_map_is_chosen_by_its_id_and_fitted(qtbot: QtBot, sample: LibraryPaths, tmp_path: Path) -> None:
    workspace = Workspace(sample)
    (summary,) = workspace.maps.maps()
    workspace.close()
    draw(sample, tmp_path / "one.png", (900, 500), "map", chosen_map=MapChoice(summary.id))
    draw(sample, tmp_path / "fitted.png", (900, 500), "map", chosen_map=MapChoice(summary.id, fit=True))
    assert pixels(tmp_path / "one.png") != pixels(tmp_path / "fitted.png")
    with pytest.raises(DeskError):
        draw(sample, tmp_path / "none.png", (900, 500), "map", chosen_map=MapChoice("none"))


def test_the_help_names_every_view() -> None:
    assert SNAPSHOT_VIEWS.replace(" or ", ", ").split(", ") == list(VIEWS)


def test_an_empty_library_shows_the_welcome_page(qtbot: QtBot, tmp_path: Path) -> None:
    empty = LibraryPaths.under(tmp_path / "empty")
    draw(empty, tmp_path / "empty.png", (1000, 640))
    draw(empty, tmp_path / "welcome.png", (1000, 640), "welcome")
    assert QImage(str(tmp_path / "empty.png")) == QImage(str(tmp_path / "welcome.png"))


def test_the_library_is_not_changed(qtbot: QtBot, tmp_path: Path) -> None:
    untouched = LibraryPaths.under(tmp_path / "library")
    workspace = Workspace(untouched)
    workspace.imports.import_paths([packaged_path("sample_corpus/policy-on-the-ai-exponential")])
    workspace.close()

    def everything() -> tuple[dict[str, list[object]], list[object]]:
        workspace = Workspace(untouched)
        kept = contents(workspace.library), workspace.library.rows("SELECT * FROM view_state")
        workspace.close()
        return kept

    before = everything()
    draw(untouched, tmp_path / "one.png", (1024, 640))
    assert everything() == before


def test_what_can_not_be_drawn_is_said_in_a_sentence(
    qtbot: QtBot, sample: LibraryPaths, tmp_path: Path
) -> None:
    with pytest.raises(DeskError, match="no view “moon”; there are reader, map"):
        draw(sample, tmp_path / "one.png", (1024, 640), "moon")
    with pytest.raises(DeskError, match="cannot be smaller than"):
        draw(sample, tmp_path / "one.png", (200, 200))
    with pytest.raises(DeskError, match="there is no folder"):
        draw(sample, tmp_path / "nowhere" / "one.png", (1024, 640))
