"""Pages drawn by a process of their own: what is wanted most comes first, and a crash costs one page."""

import contextlib
import math
import subprocess
import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from debatedesk.domain.text.printed_lines import PrintedLine, PrintedRect
from debatedesk.jobs.frames import read_bytes, read_frame, write_frame
from debatedesk.jobs.page_drawing.requests import (
    DrawnTile,
    LinesRequest,
    NotDrawn,
    Opening,
    PageAnswer,
    PageLines,
    PageRequest,
    TileRequest,
)
from debatedesk.jobs.process import module_command, module_environment

Deliver = Callable[[Callable[[], None]], None]
END_SECONDS = 2.0
IDLE_SECONDS = 60.0
"""So long after the last page the process ends; another is started in a fifth of a second."""
PIPE_BYTES = 1 << 20
LONGEST_ANSWER = 16_000_000
"""Bytes of an answer before its pixels or edges."""


class PageDrawer:
    """Draws the pages of one file; `answered` and `opened` are run through `deliver`.

    One thread starts the process, when something is wanted for the first time, and speaks with it.
    """

    def __init__(
        self,
        path: Path,
        password: str,
        deliver: Deliver,
        opened: Callable[[Opening], None],
        answered: Callable[[PageAnswer], None],
    ) -> None:
        """Draw the pages of the PDF at `path`; nothing is started yet."""
        self._path = path
        self._password = password
        self._deliver = deliver
        self._opened = opened
        self._answered = answered
        self.wanted: list[PageRequest] = []
        self.under_way: set[PageRequest] = set()
        self._changed = threading.Condition()
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None

    def want(self, requests: Sequence[PageRequest]) -> None:
        """Ask for these, the first first, in place of all that was asked for before and is not begun.

        What is begun and not told yet is not begun again.
        """
        with self._changed:
            if self._closed:
                return
            self.wanted = [request for request in requests if request not in self.under_way]
            self._changed.notify()
            if self.wanted and self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="pages", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Draw no more, and leave no process behind; nothing is told any more."""
        with self._changed:
            self._closed = True
            self.wanted = []
            self._changed.notify()
            if self._process is not None:
                self._process.kill()
            thread = self._thread
        if thread is not None:
            thread.join(END_SECONDS)

    def _serve(self) -> None:
        while self._next_is_wanted(None):
            self._run_process()
            with self._changed:
                self._process = None
                if self._closed or not self.wanted:
                    self._thread = None
                    return

    def _next_is_wanted(self, seconds: float | None) -> bool:
        """Wait until something is wanted; False when nothing is for so long, or ever again."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self.wanted) or self._closed, seconds)
            return bool(self.wanted) and not self._closed

    def _run_process(self) -> None:
        """Have what is wanted drawn by a process until it dies or rests."""
        try:
            process = subprocess.Popen(
                module_command("debatedesk.jobs.page_drawing.process"),
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=module_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._fail()
            return
        with process:
            with self._changed:
                self._process = process
                if self._closed:
                    process.kill()
            _widen(process)
            try:
                if self._open(process):
                    while self._next_is_wanted(IDLE_SECONDS) and self._answer_next(process):
                        pass
            finally:
                process.kill()

    def _open(self, process: "subprocess.Popen[bytes]") -> bool:
        answer = _asked(process, {"open": str(self._path), "password": self._password}, 0)
        opening: Opening = answer[0].get("opening", "failed") if answer else "failed"
        if opening != "opened":
            with self._changed:
                self.wanted = []
                self._closed = True
        self._tell(lambda: self._opened(opening))
        return opening == "opened"

    def _fail(self) -> None:
        with self._changed:
            self.wanted = []
            self._closed = True
        self._tell(lambda: self._opened("failed"))

    def _answer_next(self, process: "subprocess.Popen[bytes]") -> bool:
        """Have the next request answered; False when the process died of it."""
        with self._changed:
            if not self.wanted:
                return not self._closed
            request = self.wanted.pop(0)
            self.under_way.add(request)
        asked = _asked(process, _message(request), _most(request))
        if self._closed:
            return False
        answer = NotDrawn(request) if asked is None else _read(request, *asked)
        self._tell(lambda: self._take(answer))
        return asked is not None

    def _take(self, answer: PageAnswer) -> None:
        """Tell an answer; from then on its request counts as one that can be asked again."""
        with self._changed:
            self.under_way.discard(answer.request)
        if not self._closed:
            self._answered(answer)

    def _tell(self, call: Callable[[], None]) -> None:
        self._deliver(call)


def _message(request: PageRequest) -> dict[str, Any]:
    if isinstance(request, LinesRequest):
        return {"lines": request.page, "runs": request.runs}
    drawn = (request.page, request.page_width, request.page_height)
    return {
        "draw": [*drawn, request.left, request.top, request.width, request.height],
        "tone": request.tone,
    }


def _asked(
    process: "subprocess.Popen[bytes]", message: dict[str, Any], most: int
) -> tuple[dict[str, Any], bytearray] | None:
    """Give what a process answers, with `most` bytes at most; None when it dies or raves instead."""
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(OSError, ValueError):
        write_frame(process.stdin.fileno(), message)
        pipe = process.stdout.fileno()
        answer = read_frame(pipe, LONGEST_ANSWER)
        count = answer.get("bytes") if isinstance(answer, dict) else None
        if answer is not None and isinstance(count, int) and 0 <= count <= most:
            data = read_bytes(pipe, count)
            return (answer, data) if data is not None else None
    return None


def _most(request: PageRequest) -> int:
    """Tell how many bytes an answer has, or may have."""
    if isinstance(request, TileRequest):
        return 4 * request.width * request.height
    # Two edges of four bytes a character, and for what stands between runs without being printed.
    return 8 * sum(length + 4 for _, length, _ in request.runs)


def _read(request: PageRequest, answer: dict[str, Any], data: bytearray) -> PageAnswer:
    if isinstance(request, TileRequest) and "drawn" in answer and len(data) == _most(request):
        return DrawnTile(request, data)
    if isinstance(request, LinesRequest) and "lines" in answer:
        with contextlib.suppress(ValueError, TypeError):
            return PageLines(request, tuple(_lines(answer["lines"], data)))
    return NotDrawn(request)


def _lines(described: list[list[Any]], data: bytearray) -> Iterator[PrintedLine]:
    """Read lines; raises ValueError or TypeError for what are none."""
    edges = array("f")
    edges.frombytes(data)
    if not all(map(math.isfinite, edges)):
        raise ValueError("an edge that is nowhere")
    used = 0
    for start, left, top, right, bottom, is_upright, count in described:
        if not (isinstance(start, int) and isinstance(count, int) and 0 < count <= len(edges) - used):
            raise ValueError("a line of no characters")
        if not all(map(math.isfinite, (left, top, right, bottom))):
            raise ValueError("a line that is nowhere")
        rect = PrintedRect(left, top, right, bottom)
        yield PrintedLine(start, rect, edges[used : used + count], bool(is_upright))
        used += count


def _widen(process: "subprocess.Popen[bytes]") -> None:
    """Let a pipe hold more at a time, where the system can: a page has megabytes."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        assert process.stdout is not None
        fcntl.fcntl(process.stdout.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)
