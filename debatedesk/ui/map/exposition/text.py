"""The text of an exposition: read with a caret, selected and copied as every text."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from debatedesk.ui.map.exposition.contents import NO_PASSAGE, ShownParagraph
from debatedesk.ui.map.exposition.look import ExpositionLook
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.tab_order import FocusEdge
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.mirroring import lower_corner

_MEASURE = 38
"""The widest column, in ems."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_NOT_HERE = (QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Delete)
"""Keys that change a map elsewhere: nobody who reads a text expects them to take away a node."""


class ExpositionText(QTextBrowser):
    """Shows paragraphs of nodes; `clicked` carries a node and the number of its passage, or -1.

    `walked` carries the node that the caret came to, `opened` the one that Enter was pressed in,
    `copy_asked` one to be copied whole. `menu_requested` carries a node, or nothing, and a point of the
    screen.
    """

    clicked = Signal(str, int)
    walked = Signal(str)
    opened = Signal(str)
    copy_asked = Signal(str)
    menu_requested = Signal(str, QPoint)
    scrolled = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        plain_viewport(self)
        self.setObjectName("expositionText")
        self._theme = theme
        self.paragraphs: list[ShownParagraph] = []
        """What is shown, in order."""
        self._firsts: list[int] = [0]
        """The number of the first block of each paragraph, and at last that of the empty one at the end."""
        self._chosen: frozenset[str] = frozenset()
        self._pressed_at: QPointF | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.document().setDocumentMargin(0)
        self.setAccessibleDescription(
            tr("Arrows read on, Ctrl+Up and Ctrl+Down go from node to node, Enter goes to the passage.")
        )
        self.verticalScrollBar().valueChanged.connect(lambda value: self.scrolled.emit())
        theme.changed.connect(self._set_anew)
        FocusEdge(self)

    # What is shown.

    def show_paragraphs(self, paragraphs: Sequence[ShownParagraph]) -> None:
        """Show paragraphs; those that were shown before are left alone, and what is seen stays seen."""
        old, new = self.paragraphs, list(paragraphs)
        if old == new:
            return
        kept = self._top()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for first, end, changed in reversed(_replacements(old, new)):
            self._remove(cursor, self._firsts[first], self._firsts[end])
            self._write(cursor, changed)
        cursor.endEditBlock()
        self.paragraphs = new
        self._firsts = [0, *accumulate(len(paragraph.lines) for paragraph in new)]
        self._keep_top(kept)
        self.viewport().update()

    def _remove(self, cursor: QTextCursor, first: int, end: int) -> None:
        """Take blocks away, and leave a cursor before the one behind them."""
        document = self.document()
        behind = document.findBlockByNumber(end)
        cursor.setPosition(document.findBlockByNumber(first).position())
        if end > first:
            form = behind.blockFormat()
            cursor.setPosition(behind.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(form)

    def _write(self, cursor: QTextCursor, paragraphs: Sequence[ShownParagraph]) -> None:
        look = ExpositionLook.of(self._theme.theme, self.font(), self._em)
        formats: dict[tuple[str, str, bool], QTextCharFormat] = {}
        behind = cursor.blockFormat()
        for paragraph in paragraphs:
            for number, line in enumerate(paragraph.lines):
                cursor.setBlockFormat(look.block(paragraph, line, is_first=number == 0))
                for index, (kind, words) in enumerate(line.runs):
                    key = (kind, paragraph.role, paragraph.dimmed)
                    if key not in formats:
                        formats[key] = look.run(kind, paragraph.role, dimmed=paragraph.dimmed)
                    cursor.insertText(f" {words}" if index else words, formats[key])
                cursor.insertBlock(behind)

    def _set_anew(self) -> None:
        shown, self.paragraphs, self._firsts = self.paragraphs, [], [0]
        self.document().clear()
        self.show_paragraphs(shown)

    def _top(self) -> tuple[str, float]:
        """Name the first node that is seen, and where it stands."""
        for paragraph in self.paragraphs[self._index_at(QPointF(0, 0)) :] if self.paragraphs else ():
            if paragraph.node:
                return paragraph.node, self.rect_of(paragraph.node).top()
        return "", 0.0

    def _keep_top(self, kept: tuple[str, float]) -> None:
        rect = self.rect_of(kept[0])
        if not rect.isNull():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(rect.top() - kept[1]))

    # Where nodes stand.

    @property
    def _em(self) -> float:
        return float(self.fontMetrics().height()) * 0.8

    def _index_of_block(self, number: int) -> int:
        return min(bisect_right(self._firsts, number) - 1, len(self.paragraphs) - 1)

    def _index_at(self, point: QPointF) -> int:
        """Give the number of the paragraph at a point of the viewport, the nearest where there is none."""
        return self._index_of_block(self.cursorForPosition(point.toPoint()).blockNumber())

    def _indices_of(self, node_id: str) -> Iterator[int]:
        if node_id:
            for index, paragraph in enumerate(self.paragraphs):
                if paragraph.node == node_id:
                    yield index

    def rect_of(self, node_id: str) -> QRectF:
        """Give the rectangle of the viewport where a node shows; a null one for none."""
        rect = QRectF()
        for index in self._indices_of(node_id):
            rect = rect.united(self._rect(index))
        return rect

    def _rect(self, index: int) -> QRectF:
        document, layout = self.document(), self.document().documentLayout()
        first = layout.blockBoundingRect(document.findBlockByNumber(self._firsts[index]))
        last = layout.blockBoundingRect(document.findBlockByNumber(self._firsts[index + 1] - 1))
        rect = QRectF(0, first.top(), self.viewport().width(), last.bottom() - first.top())
        return rect.translated(0, -self.verticalScrollBar().value())

    @property
    def node(self) -> str:
        """The node that the caret is in."""
        if not self.paragraphs:
            return ""
        return self.paragraphs[self._index_of_block(self.textCursor().blockNumber())].node

    # What is selected.

    def choose(self, node_ids: Collection[str], current: str) -> None:
        """Show nodes as selected, with the caret in the current one."""
        self._chosen = frozenset(node_ids)
        index = next(self._indices_of(current), None)
        if index is not None and self.node != current:
            cursor = self.textCursor()
            cursor.setPosition(self.document().findBlockByNumber(self._firsts[index]).position())
            self.setTextCursor(cursor)
        self.viewport().update()

    def bring_into_view(self, node_id: str) -> None:
        """Scroll as little as shows a node, or its beginning where it is higher than the view."""
        rect, height = self.rect_of(node_id), self.viewport().height()
        if rect.isNull():
            return
        bar = self.verticalScrollBar()
        below = min(rect.bottom() - height, rect.top())
        if rect.top() < 0:
            bar.setValue(bar.value() + round(rect.top()))
        elif below > 0:
            bar.setValue(bar.value() + round(below))

    def _step(self, by: int) -> None:
        """Put the caret into the next node, or the one before."""
        index = self._index_of_block(self.textCursor().blockNumber()) + by
        while 0 <= index < len(self.paragraphs) and not self.paragraphs[index].node:
            index += by
        if 0 <= index < len(self.paragraphs):
            self.moveCursor(QTextCursor.MoveOperation.NoMove)
            self.choose(self._chosen, self.paragraphs[index].node)
            self.bring_into_view(self.paragraphs[index].node)

    # Keys and mouse.

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_read = event.matches(QKeySequence.StandardKey.Copy) or event.matches(
                QKeySequence.StandardKey.SelectAll
            )
            if is_read or self._moves(event) or any(map(event.matches, _NOT_HERE)):
                event.accept()
                return True
        return super().event(event)

    @staticmethod
    def _moves(event: QKeyEvent) -> bool:
        """Tell whether a key moves the caret; the same keys move cards in the other views."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        return event.key() in _MOVES and not held & ~(control | shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.node
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.opened.emit(before)
        elif event.key() == Qt.Key.Key_Escape:
            if self.textCursor().hasSelection():
                self.moveCursor(QTextCursor.MoveOperation.NoMove)
                cursor = self.textCursor()
                cursor.clearSelection()
                self.setTextCursor(cursor)
            else:
                event.ignore()
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        elif any(map(event.matches, _NOT_HERE)):
            event.accept()
        else:
            super().keyPressEvent(event)
        if self.node not in ("", before):
            self.walked.emit(self.node)

    def copy_chosen(self) -> None:
        """Copy the words that are selected, else all of the node that the caret is in."""
        if self.textCursor().hasSelection():
            self.copy()
        elif self.node:
            self.copy_asked.emit(self.node)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self.textCursor().hasSelection():
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            node_id, passage = self._hit(event.position())
            if node_id:
                self.clicked.emit(node_id, passage)

    def _hit(self, point: QPointF) -> tuple[str, int]:
        """Give the node at a point of the viewport, and the number of its passage that stands there."""
        if not self.paragraphs:
            return "", NO_PASSAGE
        number = self.cursorForPosition(point.toPoint()).blockNumber()
        index = self._index_of_block(number)
        paragraph = self.paragraphs[index]
        if not paragraph.node or not self._rect(index).contains(point):
            return "", NO_PASSAGE
        return paragraph.node, paragraph.lines[number - self._firsts[index]].passage

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            node_id, _ = self._hit(QPointF(event.pos()))
            self.menu_requested.emit(node_id, event.globalPos())
        else:
            corner = lower_corner(self.cursorRect(), self.layoutDirection())
            self.menu_requested.emit(self.node, self.viewport().mapToGlobal(corner))

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = QRectF(event.rect())
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.theme.selection))
            for node_id in self._chosen:
                rect = self.rect_of(node_id)
                if rect.intersects(seen):
                    painter.drawRoundedRect(rect.adjusted(4, 2, -4, 4), 6, 6)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(self._em, (self.viewport().width() - _MEASURE * self._em) / 2)
        frame = self.document().rootFrame().frameFormat()
        if abs(frame.leftMargin() - side) > 0.5:
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            frame.setTopMargin(self._em)
            frame.setBottomMargin(2 * self._em)
            self.document().rootFrame().setFrameFormat(frame)
        super().resizeEvent(event)
        self.scrolled.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.paragraphs:
            self._set_anew()


def _replacements(
    old: Sequence[ShownParagraph], new: Sequence[ShownParagraph]
) -> list[tuple[int, int, Sequence[ShownParagraph]]]:
    """List what is to be replaced by what, from the first to the last: from, to, and the new paragraphs.

    Nodes that stand as before are replaced one by one where they say something else.
    """
    before = _same_nodes(old, new)
    after = _same_nodes(old[before:][::-1], new[before:][::-1])
    shift = len(new) - len(old)
    middle = (before, len(old) - after, new[before : len(new) - after])
    return [
        *((index, index + 1, [new[index]]) for index in range(before) if old[index] != new[index]),
        *([middle] if middle[0] < middle[1] or middle[2] else []),
        *(
            (index, index + 1, [new[index + shift]])
            for index in range(middle[1], len(old))
            if old[index] != new[index + shift]
        ),
    ]


def _same_nodes(one: Sequence[ShownParagraph], other: Sequence[ShownParagraph]) -> int:
    """Count how many paragraphs two sequences begin with that are of the same nodes."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left.node != right.node:
            break
        count += 1
    return count
