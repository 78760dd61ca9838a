"""The five colours of highlights, for eyes that tell all hues and for those that do not."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.ui.theme import THEMES as ALL_THEMES
from debatedesk.ui.theme import Theme, light
from debatedesk.ui.widgets.highlight_look import STROKES, paint_stroke, stroke_colour

Triple = tuple[float, float, float]

SEEN: dict[str, tuple[Triple, Triple, Triple]] = {
    "all hues": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What is seen of linear red, green and blue, by the matrices of Machado, Oliveira and Fernandes (2009)."""
TOLD_APART = 8.0
"""So far apart in CIELAB two colours beside each other are told apart without effort."""
THEMES = pytest.mark.parametrize(
    "theme", [make() for make in ALL_THEMES.values()], ids=lambda theme: theme.name
)


def linear(colour: QColor) -> Triple:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return red, green, blue


def seen_as(colour: QColor, eyes: str) -> Triple:
    parts = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, parts, strict=True))))
        for row in SEEN[eyes]
    )
    return red, green, blue


def lab(rgb: Triple) -> Triple:
    red, green, blue = rgb
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: QColor, other: QColor, eyes: str) -> float:
    pairs = zip(lab(seen_as(one, eyes)), lab(seen_as(other, eyes)), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def contrast(one: QColor, other: QColor) -> float:
    lights = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))
    )
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def on_page(theme: Theme, colour: str) -> QColor:
    """Lay a highlight on the page."""
    above, below = QColor(theme.highlights[colour]), QColor(theme.page)
    share = above.alphaF()
    return QColor.fromRgbF(
        *(
            share * over + (1 - share) * under
            for over, under in (
                (above.redF(), below.redF()),
                (above.greenF(), below.greenF()),
                (above.blueF(), below.blueF()),
            )
        )
    )


def test_each_colour_has_a_name_and_a_stroke_of_its_own() -> None:
    assert tuple(COLOUR_NAMES) == tuple(STROKES) == HIGHLIGHT_COLOURS
    assert len(set(STROKES.values())) == len(HIGHLIGHT_COLOURS)


@THEMES
@pytest.mark.parametrize("eyes", SEEN)
def test_no_two_colours_look_alike_to_any_eyes_unless_their_strokes_differ(theme: Theme, eyes: str) -> None:
    for one, other in combinations(HIGHLIGHT_COLOURS, 2):
        apart = distance(on_page(theme, one), on_page(theme, other), eyes)
        assert apart >= TOLD_APART or STROKES[one] != STROKES[other], (one, other, apart)
        if eyes == "all hues":
            assert apart >= TOLD_APART, (one, other, apart)


@THEMES
@pytest.mark.parametrize("eyes", SEEN)
def test_a_highlight_is_seen_on_its_page_by_any_eyes(theme: Theme, eyes: str) -> None:
    for colour in HIGHLIGHT_COLOURS:
        assert distance(on_page(theme, colour), QColor(theme.page), eyes) >= TOLD_APART, colour


@THEMES
def test_strokes_stand_out_of_their_ground_and_words_stay_readable_on_it(theme: Theme) -> None:
    for colour in HIGHLIGHT_COLOURS:
        ground = on_page(theme, colour)
        assert contrast(stroke_colour(theme, colour), ground) >= 3, colour
        assert contrast(QColor(theme.text), ground) >= 4.5, colour


def test_strokes_are_different_pictures_even_without_colour(qtbot: QtBot) -> None:
    pictures = set()
    for colour in HIGHLIGHT_COLOURS:
        image = QImage(60, 16, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_stroke(painter, light(), colour, QRectF(0, 0, 60, 16))
        dark_spots = tuple(
            (x, y) for x in range(60) for y in range(16) if image.pixelColor(x, y).lightness() < 160
        )
        pictures.add(dark_spots)
        assert bool(dark_spots) == (STROKES[colour] != "none"), colour
    assert len(pictures) == len(HIGHLIGHT_COLOURS)
