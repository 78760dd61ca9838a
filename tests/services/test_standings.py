"""Computed standing follows edits, is tried without nodes, and is shown where a debate wants it."""

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.workspace import Workspace
from tests.support.libraries import contents


def added(desk: Workspace, map_id: str, title: str, relation: str = "", target: str = "") -> str:
    kind = "argument" if relation else "proposal"
    made = desk.maps.add_node(
        map_id,
        kind,  # type: ignore[arg-type]
        title,
        relation=relation or None,  # type: ignore[arg-type]
        target=target or None,
    )
    return made.created[0].id


def test_standing_follows_edits_and_their_undoing(desk: Workspace, map_id: str) -> None:
    hive = added(desk, map_id, "One hive a street")
    assert desk.standings.evaluation(map_id).standings == {hive: "in"}
    stings = added(desk, map_id, "Stings", "attack", hive)
    assert desk.standings.evaluation(map_id).standings == {hive: "out", stings: "in"}
    added(desk, map_id, "Gloves", "attack", stings)
    assert desk.standings.evaluation(map_id).standings[hive] == "in"
    desk.undo.undo()
    reason = desk.standings.evaluation(map_id).reason(hive)
    assert reason.sentence == "out: the objection “Stings” stands unanswered"
    assert reason.nodes == (stings,)


def test_another_title_is_named_without_working_out_the_standing_again(
    desk: Workspace, map_id: str
) -> None:
    hive = added(desk, map_id, "One hive a street")
    stings = added(desk, map_id, "Stings", "attack", hive)
    before = desk.standings.evaluation(map_id)
    assert desk.standings.evaluation(map_id) is before
    desk.maps.edit_node(map_id, stings, title="Bees sting")
    after = desk.standings.evaluation(map_id)
    assert after.framework is before.framework
    assert after.reason(hive).sentence == "out: the objection “Bees sting” stands unanswered"


def test_a_node_that_is_switched_off_stays_so_through_edits_and_changes_nothing_in_the_library(
    desk: Workspace, map_id: str
) -> None:
    hive = added(desk, map_id, "One hive a street")
    stings = added(desk, map_id, "Stings", "attack", hive)
    before = contents(desk.library)
    tried = desk.standings.switch(map_id, stings)
    assert [(change.node, change.before, change.after) for change in tried.changes] == [(hive, "out", "in")]
    assert contents(desk.library) == before
    added(desk, map_id, "Cost", "attack", hive)
    assert desk.standings.what_if(map_id).off == (stings,)
    assert desk.standings.what_if(map_id).changes == []
    assert desk.standings.switch(map_id, stings).off == ()
    assert desk.standings.switch(map_id, stings).off == (stings,)
    desk.standings.forget_what_if(map_id)
    assert desk.standings.what_if(map_id).off == ()
    desk.standings.switch(map_id, stings)
    desk.rearranging.remove_nodes(map_id, [stings])
    assert desk.standings.what_if(map_id).off == ()


def test_open_points_are_listed_in_reading_order(desk: Workspace, map_id: str) -> None:
    hive = added(desk, map_id, "One hive a street")
    roofs = added(desk, map_id, "Bees on roofs")
    stings = added(desk, map_id, "Stings", "attack", hive)
    points = desk.standings.open_points(map_id)
    assert (points.unanswered, points.objections) == ((roofs,), (stings,))
    assert points.without_evidence == (hive, stings, roofs)


def test_a_debate_shows_standing_only_where_it_was_asked_to_and_that_can_be_undone(
    desk: Workspace, map_id: str
) -> None:
    debate = desk.documents.debates()[0].id
    assert not desk.standings.is_shown(debate)
    changes = desk.standings.show(debate, True)
    assert changes.debates == {debate}
    assert desk.standings.is_shown(debate)
    assert desk.documents.debates()[0].shows_standing
    desk.undo.undo()
    assert not desk.standings.is_shown(debate)
    with pytest.raises(DeskError, match="no debate"):
        desk.standings.show("gone", True)
    with pytest.raises(DeskError):
        desk.standings.evaluation("gone")


def test_a_picture_says_how_nodes_stand_where_the_debate_shows_that(desk: Workspace, map_id: str) -> None:
    hive = added(desk, map_id, "One hive a street")
    stings = added(desk, map_id, "Stings", "attack", hive)
    for new in ("Cold", "Warm"):
        added(desk, map_id, new)
    titled = {node.title: key for key, node in desk.maps.map(map_id).nodes.items()}
    desk.maps.relate(map_id, titled["Cold"], titled["Warm"], "contradiction")
    hidden = desk.exports.map_text(map_id, "svg")
    desk.standings.show(desk.documents.debates()[0].id, True)
    desk.standings.switch(map_id, stings)
    shown = desk.exports.map_text(map_id, "svg")
    for word, times in (("in", 1), ("out", 1), ("undecided", 2)):
        assert hidden.count(f">{word}</text>") == 0
        assert shown.count(f">{word}</text>") == times
    assert "One hive a street, out</title>" in shown
