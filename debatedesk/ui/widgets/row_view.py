"""The view of a panel's rows: one column, no lines, everything by key as well as by mouse."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.clicked_row import OPENING_KEYS, ClickedRow
from debatedesk.ui.widgets.row_delegate import RowDelegate
from debatedesk.ui.widgets.tree_model import TreeModel

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RowView(QTreeView):
    """A list, or a tree of headings and rows.

    `opened` tells of a click or Enter on a row; `left_upwards` of Up on the first row, so that the focus
    can go to the field above.
    """

    opened = Signal(QModelIndex)
    left_upwards = Signal()

    def __init__(
        self, model: TreeModel, theme: ThemeHost, *, multiple: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show a model; the owner sets the delegate."""
        super().__init__(parent)
        plain_viewport(self)
        self._seen = False
        self._click = ClickedRow(self)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multiple else mode.SingleSelection)
        theme.changed.connect(self._repaint)

    def set_delegate(self, delegate: RowDelegate) -> None:
        """Paint rows by `delegate`."""
        self.setItemDelegate(delegate)

    def go_to(self, index: QModelIndex) -> None:
        """Make a row the current and only selected one and bring it into view."""
        if index.isValid():
            self.expand(index.parent())
            if not self.viewport().rect().contains(self.visualRect(index)):
                self.scrollTo(index.parent())  # so that its heading stays in view where there is room
            # The view's own `setCurrentIndex` would toggle the row while Ctrl is held, as for a shortcut.
            self.selectionModel().setCurrentIndex(index, _ONLY)
            self.scrollTo(index)

    def enter(self) -> None:
        """Take the focus and go to the first row."""
        index = self.first_row()
        if index.isValid():
            self.setFocus()
            self.go_to(index)

    def first_row(self) -> QModelIndex:
        """Return the first row that can be selected; an invalid index where there is none."""
        model = self.model()
        if isinstance(model, TreeModel):
            for index in model.walk():
                if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                    return index
        return QModelIndex()

    def selected_in_order(self) -> list[QModelIndex]:
        """List the selected rows in the order they are shown."""
        return sorted(self.selectionModel().selectedIndexes(), key=_path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:  # what was gone to before there was a size to go by
            self._seen = True
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.uniformRowHeights():
            # Rows whose words wrap are higher in a narrower view, also where only the scroll bar has come.
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._click.press(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self._click.release(event)
        if index.isValid():
            self._act_on(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in OPENING_KEYS and current.isValid():
            if self.state() != QAbstractItemView.State.EditingState:
                self._act_on(current)
            return
        if event.key() == Qt.Key.Key_Up and (
            not current.isValid() or not self.indexAbove(current).isValid()
        ):
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)

    def _act_on(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.opened.emit(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _repaint(self) -> None:
        self.viewport().update()


def _path(index: QModelIndex) -> list[int]:
    """Give the rows that lead to an index from the top, which sort as the tree is shown."""
    above = _path(index.parent()) if index.parent().isValid() else []
    return [*above, index.row()]
