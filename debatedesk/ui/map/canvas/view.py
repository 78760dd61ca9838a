"""The map's canvas: paints the part that is seen, scrolls and zooms, and says what is pointed at."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from debatedesk.domain.maps.layout.indented import INDENT
from debatedesk.domain.maps.layout.layout import CARD_WIDTH, GUTTER_WIDTH
from debatedesk.ui.accessibility.speaking import say_where_the_keys_are
from debatedesk.ui.map.canvas.camera import SMALLEST, Camera
from debatedesk.ui.map.canvas.card_painting import TITLES
from debatedesk.ui.map.canvas.card_text import CardTextLayouts
from debatedesk.ui.map.canvas.drawing import Drawing, no_drawing
from debatedesk.ui.map.canvas.far_painting import is_seen_from_far, zoom_with_all_titles
from debatedesk.ui.map.canvas.gliding import Gliding
from debatedesk.ui.map.canvas.map_painting import MapPainting
from debatedesk.ui.map.canvas.pointing import Pointing
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.widgets.mirroring import Mirror

if TYPE_CHECKING:
    from debatedesk.ui.accessibility.parts import AccessiblePart

MARGIN = 32.0
"""Pixels of the view kept free around the drawing, and around a card that is brought into view."""
_TWO_COLUMNS = 2 * CARD_WIDTH + GUTTER_WIDTH + 2 * MARGIN
_TWO_INDENTED = CARD_WIDTH + INDENT + 2 * MARGIN
NARROW_BELOW = 700
"""Pixels; a view less wide shows cards below one another."""
_BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_LEAST_TO_READ = 0.75
"""The zoom from which the text of a card is read without effort."""


class MapView(QAbstractScrollArea):
    """Shows a drawing; the pane decides what clicks, which `pointing` tells, and keys mean.

    `key_pressed` carries a key event that the pane may accept; `moved` follows every scroll and zoom,
    `chose` every selection; after `font_changed` cards must be set anew, after `narrowed`, as the view
    becomes narrow or wide, laid out.
    """

    key_pressed = Signal(object)
    moved = Signal()
    chose = Signal()
    font_changed = Signal()
    narrowed = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show an empty drawing."""
        super().__init__(parent)
        self.is_narrow = False
        self.was_seen = False
        """Whether the drawing has been painted since another map's was taken away."""
        self.setObjectName("mapView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The bar's values are the drawing's x, which grows to the right whatever side is read from.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        canvas = plain_viewport(self)
        canvas.setMouseTracking(True)
        self.setAcceptDrops(True)
        canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._scene = MapScene(self.font(), from_right=self.isRightToLeft())
        self.focused_by_keys = False
        self.pointing = Pointing(self._scene, canvas)
        self._painting = MapPainting(self._scene, self.pointing, theme.theme)
        self._gliding = Gliding(self._scene, canvas)
        self._described: tuple[Drawing, Sequence[AccessiblePart]] | None = None
        self._moving = False
        self._corner_at = QPointF()
        """The upper corner of the view where reading begins, as it was when the view had its last size."""
        self._follows: Literal["beginning", "fit"] | None = None
        self._looking_again = QTimer(self)
        self._looking_again.setSingleShot(True)
        self._looking_again.setInterval(0)
        self._looking_again.timeout.connect(self.pointing.look_again)
        theme.changed.connect(self._dress)
        self.pointing.pan_requested.connect(self.pan)
        self.pointing.zoom_requested.connect(self.zoom_to)

    @property
    def scene(self) -> MapScene:
        """What is shown, with what of it is selected."""
        return self._scene

    @property
    def strip_width(self) -> int:
        """The room at the side that is read last which is left to something else, in pixels."""
        margins = self.viewportMargins()
        return margins.left() + margins.right()

    def set_strip_width(self, width: int) -> None:
        """Leave room at the side that is read last to something else."""
        if width != self.strip_width:
            left, right = (width, 0) if self.isRightToLeft() else (0, width)
            self.setViewportMargins(left, 0, right, 0)

    @property
    def camera(self) -> Camera:
        """What part of the drawing is seen, and how large."""
        return self._scene.camera

    @property
    def text_layouts(self) -> CardTextLayouts:
        """The set words of cards."""
        return self._scene.text_layouts

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._scene.drawing

    @property
    def chosen(self) -> HitTarget:
        """What is selected."""
        return self._scene.chosen

    def _dress(self, theme: Theme) -> None:
        self._painting = MapPainting(self._scene, self.pointing, theme)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            return
        from_right = self.isRightToLeft()
        if not self.text_layouts.are_set_in(self.font(), from_right=from_right):
            self._scene.text_layouts = CardTextLayouts(self.font(), from_right=from_right)
            self._dress(self._theme.theme)
            self.font_changed.emit()

    @property
    def size_seen(self) -> QSizeF:
        """The size of what is seen, in pixels of the view."""
        return QSizeF(self.viewport().size())

    def show_drawing(self, drawing: Drawing, hold: str | None = None) -> None:
        """Show another drawing; the card `hold`, or the one in the middle, stays where it is."""
        held = self._held(drawing, hold)
        seen_from = self.camera.offset
        is_new = drawing.layout is not self.drawing.layout
        before = self._gliding.positions() if is_new and self.was_seen else {}
        at = self.camera.to_view_unrounded(self.drawing.rect(held).topLeft()) if held else None
        opens = self._follows == "beginning" and self.drawing.has_roots_alone and held is not None
        grows = self._follows == "beginning" and drawing.layout.node_order == self.drawing.layout.node_order
        self._scene.drawing = drawing
        self._looking_again.start()
        self._painting.forget_all_but(drawing)
        if opens and not drawing.has_roots_alone:
            # The roots were shown as small as all of them need; what one of them opens shall be read.
            self.camera.zoom = self._zoom_to_read()
        if held and at is not None:
            self.camera.put(drawing.rect(held).topLeft(), at)
        follows, offset = self._follows, self.camera.offset
        self._fill()
        if self.camera.offset == offset == seen_from:
            self._follows = follows
        if opens and held is not None and not drawing.has_roots_alone:
            self.bring_into_view(HitTarget("card", held))
        elif grows:  # cards that come to be higher must not push the beginning out of sight
            self.begin()
        if is_new:
            self._gliding.start(before)

    def dim(self, node_ids: frozenset[str]) -> None:
        """Show cards as not meant by the filter."""
        self._scene.dimmed = node_ids

    def clear(self) -> None:
        """Show no drawing."""
        self._scene.drawing = no_drawing()
        self.was_seen = False

    def _held(self, drawing: Drawing, hold: str | None) -> str | None:
        seen = self.camera.seen(self.size_seen)

        def in_both(node_id: str | None) -> bool:
            return node_id is not None and self.drawing.shows(node_id) and drawing.shows(node_id)

        if in_both(hold) and self.drawing.rect(hold or "").intersects(seen):
            return hold
        middle = seen.center()
        near = [
            ((self.drawing.rect(card.node_id).center() - middle).manhattanLength(), card.node_id)
            for card in self.drawing.cards_in(seen)
            if in_both(card.node_id)
        ]
        return min(near)[1] if near else (hold if in_both(hold) else None)

    def choose(self, target: HitTarget, also: frozenset[str] = frozenset()) -> None:
        """Show a card or link as selected, and cards beside it."""
        self._scene.chosen, self._scene.chosen_also = target, also
        self.viewport().update()
        self.chose.emit()
        say_where_the_keys_are(self)

    def press(self, target: HitTarget) -> None:
        """Do what a click on a card, on a sign of it or on a link does."""
        self.pointing.picked.emit(target)

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the drawing to assistive tools."""
        from debatedesk.ui.accessibility.interfaces import PartedInterface

        return PartedInterface(self)

    def accessible_parts(self) -> "Sequence[AccessiblePart]":
        """List the cards and the links."""
        from debatedesk.ui.map.canvas.accessible import parts_of_drawing

        if self._described is None or self._described[0] is not self.drawing:
            self._described = self.drawing, parts_of_drawing(self)
        return self._described[1]

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the view where a card or a link's sign is shown."""
        return self._scene.rect_of(target)

    def bring_into_view(self, target: HitTarget) -> None:
        """Scroll as little as shows a card or link with some ground around it."""
        rect = self.rect_of(target)
        if not rect.isNull():
            self.make_room_for(rect)

    def make_room_for(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the view with some ground around it."""
        size, shift = self.size_seen, QPointF()
        for low, high, room, from_end, set_shift in (
            (rect.left(), rect.right(), size.width(), self.drawing.from_right, shift.setX),
            (rect.top(), rect.bottom(), size.height(), False, shift.setY),
        ):
            margin = max(0.0, min(MARGIN, (room - (high - low)) / 2))
            is_larger = high - low > room - 2 * margin
            if is_larger and from_end:
                set_shift(high - room + margin)
            elif low < margin or is_larger:
                set_shift(low - margin)
            elif high > room - margin:
                set_shift(high - room + margin)
        if not shift.isNull():
            self.scroll_by(shift)

    def scroll_by(self, shift: QPointF) -> None:
        """Scroll by pixels of the view."""
        self.camera.move_to(self.camera.offset + shift)
        self._settle()

    def pan(self, shift: QPointF) -> None:
        """Scroll by pixels of the view, but never past the drawing's margins."""
        for bar, by in ((self.horizontalScrollBar(), shift.x()), (self.verticalScrollBar(), shift.y())):
            bar.setValue(bar.value() + round(by))

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom around a point of the view; around the selected card or the middle without one."""
        if around is None:
            chosen, seen = self.rect_of(self.chosen), QRectF(QPointF(), self.size_seen)
            around = chosen.center() if chosen.intersects(seen) else seen.center()
        self.camera.zoom_to(zoom, around)
        self._fill()

    def fit(self) -> None:
        """Show the whole drawing, never larger than life nor too small to read titles; follow resizes."""
        if self.drawing.size.isEmpty():
            return
        self.camera.zoom = self._fitting_zoom()
        self._put_in_middle()
        if self.chosen != CANVAS:
            self.bring_into_view(self.chosen)
        self._follows = "fit"

    def begin(self) -> None:
        """Show the beginning, two columns wide where that can be read; of roots alone, all that can be.

        The beginning stays shown, whatever the size of the view, until the map is moved.
        """
        if not self.drawing.size.isEmpty():
            zoom = self._zoom_to_read()
            if self.drawing.has_roots_alone:
                zoom = min(zoom, self._fitting_zoom())
            self.camera.zoom = zoom
            self.go_home()
            self.bring_into_view(HitTarget("card", self.drawing.layout.node_order[0]))
        self._follows = "beginning"

    def _zoom_to_read(self) -> float:
        wide = _TWO_INDENTED if self.is_narrow else _TWO_COLUMNS
        return max(_LEAST_TO_READ, min(1.0, self.size_seen.width() / wide))

    def _fitting_zoom(self) -> float:
        size, drawing = self.size_seen, self.drawing.size
        room = QSizeF(size.width() - MARGIN, size.height() - MARGIN)
        least = TITLES
        if self.drawing.has_roots_alone:
            least = max(SMALLEST, zoom_with_all_titles(self.drawing))
        return max(least, min(1.0, room.width() / drawing.width(), room.height() / drawing.height()))

    def _put_in_middle(self) -> None:
        """Show the drawing in the middle of the view, or its upper corner where it is larger."""
        zoom, size, drawing = self.camera.zoom, self.size_seen, self.drawing.size
        wide, high = drawing.width() * zoom, drawing.height() * zoom
        is_list = is_seen_from_far(self.drawing, zoom)
        fills = is_list or wide > size.width() - 2 * MARGIN
        top = max(MARGIN / 2, (size.height() - high) / 2) if high <= size.height() - MARGIN else MARGIN
        self._put_corner(MARGIN if fills else (size.width() - wide) / 2, top)
        self._settle()

    def _corner(self) -> QPointF:
        """Give the upper corner of the view where reading begins."""
        return QPointF(self.size_seen.width() if self.text_layouts.from_right else 0.0, 0.0)

    @property
    def position(self) -> QPointF:
        """What of the drawing, in its pixels at this zoom, is seen in the corner where reading begins."""
        return self.camera.offset + self._corner()

    def go_to(self, position: QPointF) -> None:
        """Scroll so that a position is seen where it was."""
        self._corner_at = self._corner()
        self.camera.move_to(position - self._corner_at)

    def _put_corner(self, aside: float, top: float) -> None:
        """Show the upper corner where reading begins so far from that side and the top of the view."""
        mirror = Mirror(self.size_seen.width(), self.drawing.from_right)
        size = self.drawing.size
        corner = size.topRight() if self.drawing.from_right else size.topLeft()
        self.camera.put(corner, mirror.point(aside, top))

    def go_home(self) -> None:
        """Scroll to the upper corner where reading begins."""
        self._put_corner(MARGIN, MARGIN)
        self._settle()

    def _go_to_roots(self) -> None:
        """Scroll to the edge where a layout of another width has its proposals."""
        self._put_corner(MARGIN, self.camera.to_view(self.drawing.size.topLeft()).y())

    def _settle(self) -> None:
        """Let the scroll bars reach as far as the drawing, and to where it is scrolled now."""
        self._moving, self._follows = True, None
        size, zoom, offset = self.size_seen, self.camera.zoom, self.camera.offset
        for bar, length, page, value in (
            (self.horizontalScrollBar(), self.drawing.size.width() * zoom, size.width(), offset.x()),
            (self.verticalScrollBar(), self.drawing.size.height() * zoom, size.height(), offset.y()),
        ):
            start = self.drawing.size.left() * zoom if bar is self.horizontalScrollBar() else 0.0
            low, high = start - MARGIN, max(start - MARGIN, start + length + MARGIN - page)
            if value <= start and start + length <= value + page:
                low = high = value
            bar.setRange(round(min(low, value)), round(max(high, value)))
            bar.setPageStep(round(page))
            bar.setSingleStep(40)
            bar.setValue(round(value))
        self._moving = False
        self.viewport().update()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._moving:
            self._follows = None
            self.camera.move_to(
                QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            )
            self.viewport().update()
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        follows = self._follows
        is_turned = False
        if (is_narrow := self.width() < NARROW_BELOW) != self.is_narrow:
            self.is_narrow, is_turned = is_narrow, self.was_seen
            self.narrowed.emit()
            # What was not seen yet has been opened again, perhaps as it was left.
            follows = (follows or self._follows) if self.was_seen else self._follows
        if follows == "fit":
            self.fit()
        elif follows == "beginning":
            self.begin()
        else:
            before = QRectF(QPointF(), QSizeF(event.oldSize()))
            was_seen = before.intersects(self.rect_of(self.chosen))
            self.camera.shift(self._corner_at - self._corner())
            if is_turned:
                self._go_to_roots()
            self._fill()
            seen = QRectF(QPointF(), self.size_seen)
            if was_seen and not seen.intersects(self.rect_of(self.chosen)):
                self.bring_into_view(self.chosen)
        self._corner_at = self._corner()

    def _fill(self) -> None:
        """Scroll back where more than a third of the view would be empty, or no card would be seen."""
        size, drawing = self.size_seen, self.drawing.size
        zoom, offset = self.camera.zoom, self.camera.offset
        moved = []
        for start, length, page, value in (
            (drawing.left() * zoom, drawing.width() * zoom, size.width(), offset.x()),
            (drawing.top() * zoom, drawing.height() * zoom, size.height(), offset.y()),
        ):
            if length <= page:
                low, high = start + length - page - length / 3, start + length / 3
            else:
                low, high = start - page / 3, start + length - page + page / 3
            moved.append(max(low, min(high, value)))
        if QPointF(*moved) != offset:
            self.camera.move_to(QPointF(*moved))
        self._settle()
        seen = self.camera.seen(self.size_seen)
        if not self.drawing.layout.bands or next(self.drawing.cards_in(seen), None):
            return
        nearest = min(
            self.drawing.cards.values(),
            key=lambda card: (
                QPointF(card.x, card.y) + QPointF(card.width, card.height) / 2 - seen.center()
            ).manhattanLength(),
        )
        self.bring_into_view(HitTarget("card", nearest.node_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused_by_keys = event.reason() in _BY_KEYS
        self.viewport().update()
        say_where_the_keys_are(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focused_by_keys = False
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointing.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointing.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointing.double_click(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.pointing.drag_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.pointing.drag_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.pointing.cancel()

    def dropEvent(self, event: QDropEvent) -> None:
        self.pointing.drop_words(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.pointing.wheel(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pointing.context_menu(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return self.pointing.tool_tip(event)  # type: ignore[arg-type]
        if event.type() == QEvent.Type.Leave:
            self.pointing.leave()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.was_seen = True
        with QPainter(self.viewport()) as painter:
            self._painting.paint(
                painter, self.viewport(), active=self.hasFocus(), ring=self.focused_by_keys
            )
        if self._painting.is_rough:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)
