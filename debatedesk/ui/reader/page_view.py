"""The page as it is read: selecting, clicking, keys and tool tips over its surface."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from debatedesk.domain.reference import Reference
from debatedesk.services.placing import PlacedHighlight
from debatedesk.ui.reader.page_marks import Span
from debatedesk.ui.reader.page_surface import PageSurface
from debatedesk.ui.theme import ThemeHost

_READING = Qt.TextInteractionFlag.TextBrowserInteraction
_CARET = _READING | Qt.TextInteractionFlag.TextSelectableByKeyboard
NOTCH = 120
"""A wheel turns by so much at a time; a touchpad by less."""
TIP_DROP = 16
"""So far below the point that it is shown at Qt places a tool tip."""
_MOVES = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class PageView(PageSurface):
    """Reads the mouse and the keys.

    `clicked` carries the offset and the point of a click that selected nothing, `note_marker_clicked` the
    name of the footnote whose number was clicked, `link_followed` an address; `selection_made` comes when
    words have been selected with the mouse or with Shift.
    """

    link_followed = Signal(str)
    clicked = Signal(int, QPoint)
    note_marker_clicked = Signal(str)
    pressed = Signal()
    selection_made = Signal()
    zoom_requested = Signal(int)
    escaped = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(theme, parent)
        self.document_id = ""
        self._pressed_at = QPoint()
        self._over_marker = False
        self._turned = 0
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))

    def selected_span(self) -> Span | None:
        """Give what is selected, without white space around it; None where that is nothing."""
        cursor = self.textCursor()
        if self.page is None or not cursor.hasSelection():
            return None
        start, end = self.page.positions.to_reading_span(cursor.selectionStart(), cursor.selectionEnd())
        words = self.page.reading.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return Span(start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select a span, without scrolling to it."""
        if self.page is None:
            return
        first, last = self.page.positions.to_view_span(start, end)
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self._set_cursor(cursor)

    def _set_cursor(self, cursor: QTextCursor) -> None:
        with self.place_keeper:
            self.setTextCursor(cursor)

    def highlight_at(self, offset: int) -> PlacedHighlight | None:
        """Find the shortest highlight over a character."""
        return next(iter(self.marks.highlights.at(offset)), None)

    def note_named_at(self, offset: int | None) -> str:
        """Give the name of the footnote that an offset lies in, or nothing."""
        if self.page is None or offset is None:
            return ""
        index = self.page.block_at(offset)
        return self.page.reading.blocks[index].name if index >= 0 else ""

    @property
    def has_caret(self) -> bool:
        """Tell whether arrows move a text cursor rather than scroll."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def set_caret(self, shown: bool) -> None:
        """Show a text cursor that the keyboard moves, at the selection or else at the first line seen."""
        if shown == self.has_caret:
            return
        self.setTextInteractionFlags(_CARET if shown else _READING)
        if shown and self.page and not self.textCursor().hasSelection():
            first, last = self.visible_offsets()
            position = self.page.positions.to_reading(self.textCursor().position())
            if not first <= position <= last:
                self.select(first, first)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        from debatedesk.ui.reader.copying import html_of, plain_text
        from debatedesk.ui.widgets.passage_drag import put_passage

        data = QMimeData()
        span = self.selected_span()
        if self.page and span:
            data.setText(plain_text(self.page.reading, span.start, span.end))
            data.setHtml(html_of(self.page.reading, span.start, span.end))
            put_passage(data, Reference.passage(self.document_id, span.start, span.end))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            if not self.textCursor().hasSelection():
                self.set_caret(False)
            self.clear_selection()
            self.escaped.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not self.has_caret and not shift:
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            if shift and event.key() in _MOVES:
                self.set_caret(True)
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.selected_span():
            self.selection_made.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        self._pressed_at = event.position().toPoint()
        self.pressed.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        on_link = bool(self.anchorAt(point))
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        stayed = (point - self._pressed_at).manhattanLength() < 4
        if on_link and stayed:
            # Qt selects the words of a link that is followed.
            self.clear_selection()
        elif self.selected_span():
            self.selection_made.emit()
        elif stayed:
            offset = self.offset_at(point)
            if offset is not None:
                self.clicked.emit(offset, point)
            elif name := self.note_marker_at(point):
                self.note_marker_clicked.emit(name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = not event.buttons() and bool(self.note_marker_at(event.position().toPoint()))
        if over != self._over_marker:
            self._over_marker = over
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / NOTCH)
            self._turned -= steps * NOTCH
            if steps:
                self.zoom_requested.emit(steps)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Show below the line under the pointer where a link leads, or what answers a passage."""
        words = self._tip_at(event.pos())
        if not words:
            QToolTip.hideText()
            return
        offset = self.offset_at(event.pos())
        line = self.rect_of(offset) if offset is not None else QRectF(event.pos(), event.pos())
        below = QPoint(event.pos().x(), round(line.bottom()) + 4 - TIP_DROP)
        around = line.adjusted(-2, -2, 2, 2).toRect()
        QToolTip.showText(self.viewport().mapToGlobal(below), words, self.viewport(), around)

    def _tip_at(self, point: QPoint) -> str:
        from debatedesk.ui.reader.answers import answers_html
        from debatedesk.ui.reader.links import footnote_html
        from debatedesk.ui.rich_text import escape

        address = self.anchorAt(point)
        if address.startswith("#"):
            return footnote_html(self.page.reading, address[1:]) if self.page else ""
        if address:
            return f"<p style='white-space:pre-wrap'>{escape(address)}</p>"
        offset = self.offset_at(point)
        passages = self.marks.passages.at(offset) if offset is not None else []
        return answers_html(passages, self._theme.theme) if passages else ""
