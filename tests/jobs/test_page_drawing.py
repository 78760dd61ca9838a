"""Pages of PDFs drawn by a process of their own."""

import os
import queue
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from debatedesk.jobs.page_drawing import drawer
from debatedesk.jobs.page_drawing.drawer import PageDrawer
from debatedesk.jobs.page_drawing.requests import (
    DrawnTile,
    LinesRequest,
    NotDrawn,
    Opening,
    PageAnswer,
    PageLines,
    PageRequest,
    TileRequest,
    Tone,
)
from tests.support.pdfs import LANDSCAPE, MARGIN, PORTRAIT, PdfPage, printed_of, write_pdf
from tests.support.processes import PATIENCE_SECONDS, children_of

WORDS = "The owner of the orchard pays."


class Asking:
    """A drawer whose answers are waited for."""

    def __init__(self, path: Path, password: str = "") -> None:
        self._calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.openings: list[Opening] = []
        self.answers: list[PageAnswer] = []
        self.drawer = PageDrawer(path, password, self._calls.put, self.openings.append, self.answers.append)

    def answered(self, *requests: PageRequest) -> Sequence[PageAnswer]:
        wanted = len(self.answers) + len(requests)
        self.drawer.want(requests)
        while len(self.answers) < wanted:
            self._calls.get(timeout=PATIENCE_SECONDS)()
        return self.answers[-len(requests) :]

    def opening(self) -> Opening:
        self.drawer.want([whole(0, PORTRAIT)])
        while not self.openings:
            self._calls.get(timeout=PATIENCE_SECONDS)()
        return self.openings[0]


@pytest.fixture
def asking() -> Iterator[Callable[..., Asking]]:
    made: list[Asking] = []

    def ask(path: Path, password: str = "") -> Asking:
        made.append(Asking(path, password))
        return made[-1]

    yield ask
    for each in made:
        each.drawer.close()


def whole(page: int, size: tuple[float, float], scale: float = 1.0, tone: Tone = "plain") -> TileRequest:
    width, height = round(size[0] * scale), round(size[1] * scale)
    return TileRequest(page, width, height, 0, 0, width, height, tone)


def pixel(answer: PageAnswer, x: float, y: float) -> int:
    assert isinstance(answer, DrawnTile)
    return answer.pixels[4 * (round(y) * answer.request.width + round(x))]


def test_a_page_is_drawn_at_the_size_that_is_asked_for(
    asking: Callable[..., Asking], tmp_path: Path
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage(filled=True)])
    (answer,) = asking(path).answered(whole(0, PORTRAIT, 2))
    assert isinstance(answer, DrawnTile)
    assert len(answer.pixels) == 4 * 840 * 1190
    assert pixel(answer, 10, 10) == 255
    assert pixel(answer, 2 * MARGIN + 4, 2 * MARGIN + 4) == 0


def test_a_tile_is_a_part_of_its_page(asking: Callable[..., Asking], tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage(filled=True)])
    (answer,) = asking(path).answered(TileRequest(0, 420, 595, 40, 40, 100, 100))
    assert pixel(answer, 5, 5) == 255
    assert pixel(answer, 20, 20) == 0


