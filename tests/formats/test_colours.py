"""Colours of other programs' highlights, as the desk's own."""

import pytest

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.formats.colours import highlight_colour


@pytest.mark.parametrize(
    ("colour", "named"),
    [
        ("#ffd400", "yellow"),
        ("#ff6666", "pink"),
        ("#5fb236", "green"),
        ("#2ea8e5", "blue"),
        ("#a28ae5", "pink"),
        ("#e56eee", "pink"),
        ("#f19837", "orange"),
        ("#aaaaaa", "yellow"),
        ("#FFF3A3A6", "yellow"),
        ("#BBFABBA6", "green"),
        ("#ADCCFFA6", "blue"),
        ("#FFB86CA6", "orange"),
        ("#ff0", "yellow"),
        ("rgb(0, 128, 0)", "green"),
        ("rgba(255,165,0,.5)", "orange"),
        ("lightblue", "blue"),
        ("", "yellow"),
        ("no-colour", "yellow"),
        ("#zz", "yellow"),
        ("rgb()", "yellow"),
    ],
)
def test_a_colour_becomes_the_one_most_like_it(colour: str, named: str) -> None:
    assert highlight_colour(colour) == named
    assert named in HIGHLIGHT_COLOURS
