"""The page as it is read: set from blocks, its marks painted below the words, read by mouse and keys.

It is long because one widget of Qt takes keys, mouse and focus, and paints what they change.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from debatedesk.domain.text.reading import ReadingText
from debatedesk.ui.reader.decoration import Decoration
from debatedesk.ui.reader.face import data_of, trimmed
from debatedesk.ui.reader.geometry import PageGeometry
from debatedesk.ui.reader.page import PADDING, Page
from debatedesk.ui.reader.page_marks import MarkPainter, PageMarks, Stretch
from debatedesk.ui.reader.scroll_position import ScrollKeeper, ScrollPosition
from debatedesk.ui.reader.typesetting import OBJECT_TYPE
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.tab_order import FocusEdge
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import tints
from debatedesk.ui.widgets.row_painting import stance_colour

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

LEFT_MARGIN = 26
RIGHT_MARGIN = 62
WIDEST_COUNTS, COUNTS_FRAME = "+9 −9", 22
NARROWEST = 200
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


class PageView(QTextBrowser):
    """Shows one page in a column of a chosen measure, between margins of at least some pixels.

    All offsets are of the reading text. `seen_changed` follows whatever changes what is seen where.
    `clicked` carries the offset and the point of a click that selected nothing, `note_marker_clicked` the
    name of the footnote whose number was clicked, `link_followed` an address; `selection_made` comes when
    words have been selected with the mouse or with Shift.
    """

    seen_changed = Signal()
    link_followed = Signal(str)
    clicked = Signal(int, QPoint)
    note_marker_clicked = Signal(str)
    pressed = Signal()
    selection_made = Signal()
    selection_changed = Signal()
    zoom_requested = Signal(int)
    escaped = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._measure = 600
        self.left_margin, self.right_margin = LEFT_MARGIN, RIGHT_MARGIN
        self.page: Page | None = None
        self.marks = PageMarks()
        self.was_painted = False
        self._text_parts: QWidget | None = None
        plain_viewport(self)
        FocusEdge(self)
        self.scroll_keeper = ScrollKeeper(self)
        self._use(None)
        self._set_up()
        theme.changed.connect(self._apply_theme)
        self._apply_theme(theme.theme)
        self.document_id = ""
        self._pressed_at = QPoint()
        self._over_marker = False
        self._turned = 0
        self.selectionChanged.connect(self.selection_changed)
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))

    def _set_up(self) -> None:
        self.setObjectName("readerPage")
        self.setAccessibleName(tr("Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(lambda value: self.seen_changed.emit())
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))

    def show_page(self, page: Page | None, load_image: Callable[[str], bytes | None]) -> None:
        """Show a page from its beginning, without any marks; None shows an empty one."""
        old = self.page
        self.setExtraSelections([])
        document = page.document if page else QTextDocument()
        document.setParent(self)
        if page:
            document.setTextWidth(self.lineWrapColumnOrWidth())
        if page and page.has_images:
            from debatedesk.ui.reader.page_images import PageImages

            images = PageImages(load_image, self._theme, self.viewport().update, document)
            document.documentLayout().registerHandler(OBJECT_TYPE, images)
        self.verticalScrollBar().setValue(0)
        self.page = page
        self.was_painted = False
        self._use(page)
        self.set_marks(PageMarks())
        self.setDocument(document)
        if old is not None:
            old.document.deleteLater()
        self.scroll_keeper.forget()
        self._describe_to_listeners()
        self._tone_masthead(self._theme.theme)
        self.seen_changed.emit()

    def _use(self, page: Page | None) -> None:
        self.measures = PageGeometry(page) if page else None
        self._decoration = Decoration(page, self.measures) if page and self.measures else None
        self._mark_painter: MarkPainter | None = None

    def set_marks(self, marks: PageMarks) -> None:
        """Paint other marks from now on."""
        self.marks = marks
        self._mark_painter = MarkPainter(self.measures, marks) if self.measures else None

    def refresh_marks(self) -> None:
        """Paint anew after marks have changed."""
        self.viewport().update()
        self.seen_changed.emit()

    def visible_offsets(self) -> tuple[int, int]:
        """Give the offsets between which everything stands that is seen now."""
        return self.offsets_between(0, self.viewport().height())

    def offsets_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Give the offsets between which everything stands that is seen between two heights."""
        scrolled = self.verticalScrollBar().value()
        return self._offsets_on_page(scrolled + top, scrolled + bottom)

    def _offsets_on_page(self, top: float, bottom: float) -> tuple[int, int]:
        return self.measures.visible(top, bottom) if self.measures else (0, 0)

    def visible_spans(self) -> list[tuple[int, int]]:
        """List the spans whose words are seen now: it is one."""
        return [self.visible_offsets()]

    def is_seen(self, start: int, end: int) -> bool:
        """Tell whether some words of a span are seen."""
        first, last = self.visible_offsets()
        return start < last and end > first

    def share_of(self, offset: int) -> float:
        """Tell how far down the page the line of an offset stands, from 0 to 1; lays the whole page out."""
        height = self.document().size().height()
        if self.measures is None or height <= 0:
            return 0.0
        return self.measures.line_rect(offset).center().y() / height

    def rect_of(self, offset: int) -> QRectF:
        """Give the rectangle of the line that an offset stands in, in pixels of the viewport."""
        rect = self.measures.line_rect(offset) if self.measures else QRectF()
        return rect.translated(0, -self.verticalScrollBar().value())

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """Give the rectangles of the words of a span, in pixels of the viewport."""
        found = self.measures.rects(start, end) if self.measures else []
        return [each.translated(0, -self.verticalScrollBar().value()) for each in found]

    def offset_at(self, point: QPoint) -> int | None:
        """Give the offset of the character under a point of the viewport."""
        if self.measures is None:
            return None
        return self.measures.offset_over(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))

    def note_marker_at(self, point: QPoint) -> str:
        """Give the name of the footnote whose number is under a point of the viewport, or nothing."""
        if self.page is None or self.measures is None:
            return ""
        point_on_page = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        blocks = self.page.reading.blocks
        index = self.page.reading.block_at(self.measures.offset_at_height(point_on_page.y()))
        if index < 0 or not blocks[index].name or not blocks[index].marker:
            return ""
        line = self.measures.line_rect(blocks[index].start)
        edge = self.page.left + self.page.formats.indent(blocks[index])
        return (
            blocks[index].name
            if point_on_page.x() < edge and line.top() <= point_on_page.y() <= line.bottom()
            else ""
        )

    def set_measure(self, pixels: int) -> None:
        """Choose how wide lines may be; less room makes them shorter."""
        self._measure = pixels
        self._fit()

    def _fit(self) -> None:
        """Share the width between the column and its margins, and keep the place."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        # The counts in the margin are written in the font of the window.
        right = max(RIGHT_MARGIN, self.fontMetrics().horizontalAdvance(WIDEST_COUNTS) + COUNTS_FRAME)
        least = LEFT_MARGIN + right
        column = max(NARROWEST, min(self._measure + 2 * PADDING, room - least))
        spare = max(0, room - column - least)
        margins = [LEFT_MARGIN + spare // 2]
        margins.append(max(right, room - column - margins[0]))
        self.left_margin, self.right_margin = reversed(margins) if self.isRightToLeft() else margins
        with self.scroll_keeper:
            if self.lineWrapColumnOrWidth() != column:
                self.setLineWrapColumnOrWidth(column)
            self.setViewportMargins(self.left_margin, 0, self.right_margin, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.scroll_keeper:
            self._fit()
            super().resizeEvent(event)
        self.seen_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt scrolls to the text cursor when an edit is shown for the first time.
        with self.scroll_keeper:
            super().showEvent(event)

    def go_to(self, position: ScrollPosition) -> None:
        """Scroll to a place."""
        self.scroll_keeper.go_to(position)

    def scroll_position(self) -> ScrollPosition:
        """Give the place that is scrolled to."""
        return self.scroll_keeper.position()

    def position_before(self, offset: int) -> ScrollPosition:
        """Give the place that shows the line of an offset in the upper part of the view."""
        return self.scroll_keeper.before(offset)

    @property
    def is_moving(self) -> bool:
        """Tell whether it is being scrolled by the program, not by the reader."""
        return self.scroll_keeper.is_moving

    @property
    def reading(self) -> ReadingText | None:
        """The text that is shown."""
        return self.page.reading if self.page else None

    @property
    def as_widget(self) -> QWidget:
        """The view itself, for what is laid upon it."""
        return self

    def loadResource(self, kind: int, name: "QUrl | str") -> object:
        """Load nothing, from nowhere: images are read by `PageImages`."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._decoration and self._mark_painter:
            self.was_painted = True
            scrolled = self.verticalScrollBar().value()
            seen = event.rect().adjusted(0, scrolled - 8, 0, scrolled + 8)
            visible = self._offsets_on_page(seen.top(), seen.bottom())
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setClipRect(event.rect())
                painter.translate(0, -scrolled)
                self._decoration.paint(painter, visible, self._theme.theme)
                self._mark_painter.paint(painter, visible, self._theme.theme)
        super().paintEvent(event)
        if self.hasFocus() and (link := self._selected_link()):
            with QPainter(self.viewport()) as painter:
                self._paint_frame(painter, link)

    def _paint_frame(self, painter: QPainter, link: tuple[int, int]) -> None:
        """Paint a frame around each line of the link that Tab has gone to."""
        assert self.measures
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.theme.accent), 2))
        painter.translate(0, -self.verticalScrollBar().value())
        for rect in self.measures.rects_at(*link):
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 3, 3)

    def _apply_theme(self, theme: Theme) -> None:
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, theme.page),
            (QPalette.ColorRole.Text, theme.text),
            (QPalette.ColorRole.Link, theme.link),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        ground = tints.selection(theme).getRgb()
        selected = f"selection-background-color: rgba{ground}; selection-color: {theme.text};"
        self.setStyleSheet(f"QTextBrowser#readerPage {{ {selected} }}")
        self._tone_masthead(theme)
        self.viewport().update()

    def _tone_masthead(self, theme: Theme) -> None:
        selections = []
        for start, end, tone in self.page.toned if self.page else ():
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            stance = self.page.stance if self.page and tone == "stance" else ""
            look.setForeground(stance_colour(stance, theme) if stance else QColor(theme.muted))
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)

    def selected_span(self) -> Stretch | None:
        """Give what is selected, without white space around it; None where that is nothing."""
        cursor = self.textCursor()
        if self.page is None or not cursor.hasSelection():
            return None
        start, end = self.page.positions.to_reading_span(cursor.selectionStart(), cursor.selectionEnd())
        return trimmed(self.page.reading, start, end)

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
        with self.scroll_keeper:
            self.setTextCursor(cursor)

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
        span = self.selected_span()
        return data_of(self.page.reading, self.document_id, span) if self.page and span else QMimeData()

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

    def _describe_to_listeners(self) -> None:
        """Let screen readers go to headings, links and marks from now on, where one listens."""
        if self._text_parts is None and QAccessible.isActive():
            from debatedesk.ui.reader.accessible import TextParts

            self._text_parts = TextParts(self)

    def read_from(self, offset: int) -> None:
        """Scroll to an offset and let the keys go on from there."""
        self.go_to(self.position_before(offset))
        self.select(offset, offset)
        self.set_caret(True)
        self.setFocus()

    def follow(self, address: str) -> None:
        """Go where a link leads."""
        self.link_followed.emit(address)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._describe_to_listeners()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._leave_link()
        super().focusInEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link that is seen, else on to the next control; the text is never scrolled."""
        here = self._selected_link()
        following = []
        if here or not self.textCursor().hasSelection():
            links = self._links_seen()
            following = [
                each for each in links if here is None or (each > here if forward else each < here)
            ]
        if not following:
            self._leave_link()
            return QWidget.focusNextPrevChild(self, forward)
        start, end = following[0 if forward else -1]
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)
        return True

    def _links_seen(self) -> list[tuple[int, int]]:
        """Give the positions of the links that are seen whole, those of the masthead too."""
        from debatedesk.ui.reader.links import links_between

        if self.page is None:
            return []
        start, end = self.visible_offsets()
        first, last = self.page.positions.to_view_span(start, end)
        links = links_between(self.document(), first if start else 0, last)
        return [each for each in links if self._is_seen_whole(each)]

    def _is_seen_whole(self, positions: tuple[int, int]) -> bool:
        seen = self.viewport().rect()
        for position in positions:
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            line = self.cursorRect(cursor)
            if line.top() < seen.top() or line.bottom() > seen.bottom():
                return False
        return True

    def _selected_link(self) -> tuple[int, int] | None:
        """Give the positions of the link that Tab has gone to; None where it is at none."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or not cursor.charFormat().isAnchor():
            return None
        from debatedesk.ui.reader.links import links_between

        selected = cursor.selectionStart(), cursor.selectionEnd()
        return selected if selected in links_between(self.document(), *selected) else None

    def _leave_link(self) -> None:
        if self._selected_link():
            self.clear_selection()

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
        from debatedesk.ui.reader.tips import tip_of

        words = tip_of(self, event.pos(), self._theme.theme)
        if not words:
            QToolTip.hideText()
            return
        offset = self.offset_at(event.pos())
        line = self.rect_of(offset) if offset is not None else QRectF(event.pos(), event.pos())
        below = QPoint(event.pos().x(), round(line.bottom()) + 4 - TIP_DROP)
        around = line.adjusted(-2, -2, 2, 2).toRect()
        QToolTip.showText(self.viewport().mapToGlobal(below), words, self.viewport(), around)
