"""A layout turned round for who reads from the right."""

import pytest

from debatedesk.domain.maps.layout.layout import LayoutCache, MapLayout, lay_out
from debatedesk.domain.maps.layout.mirrored import LayoutMirror
from debatedesk.domain.maps.model import ArgumentMap
from tests.domain.maps.layout.layout_maps import debate

SHARED = debate("P! Q! a b c d cut", "a + P", "b - P", "c - b", "a - Q", "cut _ r0", "d + c")


def laid_out(argument_map: ArgumentMap, cache: LayoutCache, *, indented: bool = False) -> MapLayout:
    return lay_out(argument_map, lambda key: 60.0 + 7 * len(key), cache=cache, indented=indented)


@pytest.mark.parametrize("indented", [False, True])
def test_all_stands_as_far_from_the_right_as_it_stood_from_the_left(indented: bool) -> None:
    before = laid_out(SHARED, LayoutCache(), indented=indented)
    after = LayoutMirror().of(before)
    assert after.from_right
    for key, card in before.cards.items():
        turned = after.cards[key]
        assert (turned.right, turned.y, turned.height) == (-card.x, card.y, card.height)
    for line, turned_line in zip(before.links, after.links, strict=True):
        assert turned_line.relation_id == line.relation_id
        assert turned_line.curve == tuple((-x, y) for x, y in line.curve)
        assert turned_line.middle == (-line.middle[0], line.middle[1])
    for chip, turned_chip in zip(before.references, after.references, strict=True):
        assert (turned_chip.right, turned_chip.y) == (-chip.x, chip.y)


def test_turned_round_twice_it_is_as_it_was() -> None:
    before = laid_out(SHARED, LayoutCache())
    assert LayoutMirror().of(LayoutMirror().of(before)) == before


def test_what_an_edit_leaves_alone_is_not_turned_round_again() -> None:
    cache, mirror = LayoutCache(), LayoutMirror()
    first = mirror.of(laid_out(debate("P! Q! a b", "a + P", "b - Q"), cache))
    second = mirror.of(laid_out(debate("P! Q! a b c", "a + P", "b - Q", "c - Q"), cache))
    kept = {id(placed.block) for placed in first.blocks} & {id(placed.block) for placed in second.blocks}
    assert len(kept) == 1
