"""What rows paint begins where their lines of words begin."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.map.node_rows import DETAIL_ROLE, SIGN_ROLE, NodeRows
from debatedesk.ui.theme import ThemeHost, light
from debatedesk.ui.widgets import row_painting

WIDTH, HEIGHT = 120, 20
RECT = QRect(0, 0, WIDTH, HEIGHT)
RED = QColor("#ff0000")
THEME = light()


def chip(painter: QPainter) -> None:
    row_painting.paint_chip(painter, RECT, "", QFont(), RED, THEME)


def share(painter: QPainter) -> None:
    row_painting.paint_share(painter, QRect(0, 8, WIDTH, 4), 0.25, RED, "#dddddd")


def bar(painter: QPainter) -> None:
    row_painting.paint_bar(painter, RECT, 3, RED)


def chevron(painter: QPainter) -> None:
    row_painting.paint_chevron(painter, RECT, False, THEME)


def painted(paint: Callable[[QPainter], None], direction: Qt.LayoutDirection) -> QImage:
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    with QPainter(picture) as painter:
        painter.setLayoutDirection(direction)
        paint(painter)
    return picture


def badge(painter: QPainter) -> None:
    host = QWidget()
    rows = NodeRows(ThemeHost(), host)
    item = QStandardItem("")
    item.setData(("support", True), SIGN_ROLE)
    item.setData("", DETAIL_ROLE)
    model = QStandardItemModel()
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.rect, option.direction = RECT, painter.layoutDirection()
    rows.paint(painter, option, model.index(0, 0))


@pytest.mark.parametrize("paint", [chip, share, bar, chevron])
def test_signs_are_turned_round_with_the_words(paint: Callable[[QPainter], None], qtbot: QtBot) -> None:
    from_left = painted(paint, Qt.LayoutDirection.LeftToRight)
    turned = painted(paint, Qt.LayoutDirection.RightToLeft)
    assert turned != from_left
    assert turned.flipped(Qt.Orientation.Horizontal) == from_left


def test_the_sign_of_a_node_stands_where_its_title_begins(qtbot: QtBot) -> None:
    for direction, near, far in (
        (Qt.LayoutDirection.LeftToRight, 0, WIDTH // 2),
        (Qt.LayoutDirection.RightToLeft, WIDTH // 2, 0),
    ):
        picture = painted(badge, direction)
        blank = QImage(WIDTH // 2, HEIGHT, picture.format())
        blank.fill(QColor("#ffffff"))
        assert picture.copy(near, 0, WIDTH // 2, HEIGHT) != blank
        assert picture.copy(far, 0, WIDTH // 2, HEIGHT) == blank


def test_words_in_arabic_or_hebrew_do_not_lean(qtbot: QtBot) -> None:
    leans = [row_painting.italic(QFont(), words).italic() for words in ("Bees", "النحل", "דבורים")]
    assert leans == [True, False, False]
