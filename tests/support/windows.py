"""The main window for tests, on a desk of tests/support/panels.py."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.theme import ThemeHost


@pytest.fixture
def window(qtbot: QtBot, bees: Desk, theme: ThemeHost) -> Iterator[MainWindow]:
    """Show the window on the debate “Street bees”."""
    made = MainWindow(bees, theme)
    made.restore()
    made.complete()
    made.resize(1440, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key together with others in a widget that has the focus."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    qtbot.keyClick(widget, key, modifiers)  # type: ignore[no-untyped-call]


def type_words(qtbot: QtBot, widget: QWidget, words: str) -> None:
    """Type words in a widget that has the focus."""
    qtbot.keyClicks(widget, words)  # type: ignore[no-untyped-call]


def click(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    """Click on a widget, at its centre where no point is given."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())  # type: ignore[no-untyped-call]
