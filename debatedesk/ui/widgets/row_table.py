"""The view of a long flat list: what it costs depends on what is in view, not on how many rows there are.

A tree asks every row for its height whenever one comes or goes; a table keeps the heights that it has.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.clicked_row import OPENING_KEYS, ClickedRow
from debatedesk.ui.widgets.row_delegate import RowDelegate
from debatedesk.ui.widgets.tree_model import Listed, TreeModel

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect

Heights = Callable[[QFont], Callable[[Listed | None], int]]


class RowTable(QTableView):
    """A list of rows of their own heights, one of them selected.

    `opened` tells of a click or Enter on a row; `left_upwards` of Up on the first row, so that the focus
    can go to the field above.
    """

    opened = Signal(QModelIndex)
    left_upwards = Signal()

    def __init__(
        self, model: TreeModel, theme: ThemeHost, delegate: RowDelegate, heights: Heights, parent: QWidget
    ) -> None:
        """Show the top rows of a model; `heights` measures, in a font, rows by what they hold."""
        super().__init__(parent)
        plain_viewport(self)
        self._heights = heights
        self._rows = model
        self._seen = False
        self._click = ClickedRow(self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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

    def go_to(self, index: QModelIndex) -> None:
        """Make a row the current and only selected one and bring it into view."""
        if index.isValid():
            # The view's own `setCurrentIndex` would toggle the row while Ctrl is held, as for a shortcut.
            self.selectionModel().setCurrentIndex(index, _ONLY)
            self.scrollTo(index)

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

    def enter(self) -> None:
        """Take the focus and go to the first row."""
        index = self._rows.index(0, 0)
        if index.isValid():
            self.setFocus()
            self.go_to(index)

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
        if not self._seen:  # what was gone to before there was a size to go by
            self._seen = True
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._click.press(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self._click.release(event)
        if index.isValid():
            self.opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in OPENING_KEYS and current.isValid():
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Up and current.row() <= 0:
            self.left_upwards.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table's keys go along the row
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
