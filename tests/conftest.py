"""Fixtures of all tests: a home of their own, the corpora, and a check that nothing is left behind.

Nothing here needs Qt, so that everything below `debatedesk/ui` can be tested without it.
"""

import importlib.util
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.support import environment

REPOSITORY = Path(__file__).resolve().parent.parent
LEAK_GRACE_SECONDS = 15.0

_HOME = Path(tempfile.mkdtemp(prefix="debatedesk-tests-"))
environment.enter(_HOME)

hypothesis.settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=100,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],  # a busy machine is no defect
)
hypothesis.settings.load_profile("ci")

collect_ignore = [] if importlib.util.find_spec("PySide6") else ["ui", "end_to_end"]


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Let the configuration speak of Qt where its plugin is absent."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "read by pytest-qt, which is not loaded")


def pytest_unconfigure() -> None:
    """Remove the home that the tests had."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def ratification() -> Path:
    """Find the folder of the Federalist papers and their answers; skip where it is not at hand."""
    beside = REPOSITORY.parent / "shared" / "corpora"
    folder = Path(os.environ.get("DEBATEDESK_CORPORA", beside)) / "ratification"
    if not folder.is_dir():
        pytest.skip("the ratification texts are not at hand (DEBATEDESK_CORPORA)")
    return folder


def _threads() -> set[str]:
    """Name the Python threads beside the main one; a thread that Qt made itself is not Python's to end."""
    return {
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread is not threading.main_thread() and not isinstance(thread, threading._DummyThread)
    }


def _children() -> set[str]:
    """Name the child processes (Linux; elsewhere none are seen)."""
    found = set()
    for children in Path("/proc/self/task").glob("*/children"):
        try:
            ids = children.read_text().split()
        except OSError:
            continue
        for process in ids:
            command = _command_line(process)
            if "resource_tracker" not in command:
                found.add(f"process {process} {command}")
    return found


def _command_line(process: str) -> str:
    try:
        raw = Path("/proc", process, "cmdline").read_bytes()
    except OSError:
        return ""
    return raw.replace(b"\0", b" ").decode("utf-8", "replace").strip()


def _windows() -> set[str]:
    """Name the top-level widgets that nothing owns."""
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return set()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {
        f"window {widget.metaObject().className()} “{widget.windowTitle()}” at {id(widget):x}"
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    }


def _undress() -> None:
    """Take the look of the program off the application, which all tests share."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance()
        if isinstance(application, QApplication) and application.styleSheet():
            application.setStyleSheet("")


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a process or a window behind it."""
    before = _threads() | _children() | _windows()
    yield
    _undress()
    deadline = time.monotonic() + LEAK_GRACE_SECONDS
    while left := (_threads() | _children() | _windows()) - before:
        if time.monotonic() > deadline:
            pytest.fail("left behind: " + "; ".join(sorted(left)))
        time.sleep(0.02)
