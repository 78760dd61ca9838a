"""A page of the board after edits: what it has kept of the page before makes it as a new one would be."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.ui.map.board.cards import PageCards
from debatedesk.ui.map.board.page_layout import PageLayout, lay_out_page
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.contents import contents_of
from tests.domain.maps.layout.layout_maps import debate, edited_maps, some_nodes


def laid_out(cards: PageCards, page: str, text: BoardText, before: PageLayout | None = None) -> PageLayout:
    sections = cards.sections(page)
    return lay_out_page(cards.root(page), sections, 560.0, text, side_by_side=True, before=before)


def all_of(layout: PageLayout) -> object:
    headings = [(each.rect, each.until, each.section.head) for each in layout.headings]
    return layout.slots, headings, layout.width, layout.height


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edited_maps(), st.data())
def test_a_page_after_an_edit_is_what_a_new_one_would_be(
    qapp: QApplication, states: list[ArgumentMap], data: st.DataObject
) -> None:
    text = BoardText(qapp.font())
    board = Board(states[0])
    cards: PageCards | None = None
    layouts: dict[str, PageLayout] = {}
    for whole in states:
        folded = some_nodes(whole, data)
        board, contents = board.after(whole, "debate"), contents_of(whole, {})
        cards = PageCards(board, contents, folded, before=cards)
        new = PageCards(Board(whole), contents, folded)
        for page in board.pages:
            layouts[page] = laid_out(cards, page, text, layouts.get(page))
            assert all_of(layouts[page]) == all_of(laid_out(new, page, BoardText(qapp.font())))


def test_an_edit_of_one_card_keeps_the_places_of_all_others(qapp: QApplication) -> None:
    text = BoardText(qapp.font())
    before, after = debate("P! a b", "a + P", "b + P"), debate("P! a b c", "a + P", "b + P", "c + P")
    cards = PageCards(Board(before), contents_of(before, {}), frozenset())
    kept = laid_out(cards, "P", text)
    board = cards.board.after(after, "debate")
    now = laid_out(
        PageCards(board, contents_of(after, {}), frozenset(), before=cards), "P", text, before=kept
    )
    assert [slot.card.parts[0].node_id for slot in now.lane("first") if slot.card] == ["a", "b", "c"]
    assert all(here is there for here, there in zip(now.slots[1:3], kept.slots[1:3], strict=True))
