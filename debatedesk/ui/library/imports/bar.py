"""A strip that shows an import under way, and then its outcome until it is put away."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.library.imports import summary
from debatedesk.ui.library.imports.controller import ImportController
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.fitting_button import FittingButton
from debatedesk.ui.widgets.flow_layout import FlowLayout


class ImportBar(QWidget):
    """Progress with Cancel; at the end one line with Details and Close, unless all went well."""

    details_requested = Signal(object)
    doubts_requested = Signal(object)

    def __init__(self, controller: ImportController, parent: QWidget | None = None) -> None:
        """Follow a controller."""
        super().__init__(parent)
        self.setObjectName("importBar")
        self._controller = controller
        self._report: ImportReport | None = None
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Import progress"))
        self._cancel = self._button(tr("Cancel"), controller.cancel)
        self._details = self._button(tr("Details…"), self._show_details)
        self.doubts_button = self._button(tr("References in doubt…"), self._show_doubts)
        self._close = self._button(tr("Close"), self.hide)
        self._lay_out()
        controller.started.connect(self._started)
        controller.progress.connect(self._progressed)
        controller.finished.connect(self._finished)
        controller.failed.connect(self._failed)
        self.hide()

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = FittingButton(words, self)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        row = FlowLayout(buttons, 6)
        for button in (self._details, self.doubts_button, self._close, self._cancel):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        layout.addWidget(self._progress)
        layout.addWidget(buttons)

    def _started(self, sentence: str) -> None:
        self._report = None
        self._say(sentence)
        self._progress.setRange(0, 0)
        self._turn(running=True)

    def _progressed(self, done: int, total: int, message: str) -> None:
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        if message:
            self._say(message)

    def _finished(self, report: ImportReport) -> None:
        self._report = report
        self._say(summary.headline(report))
        self._turn(running=False)
        self.setVisible(_has_details(report) or report.cancelled or not report.imported)

    def _failed(self, sentence: str) -> None:
        self._say(sentence)
        self._turn(running=False)

    def _turn(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        self._cancel.setVisible(running)
        self._close.setVisible(not running)
        self._details.setVisible(self._report is not None and _has_details(self._report))
        self.doubts_button.setVisible(bool(self._report and self._report.doubtful))
        self.show()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)

    def _show_doubts(self) -> None:
        if self._report is not None:
            self.doubts_requested.emit(self._report)

    def _show_details(self) -> None:
        if self._report is not None:
            self.details_requested.emit(self._report)


def _has_details(report: ImportReport) -> bool:
    """Tell whether there is more to say than how much came in."""
    anchored = any(item.anchored for item in report.imported)
    told = report.skipped or report.altered or report.filled or report.doubtful or report.remarks
    return bool(told or anchored)
