"""The editor of an Argdown text: indents by Tab, marks the line in error, takes in other people's lines."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from debatedesk.ui.argdown.highlighter import ArgdownHighlighter
from debatedesk.ui.tab_order import FocusEdge, TabPassage
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.auto_save import UndoBeyond

_UNIT = "  "
_MARGIN = 12


class ArgdownEditor(QPlainTextEdit):
    """A plain text whose lines can be marked.

    `line_left` tells that the cursor went to another line, `entered` that the keys came to the text.
    """

    line_left = Signal()
    entered = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show nothing yet, in the colours of `theme`."""
        super().__init__(parent)
        self._theme = theme
        self._line = 0
        self._wrong: tuple[int, int] | None = None
        self._shown_line = 0
        self.setObjectName("noteText")
        self.setAccessibleName(tr("The map as Argdown text"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setPlaceholderText(
            "[One hive a street]: Every street keeps a hive.\n"
            "  + <Honey>: Hives give honey.\n"
            "  - <Stings>: Bees sting."
        )
        self.document().setDocumentMargin(_MARGIN)
        UndoBeyond(self)
        FocusEdge(self)
        self._tab_passage = TabPassage(self)
        self._highlighter = ArgdownHighlighter(self.document(), theme)
        self.cursorPositionChanged.connect(self._cursor_moved)
        theme.changed.connect(lambda _: self._mark())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead on where Tab has led here; else Tab indents."""
        return self._tab_passage.leads_on and QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        match event.key():
            case Qt.Key.Key_Tab if plain:
                self._indent(1)
            case Qt.Key.Key_Backtab:
                self._indent(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self._break_line()
            case _:
                super().keyPressEvent(event)

    def take_in(self, text: str) -> None:
        """Show another state of the text: only lines that differ are changed, and the cursor stays."""
        old, new = self.toPlainText().split("\n"), text.split("\n")
        if old == new:
            return
        start = _alike(old, new)
        end = _alike(old[start:][::-1], new[start:][::-1])
        middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
        matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for name, a, b, c, d in reversed(matcher.get_opcodes()):
            if name != "equal":
                self._replace(cursor, start + a, start + b, middle_new[c:d])
        cursor.endEditBlock()

    def mark_wrong(self, line: int, column: int) -> None:
        """Underline the rest of a line from a column on; both count from 1, and 0 is nowhere."""
        self._wrong = (line, column) if line else None
        self._mark()

    def show_line(self, line: int) -> None:
        """Bring a line, from 1 on, into view and show which it is; 0 shows none."""
        self._shown_line = line
        self._mark()
        block = self.document().findBlockByNumber(line - 1)
        if line and block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if top.top() < 0 or top.bottom() > self.viewport().height():
                self.verticalScrollBar().setValue(max(block.firstLineNumber() - 3, 0))

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place, both from 1 on."""
        block = self.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(column - 1, block.length() - 1))
        self.setTextCursor(cursor)
        self.setFocus()

    def _replace(self, cursor: QTextCursor, first: int, last: int, lines: Sequence[str]) -> None:
        document = self.document()
        if first == document.blockCount():
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n" + "\n".join(lines))
            return
        cursor.setPosition(document.findBlockByNumber(first).position())
        if first == last:
            cursor.insertText("\n".join(lines) + "\n")
            return
        end = document.findBlockByNumber(last - 1)
        keep = QTextCursor.MoveMode.KeepAnchor
        if lines:
            cursor.setPosition(end.position() + end.length() - 1, keep)
            cursor.insertText("\n".join(lines))
        elif end.next().isValid():
            cursor.setPosition(end.next().position(), keep)
            cursor.removeSelectedText()
        else:
            cursor.movePosition(QTextCursor.MoveOperation.Left)
            cursor.movePosition(QTextCursor.MoveOperation.End, keep)
            cursor.removeSelectedText()

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        if self._shown_line:
            marks.append(self._line_mark(self._shown_line, self._theme.theme.selection))
        if self._wrong:
            line, column = self._wrong
            block = self.document().findBlockByNumber(line - 1)
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.cursor.setPosition(block.position() + min(column - 1, max(block.length() - 1, 0)))
            mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            mark.format.setUnderlineColor(QColor(self._theme.theme.attack))
            marks += [self._line_mark(line, self._theme.theme.hover), mark]
        self.setExtraSelections(marks)

    def _line_mark(self, line: int, colour: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(QColor(colour))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return mark

    def _indent(self, step: int) -> None:
        """Indent or outdent the lines of the selection."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            block = self.document().findBlockByNumber(number)
            at = QTextCursor(block)
            if step > 0:
                at.insertText(_UNIT)
                continue
            text = block.text()
            spaces = 1 if text.startswith("\t") else min(len(_UNIT), len(text) - len(text.lstrip(" ")))
            at.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, spaces)
            at.removeSelectedText()
        cursor.endEditBlock()

    def _break_line(self) -> None:
        """Begin a line that is indented as the one before."""
        cursor = self.textCursor()
        text = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + text[: len(text) - len(text.lstrip(" \t"))])
        self.ensureCursorVisible()

    def _cursor_moved(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            self.line_left.emit()


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the lines that two lists have in common at their start."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
