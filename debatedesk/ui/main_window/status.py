"""The status bar: what was done last, work in the background, and whether all is saved."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from debatedesk.domain.message import message
from debatedesk.ui.theme import SMALL, TIGHT
from debatedesk.ui.translation import tr, with_isolates

SHOWN_MS = 8_000
SAVED, SAVING = message("All changes saved"), message("Saving…")


class StatusBar(QStatusBar):
    """Says things in words; nothing blinks or moves while nothing happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that all is saved."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._states: dict[str, tuple[str, str]] = {}
        self.work = WorkLine(self)
        self.saved = QLabel(tr(SAVED), self)
        self.saved.setContentsMargins(SMALL, 0, SMALL, 0)
        self.addPermanentWidget(self.work)
        self.addPermanentWidget(self.saved)

    def say(self, words: str) -> None:
        """Say a line for some seconds."""
        self.showMessage(with_isolates(words), SHOWN_MS)
        self._speak(words)

    def _speak(self, words: str, *, urgent: bool = False) -> None:
        """Have a screen reader say words, where one listens."""
        if QAccessible.isActive():
            from debatedesk.ui.accessibility.speaking import announce

            announce(self, words, urgent=urgent)

    def show_saved(self, source: str, state: str, reason: str = "") -> None:
        """Take note of what one editor says: `writing`, `saved` or `failed` with its reason."""
        self._states[source] = (state, reason)
        states = self._states.values()
        failed = next((why for kept, why in states if kept == "failed"), None)
        writing = any(kept == "writing" for kept, _ in states)
        words = tr(SAVED) if failed is None and not writing else tr(SAVING)
        self.saved.setText(words if failed is None else tr("Not saved: {failed}", failed=failed))
        if self.saved.property("failed") is not (failed is not None):
            self.saved.setProperty("failed", failed is not None)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)
            self._speak(self.saved.text(), urgent=failed is not None)


@dataclass(frozen=True, slots=True)
class Work:
    """Work under way, in words, how far it is, and what stops it."""

    words: str
    done: int
    total: int
    cancel: Callable[[], object] | None


class WorkLine(QWidget):
    """One line for the work under way that was begun last: what it does, how far it is, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._works: dict[str, Work] = {}
        self.words = QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(110)
        self.bar.setAccessibleName(tr("Progress"))
        self.button = QPushButton(tr("Cancel"), self)
        self.button.setFlat(True)
        self.button.clicked.connect(lambda checked=False: self._stop())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, 0, 0, 0)
        layout.setSpacing(TIGHT * 2)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.button)
        self.hide()

    def show_progress(
        self, name: str, words: str, done: int, total: int, cancel: Callable[[], object] | None
    ) -> None:
        """Show how far the work of a name is; `cancel` is called when the person stops it."""
        self._works[name] = Work(words, done, total, cancel)
        self._show_last()

    def finish(self, name: str) -> None:
        """Say no more of the work of a name: it has come to its end."""
        if self._works.pop(name, None) is not None:
            self._show_last()

    def _show_last(self) -> None:
        work = next(reversed(self._works.values()), None)
        if work is not None:
            metrics = self.words.fontMetrics()
            self.words.setText(metrics.elidedText(work.words, Qt.TextElideMode.ElideMiddle, 260))
            # A range without end would be animated, and wake the processor for as long as it is shown.
            self.bar.setRange(0, max(1, work.total))
            self.bar.setValue(work.done)
            self.bar.setAccessibleDescription(work.words)
            self.button.setVisible(work.cancel is not None)
        self.setVisible(work is not None)

    def _stop(self) -> None:
        work = next(reversed(self._works.values()), None)
        if work is not None and work.cancel is not None:
            work.cancel()
