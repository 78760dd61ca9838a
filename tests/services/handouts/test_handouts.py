"""What stands in a hand-out: all of a map once, quotations as texts have them, room for a class."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.model import NODE_KINDS, RELATION_KINDS, ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.services.handouts.content import Handout, HandoutOptions, Statement
from debatedesk.services.handouts.numbering import HandoutNumbers
from debatedesk.services.workspace import Workspace
from tests.services.handouts.debates import bees
from tests.support.libraries import ESSAY

TEACHER, STUDENT = HandoutOptions(), HandoutOptions("student")


def statements(handout: Handout) -> dict[str, Statement]:
    """All statements that are written out, by their nodes."""
    heads = {entry.statement.node: entry.statement for entry in handout.entries}
    points = {
        each.node: each
        for entry in handout.entries
        for side in entry.sides
        for point in side.points
        for each in point.statements
        if not each.see
    }
    return {**heads, **points}


def test_proposals_come_in_the_order_of_their_passages_and_questions_and_asides_after_them(
    desk: Workspace,
) -> None:
    handout = desk.handouts.of_map(bees(desk), TEACHER)
    heads = [(entry.statement.number, entry.statement.node) for entry in handout.entries]
    assert heads == [("1", "hive"), ("2", "pay"), ("3", "air"), ("4", "who"), ("5", "aside")]
    assert [entry.statement.node for entry in handout.maps[0].questions] == ["who"]


def test_replies_and_undercuts_stand_below_what_they_answer_and_what_was_said_is_named_again(
    desk: Workspace,
) -> None:
    first, second, *_ = desk.handouts.of_map(bees(desk), TEACHER).entries
    against = first.sides[1]
    assert [(point.number, point.level, point.word) for point in against.points] == [
        ("1.2", 1, "Objection"),
        ("1.2.1", 2, "Undercut"),
        ("1.2.2", 2, "Objection"),
    ]
    joined = against.points[2].statements
    assert [(each.number, each.title) for each in joined] == [
        ("1.2.2a", "An hour a week is enough"),
        ("1.2.2b", "Lessons are held each spring."),
    ]
    (again,) = second.sides[1].points
    assert (again.number, again.statements[0].see, again.statements[0].title) == (
        "2.1",
        "1.2",
        "Untended hives fall ill",
    )


def test_quotations_are_what_texts_say_and_words_that_are_gone_are_said_to_be_so(desk: Workspace) -> None:
    map_id = bees(desk)
    quoted = statements(desk.handouts.of_map(map_id, TEACHER))["ill"].quotations[0]
    assert quoted.words.startswith("A hive that nobody tends falls ill")
    assert (quoted.citation, quoted.condition) == ("(Orr, 2022, para. 1)", "")
    desk.versions.replace("essay", ESSAY.replace("The city would pay for the boxes.", ""))
    desk.trash.put([Reference.document("reply")])
    desk.trash.erase([Reference.document("reply")])
    now = statements(desk.handouts.of_map(map_id, TEACHER))
    assert [(each.words, each.condition) for key in ("pay", "ill") for each in now[key].quotations] == [
        ("The city would pay for the boxes.", "These words are no longer in the text."),
        (quoted.words, "The text of these words is not in the library."),
    ]


def test_a_teacher_reads_how_each_proposal_stands_and_what_is_open(desk: Workspace) -> None:
    handout = desk.handouts.of_map(bees(desk), TEACHER)
    assert [entry.standing for entry in handout.maps[0].theses] == [
        "in: the objection “Untended hives fall ill” is undercut by “Illness does not go that far”",
        "in: the objection “Untended hives fall ill” is out itself",
        "in: nothing is said against it",
    ]
    assert [(each.heading, [one.number for one in each.statements]) for each in handout.open_lists] == [
        ("Questions without an answer", ["4"]),
        ("Proposals that nothing is said about", ["3"]),
        ("Objections without a reply", ["1.2.1", "1.2.2a", "1.2.2b"]),
    ]


def test_a_students_version_has_the_same_numbers_and_not_a_word_of_what_it_asks_for(
    desk: Workspace,
) -> None:
    map_id = bees(desk)
    teacher, student = (desk.handouts.of_map(map_id, each) for each in (TEACHER, STUDENT))
    said, asked = statements(teacher), statements(student)
    assert {key: each.number for key, each in said.items()} == {
        key: each.number for key, each in asked.items()
    }
    hidden = {"task", "ill", "hour", "lessons", "far"}
    assert {key for key, each in asked.items() if each.lines} == hidden
    assert (asked["hive"], asked["who"]) == (said["hive"], said["who"])
    assert asked["ill"].source_lines
    assert not asked["far"].source_lines
    everything = repr(student)
    for key in hidden:
        for words in (said[key].title, *(each.words for each in said[key].quotations)):
            assert words not in everything
    assert [bool(each.lines) for each in student.open_lists] == [False, False, True]
    drawn = student.maps[0].drawn
    assert drawn
    assert [drawn.nodes[key].title for key in ("hive", "ill")] == ["1  One hive a street", "1.2"]


def test_a_debate_gives_one_hand_out_of_all_its_maps_and_none_without_a_map(desk: Workspace) -> None:
    debate = desk.documents.debates()[0].id
    with pytest.raises(DeskError, match="“Bees” has no map to make a hand-out of"):
        desk.handouts.of_debate(debate, TEACHER)
    bees(desk)
    empty = desk.maps.create(debate, "Nothing yet").created[0].id
    desk.maps.add_node(empty, "proposal", "x" * 10_000)
    handout = desk.handouts.of_debate(debate, TEACHER)
    assert [len(each.entries) for each in handout.maps] == [5, 1]
    (entry,) = handout.maps[1].entries
    assert entry.statement.number == "6"
    assert len(entry.statement.title) < 250
    assert entry.statement.text == "x" * 10_000


KINDS = st.sampled_from(NODE_KINDS)
LINKS = st.sampled_from(RELATION_KINDS)


@given(st.data())
def test_every_node_of_any_map_has_a_number_of_its_own(data: st.DataObject) -> None:
    kinds = data.draw(st.lists(KINDS, min_size=1, max_size=8))
    keys = [f"n{number}" for number in range(len(kinds))]
    links = data.draw(
        st.lists(st.tuples(LINKS, st.lists(st.sampled_from(keys), min_size=1, max_size=2)), max_size=12)
    )
    relations = [
        Relation(
            f"r{number}",
            kind,
            tuple(sources),
            data.draw(st.sampled_from([*keys, *(f"r{each}" for each in range(number))])),
        )
        for number, (kind, sources) in enumerate(links)
    ]
    nodes = [Node(key, kind) for key, kind in zip(keys, kinds, strict=True)]
    board = Board(ArgumentMap.of("", "", nodes, relations))
    pages = [*board.pages, *board.loose]
    numbers = HandoutNumbers(board, pages, 1).numbers
    assert numbers.keys() == set(keys)
    assert len(set(numbers.values())) == len(keys)


def test_an_objection_whose_reply_is_off_the_map_is_not_said_to_be_without_one(desk: Workspace) -> None:
    map_id = bees(desk)
    desk.rearranging.put_on_map(map_id, ["hour", "lessons", "far"], is_on=False)
    handout = desk.handouts.of_map(map_id, TEACHER)
    listed = {each.node for one in handout.open_lists for each in one.statements}
    assert "ill" in statements(handout)
    assert not listed & {"ill", "hour", "lessons", "far"}
