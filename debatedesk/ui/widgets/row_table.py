"""The view of a long flat list: what it costs depends on what is in view, not on how many rows there are.

A tree asks every row for its height whenever one comes or goes; a table keeps the heights that it has.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.row_delegate import RowDelegate
from debatedesk.ui.widgets.row_list import RowList
from debatedesk.ui.widgets.tree_model import Listed, TreeModel

READING_S = 0.008
"""For how long rows of a long list are read and listed between two events."""
Heights = Callable[[QFont], Callable[[Listed | None], int]]


class RowTable(RowList, QTableView):
    """A list of rows of their own heights, one of them selected."""

    def __init__(
        self, model: TreeModel, theme: ThemeHost, delegate: RowDelegate, heights: Heights, parent: QWidget
    ) -> None:
        """Show the top rows of a model; `heights` measures, in a font, rows by what they hold."""
        super().__init__(parent)
        self.set_up_rows()
        self.setProperty("ownRows", True)  # the delegate paints what is selected
        self._heights = heights
        self._rows = model
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(0)
        down.hide()
        down.setMinimumSectionSize(1)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self._fit_all()
        model.layoutChanged.connect(self._fit_all)
        theme.changed.connect(self._restyle)

    def first_row(self) -> QModelIndex:
        return self._rows.index(0, 0)

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Keep what is in view where it is while rows come; at the top, the list stays at its top."""
        bar = self.verticalScrollBar()
        if not bar.value():
            yield
            return
        current = self.currentIndex()
        in_view = self.viewport().rect().intersects(self.visualRect(current))
        kept = QPersistentModelIndex(current if in_view else self.indexAt(QPoint(0, 0)))
        top = self.rowViewportPosition(kept.row())
        yield
        self.updateGeometries()
        bar.setValue(bar.value() + self.rowViewportPosition(kept.row()) - top)

    def rowsInserted(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        if not parent.isValid():
            self._fit(start, end)

    def dataChanged(
        self,
        top: QModelIndex | QPersistentModelIndex,
        bottom: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        super().dataChanged(top, bottom, roles)
        self._fit(top.row(), bottom.row())

    def showEvent(self, event: QShowEvent) -> None:
        self._restyle()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table's keys go along the row
            last = self._rows.rowCount() - 1
            self.go_to(self._rows.index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        if self.verticalHeader().defaultSectionSize() != self._heights(self.font())(None):
            self._fit_all()
        self.viewport().update()

    def _fit_all(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._heights(self.font())(None))
        self._fit(0, self._rows.rowCount() - 1)

    def _fit(self, first: int, last: int) -> None:
        """Give rows the heights that they need."""
        header, height = self.verticalHeader(), self._heights(self.font())
        for row in range(first, last + 1):
            needed = height(self._rows.value(self._rows.index(row, 0)))
            if header.sectionSize(row) != needed:
                header.resizeSection(row, needed)
