"""A page that scrolls: one column where it is narrow, up to three where it is wide and low."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL

TWO_COLUMNS = 560
THREE_COLUMNS = 900


class FlowingColumns(QScrollArea):
    """Three stacks of widgets: `main` first, then `middle` and `last` below it or beside it."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plain_viewport(self).setAutoFillBackground(False)
        page = QWidget(self)
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, page)
        self._outer.setContentsMargins(SMALL, SMALL, SMALL, MEDIUM)
        self._outer.setSpacing(0)
        self._inner = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._inner.setSpacing(0)
        first, second, third = (QWidget(page) for _ in range(3))
        self.main, self.middle, self.last = (_stack(each) for each in (first, second, third))
        self._outer.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(self._inner, 1)
        self._inner.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)
        self._inner.addWidget(third, 1, Qt.AlignmentFlag.AlignTop)
        self._inner.addStretch(1)
        self._rest = QWidget(page)
        self._outer.addWidget(self._rest, 1000)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._outer.setDirection(across if width >= TWO_COLUMNS else down)
        self._inner.setDirection(across if width >= THREE_COLUMNS else down)
        self._rest.setVisible(width < TWO_COLUMNS)
        beside = width >= THREE_COLUMNS
        for index, stretch in enumerate((beside, beside, not beside)):
            self._inner.setStretch(index, int(stretch))
        self._outer.setSpacing(LARGE if width >= TWO_COLUMNS else 0)
        self._inner.setSpacing(LARGE if width >= THREE_COLUMNS else 0)


def _stack(holder: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    return layout
