"""`debatedesk evaluate`: what of a map stands, in a library or in a file."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.cli.main import main

LAMPS = """===
title: Lamps
===

[Dim the lamps]: The town should dim its lamps after midnight.
  + <Moths>: Darkness is kind to moths.
  - <Night walkers>: Whoever walks home at three needs light.
    - <Torches>: Walkers carry torches.
"""


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    path = tmp_path / "lamps.argdown"
    path.write_text(LAMPS, "utf-8")
    return path


def evaluated(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["evaluate", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_file_is_evaluated_without_a_library(lamps: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = evaluated(capsys, str(lamps))
    assert [(node["id"], node["status"]) for node in answer["nodes"]] == [
        ("Dim the lamps", "in"),
        ("Moths", "in"),
        ("Night walkers", "out"),
        ("Torches", "in"),
    ]
    walkers = answer["nodes"][2]
    assert walkers["reason"] == "out: the objection “Torches” stands unanswered"
    assert (walkers["because"], walkers["strength"]) == (["Torches"], 0.25)
    assert walkers["strengths"].keys() == {"df-quad", "quadratic energy"}
    assert (walkers["credulous"], walkers["sceptical"]) == (False, False)
    assert answer["preferred"] == {"count": 1, "extensions": [["Dim the lamps", "Moths", "Torches"]]}
    assert answer["objections_without_reply"] == ["Torches"]
    assert len(answer["nodes_without_evidence"]) == 4


def test_it_says_what_would_stand_without_a_node(lamps: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = evaluated(capsys, str(lamps), "--without", "Torches")
    assert answer["without"] == ["Torches"]
    assert answer["changes"] == [
        {"id": "Dim the lamps", "before": "in", "after": "out"},
        {"id": "Moths", "before": "in", "after": "out"},
        {"id": "Night walkers", "before": "out", "after": "in"},
    ]
    assert main(["evaluate", str(lamps), "--without", "Torches"]) == 0
    assert "Moths: in → out" in capsys.readouterr().out


def test_a_map_of_the_library_is_named_by_its_title(
    lamps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(tmp_path / "library")]
    assert main([*library, "import", str(lamps)]) == 0
    capsys.readouterr()
    assert main([*library, "evaluate", "Lamps"]) == 0
    out, err = capsys.readouterr()
    assert "      out: the objection “Torches” stands unanswered" in out.splitlines()
    assert err == "3 in, 1 out; preferred extensions: 1, stable: 1.\n"


def test_what_is_not_there_is_said_in_a_sentence(
    lamps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(lamps), "--without", "Owls"]) == 1
    assert capsys.readouterr().err == "There is no node “Owls” in “Lamps”.\n"
    assert main(["--library", str(tmp_path / "library"), "evaluate", "Owls"]) == 1
    assert capsys.readouterr().err.startswith("There is no map “Owls” in the library")


def test_an_empty_map_has_nothing_to_evaluate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.json"
    path.write_text('{"title": "Nothing", "nodes": []}', "utf-8")
    assert main(["evaluate", str(path)]) == 0
    assert capsys.readouterr().err.startswith("No nodes;")
