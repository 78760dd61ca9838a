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
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.jobs.frames import read_frame, take_pipes, write_frame
from debatedesk.jobs.process import settle_in
from debatedesk.services.paths import LibraryPaths

if TYPE_CHECKING:
    from debatedesk.services.indexing import Segments
    from debatedesk.services.workspace import Workspace

GRACE_SECONDS = 0.5
"""How long a job may tidy up after the window has gone."""

_PROGRESS_SECONDS = 0.03
SOON = 200
"""So many things are indexed before a search is answered; more are looked through, and indexed behind."""

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

    def __init__(self, paths: LibraryPaths, incoming: int, outgoing: int) -> None:
        """Take requests from one file descriptor and send answers to another."""
        self._paths = paths
        self._incoming = incoming
        self._teller = Teller(outgoing)
        self._requests: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        self._opened: Workspace | None = None
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
                answer = self._answer(request["name"], request["arguments"])
                self._teller.send({"job": self._running, **answer})
            if self._opened is not None:
                self._opened.close()
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
        writing = self._opened is not None and self._opened.library.writing
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
        self._teller.progress({"job": self._running, "progress": [done, total, message]})

    def _answer(self, name: str, arguments: dict[str, Any]) -> Answer:
        jobs: dict[str, Callable[..., Answer]] = {
            "import": self._import,
            "replace": self._replace,
            "search": self._search,
            "places": self._places,
            "related": self._related,
            "index": self._index,
            "reindex": self._reindex,
            "segments": self._segments,
            "check": self._check_library,
            "backup": self._backup,
            "export": self._export,
            "quote": self._quote,
        }
        try:
            return jobs[name](self._workspace(), **arguments)
        except Cancelled:
            return {"cancelled": True}
        except DeskError as error:
            return {"failed": str(error)}
        except Exception as error:
            cause = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            return {"fault": cause, "traceback": _traceback()}

    def _workspace(self) -> "Workspace":
        if self._opened is None:
            from debatedesk.services.workspace import Workspace

            self._opened = Workspace(self._paths)
        return self._opened

    def _import(
        self,
        workspace: "Workspace",
        paths: list[str],
        debate_id: str | None = None,
        debate_title: str | None = None,
    ) -> Answer:
        files = [Path(each) for each in paths]
        with self._may_interrupt():
            report = workspace.imports.import_paths(files, debate_id, debate_title, self._progress)
        answer: Answer = {"done": asdict(report)}
        if report.all and not report.cancelled:
            # What came in is told of in any case; the index catches up later where it can't now.
            try:
                with self._may_interrupt():
                    workspace.searching.catch_up(self._progress, self._beside)
            except (Cancelled, DeskError):
                pass
            except Exception:
                answer["traceback"] = _traceback()
        return answer

    def _replace(self, workspace: "Workspace", document_id: str, path: str = "", number: int = 0) -> Answer:
        """Put a file in the place of a text, or show the version of that number."""
        self._progress(0, 1, "Comparing the versions")
        before = workspace.versions.current(document_id)
        known = {each.number for each in workspace.versions.versions(document_id)}
        if path:
            workspace.versions.replace(document_id, Path(path))
        else:
            workspace.versions.go_back(document_id, number)
        now = workspace.versions.current(document_id)
        return {"done": {"before": before, "number": now, "new": now not in known}}

    def _search(self, workspace: "Workspace", **asked: Any) -> Answer:
        searching = workspace.searching
        if searching.behind() <= SOON:
            searching.catch_up(self._progress)
        with self._may_interrupt():
            return {"done": asdict(searching.search(**asked))}

    def _places(self, workspace: "Workspace", **asked: Any) -> Answer:
        with self._may_interrupt():
            return {"done": {"spans": workspace.searching.places(**asked)}}

    def _related(self, workspace: "Workspace", **asked: Any) -> Answer:
        workspace.searching.catch_up(self._progress)
        with self._may_interrupt():
            return {"done": {"passages": [asdict(each) for each in workspace.searching.related(**asked)]}}

    def _quote(self, workspace: "Workspace", **checked: str) -> Answer:
        with self._may_interrupt():
            return {"done": asdict(workspace.quoting.report(**checked, progress=self._progress))}

    def _index(self, workspace: "Workspace") -> Answer:
        with self._may_interrupt():
            workspace.searching.catch_up(self._progress, self._beside)
        return {"done": {}}

    def _reindex(self, workspace: "Workspace") -> Answer:
        with self._may_interrupt():
            workspace.searching.rebuild(self._progress, self._beside)
        return {"done": {}}

    @contextmanager
    def _beside(self, keys: Sequence[str]) -> "Iterator[Callable[[], Segments | None]]":
        from debatedesk.jobs.second_worker import beside

        with beside(self._paths, "segments", {"keys": keys}) as result:
            yield lambda: (result() or {}).get("segments")

    def _segments(self, workspace: "Workspace", keys: list[str]) -> Answer:
        return {"done": {"segments": workspace.searching.write_segments(keys)}}

    def _check_library(self, workspace: "Workspace", repair: bool = False) -> Answer:
        problems = workspace.health.check(repair, self._progress)
        left = problems
        if repair:
            workspace.searching.rebuild(self._progress, self._beside)
            left = workspace.health.check(False, self._progress)
        return {"done": {"problems": problems, "left": left}}

    def _backup(self, workspace: "Workspace", path: str | None = None) -> Answer:
        return {"done": {"path": str(workspace.health.backup(Path(path) if path else None))}}

    def _export(self, workspace: "Workspace", what: str, id: str, format: str, path: str) -> Answer:
        from debatedesk.services.exports import write_file

        if what == "map":
            text = workspace.exports.map_text(id, format)
        elif what == "document":
            text = workspace.exports.document_markdown(id)
        else:
            text = workspace.exports.notes_markdown(id)
        write_file(Path(path), text)
        return {"done": {"path": path}}


def _traceback() -> str:
    import traceback

    return traceback.format_exc()


def main() -> None:
    """Run the worker of the library whose directories are the first three arguments."""
    incoming, outgoing = take_pipes()
    data, cache, config, *options = sys.argv[1:]
    settle_in(background="--background" in options)
    Worker(LibraryPaths(Path(data), Path(cache), Path(config)), incoming, outgoing).run()


if __name__ == "__main__":
    main()
