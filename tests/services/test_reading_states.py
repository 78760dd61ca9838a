"""Tags of texts, and what was read of them: remembered, marked, searched for, carried to new versions."""

from contextlib import closing
from pathlib import Path

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Document
from debatedesk.domain.reading_progress import ReadState
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import restore
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text

READ = Changes(read=frozenset({"essay"}))


def essay_of(desk: Workspace) -> Document:
    return desk.documents.document("essay")


def length(desk: Workspace) -> int:
    return essay_of(desk).characters


def state(desk: Workspace) -> ReadState:
    return desk.reading_states.progress("essay").state


def found(desk: Workspace, query: str) -> set[str]:
    result = desk.searching.search(query, typing=False)
    assert result.problem == ""
    return {hit.id for hit in result.hits}


def test_what_is_seen_adds_up_until_the_text_counts_as_read(desk: Workspace) -> None:
    assert state(desk) == "no"
    half = length(desk) // 2
    assert desk.reading_states.note_seen("essay", [(0, half)]) == READ
    assert state(desk) == "begun"
    assert desk.reading_states.note_seen("essay", [(10, half - 10)]) == Changes()
    assert desk.reading_states.progress("essay").seen == ((0, half),)
    desk.reading_states.note_seen("essay", [(length(desk) - 9, length(desk) + 500)])
    assert desk.reading_states.progress("essay").seen == ((0, half), (length(desk) - 9, length(desk)))
    desk.reading_states.note_seen("essay", [(half, length(desk))])
    assert (state(desk), desk.reading_states.progress("essay").share) == ("yes", 1.0)


def test_a_jump_to_the_end_is_no_reading_of_all_before_it(desk: Workspace) -> None:
    desk.reading_states.note_seen("essay", [(length(desk) - 60, length(desk))])
    assert state(desk) == "begun"
    assert desk.reading_states.progress("essay").share < 0.3


def test_reading_is_no_step_of_undo_and_marking_is_one(desk: Workspace) -> None:
    label = desk.undo.undo_label
    desk.reading_states.note_seen("essay", [(0, length(desk))])
    assert desk.undo.undo_label == label
    assert desk.reading_states.mark(["essay"], is_read=False) == READ
    assert (state(desk), desk.undo.undo_label) == ("no", "Mark as not read")
    assert desk.undo.undo() == READ
    assert state(desk) == "yes"
    desk.undo.redo()
    assert state(desk) == "no"


def test_a_mark_that_says_what_was_seen_anyway_is_none(desk: Workspace) -> None:
    desk.reading_states.mark(["essay"], is_read=True)
    assert (state(desk), desk.reading_states.progress("essay").mark) == ("yes", "read")
    desk.reading_states.mark(["essay"], is_read=False)
    assert (state(desk), desk.reading_states.progress("essay").mark) == ("no", "")


def test_who_reads_on_after_marking_a_text_as_not_read_has_begun_it(desk: Workspace) -> None:
    desk.reading_states.note_seen("essay", [(0, 20)])
    desk.reading_states.mark(["essay"], is_read=False)
    desk.reading_states.note_seen("essay", [(0, 20)])
    assert state(desk) == "no"
    desk.reading_states.note_seen("essay", [(20, 40)])
    assert state(desk) == "begun"


def test_a_text_that_is_gone_has_no_progress_and_takes_none(desk: Workspace) -> None:
    assert desk.reading_states.note_seen("gone", [(0, 9)]) == Changes()
    assert desk.reading_states.progress("gone").state == "no"
    desk.reading_states.note_seen("essay", [(0, 9)])
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    assert desk.library.rows("SELECT * FROM reading_progress") == []
    assert desk.library.problems() == []


def test_a_new_version_counts_as_read_as_far_as_its_words_were_there(desk: Workspace) -> None:
    text = desk.documents.text("essay")
    end = text.index("What it would cost")
    desk.reading_states.note_seen("essay", [(0, end)])
    before = desk.reading_states.progress("essay")
    desk.versions.replace("essay", "Be warned: this is long.\n\n" + ESSAY)
    after = desk.reading_states.progress("essay")
    read = "".join(desk.documents.text("essay")[start:stop] for start, stop in after.seen)
    assert read.split() == text[:end].split()
    assert after.share < before.share
    desk.undo.undo()
    assert desk.reading_states.progress("essay") == before


def test_texts_are_tagged_together_and_untagged_in_one_step_each(desk: Workspace) -> None:
    debate = essay_of(desk).debate_id
    add_text(desk.library, "reply", debate, REPLY)
    desk.documents.tag(["reply"], "honey")
    assert desk.documents.tag(["essay", "reply"], "honey") == Changes(documents=frozenset({"essay"}))
    desk.documents.tag(["reply"], "law")
    assert desk.documents.tags(debate) == ["honey", "law"]
    assert desk.documents.tag(["essay", "reply"], "law", remove=True).documents == {"reply"}
    assert desk.documents.tags(debate) == ["honey"]
    desk.undo.undo()
    assert desk.documents.document("reply").tags == ("honey", "law")


def test_search_finds_texts_by_tag_and_by_what_is_read(desk: Workspace) -> None:
    add_text(desk.library, "reply", essay_of(desk).debate_id, REPLY)
    desk.notes.add(Reference.document("essay"), "On hives")
    desk.searching.catch_up()
    desk.documents.tag(["essay"], "honey jars")
    assert found(desk, 'tag:"honey jars"') == found(desk, "tag:jars in:texts") == {"essay"}
    desk.searching.catch_up()
    assert found(desk, "tag:jars") == found(desk, "jars") == {"essay"}
    assert found(desk, "read:no") == {"essay", "reply"}
    desk.reading_states.note_seen("essay", [(0, 30)])
    assert found(desk, "read:no") == {"essay", "reply"}
    assert found(desk, "read:begun") == {"essay"}
    desk.reading_states.mark(["essay"], is_read=True)
    assert (found(desk, "read:yes"), found(desk, "read:n")) == ({"essay"}, {"reply"})
    assert found(desk, "(hives OR illness) read:yes") == {"essay"}
    assert found(desk, "in:texts -read:yes") == {"reply"}
    assert desk.searching.search("read:maybe").problem == "After “read:” comes yes, no or begun."
    assert desk.searching.behind() == 0  # what is read is looked up, so nothing is indexed anew


def test_tags_marks_and_progress_survive_a_backup(tmp_path: Path) -> None:
    paths = LibraryPaths.under(tmp_path / "desk")
    with closing(Workspace(paths)) as desk:
        debate = desk.documents.create_debate("Bees").created[0].id
        add_text(desk.library, "essay", debate, ESSAY)
        add_text(desk.library, "reply", debate, REPLY)
        desk.documents.tag(["essay"], "honey")
        desk.reading_states.note_seen("essay", [(3, 9)])
        desk.reading_states.mark(["reply"], is_read=True)
        before = desk.documents.documents(), desk.reading_states.begun(debate)
        backup = desk.backups.make(tmp_path / "backup.zip")
    other = LibraryPaths.under(tmp_path / "other")
    restore(other, backup)
    with closing(Workspace(other)) as desk:
        assert (desk.documents.documents(), desk.reading_states.begun(debate)) == before
