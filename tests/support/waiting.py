"""Waiting in tests: for events, patiently, and never for a time that was guessed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot, _WaitWidgetContextManager
from pytestqt.wait_signal import SignalBlocker

from tests.support.processes import PATIENCE_SECONDS

PATIENCE_MS = round(PATIENCE_SECONDS * 1000)


class PatientBot(QtBot):
    """Waits for anything as long as a busy machine may take, where a test names no time of its own."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> _WaitWidgetContextManager:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> _WaitWidgetContextManager:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


def let_settle() -> None:
    """Let happen what is due now: posted events, layouts, timers that wait only for their turn."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def wait_for_timers(qtbot: QtBot, widget: QWidget) -> None:
    """Wait until all that a widget has put off for a moment has been done."""
    timers = widget.findChildren(QTimer)
    qtbot.waitUntil(
        lambda: not any(timer.isActive() and timer.isSingleShot() for timer in timers), timeout=PATIENCE_MS
    )
    let_settle()
