"""Filters say which nodes of a map are meant; what they bear on is kept with them."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.maps.filters import (
    EVERYTHING,
    MapFilter,
    NodeWords,
    filter_choices,
    matching,
    with_what_they_bear_on,
)
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node
from debatedesk.domain.provenance import Provenance
from tests.domain.maps.layout.layout_maps import debate, maps, some_nodes

STREET = debate("P! honey stings few who? note~", "honey + P", "stings - P", "few - stings")


def passing(whole: ArgumentMap, wanted: MapFilter) -> list[str]:
    return matching(whole, wanted, NodeWords())


def with_node(node: Node) -> ArgumentMap:
    return replace(STREET, nodes={**STREET.nodes, node.id: node})


def test_without_a_filter_everything_passes() -> None:
    assert passing(STREET, EVERYTHING) == list(STREET.nodes)
    assert not EVERYTHING.is_on


def test_words_are_found_in_title_text_speaker_tags_and_evidence_in_any_typography() -> None:
    text = "The bees’ honey is Zoë’s."
    node = Node(
        "x", title="Naïve", text="A well-known thing", tags=("winter",), speaker="Ada",
        evidence=(Evidence("d", describe(text, 0, len(text))),),
    )  # fmt: skip
    for words in ("naive", "WELL-known", "winter", "ada", "bees' honey", "zoe naive"):
        assert passing(with_node(node), MapFilter(words=words)) == ["x"]
    assert passing(with_node(node), MapFilter(words="naive summer")) == []


def test_words_typed_later_are_looked_for_in_what_a_node_says_now() -> None:
    words = NodeWords()
    assert matching(with_node(Node("x", title="Old")), MapFilter(words="old"), words) == ["x"]
    assert matching(with_node(Node("x", title="New")), MapFilter(words="old"), words) == []


def test_a_stance_is_how_a_node_bears_on_others() -> None:
    assert passing(STREET, MapFilter(stances=frozenset({"for"}))) == ["honey"]
    assert passing(STREET, MapFilter(stances=frozenset({"against"}))) == ["stings", "few"]
    assert passing(STREET, MapFilter(stances=frozenset({"neither"}))) == ["P", "who", "note"]


def test_tags_speakers_and_headings_let_pass_what_has_one_of_them() -> None:
    node = Node("x", tags=("a", "b"), speaker="Ada", group=("Costs", "Boxes"))
    whole = with_node(node)
    for wanted in (
        MapFilter(tags=frozenset({"b", "c"})),
        MapFilter(speakers=frozenset({"Ada"})),
        MapFilter(groups=frozenset({"Costs"})),
        MapFilter(groups=frozenset({"Boxes"}), tags=frozenset({"a"})),
    ):
        assert passing(whole, wanted) == ["x"]
    choices = filter_choices(whole)
    assert (choices.tags, choices.speakers) == ({"a": 1, "b": 1}, {"Ada": 1})
    assert choices.groups == {"Boxes": 1, "Costs": 1}


def test_what_opposes_and_is_not_opposed_lacks_an_answer_as_does_a_question_without_one() -> None:
    wanted = MapFilter(lacks=frozenset({"answer"}))
    assert passing(STREET, wanted) == ["few", "who"]
    assert passing(debate("P! a b who? c", "a - P", "b _ r0", "c > who"), wanted) == ["b"]


def test_what_has_no_evidence_can_be_asked_for() -> None:
    node = Node("x", evidence=(Evidence("d", describe("words", 0, 5)),))
    assert "x" not in passing(with_node(node), MapFilter(lacks=frozenset({"evidence"})))


def test_mine_is_what_somebody_of_that_name_made_or_changed() -> None:
    node = Node("x", provenance=Provenance(author="Ada", created="2026-01-01", editor="Ben", modified="x"))
    assert passing(with_node(node), MapFilter(mine="ada")) == ["x"]
    assert passing(with_node(node), MapFilter(mine="Ben")) == ["x"]
    assert passing(with_node(node), MapFilter(mine="Cleo")) == []


def test_what_matches_bear_on_stays_with_them() -> None:
    kept = with_what_they_bear_on(STREET, ["few"])
    assert list(kept.nodes) == ["P", "stings", "few"]
    assert list(kept.relations) == ["r1", "r2"]


def test_the_nodes_of_an_undercut_link_stay_with_the_undercut() -> None:
    whole = debate("P! a cut b", "a + P", "cut _ r0", "b - P")
    assert list(with_what_they_bear_on(whole, ["cut"]).nodes) == ["P", "a", "cut"]


@given(maps(), st.data())
def test_kept_relations_have_kept_ends(whole: ArgumentMap, data: st.DataObject) -> None:
    chosen = some_nodes(whole, data)
    kept = with_what_they_bear_on(whole, chosen)
    assert chosen <= kept.nodes.keys() <= whole.nodes.keys()
    for relation in kept.relations.values():
        assert kept.nodes.keys() >= set(relation.sources) & whole.nodes.keys()
        if relation.target in whole.nodes or relation.target in whole.relations:
            assert relation.target in kept.nodes or relation.target in kept.relations
