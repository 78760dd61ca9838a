"""A reader that shows a book with pages: what tests of the printed face begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.printed.printed_face import PrintedFace
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show
from tests.support.pdfs import PdfPage, import_pdf, write_pdf

PLACES = ("orchard", "meadow", "garden", "quarry", "harbour", "forest", "village", "mountain")
PAGES = tuple(
    PdfPage(
        [
            f"The {place} is what page {number} is about, and its bees.",
            *(f"Line {line} of the {place} says what hives cost there." for line in range(2, 21)),
            f"Whoever owns the {place} pays for the boxes.",
        ],
        label=label,
    )
    for number, (place, label) in enumerate(zip(PLACES, ("i", "ii", *"123456"), strict=True), 1)
)
SENTENCE = "Whoever owns the meadow pays for the boxes."


@pytest.fixture
def book(desk: Desk, tmp_path: Path) -> str:
    """Import the book and give the id of its text."""
    return import_pdf(desk.workspace, write_pdf(tmp_path / "bees.pdf", PAGES))


@pytest.fixture
def pane(desk: Desk, theme: ThemeHost, book: str, qtbot: QtBot) -> Iterator[ReaderPane]:
    """Show the reader, open at the book in its text face."""
    made = ReaderPane(desk, theme)
    show(qtbot, made, 800, 600)
    desk.open(Reference.document(book))
    yield made
    if made.main.switch.pages:
        made.main.switch.pages.stop()


@pytest.fixture
def pages(pane: ReaderPane, qtbot: QtBot) -> PrintedFace:
    """Turn to the pages, drawn."""
    pane.main.choose_face("page")
    face = pane.main.switch.pages
    assert face is not None
    face.setFocus()
    settle(face, qtbot)
    return face


def settle(face: PrintedFace, qtbot: QtBot) -> None:
    """Wait until all that is seen is drawn."""
    qtbot.waitUntil(lambda: face.opening == "opened" and face.is_whole, timeout=60_000)


def text_of(face: PrintedFace) -> str:
    assert face.reading is not None
    return face.reading.text


def span_of(face: PrintedFace, words: str) -> tuple[int, int]:
    start = text_of(face).index(words)
    return start, start + len(words)


def selected(face: PrintedFace) -> str:
    span = face.selected_span()
    return text_of(face)[span.start : span.end] if span else ""


def bring(face: PrintedFace, words: str, qtbot: QtBot) -> tuple[QPoint, QPoint]:
    """Scroll to words of one line; give the points at their left and right ends."""
    face.go_to(face.position_before(span_of(face, words)[0]))
    settle(face, qtbot)
    (rect,) = face.rects_of(*span_of(face, words))
    height = round(rect.center().y())
    return QPoint(round(rect.left()), height), QPoint(round(rect.right()), height)


def drag_over(face: PrintedFace, words: str, qtbot: QtBot) -> None:
    """Select words of one line with the mouse."""
    first, last = bring(face, words, qtbot)
    QTest.mousePress(face.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(face.viewport(), QPoint((first.x() + last.x()) // 2, first.y()))
    QTest.mouseMove(face.viewport(), last)
    QTest.mouseRelease(face.viewport(), Qt.MouseButton.LeftButton, pos=last)
