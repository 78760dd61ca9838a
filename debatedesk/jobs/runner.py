"""Long work in processes of its own, so that the window never waits and never stutters.

Each lane has one process, which is started when it is first needed: one answers searches, one checks
quotations, so that neither waits for the other or for an import, and one does everything else, in the
background. A thread a lane waits on the process's pipe; at rest nothing runs.
"""

import contextlib
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, TypeVar

from debatedesk.domain.message import message
from debatedesk.jobs.encoding import from_plain, to_plain, with_messages
from debatedesk.jobs.frames import read_frame, write_frame
from debatedesk.jobs.request import Request
from debatedesk.services.paths import LibraryPaths

if TYPE_CHECKING:
    import subprocess

CANCELLED = "Cancelled."
"""What a job that was cancelled before its end fails with."""

END_SECONDS = 2.0

Result = TypeVar("Result")
Call = Callable[[], None]
Deliver = Callable[[Call], None]
Progress = Callable[[int, int, str], None]


def no_progress(done: int, total: int, message: str) -> None:
    """Ignore progress."""


@dataclass(eq=False)
class Job:
    """Work under way or waiting for its turn."""

    request: Request[Any]
    progress: Progress
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    lane: "Lane" = field(repr=False)
    number: int = 0
    begun: bool = False
    again: bool = False
    cancelled: bool = False

    def cancel(self) -> None:
        """Stop the job; it still tells its end: an import with what came in, others as failed."""
        if not self.cancelled:
            self.cancelled = True
            self.lane.cancel(self)


