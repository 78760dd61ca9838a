"""Indexing is started from one place: one job at a time, and whoever waits is told how it ended."""

import queue
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from debatedesk.jobs.index_scheduler import IndexScheduler, IndexWatcher
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, add_text

PATIENCE_SECONDS = 60.0


class Window:
    """Stands where a window does: runs in the thread of the test what jobs tell."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.workspace = Workspace(paths)
        self.jobs = JobRunner(paths, self.calls.put)
        self.index = IndexScheduler(self.jobs, self.workspace.library)
        self.seen: list[str] = []
        self.index.watch(
            IndexWatcher(
                lambda: self.seen.append("started"),
                lambda done, total, message: None,
                lambda sentence: self.seen.append(sentence or "ended"),
            )
        )

    def until(self, ready: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            self.calls.get(timeout=max(0.01, deadline - time.monotonic()))()


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = Window(LibraryPaths.under(tmp_path / "library"))
    yield made
    made.jobs.close()
    made.workspace.close()


def add(window: Window, name: str) -> None:
    workspace = window.workspace
    debates = workspace.documents.debates()
    debate = debates[0].id if debates else workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, name, debate, ESSAY, name)


def test_nothing_is_started_where_all_is_indexed(window: Window) -> None:
    ends: list[bool] = []
    window.index.catch_up(ends.append)
    assert not window.index.running
    assert (window.seen, ends) == ([], [])


def test_all_who_wait_for_one_job_are_told_its_end(window: Window) -> None:
    add(window, "essay")
    ends: list[bool] = []
    window.index.catch_up(ends.append)
    window.index.catch_up(ends.append)
    window.until(lambda: not window.index.running)
    assert ends == [True, True]
    assert window.seen == ["started", "ended"]
    assert window.workspace.library.unindexed() == []


def test_a_cancelled_job_is_no_failure_and_is_caught_up_with_when_asked_for_again(window: Window) -> None:
    add(window, "essay")
    ends: list[bool] = []
    window.index.catch_up(ends.append)
    window.index.cancel()
    window.until(lambda: not window.index.running)
    assert (window.seen, ends) == (["started", "ended"], [False])
    window.index.catch_up(ends.append)
    window.until(lambda: not window.index.running)
    assert ends == [False, True]


def test_where_no_index_can_be_written_all_stays_to_be_caught_up_with(window: Window) -> None:
    add(window, "essay")
    window.workspace.paths.cache.parent.mkdir(parents=True, exist_ok=True)
    window.workspace.paths.cache.write_text("a file in the way")
    window.index.catch_up()
    window.until(lambda: not window.index.running)
    assert window.seen[0] == "started"
    assert window.workspace.library.unindexed() != []
