from debatedesk.domain.maps.above import above
from tests.domain.maps.layout.layout_maps import debate


def test_a_node_is_below_all_that_it_bears_on_up_to_the_roots() -> None:
    whole = debate("P! Q! a b c", "a + P", "b - a", "c + b", "c + Q")
    assert above(whole, ["c"]) == {"b", "a", "P", "Q"}
    assert above(whole, ["P"]) == set()


def test_what_bears_on_a_link_is_below_the_node_that_the_link_starts_from() -> None:
    whole = debate("P! a b c", "a - P", "b _ r0", "c + r1")
    assert above(whole, ["b"]) == {"a", "P"}
    assert above(whole, ["c"]) == {"b", "a", "P"}


def test_in_a_circle_a_node_is_below_itself() -> None:
    assert above(debate("a b", "a + b", "b - a"), ["a"]) == {"a", "b"}


def test_ends_that_the_map_does_not_hold_are_left_out() -> None:
    assert above(debate("a", "a + lost"), ["a", "gone"]) == set()
