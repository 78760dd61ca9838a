"""Who made and who changed what is recorded with every edit, kept in the library, and undone with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.stamping import revision
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import contents


@pytest.fixture
def desk(desk: Workspace) -> Workspace:
    desk.authorship.rename("Vesna")
    return desk


def stored(desk: Workspace, map_id: str) -> ArgumentMap:
    """Read a map past what the session keeps."""
    return desk._map_store.map(map_id)


def test_the_name_is_kept_in_the_settings_and_may_be_taken_back(tmp_path: Path) -> None:
    paths = LibraryPaths.under(tmp_path)
    desk = Workspace(paths)
    assert (desk.authorship.name, desk.authorship.is_asked) == ("", False)
    desk.authorship.rename("  Vesna\n Horvat\x1b ")
    desk.close()
    desk = Workspace(paths)
    assert (desk.authorship.name, desk.authorship.is_asked) == ("Vesna Horvat", True)
    desk.authorship.rename("")
    assert desk.authorship.name == ""
    desk.close()


def test_a_node_and_its_relation_record_who_made_them(desk: Workspace, map_id: str) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    desk.maps.add_node(map_id, "claim", "Stings", relation="attack", target=hive)
    there = stored(desk, map_id)
    assert {node.provenance.author for node in there.nodes.values()} == {"Vesna"}
    assert {relation.provenance.author for relation in there.relations.values()} == {"Vesna"}
    assert there.nodes[hive].provenance.created.startswith("2026-01-01T")
    assert {key: each.provenance for key, each in desk.maps.map(map_id).nodes.items()} == {
        key: each.provenance for key, each in there.nodes.items()
    }


def test_a_change_records_who_when_and_from_which_revision(desk: Workspace, map_id: str) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    before = desk.maps.map(map_id).nodes[hive]
    desk.authorship.rename("Ivo")
    desk.maps.edit_node(map_id, hive, title="Two hives")
    made = stored(desk, map_id).nodes[hive].provenance
    assert (made.author, made.editor, made.parents) == ("Vesna", "Ivo", (revision(before),))
    assert made.modified > made.created == before.provenance.created
    assert desk.authorship.is_mine(made)


def test_typing_is_one_change_and_undo_restores_exactly_what_was_recorded(
    desk: Workspace, map_id: str
) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    before, rows = desk.maps.map(map_id).nodes[hive], contents(desk.library)
    for letters in ("T", "Tw", "Two"):
        desk.maps.edit_node(map_id, hive, title=letters, merge_key="title")
    assert stored(desk, map_id).nodes[hive].provenance.parents == (revision(before),)
    after = contents(desk.library)
    desk.undo.undo()
    assert contents(desk.library) == rows
    desk.undo.redo()
    assert contents(desk.library) == after


def test_what_says_the_same_as_before_was_not_changed(desk: Workspace, map_id: str) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    desk.maps.edit_node(map_id, hive, title="One hive")
    assert stored(desk, map_id).nodes[hive].provenance.modified == ""


def test_notes_and_highlights_record_it_too(desk: Workspace) -> None:
    note = desk.notes.add(Reference.document("essay"), "Who pays?").created[0].id
    highlight = desk.annotations.add("essay", 4, 9, "yellow").created[0].id
    desk.authorship.rename("Ivo")
    for words in ("Who pays for it?", "Who pays for it then?"):
        desk.notes.write(note, words)
    desk.annotations.recolour(highlight, "pink")
    for made in (desk.notes.note(note).provenance, desk.annotations.highlight(highlight).provenance):
        assert (made.author, made.editor, len(made.parents)) == ("Vesna", "Ivo", 1)
        assert made.modified > made.created
    desk.undo.undo()
    assert desk.annotations.highlight(highlight).provenance.editor == ""


def test_a_note_that_nobody_changed_has_no_editor(desk: Workspace) -> None:
    note = desk.notes.note(desk.notes.add(Reference.document("essay"), "Who pays?").created[0].id)
    assert note.provenance == Provenance("Vesna", note.created)


def test_several_nodes_are_changed_in_one_step(desk: Workspace, map_id: str) -> None:
    ids = [desk.maps.add_node(map_id, "claim", title).created[0].id for title in ("A", "B", "C")]
    rows = contents(desk.library)
    changes = desk.rearranging.edit_nodes(
        map_id, ids[:2], colour="teal", tags=["cost"], group=["Law", "City"]
    )
    assert changes.nodes == {(map_id, each) for each in ids[:2]}
    there = stored(desk, map_id).nodes
    assert [(each.colour, each.tags, each.group) for each in there.values()] == [
        ("teal", ("cost",), ("Law", "City")),
        ("teal", ("cost",), ("Law", "City")),
        ("", (), ()),
    ]
    desk.undo.undo()
    assert contents(desk.library) == rows


def test_one_of_several_that_cannot_be_changed_leaves_all_as_they_were(
    desk: Workspace, map_id: str
) -> None:
    hive = desk.maps.add_node(map_id, "question", "One hive?").created[0].id
    reason = desk.maps.add_node(map_id, "claim", "Yes", relation="answers", target=hive).created[0].id
    rows = contents(desk.library)
    with pytest.raises(DeskError, match="answers"):
        desk.rearranging.edit_nodes(map_id, [hive, reason], kind="question")
    with pytest.raises(DeskError, match="is not one of the colours"):
        desk.rearranging.edit_nodes(map_id, [hive, reason], colour="ultraviolet")
    with pytest.raises(DeskError, match="no longer in the map"):
        desk.rearranging.edit_nodes(map_id, [hive, "nobody"], colour="red")
    assert contents(desk.library) == rows


def test_a_node_refers_to_a_node_of_another_map_and_never_to_its_own(desk: Workspace, map_id: str) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    other = desk.maps.create(desk.documents.debates()[0].id, "Costs").created[0].id
    boxes = desk.maps.add_node(other, "claim", "Boxes").created[0].id
    desk.maps.edit_node(map_id, hive, refers_to=Reference.node(other, boxes))
    assert stored(desk, map_id).nodes[hive].refers_to == Reference.node(other, boxes)
    with pytest.raises(DeskError, match="of another map"):
        desk.maps.edit_node(map_id, hive, refers_to=Reference.node(map_id, hive))
    desk.undo.undo()
    assert stored(desk, map_id).nodes[hive].refers_to is None


def test_a_map_that_is_taken_in_keeps_who_made_its_nodes(desk: Workspace) -> None:
    theirs = Provenance("Ivo", "2025")
    nodes = [Node("a", "proposal", provenance=theirs), Node("b")]
    relations = [Relation("r", "support", ("b",), "a", provenance=theirs)]
    debate = desk.documents.debates()[0].id
    made = desk.maps.add_map(debate, ArgumentMap.of("", "Hives", nodes, relations)).created[0].id
    there = stored(desk, made)
    assert there.nodes["a"].provenance == there.relations["r"].provenance == theirs
    assert there.nodes["b"].provenance.author == "Vesna"


def test_what_an_import_does_not_say_is_not_known(desk: Workspace, tmp_path: Path) -> None:
    theirs = Provenance("Ivo", "2025", "Mara", "2026", ("ab12",))
    from debatedesk.formats.json_map import write_json

    nodes = [Node("a", "proposal", "One", provenance=theirs), Node("b", title="Two")]
    relation = Relation("r", "support", ("b",), "a", provenance=replace(theirs, editor=""))
    file = tmp_path / "hives.json"
    file.write_text(write_json(ArgumentMap.of("", "Hives", nodes, [relation])), "utf-8")
    report = desk.imports.import_paths([file], debate_title="Bees")
    there = stored(desk, report.imported[0].id)
    assert there.nodes["a"].provenance == theirs
    assert there.nodes["b"].provenance == UNKNOWN
    assert there.relations["r"].provenance == relation.provenance


def test_a_node_that_was_pasted_into_the_map_it_refers_to_can_still_be_edited(
    desk: Workspace, map_id: str
) -> None:
    debate = desk.documents.debates()[0].id
    refers_to = Reference.node(map_id, "x")
    node = Node("a", "proposal", "One", refers_to=refers_to)
    other = desk.maps.add_map(debate, ArgumentMap.of("", "Costs", [node])).created[0].id
    copied = desk.branches.copied(other, ["a"])
    (pasted,) = desk.branches.paste_json(map_id, copied.json).created
    desk.maps.edit_node(map_id, pasted.id, title="Two")
    assert stored(desk, map_id).nodes[pasted.id].title == "Two"


def test_a_copy_was_made_by_who_pasted_it(desk: Workspace, map_id: str) -> None:
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    copied = desk.branches.copied(map_id, [hive])
    desk.authorship.rename("Ivo")
    (pasted,) = desk.branches.paste_json(map_id, copied.json).created
    assert stored(desk, map_id).nodes[pasted.id].provenance.author == "Ivo"
