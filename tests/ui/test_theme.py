"""Every colour of every theme is told from the ground it lies on, in every state.

Words keep a contrast of 4.5 (WCAG 1.4.3), what is used or shows a state one of 3 (1.4.11); words of high
contrast keep 7 (1.4.6).
"""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.ui.style_sheet import SHEET
from debatedesk.ui.theme import CHOICES, THEMES, Theme, ThemeHost, palette, style_sheet
from debatedesk.ui.widgets import row_painting, tints
from debatedesk.ui.widgets.highlight_look import STROKES, stroke_colour

ALL = [make() for make in THEMES.values()]
EACH_THEME = pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
RESTING = ("window", "surface", "page", "raised")
GROUNDS = (*RESTING, "hover", "selection")
ROLES = ("support", "attack", "undercut", "question", "proposal", "aside", "neutral")
WORDS = ("text", "muted", "link", "accent", *ROLES)


def luminance(colour: QColor) -> float:
    """Give the relative luminance of WCAG."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def over(upper: QColor, lower: QColor) -> QColor:
    """Give what is seen where a colour that shines through lies on another."""
    share = upper.alphaF()
    return QColor.fromRgbF(
        upper.redF() * share + lower.redF() * (1 - share),
        upper.greenF() * share + lower.greenF() * (1 - share),
        upper.blueF() * share + lower.blueF() * (1 - share),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast of WCAG between a colour and the ground that it lies on."""
    brighter, darker = sorted((luminance(over(one, other)), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def colour(theme: Theme, role: str) -> QColor:
    return QColor(getattr(theme, role))


def marked_grounds(theme: Theme) -> Iterator[tuple[str, QColor]]:
    """List what words of a text may stand on: marks of all kinds, and a selection on each."""
    page = colour(theme, "page")
    highlights = {name: over(tints.highlight(theme, name), page) for name in theme.highlights}
    grounds = {"page": page, "mark": colour(theme, "mark"), **highlights}
    for one, other in product(theme.highlights, repeat=2):
        grounds[f"{one} on {other}"] = over(tints.highlight(theme, one), highlights[other])
    for role, strength in product((*ROLES, "accent"), (tints.PASSAGE, tints.CHOSEN_PASSAGE)):
        grounds[f"{role} {strength}"] = over(tints.tinted(getattr(theme, role), strength), page)
    for name, ground in grounds.items():
        yield name, ground
        yield f"selection on {name}", over(tints.selection(theme), ground)


def pairs(theme: Theme) -> Iterator[tuple[str, QColor, QColor, float]]:
    """List what lies on what in a theme, and the contrast that it needs at least."""
    words = 7.0 if theme.is_contrasting else 4.5
    for role, ground in product(WORDS, GROUNDS):
        least = words if role == "text" else 4.5
        yield f"{role} on {ground}", colour(theme, role), colour(theme, ground), least
    for ground in (*RESTING, "hover"):
        yield f"disabled on {ground}", colour(theme, "disabled"), colour(theme, ground), 4.5
    for role in ("text", "muted", "link"):
        yield f"{role} on mark", colour(theme, role), colour(theme, "mark"), 4.5
    for ground in ("accent", "link"):
        yield f"words on {ground}", colour(theme, "on_accent"), colour(theme, ground), 4.5
    for role, ground in product(("edge", "accent"), GROUNDS):
        yield f"{role} around a control on {ground}", colour(theme, role), colour(theme, ground), 3.0
    # A card is no control that its outline alone would tell: its stripe and sign (a role, 4.5 above), its
    # words, the ring around a selected one (the accent, 3) and the edge of a hovered one (muted words, 4.5)
    # do, so that WCAG 1.4.11 asks nothing of its outline at rest. It is to be seen all the same.
    for ground in ("page", "raised", "surface"):
        least = 3.0 if theme.is_contrasting else 1.6
        yield f"outline of a card on {ground}", colour(theme, "card_edge"), colour(theme, ground), least
    for name, below in marked_grounds(theme):
        yield f"text on {name}", colour(theme, "text"), below, 4.5
        if not name.startswith("selection"):  # where all words are as dark as the text
            yield f"link on {name}", colour(theme, "link"), below, 4.5
            yield f"frame of a hit on {name}", colour(theme, "mark_edge"), below, 3.0
    for ground in ("raised", "surface"):
        dimmed = tints.tinted(theme.text, tints.DIMMED)
        yield f"dimmed words on {ground}", dimmed, colour(theme, ground), 4.5
    for name in STROKES:
        below = over(tints.highlight(theme, name), colour(theme, "page"))
        yield f"stroke of {name}", stroke_colour(theme, name), below, 3.0
    for role, ground in product((*ROLES, "muted"), ("surface", "hover", "selection")):
        tint = row_painting.fade(colour(theme, role), row_painting.CHIP_STRENGTH)
        chip = over(tint, colour(theme, ground))
        yield f"words on a chip of {role} on {ground}", colour(theme, "text"), chip, 4.5
        yield f"dot of a chip of {role} on {ground}", colour(theme, role), chip, 3.0
    for name, shade in NODE_SHADES.items():
        for ground in ("raised", "page"):
            dot = QColor(shade.on(dark=theme.is_dark))
            yield f"{name} of a node on {ground}", dot, colour(theme, ground), 3.0
    if theme.is_contrasting:
        for ground in RESTING:
            yield f"border on {ground}", colour(theme, "border"), colour(theme, ground), 3.0


@EACH_THEME
def test_all_is_told_from_what_it_lies_on(theme: Theme) -> None:
    weak = [
        f"{name}: {contrast(one, other):.2f} < {least}"
        for name, one, other, least in pairs(theme)
        if contrast(one, other) < least
    ]
    assert weak == []


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOURS = re.compile(r"@(\w+)")


def test_the_style_sheet_draws_controls_and_words_in_roles_that_are_told_from_their_ground() -> None:
    controls = ("QPushButton", "QLineEdit", "QComboBox", "QSlider", "QScrollBar::handle", "QMenu {")
    weak = []
    for selector, body in RULE.findall(SHEET):
        is_control = any(control.split()[0] in selector for control in controls)
        if is_control and re.search(r"(border[^;]*|::handle[^;]*background[^;]*)@border", body):
            weak.append(selector.strip())
        words = re.findall(r"(?<![-\w])color: @(\w+)", body)
        weak += [f"{selector.strip()}: {role}" for role in words if role in ("edge", "border")]
    assert weak == []


@EACH_THEME
def test_the_palette_of_what_qt_paints_by_itself_says_the_same(theme: Theme) -> None:
    made = palette(theme)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for words, ground in (
            (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
            (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
            (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
            (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
            (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        ):
            assert contrast(made.color(group, words), made.color(group, ground)) >= 4.5


@EACH_THEME
def test_the_style_sheet_knows_all_colours_that_it_names(theme: Theme) -> None:
    assert COLOURS.findall(style_sheet(theme)) == []


def test_all_themes_can_be_chosen_and_are_kept(qapp: object) -> None:
    for choice in CHOICES:
        host = ThemeHost()
        host.choose(choice)
        assert host.choice == choice
        expected = {"system": ("light", "dark"), "contrast": ("contrast_light", "contrast_dark")}
        assert host.theme.name in expected.get(choice, (choice,))


def test_high_contrast_of_the_system_is_followed_where_qt_tells_it(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    style_hints = QGuiApplication.styleHints()
    if hasattr(style_hints, "accessibility"):
        changed = style_hints.accessibility().contrastPreferenceChanged
        changed.connect(lambda: None)
        changed.disconnect()  # themes of windows that other tests have closed are to hear nothing
    host = ThemeHost()
    before = host.theme
    monkeypatch.setattr("debatedesk.ui.theme.wants_contrast", lambda: True)
    if hasattr(style_hints, "accessibility"):
        hints = style_hints.accessibility()
        hints.contrastPreferenceChanged.emit(hints.contrastPreference())
        assert host.theme.is_contrasting
        assert not before.is_contrasting
        host.close()
        monkeypatch.setattr("debatedesk.ui.theme.wants_contrast", lambda: False)
        hints.contrastPreferenceChanged.emit(hints.contrastPreference())
        assert host.theme.is_contrasting
    host.choose("light")
    assert not host.theme.is_contrasting
