"""`debatedesk quote`: a quotation, a list of them, all inside a text."""

import json
from pathlib import Path

import pytest

from debatedesk.cli.main import main

HEAD = "---\ntitle: A hive\nauthor: Ada Keeper\n---\n"
HIVE = f"{HEAD}Every street should keep one hive, and every school one more.\n"


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    (tmp_path / "hive.md").write_text(HIVE, "utf-8")
    library = str(tmp_path / "library")
    assert main(["--library", library, "import", str(tmp_path / "hive.md")]) == 0
    capsys.readouterr()
    return library


def test_one_quotation_gives_a_status_and_its_places(
    library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--library", library, "quote", "street should keep one hive", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["status"] == "exact"
    (match,) = answer["matches"]
    assert {"document", "title", "start", "end", "text", "similarity", "changes"} <= match.keys()
    assert (match["start"], match["end"], match["text"]) == (6, 33, "street should keep one hive")


def test_changes_are_listed(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "quote", "every street must keep one hive", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["status"] == "altered"
    (change,) = answer["matches"][0]["changes"]
    assert (change["kind"], change["quoted"], change["source"]) == ("replaced", "must", "should")
    assert main(["--library", library, "quote", "every street must keep one hive"]) == 0
    assert "“must” in place of “should”" in capsys.readouterr().out


def test_each_line_gives_one_document_a_line(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("every school one more\n\nnobody in this library ever wrote these\n", "utf-8")
    assert main(["--library", library, "quote", "--each", str(listed)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(each)["status"] for each in lines] == ["exact", "not found", "not found"]


def test_a_file_gives_a_markdown_report_or_json(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "answer.md"
    text.write_text(
        "Keeper says “every street should keep one hive”, I say “no street can keep one”.\n", "utf-8"
    )
    assert main(["--library", library, "quote", "--file", str(text)]) == 0
    assert "| 1 | “every street should keep one hive” | ✓ exact |" in capsys.readouterr().out
    assert main(["--library", library, "quote", "--file", str(text), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["quotations"]
    assert rows[0]["attribution"] == {"given": "Keeper", "verdict": "agrees"}
    assert rows[0]["status"] == "exact"


def test_wrong_usage_is_2_and_a_missing_file_1(
    library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in ([], ["words", "--file", "x.md"]):
        with pytest.raises(SystemExit) as ended:
            main(["--library", library, "quote", *arguments])
        assert ended.value.code == 2
    assert main(["--library", library, "quote", "--file", str(tmp_path / "none.md")]) == 1
    assert "none.md" in capsys.readouterr().err
