"""What cards say after an edit is kept where the edit left it alone, and never other than read anew."""

from collections.abc import Mapping
from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import given

from debatedesk.domain.maps.edits import replace_node
from debatedesk.domain.maps.model import NODE_KINDS, RELATION_KINDS, ArgumentMap
from debatedesk.ui.map.contents import contents_after, contents_of
from tests.domain.maps.layout.layout_maps import debate, maps

NOTES = st.dictionaries(st.sampled_from(["n0", "n1", "n2", "n3"]), st.integers(1, 3))


@st.composite
def edited(draw: st.DrawFn) -> tuple[ArgumentMap, ArgumentMap]:
    """A map and what some edits made of it; ends that are missing are left as they are."""
    before, other = draw(maps()), draw(maps())
    nodes, relations = dict(before.nodes), dict(before.relations)
    for key in draw(st.lists(st.sampled_from([*nodes, *other.nodes, ""]), max_size=3)):
        if key in other.nodes and draw(st.booleans()):
            nodes[key] = other.nodes[key]
        elif key in nodes and draw(st.booleans()):
            nodes[key] = replace(nodes[key], kind=draw(st.sampled_from(NODE_KINDS)), title="Other")
        else:
            nodes.pop(key, None)
    for key in draw(st.lists(st.sampled_from([*relations, *other.relations, ""]), max_size=3)):
        if key in other.relations and draw(st.booleans()):
            relations.pop(key, None)
            relations[key] = other.relations[key]
        elif key in relations and draw(st.booleans()):
            relations[key] = replace(relations[key], kind=draw(st.sampled_from(RELATION_KINDS)))
        else:
            relations.pop(key, None)
    if draw(st.booleans()):
        nodes = dict(sorted(nodes.items()))
    return before, replace(before, nodes=nodes, relations=relations)


@given(edited(), NOTES, NOTES)
def test_what_an_edit_leaves_of_the_cards_is_what_reading_them_anew_gives(
    states: tuple[ArgumentMap, ArgumentMap], notes_before: Mapping[str, int], notes_after: Mapping[str, int]
) -> None:
    before, after = states
    fresh = contents_of(after, notes_after)
    kept = contents_after(contents_of(before, notes_before), after, notes_after)
    assert kept == fresh
    assert list(kept.cards) == list(fresh.cards)


def test_cards_that_an_edit_leaves_alone_stay_the_same() -> None:
    before = debate("P! honey stings gloves", "honey + P", "stings - P", "gloves - stings")
    after = replace_node(before, replace(before.nodes["gloves"], title="Gloves"))
    shown = contents_of(before, {})
    kept = contents_after(shown, after, {})
    assert {key for key, card in kept.cards.items() if card is not shown.cards[key]} == {"gloves"}
