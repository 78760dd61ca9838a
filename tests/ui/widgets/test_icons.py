"""The icons are our own, each there, of one grid, in the theme's ink; none comes from the platform."""

import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from debatedesk.services.packaged import packaged_path
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.icons import GRID, IconName, offer_clearing, paint_icon, themed_icon
from tests.conftest import REPOSITORY

NAMES = get_args(IconName)
UI = REPOSITORY / "debatedesk" / "ui"


def drawn(name: IconName, side: int, colour: str) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#00000000"))
    with QPainter(image) as painter:
        paint_icon(painter, name, QRectF(0, 0, side, side), colour)
    return image


def test_each_icon_is_a_file_of_the_set_and_each_file_an_icon() -> None:
    assert {path.stem for path in packaged_path("resources/icons").glob("*.svg")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_to_the_grid_and_takes_the_colour_it_is_given(name: IconName) -> None:
    root = ElementTree.fromstring(packaged_path(f"resources/icons/{name}.svg").read_text("utf-8"))
    assert root.get("viewBox") == f"0 0 {GRID} {GRID}"
    colours = {each.get(which) for each in root.iter() for which in ("fill", "stroke")}
    assert colours <= {None, "none", "currentColor"}
    for side in (48, 72):
        image = drawn(name, side, "#2468ac")
        inks = [image.pixelColor(x, y) for x in range(side) for y in range(side)]
        seen = [ink for ink in inks if ink.alpha() > 200]
        assert seen
        assert all(abs(ink.blue() - 0xAC) < 8 for ink in seen)
        edge = [*((x, y) for x in range(side) for y in (0, side - 1))]
        assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


def test_icons_follow_the_theme(qtbot: QtBot, theme: ThemeHost) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before, sheet = application.palette(), application.styleSheet()
    icon = themed_icon("close")
    try:
        theme.dress(application)
        inks = []
        for choice in ("light", "dark"):
            theme.choose(choice)
            image = icon.pixmap(48, 48).toImage()
            inks.append(max((image.pixelColor(x, x) for x in range(48)), key=QColor.alpha).name())
        assert len(set(inks)) == 2
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        qtbot.addWidget(box)
        box.ensurePolished()
        hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        assert box.style().styleHint(hint, None, box) == 0
    finally:
        theme.choose("system")
        application.setPalette(before)
        application.setStyleSheet(sheet)


def test_a_field_is_emptied_by_a_button_with_our_icon(qtbot: QtBot) -> None:
    own, of_the_system = QLineEdit("words"), QLineEdit("words")
    offer_clearing(own)
    of_the_system.setClearButtonEnabled(True)
    pictures = []
    for field in (own, of_the_system):
        qtbot.addWidget(field)
        (action,) = field.findChildren(QAction)
        pictures.append(action.icon().pixmap(16, 16).toImage())
    assert pictures[0] == themed_icon("clear").pixmap(16, 16).toImage() != pictures[1]


def test_nobody_asks_the_platform_for_an_icon() -> None:
    asks = re.compile(r"standardIcon|standardPixmap|\bSP_|fromTheme|setClearButtonEnabled")
    found = [str(path) for path in sorted(UI.rglob("*.py")) if asks.search(path.read_text("utf-8"))]
    assert [Path(path).name for path in found] == ["icons.py"]


@pytest.mark.usefixtures("qtbot")
def test_what_points_a_way_is_turned_about_where_one_reads_from_the_right(theme: ThemeHost) -> None:
    def picture(icon: IconName, direction: Qt.LayoutDirection) -> QImage:
        button = GlyphButton(icon, "Name", theme)
        button.setLayoutDirection(direction)
        return button.grab().toImage()

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert picture("back", right) != picture("back", left)
    assert picture("letters", right) == picture("letters", left)
