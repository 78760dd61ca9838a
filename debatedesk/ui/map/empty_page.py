"""What stands in the place of a map that is not there or has no cards yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState

_WIDTH = 360


class EmptyMapPage(QWidget):
    """A few words and buttons in the middle of an empty page."""

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Empty argument map: type the first proposal"))
        self._theme = theme
        self.state = EmptyState(self, in_middle=True)
        self.state.setMaximumWidth(_WIDTH)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.state, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.theme.page))
