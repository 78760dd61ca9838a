"""Finding and filtering in the map: over all views, never unseen, by keys and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from debatedesk.domain.maps.filters import MapFilter
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.filters.bar import FilterBar
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.outline.page import OutlinePage
from debatedesk.ui.map.pane import MapPane
from tests.ui.map.hands import choose_entry, chosen, kept, node, on_canvas, press, write


@pytest.fixture
def bar(pane: MapPane) -> FilterBar:
    pane.open_find()
    return pane.filter_bar


def choose(bar: FilterBar, words: str, submenu: str = "") -> None:
    bar.menu.fill()
    menu: QMenu = bar.menu
    if submenu:
        menu = next(each.menu() for each in menu.actions() if each.text() == submenu)  # type: ignore[assignment]
    choose_entry(menu, words)


def dimmed(pane: MapPane) -> set[str]:
    return {pane.state.contents.cards[key].title for key in pane.state.dimmed}


def test_what_is_typed_is_counted_and_all_else_is_dimmed(pane: MapPane, bar: FilterBar) -> None:
    write(pane, "sting")
    assert bar.count.text() == "2 of 8 nodes"
    assert "Honey for the school" in dimmed(pane)
    assert "Stings are a danger" not in dimmed(pane)
    assert len(on_canvas(pane)) == 8


def test_enter_goes_from_match_to_match_and_round(pane: MapPane, bar: FilterBar) -> None:
    write(pane, "sting")
    seen = []
    for _ in range(3):
        press(pane, "Return")
        seen.append((chosen(pane), bar.count.text()))
    assert seen == [
        ("Stings are a danger", "1 of 2"),
        ("Nobody counted", "2 of 2"),
        ("Stings are a danger", "1 of 2"),
    ]
    press(pane, "Shift+Return")
    assert chosen(pane) == "Nobody counted"


def test_others_can_be_hidden_and_what_matches_bear_on_stays(pane: MapPane, bar: FilterBar) -> None:
    write(pane, "two neighbours")
    bar.hide_others.click()
    assert on_canvas(pane) == ["One hive a street", "Stings are a danger", "Few are stung"]
    pane.turn_to("outline")
    page = pane.pages.current
    assert isinstance(page, OutlinePage)
    assert page.model.rowCount() == 1
    bar.hide_others.click()
    assert page.model.rowCount() == 3


def test_a_filter_says_what_it_lets_pass_and_stays_in_sight(pane: MapPane, bar: FilterBar) -> None:
    choose(bar, "Against something")
    choose(bar, "Without evidence")
    assert bar.said.text() == "Against something · Without evidence"
    assert dimmed(pane) >= {"One hive a street", "Honey for the school"}
    pane.turn_to("outline")
    assert bar.isVisible()
    bar.clear_button.click()
    assert not pane.state.filter.is_on
    assert dimmed(pane) == set()


def test_authors_are_offered_with_their_number_of_nodes(pane: MapPane, bar: FilterBar) -> None:
    choose(bar, "Ada Keeper  (1)", "Author")
    assert bar.said.text() == "author: Ada Keeper"
    assert [pane.state.contents.cards[key].title for key in pane.state.matching] == ["One hive a street"]


def test_esc_shows_all_again_and_gives_the_keys_back(pane: MapPane, bar: FilterBar) -> None:
    write(pane, "sting")
    press(pane, "Escape")
    assert not bar.isVisible()
    assert dimmed(pane) == set()
    assert QApplication.focusWidget() is pane.canvas.view


def test_an_edit_is_filtered_at_once(pane: MapPane, bar: FilterBar, street: Desk) -> None:
    write(pane, "sting")
    street.do(
        lambda: street.workspace.maps.edit_node(
            pane.state.map_id, node(pane, "Boxes are dear"), title="Boxes sting"
        )
    )
    assert bar.count.text() == "3 of 8 nodes"


def test_going_to_a_hidden_node_shows_it(pane: MapPane, bar: FilterBar) -> None:
    write(pane, "sting")
    bar.hide_others.click()
    pane._desk.select(Reference.node(pane.state.map_id, node(pane, "Boxes are dear")))
    assert "Boxes are dear" in on_canvas(pane)
    assert pane.state.filter.is_on


def test_the_button_above_the_map_opens_the_bar(pane: MapPane) -> None:
    QTest.mouseClick(pane.bar.filter_button, Qt.MouseButton.LeftButton)
    assert pane.filter_bar.isVisible()
    assert QApplication.focusWidget() is pane.filter_bar.field


@pytest.mark.parametrize("view", ["board", "map", "outline"])
def test_no_key_works_on_a_card_that_the_filter_hides(pane: MapPane, bar: FilterBar, view: str) -> None:
    pane.turn_to(view)
    few = node(pane, "Few are stung")
    pane.select(HitTarget("card", few))
    before = kept(pane)
    pane.state.set_filter(MapFilter(words="no such words"), hides_others=True)
    assert pane.state.chosen_id is None
    pane.focus_target.setFocus()
    for keys in ("Ctrl+Up", "Delete", "X", "Ctrl+Right"):
        press(pane, keys)
    assert not pane.editing.editor.isVisible()
    assert kept(pane) == before


def test_a_card_that_no_longer_matches_is_seen_where_it_is_edited(pane: MapPane, bar: FilterBar) -> None:
    few = node(pane, "Few are stung")
    pane.state.set_filter(MapFilter(words="few"), hides_others=True)
    pane.select(HitTarget("card", few))
    pane.focus_target.setFocus()
    write(pane, "Many")
    press(pane, "Return")
    press(pane, "Ctrl+Up")
    write(pane, "More")
    assert not pane.pages.current.rect_of(HitTarget("card", few)).isNull()
    press(pane, "Return")
    assert kept(pane).nodes[few].title == "More"


@pytest.mark.parametrize("view", ["board", "map", "outline"])
def test_what_the_filter_hides_may_come_and_go(
    pane: MapPane, bar: FilterBar, street: Desk, view: str
) -> None:
    pane.turn_to(view)
    pane.state.set_filter(MapFilter(words="sting"), hides_others=True)
    shown = set(pane.state.shown_map.nodes)
    if view == "map":
        pane.canvas.view.zoom_to(3)
        assert pane.canvas.overview.isVisible()
        pane.canvas.overview.grab()
    maps, map_id = street.workspace.maps, pane.state.map_id
    (added,) = street.do(lambda: maps.add_node(map_id, "claim", "Elsewhere")).created
    assert set(pane.state.shown_map.nodes) == shown
    street.do(lambda: street.workspace.rearranging.remove_nodes(map_id, [added.id]))
    assert set(pane.state.shown_map.nodes) == shown


@pytest.mark.parametrize("view", ["board", "map", "outline"])
@pytest.mark.parametrize("filter_first", [True, False])
def test_what_is_focused_on_stays_when_the_filter_hides_all_else(
    pane: MapPane, bar: FilterBar, view: str, filter_first: bool
) -> None:
    few = node(pane, "Few are stung")
    pane.turn_to(view)
    pane.select(HitTarget("card", few))
    if not filter_first:
        pane.state.focus_on(few)
    pane.state.set_filter(MapFilter(words="honey"), hides_others=True)
    if filter_first:
        pane.state.focus_on(few)
    assert few in pane.state.shown_map.nodes
    assert few in pane.state.dimmed
    pane.pages.current.reveal(HitTarget("card", few))
    assert not pane.pages.current.rect_of(HitTarget("card", few)).isNull()
    pane.state.focus_on(None)
    assert few not in pane.state.shown_map.nodes
