"""Windows and popups open no larger than their screen and within it, and large enough for their words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.ui.dialog_care import DialogCare
from debatedesk.ui.widgets.screen_room import FRAME, inside, place_below, within

WISHED = QSize(860, 700)


def test_a_window_has_the_size_it_wishes_where_there_is_room() -> None:
    assert within(WISHED, QSize(1280, 800)) == WISHED


def test_a_small_screen_shows_all_of_a_window_with_its_frame() -> None:
    for room in (QSize(1024, 640), QSize(640, 400)):
        size = within(WISHED, room) + FRAME
        assert size.boundedTo(room) == size


def test_a_rectangle_is_shifted_and_shrunk_as_little_as_it_needs() -> None:
    room = QRect(100, 50, 1280, 760)
    here = QRect(300, 200, 800, 500)
    assert inside(here, room) == here
    for wished in (QRect(-900, -700, 800, 500), QRect(5000, 4000, 800, 500)):
        assert inside(wished, room).size() == wished.size()
        assert room.contains(inside(wished, room))
    assert inside(QRect(0, 0, 5000, 4000), room).size() == room.size() - FRAME


def test_a_popup_ends_where_its_button_does_and_is_all_within_the_screen(qtbot: QtBot) -> None:
    window, popup = QWidget(), QWidget()
    button = QPushButton("Open", window)
    for widget in (window, popup):
        qtbot.addWidget(widget)
    popup.resize(150, 100)
    window.setGeometry(0, 0, 700, 300)
    room = window.screen().availableGeometry()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window.setLayoutDirection(direction)
        for x in (0, 300, room.right() - 40):
            button.setGeometry(x, 10, 40, 24)
            place_below(popup, button)
            assert room.contains(popup.geometry())
        button.setGeometry(300, 10, 40, 24)
        place_below(popup, button)
        ends_at = popup.geometry().right() if direction == Qt.LayoutDirection.LeftToRight else popup.x()
        assert ends_at == (339 if direction == Qt.LayoutDirection.LeftToRight else 300)


def test_a_dialog_grows_until_no_words_in_it_are_cut(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    DialogCare(qapp, dialog)
    words = QLabel("Words that go over several lines. " * 9, dialog)
    words.setWordWrap(True)
    layout = QVBoxLayout(dialog)
    layout.addWidget(words)
    layout.addWidget(QListWidget(dialog))
    dialog.resize(300, 120)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert dialog.width() == 300
