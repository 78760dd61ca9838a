"""How much of a map a page may have, and the columns that it stands in there."""

import pytest

from debatedesk.domain.maps.layout.layout import lay_out
from debatedesk.domain.maps.layout.page_parts import MOST_CARDS, page_parts, words_beside_title
from debatedesk.domain.maps.layout.stripes import fit_columns, stripes_of
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation


def hives(proposals: int, reactions: int) -> ArgumentMap:
    """Make proposals with reactions, and one reply to the first."""
    nodes = [Node(f"p{number}", "proposal", f"Proposal {number}") for number in range(proposals)]
    keys = [f"r{number}-{each}" for number in range(proposals) for each in range(reactions)]
    nodes += [Node(key, "claim", "Reaction") for key in keys]
    relations = [Relation(f"to-{key}", "support", (key,), f"p{key[1:].split('-')[0]}") for key in keys]
    if keys:
        nodes.append(Node("reply", "claim", "Reply"))
        relations.append(Relation("to-reply", "attack", ("reply",), keys[0]))
    return ArgumentMap.of("map", "Hives", nodes, relations)


def test_less_and_less_of_a_map_is_left_and_what_goes_is_counted() -> None:
    parts = [
        (part.extent, part.with_words, len(part.of(hives(2, 3)).nodes), len(part.of(hives(2, 3)).relations))
        for part in page_parts(hives(2, 3))
    ]
    assert parts == [
        ("all", True, 9, 7),
        ("all", False, 9, 7),
        ("direct", False, 8, 6),
        ("alone", True, 2, 0),
        ("alone", False, 2, 0),
    ]
    notes = [part.note for part in page_parts(hives(2, 3))]
    assert not notes[0]
    assert notes[2].endswith("1 card is left out.")
    assert notes[4].endswith("7 cards are left out.")


def test_of_too_many_cards_only_the_least_is_tried() -> None:
    assert [part.extent for part in page_parts(hives(2, MOST_CARDS))] == ["alone", "alone"]
    assert [part.with_words for part in page_parts(hives(MOST_CARDS + 1, 0))] == [False]


def test_a_title_that_is_but_a_number_leaves_the_words_there() -> None:
    assert [words_beside_title(title, "Words.") for title in ("Hives", "2.1a", "")] == [
        "",
        "Words.",
        "Words.",
    ]


@pytest.mark.parametrize(("room", "columns"), [((272.0, 4000.0), 1), ((1800.0, 500.0), 3)])
def test_stripes_stand_in_as_many_columns_as_make_them_largest_from_where_one_begins_to_read(
    room: tuple[float, float], columns: int
) -> None:
    fitted = fit_columns(stripes_of(lay_out(hives(8, 0), lambda key: 100.0)), room, (1.0, 1.0))
    assert len(fitted.columns) == columns
    assert not fitted.is_wide
    assert fitted.width * fitted.scale <= room[0] + 0.01
    assert fitted.height * fitted.scale <= room[1] + 0.01
    first_from_left, *_ = fitted.placed()
    first_from_right = [each for each in fitted.placed(from_right=True) if each[0] == first_from_left[0]]
    assert first_from_left[1] == 0.0
    assert first_from_right[0][1] + 272.0 == fitted.width
