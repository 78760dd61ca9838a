"""Keeping what is typed: saved by itself, soon, and again where that has failed."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.ui.translation import tr

SAVE_AFTER_MS = 600
RETRY_AFTER_MS = 4_000

SavedState = Literal["", "writing", "saved", "failed"]
_WORDS: dict[SavedState, str] = {"": "", "writing": message("Saving…"), "saved": message("Saved")}


class AutoSave(QObject):
    """Calls `save` at most `SAVE_AFTER_MS` after the first key that is not saved yet.

    Where `save` raises DeskError the words stay pending and are saved again a little later.
    `state_changed` tells `writing`, `saved` or `failed`, with the reason.
    """

    state_changed = Signal(str, str)

    def __init__(self, save: Callable[[], object], parent: QObject) -> None:
        """Save by `save`."""
        super().__init__(parent)
        self._save = save
        self.pending = False
        self.state: SavedState = ""
        self.reason = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.save_now)

    @property
    def words(self) -> str:
        """Say where saving stands, for a line below the editor."""
        return (
            tr("Not saved yet: {reason}", reason=self.reason)
            if self.state == "failed"
            else tr(_WORDS[self.state])
        )

    def typed(self) -> None:
        """Save soon."""
        self.pending = True
        if self.state != "failed":
            self._turn("writing")
        if not self._timer.isActive() or self._timer.remainingTime() > SAVE_AFTER_MS:
            self._timer.start(SAVE_AFTER_MS)

    def save_now(self) -> bool:
        """Save what is pending; False when that failed."""
        self._timer.stop()
        if not self.pending:
            return True
        self.pending = False
        try:
            self._save()
        except DeskError as error:
            self.pending = True
            self._turn("failed", tr(str(error)))
            self._timer.start(RETRY_AFTER_MS)
            return False
        self._turn("saved")
        return True

    def forget(self) -> None:
        """Let go of what is pending, and say nothing more."""
        self._timer.stop()
        self.pending = False
        self._turn("")

    def _turn(self, state: SavedState, reason: str = "") -> None:
        if (state, reason) != (self.state, self.reason):
            self.state, self.reason = state, reason
            self.state_changed.emit(state, reason)


class UndoBeyond(QObject):
    """Lets Undo and Redo go on to the whole desk where a text has nothing more of its own to undo."""

    def __init__(self, text: QPlainTextEdit | QTextEdit) -> None:
        """Watch the keys of `text`."""
        super().__init__(text)
        self._text = text
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self._text.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return False
