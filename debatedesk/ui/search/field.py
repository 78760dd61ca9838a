"""The one search field at the top of the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.icons import offer_clearing
from debatedesk.ui.widgets.typed_field import AskingField


class SearchField(AskingField):
    """Searches as you type; Down goes to the results, Enter opens the first, Esc clears and goes back."""

    requested = Signal()
    left_downwards = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setObjectName("searchField")
        self.setPlaceholderText(tr("Search texts, notes and maps"))
        self.setAccessibleName(tr("Search everything"))
        offer_clearing(self)

    def go(self) -> None:
        """Take the focus, remembering who had it, and select what is typed."""
        focused = QApplication.focusWidget()
        if focused is not self:
            self._before = focused
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.requested.emit()

    def go_back(self) -> None:
        """Give the focus back to who had it before."""
        before, self._before = self._before, None
        if before is not None and _is_alive(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.go_back()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _is_alive(widget: QWidget) -> bool:
    return isValid(widget)
