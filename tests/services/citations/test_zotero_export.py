"""A Zotero export with a PDF: source and notes come along, and passages are cited by their page."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

reportlab = pytest.importorskip("reportlab")

RIS = """TY  - JOUR
TI  - The Problem of Abortion
AU  - Foot, Philippa
PY  - 1967
T2  - Oxford Review
VL  - 5
SP  - 5
EP  - 15
N1  - <p>Read <i>twice</i></p>
KW  - ethics
L1  - files/12/Foot - 1967.pdf
ER  -
"""
FIRST = "The first page tells of a doctrine that many have found puzzling."
SECOND = "The second page holds a passage that is worth citing with care."


def pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(400, 600))
    for words in (FIRST, SECOND):
        canvas.setFont("Helvetica", 11)
        canvas.drawString(40, 500, words)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(LibraryPaths.under(tmp_path / "library"))
    folder = tmp_path / "Double effect"
    (folder / "files" / "12").mkdir(parents=True)
    (folder / "files" / "12" / "Foot - 1967.pdf").write_bytes(pdf())
    (folder / "Double effect.ris").write_text(RIS, "utf-8")
    report = opened.imports.import_paths([folder])
    assert [item.title for item in report.imported] == ["The Problem of Abortion"], report.skipped
    yield opened
    opened.close()


def test_a_passage_of_the_pdf_is_cited_by_its_page_in_every_style(workspace: Workspace) -> None:
    (document,) = workspace.documents.documents()
    assert workspace.documents.debate(document.debate_id).title == "Double effect"
    start = workspace.documents.text(document.id).index("a passage that")
    span = (start, start + len("a passage"))
    cited = {
        name: workspace.citations.cite(document.id, name, span).text
        for name in ("apa", "mla", "chicago-author-date")
    }
    assert cited == {
        "apa": "(Foot, 1967, p. 2)",
        "mla": "(Foot 2)",
        "chicago-author-date": "(Foot 1967, 2)",
    }
    whole = (workspace.documents.text(document.id).index("The first"), span[1])
    assert workspace.citations.cite(document.id, "apa", whole).text == "(Foot, 1967, pp. 1–2)"


def test_it_has_its_tags_and_its_note(workspace: Workspace) -> None:
    (document,) = workspace.documents.documents()
    assert "ethics" in document.tags
    (note,) = workspace.notes.notes()
    assert (note.markdown, note.tags) == ("Read *twice*", ())
