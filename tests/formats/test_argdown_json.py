"""The JSON that Argdown's tools export: statements, arguments with their reconstructions, relations."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import Step
from debatedesk.formats.argdown.argdown import import_argdown
from debatedesk.formats.base import ImportedMap
from debatedesk.formats.registry import format_of


def read(data: Any, name: str = "export.json") -> ImportedMap:
    content = json.dumps(data).encode()
    file_format = format_of(Path(name), content)
    assert file_format is not None
    assert file_format.name == "argdown-json"
    imported = file_format.read(Path(name), content)
    assert isinstance(imported, ImportedMap)
    return imported


def statement(title: str, text: str, **more: Any) -> dict[str, Any]:
    members = [{"type": "statement", "title": title, "text": text}]
    return {"type": "equivalence-class", "title": title, "relations": [], "members": members, **more}


def relation(kind: str, source: str, target: str, types: tuple[str, str]) -> dict[str, Any]:
    ends = {"from": source, "fromType": types[0], "to": target, "toType": types[1]}
    return {"type": "relation", "relationType": kind, **ends}


STATEMENT, ARGUMENT, INFERENCE = "equivalence-class", "argument", "inference"
HIVES = {
    "statements": {
        "One": statement("One", "Keep one. #bees", tags=["bees"], section="s2"),
        "Honey": statement("Honey", "They yield."),
        "Untitled 1": statement("Untitled 1", "It sells."),
        "Two": statement("Two", "Keep two."),
    },
    "arguments": {
        "Honey": {
            "type": "argument",
            "title": "Honey",
            "members": [{"text": "Sweet."}],
            "pcs": [
                {"title": "Honey", "role": "premise"},
                {"title": "Untitled 1", "role": "premise"},
                {"title": "One", "inference": {"inferenceRules": ["Modus ponens"]}},
            ],
        },
        "Stings": {"type": "argument", "title": "Stings", "members": [{"text": "Bees sting."}]},
    },
    "relations": [
        relation("attack", "Stings", "One", (ARGUMENT, STATEMENT)),
        relation("undercut", "Stings", "Honey", (ARGUMENT, INFERENCE)),
        relation("contrary", "Two", "One", (STATEMENT, STATEMENT)),
        relation("contradictory", "Two", "Honey", (STATEMENT, STATEMENT)),
        relation("entails", "Two", "Untitled 1", (STATEMENT, STATEMENT)),
        relation("wonders", "Two", "One", (STATEMENT, STATEMENT)),
    ],
    "sections": [
        {"id": "s1", "title": "Bees", "children": [{"id": "s2", "title": "Streets", "children": []}]}
    ],
    "map": {"nodes": [], "edges": []},
}


def test_statements_arguments_and_relations_are_a_map() -> None:
    imported = read(HIVES)
    argument_map = imported.argument_map
    one, argument = argument_map.nodes["One"], argument_map.nodes["Honey (2)"]
    assert (one.title, one.text, one.tags, one.group) == (
        "One",
        "Keep one.",
        ("bees",),
        ("Bees", "Streets"),
    )
    assert (argument.kind, argument.text) == ("argument", "Sweet.")
    assert argument.steps == (Step(("Honey", "Untitled 1"), ("Modus ponens",), "One"),)
    assert argument_map.nodes["Untitled 1"].title == ""
    relations = {
        (each.kind, each.sources[0], each.target, each.scheme) for each in argument_map.relations.values()
    }
    assert relations == {
        ("support", "Honey (2)", "One", ""),
        ("attack", "Stings", "One", ""),
        ("undercut", "Stings", "Honey (2) supports One", ""),
        ("contradiction", "Two", "One", "contrary"),
        ("contradiction", "Honey", "Two", "contradicts"),
        ("support", "Two", "Untitled 1", "entails"),
    }
    assert [(each.what, each.where) for each in imported.not_carried] == [
        ("a relation of the type “wonders”", "relation 6")
    ]


@pytest.mark.parametrize("name", ["export.json", "export.txt", "export.argdown"])
def test_it_is_known_by_its_content(name: str) -> None:
    assert len(read(HIVES, name).argument_map.nodes) == 6


def test_the_last_wording_counts_or_the_canonical_one() -> None:
    data = statement("A", "first")
    data["members"] += [{"text": "second"}, {"text": "", "isReference": True}]
    assert read({"statements": {"A": data}, "arguments": {}}).argument_map.nodes["A"].text == "second"
    data["members"][0]["isCanonical"] = True
    assert read({"statements": {"A": data}, "arguments": {}}).argument_map.nodes["A"].text == "first"


def test_it_says_of_a_map_what_its_argdown_text_says() -> None:
    """The JSON is what Argdown's tools make of the text."""
    text = (
        "===\nmodel:\n  mode: strict\n===\n\n"
        "<A>: first {isCanonical: true}\n  _ <B>\n\n<A>: second\n\n<A>\n\n"
        "(1) p.\n(2) q.\n----\n(3) r.\n(4) s.\n-- {uses: [2, 3]} --\n(5) [T]: t.\n  >< [U]: u.\n"
    )
    named = {"Untitled 1": "p.", "Untitled 2": "q.", "Untitled 3": "r.", "Untitled 4": "s.", "T": "t."}
    pcs: list[dict[str, Any]] = [{"title": title, "role": "premise"} for title in named]
    pcs[2] |= {"role": "intermediary-conclusion", "inference": {"inferenceRules": []}}
    pcs[4] |= {"role": "main-conclusion", "inference": {"data": {"uses": [2, 3]}}}
    members = [{"text": "first", "data": {"isCanonical": True}}, {"text": "second"}]
    from_json = read(
        {
            "frontMatter": {"model": {"mode": "strict"}},
            "statements": {
                title: statement(title, words) for title, words in (named | {"U": "u."}).items()
            },
            "arguments": {
                "A": {"type": "argument", "title": "A", "members": members, "pcs": pcs},
                "B": {"type": "argument", "title": "B", "members": []},
            },
            "relations": [
                relation("undercut", "B", "A", (ARGUMENT, ARGUMENT)),
                relation("contradictory", "T", "U", (STATEMENT, STATEMENT)),
            ],
            "map": {
                "nodes": [
                    {"type": "group-map-node", "children": [{"title": "T", "type": "statement-map-node"}]},
                    *({"title": title, "type": "argument-map-node"} for title in "AB"),
                    {"title": "U", "type": "statement-map-node"},
                ]
            },
        }
    )
    from_text = import_argdown(text, "a.argdown")

    def said(imported: ImportedMap) -> object:
        argument_map = imported.argument_map
        nodes = {key: (node.kind, node.text) for key, node in argument_map.nodes.items()}
        relations = argument_map.relations
        ends = {key: nodes.get(each.target) for key, each in relations.items()}
        return (
            sorted(nodes.values()),
            sorted(
                (each.kind, nodes[each.sources[0]], str(ends[key] or ends[each.target]), each.scheme)
                for key, each in relations.items()
            ),
            [
                ([nodes[premise] for premise in step.premises], nodes[step.conclusion])
                for node in argument_map.nodes.values()
                for step in node.steps
            ],
            sorted(nodes[key] for key in imported.left_off),
        )

    assert said(from_json) == said(from_text)


def test_an_export_without_statements_is_refused() -> None:
    with pytest.raises(FormatError, match=r"“export.json” has no statements or arguments"):
        read({"statements": {}, "arguments": {}, "relations": []})
