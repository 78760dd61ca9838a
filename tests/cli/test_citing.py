"""The commands that cite: cite, styles, export references, and import of lists."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.cli.main import main
from debatedesk.services.packaged import packaged_path

TEXT = "---\ntitle: On Liberty\nauthor: John Stuart Mill\ndate: 1859\n---\n\nFirst.\n\nSecond.\n"


class Terminal:
    """Runs commands on one library and keeps what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capsys = capsys
        self.out = self.err = ""

    def run(self, *arguments: str | Path) -> int:
        status = main(["--library", str(self._folder), *map(str, arguments)])
        self.out, self.err = self._capsys.readouterr()
        return status

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    made = Terminal(tmp_path / "library", capsys)
    (tmp_path / "mill.md").write_text(TEXT, "utf-8")
    assert made.run("import", tmp_path / "mill.md") == 0
    return made


def test_a_list_of_references_fills_in_what_is_missing(terminal: Terminal, tmp_path: Path) -> None:
    refs = "@book{m, title={On Liberty}, author={Mill, John Stuart}, publisher={Parker}}\n"
    refs += "@book{z, title={Emile}}"
    (tmp_path / "refs.bib").write_text(refs, "utf-8")
    assert terminal.run("import", tmp_path / "refs.bib") == 0
    assert "the source of “On Liberty” was filled in, known by its title, author and year." in terminal.err
    assert "“Emile” is none of the texts in the library." in terminal.err
    assert terminal.run("cite", "On Liberty", "--style", "mla") == 0
    assert terminal.out == "(Mill)\nMill, John Stuart. On Liberty. Parker, 1859.\n"


def test_a_passage_is_cited_with_its_place(terminal: Terminal) -> None:
    assert terminal.run("cite", "On Liberty", "--style", "apa", "--at", "8", "--json") == 0
    assert terminal.json["citation"]["text"] == "(Mill, 1859, para. 2)"
    assert terminal.json["style"] == "apa"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("cite", "On Liberty", "--at", "900"), "900 to 901 is no passage of it."),
        (("cite", "On Liberty", "--to", "9"), "--to needs --at"),
        (("cite", "On Liberty", "--style", "x"), "There is no citation style “x”"),
        (("export", "references", "On Liberty", "--to", "x"), "There is no citation style “x”"),
        (("export", "references", "On Liberty", "-o", "x.doc"), "does not tell which format to write"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(
    terminal: Terminal, arguments: tuple[str, ...], sentence: str
) -> None:
    assert terminal.run(*arguments) == 1
    assert sentence in terminal.err


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("bibtex", "@misc{mill1859liberty,"),
        ("ris", "TI  - On Liberty"),
        ("csl-json", '"title": "On Liberty"'),
        ("apa", "Mill, J. S. (1859). *On Liberty*."),
        ("chicago-author-date", "Mill, John Stuart. 1859. “On Liberty.”"),
    ],
)
def test_a_debate_is_exported_as_references(terminal: Terminal, form: str, words: str) -> None:
    assert terminal.run("export", "references", "Imported texts", "--to", form) == 0
    assert words in terminal.out


def test_notes_are_not_written_as_references(terminal: Terminal) -> None:
    with pytest.raises(SystemExit, match="2"):
        terminal.run("export", "notes", "Imported texts", "--to", "bibtex")


def test_the_name_of_the_file_tells_its_format(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.run("export", "references", "Imported texts", "-o", tmp_path / "out.ris") == 0
    assert (tmp_path / "out.ris").read_text("utf-8").startswith("TY  - GEN")


def test_styles_are_listed_and_added(terminal: Terminal, tmp_path: Path) -> None:
    data = packaged_path("resources/styles/mla.csl").read_text("utf-8").replace("MLA (9th edition)", "Ours")
    (tmp_path / "ours.csl").write_text(data, "utf-8")
    assert terminal.run("styles", "--add", tmp_path / "ours.csl", "--json") == 0
    names = [style["name"] for style in terminal.json["styles"]]
    assert names == ["apa", "mla", "chicago-notes", "chicago-author-date", "ours"]
