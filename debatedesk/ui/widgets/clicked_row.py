"""A row that is pressed and let go of: the click that opens it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClickedRow:
    """Tells a click on one row from a drag, a selection of several and a press that ends elsewhere."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Watch the rows of a view, which passes its mouse events on."""
        self._view = view
        self._pressed: QPersistentModelIndex | None = None

    def press(self, event: QMouseEvent) -> None:
        """Note the row that is pressed by the left button alone."""
        self._pressed = None
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        index = self._view.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid():
            self._pressed = QPersistentModelIndex(index)

    def release(self, event: QMouseEvent) -> QModelIndex:
        """Return the row that has been clicked; an invalid index for none."""
        pressed, self._pressed = self._pressed, None
        index = self._view.indexAt(event.position().toPoint())
        return index if pressed is not None and index.isValid() and pressed == index else QModelIndex()
