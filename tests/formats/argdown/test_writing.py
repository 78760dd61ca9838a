"""Writing Argdown: every map comes back as it was, from a file that is good to read."""

from pathlib import Path

from hypothesis import given

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.formats.argdown.argdown import read_argdown, read_argdown_noting, write_argdown
from tests.formats.maps import HIVES, argument_maps, reconstructions, trees

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


def comes_back(argument_map: ArgumentMap) -> None:
    written = write_argdown(argument_map)
    again, not_carried = read_argdown_noting(written, "again.argdown")
    assert again == argument_map
    assert list(again.nodes) == list(argument_map.nodes)
    assert not_carried == []
    assert write_argdown(again) == written


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
    assert read((GOLDEN / "hives.argdown").read_text("utf-8")) == HIVES


def test_a_change_of_one_word_changes_one_line() -> None:
    before = (GOLDEN / "hives.argdown").read_text("utf-8")
    found = read(before.replace("Every street keeps", "Each street keeps"))
    lines = zip(before.splitlines(), write_argdown(found).splitlines(), strict=True)
    assert len([old for old, new in lines if old != new]) == 1


def test_the_id_of_the_map_stays_in_its_library() -> None:
    assert "secret" not in write_argdown(ArgumentMap.of("secret", "Hives", [Node("a")]))
