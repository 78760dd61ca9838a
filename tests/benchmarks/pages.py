"""The pages of a PDF of 500 pages: shown, scrolled, zoomed and marked, offscreen, in the real reader.

`python -m tests.benchmarks.pages` prints one table. A frame is what the process of the window works from
the wish to the painted picture, with the drawing process at work beside; the yardstick scrolls one picture
that is there already, in a bare widget of the same size; for drawing it is PDFium in one process.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from debatedesk.domain.reference import Reference
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.app import make_application
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.reader.printed.printed_face import PrintedFace
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.benchmarks.probe import StallWatch
from tests.benchmarks.search_texts import SEED, prose
from tests.support.pdfs import PdfPage, write_pdf

PAGES, LINES, WIDTH = 500, 42, 62
SIZE = (900, 900)
FRAMES = 400
FRAME_SECONDS = 1 / 60
HIGHLIGHTS = 1_000
GONE_TO = 40
PATIENCE_SECONDS = 60.0


def book(path: Path) -> Path:
    """Write a book of made-up prose."""
    words = " ".join("".join(prose(PAGES * LINES * WIDTH, SEED)).split())
    lines = [words[at : at + WIDTH] for at in range(0, PAGES * LINES * WIDTH, WIDTH)]
    return write_pdf(path, [PdfPage(lines[at : at + LINES]) for at in range(0, PAGES * LINES, LINES)])


class BarePicture(QAbstractScrollArea):
    """Scrolls one picture again and again: what any view of pages must do at least."""

    def __init__(self, picture: QImage) -> None:
        """Show a picture as often as the book has pages."""
        super().__init__()
        self._picture = picture
        self.resize(*SIZE)
        self.show()
        self.verticalScrollBar().setRange(0, PAGES * picture.height())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        height = self._picture.height()
        top = -(self.verticalScrollBar().value() % height)
        with QPainter(self.viewport()) as painter:
            while top < self.viewport().height():
                painter.drawImage(QPointF(0, top), self._picture)
                top += height


def frames(area: QAbstractScrollArea, act: Callable[[int], None], count: int = FRAMES) -> list[float]:
    """Do something sixty times a second; give the milliseconds that each frame took, sorted."""
    application = QApplication.instance()
    assert application is not None
    taken = []
    following = time.monotonic()
    for number in range(count):
        start = time.process_time()
        act(number)
        area.viewport().repaint()
        application.processEvents()
        taken.append((time.process_time() - start) * 1000)
        following += FRAME_SECONDS
        while time.monotonic() < following:
            application.processEvents()
            time.sleep(0.001)
    return sorted(taken)


def wait(face: PrintedFace) -> None:
    """Wait until all that is seen is drawn."""
    application = QApplication.instance()
    assert application is not None
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (face.opening == "opened" and face.is_whole):
        application.processEvents()
        time.sleep(0.001)
        if time.monotonic() > deadline:
            sys.exit("The pages were not drawn.")


def row(what: str, taken: list[float], bare: list[float] | None, goal: str) -> None:
    """Print the median and the 95th of a hundred, beside those of the yardstick."""

    def shown(values: list[float] | None) -> str:
        if not values:
            return ""
        return f"{values[len(values) // 2]:.1f}, {values[int(0.95 * len(values))]:.1f} ms"

    print(f"| {what} | {shown(taken)} | {shown(bare)} | {goal} |", flush=True)


def main() -> int:
    """Measure and print."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        paths = LibraryPaths.under(Path(folder) / "library")
        workspace = Workspace(paths)
        start = time.perf_counter()
        path = book(Path(folder) / "book.pdf")
        report = workspace.imports.import_paths([path])
        print(f"({PAGES} pages written and imported in {time.perf_counter() - start:.1f} s)")
        document = report.imported[0].id
        dispatcher = MainThreadDispatcher()
        jobs = JobRunner(paths, dispatcher.deliver)
        desk = Desk(workspace, jobs)
        pane = ReaderPane(desk, ThemeHost())
        pane.resize(*SIZE)
        pane.show()
        desk.open(Reference.document(document))
        application.processEvents()
        measure(pane, desk, document, path)
        pane.main.close_document()
        jobs.close()
        workspace.close()
    return 0


def library_speed(path: Path, width: int) -> float:
    """Give the pages a second that the library draws by itself, in this process, with their characters."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as file:
        start = time.perf_counter()
        for number in range(100, 100 + GONE_TO):
            page = file[number]
            page.render(scale=width / page.get_width())
            text = page.get_textpage()
            for index in range(text.count_chars()):
                text.get_charbox(index, loose=True)
        return GONE_TO / (time.perf_counter() - start)


def measure(pane: ReaderPane, desk: Desk, document: str, path: Path) -> None:
    """Measure the pages of the document that is open."""
    print("| What | pages (median, 95 of 100) | yardstick | to reach |\n|---|---|---|---|")
    start = time.perf_counter()
    pane.main.choose_face("page")
    face = pane.main.switch.pages
    assert face is not None
    switched = (time.perf_counter() - start) * 1000
    wait(face)
    print(f"| to the first page, drawn | {(time.perf_counter() - start) * 1000:.0f} ms | | |")
    print(f"| of it, the window waits | {switched:.0f} ms | | ≤ 50 ms |")
    width = face.viewport().width()
    bar = face.verticalScrollBar()
    height = round(face.column.rect(0).height()) if face.column else SIZE[1]
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    bare = BarePicture(picture)
    below = bare.verticalScrollBar()
    bare_frames = frames(bare, lambda number: below.setValue(number * 48), FRAMES // 2)
    bare.hide()
    watch = StallWatch(pane)
    row(
        "scrolled by 48 pixels a frame",
        frames(face, lambda n: bar.setValue(n * 48)),
        bare_frames,
        "< 16 ms",
    )
    row("flown over, half a page a frame", frames(face, lambda n: bar.setValue(n * 600)), None, "< 16 ms")
    wait(face)
    stalled = watch.longest_ms
    watch.stop()
    text = desk.workspace.documents.text(document)
    step = len(text) // HIGHLIGHTS
    for number in range(HIGHLIGHTS):
        desk.workspace.annotations.add(document, number * step, number * step + 60, "yellow")
    pane.main.switch.take(None, None)
    pane.main.show_document(document)
    wait(face)
    row(
        f"the same with {HIGHLIGHTS:,} highlights",
        frames(face, lambda n: bar.setValue(n * 48)),
        None,
        "< 16 ms",
    )
    pane.main.find_bar.open_bar()
    pane.main.find_bar.field.setText("the")
    row("and with all of “the” found", frames(face, lambda n: bar.setValue(n * 48)), None, "< 16 ms")
    middle = QPointF(face.viewport().rect().center())

    def zoom(number: int) -> None:
        face.zoom_about(face.zoom_share * (1.04 if number % 100 < 50 else 1 / 1.04), middle)

    row("zoomed, four percent a frame", frames(face, zoom, 200), None, "< 16 ms")
    start = time.perf_counter()
    for page in range(GONE_TO):
        face.go_to_page(100 + page)
        wait(face)
    speed = GONE_TO / (time.perf_counter() - start)
    print(f"| pages gone to and drawn | {speed:.0f} pages/s | {library_speed(path, width):.0f} pages/s | |")
    print(f"| longest time for which the scrolled window answered nothing | {stalled:.0f} ms | | ≤ 50 ms |")
    print(f"| drawn pages kept | {face.tiles.size / 1e6:.0f} MB | | ≤ 160 MB |")


if __name__ == "__main__":
    sys.exit(main())
