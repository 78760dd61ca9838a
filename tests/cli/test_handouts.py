"""`debatedesk handout`: hand-outs of a map or a debate as files."""

import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from debatedesk.cli.main import main
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace


@pytest.fixture
def library(tmp_path: Path) -> str:
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    debate = workspace.documents.create_debate("Bees").created[0].id
    map_id = workspace.maps.create(debate, "Hives").created[0].id
    hive = workspace.maps.add_node(map_id, "proposal", "One hive a street").created[0].id
    workspace.maps.add_node(map_id, "argument", "Stings", relation="attack", target=hive)
    workspace.close()
    return str(tmp_path / "library")


def test_a_hand_out_is_printed_as_markdown_or_written_as_its_file_is_called(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", library, "handout", "Hives", "--no-map", "--no-notes"]) == 0
    printed = capsys.readouterr().out
    assert "## 1. One hive a street" in printed
    assert "**Stings**" in printed
    page = tmp_path / "hives.html"
    command = ["--library", library, "handout", "Bees", "--for", "student", "--paper", "letter"]
    assert main([*command, "-o", str(page)]) == 0
    written = page.read_text("utf-8")
    assert '<h1 dir="auto">Bees</h1>' in written
    assert "size: letter;" in written
    assert "Stings" not in written
    # Qt would stay in this process.
    in_a_process = [sys.executable, "-m", "debatedesk", *command]
    subprocess.run([*in_a_process, "-o", str(tmp_path / "hives.docx")], check=True, timeout=120)
    with zipfile.ZipFile(tmp_path / "hives.docx") as archive:
        assert "word/media/map1.png" in archive.namelist()
    if find_spec("PySide6"):
        subprocess.run([*in_a_process, "-o", str(tmp_path / "hives.pdf")], check=True, timeout=120)
        assert (tmp_path / "hives.pdf").read_bytes().startswith(b"%PDF-")


def test_what_cannot_be_written_is_told(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, sentence in (
        (["Owls"], "There is no map or debate “Owls”"),
        (["Hives", "--to", "pdf"], "“pdf” needs a file to be written to."),
        (["Hives", "--to", "docx"], "“docx” needs a file to be written to."),
        (["Hives", "-o", str(tmp_path / "hives.odt")], "“hives.odt” does not tell which format to write"),
    ):
        assert main(["--library", library, "handout", *arguments]) == 1
        assert sentence in capsys.readouterr().err
