"""Arguebuf JSON: atoms, schemes, participants, and passages of the resources."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import ImportedMap
from debatedesk.formats.registry import format_of

TEXT = "Ann said so. Hives give honey. Bees sting. Hives give honey."
HIVES = {
    "nodes": {
        "a": {"atom": {"text": "Keep one."}},
        "b": {
            "atom": {
                "text": "Hives give honey.",
                "reference": {"resource": "r", "offset": 43, "text": "Hives give honey."},
                "participant": "p",
            }
        },
        "c": {"atom": {"text": "Bees sting.", "reference": {"resource": "gone", "text": "Bees sting."}}},
        "s": {"scheme": {"support": "SUPPORT_EXPERT_OPINION"}},
        "t": {"scheme": {"attack": "ATTACK_DEFAULT"}},
        "u": {"scheme": {"preference": "PREFERENCE_DEFAULT"}},
    },
    "edges": {
        "1": {"source": "b", "target": "s"},
        "2": {"source": "s", "target": "a"},
        "3": {"source": "c", "target": "t"},
        "4": {"source": "t", "target": "s"},
    },
    "resources": {"r": {"text": TEXT, "title": "On hives", "source": "https://bees.org"}},
    "participants": {"p": {"name": "Ann Apiary"}},
    "majorClaim": "a",
    "schemaVersion": 1,
}


def read(data: Any, name: str = "hives.json") -> ImportedMap:
    content = json.dumps(data).encode()
    file_format = format_of(Path(name), content)
    assert file_format is not None
    assert file_format.name == "arguebuf"
    imported = file_format.read(Path(name), content)
    assert isinstance(imported, ImportedMap)
    return imported


def test_atoms_and_schemes_are_a_map() -> None:
    imported = read(HIVES)
    nodes, relations = imported.argument_map.nodes, imported.argument_map.relations
    assert [(node.id, node.kind, node.speaker) for node in nodes.values()] == [
        *(("a", "proposal", ""), ("b", "claim", "Ann Apiary"), ("c", "claim", "")),
    ]
    assert [(each.kind, each.sources, each.target, each.scheme) for each in relations.values()] == [
        ("support", ("b",), "a", "Expert opinion"),
        ("undercut", ("c",), "s", ""),
    ]
    assert [each.where for each in imported.not_carried] == ["node u"]


def test_references_are_passages_of_the_resources() -> None:
    imported = read(HIVES)
    (text,) = imported.texts
    assert (text.title, text.source) == ("On hives", "https://bees.org")
    (passage,) = imported.argument_map.nodes["b"].evidence
    assert passage.document == text.identifier
    assert (passage.anchor.exact, passage.anchor.start) == ("Hives give honey.", 43)
    assert imported.quoted == {"c": ("Bees sting.",)}


def test_a_graph_without_atoms_is_refused() -> None:
    with pytest.raises(FormatError, match=r"“hives.json” has no atoms or schemes"):
        read({"nodes": {}, "edges": {}, "resources": {'"atom"': {"atom": 1}}})
