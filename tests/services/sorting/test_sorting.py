"""Sorting the reactions of a debate: which passages wait, what a decision makes, what is kept."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.sorting.records import Candidate
from debatedesk.services.sorting.sorting import links_on
from debatedesk.services.workspace import Workspace
from tests.support.libraries import add_text, contents

ESSAY = (
    "Keepers learn from one another.\n\nEvery street should keep a hive of its own, so that the city's "
    "orchards bear fruit again.\n\nThe city should pay for the boxes and the lessons of every keeper."
)
REPLY = (
    "There is much to say. The orchards of our city bore fruit without any hives in the streets. Nobody "
    "asked the neighbours about the stings.\n\nLet a keeper pay for the boxes, and the city pay for "
    "lessons."
)
OTHER = "Trams should run at night.\n\nThey cost little, and people get home in safety."
HIVE, PAY = "Every street should keep a hive", "The city should pay for the boxes"
ORCHARDS = "The orchards of our city bore fruit without any hives in the streets."
BOXES = "Let a keeper pay for the boxes, and the city pay for lessons."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as workspace:
        debate = workspace.documents.create_debate("Bees").created[0].id
        for key, text, kind in (
            ("essay", ESSAY, "essay"),
            ("reply", REPLY, "reaction"),
            ("other", OTHER, "reaction"),
        ):
            add_text(workspace.library, key, debate, text, f"The {key}", kind)
        map_id = workspace.maps.create(debate, "Bees").created[0].id
        for words in (HIVE, PAY):
            workspace.maps.add_passage(map_id, "proposal", sentence(workspace, words))
        yield workspace


def sentence(desk: Workspace, beginning: str) -> Reference:
    """Point at the sentence of the essay that begins so."""
    text = desk.documents.text("essay")
    start = text.index(beginning)
    return Reference.passage("essay", start, text.index(".", start) + 1)


def map_of(desk: Workspace) -> str:
    return desk.maps.maps()[0].id


def proposals(desk: Workspace) -> list[str]:
    return [node.id for node in desk.maps.map(map_of(desk)).nodes.values() if node.kind == "proposal"]


def waiting(desk: Workspace) -> dict[str, Candidate]:
    """Give what waits by its words, best first."""
    found = desk.sorting.candidates(map_of(desk)).waiting
    return {desk.documents.text(each.document)[each.start : each.end]: each for each in found}


def passage(desk: Workspace, words: str) -> Reference:
    return Reference.passage(*waiting(desk)[words].span)


@pytest.mark.parametrize("is_indexed", [False, True])
def test_sentences_that_share_rare_words_with_a_proposal_wait_with_the_words_that_made_them_so(
    desk: Workspace, is_indexed: bool
) -> None:
    if is_indexed:
        desk.searching.catch_up()
    found = waiting(desk)
    assert set(found) == {ORCHARDS, BOXES}
    hive, pay = proposals(desk)
    assert found[ORCHARDS].likely[0].proposal == hive
    assert {"orchards", "fruit", "hives", "streets"} <= set(found[ORCHARDS].likely[0].words)
    assert found[BOXES].likely[0].proposal == pay
    assert {"boxes", "lessons", "keeper"} <= set(found[BOXES].likely[0].words)
    assert all(each.nearness > 0 for each in found.values())


def test_the_text_that_proposals_come_from_is_no_reaction(desk: Workspace) -> None:
    assert [each.id for each in desk.sorting.reactions(map_of(desk))] == ["reply", "other"]
    for key in proposals(desk):
        desk.maps.remove_evidence(map_of(desk), key, 0)
    assert [each.id for each in desk.sorting.reactions(map_of(desk))] == ["reply", "other"]


def test_a_reaction_stays_one_where_its_words_become_evidence_of_a_proposal_or_a_proposal(
    desk: Workspace,
) -> None:
    hive = proposals(desk)[0]
    desk.sorting.give_evidence(map_of(desk), passage(desk, ORCHARDS), hive)
    assert list(waiting(desk)) == [BOXES]
    desk.undo.undo()
    own = desk.maps.add_passage(map_of(desk), "proposal", passage(desk, ORCHARDS)).created[0].id
    assert list(waiting(desk)) == [BOXES]
    assert all(each.proposal != own for each in waiting(desk)[BOXES].likely)
    assert desk.sorting.candidates(map_of(desk)).decided == 1


def test_where_only_reactions_are_debated_the_essays_react(desk: Workspace) -> None:
    (debate,) = desk.documents.debates()
    map_id = desk.maps.create(debate.id, "The other way").created[0].id
    desk.maps.add_passage(map_id, "proposal", passage(desk, ORCHARDS))
    assert [each.id for each in desk.sorting.reactions(map_id)] == ["essay", "other"]


def test_a_decision_makes_a_node_with_evidence_title_and_speaker_in_one_edit(desk: Workspace) -> None:
    hive = proposals(desk)[0]
    before = contents(desk.library)
    chosen = passage(desk, ORCHARDS)
    changes = desk.sorting.speak(map_of(desk), chosen, "against", hive)
    argument_map = desk.maps.map(map_of(desk))
    node = argument_map.nodes[changes.created[0].id]
    (evidence,) = node.evidence
    assert node.title.startswith("The orchards of our city")
    assert (evidence.document, evidence.anchor.exact) == ("reply", ORCHARDS)
    assert desk.maps.evidence_place(evidence).status == "anchored"
    (relation,) = argument_map.relations_from(node.id)
    assert (relation.kind, relation.target) == ("attack", hive)
    assert ORCHARDS not in waiting(desk)
    assert desk.sorting.candidates(map_of(desk)).decided == 1
    desk.undo.undo()
    assert contents(desk.library) == before
    assert ORCHARDS in waiting(desk)


def test_a_passage_undercuts_a_link_asks_or_is_evidence_of_a_node(desk: Workspace) -> None:
    sorting, map_id, hive = desk.sorting, map_of(desk), proposals(desk)[0]
    spoken = sorting.speak(map_id, passage(desk, ORCHARDS), "for", hive).created[0].id
    (link,) = links_on(desk.maps.map(map_id), hive)
    cut = sorting.speak(map_id, passage(desk, BOXES), "against", link.id).created[0].id
    (relation,) = desk.maps.map(map_id).relations_from(cut)
    assert (relation.kind, relation.target) == ("undercut", link.id)
    desk.undo.undo()
    asked = sorting.ask(map_id, passage(desk, BOXES)).created[0].id
    assert desk.maps.map(map_id).nodes[asked].kind == "question"
    desk.undo.undo()
    sorting.give_evidence(map_id, passage(desk, BOXES), spoken)
    assert [each.anchor.exact for each in desk.maps.map(map_id).nodes[spoken].evidence] == [ORCHARDS, BOXES]
    assert waiting(desk) == {}


def test_what_is_skipped_stays_so_after_a_restart_and_undo_brings_it_back(desk: Workspace) -> None:
    before = contents(desk.library)
    changes = desk.sorting.skip(map_of(desk), passage(desk, ORCHARDS))
    assert changes.skipped == {map_of(desk)}
    assert list(waiting(desk)) == [BOXES]
    with closing(Workspace(desk.paths)) as restarted:
        assert list(waiting(restarted)) == [BOXES]
    assert desk.undo.undo_label == "Skip passage"
    desk.undo.undo()
    assert contents(desk.library) == before
    assert ORCHARDS in waiting(desk)
    desk.undo.redo()
    assert ORCHARDS not in waiting(desk)


def test_what_is_skipped_for_one_map_waits_for_another(desk: Workspace) -> None:
    desk.sorting.skip(map_of(desk), passage(desk, ORCHARDS))
    (debate,) = desk.documents.debates()
    second = desk.maps.create(debate.id, "Second").created[0].id
    desk.maps.add_passage(second, "proposal", sentence(desk, HIVE))
    assert desk.sorting.candidates(second).waiting


def test_a_sentence_that_was_edited_waits_again_and_one_that_was_only_moved_does_not(
    desk: Workspace, tmp_path: Path
) -> None:
    for words in (ORCHARDS, BOXES):
        desk.sorting.skip(map_of(desk), passage(desk, words))
    altered = ORCHARDS.replace("of our city", "of our good city")
    new = tmp_path / "reply.md"
    new.write_text(f"A new beginning.\n\n{REPLY.replace(ORCHARDS, altered)}", "utf-8")
    desk.versions.replace("reply", new)
    assert list(waiting(desk)) == [altered]


def test_a_new_text_joins_the_queue_and_one_in_the_trash_leaves_it(desk: Workspace) -> None:
    (debate,) = desk.documents.debates()
    add_text(
        desk.library, "late", debate.id, "No street has room for a hive, nor for orchards.", kind="reaction"
    )
    assert "No street has room for a hive, nor for orchards." in waiting(desk)
    desk.trash.put([Reference.document("late"), Reference.document("reply")])
    assert waiting(desk) == {}


def test_what_a_node_of_another_map_uses_does_not_wait(desk: Workspace) -> None:
    (debate,) = desk.documents.debates()
    second = desk.maps.create(debate.id, "Second").created[0].id
    desk.maps.add_passage(second, "claim", passage(desk, ORCHARDS))
    assert list(waiting(desk)) == [BOXES]
    desk.trash.put([Reference.map(second)])
    assert ORCHARDS in waiting(desk)


def test_the_first_passages_come_from_the_texts_that_share_most(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatedesk.services.sorting.sorting.FIRST_TEXTS", 1)
    desk.searching.catch_up()
    first = desk.sorting.candidates(map_of(desk), soon=True)
    assert {each.document for each in first.waiting} == {"reply"}
    assert (first.texts, first.is_whole) == (1, False)
    assert desk.sorting.candidates(map_of(desk), soon=True, also="other").texts == 2
    whole = desk.sorting.candidates(map_of(desk))
    assert (whole.texts, whole.is_whole) == (2, True)


def test_progress_is_told_and_may_stop_the_search(desk: Workspace) -> None:
    told: list[tuple[int, int]] = []
    desk.sorting.candidates(map_of(desk), lambda done, total, words: told.append((done, total)))
    assert told[-1] == (4, 4)

    def stop(done: int, total: int, words: str) -> None:
        raise DeskError("enough")

    with pytest.raises(DeskError, match="enough"):
        desk.sorting.candidates(map_of(desk), stop)


def test_a_map_without_proposals_is_sorted_by_what_bears_on_nothing(desk: Workspace) -> None:
    (debate,) = desk.documents.debates()
    empty = desk.maps.create(debate.id, "Empty").created[0].id
    assert desk.sorting.candidates(empty).waiting == []
    desk.maps.add_words(
        empty, "claim", "The orchards of the city bear fruit where hives are kept in streets."
    )
    assert [each.document for each in desk.sorting.candidates(empty).waiting] == ["reply"]


def test_texts_without_a_node_are_listed(desk: Workspace) -> None:
    (debate,) = desk.documents.debates()
    assert [each.id for each in desk.sorting.unplaced(debate.id)] == ["reply", "other"]
    desk.sorting.ask(map_of(desk), passage(desk, BOXES))
    assert [each.id for each in desk.sorting.unplaced(debate.id)] == ["other"]
    desk.undo.undo()
    assert [each.id for each in desk.sorting.unplaced(debate.id)] == ["reply", "other"]
