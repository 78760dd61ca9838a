"""Citing the documents of a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.references.registry import read_references
from debatedesk.services.packaged import packaged_path
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

TEXT = (
    "---\ntitle: On Liberty\nauthor: John Stuart Mill\ndate: 1859\n---\n\n"
    "# One\n\nFirst.\n\nSecond.\n\nThird.\n"
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


def test_a_passage_is_cited_with_its_paragraph(workspace: Workspace, mill: str) -> None:
    text = workspace.documents.text(mill)
    start, end = text.index("Second"), text.index("Third") + 3
    assert workspace.citations.cite(mill, "apa", (start, start + 3)).text == "(Mill, 1859, para. 2)"
    assert workspace.citations.cite(mill, "apa", (start, end)).text == "(Mill, 1859, paras. 2–3)"


def test_works_of_an_author_and_year_are_told_apart_as_in_the_bibliography(
    workspace: Workspace, mill: str, tmp_path: Path
) -> None:
    (tmp_path / "second.md").write_text(TEXT.replace("On Liberty", "Utilitarianism") + "\nMore.\n", "utf-8")
    workspace.imports.import_paths([tmp_path / "second.md"], workspace.documents.document(mill).debate_id)
    assert workspace.citations.cite(mill, "apa").text == "(Mill, 1859a)"
    ids = [document.id for document in workspace.documents.documents()]
    entries = [entry.text for entry in workspace.citations.bibliography(ids, "apa")]
    assert entries == ["Mill, J. S. (1859a). On Liberty.", "Mill, J. S. (1859b). Utilitarianism."]


def test_notes_of_chicago_are_short_when_they_come_again(workspace: Workspace, mill: str) -> None:
    citer = workspace.citations.citer([mill], "chicago-notes")
    assert citer.cite(mill).text == "John Stuart Mill, “On Liberty,” 1859."
    assert citer.cite(mill, (5, 8)).text == "Ibid., para. 1."
    assert [entry.text for entry in citer.references()] == ["Mill, John Stuart. “On Liberty.” 1859."]


def test_markdown_has_the_looks_and_no_markup_of_the_words(workspace: Workspace, mill: str) -> None:
    workspace.documents.publish(
        {
            mill: Publication(
                type="book", title="On *Liberty*", authors=(PersonName("Mill", "J."),), issued="1859"
            )
        }
    )
    assert workspace.citations.entry(mill, "mla").markdown == "Mill, J. *On \\*Liberty\\**. 1859."


@pytest.mark.parametrize("form", ["bibtex", "ris", "csl-json"])
def test_lists_of_references_are_read_again(
    workspace: Workspace, mill: str, form: str, tmp_path: Path
) -> None:
    text = workspace.citations.written([mill], form)
    name = {"bibtex": "x.bib", "ris": "x.ris", "csl-json": "x.json"}[form]
    said = read_references(Path(name), text.encode()).entries[0].publication
    assert (said.title, said.issued, said.key) == ("On Liberty", "1859", "mill1859liberty")
    assert said.authors == (PersonName("Mill", "John Stuart"),)


def test_a_style_is_added_by_file_chosen_and_removed(
    workspace: Workspace, mill: str, tmp_path: Path
) -> None:
    data = (
        packaged_path("resources/styles/apa.csl")
        .read_text("utf-8")
        .replace("APA (7th edition)", "House style")
    )
    (tmp_path / "House Style.csl").write_text(data.replace('prefix="("', 'prefix="["'), "utf-8")
    added = workspace.citations.add_style(tmp_path / "House Style.csl")
    assert (added.name, added.title) == ("house-style", "House style")
    workspace.citations.choose(added.name)
    assert workspace.citations.cite(mill).text.startswith("[Mill")
    workspace.citations.remove_style(added.name)
    assert workspace.citations.chosen == "apa"


def test_a_file_that_is_no_style_is_refused_and_nothing_is_kept(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "x.csl").write_text("<html/>", "utf-8")
    with pytest.raises(DeskError, match=r"“x\.csl” is no citation style"):
        workspace.citations.add_style(tmp_path / "x.csl")
    assert [style.name for style in workspace.citations.styles() if style.is_own] == []


def test_citations_speak_the_language_that_is_chosen(workspace: Workspace, mill: str) -> None:
    workspace.citations.speak("de-DE")
    assert workspace.citations.cite(mill, "apa", (5, 8)).text == "(Mill, 1859, Abs. 1)"
    workspace.citations.speak("")
    assert workspace.citations.cite(mill, "apa", (5, 8)).text == "(Mill, 1859, para. 1)"
    with pytest.raises(DeskError, match="not in “xx”"):
        workspace.citations.speak("xx")


def test_a_doi_is_written_once_however_it_was_typed(workspace: Workspace, mill: str) -> None:
    workspace.documents.publish({mill: Publication(type="book", doi="https://doi.org/10.1000/x")})
    assert workspace.citations.entry(mill, "apa").text.endswith(" https://doi.org/10.1000/x")


def test_an_unknown_style_is_told_with_those_there_are(workspace: Workspace, mill: str) -> None:
    with pytest.raises(DeskError, match="use one of apa, mla, chicago-notes, chicago-author-date"):
        workspace.citations.cite(mill, "harvard")
