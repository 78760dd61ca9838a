"""The worker process: runs one job at a time for the window and tells how it goes.

`JobRunner` starts it as `python -m debatedesk.jobs.worker DATA CACHE CONFIG`. Requests come on standard
input and answers leave on standard output, as frames. It ends with its standard input: with the window.
"""

import _thread
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from traceback import format_exc
from types import FrameType
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.domain.message import message
from debatedesk.jobs.encoding import from_plain, plain_text, to_plain
from debatedesk.jobs.frames import read_frame, take_pipes, write_frame
from debatedesk.jobs.process import settle_in
from debatedesk.jobs.requests import KINDS
from debatedesk.services.paths import LibraryPaths

if TYPE_CHECKING:
    from debatedesk.jobs.isolated_reader import IsolatedReader
    from debatedesk.jobs.tasks import Tasks

GRACE_SECONDS = 0.5
"""How long a job may tidy up after the window has gone."""

_PROGRESS_SECONDS = 0.03
Answer = dict[str, Any]


class Teller:
    """Sends to the window; of progress that comes too fast, only the latest."""

    def __init__(self, pipe: int) -> None:
        """Write frames to a file descriptor."""
        self._pipe = pipe
        self._lock = threading.Lock()
        self._news = threading.Event()
        self._latest: Answer | None = None
        threading.Thread(target=self._tell_progress, name="progress", daemon=True).start()

    def send(self, message: Answer) -> None:
        """Send a message at once, after the progress before it."""
        with self._lock:
            for each in (self._latest, message):
                if each is not None:
                    self._write(each)
            self._latest = None

    def progress(self, message: Answer) -> None:
        """Send a message soon, unless a later one takes its place."""
        with self._lock:
            self._latest = message
        self._news.set()

    def _tell_progress(self) -> None:
        while self._news.wait():
            self._news.clear()
            with self._lock:
                if self._latest is not None:
                    self._write(self._latest)
                self._latest = None
            time.sleep(_PROGRESS_SECONDS)

    def _write(self, message: Answer) -> None:
        try:
            write_frame(self._pipe, message)
        except OSError:  # the window has gone
            os._exit(0)


class Worker:
    """Runs jobs on one library. One thread listens, so that a job can be cancelled while it runs."""

    def __init__(
        self, paths: LibraryPaths, incoming: int, outgoing: int, *, may_create: bool = True
    ) -> None:
        """Take requests from one file descriptor and send answers to another."""
        self._paths = paths
        self._may_create = may_create
        self._incoming = incoming
        self._teller = Teller(outgoing)
        self._requests: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        self._reader: IsolatedReader | None = None
        self._opened: Tasks | None = None
        self._running = 0
        self._cancelled = 0
        self._interruptible = False
        self._ended = threading.Event()

    def run(self) -> None:
        """Run jobs until the window goes."""
        signal.signal(signal.SIGINT, self._interrupt)
        threading.Thread(target=self._listen, name="requests", daemon=True).start()
        try:
            while (request := self._requests.get()) is not None:
                self._running = request["job"]
                self._teller.send({"job": self._running, "begun": True})
                answer = self._answer(request["name"], request["request"])
                self._teller.send({"job": self._running, **answer})
            if self._opened is not None:
                self._opened.workspace.close()
        finally:
            self._ended.set()

    def _listen(self) -> None:
        with suppress(OSError):
            while (message := read_frame(self._incoming)) is not None:
                if "cancel" in message:
                    self._cancel(message["cancel"])
                else:
                    self._requests.put(message)
        self._requests.put(None)
        self._cancel(self._running)
        if not self._ended.wait(GRACE_SECONDS):
            os._exit(0)

    def _cancel(self, job: int) -> None:
        self._cancelled = job
        _thread.interrupt_main()

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        """Stop a job that is deep in its work; a terminal's Ctrl+C is for the window to answer."""
        writing = self._opened is not None and self._opened.workspace.library.writing
        if self._interruptible and not writing:
            self._check()

    @contextmanager
    def _may_interrupt(self) -> Iterator[None]:
        """Let a cancel stop the block anywhere but in a transaction, not only where progress is told."""
        self._interruptible = True
        try:
            self._check()
            yield
        finally:
            self._interruptible = False

    def _check(self) -> None:
        if self._cancelled == self._running:
            self._interruptible = False
            raise Cancelled

    def _progress(self, done: int, total: int, message: str) -> None:
        self._check()
        self._teller.progress({"job": self._running, "progress": [done, total, plain_text(message)]})

    def _report_fault(self, traceback: str) -> None:
        self._teller.send({"job": self._running, "reported": traceback})

    def _answer(self, name: str, plain: dict[str, Any]) -> Answer:
        try:
            kind = next(kind for kind in KINDS if kind.name == name)
            return {"done": to_plain(self._tasks().run(from_plain(plain, kind)))}
        except Cancelled:
            return {"cancelled": True}
        except DeskError as error:
            return {"failed": plain_text(str(error))}
        except Exception as error:
            cause = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            return {"fault": cause, "traceback": format_exc()}
        finally:
            if self._reader is not None:
                self._reader.close()

    def _tasks(self) -> "Tasks":
        if self._opened is None:
            if not self._may_create and not self._paths.database.exists():
                raise DeskError(
                    message(
                        "The library {database} was moved or deleted while it was open.",
                        database=self._paths.database,
                    )
                )
            from debatedesk.jobs.isolated_reader import IsolatedReader
            from debatedesk.jobs.tasks import Tasks
            from debatedesk.services.window_lock import WINDOW_WORK
            from debatedesk.services.workspace import Workspace

            self._reader = IsolatedReader()
            workspace = Workspace(self._paths, program=WINDOW_WORK, read=self._reader)
            self._opened = Tasks(workspace, self._progress, self._may_interrupt, self._report_fault)
        return self._opened


def main() -> None:
    """Run the worker of the library whose directories are the first three arguments."""
    incoming, outgoing = take_pipes()
    data, cache, config, *options = sys.argv[1:]
    settle_in(background="--background" in options)
    paths = LibraryPaths(Path(data), Path(cache), Path(config))
    Worker(paths, incoming, outgoing, may_create="--existing" not in options).run()


if __name__ == "__main__":
    main()
