"""Notes, highlights and reports of quotations with citations."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.reference import Reference
from debatedesk.quotations.model import Match
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.records import Checked, QuotationReport
from debatedesk.services.quotations.report import report_markdown
from debatedesk.services.workspace import Workspace

TEXT = (
    "---\ntitle: On Liberty\nauthor: John Stuart Mill\ndate: 1859\n---\n\nFirst words.\n\nSecond words.\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(LibraryPaths.under(tmp_path / "library"))
    (tmp_path / "mill.md").write_text(TEXT, "utf-8")
    opened.imports.import_paths([tmp_path / "mill.md"])
    yield opened
    opened.close()


@pytest.fixture
def mill(workspace: Workspace) -> str:
    return workspace.documents.documents()[0].id


def second(workspace: Workspace, mill: str) -> tuple[int, int]:
    start = workspace.documents.text(mill).index("Second")
    return start, start + len("Second words")


def test_notes_are_exported_with_citations_and_references(workspace: Workspace, mill: str) -> None:
    workspace.notes.add(Reference.passage(mill, *second(workspace, mill)), "Mine")
    debate = workspace.documents.document(mill).debate_id
    plain = workspace.exports.notes_markdown(debate)
    assert "> — John Stuart Mill, *On Liberty*, 1859" in plain
    citer = workspace.citations.citer(workspace.documents.ids(debate), "apa")
    text = workspace.exports.notes_markdown(debate, citer)
    assert "> — (Mill, 1859, para. 2)" in text
    assert text.endswith("## References\n\nMill, J. S. (1859). *On Liberty*.\n")


def test_a_text_is_exported_with_its_highlights_cited(workspace: Workspace, mill: str) -> None:
    workspace.annotations.add(mill, *second(workspace, mill), "yellow")
    text = workspace.exports.document_markdown(mill, workspace.citations.citer([mill], "mla"))
    assert "> Second words\n>\n> — (Mill, par. 2)\n>\n> (yellow" in text
    assert "## References\n\nMill, John Stuart. *On Liberty*. 1859." in text


def test_a_report_of_quotations_cites_its_sources(workspace: Workspace, mill: str) -> None:
    start, end = second(workspace, mill)
    match = Match(mill, "On Liberty", "John Stuart Mill", start, end, "Second words", 1.0)
    report = QuotationReport("Essay", [Checked("Second words", "exact", (match,))])
    text = report_markdown(report, workspace.citations.citer([mill], "chicago-author-date"))
    assert "| (Mill 1859, para. 2) |" in text
    assert "## References\n\nMill, John Stuart. 1859. “On Liberty.”" in text
    assert "References" not in report_markdown(report)
