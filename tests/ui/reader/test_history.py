"""Back and forward over the places that were read."""

from debatedesk.ui.reader.history import DEPTH, History, Visit
from debatedesk.ui.reader.scroll_position import ScrollPosition


def visit(name: str, offset: int = 0) -> Visit:
    return Visit(name, ScrollPosition(offset, 0.0))


def test_forward_returns_to_where_back_was_used() -> None:
    history: History[Visit] = History()
    history.leave(visit("a"))
    assert history.back(visit("b")) == visit("a")
    assert history.forward(visit("a")) == visit("b")
    assert history.can_go_back
    assert not history.can_go_forward


def test_leaving_for_another_place_drops_the_way_forward() -> None:
    history: History[Visit] = History()
    history.leave(visit("a"))
    history.back(visit("b"))
    history.leave(visit("a"))
    assert not history.can_go_forward


def test_the_same_place_is_remembered_once_and_no_more_than_a_depth() -> None:
    history: History[Visit] = History()
    for number in range(2 * DEPTH):
        history.leave(visit("a", number))
        history.leave(visit("a", number))
    steps = 0
    while history.back(None):
        steps += 1
    assert steps == DEPTH


def test_what_is_gone_is_forgotten() -> None:
    history: History[Visit] = History()
    history.leave(visit("a"))
    history.leave(visit("b"))
    assert history.back(None, lambda place: place.document_id != "a") == visit("b")
    assert history.back(visit("b"), lambda place: place.document_id != "a") is None
    assert not history.can_go_back
