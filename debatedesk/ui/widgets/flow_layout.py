"""A layout that sets widgets side by side, and in a new row where there is no room left."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Sets what is visible from left to right, or as the language is read, in as many rows as it takes."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        """Lay out the children of a widget, from its very edges on."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moving=True)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        widths = [each.sizeHint().width() for each in self._items if not each.isEmpty()]
        width = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        return QSize(width + margins.left() + margins.right(), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, moving: bool) -> int:
        """Set items within a width, around the middle of their row, and give the height that this takes."""
        margins: QMargins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        bottom = area.top() - self.spacing()
        for row in self._rows(area.width()):
            top, left = bottom + self.spacing(), area.left()
            height = max(size.height() for _, size in row)
            for item, size in row:
                if moving:
                    corner = QPoint(left, top + (height - size.height()) // 2)
                    item.setGeometry(QStyle.visualRect(direction, area, QRect(corner, size)))
                left += size.width() + self.spacing()
            bottom = top + height
        return max(bottom, area.top()) - rect.top() + margins.bottom()

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """Divide what is visible into rows, each item with its size; none is wider than the row."""
        row: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width:
                size = QSize(
                    width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                )
            if row and taken + size.width() > width:
                yield row
                row, taken = [], 0
            row.append((item, size))
            taken += size.width() + self.spacing()
        if row:
            yield row


class FillingFlowLayout(FlowLayout):
    """Lets the first widget take what room the others leave in its row."""

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        for number, row in enumerate(super()._rows(width)):
            if number == 0:
                item, size = row[0]
                taken = sum(each.width() for _, each in row) + self.spacing() * (len(row) - 1)
                row[0] = item, QSize(size.width() + max(0, width - taken), size.height())
            yield row
