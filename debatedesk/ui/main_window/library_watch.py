"""Watching over the library of an open window: what is damaged is told, and what is saved stays saved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from debatedesk.domain.changes import Changes
from debatedesk.domain.damage import Damage, in_one_sentence
from debatedesk.domain.message import message
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.jobs.requests import CheckReport

REST_MS = 3_000
"""After so long without an edit the desk rests."""
AFTER_CRASH_MS = 2_000
"""So long after the start the file is checked where a session was killed: the first page comes first."""
REMEDY = message("“Check the library”")


class LibraryWatch(QObject):
    """Tells of damage as it is met, once, and brings the log into the library when the desk rests.

    A log that is damaged can then lose no more than what was saved in the last seconds.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Watch over the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._library = desk.workspace.library
        self._told = 0
        self._news = [*self._library.opening_notes, desk.workspace.settings.damage]
        self._telling = self._after(0, self._tell)
        self._resting = self._after(REST_MS, self._library.checkpoint)
        self._checking = self._after(AFTER_CRASH_MS, self._check)
        self._library.on_damage = self._note_damage
        desk.changed.connect(self._note_edit)
        self._telling.start()
        if self._library.was_killed:
            self._checking.start()

    def _after(self, milliseconds: int, do: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

    def stop(self) -> None:
        """Watch no more: the library is about to be closed."""
        for timer in (self._telling, self._resting, self._checking):
            timer.stop()
        self._desk.changed.disconnect(self._note_edit)
        self._library.on_damage = lambda damage: None

    def _note_damage(self, damage: Damage) -> None:
        self._telling.start()

    def _note_edit(self, changes: Changes) -> None:
        self._resting.start()

    def _tell(self) -> None:
        damages = list(self._library.damages.values())
        self._news.append(in_one_sentence(damages[self._told :], tr(REMEDY), tr))
        self._told = len(damages)
        sentences, self._news = [sentence for sentence in self._news if sentence], []
        if sentences:
            self._desk.failed.emit(" ".join(sentences))

    def _check(self) -> None:
        from debatedesk.jobs.requests import IntegrityRequest

        self._desk.jobs.start(IntegrityRequest(), self._checked, self._desk.failed.emit)

    def _checked(self, report: "CheckReport") -> None:
        if report.problems:
            self._desk.failed.emit(
                tr(
                    "The library file is damaged ({problems}): give a backup back with “Backups…”.",
                    problems=report.problems[0],
                )
            )
