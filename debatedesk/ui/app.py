"""The program with its window: puts everything together, runs it, and takes it apart."""

import locale
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMessageBox

from debatedesk import APPLICATION_ID, __version__
from debatedesk.domain.errors import DeskError
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.settings import Settings
from debatedesk.services.window_lock import WINDOW, WindowLock
from debatedesk.services.workspace import Workspace
from debatedesk.storage.failures import UnusableLibrary
from debatedesk.storage.library_lock import LockHeld
from debatedesk.ui.crash import CrashGuard
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.main_window.icon import window_icon
from debatedesk.ui.main_window.library_watch import LibraryWatch
from debatedesk.ui.main_window.main_window import STATE, MainWindow
from debatedesk.ui.startup import STYLE_ARGUMENTS, collect_garbage, resume_garbage_collection
from debatedesk.ui.theme import ThemeHost, use_interface_font
from debatedesk.ui.translation import ENGLISH, SETTING, chosen_language, speak, tr
from debatedesk.ui.widgets.screen_room import fit_to_screens

NAME = "DebateDesk"
INDEX_AFTER_MS = 700
BACKUP_AFTER_MS = 30_000
FRAME = 40
"""Pixels that a system draws around a window, at most."""


def main(paths: LibraryPaths, wanted: Sequence[str] = ()) -> int:
    """Run the window on a library until it is closed; return 1 where it could not be opened.

    `wanted` are files and links to open. Where another window has the library, that one opens them.
    """
    language = chosen_language(Settings(paths.settings).get(SETTING, ""))
    return run(paths, make_application(language), wanted)


def run(paths: LibraryPaths, application: QApplication, wanted: Sequence[str] = ()) -> int:
    """Run one window after the other: the next where a backup was given back in between."""
    words = ""
    while True:
        with ExitStack() as stack:
            try:
                session = Session(paths, application)
            except UnusableLibrary as error:
                words = offer_backups(paths, error)
                if words:
                    continue
                return 1
            except LockHeld as error:
                if handed_over(paths, wanted):
                    return 0
                return tell_and_end(application, tr(str(error)))
            except DeskError as error:
                return tell_and_end(application, tr(str(error)))
            stack.callback(session.close)
            stack.enter_context(ended_by_signals(session.window))
            session.run_behind(wanted)
            wanted = ()
            fill_small_screen(session.window, session.window.screen().availableSize())
            fit_to_screens(session.window)
            session.window.show()
            if words:
                session.window.status.say(words)
            status = application.exec()
        if session.to_restore is None:
            return status
        words = give_back(paths, session.to_restore)


def handed_over(paths: LibraryPaths, wanted: Sequence[str]) -> bool:
    """Let the window that has the library open what was wanted and come forward; False if none answers."""
    try:
        from debatedesk.ui.second_start import hand_over
    except ImportError:  # Qt's local sockets need more of the system than its widgets do
        return False
    return hand_over(paths, wanted)


def offer_backups(paths: LibraryPaths, error: UnusableLibrary) -> str:
    """Offer to give a backup back or to begin anew; return what was done, empty where nothing was."""
    from debatedesk.ui.backups.recovery import offer

    if sys.stderr is not None:
        print(error, file=sys.stderr, flush=True)
    return offer(paths, error.cause)


def give_back(paths: LibraryPaths, backup: Path) -> str:
    """Put a backup in the place of the library and return what to tell of it."""
    from debatedesk.ui.backups.restoring import restored

    return restored(paths, backup)


def make_application(language: str = ENGLISH) -> QApplication:
    """Make Qt's application, with name and icon, that speaks a language."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    application = _new_application([NAME, *STYLE_ARGUMENTS])
    speak(application, language)
    if hasattr(locale, "LC_MESSAGES"):
        # What the system says of a file ends sentences that are English, whatever language Qt turned to.
        locale.setlocale(locale.LC_MESSAGES, "C")
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(window_icon())
    describe_painted_widgets()
    application.applicationStateChanged.connect(_collect_garbage_behind)
    return application


def describe_painted_widgets() -> None:
    """Let widgets that paint parts describe themselves to assistive tools before Qt does.

    The binding keeps every description until the application ends: a thousand bytes a widget.
    """
    QAccessible.installFactory(_interface_of)


def _interface_of(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Make what describes a widget; None leaves that to Qt, which asks for each of the widget's classes."""
    make = getattr(thing, "accessible_interface", None)
    interface: QAccessibleInterface | None = make() if make else None
    return interface


def _new_application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from debatedesk.ui.mac_application import MacApplication

        return MacApplication(arguments)
    else:  # noqa: RET505
        return QApplication(arguments)


def _collect_garbage_behind(state: Qt.ApplicationState) -> None:
    if state == Qt.ApplicationState.ApplicationInactive:
        collect_garbage()


def fill_small_screen(window: MainWindow, room: QSize) -> None:
    """Fill a screen with `room` for less than the window and its frame, unless a size was chosen before."""
    needed = window.size() + QSize(FRAME, FRAME)
    if window.desk.workspace.state.get(STATE, None) is None and needed.boundedTo(room) != needed:
        window.setWindowState(Qt.WindowState.WindowMaximized)


