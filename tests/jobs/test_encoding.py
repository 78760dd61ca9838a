"""Requests and results cross a pipe as JSON and are the same on the other side."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.message import Message, message
from debatedesk.jobs.encoding import from_plain, to_plain
from debatedesk.jobs.requests import (
    KINDS,
    CheckReport,
    HitSpans,
    ImportRequest,
    QuotationsRequest,
    RelatedPassages,
    SearchRequest,
)
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY


def crossed(value: object, kind: type[Any]) -> object:
    return from_plain(json.loads(json.dumps(to_plain(value))), kind)


@pytest.mark.parametrize(
    "request_",
    [
        ImportRequest(("/tmp/caf\udce9.md", "/tmp/two.md"), debate_title="Bees"),
        SearchRequest("honey", 5, None, "newest"),
        QuotationsRequest(text="“words”"),
    ],
)
def test_a_request_arrives_as_it_was_sent(request_: Any) -> None:
    assert crossed(request_, type(request_)) == request_


def _map_of(workspace: Workspace, document: str) -> str:
    """Make a map with an altered quotation of a text."""
    debate = workspace.documents.document(document).debate_id
    map_id = workspace.maps.create(debate, "Hives").created[0].id
    words = "Every street should keep one hive."
    start = workspace.documents.text(document).index(words)
    altered = words.replace("should", "must")
    workspace.maps.add_node(map_id, "claim", "", altered, evidence=[(document, start, start + len(words))])
    return map_id


def test_results_of_real_work_arrive_as_they_were_sent(tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    (tmp_path / "reply.txt").write_text(REPLY, "utf-8")
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    try:
        imported = workspace.imports.import_paths([tmp_path / "essay.md", tmp_path / "reply.txt"])
        workspace.searching.catch_up()
        essay = imported.imported[0].id
        results = [
            imported,
            workspace.searching.search("honey"),
            HitSpans(workspace.searching.hit_spans("honey", essay)),
            RelatedPassages(workspace.searching.related("Keepers give an hour a week to bees", "")),
            workspace.quoting.report(text="They “give an hour a month” to “honey”."),
            workspace.evidence_reports.report(_map_of(workspace, essay)),
        ]
    finally:
        workspace.close()
    for result in results:
        assert crossed(result, type(result)) == result


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="query"):
        from_plain({"query": 5, "limit": 1}, SearchRequest)


def test_every_kind_of_request_says_what_it_is_called_and_what_it_answers() -> None:
    names = [kind.name for kind in KINDS]
    assert len(set(names)) == len(names)
    assert all(kind.noun and isinstance(kind.result, type) for kind in KINDS)


def test_a_message_crosses_with_its_template_and_what_fills_it_in() -> None:
    inner = message("the map “{title}”", title="Bees")
    said = message("{n:,} notes of {map}", "1 note of {map}", 1204, map=inner)
    report = CheckReport(problems=[said, "plain"], left=[])
    back = from_plain(json.loads(json.dumps(to_plain(report))), CheckReport)
    assert back == report
    sentence, plain = back.problems
    assert isinstance(sentence, Message)
    assert (sentence.template, sentence.comment, sentence.number) == (
        "{n:,} notes of {map}",
        "1 note of {map}",
        1204,
    )
    assert isinstance(sentence.values["map"], Message)
    assert type(plain) is str


def test_a_message_made_from_the_template_of_another_crosses() -> None:
    template = message("Note on “{title}”")
    report = CheckReport(problems=[message(template, title="Bees")], left=[])
    back = from_plain(json.loads(json.dumps(to_plain(report))), CheckReport)
    (said,) = back.problems
    assert isinstance(said, Message)
    assert (said, said.template, type(said.template)) == ("Note on “Bees”", "Note on “{title}”", str)
