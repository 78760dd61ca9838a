"""What the command line takes for files and links to open in the window, and what for commands."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from debatedesk import __version__
from debatedesk.cli import main as command_line
from debatedesk.services.paths import LibraryPaths


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """What windows were asked to open, in a folder of files; no window is shown."""
    asked: list[list[str]] = []

    def open_window(paths: LibraryPaths, wanted: Sequence[str] = ()) -> int:
        asked.append(list(wanted))
        return 0

    monkeypatch.setattr(command_line, "open_window", open_window)
    monkeypatch.chdir(tmp_path)
    for name in ("essay.md", "50 % of #1?.md", "essay", "list"):
        Path(name).write_text("Words.", "utf-8")
    return asked


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (["essay.md"], ["essay.md"]),
        (["./essay"], ["essay"]),
        (["essay"], ["essay"]),
        (["./list", "essay.md"], ["list", "essay.md"]),
        (["--library", "else/where", "essay"], ["essay"]),
        (["--lib", "else/where", "essay.md"], ["essay.md"]),
        (["50 % of #1?.md"], ["50 % of #1?.md"]),
    ],
)
def test_files_are_opened_by_their_whole_paths(
    opened: list[list[str]], tmp_path: Path, given: list[str], names: list[str]
) -> None:
    assert command_line.main(given) == 0
    assert opened == [[str(tmp_path / name) for name in names]]


def test_addresses_of_files_are_opened_as_menus_give_them(opened: list[list[str]], tmp_path: Path) -> None:
    path = tmp_path / "50 % of #1?.md"
    assert command_line.main([path.as_uri()]) == 0
    assert command_line.main([path.as_uri().replace("file:///", "file://localhost/")]) == 0
    assert opened == [[str(path)], [str(path)]]


def test_links_are_handed_on_as_they_are(opened: list[list[str]]) -> None:
    assert command_line.main(["debatedesk://document/a", "essay.md"]) == 0
    assert opened[0][0] == "debatedesk://document/a"


@pytest.mark.parametrize(
    "word", ["absent.md", "file:///absent.md", "file://elsewhere/essay.md", "file://[", "file:///%00"]
)
def test_what_is_no_file_gets_a_sentence(
    opened: list[list[str]], capsys: pytest.CaptureFixture[str], word: str
) -> None:
    assert command_line.main([word]) == 1
    assert capsys.readouterr().err == f"There is no file “{word}”.\n"
    assert opened == []


def test_a_command_is_one_even_where_a_file_has_its_name(
    opened: list[list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in ("--library", "--lib"):
        assert command_line.main([option, str(tmp_path / "library"), "list", "--json"]) == 0
    assert '"debates": []' in capsys.readouterr().out
    assert opened == []


@pytest.mark.parametrize("option", ["-V", "--version"])
def test_the_version_is_told(capsys: pytest.CaptureFixture[str], option: str) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.main([option])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"DebateDesk {__version__}\n")
