"""The window on a library, after a search in it: what memory its process takes."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.app import Session, make_application
from tests.benchmarks.marks import memory, tell

SETTLE_MS = 1_500


def main() -> int:
    """Open the window, search for a common beginning, tell the memory."""
    application = make_application()
    session = Session(LibraryPaths.under(Path(sys.argv[1])), application)
    session.run_behind()
    session.window.show()

    def finish() -> None:
        tell(**memory())
        application.quit()

    def begin() -> None:
        session.window.search.runner.answered.connect(lambda *_: QTimer.singleShot(SETTLE_MS, finish))
        session.window.search.search("th")

    QTimer.singleShot(SETTLE_MS, begin)
    application.exec()
    session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
