"""What a debate still owes, in reading order."""

from hypothesis import given

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.evaluation.open_points import in_reading_order, open_points
from debatedesk.domain.maps.edits import replace_node
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node
from tests.domain.maps.layout.layout_maps import debate, maps


def test_proposals_without_reply_and_objections_without_answer_are_open() -> None:
    whole = debate("o r P! Q! R! cut s", "o - P", "r - o", "cut _ r1", "s + R")
    points = open_points(whole)
    assert points.unanswered == ("Q",)
    assert points.objections == ("cut",)


def test_reading_goes_from_a_proposal_to_what_bears_on_it() -> None:
    whole = debate("late o2 P! o1 reply Q!", "o1 - P", "reply - o1", "late - Q", "o2 - Q", "o2 - P")
    assert in_reading_order(whole) == ["P", "o1", "reply", "Q", "late", "o2"]
    assert open_points(whole).objections == ("reply", "late", "o2")


def test_nodes_that_come_from_no_passage_lack_evidence() -> None:
    evidence = Evidence("essay", TextAnchor("Bees", "", "", 0, 4))
    whole = replace_node(debate("P! a b", "b - P", "a + P"), Node("a", evidence=(evidence,)))
    assert open_points(whole).without_evidence == ("P", "b")


@given(maps())
def test_every_node_of_any_map_is_read_once(whole: ArgumentMap) -> None:
    assert sorted(in_reading_order(whole)) == sorted(whole.nodes)
