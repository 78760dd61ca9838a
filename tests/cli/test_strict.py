"""`--strict`: the exit status tells what came in only in part, and what was not found."""

from pathlib import Path

import pytest

from debatedesk.cli.main import main

HIVE = "---\ntitle: A hive\nauthor: Ada Keeper\n---\nEvery street should keep one hive.\n"


@pytest.fixture
def library(tmp_path: Path) -> str:
    (tmp_path / "hive.md").write_text(HIVE, "utf-8")
    (tmp_path / "broken.docx").write_bytes(b"no document")
    library = str(tmp_path / "library")
    assert main(["--library", library, "import", str(tmp_path / "hive.md"), "--strict"]) == 0
    return library


def test_an_import_in_part_is_1_only_where_it_is_strict(library: str, tmp_path: Path) -> None:
    (tmp_path / "more.md").write_text("Other words.\n", "utf-8")
    whole = ["--library", library, "import", str(tmp_path / "more.md"), str(tmp_path / "hive.md")]
    assert main([*whole, "--strict", "--debate", "A hive"]) == 0
    assert main([*whole, "--strict", "--debate", "A hive"]) == 0  # there already is no lack
    in_part = [*whole, str(tmp_path / "broken.docx")]
    assert main(in_part) == 0
    assert main([*in_part, "--strict"]) == 1
    assert main([*in_part, "--strict", "--json"]) == 1
    misnamed = tmp_path / "already in this debate.docx"
    misnamed.write_bytes(b"no document")
    assert main([*whole, str(misnamed), "--strict"]) == 1


def test_what_is_not_found_is_1_only_where_it_is_strict(library: str, tmp_path: Path) -> None:
    here = ["--library", library]
    listed = tmp_path / "list.txt"
    listed.write_text("Every street should keep one hive\nnobody here ever wrote these words\n", "utf-8")
    essay = tmp_path / "essay.md"
    essay.write_text("She says “nobody here ever wrote these words at all”.\n", "utf-8")
    lacking: tuple[list[str], ...] = (
        ["search", "wasps"],
        ["search", "wasps", "--json"],
        ["quote", "nobody here ever wrote these words"],
        ["quote", "--each", str(listed)],
        ["quote", "--file", str(essay)],
        ["quote", "--file", str(essay), "--json"],
    )
    for command in lacking:
        assert main([*here, *command]) == 0, command
        assert main([*here, *command, "--strict"]) == 1, command
    for command in (["search", "hive"], ["quote", "Every street should keep one hive"]):
        assert main([*here, *command, "--strict"]) == 0, command


def test_what_is_nearly_a_field_is_named(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["--library", library, "search", "autor:keeper"]) == 0
    said = capsys.readouterr().err
    assert said.splitlines()[-2:] == ["“autor:” is no field.", "Did you mean “author:keeper”?"]
