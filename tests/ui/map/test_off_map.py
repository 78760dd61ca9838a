"""Nodes that are off the map: left out where it is drawn, and never out of reach."""

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.pane import MapPane
from tests.ui.map.hands import kept, node, on_canvas


def run(pane: MapPane, name: str) -> None:
    command = next(each for each in pane.commands() if each.id == name)
    assert command.enabled()
    command.run()


def leave_off(pane: MapPane, title: str) -> str:
    key = node(pane, title)
    pane.select(HitTarget("card", key))
    run(pane, "map.leave_off")
    return key


def test_a_node_left_off_is_told_shown_and_put_back(pane: MapPane, street: Desk) -> None:
    strip = pane.off_map_strip
    assert not strip.isVisible()
    key = leave_off(pane, "Stings are a danger")
    assert "Stings are a danger" not in on_canvas(pane)
    assert "Few are stung" in on_canvas(pane)
    assert strip.isVisible()
    assert strip.words.words() == "1 node is off the map"
    assert pane.state.chosen == HitTarget("card", node(pane, "One hive a street"))
    strip.button.click()
    assert "Stings are a danger" in on_canvas(pane)
    assert "off the map" in pane.state.contents.cards[key].labels
    pane.select(HitTarget("card", key))
    run(pane, "map.off_map")
    assert pane.state.chosen == CANVAS
    street.undo()
    assert not strip.isVisible()
    assert "Stings are a danger" in on_canvas(pane)
    assert kept(pane).nodes[key].in_map is None


def test_what_leads_to_a_node_that_is_off_the_map_shows_it(pane: MapPane, street: Desk) -> None:
    key = leave_off(pane, "Boxes are dear")
    pane.turn_to("board")
    street.open(Reference.node(pane.state.map_id, key))
    assert pane.state.chosen == HitTarget("card", key)
    assert pane.state.shows_off_map
    assert pane.pages.current.rect_of(pane.state.chosen).isValid()
    run(pane, "map.put_on")
    assert kept(pane).nodes[key].in_map is True
    assert not pane.off_map_strip.isVisible()


def test_the_outline_lists_what_is_off_the_map(pane: MapPane) -> None:
    key = leave_off(pane, "Boxes are dear")
    pane.turn_to("outline")
    assert not pane.off_map_strip.isVisible()
    pane.select(HitTarget("card", key))
    assert not pane.state.shows_off_map
    assert pane.pages.current.rect_of(pane.state.chosen).isValid()
    pane.turn_to("map")
    assert "Boxes are dear" in on_canvas(pane)
    assert pane.off_map_strip.words.words() == "1 node that is off the map is shown"
