"""Calls from other threads reach the window's thread, in order."""

import threading

from pytestqt.qtbot import QtBot

from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher


def test_calls_run_in_the_thread_of_the_dispatcher_and_in_order(qtbot: QtBot) -> None:
    dispatcher = MainThreadDispatcher()
    ran: list[tuple[int, int]] = []

    def send() -> None:
        for number in range(100):
            dispatcher.deliver(lambda number=number: ran.append((number, threading.get_ident())))  # type: ignore[misc]

    thread = threading.Thread(target=send)
    thread.start()
    thread.join()
    assert ran == []
    qtbot.waitUntil(lambda: len(ran) == 100)
    assert ran == [(number, threading.get_ident()) for number in range(100)]
