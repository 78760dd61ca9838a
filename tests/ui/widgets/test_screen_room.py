"""Windows open no larger than their screen."""

from PySide6.QtCore import QSize

from debatedesk.ui.widgets.screen_room import FRAME, within

WISHED = QSize(860, 700)


def test_a_window_has_the_size_it_wishes_where_there_is_room() -> None:
    assert within(WISHED, QSize(1280, 800)) == WISHED


def test_a_small_screen_shows_all_of_a_window_with_its_frame() -> None:
    for room in (QSize(1024, 640), QSize(640, 400)):
        size = within(WISHED, room) + FRAME
        assert size.boundedTo(room) == size
