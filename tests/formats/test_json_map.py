"""Maps as JSON: fixed names, everything carried, and errors that say where."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, CriticalAnswer, Node, Relation
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reference import Reference
from debatedesk.formats.base import NotCarried
from debatedesk.formats.json_map import read_json, write_json
from tests.formats.maps import HIVES, argument_maps

GOLDEN = Path(__file__).parent / "golden"


def test_the_names_are_fixed() -> None:
    data = json.loads(write_json(HIVES))
    assert list(data) == ["title", "nodes", "relations", "groups", "not_carried"]
    assert list(data["nodes"][0]) == [
        *("id", "kind", "title", "text", "tags", "group", "weight", "speaker", "evidence", "steps"),
    ]
    assert list(data["relations"][0]) == ["id", "kind", "sources", "target", "scheme"]
    assert list(data["nodes"][0]["evidence"][0]) == [
        *("document", "role", "exact", "prefix", "suffix", "start", "end"),
    ]
    assert list(data["nodes"][6]["steps"][0]) == ["premises", "rules", "conclusion"]


def test_groups_are_the_paths_of_headings_in_order() -> None:
    nodes = [
        Node("a", group=("Cost",)),
        Node("b"),
        Node("c", group=("Law", "City")),
        Node("d", group=("Cost",)),
    ]
    data = json.loads(write_json(ArgumentMap.of("", "", nodes)))
    assert data["groups"] == [["Cost"], ["Law"], ["Law", "City"]]


def test_what_was_left_behind_is_told() -> None:
    data = json.loads(write_json(HIVES, [NotCarried("a comment", "line 9")]))
    assert data["not_carried"] == [{"what": "a comment", "where": "line 9"}]


def test_the_written_file() -> None:
    assert write_json(HIVES) == (GOLDEN / "hives.json").read_text("utf-8")
    assert read_json((GOLDEN / "hives.json").read_text("utf-8"), "hives.json") == HIVES


@given(argument_maps())
def test_every_map_comes_back(argument_map: ArgumentMap) -> None:
    again = read_json(write_json(argument_map), "again.json")
    assert again == argument_map
    assert list(again.nodes) == list(argument_map.nodes)
    assert list(again.relations) == list(argument_map.relations)


def test_what_is_left_out_has_its_default() -> None:
    found = read_json('{"nodes": [{"id": "a"}, {"id": "b", "evidence": [{"document": "d"}]}]}', "x.json")
    assert found.nodes["a"] == Node("a")
    assert found.nodes["b"].evidence[0].role == "states"


def test_half_a_character_is_replaced() -> None:
    assert read_json('{"nodes": [{"id": "a", "text": "x\\ud800"}]}', "x.json").nodes["a"].text == "x\ufffd"


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ([], "no argument map"),
        ({"title": "x"}, "no argument map"),
        ({"nodes": {}}, "no argument map"),
        ({"nodes": [7]}, "nodes[0]"),
        ({"nodes": [{"title": "x"}]}, "nodes[0]: an “id” is missing"),
        ({"nodes": [{"id": "a", "kind": "wish"}]}, "nodes[0].kind: “wish” is none of"),
        ({"nodes": [{"id": "a", "tags": "x"}]}, "nodes[0].tags"),
        ({"nodes": [{"id": "a", "tags": [1]}]}, "nodes[0].tags[0]"),
        ({"nodes": [{"id": "a", "weight": "x"}]}, "nodes[0].weight"),
        ({"nodes": [{"id": "a", "weight": float("inf")}]}, "nodes[0].weight"),
        ({"nodes": [{"id": "a", "weight": float("nan")}]}, "nodes[0].weight"),
        ({"nodes": [{"id": "a"}, {"id": "a"}]}, "“a” is there twice"),
        ({"nodes": [{"id": "a", "evidence": [{}]}]}, "nodes[0].evidence[0]"),
        ({"nodes": [{"id": "a", "evidence": [{"document": "d", "start": -1}]}]}, "evidence[0].start"),
        (
            {"nodes": [{"id": "a", "evidence": [{"document": "d", "start": 3, "end": 1}]}]},
            "before its start",
        ),
        ({"nodes": [], "relations": [{"id": "r"}]}, "relations[0].kind"),
        ({"nodes": [], "relations": [{"id": "r", "kind": "support", "target": "z"}]}, "there is no “z”"),
        ({"nodes": [], "title": 3}, "title: words are needed"),
    ],
)
def test_an_error_names_file_place_and_cause(data: Any, where: str) -> None:
    with pytest.raises(FormatError) as error:
        read_json(json.dumps(data), "x.json")
    assert "“x.json”" in str(error.value)
    assert where in str(error.value)


@pytest.mark.parametrize("text", ["", "{", "{'a': 1}", "nodes: []"])
def test_what_is_no_json_is_told_with_its_line(text: str) -> None:
    with pytest.raises(FormatError, match=r"“x\.json”, line 1: this is no JSON"):
        read_json(text, "x.json")


def test_what_is_nested_too_deeply_is_refused() -> None:
    with pytest.raises(FormatError, match="nested too deeply"):
        read_json("[" * 200_000, "x.json")


def test_colours_references_answers_and_makers_come_back() -> None:
    made = Provenance("Vesna", "2026-05-01", "Ivo", "2026-05-02", ("ab12", "cd34"))
    nodes = [
        Node("a", colour="teal", provenance=made, fidelity="paraphrase"),
        Node("b", refers_to=Reference.node("Costs", "x")),
    ]
    relation = Relation(
        "r", "support", ("b",), "a", "Sign", (CriticalAnswer("other-signs", "b"),), Provenance("Ivo", "2")
    )
    written = write_json(ArgumentMap.of("", "", nodes, [relation]))
    again = read_json(written, "again.json")
    assert again.nodes == {"a": nodes[0], "b": nodes[1]}
    assert again.relations["r"] == relation
    assert [each.provenance for each in again.nodes.values()] == [made, UNKNOWN]
    assert again.relations["r"].provenance == Provenance("Ivo", "2")


@pytest.mark.parametrize(
    ("node", "cause"),
    [
        ({"colour": "ultraviolet"}, "nodes[0].colour: “ultraviolet” is none of"),
        ({"colour": 7}, "nodes[0].colour: words"),
        ({"fidelity": "quotation"}, "nodes[0].fidelity: “quotation” is none of"),
        ({"refers_to": "Costs"}, "nodes[0].refers_to: names"),
        ({"refers_to": {"map": "Costs"}}, "nodes[0].refers_to: the name of a “map”"),
        ({"provenance": []}, "nodes[0].provenance: names"),
        ({"provenance": {"parents": [1]}}, "nodes[0].provenance.parents[0]: words"),
    ],
)
def test_what_is_no_colour_reference_or_maker_is_told(node: dict[str, Any], cause: str) -> None:
    with pytest.raises(FormatError, match=re.escape(cause)):
        read_json(json.dumps({"nodes": [{"id": "a", **node}]}), "map.json")


def test_an_answer_that_was_deleted_is_not_written() -> None:
    answers = (CriticalAnswer("strength", "gone"), CriticalAnswer("seen", "b"))
    relation = Relation("r", "support", ("b",), "a", "Sign", answers)
    written = write_json(ArgumentMap.of("", "", [Node("a"), Node("b")], [relation]))
    assert read_json(written, "again.json").relations["r"].answered == answers[1:]
