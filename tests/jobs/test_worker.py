"""The worker process by itself: it ends with the window, and only with it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from debatedesk.jobs.encoding import with_messages
from debatedesk.jobs.frames import read_frame, write_frame
from debatedesk.jobs.process import start_worker
from debatedesk.services.paths import LibraryPaths
from tests.conftest import REPOSITORY
from tests.support.libraries import ESSAY, texts_in
from tests.support.processes import PATIENCE_SECONDS, children_of, is_running, wait_until


class Worker:
    """Speaks with a worker over its pipes."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.paths = paths
        self.process = start_worker(paths, subprocess.DEVNULL, background=True)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.requests, self.answers = self.process.stdin, self.process.stdout

    def send(self, **message: Any) -> None:
        write_frame(self.requests.fileno(), message)

    def answer(self) -> dict[str, Any]:
        """Wait for the end of a job."""
        while (message := read_frame(self.answers.fileno())) is not None:
            if "begun" not in message and "progress" not in message:
                return message
        raise EOFError

    def until(self, words: str) -> None:
        """Wait until progress tells of something."""
        while (message := read_frame(self.answers.fileno())) is not None:
            if words in with_messages(message.get("progress", [0, 0, ""]))[2]:
                return
        raise EOFError


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    made = Worker(LibraryPaths.under(tmp_path / "library"))
    yield made
    made.process.kill()
    with made.process:
        pass


@pytest.fixture
def tome(tmp_path: Path) -> str:
    """Write one text that takes many seconds to read."""
    path = tmp_path / "tome.md"
    path.write_text("".join(f"Line {n} of *many*.\n\n" for n in range(160_000)), "utf-8")
    return str(path)


def test_it_ends_with_its_standard_input(worker: Worker) -> None:
    worker.send(job=1, name="index", request={})
    assert worker.answer() == {"job": 1, "done": {}}
    worker.requests.close()
    assert worker.process.wait(PATIENCE_SECONDS) == 0


def test_it_ends_with_its_standard_input_in_the_middle_of_a_job(worker: Worker, tome: str) -> None:
    worker.send(job=1, name="import", request={"paths": [tome]})
    worker.until("tome")
    worker.requests.close()
    assert worker.process.wait(PATIENCE_SECONDS) == 0
    assert texts_in(worker.paths) == []


WINDOW = """
import queue, sys
from pathlib import Path
from debatedesk.jobs.requests import ImportRequest
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
calls = queue.Queue()
runner = JobRunner(LibraryPaths.under(Path(sys.argv[1])), calls.put)
ended = lambda *arguments: None
told = lambda done, total, message: print(message, flush=True)
runner.start(ImportRequest((sys.argv[2],)), ended, ended, told)
while True:
    calls.get()()
"""


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="finds processes in /proc")
def test_no_worker_outlives_a_window_that_was_killed(tmp_path: Path, tome: str) -> None:
    command = [sys.executable, "-c", WINDOW, str(tmp_path / "library"), tome]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert b"tome" in window.stdout.readline()
        (child,) = children_of(window.pid)
        wait_until(lambda: children_of(child))
        (reading,) = children_of(child)
        window.kill()
    wait_until(lambda: not is_running(child))
    wait_until(lambda: not is_running(reading))


@pytest.mark.skipif(os.name == "nt", reason="sends the signal of a terminal")
def test_an_interrupt_from_the_terminal_is_left_to_the_window(worker: Worker, tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(60):
        (texts / f"{number}.md").write_text(f"{ESSAY}\n\nText {number}.\n", "utf-8")
    worker.send(job=1, name="import", request={"paths": [str(texts)]})
    worker.until("0.md")
    worker.process.send_signal(signal.SIGINT)
    done = worker.answer()["done"]
    assert (len(done["imported"]), done["cancelled"]) == (60, False)


def test_cancelling_a_job_that_has_ended_leaves_the_next_one_alone(worker: Worker) -> None:
    worker.send(job=1, name="index", request={})
    worker.answer()
    worker.send(cancel=1)
    worker.send(job=2, name="search", request={"query": "bees", "limit": 3})
    answer = worker.answer()
    assert (answer["job"], answer["done"]["hits"]) == (2, [])


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks at open files in /proc")
def test_what_a_library_prints_cannot_garble_the_answers(worker: Worker) -> None:
    worker.send(job=1, name="index", request={})
    worker.answer()
    open_files = Path("/proc", str(worker.process.pid), "fd")
    assert (open_files / "1").readlink() == (open_files / "2").readlink()
    assert (open_files / "0").readlink() == Path(os.devnull)


def test_it_starts_without_what_its_jobs_need_later() -> None:
    late = {"sqlite3", "whoosh", "yaml", "markdown_it", "PySide6", "debatedesk.services.workspace"}
    code = f"import sys, debatedesk.jobs.worker; print(*sys.modules.keys() & {late})"
    answer = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=True)
    assert answer.stdout.split() == []
