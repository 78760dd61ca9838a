"""Writing Argdown: every map comes back as it was, from a file that is good to read."""

from pathlib import Path

import pytest
from hypothesis import given

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.formats.argdown.argdown import read_argdown, read_argdown_noting, write_argdown
from tests.formats.argdown.sameness import same_map
from tests.formats.maps import (
    HIVES,
    argument_maps,
    reconstructions,
    shared_debates,
    strict_debates,
    trees,
)

GOLDEN = Path(__file__).parents[1] / "golden"


def read(text: str) -> ArgumentMap:
    return read_argdown(text, "hives.argdown")


@given(argument_maps())
def test_every_map_comes_back(argument_map: ArgumentMap) -> None:
    comes_back(argument_map)


@given(trees())
def test_every_debate_comes_back(argument_map: ArgumentMap) -> None:
    comes_back(argument_map)


@given(reconstructions())
def test_every_reconstruction_comes_back(argument_map: ArgumentMap) -> None:
    comes_back(argument_map)


@given(strict_debates())
def test_every_strict_debate_comes_back_with_its_settings(argument_map: ArgumentMap) -> None:
    comes_back(argument_map)
    assert read(write_argdown(argument_map)).settings == argument_map.settings


def comes_back(argument_map: ArgumentMap) -> None:
    """See that a map written and read is the same but for ids, and is then written in the same words."""
    written = write_argdown(argument_map)
    again, not_carried = read_argdown_noting(written, "again.argdown")
    assert same_map(again, argument_map), written
    assert not_carried == []
    assert write_argdown(again) == written


@pytest.mark.parametrize("sign", ["#", "##", "1.", "12.", "-", "+", "_", "><", "(1)", "=", "*"])
def test_a_text_that_is_a_sign_is_no_sign_before_tags_and_data(sign: str) -> None:
    comes_back(ArgumentMap("m", "Signs", {"n": Node("n", "claim", "", sign, ("x",), speaker="Ann")}))


def test_relations_upon_each_other_come_back() -> None:
    nodes = [Node(name, "argument", name, "Yes.") for name in "abc"]
    circle = [Relation("r", "undercut", ("a",), "s"), Relation("s", "undercut", ("b",), "r")]
    comes_back(ArgumentMap.of("", "", nodes, circle))


def test_a_relation_whose_end_is_gone_is_kept() -> None:
    comes_back(ArgumentMap.of("", "", [Node("a")], [Relation("r", "support", ("a",), "gone", "x = y")]))


def test_a_long_chain_comes_back() -> None:
    nodes = [Node(f"n{number}", "argument", f"Node {number}", "So.") for number in range(1500)]
    chain = [Relation(f"r{number}", "support", (f"n{number + 1}",), f"n{number}") for number in range(1499)]
    comes_back(ArgumentMap.of("", "", nodes, chain))


def test_the_written_file_is_good_to_read() -> None:
    assert write_argdown(HIVES) == (GOLDEN / "hives.argdown").read_text("utf-8")


def test_the_file_that_is_good_to_read_is_that_map() -> None:
    assert same_map(read((GOLDEN / "hives.argdown").read_text("utf-8")), HIVES)


def test_a_change_of_one_word_changes_one_line() -> None:
    before = (GOLDEN / "hives.argdown").read_text("utf-8")
    found = read(before.replace("Every street keeps", "Each street keeps"))
    lines = zip(before.splitlines(), write_argdown(found).splitlines(), strict=True)
    assert len([old for old, new in lines if old != new]) == 1


def written(nodes: list[Node], relations: list[Relation]) -> str:
    return write_argdown(ArgumentMap.of("", "", nodes, relations))


def test_a_branch_stands_under_what_it_bears_on_in_whatever_order_it_was_made() -> None:
    nodes = [
        *(Node("p", "claim", "Hives", "Keep hives."), Node("q", "claim", "Ban", "Ban hives.")),
        *(Node("x", "argument", "Honey", "Sweet."), Node("y", "argument", "Taste", "It is.")),
    ]
    relations = [Relation("r", "support", ("x",), "p"), Relation("s", "attack", ("y",), "x")]
    assert written(nodes, relations) == (
        "[Hives]: Keep hives.\n  + <Honey>: Sweet.\n    - <Taste>: It is.\n\n[Ban]: Ban hives.\n"
    )


def test_what_bears_on_two_is_written_once_and_named_once() -> None:
    nodes = [
        *(Node("p", "claim", "Hives", "Keep hives."), Node("x", "argument", "Honey", "Sweet.")),
        Node("q", "claim", "Meadows", "Sow meadows."),
    ]
    relations = [Relation("r", "support", ("x",), "p"), Relation("s", "support", ("x",), "q")]
    assert written(nodes, relations) == (
        "[Hives]: Keep hives.\n  + <Honey>: Sweet.\n\n[Meadows]: Sow meadows.\n  + <Honey>\n"
    )


def test_untitled_statements_stay_untitled() -> None:
    text = (
        "Hives hum.\n  + They do.\n    +> [Quiet]\n\n[Quiet]: Not a sound.\n\n"
        "<A>\n\n(1) One.\n----\n(2) Two.\n"
    )
    assert write_argdown(read(text)) == text


def test_an_id_stands_only_where_data_needs_one() -> None:
    nodes = [
        *(Node("p", "claim", "Hives", "Keep hives."), Node("x", "claim", "", "Honey sells.")),
        Node("n2", "claim", "", "It keeps."),
    ]
    assert written(nodes, [Relation("r", "support", ("x", "n2"), "p")]) == (
        "[Hives]: Keep hives.\n  + Honey sells. {relation: {with: [n2]}}\n\nIt keeps. {id: n2}\n"
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        *(
            ("2*3 * 4 and a_b and _c", r"2\*3 \* 4 and a\_b and \_c"),
            ("*it* and **so**", "*it* and **so**"),
        ),
        *(("- no", r"\- no"), ("(1) one", r"\(1) one"), ("3. three", r"3\. three"), ("# one", r"\# one")),
        *(("http://b.org/x", r"http:\//b.org/x"), ("a [b] <c> {d}", r"a \[b] \<c> \{d}")),
    ],
)
def test_signs_in_a_text_are_escaped(text: str, escaped: str) -> None:
    argument_map = ArgumentMap.of("", "", [Node("a", "claim", "", text)])
    assert write_argdown(argument_map) == f"{escaped}\n"
    assert [node.text for node in read(f"{escaped}\n").nodes.values()] == [text]


def test_nodes_below_a_group_may_stand_in_none() -> None:
    nodes = [Node("a", "claim", "A", group=("Light",)), Node("b", "claim", "B")]
    assert read(written(nodes, [])).nodes["B"].group == ()


@given(shared_debates())
def test_every_shared_debate_comes_back_with_its_branches_in_order(argument_map: ArgumentMap) -> None:
    comes_back(argument_map)
    again = read(write_argdown(argument_map))
    roots = [key for key in argument_map.nodes if not argument_map.relations_from(key)]
    assert [argument_map.nodes[key].text for key in roots] == [
        node.text for node in again.nodes.values() if not again.relations_from(node.id)
    ]


def test_the_id_of_the_map_stays_in_its_library() -> None:
    assert "secret" not in write_argdown(ArgumentMap.of("secret", "Hives", [Node("a")]))
