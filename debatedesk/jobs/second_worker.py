"""Work that another process does meanwhile."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from debatedesk.jobs.frames import read_frame, write_frame
from debatedesk.jobs.process import start_worker
from debatedesk.services.paths import LibraryPaths


@contextmanager
def beside(
    paths: LibraryPaths, name: str, arguments: dict[str, Any]
) -> Iterator[Callable[[], dict[str, Any] | None]]:
    """Have a job done by another worker, which ends with the block or with this process.

    It must be one that tells no progress. What is given waits for its result; None where it failed.
    """
    try:
        process = start_worker(paths, subprocess.DEVNULL, background=True)
    except OSError:
        yield lambda: None
        return
    with process:
        try:
            assert process.stdin is not None
            with suppress(OSError):  # its end is noticed when its result is waited for
                write_frame(process.stdin.fileno(), {"job": 1, "name": name, "arguments": arguments})
            yield lambda: _result(process)
        finally:
            process.kill()


def _result(process: "subprocess.Popen[bytes]") -> dict[str, Any] | None:
    assert process.stdout is not None
    with suppress(OSError):
        while (message := read_frame(process.stdout.fileno())) is not None:
            if "begun" not in message:
                result: dict[str, Any] | None = message.get("done")
                return result
    return None
