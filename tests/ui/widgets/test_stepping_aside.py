"""Windows of their own do not stay upon the words that they lead to."""

import pytest
from PySide6.QtCore import QRect

from debatedesk.ui.widgets.stepping_aside import beside

SCREEN = QRect(0, 0, 1920, 1080)
WORDS = QRect(300, 100, 700, 900)


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (QRect(1100, 200, 600, 500), QRect(1100, 200, 600, 500)),
        (QRect(500, 200, 600, 500), QRect(1000, 200, 600, 500)),
        (QRect(350, 200, 250, 500), QRect(50, 200, 250, 500)),
        (QRect(500, 900, 600, 500), QRect(1000, 580, 600, 500)),
        (QRect(500, 200, 1000, 500), None),
    ],
    ids=["covers nothing", "to the right", "to the left", "onto the screen", "no room"],
)
def test_a_window_moves_to_the_nearest_place_beside_the_words(
    window: QRect, expected: QRect | None
) -> None:
    assert beside(window, WORDS, SCREEN) == expected
