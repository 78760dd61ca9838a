"""`debatedesk evidence`: the evidence report of a map."""

import json
from pathlib import Path

import pytest

from debatedesk.cli.main import main
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("evidence")
    (folder / "winter.md").write_text("It is not true that every hive needs a long winter.\n", "utf-8")
    workspace = Workspace(LibraryPaths.under(folder / "library"))
    workspace.imports.import_paths([folder / "winter.md"])
    (winter,) = workspace.documents.documents()
    map_id = workspace.maps.create(winter.debate_id, "Hives").created[0].id
    start = workspace.documents.text(winter.id).index("every hive")
    passage = (winter.id, start, start + len("every hive needs a long winter"))
    workspace.maps.add_node(map_id, "claim", "Every hive needs a long winter", evidence=[passage])
    workspace.maps.add_node(map_id, "claim", "My own thought")
    workspace.close()
    return str(folder / "library")


def test_the_report_is_printed_as_json(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "evidence", "Hives", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    winter, own = answer["nodes"]
    assert (winter["fidelity"], own["fidelity"]) == ("quotation", "")
    assert [finding["kind"] for finding in winter["findings"]] == ["negation"]
    assert winter["evidence"][0]["status"] == "anchored"
    assert answer["nodes_without_evidence"] == [own["id"]]
    assert answer["sources"][0]["missing"] == ["author", "date", "page"]


def test_the_report_is_written_as_markdown(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.md"
    assert main(["--library", library, "evidence", "Hives", "-o", str(path)]) == 0
    assert "“not” stands just before the words" in path.read_text("utf-8")
    assert capsys.readouterr().err == "2 nodes: 1 quotation, 1 not said; one thing to look at.\n"


@pytest.mark.parametrize(
    ("name", "written"),
    [("report.html", "<!DOCTYPE html>"), ("report.csv", "\ufeffnode,fidelity"), ("report.json", "{")],
)
def test_a_files_suffix_says_how_the_report_is_written(
    library: str, tmp_path: Path, name: str, written: str
) -> None:
    assert main(["--library", library, "evidence", "Hives", "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_text("utf-8").startswith(written)


def test_strictly_something_to_look_at_is_a_failure(
    library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", library, "evidence", "Hives", "--strict"]) == 1
    assert main(["--library", library, "evidence", "Owls"]) == 1
    assert "There is no map “Owls”" in capsys.readouterr().err
