"""The icons of the program: one set of our own in `resources/icons`, tinted by the theme."""

from typing import Literal

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path
from debatedesk.ui.translation import tr

# fmt: off
IconName = Literal[
    "back", "forward", "up", "down", "outline", "find", "letters", "close", "clear", "plus", "minus",
    "filter", "fit", "overview", "sidebar", "drawer", "order", "follow", "more", "check", "chevron",
    "whole_words", "enlarge",
]
# fmt: on
GRID = 24
"""The side of the square that icons are drawn on."""
SIDE = 20
"""The side that they are shown at, in pixels."""
DIRECTED: frozenset[IconName] = frozenset(
    ("back", "forward", "outline", "sidebar", "order", "follow"),
)
"""What points or leans a way, and is turned about where one reads from the right."""
FADED = 0.35
"""How much of an icon is seen of what can't be used."""


def paint_icon(painter: QPainter, name: IconName, rect: QRectF, colour: str) -> None:
    """Paint an icon into a square, in a colour as `#rrggbb`; vectors, so crisp at every scale."""
    if source := _source(name):
        QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(painter, rect)


def themed_icon(name: IconName) -> QIcon:
    """Make an icon for a button or a field, in the quiet ink of the theme that holds when it is painted."""
    return QIcon(_ThemedIcon(name))


def offer_clearing(field: QLineEdit) -> None:
    """Give a field a button that empties it, with our own icon in the place of the system's."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction):
        action.setIcon(themed_icon("clear"))
        action.setText(tr("Clear"))


class _ThemedIcon(QIconEngine):
    """Draws in the colours of now: those of text where it is pointed at, faded where it is disabled."""

    def __init__(self, name: IconName) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette, role = QGuiApplication.palette(), QPalette.ColorRole
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(FADED)
        lit = mode in (QIcon.Mode.Active, QIcon.Mode.Selected)
        ink = palette.color(role.Text if lit else role.PlaceholderText)
        paint_icon(painter, self._name, QRectF(rect), ink.name())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(QColor(Qt.GlobalColor.transparent))
        with QPainter(picture) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return picture


def _source(name: IconName) -> str:
    """Read an icon; empty where this copy of the program came without it."""
    try:
        return packaged_path(f"resources/icons/{name}.svg").read_text("utf-8")
    except (DeskError, OSError):
        return ""
