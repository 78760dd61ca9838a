"""The passage in its surroundings: marked, in view, and chosen anew by pulling the mouse over words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from debatedesk.services.sorting.passage import ShownPassage
from debatedesk.ui.rich_text import Utf16Map
from debatedesk.ui.theme import LARGE, SMALL, ThemeHost, serif_font
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import tints

_POINTS = 12
_LINE_HEIGHT = 125
"""In hundredths of the height of the words."""
_ABOVE = 0.35
"""The passage begins so far down the view, where there is text before it."""


class PassageView(QTextBrowser):
    """Shows the text around a passage; `words_chosen` carries offsets of the text that is shown."""

    words_chosen = Signal(int, int)

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._passage: ShownPassage | None = None
        self._positions = Utf16Map("")
        self.setAccessibleName(tr("The passage in its text"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setUndoRedoEnabled(False)
        self.setMinimumWidth(220)
        self.document().setDocumentMargin(LARGE)
        self.document().setDefaultFont(serif_font(_POINTS))
        theme.changed.connect(lambda theme: self._mark())

    def show_passage(self, passage: ShownPassage | None) -> None:
        """Show a passage, or nothing."""
        before, self._passage = self._passage, None  # a new text is laid out before its passage is there
        if passage is None:
            self.clear()
            return
        is_other = before is None or (before.document, before.offset, before.text) != (
            passage.document,
            passage.offset,
            passage.text,
        )
        if is_other:
            self._positions = Utf16Map(passage.text)
            self.setPlainText(passage.text)
            self._part_paragraphs()
        self._passage = passage
        self._mark()
        self.setAccessibleDescription(passage.words)
        self._bring_into_view()

    def _part_paragraphs(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        paragraph = QTextBlockFormat()
        paragraph.setBottomMargin(SMALL)
        paragraph.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(paragraph)

    def _mark(self) -> None:
        passage = self._passage
        if passage is None:
            return
        theme = self._theme.theme
        around, marked = QTextEdit.ExtraSelection(), QTextEdit.ExtraSelection()
        around.cursor = QTextCursor(self.document())
        around.cursor.select(QTextCursor.SelectionType.Document)
        around.format.setForeground(tints.tinted(theme.text, 0.72))
        marked.cursor = self._cursor(passage.start, passage.end)
        ground = QTextCharFormat()
        ground.setBackground(tints.highlight(theme, "yellow"))
        ground.setForeground(tints.tinted(theme.text, 1.0))
        marked.format = ground
        self.setExtraSelections([around, marked])

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.position(start))
        cursor.setPosition(self._positions.position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_view(self) -> None:
        """Scroll as little as shows the whole passage, or its beginning, and much of what is before it."""
        passage = self._passage
        if passage is None:
            return
        top = self.cursorRect(self._cursor(passage.start, passage.start)).top()
        bottom = self.cursorRect(self._cursor(passage.end, passage.end)).bottom()
        height = self.viewport().height()
        if top < 0 or bottom > height:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - _ABOVE * height))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if self._passage is not None and cursor.hasSelection():
            start = self._positions.offset(cursor.selectionStart())
            end = self._positions.offset(cursor.selectionEnd())
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.words_chosen.emit(start, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_into_view()
