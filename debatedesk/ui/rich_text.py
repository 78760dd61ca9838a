"""Words in Qt's texts: escaped where it reads HTML, and counted in UTF-16 units as it does."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtGui import Qt

from debatedesk.domain.text.bidi import Direction

_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")


def escape(words: str) -> str:
    """Let words stand in rich text, or in an attribute there, as they are."""
    from html import escape  # its tables of entities are not needed when the window starts

    return escape(words)


def table(rows: Iterable[Sequence[str]], direction: Direction) -> str:
    """Write a table of cells, each `<td>…</td>`, whose first column is where the window is read from.

    Qt has tables that read from the left alone.
    """
    from_right = direction == "rtl"
    written = ("".join(reversed(cells) if from_right else cells) for cells in rows)
    side = " align='right'" if from_right else ""
    return f"<table cellspacing='0'{side}>{''.join(f'<tr>{cells}</tr>' for cells in written)}</table>"


def as_they_are(words: str) -> str:
    """Let a tool tip show words as they are.

    Qt takes what looks like HTML for rich text, and reads whatever file or share a picture in it names.
    """
    if not Qt.mightBeRichText(words):
        return words
    lines = escape(words).replace("\n", "<br>")
    return f"<span>{lines}</span>"


def units(text: str) -> int:
    """Count the UTF-16 units of a text."""
    return len(text) if text.isascii() else len(text) + sum(1 for _ in _ASTRAL.finditer(text))


class Utf16Map:
    """Turns offsets of one text into positions and back, in logarithmic time."""

    def __init__(self, text: str) -> None:
        """Read a text once."""
        wide = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._wide = array("q", wide)
        self._wide_positions = array("q", (offset + count for count, offset in enumerate(wide)))

    def position(self, offset: int) -> int:
        """Give the position of an offset."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, position: int) -> int:
        """Give the offset of a position; half of a surrogate pair counts as its beginning."""
        return position - bisect_left(self._wide_positions, position)

    def is_wide(self, offset: int) -> bool:
        """Tell whether the character at an offset takes two units."""
        index = bisect_left(self._wide, offset)
        return index < len(self._wide) and self._wide[index] == offset
