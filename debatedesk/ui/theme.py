"""The look of the desk: colours by role, distances, fonts, and the host that follows the system."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path
from debatedesk.services.settings import Settings
from debatedesk.ui.style_sheet import SHEET

ThemeName = Literal["light", "dark", "sepia", "contrast_light", "contrast_dark"]
ThemeChoice = Literal["system", "light", "dark", "sepia", "contrast"]
CHOICES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)

TIGHT, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24
"""Distances in pixels; nothing else is used between widgets."""
RADIUS = 6

SERIF_FAMILIES = (
    "Charter",
    "Iowan Old Style",
    "Source Serif 4",
    "Source Serif Pro",
    "Georgia",
    "Noto Serif",
    "Libertinus Serif",
    "Palatino Linotype",
    "Palatino",
    "Liberation Serif",
    "DejaVu Serif",
)
MONO_FAMILIES = (
    "JetBrains Mono",
    "Source Code Pro",
    "SF Mono",
    "Cascadia Mono",
    "Consolas",
    "Noto Sans Mono",
    "Liberation Mono",
    "DejaVu Sans Mono",
)

SETTING = "theme"
FAMILY_SETTING, SIZE_SETTING = "interface.family", "interface.size"
INTERFACE_SIZES = (7, 24)
"""The least and the largest size of the window's own words, in points."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role as `#rrggbb`; all words keep a contrast of 4.5 on every ground, edges one of 3.

    Grounds, from back to front: `window` (chrome), `surface` (panels), `page` (texts and maps),
    `raised` (fields, cards, menus); `hover` and `selection` lie on any of them. `border` parts, `edge`
    outlines what can be used, `card_edge` cards, which their stripe, sign and words tell from the ground;
    `mark` is below words that were found and `mark_edge` around them.
    `highlights` are the five colours of readers by name, as `#aarrggbb` that lets its ground shine
    through; `selected_words` is below words that are selected, and lets shine through as much.
    """

    name: ThemeName
    window: str
    surface: str
    page: str
    raised: str
    hover: str
    selection: str
    border: str
    edge: str
    card_edge: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    link: str
    support: str
    attack: str
    undercut: str
    question: str
    proposal: str
    aside: str
    neutral: str
    selected_words: str
    mark: str
    mark_edge: str
    shadow: str
    highlights: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        """Tell whether light words stand on dark ground."""
        return self.name in ("dark", "contrast_dark")

    @property
    def is_contrasting(self) -> bool:
        """Tell whether it is one of high contrast."""
        return self.name in ("contrast_light", "contrast_dark")


def light() -> Theme:
    """Ink on warm paper."""
    return Theme(
        name="light",
        window="#f1eee8",
        surface="#f6f3ee",
        page="#fdfcf9",
        raised="#ffffff",
        hover="#e9e4db",
        selection="#e0eaf6",
        border="#dcd6ca",
        edge="#857e70",
        card_edge="#c6beaf",
        text="#25231f",
        muted="#655f55",
        disabled="#6b655a",
        accent="#2a5a98",
        on_accent="#ffffff",
        link="#18498a",
        support="#0e6e62",
        attack="#b53a10",
        undercut="#8b3a98",
        question="#43380f",
        proposal="#2249bd",
        aside="#625d54",
        neutral="#525c68",
        selected_words="#572a5a98",
        mark="#ffe08a",
        mark_edge="#8a5a00",
        shadow="#5a4f3c",
        highlights={
            "yellow": "#73ffcf33",
            "green": "#664cc38a",
            "blue": "#5c5aa9f0",
            "pink": "#5cf07fb0",
            "orange": "#66ff9a3d",
        },
    )


def dark() -> Theme:
    """Pale ink on a soft blue-grey."""
    return Theme(
        name="dark",
        window="#1c2027",
        surface="#21262e",
        page="#252a33",
        raised="#2d333e",
        hover="#2f3641",
        selection="#2f4262",
        border="#3a424e",
        edge="#8491a2",
        card_edge="#4f5968",
        text="#f0f2f5",
        muted="#b4bcc8",
        disabled="#98a2b0",
        accent="#84b4f0",
        on_accent="#14202f",
        link="#a8ccfa",
        support="#7fe0c8",
        attack="#f79563",
        undercut="#dc9bd2",
        question="#f0dc9c",
        proposal="#98b0ff",
        aside="#b0b4bb",
        neutral="#aab6c4",
        selected_words="#3d84b4f0",
        mark="#54410c",
        mark_edge="#f0c64a",
        shadow="#0b0d11",
        highlights={
            "yellow": "#30c4a61a",
            "green": "#3c2fa36f",
            "blue": "#483f84cc",
            "pink": "#4dc2568c",
            "orange": "#3ec8702a",
        },
    )


def sepia() -> Theme:
    """Brown ink on the paper of an old book, for long reading."""
    return Theme(
        name="sepia",
        window="#eadfc8",
        surface="#f0e6d2",
        page="#f7efdf",
        raised="#fcf7ec",
        hover="#e2d4b8",
        selection="#d9dfd8",
        border="#d3c4a4",
        edge="#7f7156",
        card_edge="#c0af8b",
        text="#33271a",
        muted="#64543d",
        disabled="#695940",
        accent="#7a4a12",
        on_accent="#fffaf0",
        link="#1b4373",
        support="#0b6157",
        attack="#a3330c",
        undercut="#7c3189",
        question="#43380f",
        proposal="#2143a8",
        aside="#5c5138",
        neutral="#4c5561",
        selected_words="#477a4a12",
        mark="#ffd970",
        mark_edge="#7d4e00",
        shadow="#5a4a2c",
        highlights={
            "yellow": "#66f5c326",
            "green": "#664cb07d",
            "blue": "#5c5298d8",
            "pink": "#5ce0729f",
            "orange": "#66f2913a",
        },
    )


def contrast_light() -> Theme:
    """Black on white with strong edges."""
    return Theme(
        name="contrast_light",
        window="#ffffff",
        surface="#ffffff",
        page="#ffffff",
        raised="#ffffff",
        hover="#e4e4e4",
        selection="#cfe3ff",
        border="#6b6b6b",
        edge="#1a1a1a",
        card_edge="#6b6b6b",
        text="#000000",
        muted="#2b2b2b",
        disabled="#595959",
        accent="#003e92",
        on_accent="#ffffff",
        link="#00367d",
        support="#00473d",
        attack="#7e1d00",
        undercut="#5d0f6c",
        question="#3a2f00",
        proposal="#0b2a8a",
        aside="#3b382f",
        neutral="#2f3944",
        selected_words="#57003e92",
        mark="#ffe14d",
        mark_edge="#000000",
        shadow="#000000",
        highlights={
            "yellow": "#8cffd633",
            "green": "#8c5fd49a",
            "blue": "#8c86bdf5",
            "pink": "#8cf59cc2",
            "orange": "#8cffb163",
        },
    )


def contrast_dark() -> Theme:
    """White on black with strong edges."""
    return Theme(
        name="contrast_dark",
        window="#000000",
        surface="#000000",
        page="#000000",
        raised="#0d0d0d",
        hover="#262626",
        selection="#11356b",
        border="#8c8c8c",
        edge="#e6e6e6",
        card_edge="#8c8c8c",
        text="#ffffff",
        muted="#dcdcdc",
        disabled="#a8a8a8",
        accent="#8cc2ff",
        on_accent="#000000",
        link="#b8daff",
        support="#8df0d6",
        attack="#ffb08a",
        undercut="#f0b8e8",
        question="#ffeaa6",
        proposal="#b9c9ff",
        aside="#d6d6d6",
        neutral="#cfd8e2",
        selected_words="#4d8cc2ff",
        mark="#4a3800",
        mark_edge="#ffdc4d",
        shadow="#000000",
        highlights={
            "yellow": "#50c9991a",
            "green": "#502fa36f",
            "blue": "#503f84cc",
            "pink": "#50c2568c",
            "orange": "#50c8702a",
        },
    )


THEMES: Mapping[str, Callable[[], Theme]] = {
    "light": light,
    "dark": dark,
    "sepia": sepia,
    "contrast_light": contrast_light,
    "contrast_dark": contrast_dark,
}


def style_sheet(theme: Theme) -> str:
    """Fill the style sheet of all widgets with a theme's colours."""
    sheet = SHEET
    for token in sorted(fields(theme), key=lambda token: -len(token.name)):
        value = getattr(theme, token.name)
        if isinstance(value, str):
            sheet = sheet.replace(f"@{token.name}", value)
    return sheet.replace("@tick", _tick(theme))


