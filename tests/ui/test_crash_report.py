import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, QtMsgType, qCritical, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk import __version__
from debatedesk.ui.crash import CrashGuard, clean, describe, report_text
from debatedesk.ui.crash_window import CrashWindow

SECRET = "my private words"


@pytest.fixture
def quiet_hooks() -> Iterator[None]:
    """Keep the test runner's own hooks from taking what these tests raise for a failure of theirs."""
    before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
    sys.excepthook = lambda *_: None
    sys.unraisablehook = lambda _: None
    threading.excepthook = lambda _: None
    qt_before = qInstallMessageHandler(lambda *_: None)
    yield
    qInstallMessageHandler(qt_before)
    sys.excepthook, sys.unraisablehook, threading.excepthook = before


@pytest.fixture
def desk_window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.show()
    yield window
    window.hide()
    window.deleteLater()


@pytest.fixture
def guard(quiet_hooks: None, desk_window: QWidget) -> Iterator[CrashGuard]:
    made = CrashGuard(lambda: desk_window)
    yield made
    made.close()


def wait_for_report(qtbot: QtBot, window: QWidget) -> CrashWindow:
    qtbot.waitUntil(lambda: window.findChild(CrashWindow) is not None)
    shown = window.findChild(CrashWindow)
    assert isinstance(shown, CrashWindow)
    return shown


def fail() -> None:
    raise ValueError(f"cannot read '{SECRET}'")


def test_an_error_in_a_callback_opens_a_report_and_the_desk_goes_on(
    qtbot: QtBot, guard: CrashGuard, desk_window: QWidget
) -> None:
    ran: list[int] = []
    QTimer.singleShot(0, fail)
    QTimer.singleShot(5, lambda: ran.append(1))
    shown = wait_for_report(qtbot, desk_window)
    qtbot.waitUntil(lambda: ran == [1])
    words = shown.text.toPlainText()
    assert not shown.isModal()
    assert shown.isVisible()
    assert f"DebateDesk {__version__}" in words
    assert "Qt " in words
    assert "in fail" in words
    assert "ValueError: cannot read “…”" in words
    assert SECRET not in words


def test_a_report_can_be_copied_and_put_away(qtbot: QtBot, guard: CrashGuard, desk_window: QWidget) -> None:
    guard.report("worker: broke")
    shown = wait_for_report(qtbot, desk_window)
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == shown.text.toPlainText()
    assert shown.copy_button.text() == "Copied"
    shown.close_button.click()
    qtbot.waitUntil(lambda: desk_window.findChild(CrashWindow) is None)


def test_several_failures_stand_in_one_window_and_each_of_them_once(
    qtbot: QtBot, guard: CrashGuard, desk_window: QWidget
) -> None:
    for what in ("first: broke", "second: broke", "first: broke"):
        guard.report(what)
    qtbot.waitUntil(lambda: len(guard.reports) == 2)
    (shown,) = desk_window.findChildren(CrashWindow)
    assert shown.text.toPlainText().count("first: broke") == 1
    assert "second: broke" in shown.text.toPlainText()


def test_threads_destructors_and_qt_are_heard_too(
    qtbot: QtBot, guard: CrashGuard, desk_window: QWidget
) -> None:
    class Broken:
        def __del__(self) -> None:
            raise RuntimeError("in a destructor")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Broken()
    qCritical("Something in Qt “of mine” broke")
    qtbot.waitUntil(lambda: len(guard.reports) == 3)
    words = wait_for_report(qtbot, desk_window).text.toPlainText()
    assert "in fail" in words
    assert "RuntimeError: in a destructor" in words
    assert "Qt: Something in Qt “…” broke" in words


def test_warnings_of_qt_and_an_interrupt_are_no_crash(guard: CrashGuard) -> None:
    guard._qt_said(QtMsgType.QtWarningMsg, None, "only a warning")  # type: ignore[arg-type]
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert guard.reports == []


def test_closing_gives_the_hooks_back(quiet_hooks: None, qtbot: QtBot) -> None:
    before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
    guard = CrashGuard(lambda: None)
    assert sys.excepthook is not before[0]
    guard.close()
    assert (sys.excepthook, sys.unraisablehook, threading.excepthook) == before


def test_a_cause_is_told_with_its_effect() -> None:
    try:
        try:
            fail()
        except ValueError as error:
            raise LookupError("no such thing") from error
    except LookupError as error:
        words = describe(error)
    assert (
        words.index("ValueError") < words.index("which led to") < words.index("LookupError: no such thing")
    )


def test_names_of_the_program_stay_readable() -> None:
    with pytest.raises(AttributeError) as raised:
        QObject().no_such_thing  # type: ignore[attr-defined]  # noqa: B018
    assert "no_such_thing" in describe(raised.value).splitlines()[-1]


def test_a_written_traceback_keeps_its_places_and_loses_what_messages_quote() -> None:
    trace = f'Traceback:\n  File "worker.py", line 3, in run\nValueError: bad “{SECRET}”'
    assert clean(trace) == 'Traceback:\n  File "worker.py", line 3, in run\nValueError: bad “…”'


def test_the_home_folder_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert "ada" not in clean('  File "/home/ada/debatedesk/x.py", line 1')
    assert report_text(["one", "two"]).endswith("one\n\ntwo\n")
