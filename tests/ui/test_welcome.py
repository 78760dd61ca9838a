from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from debatedesk.ui.welcome import WelcomePage
from debatedesk.ui.widgets.empty_state import EmptyState


def test_each_way_to_begin_is_taken_with_enter_or_space(qtbot: QtBot) -> None:
    taken: list[str] = []
    page = WelcomePage(
        lambda: taken.append("sample"), lambda: taken.append("files"), lambda: taken.append("folder")
    )
    qtbot.addWidget(page)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        for button in (page.sample_button, page.files_button, page.folder_button):
            QTest.keyClick(button, key)
    assert taken == ["sample", "files", "folder"] * 2


def test_what_an_empty_view_offers_is_taken_with_enter(qtbot: QtBot) -> None:
    taken: list[str] = []
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.say("No map", "There is none.", [("New map…", lambda: taken.append("new"))])
    QTest.keyClick(empty.findChildren(QPushButton)[-1], Qt.Key.Key_Return)
    assert taken == ["new"]
