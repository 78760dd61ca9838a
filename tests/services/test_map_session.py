"""Maps are read once and kept: never other than they stand in the library."""

from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.maps import MapStore


def statements(desk: Workspace) -> list[str]:
    """Give the list that all statements on the library are written to from now on."""
    seen: list[str] = []
    desk.library._connection.set_trace_callback(seen.append)
    return seen


def test_editing_a_title_reads_no_map_that_is_shown_already(desk: Workspace, map_id: str) -> None:
    node = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    desk.maps.map(map_id)
    seen = statements(desk)
    desk.maps.edit_node(map_id, node, title="Two hives")
    assert desk.maps.map(map_id).nodes[node].title == "Two hives"
    assert not [each for each in seen if each.startswith("SELECT") and " FROM nodes" in each]
    # What undoes the edit, and whether a note waits for a thing of that name.
    assert len([each for each in seen if each.startswith("SELECT")]) <= 2


def test_what_is_kept_is_what_the_library_holds(desk: Workspace, map_id: str) -> None:
    node = desk.maps.add_node(map_id, "proposal", "One hive", evidence=[("essay", 3, 9)]).created[0].id
    desk.maps.add_node(map_id, "claim", "Stings", relation="attack", target=node)
    desk.maps.edit_node(map_id, node, tags=["bees", "city"], weight=1)
    desk.maps.add_node(map_id, "claim", "Wax", after=node)
    fresh = MapStore(desk.library).map(map_id)
    kept = desk.maps.map(map_id)
    assert kept == fresh
    assert (list(kept.nodes), list(kept.relations)) == (list(fresh.nodes), list(fresh.relations))


def test_undo_and_new_texts_are_noticed(desk: Workspace, map_id: str) -> None:
    node = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    desk.maps.edit_node(map_id, node, title="Two hives")
    desk.undo.undo()
    assert desk.maps.map(map_id).nodes[node].title == "One hive"
    desk.undo.undo()
    assert desk.maps.map(map_id).nodes == {}


def test_undo_reads_of_a_map_no_more_than_it_has_touched(desk: Workspace, map_id: str) -> None:
    first = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    other = desk.maps.add_node(map_id, "claim", "Stings", relation="attack", target=first).created[0].id
    untouched = desk.maps.map(map_id).nodes[other]
    desk.maps.edit_node(map_id, first, title="Two hives")
    for turn, title in ((desk.undo.undo, "One hive"), (desk.undo.redo, "Two hives")):
        turn()
        kept = desk.maps.map(map_id)
        assert kept.nodes[first].title == title
        assert kept.nodes[other] is untouched
        assert kept == MapStore(desk.library).map(map_id)


def test_what_another_program_writes_is_noticed(desk: Workspace, map_id: str, tmp_path: Path) -> None:
    node = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    other = Workspace(LibraryPaths.under(tmp_path))
    other.maps.edit_node(map_id, node, title="No hives")
    assert desk.maps.map(map_id).nodes[node].title == "No hives"
    other.maps.edit_node(map_id, node, text="None at all.")
    desk.maps.edit_node(map_id, node, title="Some hives")
    other.close()
    kept = desk.maps.map(map_id).nodes[node]
    assert (kept.title, kept.text) == ("Some hives", "None at all.")


def test_an_edit_that_fails_leaves_the_map_as_it_is(desk: Workspace, map_id: str) -> None:
    node = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    with pytest.raises(UnicodeError):
        desk.maps.edit_node(map_id, node, title="\ud800")
    assert desk.maps.map(map_id).nodes[node].title == "One hive"


def test_a_map_that_is_erased_is_gone(desk: Workspace, map_id: str) -> None:
    desk.maps.map(map_id)
    desk.trash.put([Reference.map(map_id)])
    desk.trash.erase([Reference.map(map_id)])
    with pytest.raises(DeskError, match="no map"):
        desk.maps.map(map_id)


def test_where_views_were_left_is_no_change_of_a_map(desk: Workspace, map_id: str) -> None:
    desk.maps.map(map_id)
    desk.state.set("map", {"zoom": 1})
    seen = statements(desk)
    desk.maps.map(map_id)
    assert seen == ["PRAGMA data_version"]


def test_a_node_made_of_a_passage_says_its_words_and_whose_they_are(desk: Workspace, map_id: str) -> None:
    text = desk.documents.text("essay")
    start = text.index("Every street")
    passage = Reference.passage("essay", start, start + 90)
    made = desk.maps.add_passage(map_id, "proposal", passage).created[0]
    node = desk.maps.map(map_id).nodes[made.id]
    assert node.title.startswith("Every street")
    assert node.title.endswith("…")
    assert node.text == " ".join(text[start : start + 90].split())
    assert node.speaker == desk.documents.document("essay").author
    assert node.evidence[0].anchor.exact == text[start : start + 90]


def test_short_words_are_all_of_a_title(desk: Workspace, map_id: str) -> None:
    made = desk.maps.add_words(map_id, "claim", "  Bees  sting. ").created[0]
    node = desk.maps.map(map_id).nodes[made.id]
    assert (node.title, node.text, node.evidence) == ("Bees sting", "", ())


def test_notes_and_highlights_are_no_change_of_a_map(desk: Workspace, map_id: str) -> None:
    node = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    kept = desk.maps.map(map_id)
    note = desk.notes.add(Reference.node(map_id, node), "Why?").created[0].id
    desk.notes.write(note, "Who says so?")
    desk.undo.undo()
    desk.notes.remove(note)
    desk.documents.describe(replace(desk.documents.document("essay"), title="Other"))
    desk.undo.undo()
    assert desk.maps.map(map_id) is kept
