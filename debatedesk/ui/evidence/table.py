"""The rows of an evidence report: nodes with their fidelity and remarks, and texts that are cited."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from debatedesk.domain.message import message
from debatedesk.quotations.fidelity import FIDELITY_CHOICES, FIDELITY_WORDS
from debatedesk.services.evidence_markdown import missing_words, source_name
from debatedesk.services.evidence_records import ReportedNode, ReportedSource
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.translation import isolate, tr
from debatedesk.ui.widgets.wording import in_one_line

HEADINGS = (message("Node or text"), message("Fidelity"), message("Remarks"))
LABEL, FIDELITY, REMARKS = range(3)
Row = ReportedNode | ReportedSource
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 300


class EvidenceTable(QAbstractTableModel):
    """Holds the rows of one report."""

    def __init__(self, parent: QObject) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Give what a row is about."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int:
        """Find the row of a node or a text by its id; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row.id == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        words = _words(row, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolate(words)
            case Qt.ItemDataRole.ToolTipRole:
                return as_they_are(words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(HEADINGS[index.column()])}: {words}"
        return None


def fidelity_of_row(node: ReportedNode) -> str:
    """Say how near a node is to its source, or that this is not said yet; nothing of one without any."""
    if node.fidelity:
        return tr(FIDELITY_WORDS[node.fidelity])
    return tr(FIDELITY_CHOICES[""]) if node.passages else ""


def _words(row: Row, column: int) -> str:
    if isinstance(row, ReportedSource):
        return ("" if column == FIDELITY else tr(missing_words(row))) if column else source_name(row)
    if column == LABEL:
        return in_one_line(row.label)[:_LONGEST]
    if column == FIDELITY:
        return fidelity_of_row(row)
    if not row.findings:
        return "" if row.passages or row.fidelity == "no source" else tr("No evidence")
    first = in_one_line(tr(row.findings[0].sentence))[:_LONGEST]
    more = len(row.findings) - 1
    return tr("{first} (and {n} more)", "{first} (and 1 more)", more, first=first) if more else first
