"""A reading list from Zotero: a PDF with its source and its marks comes in, is cited, and comes again."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from debatedesk.cli.main import main
from debatedesk.domain.publication import PersonName
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

Command = Callable[..., Any]
MARKED = "Every street should keep one hive."
PASSAGE = "A hive that nobody tends falls ill."
SOURCE = """@article{doe2021hive,
  title = {A Hive for Every Street},
  author = {Doe, Jane and van Roe, John},
  journaltitle = {Journal of Common Things},
  volume = {12},
  number = {3},
  pages = {101--104},
  date = {2021-05},
  doi = {10.1234/hives},
  note = {Read before the seminar.},
  file = {PDF:files/7/doe2021.pdf:application/pdf},
}
"""


def paper(path: Path) -> None:
    """Make a paper whose pages are numbered from 101, in which a reader has marked a sentence."""
    canvas = pytest.importorskip("reportlab.pdfgen.canvas").Canvas(str(path), pagesize=(612, 792))
    for number, words in enumerate((MARKED, PASSAGE, "Lessons are held.", "The city pays."), 101):
        canvas.setFont("Times-Roman", 12)
        canvas.drawString(72, 700, words)
        canvas.drawString(72, 680, "It gives the street a common task, and asks for little room on a roof.")
        canvas.drawCentredString(306, 40, str(number))
        if number == 101:
            end = 72 + canvas.stringWidth(MARKED, "Times-Roman", 12)
            quad = [72, 712, end, 712, 72, 697, end, 697]
            canvas.highlightAnnotation("Is that so?", (72, 697, end, 712), QuadPoints=quad, Color=[1, 1, 0])
        canvas.showPage()
    canvas.save()


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """Make what Zotero exports of a collection with its files."""
    folder = tmp_path / "Hives seminar"
    (folder / "files" / "7").mkdir(parents=True)
    paper(folder / "files" / "7" / "doe2021.pdf")
    (folder / "Hives seminar.bib").write_text(SOURCE, "utf-8")
    return folder


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command on a library of its own and give what it printed as JSON."""

    def run(*arguments: object) -> Any:
        capsys.readouterr()
        assert main(["--library", str(tmp_path / "library"), *map(str, arguments), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def opened(tmp_path: Path) -> Workspace:
    return Workspace(LibraryPaths.under(tmp_path / "library"))


def test_a_paper_comes_in_with_all_that_is_known_of_it_and_is_cited_by_its_pages(
    command: Command, exported: Path, tmp_path: Path
) -> None:
    (item,) = command("import", exported)["imported"]
    shown = command("show", item["id"])
    assert shown["title"] == "A Hive for Every Street"
    assert shown["author"] == "Jane Doe, John van Roe"
    assert shown["publication"]["container"] == "Journal of Common Things"
    assert [page["label"] for page in shown["pages"]] == ["101", "102", "103", "104"]
    start = shown["text"].index(PASSAGE)
    cited = {
        style: command("cite", item["id"], "--style", style, "--at", start)["citation"]["text"]
        for style in ("apa", "mla", "chicago-author-date")
    }
    assert len(set(cited.values())) == 3
    assert all("102" in words and "Doe" in words for words in cited.values()), cited
    (hit,) = command("search", "nobody tends")["hits"]
    assert hit["id"] == item["id"]
    found = command("quote", PASSAGE)
    assert (found["status"], found["matches"][0]["page"]) == ("exact", "102")


def test_marks_and_notes_come_along_and_what_was_deleted_stays_so(
    command: Command, exported: Path, tmp_path: Path
) -> None:
    (item,) = command("import", exported)["imported"]
    with closing(opened(tmp_path)) as desk:
        (debate,) = desk.documents.debates()
        assert debate.title == "Hives seminar"
        assert desk.documents.publication(item["id"]).authors == (
            PersonName("Doe", "Jane"),
            PersonName("Roe", "John", "van"),
        )
        (mark,) = desk.annotations.highlights(item["id"])
        assert (mark.anchor.exact, mark.colour) == (MARKED, "yellow")
        notes = desk.notes.notes_on(Reference.document(item["id"]))
        assert "Is that so?" in [note.markdown for note in notes]
        desk.annotations.remove(mark.id)
        start = desk.documents.text(item["id"]).index(PASSAGE)
        desk.annotations.add(item["id"], start, start + len(PASSAGE), "blue")
    command("import", exported)
    with closing(opened(tmp_path)) as desk:
        assert [mark.anchor.exact for mark in desk.annotations.highlights(item["id"])] == [PASSAGE]
        assert len(desk.notes.notes_on(Reference.document(item["id"]))) == len(notes)
        assert [document.id for document in desk.documents.documents()] == [item["id"]]


def test_marks_made_here_go_out_and_come_back_the_same_in_another_library(
    command: Command, exported: Path, tmp_path: Path
) -> None:
    def said(library: str, document_id: str) -> list[tuple[str, ...]]:
        with closing(Workspace(LibraryPaths.under(tmp_path / library))) as desk:
            marks = [(mark.anchor.exact, mark.colour) for mark in desk.annotations.highlights(document_id)]
            notes = desk.notes.notes_on(Reference.document(document_id))
            return sorted(marks) + sorted(
                (note.markdown, note.anchor.exact if note.anchor else "", *note.tags) for note in notes
            )

    (item,) = command("import", exported)["imported"]
    with closing(opened(tmp_path)) as desk:
        start = desk.documents.text(item["id"]).index(PASSAGE)
        passage = Reference.passage(item["id"], start, start + len(PASSAGE))
        desk.annotations.add(item["id"], passage.start, passage.end, "pink")
        desk.notes.add(passage, "Who *tends* it?", ["care"])
    out = tmp_path / "marks.jsonld"
    asked = ("export", "annotations", item["id"], "--to", "web-annotation", "-o", out)
    assert main(["--library", str(tmp_path / "library"), *map(str, asked)]) == 0
    other = ["--library", str(tmp_path / "other"), "import"]
    assert main([*other, str(exported), "--debate", "Elsewhere"]) == 0
    assert main([*other, str(out), "--debate", "Elsewhere"]) == 0
    with closing(Workspace(LibraryPaths.under(tmp_path / "other"))) as desk:
        (there,) = desk.documents.documents()
    assert said("other", there.id) == said("library", item["id"])