@pytest.mark.parametrize(("tone", "paper", "ink"), [("dimmed", 199, 0), ("inverted", 34, 226)])
def test_a_page_is_drawn_in_the_tone_that_is_asked_for(
    asking: Callable[..., Asking], tmp_path: Path, tone: Tone, paper: int, ink: int
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage(filled=True)])
    (answer,) = asking(path).answered(whole(0, PORTRAIT, tone=tone))
    assert pixel(answer, 5, 5) == paper
    assert pixel(answer, 200, 200) == ink


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_lines_stand_where_their_ink_is(
    asking: Callable[..., Asking], tmp_path: Path, turned: int, size: tuple[float, float]
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([WORDS], size, turned)])
    text, printed = printed_of(path)
    runs = tuple((run.start, run.length, run.first) for run in printed.runs)
    page = printed.pages[0]
    seen = (page.width, page.height)
    lines, drawn = asking(path).answered(LinesRequest(0, runs), whole(0, seen, 4))
    assert isinstance(lines, PageLines)
    assert isinstance(drawn, DrawnTile)
    (line,) = lines.lines
    assert text[line.start : line.end] == WORDS
    assert line.is_upright == (turned in (0, 180))
    inked = [
        (index % drawn.request.width / 4, index // drawn.request.width / 4)
        for index in range(drawn.request.width * drawn.request.height)
        if drawn.pixels[4 * index] < 100
    ]
    assert min(x for x, _ in inked) == pytest.approx(line.rect.left, abs=5)
    assert max(x for x, _ in inked) == pytest.approx(line.rect.right, abs=5)
    assert min(y for _, y in inked) == pytest.approx(line.rect.top, abs=5)
    assert max(y for _, y in inked) == pytest.approx(line.rect.bottom, abs=5)


def test_a_page_that_is_not_there_or_too_large_is_not_drawn(
    asking: Callable[..., Asking], tmp_path: Path
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([WORDS])])
    missing, endless = whole(7, PORTRAIT), TileRequest(0, 100_000, 100_000, 0, 0, 100_000, 100_000)
    answers = asking(path).answered(missing, endless, whole(0, PORTRAIT))
    assert [type(each) for each in answers] == [NotDrawn, NotDrawn, DrawnTile]


def test_what_is_wanted_now_takes_the_place_of_what_was_wanted_before(
    asking: Callable[..., Asking], tmp_path: Path
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([WORDS])] * 30)
    asked = asking(path)
    asked.answered(whole(0, PORTRAIT))
    asked.drawer.want([whole(n, PORTRAIT) for n in range(30)])
    asked.answered(whole(29, PORTRAIT))
    asked.answered(whole(29, PORTRAIT))
    drawn = [each.request.page for each in asked.answers if isinstance(each, DrawnTile)]
    assert len(drawn) < 12
    assert drawn[-1] == 29


def test_a_file_that_wants_a_password_says_so_and_opens_with_it(
    asking: Callable[..., Asking], tmp_path: Path
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([WORDS])], password="pear")
    assert asking(path).opening() == "password"
    assert asking(path, "apple").opening() == "password"
    assert asking(path, "pear").opening() == "opened"


def test_what_is_no_pdf_or_not_there_cannot_be_opened(
    asking: Callable[..., Asking], tmp_path: Path
) -> None:
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    assert asking(tmp_path / "b.pdf").opening() == "failed"
    assert asking(tmp_path / "none.pdf").opening() == "failed"


@pytest.mark.skipif(sys.platform != "linux", reason="finds the process by /proc")
def test_a_process_that_dies_is_followed_by_another(asking: Callable[..., Asking], tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([WORDS])])
    before = set(children_of(os.getpid()))
    asked = asking(path)
    asked.answered(whole(0, PORTRAIT))
    (process,) = set(children_of(os.getpid())) - before
    os.kill(process, signal.SIGKILL)
    first = asked.answered(whole(0, PORTRAIT))
    (second,) = asked.answered(whole(0, PORTRAIT))
    assert isinstance(first[0], NotDrawn)
    assert isinstance(second, DrawnTile)


@pytest.mark.skipif(sys.platform != "linux", reason="finds the process by /proc")
def test_a_closed_drawer_leaves_no_process(asking: Callable[..., Asking], tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([WORDS])])
    before = set(children_of(os.getpid()))
    asked = asking(path)
    asked.answered(whole(0, PORTRAIT))
    asked.drawer.close()
    assert set(children_of(os.getpid())) == before


@pytest.mark.parametrize(
    ("described", "edges"),
    [
        ([[0, 0, 0, 9, 9, True, 4]], b"\0" * 8),
        ([[0, 0, 0, float("nan"), 9, True, 2]], b"\0" * 8),
        ([[0, 0, 0, 9, 9, True, 2]], b"\xff" * 8),
        ([[0, 0, 0, 9, 9, True, 2]], b"\0" * 7),
        ([["0", 0, 0, 9, 9, True, 2]], b"\0" * 8),
        ([7], b""),
        (None, b""),
    ],
)
def test_an_answer_that_is_no_page_counts_as_none(described: object, edges: bytes) -> None:
    request = LinesRequest(0, ((0, 9, 0),))
    answer = drawer._read(request, {"lines": described}, bytearray(edges))
    assert answer == NotDrawn(request)
