"""What is printed steers no terminal, whatever titles hold."""

import json
from pathlib import Path

import pytest

from debatedesk.cli.main import main
from debatedesk.cli.terminal import harmless, print_json
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

STEERING = "Red\x1b[31m, cleared\x9b2J, turned\u202eround\u2066 and back\x08\r."


def test_what_would_steer_a_terminal_is_spelled_out() -> None:
    assert harmless(STEERING) == (
        "Red\\x1b[31m, cleared\\x9b2J, turned\\u202eround\\u2066 and back\\x08\\x0d.".replace(
            "\\x0d", "\\r"
        )
    )
    assert harmless("a\tb\nÄ “c” שלום\u200f 😀") == "a\tb\nÄ “c” שלום\u200f 😀"


def test_json_says_the_same_without_steering(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"title": STEERING})
    printed = capsys.readouterr().out
    assert harmless(printed) == printed
    assert json.loads(printed) == {"title": STEERING}


def test_no_title_of_a_library_steers_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    workspace = Workspace(LibraryPaths.under(library))
    workspace.documents.create_debate(STEERING)
    workspace.close()
    for command in (["list"], ["list", "--json"], ["show", STEERING], ["search", "red"]):
        main(["--library", str(library), *command])
        printed = capsys.readouterr()
        for stream in (printed.out, printed.err):
            assert harmless(stream) == stream
