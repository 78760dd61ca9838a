"""Line spacing is what it says: so many times the size of the letters."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import set_page
from debatedesk.ui.reader.typesetting import FOOTNOTE_SIZE, Formats, Typesetting, em_of

WORDS = "Every street should keep one hive, and those who live beside it should say where it stands. " * 4
MIXED = "Some words of *another* kind: `code`, x<sup>2</sup>, שלום לכולם, العربية, and then more. " * 6
MARKDOWN = f"{WORDS}\n\n> {WORDS}\n\n- {WORDS}\n\n{MIXED}[^1]\n\n[^1]: {WORDS}\n"
FAMILIES = ("", "DejaVu Serif", "DejaVu Sans", "Liberation Serif", "Noto Serif")


@pytest.mark.parametrize("spacing", [1.1, 1.5, 2.2])
@pytest.mark.parametrize("family", FAMILIES)
def test_lines_stand_so_many_sizes_of_the_letters_apart(family: str, spacing: float, qtbot: QtBot) -> None:
    if family and family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    for size in (9.0, 12.5, 24.0):
        chosen = replace(Typesetting(), family=family, size=size, spacing=spacing)
        page = set_page(read_markdown(MARKDOWN), Formats(chosen), Masthead())
        page.document.setTextWidth(24 * em_of(size))
        page.document.documentLayout().documentSize()
        paragraph = page.document.begin()
        measured = []
        while paragraph.isValid():
            lines = paragraph.layout()
            # Where letters stand, whatever the height of a line's tallest letter is.
            baselines = [
                lines.lineAt(each).y() + lines.lineAt(each).ascent() for each in range(lines.lineCount())
            ]
            measured.append([(after - before) / em_of(size) for before, after in pairwise(baselines)])
            paragraph = paragraph.next()
        *bodies, footnote = (each for each in measured if each)
        assert [each == pytest.approx([spacing] * len(each), abs=0.02) for each in bodies] == [True] * 4
        assert footnote == pytest.approx([spacing * FOOTNOTE_SIZE] * len(footnote), abs=0.02)
