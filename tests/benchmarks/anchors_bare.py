"""The yardstick: a bare `QTextBrowser` with a text and as many extra selections as there are highlights.

`TEXT NUMBER` tells how long setting both and painting the first page take, and how long the next page does.
"""

import statistics
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser, QTextEdit

from tests.benchmarks.anchors_texts import LENGTH
from tests.benchmarks.anchors_window import PAGES
from tests.benchmarks.marks import now, tell
from tests.benchmarks.paint import PaintWatch


def main() -> int:
    """Run the measurement."""
    text = Path(sys.argv[1]).read_text("utf-8").split("\n---\n", 1)[-1].replace("\n\n", "\n")
    number = int(sys.argv[2])
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    browser = QTextBrowser()
    window.setCentralWidget(browser)
    start = 0

    def open_text() -> None:
        nonlocal start
        start = now()
        browser.setPlainText(text)
        browser.setExtraSelections(
            [_selection(browser, len(text) * each // number) for each in range(number)]
        )
        PaintWatch(browser.viewport(), painted, lambda: True)
        browser.viewport().update()

    def painted() -> None:
        tell(opened_ms=(now() - start) / 1e6, scrolled_ms=_scroll(browser))
        application.quit()

    PaintWatch(browser.viewport(), open_text, lambda: True)
    window.show()
    return application.exec()


def _selection(browser: QTextBrowser, start: int) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(browser.document())
    cursor.setPosition(start)
    cursor.setPosition(
        min(start + LENGTH, browser.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor
    )
    look = QTextCharFormat()
    look.setBackground(QColor("yellow"))
    selection.cursor, selection.format = cursor, look
    return selection


def _scroll(browser: QTextBrowser) -> float:
    bar = browser.verticalScrollBar()
    times = []
    for _ in range(PAGES):
        start = now()
        bar.setValue(bar.value() + browser.viewport().height())
        browser.viewport().repaint()
        times.append((now() - start) / 1e6)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
