"""The list of highlights: its words, texts, pages and notes, and where each stands now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.highlights import all_highlights
from tests.support.libraries import ESSAY, REPLY, add_text, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = workspace.documents.create_debate("Bees").created[0].id
    other = workspace.documents.create_debate("Other things").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY, title="On keeping bees")
    add_text(workspace.library, "reply", debate, REPLY, title="Bees are not pets")
    add_text(workspace.library, "plain", debate, "Nothing marked.", title="Plain")
    add_text(workspace.library, "away", other, "A word elsewhere.", title="Away")
    yield workspace
    workspace.close()


def mark(desk: Workspace, document_id: str, words: str, colour: str = "yellow") -> str:
    start = desk.documents.text(document_id).index(words)
    return desk.annotations.add(document_id, start, start + len(words), colour).created[0].id


def test_highlights_are_listed_by_text_and_place_with_the_notes_on_their_words(desk: Workspace) -> None:
    late = mark(desk, "essay", "Neighbours would give an hour a week")
    early = mark(desk, "essay", "one hive", "blue")
    reply = mark(desk, "reply", "Bees")
    away = mark(desk, "away", "elsewhere")
    start = desk.documents.text("essay").index("one hive")
    note = desk.notes.add(Reference.passage("essay", start, start + 8), "Why one?").created[0].id
    desk.notes.add(Reference.passage("essay", start, start + 3), "On other words")
    debate = desk.documents.document("essay").debate_id
    lines = all_highlights(desk, debate)
    assert [line.mark.id for line in lines] == [early, late, reply]
    assert (lines[0].words, lines[0].document.title) == ("one hive", "On keeping bees")
    assert [each.id for each in lines[0].notes] == [note]
    assert lines[0].passage == Reference.passage("essay", start, start + 8)
    assert [line.mark.id for line in all_highlights(desk)] == [early, late, reply, away]
    desk.trash.put([Reference.document("reply")])
    assert [line.mark.id for line in all_highlights(desk, debate)] == [early, late]
    assert list(desk.highlight_list.read([late, reply, "gone", early])) == [late, early]


def test_a_highlight_whose_words_are_gone_is_listed_as_orphaned_with_its_words(desk: Workspace) -> None:
    lost = mark(desk, "reply", "Bees")
    desk.library.write("UPDATE texts SET text = ? WHERE document_id = ?", ("Nothing of it.", "reply"))
    (line,) = all_highlights(desk)
    assert (line.mark.id, line.resolution.status, line.words) == (lost, "orphaned", "Bees")
    assert line.passage == Reference.document("reply")
