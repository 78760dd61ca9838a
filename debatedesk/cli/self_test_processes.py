"""The processes that the window starts, each started and asked for a small thing."""

import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from queue import Empty, SimpleQueue

from debatedesk.domain.errors import DeskError
from debatedesk.jobs.page_drawing.drawer import PageDrawer
from debatedesk.jobs.page_drawing.requests import DrawnTile, Opening, PageAnswer, TileRequest
from debatedesk.jobs.process import module_command, module_environment, quiet_creation_flags
from debatedesk.jobs.requests import SearchRequest
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.search_results import SearchResult

_LONGEST_SECONDS = 120.0
_HALF_BLACK_PAGE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R>>endobj
4 0 obj<</Length 18>>stream
0 0 100 100 re f

endstream endobj
trailer<</Root 1 0 R>>
"""
_WIDTH, _HEIGHT = 20, 10
_BLACK, _WHITE = b"\0\0\0", b"\xff\xff\xff"
_SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'


def search_in_worker(paths: LibraryPaths, query: str) -> int:
    """Have a worker process search a library and return the number of hits; raises DeskError."""
    calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
    results: list[SearchResult] = []
    failures: list[str] = []
    with closing(JobRunner(paths, calls.put, failures.append)) as jobs:
        jobs.start(SearchRequest(query, 5), results.append, failures.append)
        while not results and not failures:
            _next(calls, "The worker")()
    if failures:
        raise DeskError(failures[0])
    return results[0].total


def draw_page(scratch: Path) -> None:
    """Have a process draw a page of a PDF that is half black; raises DeskError where it looks otherwise."""
    page = scratch / "half-black.pdf"
    page.write_bytes(_HALF_BLACK_PAGE)
    calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
    openings: list[Opening] = []
    answers: list[PageAnswer] = []
    with closing(PageDrawer(page, "", calls.put, openings.append, answers.append)) as drawer:
        drawer.want([TileRequest(0, _WIDTH, _HEIGHT, 0, 0, _WIDTH, _HEIGHT)])
        while not answers and "failed" not in openings:
            _next(calls, "The drawing of pages")()
    if not answers or not isinstance(answers[0], DrawnTile):
        raise DeskError("the page was not drawn")
    row = answers[0].pixels[: 4 * _WIDTH]
    if (bytes(row[:3]), bytes(row[-4:-1])) != (_BLACK, _WHITE):
        raise DeskError("the page was drawn, but not as it is")


def draw_picture() -> None:
    """Have a process draw a picture with Qt; raises DeskError where it gives none."""
    done = subprocess.run(
        module_command("debatedesk.ui.reader.draw_picture", "8", "8"),
        input=_SQUARE,
        capture_output=True,
        timeout=_LONGEST_SECONDS,
        env=module_environment(),
        creationflags=quiet_creation_flags(),
        check=False,
    )
    if not done.stdout.startswith(b"\x89PNG"):
        raise DeskError(
            f"the picture was not drawn: {done.stderr.decode('utf-8', 'replace').strip()[-300:]}"
        )


def _next(calls: SimpleQueue[Callable[[], None]], name: str) -> Callable[[], None]:
    try:
        return calls.get(timeout=_LONGEST_SECONDS)
    except Empty:
        raise DeskError(f"{name} does not answer.") from None
