from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.errors import DeskError
from debatedesk.domain.links import LONGEST_EXACT, is_link, link_to, parse_link
from debatedesk.domain.reference import Reference, ReferenceKind

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
THINGS = st.builds(
    lambda kind, name, within: Reference(kind, name, within if kind in ("node", "relation") else ""),
    st.sampled_from([kind for kind in get_args(ReferenceKind) if kind != "passage"]),
    NAMES,
    NAMES,
)


@given(THINGS)
def test_a_link_leads_to_the_thing_that_it_was_made_of(thing: Reference) -> None:
    assert parse_link(link_to(thing)) == (thing, None)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=900), st.data())
def test_a_link_to_a_passage_holds_its_offsets_and_its_first_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = describe(text, start, end)
    reference, known = parse_link(link_to(Reference.passage("a text", start, end), anchor))
    assert reference == Reference.passage("a text", start, end)
    assert known is not None
    assert (known.start, known.end, known.prefix) == (start, end, anchor.prefix)
    assert known.exact == anchor.exact[:LONGEST_EXACT]


def test_links_are_plain_addresses_without_spaces() -> None:
    link = link_to(Reference.node("map 1", "Ampel & Licht/ä"))
    assert link == "debatedesk://node/map%201/Ampel%20%26%20Licht%2F%C3%A4"


@pytest.mark.parametrize(
    "words",
    [
        "",
        "https://example.org/",
        "debatedesk:",
        "debatedesk://",
        "debatedesk://document",
        "debatedesk://document/",
        "debatedesk://document/a/b",
        "debatedesk://node/a",
        "debatedesk://cupboard/a",
        "debatedesk://passage/a",
        "debatedesk://passage/a?start=1",
        "debatedesk://passage/a?start=5&end=5",
        "debatedesk://passage/a?start=-3&end=5",
        "debatedesk://passage/a?start=1&end=3&exact=longer",
        "debatedesk://passage/a?start=one&end=two",
        "debatedesk://[document/a",
        "debatedesk://document/%FF",
        "debatedesk://document/" + "a" * 9_000,
    ],
)
def test_what_is_no_link_is_told_in_a_sentence(words: str) -> None:
    with pytest.raises(DeskError, match="is not a link to something in DebateDesk"):
        parse_link(words)


def test_a_link_is_known_by_its_scheme() -> None:
    assert is_link("DebateDesk://document/a")
    assert not is_link("debatedesk.txt")
