"""A page without a text: why there is none, and what can be done, in its middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from debatedesk.ui.widgets.empty_state import EmptyState

WIDTH = 420


class EmptyTextPage(QWidget):
    """Stands in place of the text; `state` says the words."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = EmptyState(self, in_middle=True)
        self.state.setMaximumWidth(WIDTH)
        column = QHBoxLayout()
        column.addStretch(1)
        column.addWidget(self.state, 4)
        column.addStretch(1)
        rows = QVBoxLayout(self)
        rows.addStretch(2)
        rows.addLayout(column)
        rows.addStretch(3)
