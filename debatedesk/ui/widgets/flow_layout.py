"""A layout that sets widgets side by side, and in a new row where there is no room left."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Sets what is visible from left to right, or as the language is read, in as many rows as it takes."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        """Lay out the children of a widget."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
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
        """Set items within a width, and give the height that this takes."""
        margins: QMargins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        point, row_height = area.topLeft(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if point.x() > area.left() and point.x() + size.width() > area.right() + 1:
                point = QPoint(area.left(), point.y() + row_height + self.spacing())
                row_height = 0
            if moving:
                parent = self.parentWidget()
                direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
                item.setGeometry(QStyle.visualRect(direction, area, QRect(point, size)))
            point += QPoint(size.width() + self.spacing(), 0)
            row_height = max(row_height, size.height())
        return point.y() + row_height - rect.top() + margins.bottom()
