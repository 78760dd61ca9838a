"""Completing links in a note: what can be linked to, listed below the cursor once `[[` is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPlainTextEdit

from debatedesk.domain.note_links import CLOSING, OPENING, typed_name
from debatedesk.storage.titles import Titled
from debatedesk.ui.rich_text import Utf16Map
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.two_line_rows import DETAIL_ROLE, TwoLineRows

PAUSE_MS = 30
"""So long after a key the list is made, so that a library of many notes holds up no typing."""
WIDTH, ROWS = 360, 7
_GAP = 2


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be linked to, and the line below its title that tells it from its namesakes."""

    titled: Titled
    detail: str


class LinkCompletion(QObject):
    """Lists offers while a name is typed after `[[`.

    Up and Down choose one, Enter, Tab or a click takes it, Esc puts the list away. `take` is asked for the
    name that the link then gets.
    """

    def __init__(
        self,
        text: QPlainTextEdit,
        offers: Callable[[str], Sequence[Offer]],
        take: Callable[[Titled], str],
    ) -> None:
        """Complete what is typed in `text`."""
        super().__init__(text)
        self._text = text
        self._offers_for = offers
        self._take = take
        self._offers: Sequence[Offer] = ()
        self._dismissed_at = -1
        self._model = QStandardItemModel(self)
        self.list = QListView(text)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineRows(self.list))
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setAutoFillBackground(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What the link leads to"))
        self.list.setObjectName("linkCompletion")
        self.list.hide()
        self.list.clicked.connect(lambda index: self._accept())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        text.textChanged.connect(self._pause.start)
        text.cursorPositionChanged.connect(self._cursor_moved)
        text.verticalScrollBar().valueChanged.connect(lambda value: self.close())
        text.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Tell whether offers are listed."""
        return self.list.isVisible()

    def close(self) -> None:
        """Put the list away."""
        self._pause.stop()
        self.list.hide()

    def _before(self) -> str:
        cursor = self._text.textCursor()
        line = cursor.block().text()
        return line[: Utf16Map(line).offset(cursor.positionInBlock())]

    def _cursor_moved(self) -> None:
        if self.is_open and typed_name(self._before()) is None:
            self.close()

    def _look(self) -> None:
        """List what can be meant by what is typed, if a name is being typed."""
        typed = typed_name(self._before()) if self._text.hasFocus() else None
        if typed is None or self._start() == self._dismissed_at:
            self.list.hide()
            return
        self._dismissed_at = -1
        self._offers = self._offers_for(typed)
        self._model.clear()
        for offer in self._offers:
            item = QStandardItem(offer.titled.title)
            item.setData(offer.detail, DETAIL_ROLE)
            item.setData(f"{offer.titled.title}, {offer.detail}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not self._offers:
            self.list.hide()
            return
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _start(self) -> int:
        """Tell where the name that is typed begins in the text."""
        before = self._before()
        cursor = self._text.textCursor()
        return cursor.block().position() + len(before[: before.rfind(OPENING)].encode("utf-16-le")) // 2

    def _place(self) -> None:
        """Show the list below the line of the cursor, or above it where there is more room."""
        window = self._text.window()
        if self.list.parentWidget() is not window:
            self.list.setParent(window)
        spot = self._text.cursorRect()
        top_left = self._text.viewport().mapTo(window, spot.topLeft())
        row = self.list.sizeHintForRow(0)
        below = window.height() - top_left.y() - spot.height() - 2 * _GAP
        above = top_left.y() - 2 * _GAP
        wanted = row * min(ROWS, len(self._offers)) + 2 * self.list.frameWidth()
        height = min(wanted, max(below, above))
        width = min(WIDTH, window.width())
        y = top_left.y() + spot.height() + _GAP
        if height > below:
            y = top_left.y() - height - _GAP
        x = max(0, min(top_left.x(), window.width() - width))
        self.list.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
        self.list.show()
        self.list.raise_()

    def _accept(self) -> None:
        index = self.list.currentIndex().row()
        self.close()
        if not 0 <= index < len(self._offers):
            return
        name = self._take(self._offers[index].titled)
        cursor = self._text.textCursor()
        end = cursor.position()
        after = cursor.block().text()[cursor.positionInBlock() :]
        cursor.setPosition(self._start() + len(OPENING))
        taken = len(CLOSING) if after.startswith(CLOSING) else 0
        cursor.setPosition(end + taken, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{name}{CLOSING}")
        self._text.setTextCursor(cursor)
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self.is_open:
            if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.close()
            elif kind == QEvent.Type.Resize:
                self._pause.start()  # the line of the cursor stands elsewhere once all is laid out
            elif isinstance(event, QKeyEvent) and self._answers(event):
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self._press(event.key())
                return True
        return super().eventFilter(watched, event)

    def _answers(self, event: QKeyEvent) -> bool:
        keys = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        )
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in keys and plain == Qt.KeyboardModifier.NoModifier

    def _press(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self._dismissed_at = self._start()
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._accept()
        else:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS}
            row = self.list.currentIndex().row() + steps.get(Qt.Key(key), ROWS)
            last = self._model.rowCount() - 1
            if abs(steps.get(Qt.Key(key), ROWS)) == 1:
                row %= last + 1
            self.list.setCurrentIndex(self._model.index(max(0, min(row, last)), 0))
