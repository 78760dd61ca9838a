"""The lines of a map: where they start and end, where their signs stand, and what they stay clear of."""

from collections.abc import Iterator
from itertools import pairwise
from math import dist, isclose

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.layout.curves import rounded
from debatedesk.domain.maps.layout.layout import (
    CARD_WIDTH,
    GUTTER_WIDTH,
    SIGN_RADIUS,
    MapLayout,
    PlacedCard,
    PlacedLink,
    Point,
    lay_out,
)
from debatedesk.domain.maps.layout.tracks import Gaps, Lanes, Ports
from debatedesk.domain.maps.model import ArgumentMap
from tests.domain.maps.layout.layout_maps import drawn, height_of, maps, some_nodes
from tests.formats.maps import HIVES, trees


def points_of(link: PlacedLink, steps: int = 8) -> Iterator[Point]:
    """Sample a chain of cubic Bézier curves."""
    for start in range(0, len(link.curve) - 1, 3):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = link.curve[start : start + 4]
        for step in range(steps + 1):
            t = step / steps
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            yield a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3


def detour(start: Point, by: Point, end: Point) -> float:
    return dist(start, by) + dist(by, end) - dist(start, end)


def is_on_side(point: Point, card: PlacedCard) -> bool:
    x, y = point
    return (isclose(x, card.x) or isclose(x, card.right)) and card.y <= y <= card.bottom


def is_within(point: Point, card: PlacedCard) -> bool:
    x, y = point
    return card.x + 0.5 < x < card.right - 0.5 and card.y + 0.5 < y < card.bottom - 0.5


def check_ends(layout: MapLayout) -> None:
    signs: dict[str, Point] = {}
    for link in layout.links:
        signs.setdefault(link.relation_id, link.middle)
    for link in layout.links:
        assert is_on_side(link.curve[0], layout.cards[link.source])
        if link.target in layout.cards:
            assert is_on_side(link.curve[-1], layout.cards[link.target])
        else:
            assert isclose(dist(link.curve[-1], signs[link.target]), SIGN_RADIUS)


@given(maps(), st.data())
def test_lines_go_from_the_edge_of_a_card_to_an_edge_or_a_sign(
    argument_map: ArgumentMap, data: st.DataObject
) -> None:
    check_ends(lay_out(argument_map, height_of, folded=some_nodes(argument_map, data)))


@given(trees())
def test_lines_of_what_people_write_go_from_edge_to_edge(argument_map: ArgumentMap) -> None:
    check_ends(lay_out(argument_map, height_of))


@given(maps())
def test_lines_are_chains_of_cubic_curves_within_the_drawing(argument_map: ArgumentMap) -> None:
    layout = lay_out(argument_map, height_of)
    for link in layout.links:
        assert len(link.curve) % 3 == 1
        assert len(link.curve) >= 4
        assert all(0 <= x <= layout.width and 0 <= y <= layout.height for x, y in link.curve)


@given(maps())
def test_no_line_crosses_a_card(argument_map: ArgumentMap) -> None:
    layout = lay_out(argument_map, height_of)
    for link in layout.links:
        for point in points_of(link):
            assert not any(is_within(point, card) for card in layout.cards.values())


@given(maps())
def test_every_sign_stands_on_its_line(argument_map: ArgumentMap) -> None:
    for link in lay_out(argument_map, height_of).links:
        assert min(detour(a, link.middle, b) for a, b in pairwise(points_of(link))) < 0.1


@given(maps())
def test_every_relation_between_two_shown_nodes_has_a_line_from_each_source(
    argument_map: ArgumentMap,
) -> None:
    lines = {(link.relation_id, link.source) for link in lay_out(argument_map, height_of).links}
    for relation in argument_map.relations.values():
        for source in relation.sources:
            if relation.target in argument_map.nodes and relation.target != source:
                assert (relation.id, source) in lines


def test_lines_are_listed_in_the_order_of_relations() -> None:
    relations = list(HIVES.relations)
    listed = [link.relation_id for link in lay_out(HIVES, height_of).links]
    assert listed == sorted(listed, key=relations.index)


def test_the_line_of_a_first_child_runs_straight() -> None:
    (link,) = drawn("P! a", "a + P").links
    assert {y for _, y in link.curve} == {link.middle[1]}


def test_an_undercut_ends_at_the_sign_of_the_line_that_it_bears_on() -> None:
    support, undercut = drawn("P! a u", "a + P", "u _ r0").links
    assert isclose(dist(undercut.curve[-1], support.middle), SIGN_RADIUS)


def test_an_undercut_of_an_undercut_is_drawn_too() -> None:
    layout = drawn("P! a u v", "a + P", "u _ r0", "v _ r1")
    assert [link.relation_id for link in layout.links] == ["r0", "r1", "r2"]


