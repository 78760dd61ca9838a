"""An exposition has each node once, where its passage is read or else where the map puts it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.maps.exposition import (
    NO_TEXT,
    ExpositionLine,
    PassagePosition,
    exposition_of,
)
from debatedesk.domain.maps.model import ArgumentMap, Node, Step
from tests.domain.maps.layout.layout_maps import debate, maps


def read(argument_map: ArgumentMap, positions: str = "") -> list[ExpositionLine]:
    """Read a map of which passages stand as “a:0.120 b:1.5” says: a node, its text, a start."""
    standing = {}
    for each in positions.split():
        node_id, _, position = each.partition(":")
        standing[node_id] = PassagePosition(*map(int, position.split(".")))
    return exposition_of(argument_map, standing)


def written(argument_map: ArgumentMap, positions: str = "") -> list[str]:
    """Write the nodes of each text in a line, a `>` before those that follow another for each step."""
    lines: dict[int, list[str]] = {}
    for line in read(argument_map, positions):
        lines.setdefault(line.text, []).append(">" * line.depth + line.node)
    return [" ".join(nodes) for nodes in lines.values()]


def named(nodes: str, *relations: str) -> ArgumentMap:
    """Read a map from shorthand, each node called by its id."""
    made = debate(nodes, *relations)
    return replace(made, nodes={key: replace(node, title=key) for key, node in made.nodes.items()})


def leads(argument_map: ArgumentMap, positions: str = "") -> list[str]:
    return [line.lead for line in read(argument_map, positions)]


def test_nodes_stand_in_the_order_of_their_passages_across_texts() -> None:
    bees = debate("P! a b Q!", "a + P", "b - P")
    assert written(bees, "P:0.50 Q:0.10 b:1.3 a:2.0") == ["Q P", "b", "a"]


def test_nodes_without_a_passage_follow_what_they_bear_on() -> None:
    bees = debate("P! a b c d", "a + P", "b - a", "c - P", "d + b")
    assert written(bees, "P:0.0 c:0.9") == ["P >a >>b >>>d c"]


def test_a_node_without_a_passage_is_read_before_the_first_that_bears_on_it() -> None:
    bees = debate("P! a b", "a + P", "b - P")
    assert written(bees, "a:1.0") == ["P >b a"]


def test_what_has_to_do_with_no_passage_stands_at_the_end() -> None:
    bees = debate("P! x Q! y", "x + P", "y - Q")
    assert written(bees, "Q:0.0") == ["Q >y", "P >x"]
    assert read(bees, "Q:0.0")[-1].text == NO_TEXT


def test_premises_of_a_reconstruction_follow_their_argument() -> None:
    nodes = [
        Node("p", title="All bees sting"),
        Node("a", "argument", "Syllogism", steps=(Step(("p",), (), "c"),)),
    ]
    bees = ArgumentMap.of("", "", [*nodes, Node("c", title="Maja stings")])
    assert written(bees) == ["a >p >c"]
    assert leads(bees) == ["It is argued:", "A premise of this:", "What follows from this:"]


def test_it_is_this_only_where_it_stands_right_before() -> None:
    bees = named("P! a b", "a + P", "b - P")
    assert leads(bees, "P:0.0 a:0.5 b:0.9") == ["It is proposed:", "In support of this:", "Against “P”:"]
    assert leads(bees, "P:0.0 a:1.0") == ["It is proposed:", "Against this:", "In support of “P”:"]


def test_an_undercut_and_a_warrant_name_the_step_that_they_are_on() -> None:
    bees = named("P! a cut why", "a + P", "cut _ r0", "why + r0")
    assert leads(bees, "P:0.0 a:0.5") == [
        "It is proposed:",
        "In support of this:",
        "This undercuts that step:",
        "Why that step holds:",
    ]
    assert leads(bees, "P:0.0 a:0.5 cut:1.0 why:1.2")[2:] == [
        "This undercuts the support of “P”:",
        "Why the support of “P” holds:",
    ]


def test_an_undercut_of_another_step_than_the_one_before_it_names_that_step() -> None:
    bees = named("P! Q! a cut", "a - P", "a - Q", "cut _ r1")
    assert leads(bees)[2:] == ["This undercuts the objection to “Q”:", "It is proposed:"]


def test_what_a_node_does_beside_is_said_in_sentences() -> None:
    bees = named("P! Q! a b q?", "a,b + P", "a - Q", "Q > q")
    remarks = {line.node: line.remarks for line in read(bees)}
    assert remarks["a"] == ("It also opposes “Q”.", "It counts only together with “b”.")
    assert remarks["b"] == ("It counts only together with “a”.",)
    assert remarks["Q"] == ("It answers “q”.",)


@given(maps(), st.data())
def test_each_node_of_any_map_is_read_once(argument_map: ArgumentMap, data: st.DataObject) -> None:
    some = st.sampled_from(sorted(argument_map.nodes)) if argument_map.nodes else st.nothing()
    places = st.builds(PassagePosition, st.integers(0, 2), st.integers(0, 9))
    lines = exposition_of(
        argument_map, data.draw(st.dictionaries(some, places)) if argument_map.nodes else {}
    )
    assert sorted(line.node for line in lines) == sorted(argument_map.nodes)
    assert [line.text for line in lines if line.text != NO_TEXT] == sorted(
        line.text for line in lines if line.text != NO_TEXT
    )
    assert all(line.lead.endswith(":") for line in lines)
