"""The field in which a note is written: its lines stay short enough to be read, however wide it is."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

TEXT_MARGIN = 12
MEASURE = 84
"""About so many characters stand in a line at most."""


class NoteText(QPlainTextEdit):
    """Plain text in a column."""

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(TEXT_MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        column = self.fontMetrics().averageCharWidth() * MEASURE + 2 * TEXT_MARGIN
        side = max(0, (self.width() - self.verticalScrollBar().sizeHint().width() - column) // 2)
        if side != self.viewportMargins().left():
            self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)
