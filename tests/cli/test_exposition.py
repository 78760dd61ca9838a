"""`debatedesk export exposition`: a map as a text."""

from pathlib import Path

import pytest

from debatedesk.cli.main import main
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("exposition")
    (folder / "winter.md").write_text(
        "---\nauthor: Ada Keeper\ndate: 2024\n---\nBees sleep in winter.\n", "utf-8"
    )
    workspace = Workspace(LibraryPaths.under(folder / "library"))
    workspace.imports.import_paths([folder / "winter.md"])
    (winter,) = workspace.documents.documents()
    map_id = workspace.maps.create(winter.debate_id, "Hives").created[0].id
    start = workspace.documents.text(winter.id).index("Bees sleep")
    workspace.maps.add_node(map_id, "claim", "They sleep", evidence=[(winter.id, start, start + 10)])
    workspace.close()
    return str(folder / "library")


def test_a_map_is_written_as_markdown_or_as_its_file_is_called(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", library, "export", "exposition", "Hives"]) == 0
    assert "*It is claimed:* **They sleep**\n\n> Bees sleep\n" in capsys.readouterr().out
    word = tmp_path / "hives.docx"
    assert main(["--library", library, "export", "exposition", "Hives", "-o", str(word)]) == 0
    assert word.read_bytes().startswith(b"PK")


def test_passages_are_cited_in_a_style(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--library", library, "export", "exposition", "Hives", "--to", "plain", "--style", "apa"]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "— (Keeper, 2024, para. 1)" in told
    assert "References\n----------" in told


def test_what_can_not_be_written_is_said(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, reason in (
        (["--to", "docx"], "“docx” needs a file to be written to."),
        (["--to", "svg"], "An exposition can't be written as “svg”"),
        (["-o", str(tmp_path / "x.odt")], "does not tell which format to write"),
    ):
        assert main(["--library", library, "export", "exposition", "Hives", *arguments]) == 1
        assert reason in capsys.readouterr().err
