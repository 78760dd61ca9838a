"""The executable that is also every process that it starts; the built one is tried in tests/packaging."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from debatedesk import frozen
from debatedesk.jobs.process import module_command, module_environment
from tests.conftest import REPOSITORY

AS_EXECUTABLE = "import sys, runpy; sys.frozen = True; runpy.run_module('debatedesk', run_name='__main__')"


def run_executable(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", AS_EXECUTABLE, *arguments],
        cwd=REPOSITORY,
        input="",
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_executable_runs_our_modules_when_a_process_of_ours_asks_for_it() -> None:
    done = run_executable(frozen.RUN_MODULE, "debatedesk.jobs.worker", "data", "cache", "config")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("module", ["http.server", "debatedeskish.main", ""])
def test_it_runs_no_modules_of_others(module: str) -> None:
    done = run_executable(frozen.RUN_MODULE, module)
    assert done.returncode == 2
    assert "invalid choice: 'run-module'" in done.stderr


def test_all_else_is_the_command_line() -> None:
    assert run_executable("--version").stdout.startswith("DebateDesk ")


def test_no_help_shows_the_hidden_command() -> None:
    assert frozen.RUN_MODULE not in run_executable("--help").stdout


def test_processes_are_started_from_the_executable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = module_command("debatedesk.jobs.worker", "data")
    assert command == [sys.executable, "run-module", "debatedesk.jobs.worker", "data"]
    assert module_environment() == dict(os.environ)


def test_on_windows_processes_are_started_from_the_program_that_has_pipes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(Path("programs", "debatedesk-window.exe")))
    assert frozen.frozen_command("debatedesk.jobs.worker")[0] == str(Path("programs", "debatedesk.exe"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is done on Linux alone")
@pytest.mark.parametrize("before", [None, "/opt/of-the-user/lib"])
def test_programs_that_are_opened_find_their_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/debatedesk/_internal")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/debatedesk/_internal/PySide6/Qt/plugins")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    else:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    frozen.give_environment_back()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "QT_PLUGIN_PATH" not in os.environ
