"""The real window on a text with many highlights.

`open LIBRARY` tells how long opening it takes to the first painted page, how long the window answers
nothing, and how long the next page takes to be painted; `replace LIBRARY FILE` how long its newer version
takes as a job, and how long the window answers nothing meanwhile.
"""

import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.cli.main import load_window
from tests.benchmarks.anchors_texts import TEASER
from tests.benchmarks.marks import LONG, now, tell

if TYPE_CHECKING:
    from tests.benchmarks.measurement import Measurement

REST_MS = 1_500
PAGES = 25


def main() -> int:
    """Run one measurement."""
    mode, library = sys.argv[1:3]
    load_window()
    from PySide6.QtCore import QTimer

    from debatedesk.domain.reference import Reference
    from tests.benchmarks.measurement import Measurement

    measured = Measurement(Path(library))
    ids = {each.title: each.id for each in measured.desk.workspace.documents.documents()}

    def begin() -> None:
        measured.desk.open(Reference.document(ids[TEASER]))
        QTimer.singleShot(REST_MS, lambda: _open(measured, ids[LONG]))

    def begin_replacing() -> None:
        measured.desk.open(Reference.document(ids[LONG]))
        QTimer.singleShot(REST_MS, lambda: _replace(measured, ids[LONG], Path(sys.argv[3])))

    measured.run(lambda: QTimer.singleShot(REST_MS, begin if mode == "open" else begin_replacing))
    return 0


def _open(measured: "Measurement", document: str) -> None:
    from PySide6.QtCore import QTimer

    from debatedesk.domain.reference import Reference
    from tests.benchmarks.paint import PaintWatch
    from tests.benchmarks.probe import StallWatch

    reader, viewport = measured.window.reader, measured.window.reader.main.view.viewport()
    stalls = StallWatch(measured.window)

    def painted() -> None:
        tell(opened_ms=(now() - start) / 1e6)
        QTimer.singleShot(REST_MS, finish)

    def finish() -> None:
        stalls.stop()
        tell(stall_ms=stalls.longest_ms, scrolled_ms=_scroll(measured))
        measured.end()

    start = now()
    measured.desk.open(Reference.document(document))
    PaintWatch(viewport, painted, lambda: reader.document is not None and reader.document.id == document)
    viewport.update()


def _scroll(measured: "Measurement") -> float:
    """Turn pages and give the median time of one, in milliseconds."""
    view = measured.window.reader.main.view
    bar = view.verticalScrollBar()
    times = []
    for _ in range(PAGES):
        start = now()
        bar.setValue(bar.value() + view.viewport().height())
        view.viewport().repaint()
        times.append((now() - start) / 1e6)
    return statistics.median(times)


def _replace(measured: "Measurement", document: str, file: Path) -> None:
    from PySide6.QtCore import QTimer

    from tests.benchmarks.probe import StallWatch

    actions = measured.window.review.versions
    stalls = StallWatch(measured.window)
    start = now()

    def replaced(document_id: str) -> None:
        tell(seconds=(now() - start) / 1e9)
        QTimer.singleShot(REST_MS, finish)

    def finish() -> None:
        stalls.stop()
        waiting = measured.desk.workspace.versions.doubtful(document)
        tell(stall_ms=stalls.longest_ms, waiting=float(waiting))
        measured.end()

    measured.window.desk.replaced.connect(replaced)
    actions.replace(measured.desk.workspace.documents.document(document), file)


if __name__ == "__main__":
    sys.exit(main())
