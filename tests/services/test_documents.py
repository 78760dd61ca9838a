"""Debates and documents: read, described, moved, trashed and given back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.publication import NO_PUBLICATION, PersonName, Publication
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.document import read_markdown
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY)
    add_text(workspace.library, "reply", debate, REPLY, kind="reaction")
    yield workspace
    workspace.close()


def titles(desk: Workspace) -> list[str]:
    return [each.title for each in desk.documents.documents()]


def test_a_reading_comes_back_as_it_was_derived(desk: Workspace) -> None:
    assert desk.documents.reading("essay") == read_markdown(ESSAY)


def test_a_reading_of_an_older_version_is_derived_anew_and_kept(desk: Workspace) -> None:
    desk.library.write("UPDATE texts SET reading_version = 0, text = 'old', blocks = '[]'")
    assert desk.documents.reading("essay") == read_markdown(ESSAY)
    assert desk.documents.text("essay") == read_markdown(ESSAY).text


def test_details_are_edited_and_undone(desk: Workspace) -> None:
    essay = desk.documents.document("essay")
    desk.documents.describe(
        replace(essay, title="Hives", author="A. Keeper", date="2026", stance="supports")
    )
    assert desk.documents.document("essay").author == "A. Keeper"
    desk.undo.undo()
    assert desk.documents.document("essay") == essay


def test_a_publication_is_edited_with_the_author_and_the_date_of_its_text_and_undone_in_one_step(
    desk: Workspace,
) -> None:
    essay = desk.documents.document("essay")
    names = (PersonName("Doe", "Jane"), PersonName("Roe", "John"))
    publication = Publication(
        "article-journal", authors=names, issued="2021-05", container="Bees", doi="10.1/x"
    )
    changes = desk.documents.publish({"essay": publication})
    assert changes.documents == {"essay"}
    assert desk.documents.publication("essay") == publication
    assert desk.documents.publications(essay.debate_id) == {"essay": publication, "reply": NO_PUBLICATION}
    now = desk.documents.document("essay")
    assert (now.author, now.date) == ("Jane Doe, John Roe", "2021-05")
    desk.undo.undo()
    assert desk.documents.document("essay") == essay
    assert desk.documents.publication("essay") == NO_PUBLICATION
    desk.undo.redo()
    assert desk.documents.publication("essay") == publication


def test_another_author_in_the_details_is_the_publications_author_too(desk: Workspace) -> None:
    publication = Publication("book", authors=(PersonName("Doe", "Jane"),), issued="2021", publisher="Hive")
    desk.documents.publish({"essay": publication})
    desk.documents.describe(replace(desk.documents.document("essay"), author="John Roe", date="2022"))
    assert desk.documents.publication("essay") == replace(
        publication, authors=(PersonName("Roe", "John"),), issued="2022"
    )


@pytest.mark.parametrize("title", ["", "  \n"])
def test_nothing_goes_without_a_title(desk: Workspace, title: str) -> None:
    with pytest.raises(DeskError, match="needs a title"):
        desk.documents.describe(replace(desk.documents.document("essay"), title=title))
    with pytest.raises(DeskError, match="needs a title"):
        desk.documents.create_debate(title)


def test_the_trash_gives_back(desk: Workspace) -> None:
    desk.trash.put([Reference.document("essay"), Reference.document("reply")])
    assert titles(desk) == []
    assert desk.undo.undo_label == "Delete 2 items"
    desk.trash.restore([Reference.document("reply")])
    assert titles(desk) == ["reply"]
    assert [each.title for each in desk.trash.contents()] == ["essay"]


def test_a_trashed_debate_hides_all_that_is_in_it_and_gives_it_back(desk: Workspace) -> None:
    debate = desk.documents.debates()[0]
    desk.notes.add(Reference.debate(debate.id), "a thought")
    desk.maps.create(debate.id, "Map")
    desk.trash.put([Reference.debate(debate.id)])
    assert (desk.documents.debates(), titles(desk), desk.notes.notes(), desk.maps.maps()) == (
        [],
        [],
        [],
        [],
    )
    desk.trash.restore([Reference.debate(debate.id)])
    assert titles(desk) == ["essay", "reply"]
    assert len(desk.notes.notes()) == len(desk.maps.maps()) == 1


def test_only_what_is_in_the_trash_can_be_erased(desk: Workspace) -> None:
    desk.trash.erase([Reference.document("essay")])
    assert titles(desk) == ["essay", "reply"]
    desk.trash.put([Reference.document("essay")])
    desk.trash.erase([Reference.document("essay")])
    with pytest.raises(DeskError, match="There is no document"):
        desk.documents.document("essay")


def test_what_does_not_exist_is_named(desk: Workspace) -> None:
    with pytest.raises(DeskError, match="“nothing”"):
        desk.documents.reading("nothing")
    with pytest.raises(DeskError, match="“nothing”"):
        desk.documents.debate("nothing")


def test_a_document_leaves_with_its_highlights_and_notes(desk: Workspace) -> None:
    desk.documents.describe(
        replace(desk.documents.document("reply"), title="Not pets", author="B. Doubter")
    )
    desk.annotations.add("reply", 0, 4, "green")
    desk.notes.add(Reference.passage("reply", 5, 8), "Why?")
    assert desk.exports.document_markdown("reply") == (
        '---\ntitle: "Not pets"\nauthor: "B. Doubter"\nkind: "reaction"\n---\n\n'
        "# Not pets\n\nB. Doubter\n\n"
        f"{REPLY.strip()}\n\n"
        "---\n\n## Highlights\n\n> Bees\n>\n> (green)\n\n"
        "---\n\n## Notes\n\n> are\n>\n> — B. Doubter, *Not pets*\n\nWhy?\n"
    )


def test_a_file_is_known_by_its_content_in_the_debate_at_hand_first(
    desk: Workspace, tmp_path: Path
) -> None:
    file, copy = tmp_path / "wasps.md", tmp_path / "copy.txt"
    for path in (file, copy):
        path.write_text("# Wasps\n\nWasps are not bees.\n", "utf-8")
    homes = {}
    for title in ("Wasps", "Hornets"):
        (item,) = desk.imports.import_paths([file], debate_title=title).imported
        homes[desk.documents.document(item.id).debate_id] = Reference.document(item.id)
    for debate_id, reference in homes.items():
        assert desk.documents.come_from(copy, debate_id) == reference
    first, second = homes.values()
    assert desk.documents.come_from(file) == first
    desk.trash.put([first])
    assert desk.documents.come_from(file) == second
    copy.write_text("Other words.\n", "utf-8")
    assert desk.documents.come_from(copy) is None
    assert desk.documents.come_from(tmp_path / "missing.md") is None
