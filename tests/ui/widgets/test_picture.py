"""Pictures of maps as PNG."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QRawFont
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.formats.svg.svg_map import write_svg
from debatedesk.formats.svg.text_setting import width
from debatedesk.ui.widgets.picture import LARGEST_SIDE, write_png
from tests.formats.maps import HIVES


def svg(width_: int, height: int, inside: str = "") -> str:
    size = f'width="{width_}" height="{height}" viewBox="0 0 {width_} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'


def test_a_map_is_drawn_at_the_wanted_scale(qtbot: QtBot, tmp_path: Path) -> None:
    write_png(svg(300, 200), tmp_path / "map.png", 2)
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == (600, 400)


def test_cards_lines_and_words_are_in_the_picture(qtbot: QtBot, tmp_path: Path) -> None:
    write_png(write_svg(HIVES), tmp_path / "map.png", 1)
    image = QImage(str(tmp_path / "map.png"))
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#fdfcf9", "#ffffff", "#0e6e62", "#b93c12", "#2249bd"} <= seen
    assert image.pixelColor(image.width() - 1, image.height() - 1) == QColor("#fdfcf9")


def test_words_are_set_in_a_family_of_the_list_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    there = QFontDatabase.families()[0]
    pictures = []
    for number, families in enumerate((f"Nowhere,'{there}',serif", there)):
        words = f'<text x="5" y="60" font-size="40" font-family="{families}">Hives</text>'
        write_png(svg(200, 80, words), tmp_path / f"{number}.png", 1)
        pictures.append((tmp_path / f"{number}.png").read_bytes())
    assert pictures[0] == pictures[1]


def test_a_large_map_is_drawn_as_large_as_fits(qtbot: QtBot, tmp_path: Path) -> None:
    write_png(svg(100, LARGEST_SIDE), tmp_path / "map.png", 2)
    assert QImage(str(tmp_path / "map.png")).height() == LARGEST_SIDE


def test_a_map_that_is_too_large_to_be_read_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"too large: the map measures 100 × 90,000 pixels.*32,000.*SVG"):
        write_png(svg(100, 90_000), tmp_path / "map.png", 2)
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_written_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"nowhere/map\.png.* cannot be written"):
        write_png(svg(10, 10), tmp_path / "nowhere" / "map.png", 1)


def test_what_is_no_svg_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="no valid SVG"):
        write_png("words", tmp_path / "map.png", 1)


def regular_and_bold(family: str) -> Iterator[tuple[bool, QFont]]:
    for bold in (False, True):
        font = QFont(family)
        font.setPixelSize(100)
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        yield bold, font


def measured_families() -> set[str]:
    """Name the faces of this machine that the widths are promised for."""
    measured = {"Charter", "Georgia", "Noto Serif", "DejaVu Serif", "Liberation Serif", "FreeSerif"}
    families = measured & set(QFontDatabase.families())
    if not families:
        pytest.skip("none of the serif faces that pictures are set in is installed")
    return families


def test_the_measured_widths_are_never_too_small(qtbot: QtBot) -> None:
    for family in measured_families():
        for bold, font in regular_and_bold(family):
            metrics = QFontMetricsF(font)
            for words in (
                "Every street keeps one hive.",
                "WWW MMM",
                "iil|'.,",
                "“Æ” – № 7 (½ %)",
                "Größe, naïveté",
                "Мёд и улей",
                "Щит, Юла, Жук, щ",
                "Ὦ ἄνδρες Ἀθηναῖοι",
                "ŒUVRE ľúbiť 5 ‰",
            ):
                assert metrics.horizontalAdvance(words) <= width(words, 100, bold=bold), (family, words)


def test_no_letter_of_latin_greek_or_cyrillic_is_wider_than_measured(qtbot: QtBot) -> None:
    letters = [
        chr(code)
        for start, end in ((0x20, 0x180), (0x386, 0x460), (0x2010, 0x2040))
        for code in range(start, end)
    ]
    for family in measured_families():
        for bold, font in regular_and_bold(family):
            metrics, face = QFontMetricsF(font), QRawFont.fromFont(font)
            too_wide = [
                letter
                for letter in letters
                if letter.isprintable()
                and face.supportsCharacter(ord(letter))
                and metrics.horizontalAdvance(letter) > width(letter, 100, bold=bold)
            ]
            assert too_wide == [], (family, bold)


def test_the_command_line_draws_a_map_without_a_screen(tmp_path: Path) -> None:
    golden = Path(__file__).parents[2] / "formats" / "golden" / "hives.argdown"
    output = tmp_path / "hives.png"
    command = [sys.executable, "-m", "debatedesk", "convert", str(golden), str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert output.read_bytes().startswith(b"\x89PNG")
