"""The yardstick: a window with nothing but a `QTextBrowser` in it.

`start HTML` shows the text and tells when it was painted and what memory that takes; `open HTML` tells how
long setting and laying out the text takes in a window that is open already.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser, QWidget

from tests.benchmarks.marks import memory, now, tell
from tests.benchmarks.paint import PaintWatch

SETTLE_MS = 2_000


def main() -> int:
    """Run one measurement."""
    mode, path = sys.argv[1:3]
    html = Path(path).read_text("utf-8")
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    browser = QTextBrowser()
    window.setCentralWidget(browser)
    # `viewport()` would have Python's classes of all widgets made first: 30 ms that are not the window's.
    viewport = browser.findChild(QWidget, "qt_scrollarea_viewport")
    assert viewport is not None

    def finish() -> None:
        tell(**memory())
        application.quit()

    def painted() -> None:
        tell(painted=now(), modules=float(len(sys.modules)))
        QTimer.singleShot(SETTLE_MS, finish)

    def open_text() -> None:
        start = now()
        browser.setHtml(html)
        browser.document().size()
        tell(opened_ms=(now() - start) / 1e6)
        application.quit()

    if mode == "start":
        browser.setHtml(html)
        PaintWatch(viewport, painted, lambda: True)
    else:
        PaintWatch(viewport, open_text, lambda: True)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
