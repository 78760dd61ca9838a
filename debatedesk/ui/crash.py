"""When the program itself fails: a calm window with a report to copy, and the desk goes on."""

import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QWidget

from debatedesk import __version__
from debatedesk.domain.errors import DeskError
from debatedesk.ui.translation import tr

KEPT = 20
_NAMES_OF_THE_PROGRAM = (AttributeError, NameError, ImportError, TypeError)
_QUOTED = r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”"
_SERIOUS = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)

_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class CrashGuard(QObject):
    """Catches what nobody caught, in every thread, from Qt and from the worker, and shows it.

    It also goes to standard error, as before. `close` gives the hooks back.
    """

    reported = Signal(str)
    excused = Signal(str)
    """Carries the sentence of a DeskError that no view took up: it is for the user, and no fault."""

    def __init__(self, window: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        """Catch from now on; the report opens over `window()`."""
        super().__init__(parent)
        self._window = window
        self.reports: list[str] = []
        self._before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
        self._qt_before = qInstallMessageHandler(self._qt_said)
        sys.excepthook = self._raised
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._raised_in_thread
        # Threads and destructors report from anywhere; the window opens in the thread that draws.
        self.reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Catch no more."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def report(self, what: str) -> None:
        """Take up a failure that was caught elsewhere, such as the traceback of a worker."""
        self.reported.emit(clean(what))

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, DeskError):
            self.excused.emit(tr(str(error)))
            return
        self._before[0](kind, error, trace)
        if issubclass(kind, Exception):
            self.reported.emit(describe(error))

    def _unraisable(self, broken: "sys.UnraisableHookArgs") -> None:
        self._before[1](broken)
        if isinstance(broken.exc_value, Exception):
            self.reported.emit(describe(broken.exc_value))

    def _raised_in_thread(self, broken: threading.ExceptHookArgs) -> None:
        self._before[2](broken)
        if isinstance(broken.exc_value, Exception):
            self.reported.emit(describe(broken.exc_value))

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if self._qt_before is not None:
            self._qt_before(kind, context, message)
        elif sys.stderr is not None:
            print(message, file=sys.stderr)
        if kind in _SERIOUS:
            self.reported.emit(f"Qt: {without_words(message)}")

    def _show(self, what: str) -> None:
        if what in self.reports or len(self.reports) >= KEPT:
            return
        self.reports.append(what)
        from debatedesk.ui.crash_window import CrashWindow

        window = self._window()
        shown = window.findChild(CrashWindow) if window is not None else None
        if not isinstance(shown, CrashWindow):
            shown = CrashWindow(window)
        shown.tell(report_text(self.reports))


def describe(error: BaseException) -> str:
    """Write a traceback without any text of the reader's: places in the program, kinds of errors."""
    lines: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        message = str(error) if isinstance(error, _NAMES_OF_THE_PROGRAM) else without_words(str(error))
        frames = traceback.format_list(traceback.extract_tb(error.__traceback__))
        part = "".join(frames) + f"{type(error).__name__}: {message}".rstrip(": ")
        lines.insert(0, _without_home(part))
        inner = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if inner is None:
            break
        error = inner
    return "\nwhich led to\n".join(lines)


def without_words(message: str) -> str:
    """Leave out what a message quotes: it may be the reader's."""
    return _quoted_out(message.partition("\n")[0])


def clean(trace: str) -> str:
    """Leave out of a written traceback what its messages quote; its places, which are indented, stay."""
    lines = [line if line.startswith((" ", "\t")) else _quoted_out(line) for line in trace.splitlines()]
    return _without_home("\n".join(lines))


def _quoted_out(line: str) -> str:
    return re.sub(_QUOTED, "“…”", line)[:300]


def report_text(failures: list[str]) -> str:
    """Write the report: version, system, and each failure."""
    import platform

    head = [
        f"DebateDesk {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"{platform.platform()}",
    ]
    return "\n".join(head) + "\n\n" + "\n\n".join(failures) + "\n"


def _without_home(text: str) -> str:
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
