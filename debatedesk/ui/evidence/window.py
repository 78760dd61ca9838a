"""The window of the evidence report: node by node how near it is to its source, and what to look at."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.jobs.requests import EvidenceRequest
from debatedesk.jobs.runner import CANCELLED, Job
from debatedesk.services.evidence_groups import (
    GROUP_WORDS,
    REMARK_GROUPS,
    RemarkGroup,
    count_of,
    lacking_sources,
    narrowed,
    nodes_of,
)
from debatedesk.services.evidence_html import evidence_html
from debatedesk.services.evidence_markdown import evidence_markdown, evidence_summary
from debatedesk.services.evidence_records import CitedPassage, EvidenceFinding, EvidenceReport, ReportedNode
from debatedesk.services.evidence_tables import evidence_csv, evidence_json
from debatedesk.ui.desk import Desk
from debatedesk.ui.evidence.details import details_html
from debatedesk.ui.evidence.table import FIDELITY, LABEL, REMARKS, EvidenceTable, Row
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, ThemeHost, serif_font
from debatedesk.ui.translation import reading_direction, tr
from debatedesk.ui.widgets.choice_box import ChoiceBox
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.markdown_export import MarkdownExport
from debatedesk.ui.widgets.screen_room import on_screen

SIZE, LEAST = (860, 700), (420, 300)
LIST_HEIGHT = 260
_ALL, _REMARKED = "", "remarked"
_PAUSE_MS = 500
"""So long after an edit the report is made again: several in a row are one."""


class EvidenceWindow(QDialog):
    """Reports on a map in the worker, and again after edits; it blocks nothing, Esc closes it.

    `node_requested` carries a node and the passage to be seen beside it, or None; `text_requested` a text.
    """

    node_requested = Signal(object, object)
    text_requested = Signal(object)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None) -> None:
        """Report on nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Evidence report"))
        self.setModal(False)
        self.resize(on_screen(self, QSize(*SIZE)))
        self._desk = desk
        self._theme = theme
        self._map_id = ""
        self._job: Job | None = None
        self._number = 0
        self._is_stale = False
        self.report = EvidenceReport("", (), ())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.refresh)
        self.said = QLabel(self)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.filter = ChoiceBox(self)
        self.filter.setAccessibleName(tr("Kind of remark"))
        self.cancel_button = self._button(tr("Cancel"), self.cancel)
        self.refresh_button = self._button(tr("Check again"), self.refresh)
        self.model = EvidenceTable(self)
        self.view = QTreeView(self)
        self.view.setObjectName("evidenceList")
        self.details = QTextBrowser(self)
        self.empty = EmptyState(self)
        self.open_button = self._button(tr("Show node and passage"), self.open_chosen)
        self.copy_button = self._button(tr("Copy report"), self.copy_report)
        self.save_button = self._button(tr("Save as…"), self.save_report)
        self._writer = MarkdownExport(desk, self)
        self._writer.status_message.connect(self.said.setText)
        self._lay_out()
        self._set_up_view()
        self.filter.activated.connect(lambda index: self._show_rows())
        theme.changed.connect(lambda theme: self._show_chosen())
        desk.changed.connect(self._changed)
        self._show(self.report)

    @property
    def busy(self) -> bool:
        """Tell whether a report is being made, or will be soon."""
        return self._job is not None or self._later.isActive()

    def report_on(self, map_id: str) -> None:
        """Report on a map."""
        if map_id != self._map_id:
            self._map_id = map_id
            self._show(EvidenceReport("", (), ()))
        self.refresh()

    def refresh(self) -> None:
        """Make the report again; the last one stays until then."""
        self._later.stop()
        if not self._map_id:
            return
        if self._job is not None:
            self._job.cancel()
        self._is_stale = False
        self._number += 1
        number = self._number
        self.said.setText(tr("Checking evidence…"))
        self._job = self._desk.jobs.start(
            EvidenceRequest(self._map_id),
            lambda report: self._done(number, report),
            lambda sentence: self._failed(number, sentence),
            lambda done, total, message: self._progress(number, done, total, message),
        )
        self._dress()

    def cancel(self) -> None:
        """Stop the report that is being made."""
        if self._job is not None:
            self._job.cancel()

    def chosen(self) -> Row | None:
        """Give the node or the text that is selected."""
        return self.model.row(self.view.currentIndex())

    def open_chosen(self) -> None:
        """Show the node that is selected and what it comes from, or the text."""
        row = self.chosen()
        if isinstance(row, ReportedNode):
            cited: list[EvidenceFinding | CitedPassage] = [*row.findings, *row.passages]
            first = next((each for each in cited if each.start >= 0), None)
            self._request(row, (first.document, first.start, first.end) if first else None)
        elif row is not None and row.whereabouts == "here":
            self.text_requested.emit(Reference.document(row.id))
        elif row is not None:
            self.said.setText(tr("The text is not in its debate; there is nothing to show."))

    def _open_remark(self, address: QUrl) -> None:
        row = self.chosen()
        if isinstance(row, ReportedNode):
            finding = row.findings[int(address.toString())]
            self._request(row, (finding.document, finding.start, finding.end))

    def _request(self, node: ReportedNode, span: tuple[str, int, int] | None) -> None:
        passage = Reference.passage(*span) if span else None
        self.node_requested.emit(Reference.node(self._map_id, node.id), passage)

    def shown_report(self) -> EvidenceReport:
        """Give what the filter leaves of the report."""
        kind = self.filter.currentData()
        return narrowed(self.report, kind) if kind in REMARK_GROUPS else self.report

    def copy_report(self) -> None:
        """Copy what is shown as Markdown."""
        QGuiApplication.clipboard().setText(evidence_markdown(self.shown_report(), tr))
        self.said.setText(tr("Copied the report as Markdown."))

    def save_report(self) -> None:
        """Ask for a file and write what is shown to it."""
        report = self.shown_report()
        self._writer.ask(
            tr("Save report"),
            tr("Evidence of {title}", title=report.title),
            lambda: evidence_markdown(report, tr),
            {
                tr("Web page (*.html)"): lambda: evidence_html(
                    report, tr, QLocale().bcp47Name(), reading_direction()
                ),
                tr("Table (*.csv)"): lambda: evidence_csv(report),
                "JSON (*.json)": lambda: evidence_json(report),
            },
        )

    def reject(self) -> None:
        self.cancel()
        super().reject()

    def _changed(self, changes: Changes) -> None:
        touched = bool(self._map_id) and changes.touches_map(self._map_id)
        if not (touched or (self._map_id and changes.documents)):
            return
        if self.isVisible():
            self._later.start()
        else:
            self._is_stale = True

    def _progress(self, number: int, done: int, total: int, message: str) -> None:
        if number == self._number and message and total:
            self.said.setText(
                tr("{message} {done:,} of {total:,}", message=message, done=done, total=total)
            )

    def _done(self, number: int, report: EvidenceReport) -> None:
        if number == self._number:
            is_first = not self.report.nodes
            self._job = None
            self._show(report)
            if is_first and report.nodes:
                self._give_room()
                self.view.setFocus()

    def _give_room(self) -> None:
        """Let the list have the height of its rows, up to its share."""
        rows = self.view.sizeHintForRow(0) * self.model.rowCount()
        listed = min(LIST_HEIGHT, self.view.header().sizeHint().height() + rows + SMALL)
        self._split.setSizes([listed, max(self._split.height(), 2 * LIST_HEIGHT) - listed])

    def _failed(self, number: int, sentence: str) -> None:
        if number == self._number:
            self._job = None
            self.said.setText(
                tr("Cancelled; what is shown may be of before.") if sentence == CANCELLED else sentence
            )
            self._dress()

    def _show(self, report: EvidenceReport) -> None:
        self.report = report
        self._fill_filter()
        self._show_rows()
        self.said.setText(
            tr("“{title}”: {words}", title=report.title, words=tr(evidence_summary(report)))
            if report.nodes
            else ""
        )

    def _fill_filter(self) -> None:
        """List the kinds of remarks of which there are any, with how many; what is chosen stays so."""
        chosen = self.filter.currentData()
        self.filter.clear()
        remarked = sum(bool(node.findings) for node in self.report.nodes)
        self._offer(tr("All nodes"), len(self.report.nodes), _ALL)
        self._offer(tr("With remarks"), remarked, _REMARKED)
        for group in REMARK_GROUPS:
            count = count_of(self.report, group)
            if count or group == chosen:
                self._offer(tr(GROUP_WORDS[group]), count, group)
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))

    def _offer(self, words: str, count: int, key: str) -> None:
        self.filter.addItem(tr("{words} ({count:,})", words=words, count=count), key)

    def _rows(self) -> list[Row]:
        kind: RemarkGroup | str = self.filter.currentData()
        if kind == "sources":
            return [*lacking_sources(self.report)]
        if kind == _REMARKED:
            return [node for node in self.report.nodes if node.findings]
        return [*nodes_of(self.report, kind)] if kind in REMARK_GROUPS else [*self.report.nodes]

    def _show_rows(self) -> None:
        before = self.chosen()
        rows = self._rows()
        self.model.show_rows(rows)
        if rows:
            again = self.model.row_of(before.id) if before is not None else 0
            self.view.setCurrentIndex(self.model.index(max(0, again), 0))
        self._show_chosen()
        self._dress()

    def _show_chosen(self) -> None:
        row = self.chosen()
        self.details.document().setDefaultStyleSheet(
            ".words { font-size: 12pt; margin-top: 2px; margin-bottom: 8px } .quiet { margin-bottom: 0 }"
        )
        self.details.setHtml(details_html(row, self.report, self._theme.theme) if row is not None else "")
        self.open_button.setEnabled(row is not None)

    def _dress(self) -> None:
        has_rows = self.model.rowCount() > 0
        self.cancel_button.setVisible(self._job is not None)
        self.refresh_button.setVisible(self._job is None)
        self._split.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        if not has_rows:
            self._say_empty()
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(self.report.nodes))

    def _say_empty(self) -> None:
        if self._job is not None and not self.report.nodes:
            self.empty.say(tr("Checking evidence…"), "")
        elif not self.report.nodes:
            self.empty.say(
                tr("Nothing to report"),
                tr("A report tells of each node how near it is to the passages that it comes from."),
            )
        else:
            self.empty.say(tr("Nothing of this kind"), tr("No node has a remark of this kind."))

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: run())
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(SMALL)
        first.addWidget(self.filter, 1)
        first.addWidget(self.refresh_button)
        first.addWidget(self.cancel_button)
        ending_row = QWidget(self)
        last = FlowLayout(ending_row, SMALL)
        for button in (self.open_button, self.copy_button, self.save_button):
            last.addWidget(button)
        self.filter.setMinimumWidth(120)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.view)
        self._split.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addLayout(first)
        layout.addWidget(self.said)
        layout.addWidget(self._split, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(ending_row)
        self.setMinimumSize(max(LEAST[0], layout.minimumSize().width()), LEAST[1])

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Nodes and what to look at"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(lambda index: self.open_chosen())
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FIDELITY, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(REMARKS, QHeaderView.ResizeMode.Interactive)
        self.details.setAccessibleName(tr("All about the chosen node"))
        self.details.setOpenLinks(False)
        self.details.anchorClicked.connect(self._open_remark)
        self.details.document().setDefaultFont(serif_font(11))
        self.details.document().setDocumentMargin(MEDIUM)

    def _current_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.isActive():
            self._later.stop()
            self._is_stale = True

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        room = self.contentsRect().width() - 2 * MEDIUM  # the list itself has not got its width yet
        self.view.header().resizeSection(FIDELITY, min(180, room // 4))
        self.view.header().resizeSection(REMARKS, max(120, room * 2 // 5))