class Session:
    """One library open in one window, from lock to close."""

    def __init__(self, paths: LibraryPaths, application: QApplication) -> None:
        """Open a library and make its window; raises DeskError when it can't be opened."""
        self._paths = paths
        self._closing = ExitStack()
        self.to_restore: Path | None = None
        with ExitStack() as undone:
            lock = WindowLock(paths)
            undone.callback(lock.release)
            workspace = Workspace(paths, program=WINDOW)
            undone.callback(workspace.close)
            self.theme = ThemeHost(workspace.settings)
            undone.callback(self.theme.close)
            self.dispatcher = MainThreadDispatcher()
            self.guard = CrashGuard(lambda: getattr(self, "window", None))
            undone.callback(self.guard.close)
            jobs = JobRunner(paths, self.dispatcher.deliver, self.guard.report, tr)
            undone.callback(jobs.close)
            self.desk = Desk(workspace, jobs)
            use_interface_font(application, workspace.settings)
            self.window = MainWindow(self.desk, self.theme)
            self.guard.excused.connect(self.desk.failed)
            self.watch = LibraryWatch(self.desk, self.window)
            self.window.backups.restore_chosen.connect(self.close_to_restore)
            self.window.restore()
            # Dressed when they all are there, widgets are styled once, not with every layout they enter.
            self.theme.dress(application)
            self._closing = undone.pop_all()

    def run_behind(self, wanted: Sequence[str] = ()) -> None:
        """Open files and links that are wanted, listen for second starts, index, back up: at rest."""
        QTimer.singleShot(0, self.window, lambda: self._listen(wanted))
        QTimer.singleShot(INDEX_AFTER_MS, self.window, self._index)
        QTimer.singleShot(BACKUP_AFTER_MS, self.window, self._back_up_daily)

    def _index(self) -> None:
        resume_garbage_collection()
        from debatedesk.ui.main_window.index_progress import IndexProgress

        IndexProgress(self.desk, self.window).status_message.connect(self.window.status.say)

    def _listen(self, wanted: Sequence[str]) -> None:
        from debatedesk.ui.dialog_care import DialogCare
        from debatedesk.ui.main_window.openings import Openings

        def import_files(paths: Sequence[Path]) -> None:
            self.window.library.importing.take_handed(paths)

        application = QApplication.instance()
        if isinstance(application, QApplication):
            DialogCare(application, self.window)
        openings = Openings(self.desk, import_files, self.window)
        with suppress(ImportError):  # as above: a second start then says that one is open
            from debatedesk.ui.second_start import WindowSocket

            socket = WindowSocket(self._paths, self.window)
            socket.asked.connect(openings.open)
            self._closing.callback(socket.close)
        openings.open(wanted)
        if sys.platform == "darwin":
            from debatedesk.ui.mac_application import MacApplication

            if isinstance(application, MacApplication):
                application.requests.hand_to(openings.open)
                self._closing.callback(application.requests.hand_to, None)

    def _back_up_daily(self) -> None:
        self.window.backups.back_up_daily()
        # Days later the window may still be open: look again whenever the person comes back to it.
        self.window.activated.connect(self.window.backups.back_up_daily)

    def close_to_restore(self, backup: str) -> None:
        """Close the window, so that a backup can take the place of the library."""
        self.to_restore = Path(backup)
        if not self.window.close():  # something typed could not be saved
            self.to_restore = None

    def close(self) -> None:
        """End the workers and close the library; what was typed is saved by the window as it closes."""
        self.window.close()
        self.watch.stop()
        self._closing.close()
        self.window.deleteLater()


def tell_and_end(application: QApplication, sentence: str) -> int:
    """Say why the desk cannot open, on standard error and in a window, and return 1."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)
    ThemeHost().dress(application)
    box = QMessageBox(QMessageBox.Icon.NoIcon, NAME, tr("DebateDesk cannot open."))
    box.setTextFormat(Qt.TextFormat.PlainText)  # it may name a folder by any name
    box.setInformativeText(sentence)
    loop = QEventLoop()  # the application's own loop can't go on with queued calls once it has ended
    box.finished.connect(loop.quit)
    box.show()
    loop.exec()
    box.deleteLater()
    return 1


@contextmanager
def ended_by_signals(window: MainWindow) -> Iterator[None]:
    """Close the window when the system or the terminal asks the program to end, so that all is saved.

    Windows ends programs in other ways.
    """
    if sys.platform == "win32":
        yield
        return
    read, write = os.pipe()
    os.set_blocking(write, False)

    def nothing(number: int, frame: FrameType | None) -> None:
        """Leave it to the pipe: Python runs this only when Qt returns to it."""

    before = {each: signal.signal(each, nothing) for each in (signal.SIGINT, signal.SIGTERM)}
    wakeup = signal.set_wakeup_fd(write)
    notifier = QSocketNotifier(read, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: (os.read(read, 64), window.close()))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(wakeup)
        for number, handler in before.items():
            signal.signal(number, handler)
        os.close(read)
        os.close(write)
