"""Giving a backup back while no desk is open: the work in a thread, words about it in a small window."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QVBoxLayout, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import begin_anew, restore
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.theme import WIDE
from debatedesk.ui.translation import tr

_WIDTH = 420


def restored(paths: LibraryPaths, backup: Path) -> str:
    """Put a backup in the place of the library and say so; what hinders it is told in a window.

    Returns what to tell in the window that opens next.
    """
    told: list[str] = []
    kept = _done(tr("Giving the backup back…"), lambda: restore(paths, backup, told.append))
    if isinstance(kept, DeskError):
        tell(str(kept))
        return tr("No backup was given back.")
    said = [tr("“{name}” is the library now.", name=backup.name), *_where(kept)]
    return " ".join([*said, *map(tr, told)])


def begun_anew(paths: LibraryPaths) -> str:
    """Begin an empty library and say so; empty where that could not be done, which is told."""
    kept = _done(tr("Beginning an empty library…"), lambda: begin_anew(paths))
    if isinstance(kept, DeskError):
        tell(str(kept))
        return ""
    return " ".join([tr("This is an empty library."), *_where(kept)])


def _where(kept: Path | None) -> list[str]:
    return [tr("The one before is kept in {kept}.", kept=kept)] if kept else []


def tell(sentence: str) -> None:
    """Say a sentence in a window and wait until it is closed."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "DebateDesk", tr("The library was not changed."))
    box.setInformativeText(sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    loop = QEventLoop()
    box.finished.connect(loop.quit)
    box.show()
    loop.exec()
    box.deleteLater()


def _done(words: str, work: Callable[[], Path | None]) -> Path | DeskError | None:
    """Do work in a thread while words are shown; return its result, or the DeskError that it raised."""
    return run_aside(work, lambda: _words_of(words))


def run_aside(work: Callable[[], Path | None], window: Callable[[], QWidget]) -> Path | DeskError | None:
    """Do work in a thread while a window is shown, and return its result or the DeskError it raised."""
    results: list[Path | Exception | None] = []
    loop = QEventLoop()
    dispatcher = MainThreadDispatcher()

    def do() -> None:
        try:
            results.append(work())
        except Exception as error:
            results.append(error)
        dispatcher.deliver(loop.quit)

    shown = window()
    shown.show()
    thread = threading.Thread(target=do, name="restore")
    thread.start()
    loop.exec()
    thread.join()
    shown.hide()
    shown.deleteLater()
    (result,) = results
    if isinstance(result, Exception) and not isinstance(result, DeskError):
        raise result
    return result


def _words_of(words: str) -> QWidget:
    """Make a small window that says what is being done."""
    window = QWidget()
    window.setWindowTitle("DebateDesk")
    window.setMinimumWidth(_WIDTH)
    label = QLabel(words, window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
    layout.addWidget(label)
    return window
