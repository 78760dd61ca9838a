"""The JSON that Argdown's tools export: statements, arguments with their reconstructions, relations."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import Step
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
        ("attack", "Two", "One", "contrary"),
        ("contradiction", "Two", "Honey", ""),
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


def test_an_export_without_statements_is_refused() -> None:
    with pytest.raises(FormatError, match=r"“export.json” has no statements or arguments"):
        read({"statements": {}, "arguments": {}, "relations": []})
