"""Lists of references in imports: matched to texts alone, or with the files that they name."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.publication import PersonName
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

LIBERTY = (
    "---\ntitle: On Liberty\nauthor: John Stuart Mill\ndate: 1859\n---\n\nThe subject of this essay.\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(LibraryPaths.under(tmp_path / "library"))
    yield opened
    opened.close()


def bring(workspace: Workspace, *paths: Path, debate: str | None = None) -> ImportReport:
    report = workspace.imports.import_paths(paths, debate_title=debate)
    workspace.imports.remember(report)
    return report


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_list_alone_fills_in_what_is_not_known_as_one_step(workspace: Workspace, tmp_path: Path) -> None:
    document = bring(workspace, write(tmp_path, "mill.md", LIBERTY)).imported[0].id
    refs = write(
        tmp_path,
        "refs.bib",
        "@book{mill59, author={Mill, J. S.}, title={{On} liberty}, year=1859, publisher={Parker}, "
        "location={London}}",
    )
    report = bring(workspace, refs)
    assert [(item.id, item.reason) for item in report.filled] == [(document, "its title, author and year")]
    said = workspace.documents.publication(document)
    assert (said.publisher, said.publisher_place, said.type, said.key) == (
        "Parker",
        "London",
        "book",
        "mill59",
    )
    assert workspace.documents.document(document).author == "John Stuart Mill"
    workspace.undo.undo()
    assert workspace.documents.publication(document).publisher == ""
    workspace.undo.redo()
    assert workspace.documents.publication(document).publisher == "Parker"


def test_notes_that_do_not_come_with_a_list_alone_are_told(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, write(tmp_path, "mill.md", LIBERTY))
    refs = "@book{mill59, author={Mill, J. S.}, title={On Liberty}, annote={Read again.}, year=1859}"
    report = bring(workspace, write(tmp_path, "refs.bib", refs))
    assert [remark.sentence for remark in report.remarks] == [
        "The notes of 1 reference did not come in: notes come with the files that a list names."
    ]


def test_what_is_known_already_stays(workspace: Workspace, tmp_path: Path) -> None:
    document = bring(workspace, write(tmp_path, "mill.md", LIBERTY)).imported[0].id
    bring(
        workspace,
        write(tmp_path, "a.bib", "@book{k, title={On Liberty}, author={Mill, John}, publisher={One}}"),
    )
    bring(workspace, write(tmp_path, "b.bib", "@book{k, title={Other}, publisher={Two}, address={Paris}}"))
    said = workspace.documents.publication(document)
    assert (said.publisher, said.publisher_place) == ("One", "Paris")


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("@book{x, title={Quite another}, file={:mill.md:text}}", "its file’s name"),
        ("@book{x, title={On Liberty}, author={Mill, John Stuart}}", "its title, author and year"),
    ],
)
def test_texts_are_known_by_more_than_one_thing(
    workspace: Workspace, tmp_path: Path, entry: str, reason: str
) -> None:
    bring(workspace, write(tmp_path / "in", "mill.md", LIBERTY))
    report = bring(workspace, write(tmp_path / "refs", "refs.bib", entry))
    assert [item.reason for item in report.filled] == [reason]


@pytest.mark.parametrize(
    "title", ["The Federalist", "<i>The</i> Federalist", "“The Federalist”", "Federalist, The"]
)
def test_the_article_of_a_title_counts_for_nothing_wherever_it_stands(
    workspace: Workspace, tmp_path: Path, title: str
) -> None:
    bring(
        workspace,
        write(tmp_path, "p.md", "---\ntitle: Federalist\nauthor: Publius\ndate: 1788\n---\n\nWords.\n"),
    )
    entry = f"@book{{x, title={{{{{title}}}}}, author={{Publius}}, year=1788, publisher={{McLean}}}}"
    report = bring(workspace, write(tmp_path, "refs.bib", entry))
    assert [item.reason for item in report.filled] == ["its title, author and year"]


def test_a_file_named_by_author_year_and_title_is_known_by_its_name(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(
        workspace, write(tmp_path, "Foot - 1967 - The Problem of Abortion.txt", "Some words of the text.\n")
    )
    entry = (
        "@article{x, title={The problem of abortion}, author={Foot, Philippa}, year=1967, journal={Oxford}}"
    )
    report = bring(workspace, write(tmp_path, "refs.bib", entry))
    assert [item.reason for item in report.filled] == ["the name of its file"]


def test_a_file_about_a_text_is_not_that_text(workspace: Workspace, tmp_path: Path) -> None:
    bring(
        workspace, write(tmp_path, "A reply to Foot on The Problem of Abortion.txt", "Some words of it.\n")
    )
    entry = "@article{x, title={The problem of abortion}, author={Foot, Philippa}, year=1967}"
    assert not bring(workspace, write(tmp_path, "refs.bib", entry)).filled


def test_markup_in_a_title_is_kept_for_citing_alone(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "export"
    write(folder, "files/1/b.md", "The words.\n")
    item = {"type": "book", "title": "On <i>Hamlet</i>"}
    value = {
        "items": [{"itemType": "book", "title": item["title"], "attachments": [{"path": "files/1/b.md"}]}]
    }
    write(folder, "x.json", json.dumps(value))
    (came,) = bring(workspace, folder).imported
    assert came.title == "On Hamlet"
    assert workspace.citations.entry(came.id, "apa").html.startswith("<i>On </i>Hamlet.")


@pytest.mark.parametrize(
    "entry",
    [
        "@book{x, title={On Liberty}, author={Berlin, Isaiah}, year=1859}",
        "@book{x, title={On Liberty}, author={Mill, John Stuart}, year=1999}",
        "@book{x, title={On Liberty: A Study}, year=1859}",
    ],
)
def test_what_is_in_doubt_is_listed_and_nothing_is_changed(
    workspace: Workspace, tmp_path: Path, entry: str
) -> None:
    document = bring(workspace, write(tmp_path, "mill.md", LIBERTY)).imported[0].id
    before = workspace.documents.publication(document)
    report = bring(workspace, write(tmp_path, "refs.bib", entry))
    assert not report.filled
    assert [reference.candidates for reference in report.doubtful] == [(document,)]
    assert workspace.documents.publication(document) == before


def test_what_matches_nothing_is_told_with_its_line(workspace: Workspace, tmp_path: Path) -> None:
    report = bring(workspace, write(tmp_path, "refs.bib", "\n@book{x, title={Emile}}"))
    assert [item.reason for item in report.skipped] == [
        "“refs.bib” (line 2): “Emile” is none of the texts in the library."
    ]
    assert workspace.documents.debates() == []


def test_a_folder_of_zotero_becomes_a_debate_with_sources_and_notes(
    workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "Ethics seminar"
    write(
        folder,
        "files/1/page.html",
        "<html><body><article><h1>X</h1><p>Words of a page.</p></article></body></html>",
    )
    write(folder, "files/2/text.md", "Words of a text.\n")
    write(folder, "files/2/text.html", "<p>Words of a text.</p>")
    items = [
        {
            "itemType": "journalArticle",
            "itemID": 1,
            "title": "The problem",
            "publicationTitle": "Mind",
            "date": "1967",
            "creators": [{"creatorType": "author", "firstName": "Philippa", "lastName": "Foot"}],
            "attachments": [{"path": "files/1/page.html"}],
            "notes": [{"note": "<p>Mine, with <b>weight</b></p>"}, {"note": "<p>Another</p>"}],
            "tags": [{"tag": "virtue"}],
        },
        {"itemType": "book", "title": "A text", "attachments": [{"path": "files/2/text.md"}]},
    ]
    value = {"config": {}, "items": items, "collections": {"A": {"name": "Duty", "items": [1]}}}
    write(folder, "export.json", json.dumps(value))
    report = bring(workspace, folder)
    debate = workspace.documents.debate(report.debate_id)
    assert debate.title == "Ethics seminar"
    documents = {each.title: each for each in workspace.documents.documents(debate.id)}
    assert documents["The problem"].author == "Philippa Foot"
    said = workspace.documents.publication(documents["The problem"].id)
    assert (said.container, said.authors) == ("Mind", (PersonName("Foot", "Philippa"),))
    notes = sorted(
        (
            note
            for note in workspace.notes.notes(debate.id)
            if note.target_id == documents["The problem"].id
        ),
        key=lambda note: note.markdown,
    )
    assert [note.markdown for note in notes] == ["Another", "Mine, with **weight**"]
    assert documents["The problem"].tags == ("virtue", "Duty")


def test_of_several_files_of_an_entry_the_best_comes_in(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "export"
    write(folder, "files/1/a.html", "<p>The words.</p>")
    write(folder, "files/1/b.md", "The words in Markdown.\n")
    write(folder, "x.bib", "@book{a, title={T}, file={A:files/1/b.md:text;B:files/1/a.html:text/html}}")
    report = bring(workspace, folder)
    assert [item.title for item in report.imported] == ["T"]
    assert any("left out as the same text" in remark.sentence for remark in report.remarks)


def test_a_list_reads_no_file_outside_of_its_folder(workspace: Workspace, tmp_path: Path) -> None:
    write(tmp_path, "secret.md", "A secret.\n")
    write(tmp_path / "export", "x.bib", "@book{a, title={T}, file={A:../secret.md:text}}")
    report = bring(workspace, tmp_path / "export")
    assert not report.imported


def test_an_export_that_comes_again_fills_in_the_texts_that_are_there(
    workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "export"
    write(folder, "files/1/b.md", "The words.\n")
    refs = write(folder, "x.bib", "@book{a, title={T}, file={A:files/1/b.md:text}}")
    document = bring(workspace, folder).imported[0].id
    refs.write_text("@book{a, title={T}, publisher={Late}, file={A:files/1/b.md:text}}", "utf-8")
    report = bring(workspace, folder)
    assert [item.id for item in report.filled] == [document]
    assert workspace.documents.publication(document).publisher == "Late"


def test_json_of_a_map_is_still_a_map(workspace: Workspace, tmp_path: Path) -> None:
    value = {
        "title": "M",
        "nodes": [{"id": "a", "kind": "claim", "title": "A", "text": ""}],
        "relations": [],
    }
    report = bring(workspace, write(tmp_path, "map.json", json.dumps(value)))
    assert [item.kind for item in report.imported] == ["map"]


def test_a_reply_to_a_text_is_not_taken_for_it(workspace: Workspace, tmp_path: Path) -> None:
    answer = "---\ntitle: 'On Liberty: A Reply'\nauthor: J. S. Mill\n---\n\nA reply.\n"
    reply = write(tmp_path, "reply.md", answer)
    document = bring(workspace, reply).imported[0].id
    entry = "@book{x, title={On Liberty}, author={Mill, John Stuart}, year=1859}"
    report = bring(workspace, write(tmp_path, "refs.bib", entry))
    assert not report.filled
    assert [(each.candidates, each.reason) for each in report.doubtful] == [
        ((document,), "only the main title is the same")
    ]
    text = bring(workspace, write(tmp_path, "mill.md", LIBERTY)).imported[0].id
    assert [item.id for item in bring(workspace, write(tmp_path, "again.bib", entry)).filled] == [text]


def test_an_article_before_a_title_makes_no_other_text(workspace: Workspace, tmp_path: Path) -> None:
    text = "---\ntitle: Federalist No. 10\nauthor: James Madison\n---\n\nAmong the numerous advantages.\n"
    document = bring(workspace, write(tmp_path, "ten.md", text)).imported[0].id
    entry = "@misc{x, title={The Federalist No. 10}, author={Madison, James}, year=1787}"
    assert [item.id for item in bring(workspace, write(tmp_path, "refs.bib", entry)).filled] == [document]