def _tick(theme: Theme) -> str:
    """Give the picture of a tick that is seen on the accent; none where this copy came without it."""
    ink = "light" if QColor(theme.on_accent).lightnessF() > 0.5 else "dark"
    try:
        return packaged_path(f"resources/icons/ticks/{ink}.svg").as_posix()
    except DeskError:
        return ""


def palette(theme: Theme) -> QPalette:
    """Make the palette of what Qt paints without the style sheet."""
    made = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.surface,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.attack,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.surface,
        role.Mid: theme.border,
        role.Dark: theme.edge,
        role.Shadow: theme.shadow,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(theme.disabled))
    return made


def wants_contrast() -> bool:
    """Tell whether the system asks for high contrast, as far as Qt knows: from 6.10 on."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def serif_font(size: float) -> QFont:
    """Make the font for reading, of `size` points."""
    return _font(SERIF_FAMILIES, size, QFont.StyleHint.Serif)


def mono_font(size: float) -> QFont:
    """Make the font of code and reports, of `size` points."""
    return _font(MONO_FAMILIES, size, QFont.StyleHint.Monospace)


def _font(families: tuple[str, ...], size: float, hint: QFont.StyleHint) -> QFont:
    there = set(QFontDatabase.families())
    font = QFont([each for each in families if each in there] or [QFont().defaultFamily()])
    font.setStyleHint(hint)
    font.setPointSizeF(size)
    return font


def interface_font(settings: Settings) -> QFont:
    """Make the font of menus, panels and dialogs: what was chosen, else the system's."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if family := settings.get(FAMILY_SETTING, ""):
        font.setFamily(family)
    if size := settings.get(SIZE_SETTING, 0):
        font.setPointSize(max(INTERFACE_SIZES[0], min(size, INTERFACE_SIZES[1])))
    return font


