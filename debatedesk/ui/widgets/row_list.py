"""What the tree and the table of a panel's rows share: their look, and all by key and by mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.widgets.clicked_row import OPENING_KEYS, ClickedRow

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # among the bases of a view there may be one class of Qt alone


class RowList(_View):
    """Stands before `QTreeView` or `QTableView` among the bases of a view.

    `opened` tells of a click or Enter on a row, `clicked_open` after it that it was a click;
    `left_upwards` of Up on the first row, so that the focus can go to the field above.
    """

    opened = Signal(QModelIndex)
    clicked_open = Signal(QModelIndex)
    left_upwards = Signal()

    def set_up_rows(self) -> None:
        """Look and answer as a list of rows does; called once, when the view has been made."""
        plain_viewport(self)
        self._seen = False
        self._click = ClickedRow(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def selected_ranges(self) -> list[QItemSelectionRange]:
        """List what is selected as stretches of rows, in no order: many rows are one stretch."""
        return self.selectionModel().selection().toList()

    def first_row(self) -> QModelIndex:
        """Return the first row that can be selected; an invalid index where there is none."""
        raise NotImplementedError

    def go_to(self, index: QModelIndex) -> None:
        """Make a row the current and only selected one and bring it into view."""
        if index.isValid():
            # The view's own `setCurrentIndex` would toggle the row while Ctrl is held, as for a shortcut.
            self.selectionModel().setCurrentIndex(index, _ONLY)
            self.scrollTo(index)

    def enter(self) -> None:
        """Take the focus and go to the first row."""
        index = self.first_row()
        if index.isValid():
            self.setFocus()
            self.go_to(index)

    def act_on(self, index: QModelIndex) -> None:
        """Do what a click or Enter on a row does."""
        self.opened.emit(index)

    def is_first(self, index: QModelIndex) -> bool:
        """Tell whether no row stands above one, or there is none."""
        return index.row() <= 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:  # what was gone to before there was a size to go by
            self._seen = True
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        was_in_view = QRect(0, 0, 1, event.oldSize().height()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if self._seen and was_in_view and event.size().height() < event.oldSize().height():
            self.scrollTo(current)  # so that no editor that opens below hides the row that it edits

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._click.press(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self._click.release(event)
        if index.isValid():
            kept = QPersistentModelIndex(index)
            self.act_on(index)
            if kept.isValid():
                self.clicked_open.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in OPENING_KEYS and current.isValid():
            if self.state() != QAbstractItemView.State.EditingState:
                self.act_on(current)
        elif event.key() == Qt.Key.Key_Up and self.is_first(current):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)
