"""Maps in narrow panes: cards below one another, indented, with lines that cross nothing."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.layout.layout import CARD_WIDTH, LayoutCache, MapLayout, PlacedCard, lay_out
from debatedesk.domain.maps.layout.shapes import PlacedReference
from debatedesk.domain.maps.model import ArgumentMap
from tests.domain.maps.layout.layout_maps import crossings, debate, height_of, maps, some_nodes
from tests.formats.maps import trees


def indented(argument_map: ArgumentMap, folded: frozenset[str] = frozenset()) -> MapLayout:
    return lay_out(argument_map, height_of, folded=folded, indented=True)


def boxes(layout: MapLayout) -> list[PlacedCard | PlacedReference]:
    return sorted([*layout.cards.values(), *layout.references], key=lambda box: box.y)


def test_what_bears_on_a_card_stands_below_it_and_to_the_right() -> None:
    cards = indented(debate("P! a b c", "a + P", "b - a", "c - P")).cards
    assert [cards[key].x for key in "Pabc"] == [0, 40, 80, 40]
    assert cards["P"].bottom < cards["a"].y
    assert cards["a"].bottom < cards["b"].y
    assert cards["b"].bottom < cards["c"].y


def test_a_map_of_four_levels_is_less_than_half_as_wide_as_in_columns() -> None:
    argument_map = debate("P! a b c", "a + P", "b - a", "c - b")
    assert indented(argument_map).width == CARD_WIDTH + 120
    assert lay_out(argument_map, height_of).width > 2 * indented(argument_map).width


@given(st.one_of(maps(), trees()), st.data())
def test_cards_and_references_stand_below_one_another(
    argument_map: ArgumentMap, data: st.DataObject
) -> None:
    layout = indented(argument_map, some_nodes(argument_map, data))
    standing = boxes(layout)
    assert all(upper.bottom < lower.y for upper, lower in pairwise(standing))
    columns = lay_out(argument_map, height_of).cards
    assert all(card.column == columns[key].column for key, card in layout.cards.items())


@given(st.one_of(maps(), trees()), st.data())
def test_lines_cross_neither_one_another_nor_cards(argument_map: ArgumentMap, data: st.DataObject) -> None:
    layout = indented(argument_map, some_nodes(argument_map, data))
    assert crossings(layout) == 0
    for points in [line.points for line in (*layout.links,)] + [tie.points for tie in layout.ties]:
        for (x1, y1), (x2, y2) in pairwise(points):
            middle = (x1 + x2) / 2, (y1 + y2) / 2
            for box in boxes(layout):
                assert not (box.x < middle[0] < box.right and box.y < middle[1] < box.bottom)


@given(maps())
def test_a_cache_serves_both_ways_to_lay_out(argument_map: ArgumentMap) -> None:
    cache = LayoutCache()
    for is_indented in (True, False, True):
        known = lay_out(argument_map, height_of, cache=cache, indented=is_indented)
        assert known == lay_out(argument_map, height_of, indented=is_indented)
