"""Windows open no larger than their screen."""

from PySide6.QtCore import QRect, QSize

from debatedesk.ui.widgets.screen_room import FRAME, inside, within

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
