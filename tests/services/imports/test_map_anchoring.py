"""Maps that come in are anchored by their words, and what could not be is told."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

ESSAY = "# On hives\n\nEach street should keep one hive. Bees sting.\n\nHives give honey. Bees sting.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(LibraryPaths.under(tmp_path / "library"))
    yield opened
    opened.close()


def imported(workspace: Workspace, folder: Path, **files: str) -> tuple[dict[str, Any], list[str]]:
    """Import files; gives the passages of each node, as (document's title, words), and the remarks."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_text(content, "utf-8")
    report = workspace.imports.import_paths([folder])
    assert not report.skipped
    titles = {document.id: document.title for document in workspace.documents.documents()}
    passages: dict[str, Any] = {}
    for item in report.imported:
        if item.kind != "map":
            continue
        for node in workspace.maps.map(item.id).nodes.values():
            for each in node.evidence:
                text = workspace.documents.text(each.document) if each.document in titles else ""
                stands = text[each.anchor.start : each.anchor.end] == each.anchor.exact
                passages.setdefault(node.id, []).append(
                    (titles.get(each.document, each.document), each.anchor.exact, stands)
                )
    return passages, [remark.sentence for remark in report.remarks]


def aif(*said: tuple[str, str], text: str = "") -> str:
    """Write xAIF of claims, each with the locution that it was taken from."""
    nodes, edges = [], []
    for number, (claim, words) in enumerate(said, 1):
        nodes += [
            {"nodeID": f"{number}", "type": "I", "text": claim},
            {"nodeID": f"l{number}", "type": "L", "text": words},
            {"nodeID": f"y{number}", "type": "YA", "text": "Asserting"},
        ]
        edges += [
            {"edgeID": 2 * number, "fromID": f"l{number}", "toID": f"y{number}"},
            {"edgeID": 2 * number + 1, "fromID": f"y{number}", "toID": f"{number}"},
        ]
    return json.dumps({"AIF": {"nodes": nodes, "edges": edges}, "text": text})


def test_a_corpus_with_its_text_comes_in_as_document_and_anchored_map(
    workspace: Workspace, tmp_path: Path
) -> None:
    data = aif(("Hives yield honey.", "Ann: Hives give honey"), text="Ann: Hives give honey. Do they?")
    passages, remarks = imported(workspace, tmp_path / "a", talk__json=data)
    assert passages == {"1": [("talk: text", "Hives give honey", True)]}
    assert remarks == []


def test_locutions_are_found_in_the_text_beside_the_file_in_their_order(
    workspace: Workspace, tmp_path: Path
) -> None:
    data = aif(("They hurt.", "Bees sting."), ("They yield.", "hives give honey"), ("Ouch.", "Bees sting."))
    passages, remarks = imported(workspace, tmp_path / "a", nodeset1__json=data, nodeset1__md=ESSAY)
    assert passages == {
        "1": [("On hives", "Bees sting.", True)],
        "2": [("On hives", "Hives give honey", True)],
        "3": [("On hives", "Bees sting.", True)],
    }
    starts = [
        node.evidence[0].anchor.start
        for summary in workspace.maps.maps()
        for node in workspace.maps.map(summary.id).nodes.values()
    ]
    assert starts[0] < starts[1] < starts[2]
    assert remarks == []


def test_what_could_not_be_anchored_is_listed(workspace: Workspace, tmp_path: Path) -> None:
    data = aif(
        ("They purr.", "cats purr"), *((f"Claim {number}", f"word {number}") for number in range(12))
    )
    passages, remarks = imported(workspace, tmp_path / "a", talk__json=data, essay__md=ESSAY)
    assert passages == {}
    assert len(remarks) == 11
    assert remarks[0] == (
        "The words “cats purr” of “They purr.” could not be anchored: they are in no text of the debate."
    )
    assert remarks[-1] == "3 more passages could not be anchored."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("As May says: “each street should keep one hive”, no less.", "Each street should keep one hive"),
        ("Each street should keep one hive", "Each street should keep one hive"),
        ("Bees sting.", ""),
        ("Each street may keep one hive", ""),
    ],
)
def test_nodes_that_quote_a_text_are_anchored_where_the_words_stand_once(
    workspace: Workspace, tmp_path: Path, text: str, words: str
) -> None:
    kialo = f"Discussion Title: Hives\n\n1. {text}\n1.1. Pro: Honey.\n"
    passages, remarks = imported(workspace, tmp_path / "a", hives__txt=kialo, essay__md=ESSAY)
    assert passages == ({"1": [("On hives", words, True)]} if words else {})
    assert remarks == []


def test_evidence_stands_where_its_words_are(workspace: Workspace, tmp_path: Path) -> None:
    nodes = [
        {"id": "a", "evidence": [{"document": "On hives", "exact": "Hives give honey"}]},
        {"id": "b", "evidence": [{"document": "Elsewhere", "exact": "Hives give honey"}]},
        {"id": "c", "evidence": [{"document": "Elsewhere", "exact": "Cats purr"}]},
    ]
    passages, remarks = imported(
        workspace, tmp_path / "a", map__json=json.dumps({"nodes": nodes}), essay__md=ESSAY
    )
    assert passages == {
        "a": [("On hives", "Hives give honey", True)],
        "b": [("On hives", "Hives give honey", True)],
        "c": [("Elsewhere", "Cats purr", False)],
    }
    assert remarks == [
        "The words “Cats purr” of “c” could not be anchored: the debate has no text “Elsewhere”."
    ]


def test_what_a_map_has_no_room_for_is_told(workspace: Workspace, tmp_path: Path) -> None:
    nodes = [
        {"nodeID": "1", "type": "I", "text": "Bees sting."},
        *({"nodeID": f"t{number}", "type": "TA", "text": "Default Transition"} for number in range(3)),
    ]
    data = json.dumps({"nodes": nodes, "edges": []})
    _, remarks = imported(workspace, tmp_path / "a", talk__json=data)
    assert remarks == [
        "Not carried over: a node of type TA: “Default Transition” (node t0), and 2 more of the kind."
    ]


def test_passages_that_were_found_are_counted(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "hives.md").write_text(ESSAY, "utf-8")
    (tmp_path / "outline.opml").write_text(
        "<opml><body><outline text='Each street should keep one hive.'/></body></opml>",
        "utf-8",
    )
    report = workspace.imports.import_paths([tmp_path / "hives.md", tmp_path / "outline.opml"])
    assert [item.anchored for item in report.imported] == [0, 1]