class JobRunner:
    """Starts jobs in worker processes; what they tell is run through `deliver`, in order.

    `report` is given the traceback of what was no mistake of the user's, for a report of the fault.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        deliver: Deliver,
        report: Callable[[str], None] | None = None,
        translate: Callable[[str], str] = str,
    ) -> None:
        """Run jobs on the library at `paths`; `translate` says sentences in the language of the window."""
        self._closed = False
        self._deliver = deliver
        self._report = report
        create = not paths.database.exists()
        tell, fault, say = self._tell, self._tell_fault, translate
        self._lanes = {
            "search": Lane(paths, "search", tell, fault, say, may_create=create),
            "checks": Lane(paths, "checks", tell, fault, say, may_create=create),
            "bulk": Lane(paths, "bulk", tell, fault, say, background=True, may_create=create),
        }

    def start(
        self,
        request: Request[Result],
        done: Callable[[Result], None],
        failed: Callable[[str], None],
        progress: Progress = no_progress,
    ) -> Job:
        """Start a job, after those of its lane; `done` or `failed` is called once, unless all is closed."""
        lane = self._lanes[request.lane]
        job = Job(request, progress, done, failed, lane)
        lane.add(job)
        return job

    def close(self) -> None:
        """End all processes and threads; nothing is told any more."""
        self._closed = True
        for lane in self._lanes.values():
            lane.end()
        for lane in self._lanes.values():
            lane.wait()

    def _tell(self, call: Call) -> None:
        def unless_closed() -> None:
            if not self._closed:
                call()

        if not self._closed:
            self._deliver(unless_closed)

    def _tell_fault(self, traceback: str) -> None:
        report = self._report
        if report is not None:
            self._tell(lambda: report(traceback))


class Lane:
    """Runs jobs one after the other in one process; a process that died is replaced by a new one."""

    def __init__(
        self,
        paths: LibraryPaths,
        name: str,
        tell: Callable[[Call], None],
        fault: Callable[[str], None],
        translate: Callable[[str], str],
        *,
        background: bool = False,
        may_create: bool = False,
    ) -> None:
        """Work on the library at `paths`; in the background a lane gives way to other programs."""
        self._paths = paths
        self._name = name
        self._background = background
        self._may_create = may_create
        self._tell = tell
        self._fault = fault
        self._translate = translate
        self._lock = threading.Lock()
        self._waiting: deque[Job] = deque()
        self._current: Job | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._count = 0
        self._closed = False

    def add(self, job: Job) -> None:
        """Run a job when its turn comes."""
        with self._lock:
            if self._closed:
                return
            self._count += 1
            job.number = self._count
            self._waiting.append(job)
            if self._current is None:
                self._next()

    def cancel(self, job: Job) -> None:
        """Stop a job; one that has not begun ends at once."""
        with self._lock:
            if job is self._current:
                self._send({"cancel": job.number})
                return
            if job not in self._waiting:
                return
            self._waiting.remove(job)
        self._tell(lambda: job.failed(CANCELLED))

    def end(self) -> None:
        """Let the process end; `wait` sees to it that it does."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
            self._current = None
            if self._process is not None:
                _close(self._process.stdin)

    def wait(self) -> None:
        """Wait for the process to end after `end`, and end it by force when it takes long."""
        thread = self._thread
        if thread is None:
            return
        thread.join(END_SECONDS)
        if thread.is_alive():
            with self._lock:
                if self._process is not None:
                    self._process.kill()
            thread.join()

    def _next(self) -> None:
        """Begin the next job; the lock is held."""
        self._current = self._waiting.popleft() if self._waiting else None
        if self._current is None:
            return
        if self._thread is None:
            # The thread starts the process too: that may take long where every program is scanned.
            self._thread = threading.Thread(target=self._serve, name=f"{self._name} jobs", daemon=True)
            self._thread.start()
        elif self._process is not None:
            self._send_job(self._current)

    def _send_job(self, job: Job) -> None:
        request = job.request
        self._send({"job": job.number, "name": request.name, "request": to_plain(request)})
        if job.cancelled:
            self._send({"cancel": job.number})

    def _send(self, message: dict[str, Any]) -> None:
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # its end is noticed by the thread that reads
                write_frame(self._process.stdin.fileno(), message)

    def _serve(self) -> None:
        """Keep a process running for as long as one lives or jobs wait for it."""
        from debatedesk.jobs.process import error_file, tail

        again = True
        while again:
            with error_file() as errors:
                job, reason = self._run_process(errors)
                if job is not None and not self._try_again(job):
                    self._fault(f"{job.request.name}: {reason}\n{tail(errors)}")
                    self._end(
                        job,
                        {"failed": message("The {noun} {reason}.", noun=job.request.noun, reason=reason)},
                    )
            with self._lock:
                if self._current is None:
                    self._current = self._waiting.popleft() if self._waiting else None
                again = self._current is not None
                if not again:
                    self._thread = None

    def _try_again(self, job: Job) -> bool:
        """Let a job that its process never began, as that was dying already, go first in the next."""
        with self._lock:
            again = not (job.begun or job.again or self._closed)
            if again:
                job.again = True
                self._waiting.appendleft(job)
        return again

    def _run_process(self, errors: IO[bytes] | int) -> tuple[Job | None, str]:
        """Run a process to its end; return the job that was under way then, and what became of it."""
        from subprocess import TimeoutExpired

        from debatedesk.jobs.process import start_worker

        try:
            process = start_worker(
                self._paths, errors, background=self._background, may_create=self._may_create
            )
        except OSError as error:
            return self._drop(None), message(
                "could not be started: {cause}", cause=error.strerror or str(error)
            )
        with process:
            with self._lock:
                self._process = process
                if self._closed:
                    _close(process.stdin)
                elif self._current is not None:
                    self._send_job(self._current)
            self._listen(process)
            job = self._drop(process.stdin)
            try:
                process.wait(END_SECONDS)
            except TimeoutExpired:
                process.kill()
        reason = message(
            "stopped halfway because its background process ended; what was saved until then is safe"
        )
        return job, reason

    def _drop(self, pipe: IO[bytes] | None) -> Job | None:
        """Forget a process that ended and the job that it left; jobs that come now wait for the next."""
        with self._lock:
            job, self._current, self._process = self._current, None, None
            _close(pipe)
        return job

    def _listen(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout is not None
        pipe = process.stdout.fileno()
        with contextlib.suppress(OSError, ValueError):
            while (message := read_frame(pipe)) is not None:
                job = self._current
                if job is None or job.number != message["job"]:
                    continue
                if "begun" in message:
                    job.begun = True
                elif "progress" in message:
                    self._tell_progress(job, message["progress"])
                elif "reported" in message:
                    self._fault(message["reported"])
                else:
                    with self._lock:
                        if not self._closed:
                            self._next()
                    self._end(job, message)

    def _tell_progress(self, job: Job, progress: list[Any]) -> None:
        done, total, text = with_messages(progress)
        text = self._translate(text)
        self._tell(lambda: job.progress(done, total, text))

    def _end(self, job: Job, answer: dict[str, Any]) -> None:
        sentence = with_messages(answer.get("failed", CANCELLED))
        if "traceback" in answer:
            self._fault(answer["traceback"])
        if "fault" in answer:
            sentence = message(
                "The {noun} failed because of a fault in DebateDesk ({answer}).",
                noun=job.request.noun,
                answer=answer["fault"],
            )
        if "done" in answer:
            result = from_plain(answer["done"], job.request.result)
            self._tell(lambda: job.done(result))
        else:
            said = sentence if sentence == CANCELLED else self._translate(sentence)
            self._tell(lambda: job.failed(said))


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with contextlib.suppress(OSError):
            pipe.close()
