"""Starting a worker process on every system, and keeping what it says before it dies."""

import contextlib
import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from debatedesk.frozen import frozen_command, is_frozen
from debatedesk.services.paths import LibraryPaths

_REPORTED_CHARACTERS = 8_000
_NICENESS = 10
_FEW_COLLECTIONS = (100_000, 50, 100)


def start_worker(
    paths: LibraryPaths, errors: IO[bytes] | int, *, background: bool, may_create: bool = True
) -> subprocess.Popen[bytes]:
    """Start a worker on the library at `paths`, which inherits nothing else; raises OSError.

    Where the library was there, a worker may not create one: it may have been moved away meanwhile.
    """
    command = module_command("debatedesk.jobs.worker", str(paths.data), str(paths.cache), str(paths.config))
    options = [("--background", background), ("--existing", not may_create)]
    return subprocess.Popen(
        [*command, *(option for option, is_given in options if is_given)],
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        env=module_environment(),
        creationflags=quiet_creation_flags(background=background),
    )


def module_command(module: str, *arguments: str) -> list[str]:
    """Give the command that runs one of our modules as a process of its own.

    `-P` keeps modules in the working directory from being taken for ours.
    """
    if is_frozen():
        return frozen_command(module, *arguments)
    return [sys.executable, "-P", "-X", "faulthandler", "-m", module, *arguments]


def module_environment() -> dict[str, str]:
    """Let such a process find this very package also where it is run from a checkout."""
    root = Path(__file__).resolve().parents[2]
    if is_frozen() or root.name in {"site-packages", "dist-packages"}:
        return dict(os.environ)
    found = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(root), *([found] if found else [])])}


def quiet_creation_flags(*, background: bool = False) -> int:
    """On Windows, open no console, and let bulk work give way."""
    if sys.platform == "win32":
        lower = subprocess.BELOW_NORMAL_PRIORITY_CLASS if background else 0
        return subprocess.CREATE_NO_WINDOW | lower
    else:  # noqa: RET505
        return 0


def settle_in(*, background: bool) -> None:
    """Make a worker of the process that runs: one that gives way where it does bulk work.

    Garbage is looked for less often. Texts and their words are made in great numbers and never in circles;
    looking through them again and again takes a fifth of the time of indexing.
    """
    gc.set_threshold(*_FEW_COLLECTIONS)
    if background and hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)


@contextlib.contextmanager
def error_file() -> Iterator[IO[bytes] | int]:
    """Keep what a worker writes to standard error; a window has no console that could show it."""
    with contextlib.ExitStack() as stack:
        errors: IO[bytes] | int = subprocess.DEVNULL
        with contextlib.suppress(OSError):
            errors = stack.enter_context(tempfile.TemporaryFile())
        yield errors


def tail(errors: IO[bytes] | int) -> str:
    """Return the end of what a worker wrote."""
    if isinstance(errors, int):
        return ""
    size = errors.seek(0, os.SEEK_END)
    errors.seek(max(0, size - _REPORTED_CHARACTERS))
    return errors.read().decode("utf-8", "replace")
