"""The board of a desk that is read from the right: what is seen, what is hit, and where keys lead."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from debatedesk.ui.map.board.hits import BoardHit, hit_at
from debatedesk.ui.map.board.page_layout import PageLayout, lay_out_page
from debatedesk.ui.map.board.proposal_list import ProposalList
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.theme import THEMES
from debatedesk.ui.widgets.mirroring import Mirror
from tests.domain.maps.layout.layout_maps import debate
from tests.support.pictures import colour_at, picture_of
from tests.support.reading_side import from_right
from tests.ui.map.board.boards import BoardHands
from tests.ui.map.board.conftest import Opened

__all__ = ["from_right"]

pytestmark = pytest.mark.usefixtures("from_right")
WIDTH = 560.0


def test_what_speaks_for_it_is_read_first_and_replies_are_set_in_from_the_right(
    shared: BoardHands,
) -> None:
    honey, stings, few = (shared.slot(title).rect for title in ("Honey", "Stings", "Few"))
    assert honey.left() > stings.right()
    assert few.right() < stings.right()
    assert few.left() == stings.left()


def test_the_stripe_of_a_card_is_painted_where_its_reading_begins(shared: BoardHands) -> None:
    rect = shared.slot("Honey").rect
    picture = picture_of(shared.view.viewport())
    middle = round(rect.center().y())
    support = THEMES["light"]().support
    assert colour_at(picture, QPoint(round(rect.right()) - 3, middle)).name() == support
    assert colour_at(picture, QPoint(round(rect.left()) + 2, middle)).name() != support


def test_arrows_go_where_they_point(shared: BoardHands) -> None:
    shared.click(shared.seen_at(shared.slot("Honey")))
    right = shared.view.current
    shared.press("Right")
    assert shared.view.current == right
    shared.press("Left")
    left = shared.view.current
    assert right is not None
    assert left is not None
    assert left.slot.rect.right() < right.slot.rect.left()
    shared.press("Left")
    assert shared.view.current == left
    shared.press("Right")
    assert shared.view.current == right


def test_the_next_of_proposals_beside_each_other_is_at_the_left(opened: Opened) -> None:
    board = opened(debate("P! Q! R! a b", "a + P", "b + Q"), 1100)
    views = board.board.columns.views
    assert views[0].x() > views[1].x() > views[2].x()
    board.click(board.seen_at(next(board.view.layout_.slots_of("a"))))
    pages = [board.page]
    for keys in (["Left"] * 5, ["Right"] * 5):
        for key in keys:
            board.press(key)
            pages.append(board.page)
    assert list(dict.fromkeys(pages)) == ["P1", "P2", "P3"]
    assert pages[-1] == "P1"


def test_the_arrow_onward_opens_a_row_of_the_list(shared: BoardHands, qapp: QApplication) -> None:
    shared.press("Escape")
    rows = shared.board.findChild(ProposalList)
    assert rows is not None
    shared.press("Right")
    assert shared.page == "all"
    shared.press("Left")
    assert shared.page == "P1"


def laid_out(board: BoardHands, text: BoardText) -> PageLayout:
    cards = board.view.cards
    assert cards is not None
    page = board.board.page
    return lay_out_page(cards.root(page), cards.sections(page), WIDTH, text, side_by_side=True)


def told(hit: BoardHit | None) -> tuple[object, ...]:
    sign = hit.sign if hit else None
    return (hit and hit.identity, sign and (sign.kind, sign.page, sign.number))


def test_whatever_is_hit_from_the_left_is_hit_as_far_from_the_right(shared: BoardHands) -> None:
    font = shared.view.font()
    texts = BoardText(font), BoardText(font, from_right=True)
    from_left, turned = (laid_out(shared, text) for text in texts)
    assert from_left.height == turned.height
    mirror = Mirror(WIDTH, is_on=True)
    kinds = set()
    for x in range(2, int(WIDTH), 5):
        for y in range(2, int(from_left.height), 4):
            expected = hit_at(from_left, QPointF(x + 0.5, y), texts[0], tools=True)
            hit = hit_at(turned, mirror.point(x + 0.5, y), texts[1], tools=True)
            assert told(hit) == told(expected)
            kinds.add(expected.sign.kind if expected and expected.sign else "")
    assert {"fold", "also", "cut", "plus", "minus", "ask", "edit", "grip"} <= kinds