def use_interface_font(application: QApplication, settings: Settings) -> None:
    """Let all windows have the font that the settings ask for."""
    font = interface_font(settings)
    if font != application.font():
        application.setFont(font)


class ThemeHost(QObject):
    """Holds the theme of now: the system's, or the one that was chosen; `changed` carries the new Theme."""

    changed = Signal(object)

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        """Begin with the choice that is kept in `settings`."""
        super().__init__(parent)
        self._settings = settings
        kept = settings.get(SETTING, "system") if settings else "system"
        self._choice: ThemeChoice = next((each for each in CHOICES if each == kept), "system")
        self._application: QApplication | None = None
        self.theme = self._wanted()
        if hints := QGuiApplication.styleHints():
            hints.colorSchemeChanged.connect(self._follow)
            if hasattr(hints, "accessibility"):  # from Qt 6.10 on
                hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def close(self) -> None:
        """Follow the system no longer: the window that showed the theme is gone."""
        if hints := QGuiApplication.styleHints():
            hints.colorSchemeChanged.disconnect(self._follow)
            if hasattr(hints, "accessibility"):
                hints.accessibility().contrastPreferenceChanged.disconnect(self._follow)

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay with a theme; raises DeskError when that cannot be kept.

        High contrast is black on white or white on black, as the system is light or dark.
        """
        self._choice = choice
        self._frame_windows()
        self._follow()
        if self._settings:
            self._settings.set(SETTING, choice)

    def dress(self, application: QApplication) -> None:
        """Give an application, made with the style Fusion, the theme, now and after every change."""
        self._application = application
        self._frame_windows()
        self._apply()

    def _wanted(self) -> Theme:
        if self._choice not in ("system", "contrast"):
            return THEMES[self._choice]()
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._choice == "contrast" or wants_contrast():
            return contrast_dark() if is_dark else contrast_light()
        return dark() if is_dark else light()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted == self.theme:
            return
        self.theme = wanted
        self._apply()
        self.changed.emit(wanted)

    def _apply(self) -> None:
        if self._application is not None:
            self._application.setPalette(palette(self.theme))
            self._application.setStyleSheet(style_sheet(self.theme))

    def _frame_windows(self) -> None:
        """Let the system draw title bars to match."""
        if self._application is None:
            return
        hints = QGuiApplication.styleHints()
        if self._choice in ("system", "contrast"):
            hints.unsetColorScheme()
        else:
            dark_requested = self._choice == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if dark_requested else Qt.ColorScheme.Light)
