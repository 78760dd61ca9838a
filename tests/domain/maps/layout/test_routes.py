"""The lines of a map: where they start and end, where their signs stand, and what they stay clear of."""

from collections.abc import Iterator
from itertools import pairwise
from math import dist, isclose

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.layout.curves import rounded
from debatedesk.domain.maps.layout.layout import (
    SIGN_RADIUS,
    MapLayout,
    PlacedCard,
    PlacedLink,
    PlacedReference,
    Point,
    lay_out,
)
from debatedesk.domain.maps.model import ArgumentMap
from tests.domain.maps.layout.layout_maps import crossings, drawn, height_of, maps, some_nodes
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


def is_on_side(point: Point, card: PlacedCard | PlacedReference) -> bool:
    x, y = point
    return (isclose(x, card.x) or isclose(x, card.right)) and card.y <= y <= card.bottom


def is_within(point: Point, card: PlacedCard | PlacedReference) -> bool:
    x, y = point
    return card.x + 0.5 < x < card.right - 0.5 and card.y + 0.5 < y < card.bottom - 0.5


def check_ends(layout: MapLayout) -> None:
    signs: dict[str, list[Point]] = {}
    for link in layout.links:
        signs.setdefault(link.relation_id, []).append(link.middle)
    chips = {(each.relation_id, each.node_id): each for each in layout.references}
    for link in layout.links:
        start = chips.get((link.relation_id, link.source)) or layout.cards[link.source]
        assert is_on_side(link.curve[0], start)
        if link.target in layout.cards:
            assert is_on_side(link.curve[-1], layout.cards[link.target])
        else:
            assert link.onto in signs[link.target]
            assert isclose(dist(link.curve[-1], link.onto), SIGN_RADIUS)


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
            assert not any(is_within(point, reference) for reference in layout.references)


@given(maps())
def test_every_sign_stands_on_its_line(argument_map: ArgumentMap) -> None:
    for link in lay_out(argument_map, height_of).links:
        assert min(detour(a, link.middle, b) for a, b in pairwise(points_of(link))) < 0.1


@given(st.one_of(maps(), trees()))
def test_lines_never_cross(argument_map: ArgumentMap) -> None:
    assert crossings(lay_out(argument_map, height_of)) == 0


@given(maps())
def test_every_relation_between_two_shown_nodes_has_a_line_from_each_source(
    argument_map: ArgumentMap,
) -> None:
    lines = {(link.relation_id, link.source) for link in lay_out(argument_map, height_of).links}
    for relation in argument_map.relations.values():
        for source in relation.sources:
            if source in argument_map.nodes and relation.target in argument_map.nodes:
                assert (relation.id, source) in lines or relation.target == source


@given(maps())
def test_a_line_that_starts_at_no_card_starts_at_the_reference_of_its_source(
    argument_map: ArgumentMap,
) -> None:
    layout = lay_out(argument_map, height_of)
    starts = {
        (reference.relation_id, reference.node_id): (reference.x, reference.y, reference.bottom)
        for reference in layout.references
    }
    for link in layout.links:
        assert link.from_reference == ((link.relation_id, link.source) in starts)
        if link.from_reference:
            x, top, bottom = starts[link.relation_id, link.source]
            assert link.curve[0][0] == x
            assert top <= link.curve[0][1] <= bottom


@given(trees())
def test_support_reaches_the_upper_half_of_a_card_and_attack_the_lower(argument_map: ArgumentMap) -> None:
    layout = lay_out(argument_map, height_of)
    for link in layout.links:
        turned = link.points[0][0] < link.points[-1][0]
        if link.target in layout.cards and link.kind in ("support", "attack") and not turned:
            card = layout.cards[link.target]
            above = link.points[-1][1] < card.y + card.height / 2
            assert above == (link.kind == "support")


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


def test_linked_premises_that_stand_elsewhere_meet_from_their_references() -> None:
    layout = drawn("P! a b c", "a + P", "b + a", "c - b", "a,c + b")
    first, second = (link for link in layout.links if link.relation_id == "r3")
    assert first.join
    assert first.join == second.join
    assert first.curve[-1] == second.curve[-1]
    assert first.curve[-1][0] == layout.cards["b"].right
    assert [reference.node_id for reference in layout.references] == ["a", "c"]


def test_a_single_source_joins_nothing() -> None:
    assert all(link.join is None for link in drawn("P! a b", "a + P", "b + P").links)


def test_lines_of_one_kind_into_one_card_end_as_one_and_each_has_its_sign() -> None:
    one, two, other = drawn("P! a b c", "a + P", "b + P", "c - P").links
    assert one.curve[-1] == two.curve[-1] != other.curve[-1]
    assert len({one.middle, two.middle, other.middle}) == 3


def test_what_bears_on_several_cards_has_a_reference_at_each_but_the_first() -> None:
    layout = drawn("P! Q! R! S! a", "a + P", "a + Q", "a - R", "a + S")
    assert [(each.node_id, each.kind) for each in layout.references] == [
        ("a", "support"),
        ("a", "attack"),
        ("a", "support"),
    ]
    for link in layout.links[1:]:
        assert link.from_reference
        assert abs(link.curve[0][1] - layout.cards[link.target].y) < 150


def test_two_proposals_that_bear_on_one_another_have_references_for_one_another() -> None:
    layout = drawn("P! Q!", "Q >< P")
    (link,) = layout.links
    assert link.source == "Q"
    assert link.from_reference
    assert link.curve[-1][0] == layout.cards["P"].right


def test_an_undercut_of_linked_premises_ends_below_the_sign_that_they_share() -> None:
    layout = drawn("P! a b u", "a,b + P", "u _ r0")
    first, _, undercut = layout.links
    x, y = first.middle
    assert undercut.curve[-1] == (x, y + SIGN_RADIUS)
    assert crossings(layout) == 0


def test_corners_are_rounded_and_needless_points_left_out() -> None:
    assert rounded([(0, 0), (5, 0), (5, 0), (9, 0)]) == [(0, 0), (3, 0), (6, 0), (9, 0)]
    curve = rounded([(0, 0), (100, 0), (100, 100)])
    assert (curve[3], curve[6]) == ((91, 0), (100, 9))
