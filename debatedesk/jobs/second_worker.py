"""Work that a second worker does meanwhile."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from debatedesk.jobs.encoding import from_plain, to_plain
from debatedesk.jobs.frames import read_frame, write_frame
from debatedesk.jobs.process import start_worker
from debatedesk.jobs.request import Request
from debatedesk.services.paths import LibraryPaths

Result = TypeVar("Result")


@contextmanager
def run_in_second_worker(
    paths: LibraryPaths, request: Request[Result]
) -> Iterator[Callable[[], Result | None]]:
    """Have a job done by another worker, which ends with the block or with this process.

    It must be one that tells no progress. What is given waits for its result; None where it failed.
    """
    try:
        process = start_worker(paths, subprocess.DEVNULL, background=True, may_create=False)
    except OSError:
        yield lambda: None
        return
    with process:
        try:
            assert process.stdin is not None
            with suppress(OSError):  # its end is noticed when its result is waited for
                message = {"job": 1, "name": request.name, "request": to_plain(request)}
                write_frame(process.stdin.fileno(), message)
            yield lambda: _result(process, request)
        finally:
            process.kill()


def _result(process: "subprocess.Popen[bytes]", request: Request[Result]) -> Result | None:
    assert process.stdout is not None
    with suppress(OSError):
        while (message := read_frame(process.stdout.fileno())) is not None:
            if "done" in message:
                result: Result = from_plain(message["done"], request.result)
                return result
            if "begun" not in message:
                return None
    return None
