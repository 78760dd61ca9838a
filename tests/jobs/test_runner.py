"""Jobs in worker processes: answers, cancelling, deaths and endings."""

import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from debatedesk.jobs.request import Request
from debatedesk.jobs.requests import (
    BackupRequest,
    CheckReport,
    CheckRequest,
    ImportRequest,
    IndexRequest,
    Nothing,
    QuotationsRequest,
    RelatedRequest,
    ReplaceRequest,
    SearchRequest,
    ShowVersionRequest,
)
from debatedesk.jobs.runner import CANCELLED, Job, JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.search_results import SearchResult
from debatedesk.services.version_change import VersionChange
from debatedesk.services.workspace import Workspace
from debatedesk.storage.backup_records import WrittenBackup
from tests.support.libraries import ESSAY, REPLY, texts_in
from tests.support.processes import (
    PATIENCE_SECONDS,
    children_of,
    is_running,
    processor_time,
    wait_until,
)

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="finds processes in /proc")

BUSY_TICKS = 50
"""So long a process that reads a text has worked when it is well into it."""


class Desk:
    """Stands where the window does: starts jobs, and runs what they tell in the thread of the test."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.faults: list[str] = []
        self.ends: list[tuple[str, Any]] = []
        self.told: list[tuple[int, int, str]] = []
        self.runner = JobRunner(paths, self.calls.put, self.faults.append)

    def start(self, request: Request[Any]) -> Job:
        return self.runner.start(
            request,
            lambda result: self.ends.append(("done", result)),
            lambda sentence: self.ends.append(("failed", sentence)),
            lambda done, total, message: self.told.append((done, total, message)),
        )

    def until(self, ready: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            self.calls.get(timeout=max(0.01, deadline - time.monotonic()))()

    def end(self, count: int = 1) -> tuple[str, Any]:
        """Wait until so many jobs have ended and return the last one's end."""
        self.until(lambda: len(self.ends) >= count)
        return self.ends[count - 1]


def workers() -> list[int]:
    return [
        process
        for process in children_of()
        if b"debatedesk.jobs.worker" in Path("/proc", str(process), "cmdline").read_bytes()
    ]


def lane_of(process: int) -> str:
    return (
        "bulk" if b"--background" in Path("/proc", str(process), "cmdline").read_bytes() else "interactive"
    )


@contextmanager
def held_up(processes: list[int]) -> Iterator[None]:
    """Let processes stand still, so that what they do lasts as long as a test needs."""
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    yield
    for process in processes:
        os.kill(process, signal.SIGCONT)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths.under(tmp_path / "library")


@pytest.fixture
def desk(paths: LibraryPaths) -> Iterator[Desk]:
    made = Desk(paths)
    yield made
    made.runner.close()
    assert workers() == []


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    """Write an essay and an answer."""
    for name, text in (("essay.md", ESSAY), ("reply.txt", REPLY)):
        (tmp_path / name).write_text(text, "utf-8")
    return [str(tmp_path / "essay.md"), str(tmp_path / "reply.txt")]


