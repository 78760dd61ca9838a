"""Colours of the page, from the tokens of the theme."""

from PySide6.QtGui import QColor

from debatedesk.ui.theme import Theme

PASSAGE = 0.10
CHOSEN_PASSAGE = 0.24
CANVAS = 0.05
DIMMED = 0.68
"""The opacity of what a filter leaves out; its words can still be read."""


def tinted(colour: str, strength: float) -> QColor:
    """Make a colour that lets its ground shine through."""
    made = QColor(colour)
    made.setAlphaF(strength)
    return made


def highlight(theme: Theme, colour: str) -> QColor:
    """Give the ground of a highlight; text stays readable on it, also where two overlap."""
    return QColor(theme.highlights[colour])


def selection(theme: Theme) -> QColor:
    """Give the ground of selected words, told apart from every mark that they may stand on."""
    return QColor(theme.selected_words)


def code_ground(theme: Theme) -> QColor:
    """Give the ground of code."""
    return tinted(theme.text, CANVAS)
