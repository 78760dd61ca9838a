"""How nodes stand is shown in all views where the debate wants it; what if is tried and leaves no trace."""

from PySide6.QtCore import Qt

from debatedesk.domain.reference import Reference
from debatedesk.ui.accessibility.parts import AccessiblePart
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.board.accessible import parts_of_page
from debatedesk.ui.map.board.page import BoardPage
from debatedesk.ui.map.canvas.accessible import parts_of_drawing
from debatedesk.ui.map.canvas.hints import hint
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.outline.page import OutlinePage
from debatedesk.ui.map.pane import MapPane
from tests.support.libraries import contents
from tests.ui.map.hands import entries, node, press

WHY = "out: the objection “Stings are a danger” stands, whatever is said against it"


def words(pane: MapPane) -> dict[str, str]:
    """Give the word of standing on each card."""
    cards = pane.state.contents.cards.values()
    return {card.title: card.standing.words for card in cards if card.standing}


def trial(pane: MapPane) -> str:
    return pane.trial


def every_part(parts: list[AccessiblePart]) -> list[AccessiblePart]:
    return [each for part in parts for each in (part, *every_part(list(part.parts)))]


def test_standing_is_off_until_the_debate_shows_it_and_undo_takes_that_back(
    pane: MapPane, street: Desk
) -> None:
    assert not words(pane)
    press(pane, "Ctrl+Alt+G")
    assert words(pane)["One hive a street"] == "out"
    assert words(pane)["Stings are a danger"] == "in"
    assert street.workspace.documents.debate(street.debate_id).shows_standing
    street.undo()
    assert not words(pane)
    street.redo()
    assert words(pane)["Honey for the school"] == "out"


def test_each_view_says_how_a_node_stands_and_why(pane: MapPane) -> None:
    pane.what_if.toggle_shown()
    hive, drawing = node(pane, "One hive a street"), pane.canvas.drawing
    assert WHY in hint(drawing, HitTarget("card", hive), pane.canvas.view.text_layouts)
    (card,) = (
        part for part in every_part(list(parts_of_drawing(pane.canvas.view))) if part.key == ("card", hive)
    )
    assert "out" in card.name.split(", ")
    assert WHY in card.description
    pane.select(HitTarget("card", hive))
    assert WHY in pane.canvas.focus_target.accessibleName()
    pane.turn_to("board")
    board = pane.pages.current
    assert isinstance(board, BoardPage)
    on_board = [part for part in every_part(list(parts_of_page(board.view))) if WHY in part.description]
    assert len(on_board) == 1
    board.show_list()
    assert "Proposal. One hive a street. out. " in str(board.list.currentIndex().data())
    pane.turn_to("outline")
    outline = pane.pages.current
    assert isinstance(outline, OutlinePage)
    row = outline.model.row_of(hive)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert "stands, whatever is said against it" in str(row.data(role))


def test_standing_follows_every_edit(pane: MapPane, street: Desk) -> None:
    pane.what_if.toggle_shown()
    maps, map_id = street.workspace.maps, pane.state.map_id
    street.do(lambda: maps.add_node(map_id, "claim", "It counts", relation="attack", target="count"))
    assert words(pane)["Few are stung"] == "in"
    assert words(pane)["One hive a street"] == "in"
    assert words(pane)["It counts"] == "in"


def test_a_node_is_left_out_by_its_key_to_see_what_changes_and_nothing_is_kept(
    pane: MapPane, street: Desk
) -> None:
    pane.what_if.toggle_shown()
    before = contents(street.workspace.library)
    pane.select(HitTarget("card", node(pane, "Stings are a danger")))
    press(pane, "Ctrl+Del")
    assert words(pane)["Stings are a danger"] == "left out"
    assert words(pane)["One hive a street"] == "in, was out"
    assert pane.what_if_bar.isVisible()
    assert pane.what_if_bar.words.text() == ("What if “Stings are a danger” were left out: 2 nodes change")
    pane.what_if_bar.changes.aboutToShow.emit()
    listed = entries(pane.what_if_bar.changes)
    assert listed == [
        "“One hive a street”: in, was out",
        "“Honey for the school”: in, was out",
        "Put “Stings are a danger” back",
    ]
    assert contents(street.workspace.library) == before
    pane.select(HitTarget("card", node(pane, "Boxes are dear")))
    press(pane, "Ctrl+Del")
    assert pane.what_if_bar.words.text() == "What if 2 nodes were left out: 3 others change"
    press(pane, "Escape")
    assert not pane.what_if_bar.isVisible()
    assert words(pane)["One hive a street"] == "out"


def test_by_mouse_it_is_left_out_in_its_menu_and_put_back_by_the_button(pane: MapPane) -> None:
    hive = HitTarget("card", node(pane, "One hive a street"))
    pane.select(hive)
    pane.menus.show_context(hive, pane.pos())
    assert "Leave out (what if)" not in entries(pane.menus.context)
    pane.menus.context.close()
    pane.what_if.toggle_shown()
    pane.menus.show_context(hive, pane.pos())
    entry = next(
        each for each in pane.menus.context.actions() if "Leave out" in each.text().replace("&", "")
    )
    entry.trigger()
    pane.menus.context.close()
    assert pane.what_if.are_left_out()
    assert WHY not in pane.canvas.focus_target.accessibleName()
    pane.what_if_bar.back_button.click()
    assert not pane.what_if.left_out
    pane.what_if.toggle()
    pane.what_if_bar.back_button.setFocus()
    press(pane, "Escape")
    assert not pane.what_if.left_out


def test_undo_puts_back_what_was_left_out_before_it_takes_back_an_edit(pane: MapPane, street: Desk) -> None:
    pane.what_if.toggle_shown()
    assert trial(pane) == ""
    for title in ("Stings are a danger", "Boxes are dear"):
        pane.select(HitTarget("card", node(pane, title)))
        pane.what_if.toggle()
    assert trial(pane) == "Leave out “Boxes are dear”"
    street.do(lambda: street.workspace.maps.edit_node(pane.state.map_id, "hive", title="Hives"))
    assert trial(pane) == ""
    street.undo()
    pane.end_trial()
    assert pane.what_if.left_out == ("stings",)
    pane.end_trial()
    assert trial(pane) == ""
    assert street.workspace.documents.debate(street.debate_id).shows_standing


def test_what_is_left_out_comes_back_when_the_map_is_closed_or_standing_is_hidden(
    pane: MapPane, street: Desk
) -> None:
    pane.what_if.toggle_shown()
    home, map_id = street.workspace, pane.state.map_id
    pane.select(HitTarget("card", "stings"))
    pane.what_if.toggle()
    other = home.templates.create(street.debate_id, "Costs", "pro-and-con").created[0]
    street.open(other)
    assert not pane.what_if_bar.isVisible()
    street.open(Reference.map(map_id))
    assert not pane.what_if.left_out
    pane.select(HitTarget("card", "stings"))
    pane.what_if.toggle()
    pane.what_if.toggle_shown()
    assert not pane.what_if_bar.isVisible()
    pane.what_if.toggle_shown()
    assert not pane.what_if.left_out
    pane.select(CANVAS)
    assert not pane.what_if.can_leave_out()
