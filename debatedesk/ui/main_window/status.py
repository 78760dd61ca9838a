"""The status bar: what was done last, work in the background, and whether all is saved."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from debatedesk.ui.theme import SMALL, TIGHT

TOLD_MS = 8_000
SAVED, SAVING = "All changes saved", "Saving…"


class StatusBar(QStatusBar):
    """Tells in words; nothing blinks or moves while nothing happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that all is saved."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._states: dict[str, tuple[str, str]] = {}
        self.work = WorkLine(self)
        self.saved = QLabel(SAVED, self)
        self.saved.setAccessibleName("Saved state")
        self.saved.setContentsMargins(SMALL, 0, SMALL, 0)
        self.addPermanentWidget(self.work)
        self.addPermanentWidget(self.saved)

    def tell(self, words: str) -> None:
        """Say a line for some seconds."""
        self.showMessage(words, TOLD_MS)

    def show_saved(self, source: str, state: str, reason: str = "") -> None:
        """Take note of what one editor says: `writing`, `saved` or `failed` with its reason."""
        self._states[source] = (state, reason)
        failed = next((why for each, why in self._states.values() if each == "failed"), None)
        writing = any(each == "writing" for each, _ in self._states.values())
        words = SAVED if failed is None and not writing else SAVING
        self.saved.setText(words if failed is None else f"Not saved: {failed}")
        if self.saved.property("failed") is not (failed is not None):
            self.saved.setProperty("failed", failed is not None)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)


class WorkLine(QWidget):
    """One line for the work under way: what it does, how far it is, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._cancel: Callable[[], object] | None = None
        self.words = QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(110)
        self.bar.setAccessibleName("Progress")
        self.button = QPushButton("Cancel", self)
        self.button.setFlat(True)
        self.button.clicked.connect(lambda checked=False: self._stop())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, 0, 0, 0)
        layout.setSpacing(TIGHT * 2)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.button)
        self.hide()

    def show_progress(self, words: str, done: int, total: int, cancel: Callable[[], object] | None) -> None:
        """Show how far work is; `cancel` is called when the person stops it."""
        self._cancel = cancel
        metrics = self.words.fontMetrics()
        self.words.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, 260))
        # A range without end would be animated, and wake the processor for as long as it is shown.
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.button.setVisible(cancel is not None)
        self.show()

    def finish(self) -> None:
        """Hide: the work has come to its end."""
        self._cancel = None
        self.hide()

    def _stop(self) -> None:
        if self._cancel:
            self._cancel()
