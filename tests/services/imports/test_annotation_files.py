"""Annotations taken out of one library and brought into another, or from another program."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.reference import Reference
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

ESSAY = """---
title: On lamps
author: A. Keeper
source: https://www.example.org/lamps/
---

Lamps that burn all night are kind to nobody, and least of all to moths.

The night is dark, and that is what a night is *for*. The night is long.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lamps.md").write_text(ESSAY, "utf-8")
    return tmp_path


def opened(folder: Path, name: str) -> Workspace:
    workspace = Workspace(LibraryPaths.under(folder / name))
    workspace.imports.import_paths([folder / "lamps.md"], debate_title="Lamps")
    return workspace


@pytest.fixture
def desk(folder: Path) -> Iterator[Workspace]:
    workspace = opened(folder, "one")
    yield workspace
    workspace.close()


@pytest.fixture
def other(folder: Path) -> Iterator[Workspace]:
    workspace = opened(folder, "other")
    yield workspace
    workspace.close()


def lamps(desk: Workspace) -> str:
    return desk.documents.documents()[0].id


def words(desk: Workspace, wanted: str) -> Reference:
    start = desk.documents.text(lamps(desk)).index(wanted)
    return Reference.passage(lamps(desk), start, start + len(wanted))


def annotated(desk: Workspace) -> None:
    mark = words(desk, "kind to nobody")
    desk.annotations.add(mark.id, mark.start, mark.end, "green")
    desk.notes.add(words(desk, "moths"), "All of *them*?", ["night"])
    desk.notes.add(Reference.document(lamps(desk)), "A start.")


def contents(desk: Workspace) -> set[tuple[object, ...]]:
    found: set[tuple[object, ...]] = {
        (mark.anchor, mark.colour, mark.provenance.author, mark.provenance.created)
        for mark in desk.annotations.highlights(lamps(desk))
    }
    notes = desk.notes.notes_on(Reference.document(lamps(desk)))
    return found | {
        (note.anchor, note.markdown, note.tags, note.provenance.author, note.provenance.created)
        for note in notes
    }


def brought(desk: Workspace, folder: Path, said: object, name: str = "notes.json") -> ImportReport:
    (folder / name).write_text(said if isinstance(said, str) else json.dumps(said), "utf-8")
    return desk.imports.import_paths([folder / name], desk.documents.debates()[0].id)


