"""A window to be killed: the real program, in which notes, cards and highlights are made without rest.

Run as `python -m tests.support.busy_window LIBRARY SEED`. It prints a line of JSON for whatever the window
shows as saved: `["note", id, words]`, `["card", title]`, `["highlight", start, end]`. The status bar then
says that all changes are saved, and nothing that was typed is pending.
"""

import json
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.app import Session, make_application
from debatedesk.ui.main_window.status import SAVED
from debatedesk.ui.map.hit_target import HitTarget

PAUSE_MS = 5
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
WORDS = ["bees", "hive", "roof", "(quote)", "street", "**honey**"]


class BusyPerson:
    """Makes edits, one step at each turn of the event loop, so that the window lives between them."""

    def __init__(self, session: Session, seed: int) -> None:
        self.window = session.window
        self.chance = random.Random(seed)
        self.steps: Iterator[None] = iter(())
        self.timer = QTimer(self.window)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self) -> None:
        if not self.window.isActiveWindow() or not self.window.is_complete:
            self.window.activateWindow()
        elif next(self.steps, self) is self:
            self.steps = self.chance.choice([self.write_note, self.write_card, self.highlight])()

    def words(self, count: int) -> str:
        return f"{self.chance.randrange(10**9)} " + " ".join(self.chance.choices(WORDS, k=count))

    @staticmethod
    def focused() -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focused(), key, held)

    def wait_for_saved(self, *told: object) -> Iterator[None]:
        while self.window.pending or self.window.status.saved.text() != SAVED:
            yield
        os.write(1, json.dumps(told).encode() + b"\n")

    def write_note(self) -> Iterator[None]:
        self.window.reader.current.view.setFocus()
        self.press(Qt.Key.Key_M, CTRL)
        yield
        editor = self.window.notes.editor
        assert self.focused() is editor.text
        for _ in range(self.chance.randrange(1, 4)):
            QTest.keyClicks(editor.text, self.words(5))
            yield
            if self.chance.random() < 0.7:
                self.press(Qt.Key.Key_L, CTRL)  # going elsewhere saves at once; staying, a little later
            yield from self.wait_for_saved("note", editor.note_id, editor.text.toPlainText())
            editor.text.setFocus()

    def write_card(self) -> Iterator[None]:
        pane = self.window.map
        cards = list(pane.canvas.drawing.cards)
        pane.select(HitTarget("card", self.chance.choice(cards)))
        pane.canvas.view.setFocus()
        self.press(self.chance.choice([Qt.Key.Key_Plus, Qt.Key.Key_Minus]))
        yield
        title = self.words(3)
        QTest.keyClicks(self.focused(), title)
        yield
        self.press(Qt.Key.Key_Return)
        assert any(each.title == title for each in pane.state.contents.cards.values())
        yield from self.wait_for_saved("card", title)

    def highlight(self) -> Iterator[None]:
        view = self.window.reader.current.view
        assert view.page is not None
        start = self.chance.randrange(len(view.page.reading.text) - 30)
        view.setFocus()
        view.select(start, start + 20)
        yield
        span = view.selected_span()
        assert span is not None
        self.press(Qt.Key.Key_1, CTRL)
        assert any((each.start, each.end) == (span.start, span.end) for each in view.marks.highlights.all)
        yield from self.wait_for_saved("highlight", span.start, span.end)


def tell_and_end(report: str) -> None:
    """Tell what went wrong, and end: whoever waits for the next thing saved would wait for ever."""
    os.write(2, report.encode() + b"\n")
    os._exit(1)


def main(library: Path, seed: int) -> int:
    application = make_application()
    session = Session(LibraryPaths.under(library), application)
    session.guard.reported.connect(tell_and_end)
    session.run_behind()
    session.window.show()
    person = BusyPerson(session, seed)
    assert person.timer.isActive()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
