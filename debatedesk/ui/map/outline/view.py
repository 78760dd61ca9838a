"""The tree of the outline: walked, folded and dragged in as every tree is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QTreeView, QWidget

from debatedesk.ui.map.outline.delegate import OutlineDelegate
from debatedesk.ui.map.outline.model import OutlineModel
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.mirroring import lower_corner

_STEP = 20
"""Pixels that a row is indented below the one that it stands under."""
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
_OWN_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class OutlineView(QTreeView):
    """Shows an OutlineModel; `clicked_row` and `opened_row` carry the index of a click and a double click.

    `walked` carries the index that a key went to; keys that are not the tree's own are left to others.
    `menu_requested` carries the index of the row that was pointed at, or of the current one with the menu
    key, and a point of the screen.
    """

    clicked_row = Signal(QModelIndex)
    opened_row = Signal(QModelIndex)
    walked = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    scrolled = Signal()

    def __init__(self, model: OutlineModel, theme: ThemeHost, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        plain_viewport(self)
        self.setObjectName("outlineView")
        self._theme = theme
        self.setModel(model)
        self._delegate = OutlineDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(_STEP)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAccessibleName(tr("Outline of the map"))
        theme.changed.connect(lambda: self.viewport().update())
        self.clicked.connect(self.clicked_row)
        self.doubleClicked.connect(self.opened_row)

    def dim(self, node_ids: frozenset[str]) -> None:
        """Show rows as not meant by the filter."""
        if node_ids != self._delegate.dimmed:
            self._delegate.dimmed = node_ids
            self.viewport().update()

    def go_to(self, index: QModelIndex, others: Sequence[QModelIndex] = ()) -> None:
        """Make a row the current one, unfolded above, and bring it into view; others are selected too."""
        if index.isValid():
            above = index.parent()
            while above.isValid():
                self.expand(above)
                above = above.parent()
            if others:
                self.selectionModel().select(_selection([index, *others]), _ONLY)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            else:
                self.selectionModel().setCurrentIndex(index, _ONLY)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.key() not in _OWN_KEYS or held != Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        before = QPersistentModelIndex(self.currentIndex())
        inward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.key() == inward and not self.model().hasChildren(self.currentIndex()):
            # Qt would first fold a row that has nothing below it.
            self.collapse(self.currentIndex())
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.walked.emit(self.currentIndex())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened_row.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(self.indexAt(event.pos()), event.globalPos())
        else:
            index = self.currentIndex()
            corner = lower_corner(self.visualRect(index), self.layoutDirection())
            self.menu_requested.emit(index, self.viewport().mapToGlobal(corner))

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the chevron of a row that has rows below it."""
        if self.model().hasChildren(index):
            chevron = QRect(rect.right() - 13, rect.top(), 12, rect.height())
            chevron = QStyle.visualRect(self.layoutDirection(), rect, chevron)
            is_expanded = self.isExpanded(self.model().index(index.row(), 0, index.parent()))
            row_painting.paint_chevron(painter, chevron, is_expanded, self._theme.theme)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.scrolled.emit()


def _selection(indexes: Sequence[QModelIndex]) -> QItemSelection:
    """Put rows into as few ranges as hold them: Qt compares each range with all others."""
    rows_below: dict[int, list[QModelIndex]] = {}
    for index in indexes:
        rows_below.setdefault(index.parent().internalId(), []).append(index)
    selection = QItemSelection()
    for rows in rows_below.values():
        rows.sort(key=QModelIndex.row)
        first = last = rows[0]
        for row in rows[1:]:
            if row.row() > last.row() + 1:
                selection.select(first, last)
                first = row
            last = row
        selection.select(first, last)
    return selection
