"""A debate map built by sorting: five Federalist papers, the answers to them, and a key a passage."""

import re
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.sentences import sentences
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.sorting.window import SortingWindow
from tests.end_to_end.conftest import Start
from tests.support.libraries import contents
from tests.support.person import Person

PROPOSALS = {
    "federalist-10.md": ["extend the sphere", "the regulation of these various and interfering interests"],
    "federalist-23.md": ["these powers ought to exist without limitation"],
    "federalist-39.md": ["we may define a republic to be"],
    "federalist-51.md": ["ambition must be made to counteract ambition", "if men were angels"],
    "federalist-84.md": ["that bills of rights, in the sense", "why declare that things shall not be done"],
}
KEYS = "SOSOOKSOQOSSO"
"""What is pressed on one passage after the other, over and over."""
NODES = 60


@pytest.fixture
def debate(ratification: Path, library: Path) -> Path:
    """Make a library of five papers and all answers, with a map of what the papers propose."""
    with closing(Workspace(LibraryPaths.under(library))) as workspace:
        papers = [ratification / "federalist" / name for name in PROPOSALS]
        answers = ratification / "antifederalist"
        report = workspace.imports.import_paths([*papers, answers], debate_title="Ratification")
        map_id = workspace.maps.create(report.debate_id, "The papers and their answers").created[0].id
        essays = [each for each in workspace.documents.documents() if each.kind == "essay"]
        for words in (words for several in PROPOSALS.values() for words in several):
            workspace.maps.add_passage(map_id, "proposal", _sentence(workspace, essays, words))
        workspace.searching.catch_up()
    return library


def _sentence(workspace: Workspace, essays: list[Document], words: str) -> Reference:
    for document in essays:
        text = workspace.documents.text(document.id)
        if match := re.search(re.escape(words), text, re.IGNORECASE):
            start, end = next(span for span in sentences(text) if span[0] <= match.start() < span[1])
            return Reference.passage(document.id, start, end)
    raise AssertionError(f"no paper says “{words}”")


def sort(person: Person) -> SortingWindow:
    """Open the window by its key and wait for the first passage."""
    person.press("Ctrl+Shift+S")
    window = person.window.sorting.open()
    person.wait(lambda: window.session.passage and not window.session.is_looking)
    person.wait(lambda: window.isAncestorOf(person.focused))
    return window


def map_of(person: Person) -> ArgumentMap:
    maps = person.window.desk.workspace.maps
    return maps.map(maps.maps()[0].id)


def cited(person: Person) -> list[str]:
    """List the nodes of the map that come from words of an answer."""
    essays = {
        each.id for each in person.window.desk.workspace.documents.documents() if each.kind == "essay"
    }
    return [
        node.id
        for node in map_of(person).nodes.values()
        if any(evidence.document not in essays for evidence in node.evidence)
    ]


def test_a_map_of_sixty_cited_nodes_is_built_with_keys_and_undone_to_the_start(
    debate: Path, start: Start
) -> None:
    person = start()
    workspace = person.window.desk.workspace
    before = contents(workspace.library)
    window = sort(person)
    total = window.session.queue.total
    pressed = 0
    while len(cited(person)) < NODES:
        person.press(KEYS[pressed % len(KEYS)])
        pressed += 1
        assert window.session.queue.decided >= pressed
    built = map_of(person)
    assert len(cited(person)) == NODES
    for node_id in cited(person):
        node = built.nodes[node_id]
        assert node.title
        assert node.speaker
        for evidence in node.evidence:
            anchor = evidence.anchor
            assert workspace.documents.text(evidence.document)[anchor.start : anchor.end] == anchor.exact
            assert workspace.maps.evidence_place(evidence).status == "anchored"
    kinds = Counter(relation.kind for relation in built.relations.values())
    assert min(kinds["support"], kinds["attack"]) > 20
    assert len({evidence.document for node in built.nodes.values() for evidence in node.evidence}) > 15
    assert window.session.queue.total == total, "what is decided stays counted"
    person.press("Z")
    person.press("Ctrl+Z", pressed - 1)
    assert contents(workspace.library) == before
    assert (window.session.queue.decided, window.session.queue.total) == (0, total)
    person.press("Ctrl+Shift+Z", pressed)
    assert map_of(person) == built


def test_leaving_and_coming_back_loses_no_decision(debate: Path, start: Start) -> None:
    person = start()
    window = sort(person)
    for key in "SKOKQSKO":
        person.press(key)
    queue, passage = window.session.queue, window.session.passage
    assert passage is not None
    kept = contents(person.window.desk.workspace.library)
    progress = queue.decided, queue.total
    person.press("Escape")
    assert not window.isVisible()

    person = start()
    assert contents(person.window.desk.workspace.library) == kept
    window = sort(person)
    assert (window.session.queue.decided, window.session.queue.total) == progress
    assert window.session.passage == passage
    assert len(cited(person)) == 5
    person.press("S")
    assert window.session.queue.decided > progress[0]
    assert len(cited(person)) == 6
