"""Menus open towards where reading leads."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.mirroring import lower_corner
from tests.support.reading_side import from_right

__all__ = ["from_right"]

AT = QPoint(300, 200)


def opened(qtbot: QtBot) -> QRect:
    menu = QMenu()
    qtbot.addWidget(menu)
    add_entry(menu, "Fold what answers it", lambda: None)
    open_menu(menu, AT)
    rect = menu.geometry()
    menu.close()
    return rect


def test_a_menu_opens_to_the_right(qtbot: QtBot) -> None:
    assert opened(qtbot).topLeft() == AT


@pytest.mark.usefixtures("from_right")
def test_a_menu_that_is_read_from_the_right_opens_to_the_left(qtbot: QtBot) -> None:
    rect = opened(qtbot)
    assert (rect.left() + rect.width(), rect.top()) == (AT.x(), AT.y())


def test_below_a_row_it_opens_where_the_row_begins() -> None:
    row = QRect(10, 20, 30, 40)
    assert lower_corner(row, Qt.LayoutDirection.LeftToRight) == row.bottomLeft()
    assert lower_corner(row, Qt.LayoutDirection.RightToLeft) == row.bottomRight()
