"""The view of a panel's rows: one column, no lines, everything by key as well as by mouse."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeView, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.row_delegate import RowDelegate
from debatedesk.ui.widgets.row_list import RowList
from debatedesk.ui.widgets.tree_model import TreeModel

LEAST_HEIGHT = 44
"""In a low window a list still shows a row."""


class RowView(RowList, QTreeView):
    """A list, or a tree of headings and rows."""

    def __init__(
        self, model: TreeModel, theme: ThemeHost, *, multiple: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show a model; the owner sets the delegate."""
        super().__init__(parent)
        self.set_up_rows()
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        mode = QTreeView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if multiple else mode.SingleSelection)
        theme.changed.connect(self._repaint)

    def set_delegate(self, delegate: RowDelegate) -> None:
        """Paint rows by `delegate`."""
        self.setItemDelegate(delegate)

    def go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.expand(index.parent())
            if not self.viewport().rect().contains(self.visualRect(index)):
                self.scrollTo(index.parent())  # so that its heading stays in view where there is room
        super().go_to(index)

    def first_row(self) -> QModelIndex:
        model = self.model()
        if isinstance(model, TreeModel):
            for index in model.walk():
                if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                    return index
        return QModelIndex()

    def selected_in_order(self) -> list[QModelIndex]:
        """List the selected rows in the order they are shown."""
        placed: list[tuple[list[int], QModelIndex]] = []
        for part in self.selected_ranges():
            above = _path(part.parent())
            placed += [([*above, index.row()], index) for index in part.indexes()]
        return [index for _, index in sorted(placed, key=lambda pair: pair[0])]

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.uniformRowHeights():
            # Rows whose words wrap are higher in a narrower view, also where only the scroll bar has come.
            self.scheduleDelayedItemsLayout()

    def is_first(self, index: QModelIndex) -> bool:
        return not index.isValid() or not self.indexAbove(index).isValid()

    def act_on(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.opened.emit(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _repaint(self) -> None:
        self.viewport().update()


def _path(index: QModelIndex) -> list[int]:
    """Give the rows that lead to an index from the top, which sort as the tree is shown."""
    return [*_path(index.parent()), index.row()] if index.isValid() else []
