"""The look of the desk: colours by role, distances, fonts, and the host that follows the system."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path
from debatedesk.services.settings import Settings
from debatedesk.ui.style_sheet import SHEET

ThemeChoice = Literal["system", "light", "dark"]

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
_CHOICES: tuple[ThemeChoice, ...] = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role as `#rrggbb`; all words keep a contrast of 4.5 on every ground.

    Grounds, from back to front: `window` (chrome), `surface` (panels), `page` (texts and maps), `raised`
    (fields, cards, menus); `hover` and `selection` lie on any of them. `border` parts, `edge` outlines what
    can be used (3:1). `highlights` are the readers' five colours by name, as `#aarrggbb` that lets its
    ground shine through.
    """

    name: Literal["light", "dark"]
    window: str
    surface: str
    page: str
    raised: str
    hover: str
    selection: str
    border: str
    edge: str
    text: str
    muted: str
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
    mark: str
    shadow: str
    highlights: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        """Tell whether light words stand on dark ground."""
        return self.name == "dark"


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
        edge="#8a8375",
        text="#25231f",
        muted="#655f55",
        accent="#2a5a98",
        on_accent="#ffffff",
        link="#1f5597",
        support="#0e6e62",
        attack="#b93c12",
        undercut="#8b3a98",
        question="#43380f",
        proposal="#2249bd",
        aside="#625d54",
        neutral="#525c68",
        mark="#ffe08a",
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
        edge="#7c8797",
        text="#e3e6eb",
        muted="#a6afbc",
        accent="#84b4f0",
        on_accent="#14202f",
        link="#93bdf2",
        support="#7fe0c8",
        attack="#f79563",
        undercut="#dc9bd2",
        question="#f0dc9c",
        proposal="#98b0ff",
        aside="#b0b4bb",
        neutral="#aab6c4",
        mark="#6a5314",
        shadow="#0b0d11",
        highlights={
            "yellow": "#4dd9a81e",
            "green": "#4d2fa36f",
            "blue": "#593f84cc",
            "pink": "#59c2568c",
            "orange": "#59c8702a",
        },
    )


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
    faded = QColor(theme.muted)
    faded.setAlphaF(0.65)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, faded)
    return made


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
        self._choice: ThemeChoice = next((each for each in _CHOICES if each == kept), "system")
        self._application: QApplication | None = None
        self.theme = self._wanted()
        if hints := QGuiApplication.styleHints():
            hints.colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen: `system`, `light` or `dark`."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay light or dark; raises DeskError when that cannot be kept."""
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
        if self._choice != "system":
            return dark() if self._choice == "dark" else light()
        scheme = QGuiApplication.styleHints().colorScheme()
        return dark() if scheme == Qt.ColorScheme.Dark else light()

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
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            dark_requested = self._choice == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if dark_requested else Qt.ColorScheme.Light)
