"""How hand-outs look: letters, inks and lengths, in pixels of an ordinary screen (96 to an inch)."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from debatedesk.ui.theme import SERIF_FAMILIES

INK, QUIET, LINE, FAINT = "#151515", "#4c4c4c", "#8a8a8a", "#c4c4c4"
"""Black for words, greys that a printer without colours still sets apart for what goes with them."""
RULE_PITCH = 30.0
"""From one ruled line to the next: 8 mm, as in exercise books."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """How words are set: `size` in pixels; lines are `leading` times as far apart, or as they need.

    There are no italics: few fonts have any for Arabic and Chinese, and words would be missing on paper.
    """

    size: int
    is_bold: bool = False
    is_plain: bool = False
    """Without serifs, for what is not part of anybody's text: labels, sources, page numbers."""
    ink: str = INK
    leading: float = 1.3
    spacing: float = 0.0

    def font(self) -> QFont:
        """Make the font; Qt takes another for the letters that it lacks."""
        font = QFont(list(_serifs()) if not self.is_plain else [QFont().family()])
        font.setStyleHint(QFont.StyleHint.SansSerif if self.is_plain else QFont.StyleHint.Serif)
        font.setPixelSize(self.size)
        font.setWeight(QFont.Weight.Bold if self.is_bold else QFont.Weight.Normal)
        if self.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.spacing)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


TITLE = Lettering(31, is_bold=True, leading=1.15)
HEADING = Lettering(20, is_bold=True, leading=1.2)
CLAIM = Lettering(15, is_bold=True)
BODY = Lettering(14)
QUOTATION = Lettering(13)
SOURCE = Lettering(11, is_plain=True, ink=QUIET)
LABEL = Lettering(11, is_bold=True, is_plain=True, ink=QUIET)
SMALL = Lettering(11, is_plain=True, ink=QUIET)
SIDE = Lettering(13, is_bold=True, is_plain=True)


@cache
def _serifs() -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in SERIF_FAMILIES if family in there) or (QFont().defaultFamily(),)
