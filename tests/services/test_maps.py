"""Editing a map on the desk: what is added, related, relinked and deleted."""

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace


def test_an_objection_is_a_node_with_an_attack_on_its_target(desk: Workspace, map_id: str) -> None:
    proposal = desk.maps.add_node(map_id, "proposal", "Keep one hive").created[0].id
    changes = desk.maps.add_node(map_id, "claim", "Stings", relation="attack", target=proposal)
    objection = changes.created[0].id
    (relation,) = desk.maps.map(map_id).relations.values()
    assert (relation.kind, relation.sources, relation.target) == ("attack", (objection,), proposal)
    assert changes.nodes == {(map_id, objection)}
    assert changes.relations == {(map_id, relation.id)}


def test_evidence_is_found_in_its_document_and_tells_when_the_words_have_gone(
    desk: Workspace, map_id: str
) -> None:
    text = desk.documents.text("essay")
    start = text.index("Every street")
    node = desk.maps.add_node(
        map_id, "proposal", "A hive", evidence=[("essay", start, start + 12)]
    ).created[0]
    (placed,) = desk.maps.evidence_in("essay")
    assert (placed.node_id, placed.resolution.status) == (node.id, "anchored")
    assert text[placed.resolution.start : placed.resolution.end] == "Every street"
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    (evidence,) = desk.maps.map(map_id).nodes[node.id].evidence
    assert desk.maps.evidence_place(evidence).status == "orphaned"
    assert evidence.anchor.exact == "Every street"


def test_evidence_needs_words(desk: Workspace, map_id: str) -> None:
    with pytest.raises(DeskError, match="Select some words"):
        desk.maps.add_node(map_id, "claim", "Nothing", evidence=[("essay", 4, 4)])
    with pytest.raises(DeskError, match="not in the text"):
        desk.maps.add_node(map_id, "claim", "Nothing", evidence=[("essay", 4, 10_000_000)])
    assert desk.maps.map(map_id).nodes == {}


def test_circles_and_doublets_are_refused_in_words(desk: Workspace, map_id: str) -> None:
    first = desk.maps.add_node(map_id, "claim", "First").created[0].id
    second = desk.maps.add_node(map_id, "claim", "Second", relation="support", target=first).created[0].id
    with pytest.raises(DeskError, match="already in the map"):
        desk.maps.relate(map_id, second, first, "support")
    with pytest.raises(DeskError, match="in a circle"):
        desk.maps.relate(map_id, first, second, "attack")
    with pytest.raises(DeskError, match="in a circle"):
        desk.maps.relate(map_id, first, first, "support")


def test_relinking_moves_an_argument_to_another_target(desk: Workspace, map_id: str) -> None:
    first = desk.maps.add_node(map_id, "proposal", "First").created[0].id
    other = desk.maps.add_node(map_id, "proposal", "Other").created[0].id
    desk.maps.add_node(map_id, "claim", "Reason", relation="support", target=first)
    (relation,) = desk.maps.map(map_id).relations
    desk.maps.relink(map_id, relation, other, "attack")
    moved = desk.maps.map(map_id).relations[relation]
    assert (moved.target, moved.kind) == (other, "attack")
    desk.undo.undo()
    assert desk.maps.map(map_id).relations[relation].target == first


def test_deleting_takes_along_what_hangs_on_the_node_and_undo_brings_it_back(
    desk: Workspace, map_id: str
) -> None:
    proposal = desk.maps.add_node(map_id, "proposal", "Keep one hive").created[0].id
    reason = desk.maps.add_node(map_id, "claim", "Honey", relation="support", target=proposal).created[0].id
    desk.maps.add_node(map_id, "claim", "Sugar is cheaper", relation="attack", target=reason)
    before = desk.maps.map(map_id)
    assert [each.title for each in desk.rearranging.dependents(map_id, [proposal])] == [
        "Honey",
        "Sugar is cheaper",
    ]
    desk.rearranging.remove_nodes(map_id, [proposal])
    assert desk.maps.map(map_id).nodes == {}
    desk.undo.undo()
    assert desk.maps.map(map_id) == before
    assert list(desk.maps.map(map_id).nodes) == list(before.nodes)


def test_an_edit_of_what_is_gone_says_so(desk: Workspace, map_id: str) -> None:
    with pytest.raises(DeskError, match="no longer in the map"):
        desk.maps.edit_node(map_id, "nobody", title="x")
    with pytest.raises(DeskError, match="There is no map"):
        desk.maps.map("nothing")


def test_what_the_rules_of_maps_forbid_is_refused_in_words(desk: Workspace, map_id: str) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    stings = desk.maps.add_node(map_id, "claim", "Stings", relation="attack", target=hive).created[0].id
    question = desk.maps.add_node(map_id, "question", "Who pays?").created[0].id
    (link,) = desk.maps.map(map_id).relations
    before = desk.maps.map(map_id)
    with pytest.raises(DeskError, match="A link can be supported or undercut, but not opposed"):
        desk.maps.add_node(map_id, "claim", "Gloves", relation="attack", target=link)
    with pytest.raises(DeskError, match=r"A claim can be .*, but not answered"):
        desk.maps.relate(map_id, question, stings, "answers")
    with pytest.raises(DeskError, match=r"A proposal can be .*, but not undercut"):
        desk.maps.change_relation(map_id, link, "undercut")
    with pytest.raises(DeskError, match="What answers something can't be a question"):
        desk.maps.add_node(map_id, "question", "Who knows?", relation="answers", target=question)
    assert desk.maps.map(map_id) == before


def test_a_question_that_is_answered_stays_a_question(desk: Workspace, map_id: str) -> None:
    question = desk.maps.add_node(map_id, "question", "Who pays?").created[0].id
    desk.maps.add_node(map_id, "claim", "The city", relation="answers", target=question)
    with pytest.raises(DeskError, match="but not answered"):
        desk.maps.edit_node(map_id, question, kind="claim")


def test_what_rephrases_may_bear_on_what_argues_for_it(desk: Workspace, map_id: str) -> None:
    first = desk.maps.add_node(map_id, "claim", "First").created[0].id
    second = desk.maps.add_node(map_id, "claim", "Second", relation="support", target=first).created[0].id
    desk.maps.relate(map_id, first, second, "rephrase")
    with pytest.raises(DeskError, match="bear on itself"):
        desk.maps.relate(map_id, first, first, "rephrase")


def test_a_contradiction_is_there_once(desk: Workspace, map_id: str) -> None:
    first, second = (desk.maps.add_node(map_id, "claim", each).created[0].id for each in ("One", "Two"))
    desk.maps.relate(map_id, first, second, "contradiction")
    with pytest.raises(DeskError, match="already in the map"):
        desk.maps.relate(map_id, second, first, "contradiction")
