"""Plain words begin at the side of their own script."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from debatedesk.ui.widgets.script_side import begin_at_side_of_script
from tests.support.reading_side import from_right

__all__ = ["from_right"]


def left_of_words(field: QPlainTextEdit) -> float:
    layout = field.document().begin().layout()
    return float(layout.lineAt(0).naturalTextRect().left())


def field_of(qtbot: QtBot, words: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    begin_at_side_of_script(field)
    field.resize(400, 100)
    field.setPlainText(words)
    field.show()
    return field


def test_words_change_sides_with_their_first_letter_and_undo_gives_them_back(qtbot: QtBot) -> None:
    field = field_of(qtbot, "Bees")
    assert left_of_words(field) < 20
    field.selectAll()
    field.insertPlainText("1. النحل")
    assert left_of_words(field) > 200
    field.undo()
    assert field.toPlainText() == "Bees"
    assert left_of_words(field) < 20


def side(field: QPlainTextEdit) -> Qt.AlignmentFlag:
    return field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask


def test_without_a_letter_they_begin_at_the_side_of_the_window(qtbot: QtBot) -> None:
    assert side(field_of(qtbot, "12")) == Qt.AlignmentFlag.AlignLeft


@pytest.mark.usefixtures("from_right")
def test_without_a_letter_they_begin_at_the_right_of_one_that_is_read_from_there(qtbot: QtBot) -> None:
    assert side(field_of(qtbot, "12")) == Qt.AlignmentFlag.AlignRight
    assert side(field_of(qtbot, "Bees")) == Qt.AlignmentFlag.AlignLeft
