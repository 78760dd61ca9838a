"""The field in which a note is written: its lines stay short enough to be read, however wide it is."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from debatedesk.ui.widgets.script_side import begin_at_side_of_script

TEXT_MARGIN = 12
MEASURE = 84
"""About so many characters stand in a line at most."""


def as_it_is(words: str) -> str:
    """Write words as they were pasted."""
    return words


class NoteText(QPlainTextEdit):
    """Plain text in a column; what is pasted may be written in another way."""

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(TEXT_MARGIN)
        begin_at_side_of_script(self)
        self.pasted_as: Callable[[str], str] = as_it_is
        """Tells how pasted words are to be written."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = source.text() if source.hasText() else ""
        written = self.pasted_as(words) if words else words
        if written == words:
            super().insertFromMimeData(source)
        else:
            self.insertPlainText(written)

    def resizeEvent(self, event: QResizeEvent) -> None:
        column = self.fontMetrics().averageCharWidth() * MEASURE + 2 * TEXT_MARGIN
        side = max(0, (self.width() - self.verticalScrollBar().sizeHint().width() - column) // 2)
        if side != self.viewportMargins().left():
            self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)