def hypothesis_row(key: str, exact: str, text: str = "", **more: Any) -> dict[str, Any]:
    selectors = [{"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""}]
    return {
        "id": key,
        "created": "2026-03-01T10:00:00+00:00",
        "user": "acct:moth@hypothes.is",
        "uri": "https://example.org/lamps",
        "text": text,
        "target": [{"source": "https://example.org/lamps", "selector": selectors}],
    } | more


def test_what_leaves_as_web_annotations_comes_back_the_same(
    desk: Workspace, other: Workspace, folder: Path
) -> None:
    annotated(desk)
    written = desk.annotation_exports.of_debate(desk.documents.debates()[0].id, "web-annotation")
    report = brought(other, folder, written, "notes.jsonld")
    assert report.skipped == []
    assert contents(other) == contents(desk)
    assert [item.added.sentence for item in report.annotated] == ["1 new highlight and 2 new notes"]


def test_what_is_there_already_does_not_come_twice(desk: Workspace, folder: Path) -> None:
    annotated(desk)
    before = contents(desk)
    written = desk.annotation_exports.written([lamps(desk)], "web-annotation")
    report = brought(desk, folder, written, "notes.jsonld")
    assert (report.annotated, contents(desk)) == ([], before)
    assert "has all of its annotations already" in report.remarks[0].sentence


def test_annotations_that_came_are_one_step_of_undo(desk: Workspace, folder: Path) -> None:
    report = brought(desk, folder, [hypothesis_row("a", "moths", "All?"), hypothesis_row("b", "nobody")])
    desk.imports.remember(report)
    assert len(contents(desk)) == 2
    desk.undo.undo()
    assert contents(desk) == set()
    desk.undo.redo()
    assert len(contents(desk)) == 2


def test_an_export_of_hypothesis_is_matched_by_address_and_anchored_by_words(
    desk: Workspace, folder: Path
) -> None:
    reply = hypothesis_row("b", "", "Not all.", references=["a"], target=[])
    report = brought(desk, folder, {"annotations": [hypothesis_row("a", "moths", "All?"), reply]})
    assert report.skipped == []
    notes = desk.notes.notes_on(Reference.document(lamps(desk)))
    assert [(note.markdown, note.anchor and note.anchor.exact) for note in notes] == [
        ("All?", "moths"),
        ("Not all.", "moths"),
    ]
    assert {note.provenance.author for note in notes} == {"moth"}


def test_a_note_on_a_whole_page_is_put_at_no_words_of_others(desk: Workspace, folder: Path) -> None:
    on_words = hypothesis_row("", "moths", "All?")
    brought(desk, folder, [on_words, hypothesis_row("", "", "A good essay.", target=[])])
    notes = desk.notes.notes_on(Reference.document(lamps(desk)))
    assert {(note.markdown, note.anchor and note.anchor.exact) for note in notes} == {
        ("All?", "moths"),
        ("A good essay.", None),
    }


def test_words_that_stand_several_times_or_nowhere_are_kept_and_never_guessed(
    desk: Workspace, folder: Path
) -> None:
    rows = [hypothesis_row("a", "The night is", "Which?"), hypothesis_row("b", "ships and sealing wax")]
    report = brought(desk, folder, rows)
    assert desk.annotations.highlights(lamps(desk)) == []
    notes = desk.notes.notes_on(Reference.document(lamps(desk)))
    assert {(note.anchor, note.markdown) for note in notes} == {
        (None, "> The night is\n\nWhich?"),
        (None, "> ships and sealing wax"),
    }
    assert report.remarks[0].sentence.startswith(
        "2 annotations are on words that do not stand in “On lamps”"
    )


def test_annotations_on_a_text_that_is_not_there_are_told(desk: Workspace, folder: Path) -> None:
    row = hypothesis_row("a", "moths", uri="https://example.org/owls", document={"title": ["On owls"]})
    report = brought(desk, folder, [row, row | {"id": "b"}])
    assert [item.reason for item in report.skipped] == [
        "“notes.json”: 2 annotations are on “On owls”, which is none of the texts in the library."
    ]


def test_another_page_of_the_same_title_is_known_by_its_words(desk: Workspace, folder: Path) -> None:
    there: dict[str, Any] = {"uri": "https://mirror.example/lamps", "document": {"title": ["On lamps"]}}
    report = brought(desk, folder, [hypothesis_row("a", "ships and sealing wax", "Why?", **there)])
    assert "which is none of the texts in the library" in report.skipped[0].reason
    assert contents(desk) == set()
    rows = [hypothesis_row("a", "moths", "All?", **there), hypothesis_row("b", "sealing wax", **there)]
    report = brought(desk, folder, rows)
    assert (report.skipped, len(contents(desk))) == ([], 2)


def test_a_folder_brings_texts_and_the_annotations_on_them(folder: Path) -> None:
    (folder / "both").mkdir()
    (folder / "both" / "lamps.md").write_text(ESSAY, "utf-8")
    (folder / "both" / "notes.json").write_text(json.dumps([hypothesis_row("a", "moths", "All?")]), "utf-8")
    workspace = Workspace(LibraryPaths.under(folder / "third"))
    report = workspace.imports.import_paths([folder / "both"])
    assert (len(report.imported), len(report.annotated), report.skipped) == (1, 1, [])
    workspace.close()


def test_annotations_whose_words_moved_leave_with_the_words_of_now(desk: Workspace) -> None:
    annotated(desk)
    desk.versions.replace(lamps(desk), "First of all.\n\n" + desk.documents.markdown(lamps(desk)))
    (text,) = desk.annotation_exports.texts([lamps(desk)])
    spans = [(each.anchor.start, each.anchor.exact) for each in text.annotations if each.anchor]
    now = desk.documents.text(lamps(desk))
    assert all(now[start : start + len(exact)] == exact for start, exact in spans)
    assert len(spans) == 2
