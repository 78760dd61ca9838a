"""Looking after the library from the window: a backup a day by itself, and backups and checks on demand."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.changes import Changes
from debatedesk.jobs.request import Request
from debatedesk.jobs.runner import Job
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.questions import ask_before

if TYPE_CHECKING:
    from debatedesk.jobs.requests import CheckReport
    from debatedesk.storage.backup_records import WrittenBackup
    from debatedesk.ui.backups.dialog import BackupsDialog

Result = TypeVar("Result")

STATE = "upkeep"
WORK = "upkeep"
"""The name of backups and checks among the works that the status bar shows."""


class BackupScheduler(QObject):
    """Runs backups and checks in the worker; `status_message` carries a line for the status bar.

    `restore_chosen` carries the path of a backup that is to take the place of the library.
    """

    status_message = Signal(str)
    restore_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QObject, *, today: Callable[[], date] = date.today) -> None:
        """Look after the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._job: Job | None = None
        self._touched = False
        desk.changed.connect(self._note_change)

    @property
    def running(self) -> bool:
        """Tell whether a backup or a check is under way."""
        return self._job is not None

    def back_up(self) -> None:
        """Back up the library now."""
        from debatedesk.jobs.requests import BackupRequest

        self._start(
            BackupRequest(),
            tr("Backing up…"),
            lambda written: self.status_message.emit(tr("Backed up to {path}", path=written.path)),
        )

    def back_up_daily(self) -> None:
        """Back up by itself, at most once a day, and only where something has changed since then."""
        from debatedesk.jobs.requests import BackupRequest

        state = self._state()
        today = self._today().isoformat()
        if self._job is not None or state.get("day") == today:
            return
        sequence = self._sequence()
        if not state.get("touched") and state.get("sequence", 0) == sequence:
            return

        def done(written: "WrittenBackup") -> None:
            self._touched = False
            kept = {"day": today, "sequence": sequence, "touched": False}
            self._desk.workspace.state.set(STATE, kept)
            if written.note:
                self._desk.failed.emit(tr(written.note))

        self._start(BackupRequest(day=today), "", done)

    def check(self) -> None:
        """Check the library and say what was found; mending is offered."""
        from debatedesk.jobs.requests import CheckRequest

        self._start(CheckRequest(), tr("Checking the library…"), self._checked)

    def show_backups(self) -> "BackupsDialog":
        """Show the backups that there are."""
        from debatedesk.ui.backups.dialog import BackupsDialog

        dialog = BackupsDialog(self._desk, self.parent())  # type: ignore[arg-type]
        dialog.chosen.connect(self.restore_chosen)
        dialog.open()
        return dialog

    def commands(self) -> list[Command]:
        """List the commands of backups and checks."""
        return [
            Command("file.backup", tr("Back up the library"), "File", self.back_up),
            Command("file.backups", tr("Backups…"), "File", self.show_backups),
            Command("file.check", tr("Check the library"), "File", self.check),
        ]

    def _checked(self, report: "CheckReport") -> None:
        problems = report.problems
        if not problems:
            self.status_message.emit(tr("The library is sound."))
            return
        window = self.parent()
        more = tr("\n… and {number} more", number=len(problems) - 6) if len(problems) > 6 else ""
        ask_before(
            window,  # type: ignore[arg-type]
            tr("The check found something to mend."),
            "\n".join(problems[:6]) + more,
            tr("Mend what can be mended"),
            self._mend,
        )

    def _mend(self) -> None:
        from debatedesk.jobs.requests import CheckRequest

        def done(report: "CheckReport") -> None:
            left = report.left
            self._desk.announce(Changes(everything=True))
            if left:
                self._desk.failed.emit(tr("This could not be mended: {left}", left=left[0]))
            else:
                self.status_message.emit(tr("The library is mended."))

        self._start(CheckRequest(repair=True), tr("Mending the library…"), done)

    def _start(self, request: Request[Result], words: str, done: Callable[[Result], None]) -> None:
        if self._job is not None:
            self.status_message.emit(tr("The library is being looked after already."))
            return

        def end() -> None:
            self._job = None
            self._desk.end_work(WORK)

        def finished(result: Result) -> None:
            end()
            done(result)

        def failed(sentence: str) -> None:
            end()
            self._desk.failed.emit(sentence)

        def progress(at: int, total: int, message: str) -> None:
            if self._job is not None and words:
                self._desk.show_work(WORK, message or words, at, total, self._job.cancel)

        self._job = self._desk.jobs.start(request, finished, failed, progress)
        if words:
            self._desk.show_work(WORK, words, 0, 1, self._job.cancel)

    def _note_change(self, changes: Changes) -> None:
        if not self._touched:
            self._touched = True
            self._desk.workspace.state.set(STATE, {**self._state(), "touched": True})

    def _state(self) -> dict[str, Any]:
        state = self._desk.workspace.state.get(STATE, {})
        return state if isinstance(state, dict) else {}

    def _sequence(self) -> int:
        """Count what was ever written of texts, notes and nodes, by other programs too."""
        return self._desk.workspace.library.written()
