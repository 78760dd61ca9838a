"""Pages to scroll: laid out at a zoom, drawn by another process, kept while there is room.

What is seen is asked for first, its words before its looks, then what comes next that way. While pages fly
past, small ones are drawn and stretched; the same stands in for a page until its new size has come. It is
long because one widget of Qt is where zooming, scrolling, what is asked for and painting meet.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from debatedesk.domain.message import message
from debatedesk.domain.text.printed import PrintedText
from debatedesk.jobs.page_drawing.drawer import PageDrawer
from debatedesk.jobs.page_drawing.requests import (
    DrawnTile,
    LinesRequest,
    Opening,
    PageAnswer,
    PageLines,
    PageRequest,
    TileRequest,
    Tone,
)
from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
from debatedesk.ui.reader.page_view import LEFT_MARGIN, RIGHT_MARGIN
from debatedesk.ui.reader.printed.page_column import ACTUAL_SIZE, GAP, PageColumn, PagePoint
from debatedesk.ui.reader.printed.page_look import PageLook, step_from
from debatedesk.ui.reader.printed.page_text import PageText
from debatedesk.ui.reader.printed.pages_notice import PagesNotice
from debatedesk.ui.reader.printed.tiles import TileStore, preview_of, tiles_of
from debatedesk.ui.reader.scroll_position import ARRIVAL, TOP, ScrollPosition
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.translation import tr

AHEAD, BEHIND = 3, 1
"""So many pages are drawn before they are scrolled to, and kept drawn behind."""
REST_MS = 90
"""So long after the last scrolling or zooming, pages are drawn at their full size."""
READ_AT = 0.35
"""The page at such a share of the height of the view is the one that is read."""
STEP = 40
"""Pixels that an arrow key scrolls by, and a third of what a notch of the wheel does."""
OF_PAPER = {"plain": "#ffffff", "dimmed": "#c7c7c7", "inverted": "#222222"}
CANNOT_BE_DRAWN = message("This page can’t be drawn.")


def _close(drawers: list[PageDrawer], area: object = None) -> None:
    while drawers:
        drawers.pop().close()


class PagesArea(QAbstractScrollArea):
    """Shows the pages of one file between two margins.

    `seen_changed` follows whatever changes what is seen where; `opening_changed` tells what became of the
    file, `opening`: `opened`, or that it wants a password or can't be read. `text_wanted` comes when a
    person would rather read the text then.
    """

    seen_changed = Signal()
    opening_changed = Signal()
    text_wanted = Signal()

    def __init__(self, theme: ThemeHost, look: PageLook, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self.look = look
        self.left_margin, self.right_margin = LEFT_MARGIN, RIGHT_MARGIN
        self.was_painted = False
        self.place: PageText | None = None
        self.opening: Opening | None = None
        self.tiles = TileStore()
        self.drawers: list[PageDrawer] = []
        self.destroyed.connect(partial(_close, self.drawers))
        self.notice = PagesNotice(self)
        self.notice.password_given.connect(self.open_with)
        self.notice.text_wanted.connect(self.text_wanted)
        self._dispatcher = MainThreadDispatcher(self)
        self._position: ScrollPosition | None = None
        self._unsettled = False
        self._depth = 0
        self._failed: set[LinesRequest] = set()
        self.spoiled: set[int] = set()
        self._last_top = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._come_to_rest)
        self._is_zooming = False
        self._path: Path | None = None
        plain_viewport(self)
        self._set_up()
        theme.changed.connect(self._apply_theme)
        look.changed.connect(self._apply_look)
        self._apply_theme(theme.theme)

    def _set_up(self) -> None:
        self.setObjectName("printedPages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if self.isRightToLeft():
            self.left_margin, self.right_margin = self.right_margin, self.left_margin
        self.setViewportMargins(self.left_margin, 0, self.right_margin, 0)
        # The bar's values are the pages' x, which grows to the right whatever side is read from.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda value: self._want())

    def show_file(self, path: Path | None, printed: PrintedText | None, length: int) -> None:
        """Show the pages of a file, from the first, or none; its text has `length` characters."""
        self.stop()
        self.tiles.clear()
        self._failed.clear()
        self.spoiled.clear()
        self._position, self._unsettled = None, False
        self.was_painted = False
        self.place = PageText(printed, length) if printed is not None else None
        self._path = path
        self.notice.forget()
        self.open_with("")
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.seen_changed.emit()

    def open_with(self, password: str) -> None:
        """Draw the pages, with the password that the file wants."""
        self.stop()
        self.opening = None if self._path else "failed"
        if self._path is not None:
            self.drawers.append(
                PageDrawer(self._path, password, self._dispatcher.deliver, self._opened, self._answered)
            )
        self._tell_opening()
        self._want()

    def stop(self) -> None:
        """Let the process that draws end."""
        _close(self.drawers)

    def _opened(self, opening: Opening) -> None:
        if opening != self.opening:
            self.opening = opening
            self._tell_opening()

    def _tell_opening(self) -> None:
        if self.place is not None and self.opening == "password":
            self.notice.ask_for_password()
        elif self.place is not None and self.opening == "failed":
            self.notice.say_missing()
        elif self.opening == "opened":
            self.notice.hide()
        self.viewport().update()
        self.opening_changed.emit()

    @property
    def pixel_ratio(self) -> float:
        """Device pixels a pixel."""
        return self.devicePixelRatioF()

    @property
    def column(self) -> PageColumn | None:
        """Where the pages stand."""
        return self.place.column if self.place else None

    @property
    def zoom_share(self) -> float:
        """How large pages are beside their printed size."""
        return self.column.scale / ACTUAL_SIZE if self.column else 1.0

    def _lay_out(self) -> None:
        """Place the pages anew, as the view and the zoom are now."""
        place = self.place
        if place is None:
            self.verticalScrollBar().setRange(0, 0)
            self.horizontalScrollBar().setRange(0, 0)
            return
        room = self.maximumViewportSize()
        height = self.viewport().height()
        place.column = PageColumn(
            place.printed.pages, self.look.zoom, (room.width(), height), self.pixel_ratio
        )
        self._depth += 1
        sideways, down = self.horizontalScrollBar(), self.verticalScrollBar()
        wide = round(place.column.width) - self.viewport().width()
        was_centred = sideways.maximum() == 0
        sideways.setRange(0, max(0, wide))
        sideways.setPageStep(self.viewport().width())
        if was_centred:
            sideways.setValue(sideways.maximum() // 2)
        down.setRange(0, max(0, round(place.column.height) - self.viewport().height()))
        down.setPageStep(max(STEP, self.viewport().height() - STEP))
        self._depth -= 1

    def _lay_out_again(self) -> None:
        """Place the pages anew and stay at the place that is read."""
        position = self.scroll_position()
        self._lay_out()
        self.go_to(position)
        self.viewport().update()
        self._rest.start()
        self.seen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notice.setGeometry(self.rect())
        self._lay_out_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_again()
        self._want()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out_again()

    def _apply_look(self) -> None:
        self._lay_out_again()
        self._want()

    def _apply_theme(self, theme: Theme) -> None:
        self.setStyleSheet(f"QAbstractScrollArea#{self.objectName()} {{ background: {theme.window}; }}")
        self._want()
        self.viewport().update()

    @property
    def origin(self) -> QPointF:
        """The point of the column at the top left corner of the viewport."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def zoom_about(self, zoom: float, point: QPointF) -> None:
        """Zoom, and keep what is under a point of the viewport where it is."""
        if self.column is None or not len(self.column):
            return
        held: PagePoint = self.column.at(self.origin + point)
        self.look.choose_zoom(zoom)
        target = self.column.point(held) - point
        self._depth += 1
        self.horizontalScrollBar().setValue(round(target.x()))
        self.verticalScrollBar().setValue(round(target.y()))
        self._depth -= 1
        self._position = None
        self._is_zooming = True
        self._rest.start()
        self.seen_changed.emit()

    def _come_to_rest(self) -> None:
        self._is_zooming = False
        self._want()

    def zoom_by(self, steps: int) -> None:
        """Zoom by usual steps, and keep the middle of the view where it is."""
        self.zoom_about(step_from(self.zoom_share, steps), QPointF(self.viewport().rect().center()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_about(self.zoom_share * 1.1 ** (turned / 120), event.position())
            event.accept()
            return
        moved = event.pixelDelta()
        if moved.isNull():
            super().wheelEvent(event)
        else:
            for bar, pixels in (
                (self.verticalScrollBar(), moved.y()),
                (self.horizontalScrollBar(), moved.x()),
            ):
                bar.setValue(bar.value() - pixels)
            event.accept()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def _scrolled(self, value: int) -> None:
        if not self._depth and self.isVisible():
            self._position, self._unsettled = None, False
        if abs(value - self._last_top) > 4 and not self._depth:
            self._rest.start()
        self._want()
        self._last_top = value
        self.seen_changed.emit()

    @property
    def is_moving(self) -> bool:
        """Tell whether it is being scrolled by the program, not by the reader."""
        return self._depth > 0

    def scroll_position(self) -> ScrollPosition:
        """Give the place that is scrolled to."""
        if self._position is None:
            self._position = self._seen_position()
        return self._position

    def _seen_position(self) -> ScrollPosition:
        top = self.verticalScrollBar().value()
        place = self.place
        if place is None or top <= 0 or not len(place.column):
            return ScrollPosition()
        page = place.column.page_at(top + GAP)
        rect = place.column.rect(page)
        share = max(0.0, min((top - rect.top()) / rect.height(), 0.9999))
        offset = place.visible(top, top + self.viewport().height())[0]
        return ScrollPosition(offset, top - place.line_rect(offset).top(), page + share)

    def go_to(self, position: ScrollPosition) -> None:
        """Scroll to a place, now or when the pages are shown."""
        place = self.place
        self._position = position
        if place is None or not self.isVisible() or not len(place.column):
            return
        self._unsettled = False
        if position.page >= 0:
            page = min(int(position.page), len(place.column) - 1)
            rect = place.column.rect(page)
            target = rect.top() + (position.page - page) * rect.height()
        elif position.shift == TOP:
            target = 0.0
        else:
            target = place.line_rect(position.offset).top() + position.shift
            self._unsettled = place.line_of(position.offset) is None
        self._depth += 1
        self.verticalScrollBar().setValue(round(target))
        self._depth -= 1
        self._want()

    def position_before(self, offset: int) -> ScrollPosition:
        """Give the place that shows the line of an offset in the upper part of the view."""
        return ScrollPosition(offset, -ARRIVAL * self.viewport().height())

    def go_to_page(self, page: int) -> None:
        """Scroll to the beginning of a page, from 0."""
        if self.column is not None:
            rect = self.column.rect(page)
            self.go_to(
                ScrollPosition(
                    self.place.span(page)[0] if self.place else 0,
                    0.0,
                    page + -GAP / 2 / rect.height() if page else 0.0,
                )
            )

    def current_page(self) -> int:
        """Tell which page, from 0, is read: the first that is seen whole, else that of the upper part."""
        if self.column is None or not len(self.column):
            return 0
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        pages = self.column.pages_between(top, top + height)
        for page in pages:
            rect = self.column.rect(page)
            if rect.top() >= top - GAP and rect.bottom() <= top + height + GAP:
                return page
        return self.column.page_at(top + READ_AT * height)

    def _want(self) -> None:
        """Ask for what is seen, then for what is near."""
        place = self.place
        if not self.drawers or place is None or not self.isVisible() or not len(place.column):
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        seen = place.column.pages_between(top, top + height)
        if not seen:
            page = place.column.page_at(top)
            seen = range(page, page + 1)
        middle = top + height / 2
        first = sorted(seen, key=lambda page: abs(place.column.rect(page).center().y() - middle))
        down = top >= self._last_top
        ahead = range(seen[-1] + 1, seen[-1] + 1 + (AHEAD if down else BEHIND))
        behind = range(seen[0] - 1, seen[0] - 1 - (BEHIND if down else AHEAD), -1)
        near = [
            page
            for page in (*(ahead if down else behind), *(behind if down else ahead))
            if 0 <= page < len(place.column)
        ]
        wanted: list[PageRequest | None] = [place.request(page) for page in first]
        tone = self.look.tone(self._theme.theme)
        if self.is_flying:
            wanted += self._previews(first, tone)
        for page in first:
            if not self._is_zooming or not self.tiles.stand_ins(page, tone):
                wanted += self._tiles_seen(page)
        if self.is_flying:
            wanted += self._previews(near, tone)
        if not self.is_flying:
            wanted += [place.request(page) for page in near]
            for page in near:
                wanted += self._tiles_near(page)
        self.drawers[-1].want(
            [request for request in dict.fromkeys(wanted) if request is not None and self._is_due(request)]
        )

    def _previews(self, pages: Sequence[int], tone: Tone) -> list[TileRequest]:
        """Ask for small pictures of the pages of which there is none at all."""
        return [
            preview_of(page, self._pixel_size(page), tone)
            for page in pages
            if not self.tiles.stand_ins(page, tone)
        ]

    def _pixel_size(self, page: int) -> tuple[int, int]:
        assert self.column is not None
        rect = self.column.rect(page)
        return round(rect.width() * self.pixel_ratio), round(rect.height() * self.pixel_ratio)

    def _tiles_seen(self, page: int) -> list[TileRequest]:
        """List the tiles of a page that are seen, at its size of now."""
        assert self.column is not None
        view = QRectF(self.origin, QSizeF(self.viewport().size()))
        seen = view.translated(-self.column.rect(page).topLeft())
        ratio = self.pixel_ratio
        pixels = QRectF(
            seen.left() * ratio, seen.top() * ratio, seen.width() * ratio, seen.height() * ratio
        )
        return list(tiles_of(page, self._pixel_size(page), pixels, self.look.tone(self._theme.theme)))

    def _tiles_near(self, page: int) -> list[TileRequest]:
        """List the tiles of a page that is not seen yet, where they are few."""
        tiles = list(tiles_of(page, self._pixel_size(page), None, self.look.tone(self._theme.theme)))
        return tiles if len(tiles) <= 4 else []

    def _is_due(self, request: PageRequest) -> bool:
        """Tell whether something is neither there nor known to be impossible."""
        if isinstance(request, TileRequest):
            return request.page not in self.spoiled and request not in self.tiles
        return request not in self._failed

    def _answered(self, answer: PageAnswer) -> None:
        place = self.place
        if place is None:
            return
        page = answer.request.page
        if isinstance(answer, DrawnTile):
            self.tiles.take(answer)
        elif isinstance(answer, PageLines):
            place.take(page, answer.lines)
            self._settle()
        elif isinstance(answer.request, TileRequest):
            self.spoiled.add(page)
        else:
            self._failed.add(answer.request)
        if place.column.rect(page).translated(-self.origin).intersects(QRectF(self.viewport().rect())):
            self.viewport().update()
            if not isinstance(answer, DrawnTile):
                self.seen_changed.emit()

    def _settle(self) -> None:
        """Go to the very line once it is known where it stands."""
        place, position = self.place, self._position
        if self._unsettled and place and position and place.line_of(position.offset):
            self.go_to(position)
            self.seen_changed.emit()

    @property
    def is_flying(self) -> bool:
        """Tell whether pages fly past or are zoomed just now, so that small ones will do."""
        return self._rest.isActive()

    @property
    def is_whole(self) -> bool:
        """Tell whether all that is seen is drawn as it should be, and its words are known."""
        place = self.place
        if place is None:
            return True
        top = self.verticalScrollBar().value()
        pages = place.column.pages_between(top, top + self.viewport().height())
        unread = {request.page for request in self._failed}
        return place.known_pages(set(pages) - unread) and all(
            page in self.spoiled or all(tile in self.tiles for tile in self._tiles_seen(page))
            for page in pages
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(theme.window))
            place = self.place
            if place is None or self.opening in ("password", "failed"):
                return
            self.was_painted = True
            origin = self.origin
            painter.translate(-origin)
            seen = QRectF(event.rect()).translated(origin)
            for page in place.column.pages_between(seen.top(), seen.bottom()):
                self._paint_page(painter, page, theme)
            self._paint_words(painter, seen, theme)

    def _paint_words(self, painter: QPainter, seen: QRectF, theme: Theme) -> None:
        """Paint what belongs to the words of the pages, in the coordinates of the column."""

    def _paint_page(self, painter: QPainter, page: int, theme: Theme) -> None:
        assert self.column is not None
        rect = self.column.rect(page)
        tone = self.look.tone(theme)
        painter.fillRect(rect, QColor(OF_PAPER[tone]))
        wanted = self._tiles_seen(page)
        if not all(tile in self.tiles for tile in wanted):
            for tile in self.tiles.stand_ins(page, tone):
                if (tile.page_width, tile.page_height) != self._pixel_size(page):
                    self._paint_tile(painter, tile, rect)
        for tile in wanted:
            self._paint_tile(painter, tile, rect)
        painter.setPen(QPen(QColor(theme.border), 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = 1 / self.pixel_ratio
        painter.drawRect(rect.adjusted(-edge, -edge, 0, 0))
        if page in self.spoiled:
            painter.setPen(QColor(theme.muted if tone == "inverted" else "#5a5a5a"))
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(CANNOT_BE_DRAWN)
            )

    def _paint_tile(self, painter: QPainter, tile: TileRequest, rect: QRectF) -> None:
        image = self.tiles.image(tile)
        if image is None:
            return
        across, down = rect.width() / tile.page_width, rect.height() / tile.page_height
        target = QRectF(
            rect.left() + tile.left * across,
            rect.top() + tile.top * down,
            tile.width * across,
            tile.height * down,
        )
        painter.drawImage(target, image)
