"""Checking quotations against a library: one, a text, a file, a document, a map."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.printed import PrintedPage, PrintedText
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.report import report_markdown, summary
from debatedesk.services.workspace import Workspace
from debatedesk.storage.documents import DocumentStore

HIVE = """---
title: A hive for every street
author: Ada Keeper
---
Every street should keep one hive. A hive on a roof asks for little room, and gives us a common task.
"""
STINGS = """---
title: Stings are no small thing
author: Bo Wary
---
Keeper writes that “every street should keep one hive”. She holds that “a hive on a roof asks for no room”.
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "bees"
    folder.mkdir()
    (folder / "hive.md").write_text(HIVE, "utf-8")
    (folder / "stings.md").write_text(STINGS, "utf-8")
    made = Workspace(LibraryPaths.under(tmp_path / "library"))
    made.imports.import_paths([folder])
    yield made
    made.close()


def document(workspace: Workspace, title: str) -> str:
    return next(each.id for each in workspace.documents.documents() if each.title.startswith(title))


def test_an_attribution_is_checked(workspace: Workspace) -> None:
    words = "A hive on a roof asks for little room"
    assert workspace.quoting.check(words, "Ada Keeper").attribution == "agrees"
    assert workspace.quoting.check(words, "keeper").attribution == "agrees"
    wrong = workspace.quoting.check(words, "Bo Wary")
    assert (wrong.status, wrong.attribution) == ("exact", "in another's text")
    assert workspace.quoting.check(words, "Nobody Known").attribution == "unknown"


def test_a_passage_of_a_printed_text_is_told_with_its_page(workspace: Workspace) -> None:
    hive = document(workspace, "A hive")
    store = DocumentStore(workspace.library)
    text, blocks, version = store.reading(hive)
    pages = PrintedPage("xi", 612, 792, 0), PrintedPage("xii", 612, 792, text.index("A hive on"))
    store.keep_reading(hive, text, blocks, version, PrintedText(pages))
    assert workspace.quoting.check("every street should keep one hive").matches[0].page == "xi"
    report = workspace.quoting.check_document(document(workspace, "Stings"))
    assert [checked.matches[0].page for checked in report.checked] == ["xi", "xii"]
    written = report_markdown(report)
    assert "Ada Keeper, A hive for every street, p. xi |" in written
    assert "Ada Keeper, A hive for every street (p. xii, " in written


def test_the_quotations_of_a_document_are_looked_for_in_the_others(workspace: Workspace) -> None:
    report = workspace.quoting.check_document(document(workspace, "Stings"))
    assert [each.status for each in report.checked] == ["exact", "altered"]
    assert {match.document for each in report.checked for match in each.matches} == {
        document(workspace, "A hive")
    }
    text = workspace.documents.text(report.document)
    assert [text[each.start : each.end] for each in report.checked] == [
        each.quotation for each in report.checked
    ]


def test_a_file_that_is_itself_in_the_library_is_no_source_for_itself(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "bees" / "stings.md"
    assert [each.status for each in workspace.quoting.check_file(path).checked] == ["exact", "altered"]


def test_block_quotations_of_html_are_checked_too(workspace: Workspace, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><p>Look:</p><blockquote><p>Every street should keep one hive.</p></blockquote>"
        "<p>That is <q>room for little hives</q>.</p></body></html>",
        "utf-8",
    )
    assert workspace.quoting.check_file(page).checked[0].status == "exact"


def test_pasted_words_without_marks_are_one_quotation(workspace: Workspace) -> None:
    (only,) = workspace.quoting.check_text("  every street should keep one hive\n").checked
    assert only.status == "exact"
    assert workspace.quoting.check_text("   ").checked == []


def test_texts_that_come_go_and_change_hands_are_noticed(workspace: Workspace, tmp_path: Path) -> None:
    words = "nobody asked the bees themselves about it"
    assert workspace.quoting.check(words).status == "not found"
    late = tmp_path / "late.md"
    late.write_text("# Late\n\nNobody asked the bees themselves about it, said one.\n", "utf-8")
    workspace.imports.import_paths([late])
    assert workspace.quoting.check(words).status == "exact"
    workspace.trash.put([Reference.document(document(workspace, "Late"))])
    assert workspace.quoting.check(words).status == "not found"


def test_evidence_is_checked_against_its_own_source(workspace: Workspace) -> None:
    hive, stings = document(workspace, "A hive"), document(workspace, "Stings")
    text = workspace.documents.text(hive)
    anchor = describe(text, 0, 34)
    nodes = [
        Node("n", "claim", "One hive", evidence=(Evidence(hive, anchor),)),
        Node("m", "claim", "Elsewhere", evidence=(Evidence(stings, describe(text, 35, len(text))),)),
    ]
    debate = workspace.documents.debates()[0].id
    changes = workspace.maps.add_map(debate, ArgumentMap.of("", "Bees", nodes))
    report = workspace.quoting.check_map(changes.created[0].id)
    first, second = report.checked
    assert (first.status, first.where) == ("exact", "One hive")
    assert second.status != "exact"
    assert all(each.document == stings for each in second.matches)


def test_a_report_tells_all_in_markdown(workspace: Workspace) -> None:
    report = workspace.quoting.check_document(document(workspace, "Stings"))
    assert summary(report.checked) == "2 quotations: 1 exact, 1 altered."
    markdown = report_markdown(report)
    assert "| ✓ exact | Ada Keeper, A hive for every street | 100 % |" in markdown
    assert "- “no” in place of “little”" in markdown


def test_a_file_that_is_not_there_is_named(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"nowhere\.md"):
        workspace.quoting.check_file(tmp_path / "nowhere.md")
