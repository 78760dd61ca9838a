"""The table of quotations: what was quoted, the verdict, its source, how similar."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from debatedesk.domain.message import message
from debatedesk.services.quotations.records import Checked
from debatedesk.services.quotations.report import SIGNS, outcome, percent, source_words, verdict_words
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import isolate, quoted, tr
from debatedesk.ui.widgets.wording import in_one_line

HEADINGS = (message("Quotation"), message("Verdict"), message("Source"), message("Similarity"))
QUOTATION, VERDICT, SOURCE, SIMILARITY = range(4)
ROLES = {
    "exact": "support",
    "as marked": "accent",
    "altered": "attack",
    "stitched": "undercut",
    "not found": "neutral",
    "not judged": "neutral",
}
"""The colour of each outcome; its sign and its words tell it without."""
_LONGEST = 300
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class QuotationTable(QAbstractTableModel):
    """Holds the checked quotations of one report."""

    def __init__(self, theme: ThemeHost, parent: QObject) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self._theme = theme
        self._rows: list[Checked] = []
        theme.changed.connect(lambda theme: self.show_rows(self._rows))

    def show_rows(self, rows: list[Checked]) -> None:
        """Show other quotations."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def checked(self, index: Index) -> Checked | None:
        """Return the quotation of a row."""
        return self._rows[index.row()] if index.isValid() else None

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
        checked = self.checked(index)
        if checked is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolate(self._words(checked, index.column()))
            case Qt.ItemDataRole.ToolTipRole if index.column() in (QUOTATION, VERDICT, SOURCE):
                return as_they_are(self._words(checked, index.column()))
            case Qt.ItemDataRole.ForegroundRole if index.column() == VERDICT:
                return QBrush(QColor(getattr(self._theme.theme, ROLES[outcome(checked)])))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(HEADINGS[index.column()])}: {self._words(checked, index.column())}"
        return None

    @staticmethod
    def _words(checked: Checked, column: int) -> str:
        match column:
            case 0:
                return quoted(in_one_line(checked.quotation)[:_LONGEST])
            case 1:
                return f"{SIGNS[outcome(checked)]}  {tr(verdict_words(checked))}"
            case 2:
                return tr(source_words(checked))
            case _:
                return tr(percent(checked))