def test_undercuts_that_bear_on_one_another_in_a_circle_are_left_out() -> None:
    assert drawn("a b", "a _ r1", "b _ r0").links == ()


def test_linked_premises_join_run_on_as_one_and_share_a_sign() -> None:
    first, second = drawn("P! a b", "a,b + P").links
    assert first.join
    assert first.join == second.join
    assert first.middle == second.middle
    assert first.curve[-1] == second.curve[-1]


def test_linked_premises_on_both_sides_of_their_target_meet_at_its_right() -> None:
    layout = drawn("P! a b c", "a + P", "b + a", "c - b", "a,c + b")
    first, second = (link for link in layout.links if link.relation_id == "r3")
    assert first.join
    assert first.join == second.join
    assert first.curve[-1] == second.curve[-1]
    assert first.curve[-1][0] == layout.cards["b"].right


def test_a_single_source_joins_nothing() -> None:
    assert all(link.join is None for link in drawn("P! a b", "a + P", "b + P").links)


def test_lines_of_one_kind_into_one_card_end_as_one_and_each_has_its_sign() -> None:
    one, two, other = drawn("P! a b c", "a + P", "b + P", "c - P").links
    assert one.curve[-1] == two.curve[-1] != other.curve[-1]
    assert len({one.middle, two.middle, other.middle}) == 3


def test_further_lines_of_one_card_leave_it_as_one_and_each_has_its_sign_at_its_target() -> None:
    layout = drawn("P! Q! R! S! a", "a + P", "a + Q", "a + R", "a + S")
    first, *further = layout.links
    assert len({link.curve[0] for link in further}) == 1
    assert first.curve[0] not in {link.curve[0] for link in further}
    for link in further:
        target = layout.cards[link.target]
        assert target.right < link.middle[0] < target.right + GUTTER_WIDTH / 2


def test_a_line_over_several_columns_passes_between_cards() -> None:
    layout = drawn("P! Q! a b c d e", "a + P", "b + a", "c - b", "d + P", "e + d", "c + Q")
    (far,) = [link for link in layout.links if link.relation_id == "r5"]
    assert layout.cards["c"].column == 3
    assert not any(is_within(point, card) for point in points_of(far) for card in layout.cards.values())


def test_cards_of_one_column_are_joined_around_their_right() -> None:
    layout = drawn("P! Q!", "Q >< P")
    (link,) = layout.links
    assert link.curve[0][0] == link.curve[-1][0] == layout.cards["P"].right
    assert layout.width > layout.cards["P"].right


def test_corners_are_rounded_and_needless_points_left_out() -> None:
    assert rounded([(0, 0), (5, 0), (5, 0), (9, 0)]) == [(0, 0), (3, 0), (6, 0), (9, 0)]
    curve = rounded([(0, 0), (100, 0), (100, 100)])
    assert (curve[3], curve[6]) == ((91, 0), (100, 9))


def card(node_id: str, y: float, height: float, column: int = 0) -> PlacedCard:
    return PlacedCard(node_id, column, 0.0, y, CARD_WIDTH, height)


def test_ports_stand_apart_by_rank_and_within_their_card() -> None:
    ports, tall = Ports(), card("a", 100, 120)
    for number in range(20):
        ports.want(tall, "right", number, rank=number != 7, toward=float(number))
    found = [ports.y(tall, "right", number) for number in range(20)]
    assert min(found) == found[7] == 130
    assert max(found) < tall.bottom
    assert len(set(found)) == 20


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 300), st.booleans()), max_size=12))
def test_lines_that_pass_one_another_have_lanes_of_their_own(spans: list[tuple[int, int, bool]]) -> None:
    lanes = Lanes(0)
    for key, (top, length, at_right) in enumerate(spans):
        lanes.want(key, top, top + length, at_right=at_right)
    for key, (top, length, _) in enumerate(spans):
        assert CARD_WIDTH < lanes.x(key) < CARD_WIDTH + GUTTER_WIDTH
        for other, (other_top, other_length, _) in enumerate(spans[:key]):
            if top <= other_top + other_length and other_top <= top + length:
                assert lanes.x(key) != lanes.x(other)


def test_a_gap_is_the_nearest_room_between_cards() -> None:
    gaps = Gaps([card("a", 0, 100), card("b", 122, 100), card("c", 244, 100)])
    assert 100 < gaps.near(0, 130, "x") < 122
    assert 222 < gaps.near(0, 210, "x") < 244
    assert gaps.near(0, 20, "x") > 100
    assert gaps.near(0, 500, "x") == 500
    assert gaps.near(3, 50, "x") == 50