@pytest.fixture
def shelf(tmp_path: Path) -> str:
    """Write a folder of texts that takes seconds to import."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    for number in range(200):
        lines = (f"Paragraph {number} {line} of *many* words about `bees`.\n\n" for line in range(120))
        (folder / f"{number}.md").write_text("".join(lines), "utf-8")
    return str(folder)


@pytest.fixture
def tome(tmp_path: Path) -> str:
    """Write one text that takes many seconds to read."""
    path = tmp_path / "tome.md"
    path.write_text("".join(f"Line {n} of *many*.\n\n" for n in range(160_000)), "utf-8")
    return str(path)


def test_what_was_imported_can_be_searched_at_once(desk: Desk, texts: list[str]) -> None:
    desk.start(ImportRequest(tuple(texts), debate_title="Bees"))
    how, report = desk.end()
    assert how == "done"
    assert [item.title for item in report.imported] == ["On keeping bees", "Reply"]
    assert (report.created_debate, report.cancelled) == (True, False)
    desk.start(SearchRequest("honey", 5, report.debate_id))
    _, found = desk.end(2)
    assert [hit.title for hit in found.hits] == ["On keeping bees"]
    assert desk.faults == []


def test_a_text_is_replaced_and_its_earlier_version_shown_again(
    desk: Desk, texts: list[str], paths: LibraryPaths
) -> None:
    desk.start(ImportRequest(tuple(texts)))
    _, imported = desk.end()
    essay = imported.imported[0]
    Path(essay.path).write_text(f"A preface.\n\n{ESSAY}", "utf-8")
    desk.start(ReplaceRequest(essay.id, essay.path))
    assert desk.end(2) == ("done", VersionChange(before=1, number=2, new=True))
    workspace = Workspace(paths)
    assert workspace.documents.text(essay.id).startswith("A preface.")
    desk.start(ShowVersionRequest(essay.id, 1))
    assert desk.end(3) == ("done", VersionChange(before=2, number=1, new=False))
    assert not workspace.documents.text(essay.id).startswith("A preface.")
    workspace.close()


def test_progress_is_told_and_ends_with_all_done(desk: Desk, texts: list[str]) -> None:
    desk.start(ImportRequest(tuple(texts)))
    desk.end()
    assert desk.told[0][1] == 2
    assert (2, 2, "Imported") in desk.told


def test_nothing_is_started_before_it_is_needed_and_processes_are_used_again(
    desk: Desk, texts: list[str]
) -> None:
    assert workers() == []
    desk.start(ImportRequest(tuple(texts)))
    desk.end()
    first = workers()
    assert [lane_of(each) for each in first] == ["bulk"]
    desk.start(CheckRequest())
    assert desk.end(2) == ("done", CheckReport([], []))
    assert workers() == first


def test_a_search_answers_while_an_import_runs(desk: Desk, texts: list[str], tome: str) -> None:
    desk.start(ImportRequest(tuple(texts)))
    desk.end()
    desk.start(ImportRequest((tome,)))
    desk.until(lambda: any("tome" in message for _, _, message in desk.told))
    with held_up(workers()):
        desk.start(SearchRequest("honey", 5))
        how, found = desk.end(2)
    assert how == "done"
    assert isinstance(found, SearchResult)
    assert sorted(map(lane_of, workers())) == ["bulk", "interactive"]


def test_a_pasted_quotation_is_checked_while_an_import_runs(
    desk: Desk, texts: list[str], tome: str
) -> None:
    desk.start(ImportRequest(tuple(texts)))
    desk.end()
    desk.start(ImportRequest((tome,)))
    desk.until(lambda: any("tome" in message for _, _, message in desk.told))
    with held_up(workers()):
        desk.start(QuotationsRequest(text="Keepers “give an hour a week” to their bees."))
        how, report = desk.end(2)
    assert how == "done"
    assert [checked.status for checked in report.checked] == ["exact"]


def test_bulk_work_gives_way_to_other_programs(desk: Desk) -> None:
    desk.start(IndexRequest())
    desk.start(SearchRequest("x", 1))
    desk.end(2)
    niceness = {lane_of(each): os.getpriority(os.PRIO_PROCESS, each) for each in workers()}
    assert niceness["bulk"] > niceness["interactive"]


def test_a_worker_holds_neither_qt_nor_the_window_s_memory(desk: Desk) -> None:
    desk.start(IndexRequest())
    desk.end()
    (worker,) = workers()
    assert "libQt6" not in Path("/proc", str(worker), "maps").read_text()
    assert all("socket" not in each for each in open_files(worker))


def open_files(process: int) -> list[str]:
    return [str(each.readlink()) for each in Path("/proc", str(process), "fd").iterdir()]


def test_a_cancelled_import_keeps_what_came_in(
    desk: Desk, shelf: str, tome: str, paths: LibraryPaths
) -> None:
    job = desk.start(ImportRequest((shelf, tome)))
    desk.until(lambda: desk.told and desk.told[-1][0] > 3)
    job.cancel()
    how, report = desk.end()
    assert how == "done"
    assert report.cancelled
    assert 3 < len(report.imported) <= 200
    workspace = Workspace(paths)
    assert {each.id for each in workspace.documents.documents()} == {item.id for item in report.imported}
    assert workspace.health.check() == []
    workspace.close()


def test_an_import_can_be_cancelled_within_one_long_text(desk: Desk, texts: list[str], tome: str) -> None:
    job = desk.start(ImportRequest((*texts, tome)))
    desk.until(lambda: any("tome" in message for _, _, message in desk.told))
    (worker,) = workers()
    wait_until(lambda: [each for each in children_of(worker) if processor_time(each) > BUSY_TICKS])
    (reading,) = children_of(worker)
    job.cancel()
    how, report = desk.end()
    assert how == "done"
    assert (report.cancelled, len(report.imported), report.skipped) == (True, 2, [])
    wait_until(lambda: not is_running(reading))


def test_indexing_can_be_cancelled_and_caught_up_with_later(
    desk: Desk, shelf: str, paths: LibraryPaths
) -> None:
    workspace = Workspace(paths)
    workspace.imports.import_paths([Path(shelf)])
    job = desk.start(IndexRequest())
    desk.until(lambda: desk.told)
    job.cancel()
    assert desk.end() == ("failed", CANCELLED)
    assert len(workspace.library.unindexed()) == 200
    desk.start(IndexRequest())
    assert desk.end(2) == ("done", Nothing())
    assert workspace.library.unindexed() == []
    assert workspace.searching.search("bees").total == 200
    workspace.close()
    assert desk.faults == []


def test_a_cancelled_search_does_not_keep_the_next_one_waiting(
    desk: Desk, shelf: str, paths: LibraryPaths
) -> None:
    workspace = Workspace(paths)
    workspace.imports.import_paths([Path(shelf)])
    workspace.close()
    job = desk.start(
        RelatedRequest("many words about bees")
    )  # which waits for the index, as no search does
    desk.until(lambda: desk.told and desk.told[-1][0] > 3)
    job.cancel()
    assert desk.end() == ("failed", CANCELLED)
    desk.start(SearchRequest("bees", 5))
    how, found = desk.end(2)
    assert (how, len(found.hits)) == ("done", 5)
    desk.start(IndexRequest())
    desk.start(SearchRequest("bees", 5))
    desk.end(4)
    desk.start(SearchRequest("bees", 5))
    how, found = desk.end(5)
    assert (how, found.total) == ("done", 200)


def test_a_job_that_waits_is_cancelled_at_once(desk: Desk, shelf: str) -> None:
    desk.start(ImportRequest((shelf,)))
    desk.start(CheckRequest()).cancel()
    assert desk.end() == ("failed", CANCELLED)


def test_a_job_cancelled_before_its_process_runs_ends_too(desk: Desk) -> None:
    job = desk.start(SearchRequest("x", 1))
    job.cancel()
    job.cancel()
    assert desk.end() == ("failed", CANCELLED)
    desk.start(SearchRequest("x", 1))
    assert desk.end(2)[0] == "done"


def test_a_killed_worker_fails_its_job_in_one_sentence_and_the_next_job_runs(
    desk: Desk, shelf: str, paths: LibraryPaths
) -> None:
    desk.start(ImportRequest((shelf,)))
    desk.start(CheckRequest())
    desk.until(lambda: desk.told and desk.told[-1][0] > 3)
    (killed,) = workers()
    os.kill(killed, signal.SIGKILL)
    how, sentence = desk.end()
    assert how == "failed"
    assert sentence == (
        "The import stopped halfway because its background process ended;"
        " what was saved until then is safe."
    )
    assert desk.end(2) == ("done", CheckReport([], []))
    assert workers() != [killed]


def test_a_worker_killed_at_rest_is_replaced_unnoticed(desk: Desk) -> None:
    desk.start(IndexRequest())
    desk.end()
    (killed,) = workers()
    os.kill(killed, signal.SIGKILL)
    wait_until(lambda: not workers())
    desk.start(IndexRequest())
    assert desk.end(2) == ("done", Nothing())
    assert desk.faults == []


def test_a_mistake_of_the_user_s_comes_as_its_own_sentence(desk: Desk, paths: LibraryPaths) -> None:
    desk.start(ImportRequest((), debate_id="nowhere"))
    assert desk.end() == ("failed", "There is no debate with the id “nowhere” in this library.")
    assert desk.faults == []


def test_a_fault_comes_as_a_sentence_and_its_traceback_is_reported(desk: Desk) -> None:
    desk.start(SearchRequest(5, 1))  # type: ignore[arg-type]
    how, sentence = desk.end()
    assert how == "failed"
    assert sentence.startswith("The search failed because of a fault in DebateDesk (ValidationError: ")
    assert "\n" not in sentence
    desk.until(lambda: desk.faults)
    assert "Traceback" in desk.faults[0]


def test_a_library_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    desk = Desk(LibraryPaths.under(tmp_path / "file" / "library"))
    desk.start(IndexRequest())
    how, sentence = desk.end()
    assert how == "failed"
    assert "library.db" in sentence
    desk.runner.close()


def test_a_worker_makes_no_library_in_the_place_of_one_that_was_moved_away(
    paths: LibraryPaths, tmp_path: Path
) -> None:
    Workspace(paths).close()
    desk = Desk(paths)
    paths.data.parent.rename(tmp_path / "moved")
    desk.start(IndexRequest())
    how, sentence = desk.end()
    assert (how, "was moved or deleted while it was open" in sentence) == ("failed", True)
    assert not paths.data.exists()
    desk.runner.close()


def test_a_worker_that_cannot_be_started_is_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    broken = Desk(LibraryPaths.under(tmp_path / "other"))
    broken.start(IndexRequest())
    assert broken.end() == ("failed", "The indexing could not be started: No such file or directory.")
    broken.runner.close()


def test_a_backup_is_written_where_it_is_wanted(desk: Desk, texts: list[str], tmp_path: Path) -> None:
    desk.start(ImportRequest(tuple(texts)))
    desk.end()
    desk.start(BackupRequest(str(tmp_path / "backup.zip")))
    assert desk.end(2) == ("done", WrittenBackup(str(tmp_path / "backup.zip")))
    assert (tmp_path / "backup.zip").is_file()


def test_names_that_are_no_utf_8_are_carried(desk: Desk, tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md")
    Path(path).write_text(ESSAY, "utf-8")
    desk.start(ImportRequest((path,)))
    how, report = desk.end()
    assert how == "done"
    assert [item.path for item in report.imported] == [str(tmp_path / "caf�.md")]


@pytest.mark.parametrize("moment", ["at once", "in the middle"])
def test_closing_ends_everything_in_the_middle_of_work(
    paths: LibraryPaths, shelf: str, tome: str, moment: str
) -> None:
    desk = Desk(paths)
    desk.start(ImportRequest((tome if moment == "in the middle" else shelf,)))
    desk.start(SearchRequest("bees", 5))
    if moment == "in the middle":
        desk.until(lambda: any("tome" in message for _, _, message in desk.told))
    ends = len(desk.ends)
    desk.runner.close()
    assert workers() == []
    while not desk.calls.empty():
        desk.calls.get()()
    assert len(desk.ends) == ends
    desk.start(IndexRequest())
    assert workers() == []
    assert len(texts_in(paths)) < (1 if moment == "in the middle" else 200)


def test_closing_does_not_wait_for_a_worker_that_hangs(desk: Desk) -> None:
    desk.start(IndexRequest())
    desk.end()
    os.kill(workers()[0], signal.SIGSTOP)
    desk.runner.close()
    assert workers() == []


def test_closing_twice_is_closing_once(desk: Desk) -> None:
    desk.runner.close()
    desk.runner.close()


def test_at_rest_nothing_runs(desk: Desk) -> None:
    desk.start(IndexRequest())
    desk.start(SearchRequest("x", 1))
    desk.end(2)
    before = time.process_time(), [processor_time(each) for each in workers()]
    time.sleep(0.5)  # nothing is waited for: that is how long nothing may happen
    assert [processor_time(each) for each in workers()] == before[1]
    assert time.process_time() - before[0] < 0.05
    assert {each.name for each in threading.enumerate()} >= {"bulk jobs", "search jobs"}
