"""A map and its text go along with each other, and nothing typed is lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import Message
from debatedesk.services.argdown_text import ArgdownTexts
from debatedesk.services.workspace import Workspace
from tests.formats.argdown.sameness import same_map
from tests.formats.maps import shared_debates

TEXT = """\
// First meeting
[Keep hives]: Every street keeps a hive. {kind: proposal}
  + <Honey>: Hives give honey. // is that so?

[Ban hives] {kind: proposal}
  + <Stings>: Bees sting.
"""


@pytest.fixture
def texts(desk: Workspace, map_id: str) -> ArgdownTexts:
    desk.argdown_texts.edit(map_id, TEXT)
    return desk.argdown_texts


def by_title(argument_map: ArgumentMap) -> dict[str, str]:
    return {node.title: key for key, node in argument_map.nodes.items()}


def test_a_map_is_written_as_a_person_would(desk: Workspace, map_id: str) -> None:
    proposal = desk.maps.add_node(map_id, "proposal", "Keep one hive").created[0].id
    desk.maps.add_node(map_id, "argument", "Stings", relation="attack", target=proposal)
    assert desk.argdown_texts.text(map_id).text == "[Keep one hive] {kind: proposal}\n  - <Stings>\n"


def test_typing_builds_the_map_in_one_step_of_undo(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    built = desk.maps.map(map_id)
    assert [node.title for node in built.nodes.values()] == ["Keep hives", "Honey", "Ban hives", "Stings"]
    assert [each.kind for each in built.relations.values()] == ["support", "support"]
    assert texts.text(map_id).text == TEXT
    desk.undo.undo()
    assert not desk.maps.map(map_id).nodes


def test_an_edit_of_the_map_changes_its_lines_alone(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    key = by_title(desk.maps.map(map_id))["Honey"]
    desk.maps.edit_node(map_id, key, text="Honey sells.")
    assert texts.text(map_id).text == TEXT.replace("Hives give honey.", "Honey sells.")
    desk.undo.undo()
    assert texts.text(map_id).text == TEXT


def test_a_renamed_node_stays_the_same_with_its_evidence(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    key = by_title(desk.maps.map(map_id))["Ban hives"]
    desk.maps.add_evidence(map_id, key, "essay", 0, 5)
    shown = texts.edit(map_id, TEXT.replace("Ban hives", "Forbid hives")).shown
    node = desk.maps.map(map_id).nodes[key]
    assert (node.title, len(node.evidence)) == ("Forbid hives", 1)
    assert shown.text == TEXT.replace("Ban hives", "Forbid hives")


def test_a_node_renamed_where_it_stands_is_renamed_where_it_is_named(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    texts.edit(map_id, TEXT + "  - <Honey>\n")
    key = by_title(desk.maps.map(map_id))["Honey"]
    shown = texts.edit(map_id, TEXT.replace("<Honey>", "<Sweetness>") + "  - <Honey>\n").shown
    assert desk.maps.map(map_id).nodes[key].title == "Sweetness"
    assert len(desk.maps.map(map_id).nodes) == 4
    assert shown.text == TEXT.replace("<Honey>", "<Sweetness>") + "  - <Sweetness>\n"


def test_what_was_cut_and_is_pasted_elsewhere_is_what_it_was(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    key = by_title(desk.maps.map(map_id))["Honey"]
    desk.maps.add_evidence(map_id, key, "essay", 0, 5)
    line = "  + <Honey>: Hives give honey. // is that so?\n"
    texts.edit(map_id, TEXT.replace(line, ""))
    assert key not in desk.maps.map(map_id).nodes
    texts.edit(map_id, TEXT.replace(line, "") + line)
    assert len(desk.maps.map(map_id).nodes[key].evidence) == 1


@pytest.mark.parametrize(
    ("typed", "line", "column", "cause"),
    [
        ("[Keep hives]: A. {kind: wish}\n", 1, 1, "“wish” is no kind of node"),
        ("[a]: A.\n\n  + [b]: B.\n", 3, 3, "relates to nothing"),
        (
            "[a]: A. {kind: question}\n\n[b]: B. {kind: question}\n  + [c]: C. {answers: [a]\n",
            4,
            3,
            "closed",
        ),
        (
            "[a]: A. {kind: question}\n\n[b]: B. {kind: question, answers: [a]}\n",
            3,
            1,
            "can't be a question",
        ),
    ],
)
def test_what_is_no_map_is_kept_as_a_draft_and_the_map_stays(
    desk: Workspace, map_id: str, texts: ArgdownTexts, typed: str, line: int, column: int, cause: str
) -> None:
    before = desk.maps.map(map_id)
    edit = texts.edit(map_id, typed)
    problem = edit.shown.problem
    assert problem
    assert (problem.line, problem.column) == (line, column)
    assert cause in problem.cause
    assert isinstance(problem.cause, Message)
    assert not edit.changes
    assert desk.maps.map(map_id) == before
    again = ArgdownTexts(desk._map_session, desk._map_edits, desk.state, lambda: "x")
    assert again.text(map_id).text == typed
    assert again.text(map_id).problem


def test_a_draft_that_becomes_a_map_keeps_what_was_done_to_the_map_meanwhile(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    texts.edit(map_id, TEXT + "  - <Cost\n  + {kind: [\n")
    keys = by_title(desk.maps.map(map_id))
    desk.maps.edit_node(map_id, keys["Honey"], text="Honey sells.")
    new = desk.maps.add_node(map_id, "claim", "Meadows").created[0].id
    shown = texts.edit(map_id, TEXT + "  - <Cost>\n").shown
    now = desk.maps.map(map_id)
    assert now.nodes[keys["Honey"]].text == "Honey sells."
    assert new in now.nodes
    assert "Cost" in by_title(now)
    assert "Honey sells. // is that so?" in shown.text
    assert "[Meadows]" in shown.text


def test_comments_and_order_come_back_after_a_restart_and_meet_what_was_done_without_them(
    desk: Workspace, map_id: str, texts: ArgdownTexts
) -> None:
    key = by_title(desk.maps.map(map_id))["Stings"]
    desk.maps.edit_node(map_id, key, title="Bees sting")
    again = ArgdownTexts(desk._map_session, desk._map_edits, desk.state, lambda: "x")
    assert again.text(map_id).text == TEXT.replace("<Stings>", "<Bees sting>")


@settings(
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(shared_debates(), st.data())
def test_an_edit_of_a_text_keeps_every_node_that_is_still_there(
    desk: Workspace, argument_map: ArgumentMap, data: st.DataObject
) -> None:
    debate = desk.documents.debates()[0].id
    own = desk.maps.add_map(debate, argument_map).created[0].id
    before = desk.maps.map(own)
    text = desk.argdown_texts.text(own).text
    lines = reworded(data, text.split("\n"))
    edit = desk.argdown_texts.edit(own, "\n".join(lines))
    now = desk.maps.map(own)
    if not edit.shown.problem:
        assert now.nodes.keys() >= before.nodes.keys()
        assert edit.shown.text == "\n".join(lines)
    if edit.changes:
        desk.undo.undo()
    assert same_map(desk.maps.map(own), before)


def reworded(data: st.DataObject, lines: list[str]) -> list[str]:
    """Add a word to a text, a comment, and a node; move the last block to the top."""
    with_text = [number for number, line in enumerate(lines) if ": " in line and "#" not in line]
    number = data.draw(st.sampled_from(with_text))
    at = lines[number].index(": ") + 2
    lines[number] = f"{lines[number][:at]}Indeed {lines[number][at:]}"
    if data.draw(st.booleans()):
        lines.insert(number, "// a comment")
    if data.draw(st.booleans()):
        lines += ["[Quite another]: It is new.", ""]
    if data.draw(st.booleans()) and not any(line.startswith("#") for line in lines):
        last = max(number for number, line in enumerate(lines[:-1]) if not line.strip() or number == 0)
        lines = [*[line for line in lines[last:] if line], "", *lines[:last]]
    return lines
