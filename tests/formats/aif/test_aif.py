"""AIF and xAIF: schemes as relations, locutions as speakers and passages, and back."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import NODE_KINDS, RELATION_KINDS, ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES, permitted
from debatedesk.formats.aif.schemes import scheme_type
from debatedesk.formats.base import ImportedMap
from debatedesk.formats.registry import format_of, map_writer
from tests.formats.maps import evidence, names

GOLDEN = Path(__file__).parent.parent / "golden"


def read(data: Any, name: str = "nodeset1.json") -> ImportedMap:
    content = json.dumps(data).encode()
    file_format = format_of(Path(name), content)
    assert file_format is not None
    assert file_format.name == "aif"
    imported = file_format.read(Path(name), content)
    assert isinstance(imported, ImportedMap)
    return imported


def graph(nodes: dict[Any, tuple[str, str]], edges: list[tuple[Any, Any]], **more: Any) -> dict[str, Any]:
    """Make a graph of nodes (type and text by id) and edges."""
    return {
        "nodes": [{"nodeID": key, "type": kind, "text": text} for key, (kind, text) in nodes.items()],
        "edges": [
            {"edgeID": number, "fromID": source, "toID": target}
            for number, (source, target) in enumerate(edges)
        ],
        **more,
    }


HIVES = {
    "1": ("I", "A street should keep a hive."),
    "2": ("I", "Hives give honey."),
    "3": ("I", "Honey sells."),
    "4": ("I", "Bees sting."),
    "5": ("I", "Keepers wear gloves."),
    "6": ("I", "Each street needs bees."),
}


def kinds(imported: ImportedMap) -> list[tuple[str, tuple[str, ...], str]]:
    return [(each.kind, each.sources, each.target) for each in imported.argument_map.relations.values()]


def test_schemes_are_relations() -> None:
    imported = read(
        graph(
            HIVES
            | {
                "ra": ("RA", "Argument from Consequences"),
                "ca": ("CA", "Default Conflict"),
                "cut": ("CA", "Default Conflict"),
                "ma": ("MA", "Default Rephrase"),
            },
            [
                *(("2", "ra"), ("3", "ra"), ("ra", "1"), ("4", "ca"), ("ca", "1"), ("5", "cut")),
                *(("cut", "ca"), ("6", "ma"), ("ma", "1")),
            ],
        )
    )
    assert kinds(imported) == [
        ("support", ("2", "3"), "1"),
        ("attack", ("4",), "1"),
        ("undercut", ("5",), "ca"),
        ("rephrase", ("6",), "1"),
    ]
    assert [each.scheme for each in imported.argument_map.relations.values()] == [
        *("Argument from Consequences", "", "", ""),
    ]
    assert {node.kind for node in imported.argument_map.nodes.values()} == {"claim"}
    assert imported.not_carried == ()


def test_ids_may_be_numbers_and_a_scheme_may_conclude_twice() -> None:
    nodes = {1: ("I", "a"), 2: ("I", "b"), 3: ("I", "c"), 4: ("RA", "RA")}
    imported = read(graph(nodes, [(1, 4), (4, 2), (4, 3)]))
    assert kinds(imported) == [("support", ("1",), "2"), ("support", ("1",), "3")]
    assert list(imported.argument_map.relations) == ["4", "4 (2)"]


def test_what_a_map_has_no_room_for_is_listed() -> None:
    nodes = HIVES | {
        "ta": ("TA", "Default Transition"),
        "pa": ("PA", "Default Preference"),
        "ra": ("RA", "Default Inference"),
        "l": ("L", "Ann: well"),
    }
    edges = [("1", "2"), ("pa", "1"), ("2", "ra"), ("1", "gone"), ("l", "ta")]
    told = {(each.what, each.where) for each in read(graph(nodes, edges)).not_carried}
    assert told == {
        ("a node of type TA: “Default Transition”", "node ta"),
        ("a node of type PA: “Default Preference”", "node pa"),
        ("a scheme without premises or conclusion", "node ra"),
        ("what was said without being argued: “Ann: well”", "node l"),
        ("an edge without a scheme, to node 2", "node 1"),
        ("an edge to or from a node that is not there", "edge 3"),
    }


def test_schemes_upon_one_another_in_a_circle_are_listed() -> None:
    nodes = HIVES | {"x": ("CA", "CA"), "y": ("CA", "CA")}
    imported = read(graph(nodes, [("1", "x"), ("x", "y"), ("2", "y"), ("y", "x")]))
    assert kinds(imported) == []
    assert [each.where for each in imported.not_carried] == ["node x", "node y"]


def test_a_long_chain_of_schemes_takes_no_time_to_speak_of() -> None:
    count = 4_000
    nodes = {"a": ("I", "a")} | {f"c{number}": ("CA", "CA") for number in range(count)}
    edges = [("a", f"c{number}") for number in range(count)]
    edges += [(f"c{number}", f"c{number + 1}") for number in range(count - 1)]
    imported = read(graph(nodes, edges))
    assert imported.argument_map.relations == {}
    assert len(imported.not_carried) == count


TALK = "Ann: Well, hives give honey.\nBob: Honey sells, does it?\n\nAnn: It sells. It sells."


def talk(text: str = "", **more: Any) -> dict[str, Any]:
    said = {
        "l1": ("L", "Ann: hives give honey"),
        "l2": ("L", "Bob : Honey sells"),
        "y1": ("YA", "Asserting"),
        "y2": ("YA", "Challenging"),
    }
    edges = [("l1", "y1"), ("y1", "2"), ("l2", "y2"), ("y2", "3")]
    return {"AIF": graph(HIVES | said, edges, **more), "text": text}


def test_locutions_give_speakers_and_passages_of_the_text_that_came_along() -> None:
    imported = read(talk(TALK))
    (text,) = imported.texts
    nodes = imported.argument_map.nodes
    assert (nodes["2"].speaker, nodes["3"].speaker) == ("Ann", "Bob")
    (passage,) = nodes["2"].evidence
    assert passage.document == text.identifier == "nodeset1: text"
    assert passage.anchor.exact == "hives give honey"
    assert text.reading is not None
    for key in ("2", "3"):
        anchor = nodes[key].evidence[0].anchor
        assert text.reading.text[anchor.start : anchor.end] == anchor.exact
    assert imported.quoted == {}


def test_spans_of_the_text_are_passages() -> None:
    html = 'Ann: It sells.<br>Bob: <span class="highlighted" id="nodel2">It sells</span>, does it?'
    imported = read(talk(html))
    (text,) = imported.texts
    assert text.reading is not None
    (passage,) = imported.argument_map.nodes["3"].evidence
    assert passage.anchor.exact == "It sells"
    assert passage.anchor.start == text.reading.text.rindex("It sells")
    assert [each.what for each in imported.not_carried] == ["a passage, as its words are not in the text"]


def test_people_are_named_by_the_list_of_participants() -> None:
    people = [{"participantID": 7, "firstname": "Ann", "surname": "Apiary"}]
    imported = read(talk("", participants=people, locutions=[{"nodeID": "l1", "personID": 7}]))
    assert imported.argument_map.nodes["2"].speaker == "Ann Apiary"
    assert imported.quoted == {"2": ("hives give honey",), "3": ("Honey sells",)}


@pytest.mark.parametrize(
    ("words", "speaker", "said"),
    [
        ("Ann : Bees sting", "Ann", "Bees sting"),
        ("Sergiy Zhadan: I imagine", "Sergiy Zhadan", "I imagine"),
        ("the point is: bees sting", "", "the point is: bees sting"),
        ("Bees sting", "", "Bees sting"),
        ("A long sentence that goes on and on: bees", "", "A long sentence that goes on and on: bees"),
    ],
)
def test_what_stands_before_a_colon_is_a_speaker_where_it_looks_like_one(
    words: str, speaker: str, said: str
) -> None:
    data = graph({"1": ("I", "x"), "l": ("L", words), "y": ("YA", "Asserting")}, [("l", "y"), ("y", "1")])
    imported = read(data)
    assert imported.argument_map.nodes["1"].speaker == speaker
    assert imported.quoted == {"1": (said,)}


@pytest.mark.parametrize(
    "data", [{"AIF": {"nodes": [], "edges": []}}, {"AIF": {"nodes": [7, None], "edges": "x"}}]
)
def test_a_graph_without_nodes_is_refused(data: Any) -> None:
    with pytest.raises(FormatError, match=r"“nodeset1.json” is AIF without any node"):
        read(data)


CARRIED = [kind for kind in RELATION_KINDS if scheme_type(kind) and not RULES[kind].symmetric]


@st.composite
def carried_maps(draw: st.DrawFn) -> ArgumentMap:
    """Draw a map of all that AIF has room for."""
    ids = draw(st.lists(st.sampled_from(["1", "n 2", "c", "[x]", "ß"]), min_size=1, unique=True))
    nodes = []
    for key in ids:
        title, text = draw(st.sampled_from(["", "Hives"])), draw(names.map(str.strip).filter(bool))
        passages = draw(st.lists(evidence(), max_size=2, unique=True))
        node_kind = draw(st.sampled_from(NODE_KINDS))
        speaker = draw(st.sampled_from(["", "Ann Apiary"]))
        nodes.append(Node(key, node_kind, title, text, speaker=speaker, evidence=tuple(passages)))
    relations: list[Relation] = []
    for number in range(draw(st.integers(0, 4))):
        sources = tuple(draw(st.lists(st.sampled_from(ids), min_size=1, max_size=2, unique=True)))
        target = draw(st.sampled_from([*ids, *(each.id for each in relations)]))
        kind = draw(st.sampled_from(CARRIED))
        scheme = draw(st.sampled_from(["", "Expert opinion"]))
        if target not in sources:
            relations.append(Relation(f"r{number}", kind, sources, target, scheme))
    return permitted(ArgumentMap.of("", draw(st.sampled_from(["", "Bees"])), nodes, relations))[0]


@settings(max_examples=60)
@given(carried_maps(), st.sampled_from(["aif", "xaif"]))
def test_a_map_that_is_written_comes_back(argument_map: ArgumentMap, name: str) -> None:
    writer = map_writer(name)
    assert not writer.lost(argument_map)
    imported = read(json.loads(writer.write(argument_map)))
    assert imported.argument_map == argument_map
    assert list(imported.argument_map.relations) == list(argument_map.relations)
    assert imported.not_carried == ()


def test_a_contradiction_goes_both_ways_and_comes_back_once() -> None:
    relation = Relation("r", "contradiction", ("a",), "b")
    argument_map = ArgumentMap.of("", "", [Node("a", text="x"), Node("b", text="y")], [relation])
    written = json.loads(map_writer("aif").write(argument_map))
    assert [each["type"] for each in written["nodes"]] == ["I", "I", "CA", "CA"]
    assert read(written).argument_map == argument_map


def test_what_is_not_written_is_told() -> None:
    nodes = [Node("q", "question", text="Who pays?", tags=("cost",)), Node("a", text="We do.")]
    argument_map = ArgumentMap.of("", "", nodes, [Relation("r", "answers", ("a",), "q")])
    assert [(each.what, each.where) for each in map_writer("aif").lost(argument_map)] == [
        ("a relation of the kind “answers”", "relation “r”"),
        ("tags, group, weight, colour, steps or references of a node", "node “q”"),
    ]
