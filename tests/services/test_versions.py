"""Newer versions of texts: all that is anchored goes along, comes back exactly, and never lies."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.document import read_markdown
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.undo_log import Inverse
from tests.support.libraries import ESSAY, add_text, contents, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(
        LibraryPaths.under(tmp_path / "desk"), clock=counted_clock(), new_id=counted_ids()
    )
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY, "On keeping bees")
    yield workspace
    workspace.close()


def span_of(desk: Workspace, words: str) -> tuple[int, int]:
    start = desk.documents.text("essay").index(words)
    return start, start + len(words)


def mark(desk: Workspace, words: str) -> str:
    return desk.annotations.add("essay", *span_of(desk, words), "yellow").created[0].id


def note(desk: Workspace, words: str) -> str:
    return desk.notes.add(Reference.passage("essay", *span_of(desk, words)), "A thought").created[0].id


def cite(desk: Workspace, words: str) -> str:
    (summary,) = desk.maps.maps() or [
        desk.maps.summary(desk.maps.create(desk.documents.debates()[0].id, "Map").created[0].id)
    ]
    node = desk.maps.add_node(summary.id, "claim", words[:12], evidence=[("essay", *span_of(desk, words))])
    return node.created[0].id


def shown(desk: Workspace) -> list[tuple[str, str]]:
    """Status and words of each highlight as they are shown."""
    text = desk.documents.text("essay")
    placed = desk.annotations.placed("essay")
    return [(each.status, text[each.start : each.end] if each.start >= 0 else "") for each in placed]


NEW = (
    ESSAY.replace("Every street should keep one hive.", "A preface.\n\nEvery street should keep two hives.")
    .replace("The city would pay for the boxes. ", "")
    .replace("- Boxes are built once.\n", "")
)


def test_a_newer_version_takes_the_place_of_the_text(desk: Workspace) -> None:
    before = desk.documents.text("essay")
    changes = desk.versions.replace("essay", NEW)
    assert changes.documents == {"essay"}
    assert desk.documents.markdown("essay") == NEW
    assert desk.documents.text("essay") == desk.documents.reading("essay").text != before
    assert desk.documents.document("essay").characters == len(desk.documents.text("essay"))
    listed = desk.versions.versions("essay")
    assert [(each.number, each.current) for each in listed] == [(2, True), (1, False)]
    assert listed[0].added > listed[1].added


def test_a_text_that_was_never_replaced_has_one_version(desk: Workspace) -> None:
    (only,) = desk.versions.versions("essay")
    assert (only.number, only.current, only.original_name) == (1, True, "essay.md")


def test_highlights_notes_and_evidence_go_along(desk: Workspace) -> None:
    mark(desk, "a common task")
    kept, node = note(desk, "share the honey"), cite(desk, "Lessons are held each spring")
    desk.versions.replace("essay", NEW)
    text = desk.documents.text("essay")
    assert shown(desk) == [("anchored", "a common task")]
    resolution = desk.notes.resolution(desk.notes.note(kept))
    assert resolution
    assert text[resolution.start : resolution.end] == "share the honey"
    (placed,) = desk.maps.evidence_in("essay")
    assert (placed.node_id, placed.resolution.status) == (node, "anchored")
    assert text[placed.resolution.start : placed.resolution.end] == "Lessons are held each spring"
    assert desk.review.items(document_id="essay") == []


def test_what_was_altered_or_taken_out_is_listed_with_old_and_new_words(desk: Workspace) -> None:
    marked = mark(desk, "Every street should keep one hive.")
    noted = note(desk, "The city would pay for the boxes.")
    desk.versions.replace("essay", NEW)
    altered, gone = desk.review.items(document_id="essay")
    assert (altered.before, altered.after) == (
        "Every street should keep one hive.",
        "Every street should keep two hives.",
    )
    assert (altered.status, altered.reason) == ("needs_review", "The words have changed.")
    assert altered.references == (Reference.highlight(marked),)
    assert (gone.status, gone.after, gone.before) == (
        "orphaned",
        "",
        "The city would pay for the boxes.",
    )
    assert gone.references == (Reference.note(noted),)
    debate = desk.documents.debates()[0].id
    assert desk.review.items(debate_id=debate) == [altered, gone]
    assert shown(desk) == [("needs_review", "Every street should keep two hives.")]


def test_what_stands_on_the_same_words_is_decided_on_together(desk: Workspace) -> None:
    words = "Every street should keep one hive."
    marked, noted, node = mark(desk, words), note(desk, words), cite(desk, words)
    desk.versions.replace("essay", NEW)
    (item,) = desk.review.items(document_id="essay")
    map_id = desk.maps.maps()[0].id
    assert set(item.references) == {
        Reference.highlight(marked),
        Reference.note(noted),
        Reference.node(map_id, node),
    }
    changes = desk.review.accept(item)
    assert changes.highlights == {marked}
    assert changes.notes == {noted}
    assert changes.nodes == {(map_id, node)}
    assert desk.review.items(document_id="essay") == []
    (evidence,) = desk.maps.map(map_id).nodes[node].evidence
    assert evidence.anchor.exact == "Every street should keep two hives."
    desk.undo.undo()
    assert desk.review.items(document_id="essay") == [item]


def test_another_passage_can_be_picked_and_that_be_undone(desk: Workspace) -> None:
    mark(desk, "The city would pay for the boxes.")
    desk.versions.replace("essay", NEW)
    (item,) = desk.review.items(document_id="essay")
    with pytest.raises(DeskError, match="Those words are gone"):
        desk.review.accept(item)
    with pytest.raises(DeskError, match="Select some words"):
        desk.review.repick(item, 3, 3)
    desk.review.repick(item, *span_of(desk, "Lessons are held"))
    assert shown(desk) == [("anchored", "Lessons are held")]
    desk.undo.undo()
    assert shown(desk) == [("orphaned", "")]
    desk.undo.redo()
    assert desk.review.items(document_id="essay") == []


def test_an_orphan_that_is_kept_stays_with_its_words_in_notes_exports_and_search(desk: Workspace) -> None:
    noted = note(desk, "The city would pay for the boxes.")
    desk.versions.replace("essay", NEW)
    (item,) = desk.review.items(document_id="essay")
    desk.review.keep_as_orphan(item)
    assert desk.review.items(document_id="essay") == []
    resolution = desk.notes.resolution(desk.notes.note(noted))
    assert resolution
    assert (resolution.status, resolution.reason) == (
        "orphaned",
        "Its words are gone from the text.",
    )
    debate = desk.documents.debates()[0].id
    assert "> The city would pay for the boxes." in desk.exports.notes_markdown(debate)
    assert "> The city would pay for the boxes." in desk.exports.document_markdown("essay")
    desk.searching.catch_up()
    assert [hit.id for hit in desk.searching.search("thought", 5).hits] == [noted]
    with pytest.raises(DeskError, match="decided on already"):
        desk.review.keep_as_orphan(item)
    (kept,) = desk.review.items(document_id="essay", kept=True)
    desk.review.repick(kept, *span_of(desk, "Lessons are held"))
    resolution = desk.notes.resolution(desk.notes.note(noted))
    assert resolution
    assert resolution.status == "anchored"


def test_a_lookalike_of_what_was_taken_out_is_never_taken_for_it(desk: Workspace) -> None:
    twin = ESSAY.replace(
        "The city would pay for the boxes.",
        "The city would pay for the boxes. The city would pay for the bees.",
    )
    desk.versions.replace("essay", twin)
    mark(desk, "The city would pay for the boxes.")
    desk.versions.replace(
        "essay", ESSAY.replace("The city would pay for the boxes.", "The city would pay for the bees.")
    )
    assert [status for status, _ in shown(desk)] == ["orphaned"]


def test_going_back_brings_every_anchor_back_exactly(desk: Workspace) -> None:
    for words in ("Every street should keep one hive.", "common task", "The city would pay for the boxes."):
        mark(desk, words)
        note(desk, words)
        cite(desk, words)
    before = contents(desk.library)
    desk.versions.replace("essay", NEW)
    desk.review.accept(desk.review.items(document_id="essay")[0])
    late = mark(desk, "A preface")
    desk.versions.go_back("essay", 1)
    desk.annotations.remove(late)
    after = contents(desk.library)
    assert {key: after[key] for key in ("highlights", "notes", "evidence", "doubts")} == {
        key: before[key] for key in ("highlights", "notes", "evidence", "doubts")
    }
    assert desk.documents.markdown("essay") == ESSAY
    assert [(each.number, each.current) for each in desk.versions.versions("essay")] == [
        (2, False),
        (1, True),
    ]


def test_going_to_and_fro_keeps_what_was_decided_in_each_version(desk: Workspace) -> None:
    mark(desk, "Every street should keep one hive.")
    mark(desk, "The city would pay for the boxes.")
    desk.versions.replace("essay", NEW)
    altered, gone = desk.review.items(document_id="essay")
    desk.review.accept(altered)
    desk.review.keep_as_orphan(gone)
    there = shown(desk)
    desk.versions.go_back("essay", 1)
    assert [status for status, _ in shown(desk)] == ["anchored", "anchored"]
    desk.versions.go_back("essay", 2)
    assert shown(desk) == there
    assert desk.review.items(document_id="essay") == []


def test_replacing_is_one_step_of_undo_that_leaves_no_version(desk: Workspace) -> None:
    mark(desk, "Every street should keep one hive.")
    before = contents(desk.library)
    desk.versions.replace("essay", NEW)
    after = contents(desk.library)
    assert desk.undo.undo_label == "Replace “On keeping bees”"
    changes = desk.undo.undo()
    assert changes.documents == {"essay"}
    assert contents(desk.library) == before
    assert [each.number for each in desk.versions.versions("essay")] == [1]
    desk.undo.redo()
    assert contents(desk.library) == after
    assert desk.versions.current("essay") == 2


def test_the_undo_of_a_replacement_copies_no_text(desk: Workspace) -> None:
    inverses: list[Inverse] = []
    with desk.library.recorded(inverses):
        desk.versions.replace("essay", NEW)
    kept = [each for statement, values in inverses for each in (statement, *values) if each is not None]
    assert sum(len(str(each)) for each in kept) < 2_000


def test_words_that_come_back_find_their_orphans(desk: Workspace) -> None:
    words = "The city would pay for the boxes."
    mark(desk, words)
    desk.versions.replace("essay", NEW)
    assert [status for status, _ in shown(desk)] == ["orphaned"]
    third = ESSAY.replace("Lessons are held each spring.", "Lessons are held each autumn.")
    desk.versions.replace("essay", third)
    assert shown(desk) == [("anchored", words)]


def test_a_doubt_is_carried_on_with_the_words_that_were_sure(desk: Workspace) -> None:
    mark(desk, "Every street should keep one hive.")
    desk.versions.replace("essay", NEW)
    desk.versions.replace("essay", "Another preface yet.\n\n" + NEW)
    (item,) = desk.review.items(document_id="essay")
    assert item.before == "Every street should keep one hive."
    assert item.after == "Every street should keep two hives."


def test_the_present_text_is_refused_and_an_earlier_one_shown_again(desk: Workspace) -> None:
    with pytest.raises(DeskError, match="has the same text as “On keeping bees” now"):
        desk.versions.replace("essay", ESSAY)
    desk.versions.replace("essay", NEW)
    desk.versions.replace("essay", ESSAY)
    assert desk.versions.current("essay") == 1
    assert len(desk.versions.versions("essay")) == 2


def test_a_file_that_cannot_be_read_changes_nothing(desk: Workspace, tmp_path: Path) -> None:
    empty, odd, a_map = tmp_path / "empty.md", tmp_path / "table.xlsx", tmp_path / "map.argdown"
    empty.write_text(" \n")
    odd.write_bytes(b"PK")
    a_map.write_text("[Thesis]: words")
    before = contents(desk.library)
    for path, reason in [
        (tmp_path / "none.md", "There is no file"),
        (empty, "is empty"),
        (odd, "not a kind of text"),
        (a_map, "is a map, not a text"),
    ]:
        with pytest.raises(DeskError, match=reason):
            desk.versions.replace("essay", path)
    with pytest.raises(DeskError, match="no version 7"):
        desk.versions.go_back("essay", 7)
    assert contents(desk.library) == before


def test_the_file_of_each_version_is_kept(desk: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "second.md"
    file.write_text(NEW)
    desk.versions.replace("essay", file)
    assert desk.documents.original("essay") == ("second.md", NEW.encode())


def test_evidence_keeps_its_doubt_when_more_is_added_to_its_node(desk: Workspace) -> None:
    node = cite(desk, "Every street should keep one hive.")
    desk.versions.replace("essay", NEW)
    map_id = desk.maps.maps()[0].id
    desk.maps.add_evidence(map_id, node, "essay", *span_of(desk, "common task"))
    assert [each.resolution.status for each in desk.maps.evidence_in("essay")] == [
        "needs_review",
        "anchored",
    ]
    desk.maps.remove_evidence(map_id, node, 0)
    assert desk.review.items(document_id="essay") == []
    desk.undo.undo()
    assert len(desk.review.items(document_id="essay")) == 1


SENTENCES = tuple(
    f"{who} {what}."
    for who in ("The oven", "The baker", "A boy", "Nobody", "The list")
    for what in ("went cold at night", "kept the hour", "was asked for bread", "stood by the door")
)
essays = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8, unique=True)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(essays, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_any_series_of_versions_can_be_gone_through_and_brings_back_what_was(
    tmp_path_factory: pytest.TempPathFactory, series: list[list[str]], generator: random.Random
) -> None:
    paths = LibraryPaths.under(tmp_path_factory.mktemp("desk"))
    desk = Workspace(paths, clock=counted_clock(), new_id=counted_ids())
    try:
        debate = desk.documents.create_debate("D").created[0].id
        add_text(desk.library, "essay", debate, " ".join(series[0]))
        for sentence in series[0]:
            mark(desk, sentence)
        seen = {1: contents(desk.library)["highlights"]}
        for essay in series[1:]:
            if " ".join(essay) == desk.documents.markdown("essay"):
                continue
            desk.versions.replace("essay", " ".join(essay))
            number = desk.versions.current("essay")
            seen.setdefault(number, contents(desk.library)["highlights"])
            for status, words in shown(desk):
                assert status != "anchored" or words in series[0]
        for number in generator.sample(sorted(seen), len(seen)):
            desk.versions.go_back("essay", number)
            assert contents(desk.library)["highlights"] == seen[number]
    finally:
        desk.close()


def test_where_an_orphan_stood_is_told_by_what_stood_around_it_however_many_are_gone(
    desk: Workspace,
) -> None:
    rows = [f"Hive {number} is kept by house {number}." for number in range(300)]
    add_text(desk.library, "list", desk.documents.debates()[0].id, "\n\n".join(rows), "A list")
    text = desk.documents.text("list")
    for row in rows[1::3]:
        desk.annotations.add("list", text.index(row), text.index(row) + len(row), "yellow")
    preface = "\n\n".join(f"Before the list comes line {number} of a preface." for number in range(900))
    desk.versions.replace(
        "list", f"{preface}\n\n" + "\n\n".join(each for each in rows if each not in rows[1::3])
    )
    now = desk.documents.text("list")
    items = desk.review.items(document_id="list")
    assert len(items) == 100
    assert {each.status for each in items} == {"orphaned"}
    for item, row in zip(items, rows[::3], strict=True):
        assert now[: item.near].rstrip().endswith(row)


@pytest.mark.parametrize("mend", ["opened", "repaired"])
def test_when_a_text_is_read_from_its_markdown_otherwise_than_before_all_anchors_go_along(
    desk: Workspace, mend: str
) -> None:
    marked, noted, node = mark(desk, "a common task"), note(desk, "share the honey"), cite(desk, "one hive")
    mark(desk, "Every street should keep one hive.")
    mark(desk, "The city would pay for the boxes.")
    desk.versions.replace("essay", NEW)
    before, items = shown(desk), desk.review.items(document_id="essay")
    assert [each.status for each in items] == ["needs_review", "needs_review", "orphaned"]
    older = "What an older reader put before. "
    for table, place in (("texts", "1"), ("versions", "number = 2")):
        desk.library.write(
            f"UPDATE {table} SET text = ? || text, reading_version = 0 WHERE {place}", (older,)
        )
    further = "SET start = start + :by, end = end + :by WHERE"
    for table, kind in (("highlights", "highlight"), ("notes", "note"), ("evidence", "evidence")):
        sure = f"'{kind}:' || id NOT IN (SELECT owner FROM doubts)"
        desk.library.write(f"UPDATE {table} {further} {sure}", {"by": len(older)})
    desk.library.write(f"UPDATE doubts {further} start >= 0", {"by": len(older)})
    desk.library.mark_indexed(desk.library.unindexed())
    if mend == "opened":
        desk.documents.reading("essay")
    else:
        desk.health.check(repair=True)
    assert desk.documents.text("essay") == read_markdown(NEW).text
    assert desk.documents.document("essay").characters == len(desk.documents.text("essay"))
    assert shown(desk) == before
    assert desk.review.items(document_id="essay") == items
    (placed,) = desk.maps.evidence_in("essay")
    assert (placed.node_id, placed.resolution.status) == (node, "needs_review")
    start, end = span_of(desk, "share the honey")
    anchor = desk.notes.note(noted).anchor
    assert anchor
    assert (anchor.start, anchor.end) == (start, end)
    assert desk.annotations.highlight(marked).anchor.start == span_of(desk, "a common task")[0]
    assert "essay" in [each.id for each in desk.library.unindexed()]
    assert desk.versions.versions("essay")[0].characters == len(desk.documents.text("essay"))
    desk.versions.go_back("essay", 1)
    assert [status for status, _ in shown(desk)] == ["anchored"] * 3


def test_a_repaired_text_keeps_what_was_anchored_in_it_while_it_was_damaged(desk: Workspace) -> None:
    mark(desk, "Every street should keep one hive.")
    desk.library.write("UPDATE texts SET text = replace(text, 'hive', 'wasp')")
    assert "was not that of its source" in desk.health.check(repair=True)[0]
    assert shown(desk) == [("anchored", "Every street should keep one hive.")]
    assert desk.review.items(document_id="essay") == []
