"""The window that checks quotations: paste or take the open text, see the verdicts, go to the source."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTextBrowser,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.jobs.requests import QuotationsRequest
from debatedesk.jobs.runner import CANCELLED, Job
from debatedesk.services.quotations.records import Checked, QuotationReport
from debatedesk.services.quotations.report import report_markdown, summary
from debatedesk.ui.desk import Desk
from debatedesk.ui.quotations.details import details_html, legend_html
from debatedesk.ui.quotations.table import QUOTATION, SIMILARITY, SOURCE, VERDICT, QuotationTable
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, ThemeHost, serif_font
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.markdown_export import MarkdownExport
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.script_side import begin_at_side_of_script

SIZE, LEAST = (860, 700), (420, 300)
_FIELD_HEIGHT = 92
TABLE_HEIGHT = 240
_WIDTHS = {VERDICT: 190, SOURCE: 210, SIMILARITY: 84}
_NARROW = 640
_HELP = message(
    "Paste a quotation, or a whole text with quotations in it; each is looked for in all texts."
)


class QuotationsWindow(QDialog):
    """Checks quotations in the worker and lists the verdicts; it blocks nothing, Esc closes it.

    What was not judged in time is gone on with at once, while the verdicts so far are read; a cancel leaves
    them, and the rest to a button.

    `open_requested` carries a report, the quotation whose source is to be shown, and the pasted text
    that it stands in, if it does; `document_requested` and `map_requested` ask for a check of the text
    that is open, or of the map that is shown.
    """

    open_requested = Signal(object, object, str)
    document_requested = Signal()
    map_requested = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None) -> None:
        """Check nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Check quotations"))
        self.setModal(False)
        self.resize(on_screen(self, QSize(*SIZE)))
        self._desk = desk
        self._theme = theme
        self._job: Job | None = None
        self._number = 0
        self._said_before = ""
        self._request = QuotationsRequest()
        self.report = QuotationReport("", [])
        self.field = QPlainTextEdit(self)
        self.field.setPlaceholderText(tr(_HELP))
        self.field.setAccessibleName(tr("Quotation or text to check"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_FIELD_HEIGHT)
        begin_at_side_of_script(self.field)
        self.check_button = self._button(tr("Check"), self.check_field, "Ctrl+Return")
        self.check_button.setProperty("primary", True)
        self.document_button = self._button(tr("Check the open text"), self.document_requested.emit)
        self.map_button = self._button(tr("Check the map’s evidence"), self.map_requested.emit)
        self.cancel_button = self._button(tr("Cancel"), self.cancel)
        self.said = QLabel(self)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.legend = QLabel(self)
        self.legend.setWordWrap(True)
        self.legend.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.legend.setContentsMargins(SMALL, LARGE, SMALL, SMALL)
        self.legend_area = QScrollArea(self)
        self.legend_area.setAccessibleName(tr("What the signs mean"))
        self.legend_area.setFrameShape(QFrame.Shape.NoFrame)
        self.legend_area.setWidgetResizable(True)
        self.legend_area.setWidget(self.legend)
        self.model = QuotationTable(theme, self)
        self.view = QTreeView(self)
        self.view.setObjectName("quotationList")
        self.details = QTextBrowser(self)
        self.rest_button = self._button(tr("Check the rest"), self.check_rest)
        self.rest_button.setToolTip(
            tr("Look for altered words in what was not judged in time; it may take long")
        )
        self.open_button = self._button(tr("Open side by side"), self.open_chosen)
        self.with_citations = QCheckBox(tr("With citations"), self)
        self.with_citations.setToolTip(
            tr("Cite the sources in the report, and list the references below it")
        )
        self.copy_button = self._button(tr("Copy report"), self.copy_report)
        self.save_button = self._button(tr("Save report…"), self.save_report)
        self._writer = MarkdownExport(desk, self)
        self._writer.status_message.connect(self.said.setText)
        self._lay_out()
        self._set_up_view()
        theme.changed.connect(lambda theme: self._show_chosen())
        self._show(self.report)

    @property
    def busy(self) -> bool:
        """Tell whether a check is under way."""
        return self._job is not None

    def check_field(self) -> None:
        """Check what stands in the field."""
        text = self.field.toPlainText()
        if text.strip():
            self._start(QuotationsRequest(text=text))
        else:
            self.said.setText(tr("Paste a quotation or a text first."))
            self.field.setFocus()

    def check_document(self, document_id: str) -> None:
        """Check all quotations in a document."""
        self._start(QuotationsRequest(document_id=document_id))

    def check_map(self, map_id: str) -> None:
        """Check the evidence of a map."""
        self._start(QuotationsRequest(map_id=map_id))

    def check_rest(self) -> None:
        """Check the same again, as long as it takes; the verdicts so far stay until then."""
        self._start(replace(self._request, thorough=True), after=self._said_of(self.report))

    def cancel(self) -> None:
        """Stop the check that is under way."""
        if self._job is not None:
            self._job.cancel()

    def chosen(self) -> Checked | None:
        """Return the quotation that is selected."""
        return self.model.checked(self.view.currentIndex())

    def open_chosen(self) -> None:
        """Show the quotation and its source next to each other."""
        checked = self.chosen()
        if checked is None:
            return
        if not checked.matches:
            self.said.setText(tr("There is no source to open: the words were not found."))
            return
        self.open_requested.emit(self.report, checked, self._request.text)

    def copy_report(self) -> None:
        """Copy the report as Markdown."""
        try:
            QGuiApplication.clipboard().setText(self._written(self.report))
        except DeskError as error:
            self.said.setText(tr(str(error)))
            return
        self.said.setText(tr("Copied the report as Markdown."))

    def save_report(self) -> None:
        """Ask for a file and write the report to it."""
        report = self.report
        self._writer.ask(
            tr("Save report"),
            tr("Quotations in {title}", title=report.title),
            lambda: self._written(report),
        )

    def _written(self, report: QuotationReport) -> str:
        """Write a report as Markdown, with citations in the chosen style where they are asked for."""
        if not self.with_citations.isChecked():
            return report_markdown(report)
        best = {checked.matches[0].document for checked in report.checked if checked.matches}
        there = self._desk.workspace.documents.described(best)
        return report_markdown(report, self._desk.workspace.citations.citer(list(there)))

    def reject(self) -> None:
        self.cancel()
        super().reject()

    def _start(self, request: QuotationsRequest, after: str = "") -> None:
        """Check; `after` is what was said of the verdicts that stay until others come."""
        if self._job is not None:
            self._job.cancel()
        self._number += 1
        number = self._number
        self._request = request
        self._said_before = after
        self._tell(tr("Going on with the rest…") if after else tr("Checking…"))
        self._job = self._desk.jobs.start(
            request,
            lambda report: self._done(number, report),
            lambda sentence: self._failed(number, sentence),
            lambda done, total, message: self._progress(number, done, total, message),
        )
        self._dress()

    def _progress(self, number: int, done: int, total: int, message: str) -> None:
        if number == self._number and message:
            self._tell(
                tr("{message} {done:,} of {total:,}", message=message, done=done, total=total)
                if total
                else message
            )

    def _tell(self, words: str) -> None:
        self.said.setText(f"{self._said_before}\n{words}" if self._said_before else words)

    def _done(self, number: int, report: QuotationReport) -> None:
        if number == self._number:
            self._job = None
            goes_on = bool(self._said_before)
            self._said_before = ""
            self._show(report, keeps_row=goes_on)
            if self._is_unfinished() and not self._request.thorough:
                self.check_rest()

    def _failed(self, number: int, sentence: str) -> None:
        if number == self._number:
            self._job = None
            if sentence == CANCELLED and self._said_before:
                sentence = tr("Cancelled; the verdicts so far stay.")
            self._tell(tr("Cancelled; nothing was changed.") if sentence == CANCELLED else sentence)
            self._said_before = ""
            self._dress()

    def _show(self, report: QuotationReport, *, keeps_row: bool = False) -> None:
        """Show verdicts, from the first on, or the row that is looked at as it is now."""
        row, scrolled = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self.report = report
        self.model.show_rows(report.checked)
        self.said.setText(self._said_of(report))
        if report.checked and keeps_row:
            self.view.setCurrentIndex(self.model.index(max(0, row), 0))
            self.view.verticalScrollBar().setValue(scrolled)
        elif report.checked:
            self._give_room()
            self.view.setCurrentIndex(self.model.index(0, 0))
            if self.isVisible():
                self.view.setFocus()
        self._show_chosen()
        self._dress()

    def _said_of(self, report: QuotationReport) -> str:
        if not report.checked and not report.title:
            return ""
        words = summary(report.checked)
        named = report.title and report.title != "Pasted text"
        return tr("“{title}”: {words}", title=report.title, words=words) if named else words

    def _is_unfinished(self) -> bool:
        return any(checked.status == "not judged" for checked in self.report.checked)

    def _give_room(self) -> None:
        """Let the table have the height of its rows, up to its share."""
        rows = self.view.sizeHintForRow(0) * self.model.rowCount()
        table = min(TABLE_HEIGHT, self.view.header().sizeHint().height() + rows + SMALL)
        self._split.setSizes([table, max(self._split.height(), 2 * TABLE_HEIGHT) - table])

    def _show_chosen(self) -> None:
        checked = self.chosen()
        theme = self._theme.theme
        self.details.document().setDefaultStyleSheet(
            ".words { font-size: 12pt; margin-top: 2px; margin-bottom: 8px } .quiet { margin-bottom: 0 }"
        )
        self.details.setHtml(details_html(checked, theme) if checked else "")
        self.legend.setText(legend_html(theme))
        self.open_button.setEnabled(checked is not None and bool(checked.matches))

    def _dress(self) -> None:
        self.cancel_button.setVisible(self.busy)
        self.rest_button.setVisible(self._is_unfinished() and not self.busy)
        for button in (self.with_citations, self.copy_button, self.save_button):
            button.setEnabled(bool(self.report.checked))
        self._split.setVisible(bool(self.report.checked))
        self.legend_area.setVisible(not self.report.checked)

    def _button(self, words: str, run: Callable[[], object], key: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: run())
        if key:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{words} ({shown})")
            QShortcut(QKeySequence(key), self).activated.connect(run)
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(SMALL)
        ending_row = QWidget(self)
        last = FlowLayout(ending_row, SMALL)
        for button in (self.check_button, self.document_button, self.map_button):
            first.addWidget(button)
        first.addStretch(1)
        first.addWidget(self.cancel_button)
        ending: tuple[QWidget, ...] = (
            self.open_button,
            self.with_citations,
            self.copy_button,
            self.save_button,
            self.rest_button,
        )
        for widget in ending:
            last.addWidget(widget)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.view)
        self._split.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addWidget(self.field)
        layout.addLayout(first)
        layout.addWidget(self.said)
        layout.addWidget(self.legend_area, 1)
        layout.addWidget(self._split, 1)
        layout.addWidget(ending_row)
        self.setMinimumSize(max(LEAST[0], layout.minimumSize().width()), LEAST[1])

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Quotations"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(lambda index: self.open_chosen())
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QUOTATION, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.details.setAccessibleName(tr("The chosen quotation and its source"))
        self.details.document().setDefaultFont(serif_font(11))
        self.details.document().setDocumentMargin(MEDIUM)

    def _current_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        self._show_chosen()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.view.setColumnHidden(SIMILARITY, self.width() < _NARROW)
        self.view.header().resizeSection(SOURCE, 210 if self.width() >= _NARROW else 110)
        self.view.header().resizeSection(VERDICT, 190 if self.width() >= _NARROW else 120)
