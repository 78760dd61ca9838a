"""The pages of a text as a face of it: marks over the print, words selected by mouse and keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from debatedesk.domain.text.printed import PrintedText
from debatedesk.domain.text.reading import ReadingText
from debatedesk.ui.reader.face import data_of, trimmed
from debatedesk.ui.reader.page_marks import MarkPainter, PageMarks, Stretch
from debatedesk.ui.reader.page_view import TIP_DROP
from debatedesk.ui.reader.printed.page_look import PageLook
from debatedesk.ui.reader.printed.pages_area import PagesArea
from debatedesk.ui.reader.printed.text_selection import TextSelection
from debatedesk.ui.reader.tips import tip_of
from debatedesk.ui.tab_order import FocusEdge
from debatedesk.ui.theme import Theme, ThemeHost, dark, light
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import tints

CLICK_REACH = 4
"""So many pixels a mouse may move between being pressed and let go for a click."""
AUTO_SCROLL_MS = 40


class PrintedFace(PagesArea):
    """Shows the pages that a text was printed on, with the marks of the text on them.

    It is a `Face`: offsets are of the reading text, points and rectangles in pixels of the viewport.
    """

    clicked = Signal(int, QPoint)
    link_followed = Signal(str)
    note_marker_clicked = Signal(str)
    pressed = Signal()
    escaped = Signal()
    selection_made = Signal()
    selection_changed = Signal()

    def __init__(self, theme: ThemeHost, look: PageLook, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        self._reading: ReadingText | None = None
        self._selection: TextSelection | None = None
        self._mark_painter: MarkPainter | None = None
        self.marks = PageMarks()
        self.document_id = ""
        self._has_caret = False
        self._pressed_at: QPoint | None = None
        self._pressed_word: tuple[int, int] | None = None
        self._may_drag = False
        self._clicks = 0
        self._light, self._dark = light(), dark()
        super().__init__(theme, look, parent)
        self.setAccessibleName(tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusEdge(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._auto_scroll = QTimer(self)
        self._auto_scroll.setInterval(AUTO_SCROLL_MS)
        self._auto_scroll.timeout.connect(self._scroll_to_pointer)
        self._last_click = QTimer(self)
        self._last_click.setSingleShot(True)
        self._told_page = -1
        self.seen_changed.connect(self._tell_page)

    def show_text(self, reading: ReadingText, printed: PrintedText) -> None:
        """Show a text on its pages from now on; its file is shown with `show_file`."""
        self._reading = reading
        self._told_page = -1
        assert self.place is not None
        self._selection = TextSelection(reading.text, self.place)
        self.set_marks(PageMarks())

    @property
    def reading(self) -> ReadingText | None:
        """The text that is shown."""
        return self._reading

    @property
    def as_widget(self) -> QWidget:
        """The face itself, for what is laid upon it."""
        return self

    def set_marks(self, marks: PageMarks) -> None:
        """Paint other marks from now on."""
        self.marks = marks
        self._mark_painter = MarkPainter(self.place, marks) if self.place else None

    def refresh_marks(self) -> None:
        """Paint anew after marks have changed."""
        self.viewport().update()
        self.seen_changed.emit()

    def visible_offsets(self) -> tuple[int, int]:
        """Give the offsets between which the text stands that is seen now."""
        return self.offsets_between(0, self.viewport().height())

    def offsets_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Give the offsets between which the text stands that is seen between two heights."""
        scrolled = self.verticalScrollBar().value()
        return self.place.visible(scrolled + top, scrolled + bottom) if self.place else (0, 0)

    def visible_spans(self) -> list[tuple[int, int]]:
        """List the spans whose words are seen now."""
        top = self.verticalScrollBar().value()
        return self.place.visible_spans(top, top + self.viewport().height()) if self.place else []

    def is_seen(self, start: int, end: int) -> bool:
        """Tell whether some words of a span are seen."""
        view = QRectF(self.viewport().rect())
        rects = self.rects_of(start, end) or [self.rect_of(start)]
        return any(rect.intersects(view) for rect in rects)

    def rect_of(self, offset: int) -> QRectF:
        """Give the rectangle of the line that an offset stands in."""
        return self.place.line_rect(offset).translated(-self.origin) if self.place else QRectF()

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """Give the rectangles of the words of a span."""
        rects = self.place.rects(start, end) if self.place else []
        return [rect.translated(-self.origin) for rect in rects]

    def share_of(self, offset: int) -> float:
        """Tell how far down all pages the line of an offset stands, from 0 to 1."""
        if self.place is None:
            return 0.0
        return self.place.line_rect(offset).center().y() / max(1.0, self.place.column.height)

    def offset_at(self, point: QPoint) -> int | None:
        """Give the offset of the character under a point."""
        return self.place.offset_over(QPointF(point) + self.origin) if self.place else None

    def anchorAt(self, point: QPoint) -> str:
        """Give the address of the link under a point, or nothing."""
        offset = self.offset_at(point)
        if offset is None or self._reading is None:
            return ""
        index = self._reading.block_at(offset)
        spans = self._reading.blocks[index].spans if index >= 0 else ()
        links = (span for span in spans if span.kind == "link" and span.start <= offset < span.end)
        return next((span.target for span in links), "")

    def selected_span(self) -> Stretch | None:
        """Give what is selected, without white space around it; None where that is nothing."""
        if self._selection is None or self._reading is None:
            return None
        return trimmed(self._reading, *self._selection.span)

    def select(self, start: int, end: int) -> None:
        """Select a span, without scrolling to it."""
        if self._selection is not None:
            self._selection.set(start, end)
            self._selection_changed()

    def clear_selection(self) -> None:
        """Select nothing."""
        if self._selection is not None and self._selection.anchor != self._selection.caret:
            self._selection.set(self._selection.caret, self._selection.caret)
            self._selection_changed()

    def selectAll(self) -> None:
        """Select the whole text."""
        if self._reading is not None:
            self.select(0, len(self._reading.text))

    def copy(self) -> None:
        """Copy what is selected."""
        span = self.selected_span()
        if span and self._reading:
            QGuiApplication.clipboard().setMimeData(data_of(self._reading, self.document_id, span))

    def _selection_changed(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()

    @property
    def has_caret(self) -> bool:
        """Tell whether arrows move a text cursor rather than scroll."""
        return self._has_caret

    def set_caret(self, shown: bool) -> None:
        """Show a text cursor that the keyboard moves, at the selection or else at the first line seen."""
        if shown == self._has_caret:
            return
        self._has_caret = shown
        if shown and self._selection is not None and self.selected_span() is None:
            first, last = self.visible_offsets()
            if not first <= self._selection.caret <= last or not self.is_seen(
                self._selection.caret, self._selection.caret + 1
            ):
                self._selection.set(first, first)
        self.viewport().update()

    def _paint_words(self, painter: QPainter, seen: QRectF, theme: Theme) -> None:
        """Paint marks and the selection as with ink on the paper, which leaves the print readable."""
        place, selection = self.place, self._selection
        if place is None or self._mark_painter is None:
            return
        tone = self.look.tone(theme)
        of_paper = self._dark if tone == "inverted" else self._light
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tone != "inverted":
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        spans = place.visible_spans(seen.top(), seen.bottom())
        for span in spans:
            self._mark_painter.paint(painter, span, of_paper)
        if selection is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tints.selection(of_paper))
        start, end = selection.span
        for first, last in spans:
            if start < last and end > first:
                painter.drawRects(place.rects(max(start, first), min(end, last)))
        if self._has_caret and self.hasFocus() and (caret := selection.caret_line()):
            painter.setPen(QPen(QColor(of_paper.accent), 1.6))
            painter.drawLine(*caret)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self.selected_span() is None:
                self.set_caret(False)
            self.clear_selection()
            self.escaped.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif ctrl and key == Qt.Key.Key_C:
            self.copy()
        elif ctrl and key == Qt.Key.Key_A:
            self.selectAll()
        elif (shift or self._has_caret) and self._move_caret(key, selecting=shift, by_words=ctrl):
            return
        elif not self._scroll_by_key(key, shift=shift):
            super().keyPressEvent(event)

    def _move_caret(self, key: int, *, selecting: bool, by_words: bool) -> bool:
        """Move the text cursor as a key says; False for a key that moves none."""
        selection, place = self._selection, self.place
        if selection is None or place is None:
            return False
        steps = {
            Qt.Key.Key_Left: (selection.by_word if by_words else selection.by_character, -1),
            Qt.Key.Key_Right: (selection.by_word if by_words else selection.by_character, 1),
            Qt.Key.Key_Up: (selection.by_line, -1),
            Qt.Key.Key_Down: (selection.by_line, 1),
            Qt.Key.Key_Home: (selection.to_end if by_words else selection.to_line_end, -1),
            Qt.Key.Key_End: (selection.to_end if by_words else selection.to_line_end, 1),
        }
        if key not in steps:
            return False
        if selecting:
            self.set_caret(True)
        move, step = steps[Qt.Key(key)]
        move(step, selecting=selecting)
        self._selection_changed()
        self._show_caret()
        return True

    def _show_caret(self) -> None:
        """Scroll so that the text cursor is seen."""
        assert self._selection is not None
        rect = self.rect_of(self._selection.caret)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0:
            bar.setValue(bar.value() + round(rect.top()) - 8)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + round(rect.bottom()) - height + 8)

    def _scroll_by_key(self, key: int, *, shift: bool) -> bool:
        down, sideways = self.verticalScrollBar(), self.horizontalScrollBar()
        page = down.pageStep()
        targets = {
            Qt.Key.Key_Home: (down, down.minimum()),
            Qt.Key.Key_End: (down, down.maximum()),
            Qt.Key.Key_PageDown: (down, down.value() + page),
            Qt.Key.Key_PageUp: (down, down.value() - page),
            Qt.Key.Key_Space: (down, down.value() + (-page if shift else page)),
            Qt.Key.Key_Down: (down, down.value() + down.singleStep()),
            Qt.Key.Key_Up: (down, down.value() - down.singleStep()),
            Qt.Key.Key_Right: (sideways, sideways.value() + sideways.singleStep()),
            Qt.Key.Key_Left: (sideways, sideways.value() - sideways.singleStep()),
        }
        if key not in targets:
            return False
        bar, value = targets[Qt.Key(key)]
        bar.setValue(value)
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.selected_span():
            self.selection_made.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _boundary(self, point: QPoint) -> int | None:
        return self.place.boundary(QPointF(point) + self.origin) if self.place else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        point = event.position().toPoint()
        near_last = (
            self._pressed_at is not None and (point - self._pressed_at).manhattanLength() < CLICK_REACH
        )
        self._pressed_at = point
        self.pressed.emit()
        if event.button() != Qt.MouseButton.LeftButton or self._selection is None:
            return
        boundary, offset = self._boundary(point), self.offset_at(point)
        self._pressed_word = None
        if boundary is None:
            self.clear_selection()
        elif self._last_click.isActive() and near_last:
            self._selection.set(*self._selection.line(boundary if offset is None else offset))
            self._selection_changed()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.set(self._selection.anchor, boundary)
            self._selection_changed()
        elif self.selected_span() and offset is not None and self._holds(offset):
            self._may_drag = True
        else:
            self._selection.set(boundary, boundary)
            self._selection_changed()

    def _holds(self, offset: int) -> bool:
        assert self._selection is not None
        start, end = self._selection.span
        return start <= offset < end

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        offset = self.offset_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or self._selection is None or offset is None:
            return
        self._may_drag = False
        self._pressed_at = event.position().toPoint()
        self._pressed_word = self._selection.word(offset)
        self._selection.set(*self._pressed_word)
        self._selection_changed()
        self._last_click.start(QApplication.doubleClickInterval())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed_at is None:
            self._show_pointer(point)
            return
        moved = (point - self._pressed_at).manhattanLength()
        if self._may_drag:
            if moved >= QApplication.startDragDistance():
                self._drag_words()
            return
        if moved >= CLICK_REACH:
            self._select_to(point)
            outside = not self.viewport().rect().contains(point)
            self._auto_scroll.start() if outside else self._auto_scroll.stop()

    def _select_to(self, point: QPoint) -> None:
        boundary = self._boundary(point)
        if self._selection is None or boundary is None:
            return
        if self._pressed_word is not None:
            self._selection.extend_over(self._pressed_word, boundary)
        else:
            self._selection.set(self._selection.anchor, boundary)
        self._selection_changed()

    def _scroll_to_pointer(self) -> None:
        """Scroll on while words are selected beyond the edge."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        height, bar = self.viewport().height(), self.verticalScrollBar()
        beyond = min(0, point.y()) + max(0, point.y() - height)
        bar.setValue(bar.value() + max(-60, min(beyond, 60)))
        self._select_to(point)

    def _drag_words(self) -> None:
        self._may_drag = False
        span = self.selected_span()
        if span and self._reading:
            drag = QDrag(self)
            drag.setMimeData(data_of(self._reading, self.document_id, span))
            drag.exec(Qt.DropAction.CopyAction)

    def _show_pointer(self, point: QPoint) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self.anchorAt(point):
            shape = Qt.CursorShape.PointingHandCursor
        elif self.place and self.place.is_near(QPointF(point) + self.origin):
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._auto_scroll.stop()
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        point = event.position().toPoint()
        stayed = (point - self._pressed_at).manhattanLength() < CLICK_REACH
        if self._may_drag:
            self._may_drag = False
            boundary = self._boundary(point)
            if boundary is not None:
                self.select(boundary, boundary)
        if self.selected_span():
            self.selection_made.emit()
        elif stayed and (address := self.anchorAt(point)):
            self.link_followed.emit(address)
        elif stayed and (offset := self.offset_at(point)) is not None:
            self.clicked.emit(offset, point)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Show below the line under the pointer where a link leads, or what answers a passage."""
        words = tip_of(self, event.pos(), self._theme.theme)
        if not words:
            QToolTip.hideText()
            return
        offset = self.offset_at(event.pos())
        line = self.rect_of(offset) if offset is not None else QRectF(event.pos(), event.pos())
        below = QPoint(event.pos().x(), round(line.bottom()) + 4 - TIP_DROP)
        around = line.adjusted(-2, -2, 2, 2).toRect()
        QToolTip.showText(self.viewport().mapToGlobal(below), words, self.viewport(), around)

    def _tell_page(self) -> None:
        """Let a screen reader read the text of the page that is shown."""
        place, reading = self.place, self._reading
        if place is None or reading is None or not len(place.column):
            return
        page = self.current_page()
        if page == self._told_page:
            return
        self._told_page = page
        start, end = place.span(page)
        label = place.printed.pages[page].label or str(page + 1)
        words = reading.text[start:end] if place.has_text(page) else tr("It has no text.")
        self.setAccessibleDescription(tr("Page {label}. {words}", label=label, words=words))
