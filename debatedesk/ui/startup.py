"""What is done for the start's sake alone, each trick with what it gains.

Measured with Python 3.11 and PySide6 6.11 on two shared cores, the least or the median of many starts,
beside one of 250 ms of processor time and 75 MB. What gains less than 10 ms is not worth a trick. The rows
of `python -m tests.benchmarks start` watch over the sum, and tests/ui/test_startup.py over the modules.

Two tricks are no functions. The panels that the first page can do without are built after its first paint,
in `main_window/late_panels.py`: 190 ms and 139 modules. And a few modules are imported where they are used,
at the seams that tests/ui/test_startup.py names. Nothing here imports Qt by being imported.
"""

import builtins
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_SELDOM = 1_000
"""So many younger collections pass before one looks through everything."""

STYLE_ARGUMENTS = ("-style", "Fusion")
"""Arguments of the application that choose its style: 12 ms and half a megabyte.

`setStyle` would give the style back as a Python object, and the binding would make its classes of all kinds
of widgets that there are to find the one that fits.
"""


def load_qt() -> None:
    """Load Qt, and leave importing as it was: 15 ms and 4 MB.

    Its binding would from then on search the source of every module for the switches that can give Qt's
    functions other names. Nothing here uses them.
    """
    as_it_was = builtins.__import__
    try:
        import PySide6.QtCore
        import PySide6.QtGui
        import PySide6.QtWidgets  # noqa: F401
    finally:
        builtins.__import__ = as_it_was


def pause_garbage_collection() -> None:
    """Look for no garbage until `resume_garbage_collection`: 12 ms, for what a start makes stays."""
    gc.disable()


def resume_garbage_collection() -> None:
    """Look for garbage again, but never among what is there now: the window stays to the end.

    To look through all that has come since is rare: with 50,000 notes and a map of 5,000 nodes it takes up
    to 220 ms, and by Python's own rule it came with every third edit. What it finds is little, as nearly
    all goes without it; `collect_garbage` looks while nobody waits.
    """
    if not gc.isenabled():
        gc.freeze()
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _SELDOM)
        gc.enable()


def collect_garbage() -> None:
    """Look through everything for garbage: for when the person is busy with another program."""
    if gc.isenabled():
        gc.collect()


def plain_viewport(area: "QAbstractScrollArea") -> "QWidget":
    """Give the viewport, and let `area.viewport()` give it at once from now on: 11 ms and 1 MB.

    By that alone it would come as a widget of any kind, and the first of them would have the binding make
    its classes of all kinds that there are. Asked for by its name within Qt it is known to be plain.
    """
    from PySide6.QtWidgets import QWidget

    plain = area.findChild(QWidget, "qt_scrollarea_viewport")
    viewport = area.viewport()
    assert viewport is plain, "only a viewport of Qt's own is a plain widget"
    return viewport
