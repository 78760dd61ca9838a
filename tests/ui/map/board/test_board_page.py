"""The board: what stands on its pages, and how it is walked through and turned."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.maps.filters import MapFilter
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.ui.map.board.proposal_list import ProposalList
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.hit_target import HitTarget
from tests.domain.maps.layout.layout_maps import debate
from tests.ui.map.board.boards import BoardHands
from tests.ui.map.board.conftest import Opened


def test_a_page_has_what_speaks_for_and_against_and_replies_below_what_they_answer(
    shared: BoardHands,
) -> None:
    assert shared.page == "P1"
    assert shared.column("For") == ["Honey", "  Cut"]
    assert shared.column("Against") == ["Stings", "  Few"]
    assert shared.column("Questions") == ["Asked", "  Said"]


def test_a_reaction_to_several_proposals_leads_to_the_others(shared: BoardHands) -> None:
    shared.click(shared.sign_at("Stings", "also", "P2"))
    assert (shared.page, shared.chosen) == ("P2", "Stings")
    assert shared.column("Against") == ["Stings", "  Few"]


def test_the_focus_leaves_what_stands_around_a_card_and_is_left_by_going_elsewhere(
    shared: BoardHands,
) -> None:
    state = shared.pane.state
    shared.pane.select(HitTarget("card", "few"))
    state.focus_on("few")
    assert shared.column("For") == []
    assert shared.column("Against") == ["Stings", "  Few"]
    shared.pane.select(HitTarget("card", "honey"))
    assert state.focus is None
    assert shared.column("For") == ["Honey", "  Cut"]


def test_a_strip_tells_what_cuts_a_link_and_leads_to_it(shared: BoardHands) -> None:
    shared.click(shared.sign_at("Honey", "cut"))
    assert shared.chosen == "Cut"


def test_a_click_selects_a_card_on_the_whole_desk(shared: BoardHands) -> None:
    shared.click(shared.seen_at(shared.slot("Few")))
    assert shared.chosen == "Few"
    assert shared.desk.selection == Reference.node(shared.pane.state.map_id, "few")


def test_a_tip_of_the_list_shows_words_as_they_are(opened: Opened) -> None:
    words = '<img src="file://host/share/x.png">'
    board = opened(ArgumentMap.of("", "", [Node("p", "proposal", "P", words)]))
    board.press("Escape")
    rows = board.board.findChild(ProposalList)
    assert rows is not None
    tip = rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip


def test_premises_on_one_card_leave_room_for_the_word_that_joins_them(opened: Opened) -> None:
    nodes = [Node("P", "proposal", "P"), Node("a", title="One"), Node("b", title="Other")]
    board = opened(ArgumentMap.of("", "", nodes, [Relation("r", "support", ("a", "b"), "P")]))
    text = BoardText(board.view.font())
    card = board.slot("One").card
    assert card is not None
    first, second = text.set_card(card, 240).parts
    assert second.top - first.bottom >= text.metrics("head").height()


def test_linked_premises_stand_on_one_card_and_are_selected_one_by_one(opened: Opened) -> None:
    board = opened(
        ArgumentMap.of(
            "",
            "",
            [Node("P", "proposal", "P"), Node("a", title="One"), Node("b", title="Other")],
            [Relation("r", "support", ("a", "b"), "P")],
        )
    )
    assert board.column("For") == ["One and Other"]
    board.press("Home")
    board.press("Down")
    assert board.chosen == "One"
    board.press("Down")
    assert board.chosen == "Other"
    board.click(board.seen_at(board.slot("One")))
    assert board.chosen == "One"


def test_arrows_walk_within_and_between_the_columns(shared: BoardHands) -> None:
    shared.press("Home")
    assert shared.chosen == "Hive"
    visited = []
    for key in ("Down", "Right", "Down", "Left", "End", "Up", "Home"):
        shared.press(key)
        visited.append(shared.chosen)
    assert visited == ["Honey", "Stings", "Few", "Cut", "Said", "Asked", "Hive"]


def test_pages_are_turned_by_keys_to_the_list_and_back(shared: BoardHands) -> None:
    shared.press("PgDown")
    assert (shared.page, shared.chosen) == ("P2", "Pay")
    shared.press("PgDown")
    assert shared.page == "P2"
    shared.press("Escape")
    assert shared.page == "all"
    shared.press("Up")
    shared.press("Return")
    assert (shared.page, shared.chosen) == ("P1", "Hive")
    shared.press("Alt+PgDown")
    assert shared.page == "P2"
    shared.press("PgUp")
    assert shared.page == "P1"


def test_the_list_tells_what_is_counted_and_what_is_unanswered(shared: BoardHands) -> None:
    shared.board.show_list()
    model = shared.board.list.model()
    rows = [str(model.index(number, 0).data()) for number in range(model.rowCount())]
    assert rows == [
        "P1. Proposal. Hive. 1 for · 1 against · 1 undercut. 1 unanswered",
        "P2. Proposal. Pay. 1 against",
        "Aside. Quip",
    ]


def test_the_list_tells_how_many_answers_a_question_has(opened: Opened) -> None:
    board = opened(debate("q? bare? a b", "a > q", "b > q"))
    board.board.show_list()
    model = board.board.list.model()
    rows = [str(model.index(number, 0).data()) for number in range(model.rowCount())]
    assert rows == ["Q1. Question. 2 answers", "Q2. Question. no answer yet"]


def test_buttons_turn_the_pages_too(shared: BoardHands) -> None:
    bar = shared.board.bar
    assert (bar.page_button.text(), bar.back_button.isEnabled()) == ("P1 of 2", False)
    bar.next_button.click()
    assert (shared.page, bar.page_button.text()) == ("P2", "P2 of 2")
    assert not bar.next_button.isEnabled()
    bar.all_button.click()
    assert shared.page == "all"
    bar.pages.aboutToShow.emit()
    bar.pages.actions()[0].trigger()
    assert shared.page == "P1"


def test_replies_fold_with_space_and_by_their_sign(shared: BoardHands) -> None:
    shared.click(shared.seen_at(shared.slot("Stings")))
    shared.press("Space")
    assert shared.column("Against") == ["Stings"]
    shared.click(shared.sign_at("Stings", "fold"))
    assert shared.column("Against") == ["Stings", "  Few"]


def test_what_is_selected_elsewhere_is_turned_to_and_unfolded(shared: BoardHands) -> None:
    shared.pane.state.fold_all()
    assert shared.column("Against") == ["Stings"]
    shared.press("PgDown")
    shared.desk.select(Reference.node(shared.pane.state.map_id, "said"))
    assert (shared.page, shared.chosen) == ("P1", "Said")
    assert shared.column("Questions") == ["Asked", "  Said"]


def test_enter_opens_the_words_of_a_card(opened: Opened, qtbot: QtBot) -> None:
    board = opened(debate("P! a", "a + P"))
    desk = board.desk
    document = desk.workspace.documents.documents(desk.debate_id)[0]
    text = desk.workspace.documents.text(document.id)
    evidence = Evidence(document.id, describe(text, 0, 10))
    nodes = [Node("P", "proposal", "P"), Node("a", title="With words", evidence=(evidence,))]
    board = opened(ArgumentMap.of("", "", nodes, [Relation("r", "support", ("a",), "P")]))
    opened_there: list[Reference] = []
    desk.opened.connect(opened_there.append)
    board.click(board.seen_at(board.slot("With words")))
    assert opened_there == []
    board.press("Return")
    board.click(board.sign_at("With words", "evidence"))
    assert opened_there == [Reference.passage(document.id, 0, 10)] * 2


@pytest.mark.parametrize(("width", "columns"), [(460, 2), (420, 1)])
def test_columns_stand_side_by_side_where_there_is_room(
    shared: BoardHands, width: int, columns: int
) -> None:
    shared.pane.resize(width, 700)
    lefts = {shared.slot(title).rect.left() for title in ("Honey", "Stings")}
    assert len(lefts) == columns


def test_three_proposals_stand_side_by_side_in_a_wide_view(opened: Opened) -> None:
    board = opened(debate("P! Q! R! S! a b", "a + P", "b - Q"), 1100)
    pages = [view.page for view in board.board.columns.views if view.isVisible()]
    assert pages == ["P", "Q", "R"]
    assert board.board.bar.page_button.text() == "P1–P3 of 4"
    board.press("Home")
    board.press("Right")
    assert board.board.page == "Q"
    board.press("PgDown", 2)
    assert [view.page for view in board.board.columns.views] == ["Q", "R", "S"]
    board.pane.resize(600, 700)
    assert [view.page for view in board.board.columns.views if view.isVisible()] == ["S"]


def test_headings_stay_in_view_while_their_cards_scroll(opened: Opened) -> None:
    names = [f"a{number}" for number in range(30)]
    board = opened(debate(f"P! {' '.join(names)}", *(f"{name} + P" for name in names)), 400, 500)
    view = board.view
    heading = view.layout_.headings[0]
    view.verticalScrollBar().setValue(900)
    assert 0 <= view.seen.heading_top(heading) < 60
    board.press("Home")
    assert view.verticalScrollBar().value() == 0
    board.press("Down", 12)
    rect = view.rect_of(HitTarget("card", "a11"))
    assert rect.top() >= view.seen.heading_top(heading) + heading.rect.height()
    assert rect.bottom() <= view.viewport().height()


def test_where_a_card_stands_is_said_to_screen_readers(shared: BoardHands) -> None:
    shared.press("Home")
    shared.press("Down")
    shared.press("Right")
    shared.press("Down")
    assert shared.view.accessibleDescription() == "Against, 2 of 2, level 2, P1"
    assert shared.view.accessibleName().startswith("Objection · Claim. Few. What is said of few.")


def test_what_a_filter_leaves_out_is_dimmed_or_gone(shared: BoardHands) -> None:
    shared.pane.state.set_filter(MapFilter(words="honey"))
    assert shared.view.cards is not None
    assert "stings" in shared.view.cards.dimmed
    assert shared.column("Against") == ["Stings", "  Few"]
    shared.pane.state.set_filter(MapFilter(words="honey"), hides_others=True)
    assert (shared.column("For"), shared.column("Against")) == (["Honey"], [])


def test_the_order_of_the_cards_is_chosen_and_kept(opened: Opened) -> None:
    board = opened(debate("P! weak strong x", "weak + P", "strong + P", "x + strong"))
    before = [slot.card.parts[0].node_id for slot in board.view.layout_.lane("first") if slot.card]
    board.board.set_order("strongest")
    after = [slot.card.parts[0].node_id for slot in board.view.layout_.lane("first") if slot.card]
    assert (before, after) == (["weak", "strong", "x"], ["strong", "x", "weak"])
    assert opened(debate("P! a", "a + P")).board.order == "strongest"


def test_a_card_names_its_group_where_that_is_not_the_one_of_what_it_answers(opened: Opened) -> None:
    bare = debate("P! same below apart none reply", *(f"{key} + P" for key in ("same", "below", "apart")))
    groups = {"P": ("City",), "same": ("City",), "below": ("City", "Roofs"), "apart": ("Law", "Bees")}
    nodes = [
        Node(key, node.kind, key, group=groups.get(key, ()), tags=("t",))
        for key, node in bare.nodes.items()
    ]
    relations = [*bare.relations.values(), Relation("r9", "attack", ("reply",), "below")]
    board = opened(ArgumentMap.of("", "", nodes, relations))
    bylines = {
        slot.card.parts[0].node_id: slot.card.byline for slot in board.view.layout_.slots if slot.card
    }
    assert bylines == {
        "P": "in City · #t",
        "same": "#t",
        "below": "in Roofs · #t",
        "reply": "#t",
        "apart": "in Law › Bees · #t",
    }
    desk, map_id = board.desk, board.pane.state.map_id
    desk.do(lambda: desk.workspace.maps.edit_node(map_id, "P", group=("Law",)))
    assert board.slot("apart").card.byline == "in Bees · #t"  # type: ignore[union-attr]
