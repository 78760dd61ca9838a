"""Opening menus, and adding entries and headings to them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from debatedesk.ui.translation import isolate


def open_menu(menu: QMenu, at: QPoint) -> None:
    """Open a menu at a point of the screen: to its left in a window that is read from the right."""
    menu.popup(at - QPoint(menu.sizeHint().width(), 0) if menu.isRightToLeft() else at)


def add_entry(menu: QMenu, words: str, run: Callable[[], object], shown_key: str = "") -> QAction:
    """Add an entry to a menu; `shown_key` is shown at its right, the command table owns the shortcut."""
    key = QKeySequence(shown_key).toString(QKeySequence.SequenceFormat.NativeText)
    shown = isolate(words)
    action = menu.addAction(f"{shown}\t{key}" if key else shown)
    action.triggered.connect(lambda checked=False: run())
    return action


def add_heading(menu: QMenu, words: str) -> None:
    """Head a part of a menu; a section's words would not show under a style sheet."""
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(words).setEnabled(False)
