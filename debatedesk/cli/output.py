"""What the commands share: opening the library, printing, progress on a terminal, files written."""

import signal
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Protocol

from debatedesk.cli.main import library_paths
from debatedesk.cli.terminal import harmless, print_file, say
from debatedesk.domain.damage import in_one_sentence
from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.jobs.isolated_reader import IsolatedReader
from debatedesk.services.exports import write_file
from debatedesk.services.workspace import Workspace


class Named(Protocol):
    """A thing of the library with an id and a title."""

    @property
    def id(self) -> str:
        """The id."""

    @property
    def title(self) -> str:
        """The title."""


AFTER_CRASH_SECONDS = 0.5
"""So long a command may look whether a crash has damaged the library."""


@contextmanager
def open_library(options: Namespace, *, mend: bool = False) -> Iterator[Workspace]:
    """Open the library that was asked for, until the block ends; raises DeskError.

    What it has to tell of damage is left in `options.damage`. `mend` makes lost tables anew.
    """
    name = options.command[1].removesuffix("_command").replace("_", "-")
    reader = IsolatedReader()
    workspace = Workspace(
        library_paths(options),
        announce=True,
        program=f"“debatedesk {name}”",
        mend=mend,
        read=reader,
    )
    with closing(workspace), closing(reader):
        library = workspace.library
        library.look_after_a_crash(AFTER_CRASH_SECONDS)
        yield workspace
        told = in_one_sentence(list(library.damages.values()), "“debatedesk check --repair”")
        options.damage = [*library.opening_notes, told]
        if workspace.settings.damage:
            say(workspace.settings.damage)


def find_by_name(things: Iterable[Named], name: str, what: str) -> str:
    """Return the id of the thing whose id or title is `name`; raises DeskError where that is not one."""
    found = [each.id for each in things if name in (each.id, each.title)]
    if len(found) == 1:
        return found[0]
    if found:
        raise DeskError(f"There are {len(found)} with the title “{name}”; use an id: {', '.join(found)}.")
    raise DeskError(f"There is no {what} “{name}” in the library; “debatedesk list” lists them.")


def write_text(text: str, output: Path | None) -> None:
    """Write a file, or print where there is no `output`; raises DeskError."""
    if output is None:
        print_file(text.rstrip("\n"))
    else:
        write_file(output, text)


class ConsoleProgress:
    """Shows progress on a terminal and turns the first Ctrl+C into a cancel."""

    def __init__(self) -> None:
        """Start with nothing shown."""
        self._cancelled = False
        self._width = 0

    def interrupt(self, number: int, frame: FrameType | None) -> None:
        """Take note of Ctrl+C; the second one stops at once."""
        if self._cancelled:
            raise KeyboardInterrupt
        self._cancelled = True

    def __call__(self, done: int, total: int, message: str) -> None:
        """Show how far the work is; raises Cancelled after Ctrl+C."""
        if self._cancelled:
            raise Cancelled
        if sys.stderr is not None and sys.stderr.isatty():
            line = harmless(f"{message} ({done}/{total})".replace("\n", " "))[:100]
            print(f"\r{line:<{self._width}}", end="", file=sys.stderr, flush=True)
            self._width = len(line)

    def clear(self) -> None:
        """Take the line off the terminal."""
        if self._width:
            print("\r" + " " * self._width, end="\r", file=sys.stderr, flush=True)


@contextmanager
def console_progress() -> Iterator[ConsoleProgress]:
    """Give a progress callable that Ctrl+C cancels until the block ends."""
    progress = ConsoleProgress()
    try:
        before = signal.signal(signal.SIGINT, progress.interrupt)
    except ValueError:  # not in the main thread, where no interrupt arrives
        before = None
    try:
        yield progress
    finally:
        progress.clear()
        if before is not None:
            signal.signal(signal.SIGINT, before)
