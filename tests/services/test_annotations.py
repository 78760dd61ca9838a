"""Highlights and notes: made, kept, found again and quoted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Highlight
from debatedesk.domain.reference import Reference
from debatedesk.services.annotations import Quotation
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.annotations import AnnotationStore
from tests.support.libraries import ESSAY, add_text, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY, title="On keeping bees")
    yield workspace
    workspace.close()


def test_a_highlight_is_anchored_to_its_words(desk: Workspace) -> None:
    text = desk.documents.text("essay")
    start = text.index("one hive")
    changes = desk.annotations.add("essay", start, start + 8, "blue")
    (placed,) = desk.annotations.placed("essay")
    assert placed == (start, start + 8, placed.id, "blue", "anchored")
    assert desk.annotations.highlight(placed.id).anchor.exact == "one hive"
    assert changes.highlights == {placed.id}
    desk.annotations.recolour(placed.id, "pink")
    assert desk.annotations.highlight(placed.id).colour == "pink"
    assert desk.annotations.placed("essay") == [(start, start + 8, placed.id, "pink", "anchored")]
    assert desk.annotations.count("essay") == 1


def test_several_highlights_are_recoloured_and_tagged_as_one_edit_that_undo_takes_back(
    desk: Workspace,
) -> None:
    first, second, third = (
        desk.annotations.add("essay", start, start + 5, colour).created[0].id
        for start, colour in ((0, "yellow"), (10, "blue"), (20, "pink"))
    )
    marks = desk.annotations

    def looks() -> list[tuple[str, tuple[str, ...]]]:
        return [(mark.colour, mark.tags) for mark in map(marks.highlight, (first, second, third))]

    changes = marks.recolour_all((first, second, third), "blue")
    assert changes.highlights == {first, third}
    assert {colour for colour, _ in looks()} == {"blue"}
    marks.retag((first, second), ["#city life ", "city life", "cost"])
    marks.retag((second, third), ["doubt"], ["cost"])
    assert [tags for _, tags in looks()] == [("city life", "cost"), ("city life", "doubt"), ("doubt",)]
    assert marks.highlight(first).provenance.parents
    assert not marks.retag((third,), ["doubt"])
    for _ in range(3):
        desk.undo.undo()
    assert looks() == [("yellow", ()), ("blue", ()), ("pink", ())]
    with pytest.raises(DeskError, match="not one of the colours"):
        marks.recolour_all((first,), "mauve")


def test_only_the_five_colours_are_taken(desk: Workspace) -> None:
    with pytest.raises(DeskError, match="not one of the colours"):
        desk.annotations.add("essay", 0, 5, "mauve")


def test_notes_belong_to_passages_documents_nodes_relations_and_debates(desk: Workspace) -> None:
    debate = desk.documents.debates()[0].id
    map_id = desk.maps.create(debate, "Hives").created[0].id
    node = desk.maps.add_node(map_id, "proposal", "A hive in each street").created[0].id
    other = desk.maps.add_node(map_id, "claim", "Stings", relation="attack", target=node).created[0].id
    relation = next(iter(desk.maps.map(map_id).relations))
    references = [
        Reference.passage("essay", 0, 15),
        Reference.document("essay"),
        Reference.node(map_id, node),
        Reference.relation(map_id, relation),
        Reference.debate(debate),
    ]
    for each in references:
        desk.notes.add(each, f"on the {each.kind}")
    quotations = [desk.notes.quotation(note) for note in desk.notes.notes(debate)]
    assert quotations == [
        Quotation("On keeping bees", "On keeping bees"),
        Quotation("", "On keeping bees"),
        Quotation("A hive in each street", "Hives"),
        Quotation("Stings → A hive in each street (attack)", "Hives"),
        Quotation("", "Bees"),
    ]
    assert [note.markdown for note in desk.notes.notes_on(Reference.document("essay"))] == [
        "on the passage",
        "on the document",
    ]
    assert desk.notes.counts_by_node(map_id) == {node: 1}
    assert desk.notes.notes_on(Reference.node(map_id, other)) == []


def test_a_note_outlives_its_document_with_its_words(desk: Workspace) -> None:
    note_id = desk.notes.add(Reference.passage("essay", 0, 15), "keep me").created[0].id
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    note = desk.notes.note(note_id)
    assert note.anchor is not None
    assert note.anchor.exact == "On keeping bees"
    resolution = desk.notes.resolution(note)
    assert resolution is not None
    assert resolution.status == "orphaned"
    assert "keep me" in desk.exports.notes_markdown(note.debate_id)
    assert "On keeping bees" in desk.exports.notes_markdown(note.debate_id)


def test_tags_are_cleaned_and_kept_once(desk: Workspace) -> None:
    note = desk.notes.add(
        Reference.document("essay"), tags=["#honey", " two  words ", "honey", ""]
    ).created[0]
    assert desk.notes.note(note.id).tags == ("honey", "two words")


def test_moving_a_document_takes_its_notes_along(desk: Workspace) -> None:
    note = desk.notes.add(Reference.passage("essay", 0, 15), "mine").created[0].id
    other = desk.documents.create_debate("Other").created[0].id
    desk.documents.move(["essay"], other)
    assert desk.notes.note(note).debate_id == other
    desk.undo.undo()
    assert desk.notes.note(note).debate_id != other


def test_notes_leave_as_markdown_with_quotation_and_source(desk: Workspace) -> None:
    essay = desk.documents.document("essay")
    desk.documents.describe(
        replace(essay, author="A. Keeper", date="2026-05", source="https://example.org/bees")
    )
    text = desk.documents.text("essay")
    start = text.index("A hive on a roof")
    desk.notes.add(Reference.passage("essay", start, start + 16), "Which roofs?", ["space"])
    assert desk.exports.notes_markdown(essay.debate_id) == (
        "# Notes on “Bees”\n\n"
        "## On keeping bees (A. Keeper)\n\n"
        "> A hive on a roof\n>\n"
        "> — A. Keeper, *On keeping bees*, 2026-05, <https://example.org/bees>\n\n"
        "Which roofs?\n\n"
        "#space\n"
    )


def test_notes_on_passages_come_with_where_those_stand(desk: Workspace) -> None:
    text = desk.documents.text("essay")
    start = text.index("one hive")
    note = desk.notes.add(Reference.passage("essay", start, start + 8), "on words").created[0].id
    desk.notes.add(Reference.document("essay"), "on the whole")
    ((placed, resolution),) = desk.notes.placed("essay")
    assert (placed.id, placed.markdown) == (note, "on words")
    assert (resolution.status, resolution.start, resolution.end) == ("anchored", start, start + 8)
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    with pytest.raises(DeskError):
        desk.notes.placed("essay")


def test_a_highlight_whose_words_stand_elsewhere_than_it_says_is_found(desk: Workspace) -> None:
    text = desk.documents.text("essay")
    start = text.index("one hive")
    anchor = describe(text, start, start + 8)
    desk.annotations.add("essay", 0, 2, "green")
    for key, each in (
        ("far", replace(anchor, start=0, end=8)),
        ("gone", replace(anchor, exact="a thousand elephants", prefix="", suffix="")),
    ):
        AnnotationStore(desk.library).add_highlight(Highlight(key, "essay", "pink", each))
    placed = {each.id: each for each in desk.annotations.placed("essay")}
    assert placed["far"] == (start, start + 8, "far", "pink", "anchored")
    assert placed["gone"] == (-1, -1, "gone", "pink", "orphaned")
    assert len(placed) == 3
    assert desk.annotations.resolution("far").start == start
    assert desk.annotations.resolution("gone").status == "orphaned"
