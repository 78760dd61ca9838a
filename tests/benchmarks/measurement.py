"""What our side does to be measured: the real window, opened on a library and used."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.app import Session, make_application
from tests.benchmarks.marks import LONG, SHORT, memory, now, tell
from tests.benchmarks.paint import PaintWatch
from tests.benchmarks.probe import StallWatch

if TYPE_CHECKING:
    from debatedesk.services.imports.report import ImportReport

SETTLE_MS = 2_000
REST_MS = 10_000
BEFORE_REST_MS = 4_000
CLOCK_TICKS = 100


class TimerCount(QObject):
    """Counts the timers that fire in the whole application."""

    def __init__(self, application: QApplication) -> None:
        """Count from now on."""
        super().__init__(application)
        self.fired = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            self.fired += 1
        return False


class Measurement:
    """One window, opened on a library and measured."""

    def __init__(self, library: Path) -> None:
        """Open the library as the program does."""
        self.application = make_application()
        self.session = Session(LibraryPaths.under(library), self.application)
        self.desk = self.session.desk
        self.window = self.session.window
        self.session.run_behind()
        self.window.resize(1440, 900)

    def run(self, ready: Callable[[], None]) -> None:
        """Show the window, call `ready` when its text is painted, and run until `end`."""
        viewport = self.window.reader.main.view.viewport()
        PaintWatch(viewport, ready, lambda: True)
        self.window.show()
        self.application.exec()
        self.session.close()

    def end(self) -> None:
        """Stop running."""
        self.application.quit()

    def _titled(self, title: str) -> str:
        return next(each.id for each in self.desk.workspace.documents.documents() if each.title == title)

    def prepare(self) -> None:
        """Leave the window with the short text open."""
        document = self._titled(SHORT)
        self.desk.open(Reference.document(document))
        QTimer.singleShot(100, self.end)

    def start(self) -> None:
        """Tell when the text was painted and, a little later, the memory."""
        shown = self.window.reader.document
        if shown is None or shown.title != SHORT:
            sys.exit(f"The window opened {shown} in place of {SHORT}.")
        tell(painted=now(), modules=float(len(sys.modules)))

        def finish() -> None:
            tell(**memory())
            self.end()

        QTimer.singleShot(SETTLE_MS, finish)

    def open_long(self) -> None:
        """Time opening the long text to its first painted page."""
        document = self._titled(LONG)
        reader = self.window.reader
        start = 0

        def painted() -> None:
            tell(opened_ms=(now() - start) / 1e6)
            self.end()

        def shows_it() -> bool:
            return reader.document is not None and reader.document.id == document

        def begin() -> None:
            nonlocal start
            start = now()
            self.desk.open(Reference.document(document))
            PaintWatch(reader.main.view.viewport(), painted, shows_it)
            reader.main.view.viewport().update()

        # The run before has left the long text open.
        self.desk.open(Reference.document(self._titled(SHORT)))
        QTimer.singleShot(SETTLE_MS // 2, begin)

    def import_folder(self, folder: Path) -> None:
        """Time an import and find the longest stall of the window meanwhile.

        A library that holds nothing shows the welcome page, where no text is painted.
        """
        start = 0
        stalls: StallWatch | None = None

        def begin() -> None:
            nonlocal start, stalls
            stalls = StallWatch(self.window)
            start = now()
            self.window.library.imports.start([folder])

        def finished(report: "ImportReport") -> None:
            assert stalls is not None
            stalls.stop()
            tell(
                seconds=(now() - start) / 1e9,
                documents=float(len(report.imported)),
                stall_ms=stalls.longest_ms,
            )
            QTimer.singleShot(500, self.end)

        self.window.show()
        self.window.library.imports.finished.connect(finished)
        QTimer.singleShot(SETTLE_MS // 4, begin)
        self.application.exec()
        self.session.close()

    def rest(self) -> None:
        """Count what a window does that nobody touches, with the focus in the text."""
        timers: TimerCount | None = None
        spent = 0.0

        def begin() -> None:
            nonlocal timers, spent
            timers, spent = TimerCount(self.application), _processor_ms()

        def finish() -> None:
            assert timers is not None
            # One timer is the one that ends the measurement.
            tell(cpu_ms=_processor_ms() - spent, timers=float(timers.fired - 1))
            self.end()

        QTimer.singleShot(BEFORE_REST_MS, begin)
        QTimer.singleShot(BEFORE_REST_MS + REST_MS, finish)


def _processor_ms() -> float:
    """Tell the processor time of this process and of its workers so far."""
    total = time.process_time() * 1000
    for task in Path("/proc/self/task").glob("*/children"):
        for child in task.read_text().split():
            spent = Path("/proc", child, "stat").read_text().rpartition(")")[2].split()
            total += (int(spent[11]) + int(spent[12])) * 1000 / CLOCK_TICKS
    return total
