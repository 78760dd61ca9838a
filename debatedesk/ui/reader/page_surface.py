"""The surface of a page: a text browser that is set from blocks and paints its own marks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from debatedesk.ui.reader import tints
from debatedesk.ui.reader.decoration import Decoration
from debatedesk.ui.reader.geometry import PageGeometry
from debatedesk.ui.reader.page import PADDING, Page
from debatedesk.ui.reader.page_marks import MarkPainter, PageMarks
from debatedesk.ui.reader.places import Place, PlaceKeeper
from debatedesk.ui.reader.typesetting import OBJECT_TYPE
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.viewport import plain_viewport
from debatedesk.ui.widgets.row_painting import stance_colour

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

LEFT_MARGIN = 26
RIGHT_MARGIN = 62
NARROWEST = 200


class PageSurface(QTextBrowser):
    """Shows one page in a column of a chosen measure, between margins of at least some pixels.

    All offsets are of the reading text. `seen_changed` follows whatever changes what is seen where.
    """

    seen_changed = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._measure = 600
        self.left_margin, self.right_margin = LEFT_MARGIN, RIGHT_MARGIN
        self.page: Page | None = None
        self.marks = PageMarks()
        self.was_painted = False
        plain_viewport(self)
        self.place_keeper = PlaceKeeper(self)
        self._use(None)
        self._set_up()
        theme.changed.connect(self._apply_theme)
        self._apply_theme(theme.theme)

    def _set_up(self) -> None:
        self.setObjectName("readerPage")
        self.setAccessibleName("Text")
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
            from debatedesk.ui.reader.objects import PageImages

            images = PageImages(load_image, self._theme, document)
            document.documentLayout().registerHandler(OBJECT_TYPE, images)
        self.verticalScrollBar().setValue(0)
        self.page = page
        self.was_painted = False
        self._use(page)
        self.set_marks(PageMarks())
        self.setDocument(document)
        if old is not None:
            old.document.deleteLater()
        self.place_keeper.forget()
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
        top = self.verticalScrollBar().value()
        return self._offsets_between(top, top + self.viewport().height())

    def _offsets_between(self, top: float, bottom: float) -> tuple[int, int]:
        return self.measures.visible(top, bottom) if self.measures else (0, 0)

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
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        blocks = self.page.reading.blocks
        index = self.page.block_at(self.measures.offset_at_height(place.y()))
        if index < 0 or not blocks[index].name or not blocks[index].marker:
            return ""
        line = self.measures.line_rect(blocks[index].start)
        edge = self.page.left + self.page.formats.indent(blocks[index])
        return blocks[index].name if place.x() < edge and line.top() <= place.y() <= line.bottom() else ""

    def set_measure(self, pixels: int) -> None:
        """Choose how wide lines may be; less room makes them shorter."""
        self._measure = pixels
        self._fit()

    def _fit(self) -> None:
        """Share the width between the column and its margins, and keep the place."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        least = LEFT_MARGIN + RIGHT_MARGIN
        column = max(NARROWEST, min(self._measure + 2 * PADDING, room - least))
        spare = max(0, room - column - least)
        self.left_margin = LEFT_MARGIN + spare // 2
        self.right_margin = max(RIGHT_MARGIN, room - column - self.left_margin)
        with self.place_keeper:
            if self.lineWrapColumnOrWidth() != column:
                self.setLineWrapColumnOrWidth(column)
            self.setViewportMargins(self.left_margin, 0, self.right_margin, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.place_keeper:
            self._fit()
            super().resizeEvent(event)
        self.seen_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        # Qt scrolls to the text cursor when an edit is shown for the first time.
        with self.place_keeper:
            super().showEvent(event)

    def go_to(self, place: Place) -> None:
        """Scroll to a place."""
        self.place_keeper.go_to(place)

    def place(self) -> Place:
        """Give the place that is scrolled to."""
        return self.place_keeper.place()

    def loadResource(self, kind: int, name: "QUrl | str") -> object:
        """Load nothing, from nowhere: images are read by `PageImages`."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._decoration and self._mark_painter:
            self.was_painted = True
            scrolled = self.verticalScrollBar().value()
            seen = event.rect().adjusted(0, scrolled - 8, 0, scrolled + 8)
            visible = self._offsets_between(seen.top(), seen.bottom())
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setClipRect(event.rect())
                painter.translate(0, -scrolled)
                self._decoration.paint(painter, visible, self._theme.theme)
                self._mark_painter.paint(painter, visible, self._theme.theme)
        super().paintEvent(event)

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
        self.setStyleSheet(f"QTextBrowser#readerPage {{ selection-background-color: rgba{ground}; }}")
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
            words = cursor.selectedText()
            look.setForeground(stance_colour(words, theme) if tone == "stance" else QColor(theme.muted))
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)
