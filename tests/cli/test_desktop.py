"""`install-desktop`, and what it writes for shells and man: true to the parser, read by real programs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from debatedesk.cli.completion import SHELLS, completion
from debatedesk.cli.desktop import program_command
from debatedesk.cli.main import main
from debatedesk.cli.manual import manual_page
from debatedesk.cli.parser import make_parser, subcommands


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not here")


def test_files_are_written_under_a_prefix_and_taken_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["install-desktop", "--prefix", str(tmp_path), "--exec", "debatedesk"]) == 0
    written = capsys.readouterr().out.splitlines()
    assert sorted(written) == sorted(str(path) for path in tmp_path.rglob("*") if path.is_file())
    share = tmp_path / "share"
    assert {path.name for path in share.iterdir()} == {
        *("applications", "bash-completion", "fish", "icons", "man", "metainfo", "mime", "zsh")
    }
    (entry,) = (share / "applications").iterdir()
    assert "\nExec=debatedesk %U\nTryExec=debatedesk\n" in entry.read_text("utf-8")
    undo = ["install-desktop", "--prefix", str(tmp_path), "--undo"]
    assert main(undo) == 0
    assert sorted(capsys.readouterr().out.splitlines()) == sorted(written)
    assert list(tmp_path.iterdir()) == []
    assert main(undo) == 0
    assert capsys.readouterr().err == f"There was nothing to take back in {share}.\n"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="desktops of Linux have such folders")
def test_without_a_prefix_it_is_for_this_user_and_starts_this_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["install-desktop"]) == 0
    assert all(path.startswith(str(tmp_path)) for path in capsys.readouterr().out.splitlines())
    (entry,) = (tmp_path / "applications").glob("*.desktop")
    program = program_command("", {})[0]
    assert f"\nTryExec={program}\n" in entry.read_text("utf-8")
    assert os.access(program, os.X_OK)


def test_where_nothing_can_be_written_it_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "share").write_text("in the way")
    assert main(["install-desktop", "--prefix", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert "cannot be written" in said.err


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_told_who_makes_the_menu_entry(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert main(["install-desktop"]) == 1
    assert "installer" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="programs have other names there")
def test_a_menu_starts_the_program_that_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "debatedesk"
    program.touch(0o755)
    assert program_command(str(program), {}) == [str(program)]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert program_command("debatedesk", {}) == [str(program)]
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert program_command("/somewhere/debatedesk/__main__.py", {}) == [str(program)]
    program.unlink()
    assert program_command("/somewhere/debatedesk/__main__.py", {}) == [sys.executable, "-m", "debatedesk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_command("debatedesk", {}) == [sys.executable]
    assert program_command("debatedesk", {"APPIMAGE": "/a/b.AppImage"}) == ["/a/b.AppImage"]


def test_the_manual_page_names_every_command_with_every_option() -> None:
    page = manual_page(make_parser()).replace("\\-", "-")
    for name, command in subcommands(make_parser()).items():
        section = re.search(rf"(?ms)^\.SS {name}$(.*?)(?=^\.S[SH] )", page)
        assert section is not None, name
        for option in command._option_string_actions.keys() - {"-h", "--help", "--library"}:
            assert f"\\fB{option}\\fP" in section[1], f"{name} {option}"


def test_every_argument_is_explained() -> None:
    for name, command in subcommands(make_parser()).items():
        for action in command._actions:
            assert action.help, f"{name} {action.dest}"


@needs("groff")
def test_the_manual_page_is_set_without_a_warning() -> None:
    command = ["groff", "-ww", "-man", "-Tutf8", "-Kutf8", "-P-c"]
    page = manual_page(make_parser()).encode("utf-8")
    ended = subprocess.run(command, input=page, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "debatedesk import" in re.sub(".\b", "", ended.stdout.decode("utf-8"))


COMPLETE_IN_BASH = """
source "$1"
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_shtab_debatedesk 2>/dev/null
printf '%s\\n' "${COMPREPLY[@]}"
"""


@needs("bash")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["se"], {"search", "self-test"}),
        (["snapshot", "--theme", ""], {"light", "dark", "sepia", "contrast"}),
        (["search", "--str"], {"--strict"}),
        (["import", "es"], {"essay.md"}),
        (["--library", "de"], {"desk"}),
        (["convert", "essay.md", "--to", "arg"], {"argdown"}),
    ],
)
def test_bash_completes_commands_options_and_files(
    tmp_path: Path, typed: list[str], offered: set[str]
) -> None:
    script = tmp_path / "completion"
    script.write_text(completion(make_parser(), "bash"), "utf-8")
    (tmp_path / "essay.md").touch()
    (tmp_path / "desk").mkdir()
    command = ["bash", "--norc", "-c", COMPLETE_IN_BASH, "bash", str(script), "debatedesk", *typed]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert set(ended.stdout.split()) == offered


@pytest.mark.parametrize("shell", [pytest.param(shell, marks=needs(shell)) for shell in SHELLS])
def test_shells_can_read_their_completions(tmp_path: Path, shell: str) -> None:
    script = tmp_path / "completion"
    script.write_text(completion(make_parser(), shell), "utf-8")
    ended = subprocess.run([shell, "-n", script], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_bash_completes_files_where_no_command_begins_so() -> None:
    assert "complete -o bashdefault -o default -F" in completion(make_parser(), "bash")
