"""When the search index is caught up with: the one place that starts indexing for a window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from debatedesk.jobs.runner import CANCELLED, Job, JobRunner


class IndexedLibrary(Protocol):
    """A library that knows what search has not seen yet."""

    def unindexed(self) -> object:
        """List it; nothing is falsy."""


@dataclass(frozen=True, slots=True)
class IndexWatcher:
    """What is called as indexing goes on; `ended` is given a sentence where it failed, else nothing."""

    started: Callable[[], None]
    progressed: Callable[[int, int, str], None]
    ended: Callable[[str], None]


class IndexScheduler:
    """Runs one job of indexing at a time, and none while all is indexed.

    What failed or was cancelled is caught up with when it is asked for again; searches look through it
    until then.
    """

    def __init__(self, jobs: JobRunner, library: IndexedLibrary) -> None:
        """Index a library by the jobs of a window."""
        self._jobs = jobs
        self._library = library
        self._job: Job | None = None
        self._watchers: list[IndexWatcher] = []
        self._waiting: list[Callable[[bool], None]] = []

    @property
    def running(self) -> bool:
        """Tell whether a job is under way."""
        return self._job is not None

    def watch(self, watcher: IndexWatcher) -> None:
        """Tell a watcher of every job from now on."""
        self._watchers.append(watcher)

    def catch_up(self, ended: Callable[[bool], None] | None = None) -> None:
        """Start a job where something is to be indexed and none is under way.

        `ended` is called once, when the job that runs then has ended, with whether all was indexed.
        """
        if self._job is None and self._library.unindexed():
            from debatedesk.jobs.requests import (
                IndexRequest,  # 8 ms, which the window's start can do without
            )

            self._job = self._jobs.start(IndexRequest(), self._done, self._failed, self._progressed)
            for watcher in self._watchers:
                watcher.started()
        if ended is not None and self._job is not None:
            self._waiting.append(ended)

    def cancel(self) -> None:
        """Stop the job under way; nothing is lost."""
        if self._job is not None:
            self._job.cancel()

    def _progressed(self, done: int, total: int, message: str) -> None:
        for watcher in self._watchers:
            watcher.progressed(done, total, message)

    def _done(self, result: object) -> None:
        self._end(True, "")

    def _failed(self, sentence: str) -> None:
        self._end(False, "" if sentence == CANCELLED else sentence)

    def _end(self, is_done: bool, sentence: str) -> None:
        self._job = None
        waiting, self._waiting = self._waiting, []
        for watcher in self._watchers:
            watcher.ended(sentence)
        for ended in waiting:
            ended(is_done)
