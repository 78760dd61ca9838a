"""Starting a map from a template, from the headings of a text, and taking it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.templates import TEMPLATES
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text, contents, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "reply", debate, REPLY, kind="reaction")
    add_text(workspace.library, "essay", debate, ESSAY)
    workspace.authorship.rename("Vesna")
    yield workspace
    workspace.close()


def debate_of(desk: Workspace) -> str:
    return desk.documents.debates()[0].id


@pytest.mark.parametrize("name", [template.name for template in TEMPLATES])
def test_a_map_of_each_template_is_made_in_one_step_and_taken_back(desk: Workspace, name: str) -> None:
    before = contents(desk.library)
    (made,) = desk.templates.create(debate_of(desk), "Hives", name).created
    after = contents(desk.library)
    assert desk.maps.summary(made.id).title == "Hives"
    assert {node.provenance.author for node in desk.maps.map(made.id).nodes.values()} <= {"Vesna"}
    desk.undo.undo()
    assert contents(desk.library) == before
    desk.undo.redo()
    assert contents(desk.library) == after


def test_proposals_of_headings_come_from_the_essay_and_lead_to_its_words(desk: Workspace) -> None:
    (made,) = desk.templates.create(debate_of(desk), "Hives", "headings").created
    (proposal,) = desk.maps.map(made.id).nodes.values()
    assert (proposal.kind, proposal.title) == ("proposal", "What it would cost")
    assert proposal.text == "The city would pay for the boxes."
    place = desk.maps.evidence_place(proposal.evidence[0])
    assert desk.documents.text("essay")[place.start : place.end] == proposal.text


def test_a_text_without_headings_is_told_and_nothing_is_made(desk: Workspace) -> None:
    before = contents(desk.library)
    with pytest.raises(DeskError, match="“reply” has no headings"):
        desk.templates.create(debate_of(desk), "Hives", "headings", "reply")
    with pytest.raises(DeskError, match="no template “sonnet”"):
        desk.templates.create(debate_of(desk), "Hives", "sonnet")
    empty = desk.documents.create_debate("Empty").created[0].id
    desk.undo.undo()
    with pytest.raises(DeskError):
        desk.templates.create(empty, "Hives", "headings")
    assert contents(desk.library) == before
