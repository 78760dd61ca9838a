"""A window whose reader opens a text with a remote image and a link, looks at them, and searches.

Run as `python -m tests.support.offline_window LIBRARY`; it ends by itself, and prints the question that the
link led to, and then each file descriptor that is a socket of the internet (none, one hopes).
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.app import Session, make_application

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LOOK_MS = 20


def internet_sockets() -> list[str]:
    """List this process's sockets of the internet, those of Qt too, as Linux tells them."""
    tables = [Path("/proc/self/net", name) for name in ("tcp", "tcp6", "udp", "udp6")]
    ours = {str(each.readlink()) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()}
    rows = [
        line.split() for table in tables if table.exists() for line in table.read_text().splitlines()[1:]
    ]
    return [" ".join(row[1:3]) for row in rows if f"socket:[{row[9]}]" in ours]


def main(library: Path) -> int:
    application = make_application()
    session = Session(LibraryPaths.under(library), application)
    session.run_behind()
    session.window.show()
    view = session.window.reader.current.view

    def look() -> None:
        """Once it is painted, follow the link: it asks first; then search."""
        if not view.was_painted or not session.window.is_complete or view.page is None:
            QTimer.singleShot(LOOK_MS, look)
            return
        start = view.page.reading.text.index("this address")
        view.select(start, start)
        place = view.rects_of(start, start + 12)[0].center().toPoint()
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
        (question,) = session.window.findChildren(QMessageBox)
        print(f"{question.text()} {question.informativeText()}", flush=True)
        question.reject()
        session.window.search_field.setText("image")
        finish()

    def finish() -> None:
        search = session.window.search
        if not search.model.rowCount():
            QTimer.singleShot(LOOK_MS, finish)
            return
        for each in internet_sockets():
            print(each, flush=True)
        session.window.close()

    look()
    application.exec()
    session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
