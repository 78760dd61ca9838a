"""Maps as PDF: one page as large as the map, or sheets that overlap."""

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.formats.registry import map_writer
from debatedesk.ui.printing.drawings import PaperChoice, write_drawing
from tests.formats.maps import HIVES


def pages(path: Path) -> list[tuple[float, float, str]]:
    """Give the width and height, in points, and the words of each page."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [(*page.get_size(), page.get_textpage().get_text_bounded()) for page in document]
    finally:
        document.close()


@pytest.fixture
def svg() -> str:
    return map_writer("svg").write(HIVES)


def test_a_page_is_as_large_as_the_map(qtbot: QtBot, svg: str, tmp_path: Path) -> None:
    write_drawing(svg, tmp_path / "map.pdf", "pdf", "Hives")
    ((width, height, words),) = pages(tmp_path / "map.pdf")
    drawn = svg.partition('viewBox="0 0 ')[2].partition('"')[0].split()
    assert (width, height) == pytest.approx([float(side) * 0.75 for side in drawn], abs=1)
    assert "Every street keeps one hive" in " ".join(words.split())


def test_a_map_is_fitted_on_a_sheet(qtbot: QtBot, svg: str, tmp_path: Path) -> None:
    write_drawing(svg, tmp_path / "map.pdf", "pdf", "Hives", PaperChoice("letter"))
    ((width, height, _),) = pages(tmp_path / "map.pdf")
    assert sorted((round(width), round(height))) == [612, 792]


def test_sheets_overlap_and_say_where_they_belong(qtbot: QtBot, svg: str, tmp_path: Path) -> None:
    write_drawing(svg, tmp_path / "map.pdf", "pdf", "Hives", PaperChoice("A4", tiled=True))
    sheets = pages(tmp_path / "map.pdf")
    assert len(sheets) > 1
    for _, _, words in sheets:
        assert "Hives: row 1 of " in words or "Hives: row 2 of " in words


def test_what_is_no_drawing_gets_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="no valid SVG"):
        write_drawing("<svg", tmp_path / "map.pdf", "pdf", "Hives")
