"""Other processes as Linux shows them in /proc, and waiting for what has no signal to tell of it."""

import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_SECONDS = 180.0
"""How long a busy machine may take for anything. What happens sooner is not waited for any longer."""


def wait_until(condition: Callable[[], object]) -> None:
    """Wait until something is so, in whatever process; an AssertionError says that it has not become so."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)


def children_of(process: int | str = "self") -> list[int]:
    """List the processes that a process has started and not taken leave of."""
    tasks = Path("/proc", str(process), "task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def is_running(process: int) -> bool:
    """Tell whether a process has not ended yet."""
    try:
        return _fields(process)[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def processor_time(process: int) -> int:
    """Tell how long a process has worked, in ticks of the system."""
    user, system = _fields(process)[11:13]
    return int(user) + int(system)


def _fields(process: int) -> list[str]:
    return Path("/proc", str(process), "stat").read_text().rpartition(")")[2].split()
