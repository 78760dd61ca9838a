"""The view of one page of the board: paints the part that is seen, scrolls, and walks by keys.

It is long because one widget of Qt takes keys, mouse and drags, and paints what they change.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from debatedesk.ui.accessibility.speaking import say_where_the_keys_are
from debatedesk.ui.map.board.cards import BoardCard, PageCards, SectionCards
from debatedesk.ui.map.board.hits import BoardHit, hint, pointer_over
from debatedesk.ui.map.board.page_layout import (
    TWO_COLUMNS_FROM,
    BoardSlot,
    PageLayout,
    lay_out_page,
)
from debatedesk.ui.map.board.painting import PagePainter, SlotLook
from debatedesk.ui.map.board.seen_page import SeenPage
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.board.walking import BoardStop, Direction, step, stops
from debatedesk.ui.map.board.whereabouts import whereabouts
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.rich_text import escape
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.tab_order import FocusEdge
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.mirroring import Mirror
from debatedesk.ui.widgets.passage_drag import takes_words
from debatedesk.ui.widgets.wording import within_sentence

if TYPE_CHECKING:
    from debatedesk.ui.accessibility.parts import AccessiblePart

_WAYS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_TURNS: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_TOGETHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGE, _EDGE_STEP = 28, 18


class ProposalView(QAbstractScrollArea):
    """Shows a page; the board decides what clicks and keys mean.

    `pressed` carries the BoardHit that was clicked, `toggled` the node that was clicked with Ctrl or Shift
    held, `extended` the BoardStop that an arrow went to with Shift held,
    `opened` the HitTarget that was double-clicked, `menu_requested` one with a point of the screen,
    `words_dropped` the QMimeData of words with the same two. `walked` carries the BoardStop that a key
    went to, `enter_pressed` the one where Enter was pressed, `left` the way out of the page at its
    side, `turned` 1 or -1 for the next page or the one before. While a card is pulled, `pulling`
    carries its BoardSlot and the point of the screen, and `let_go` the same at the end.
    """

    pressed = Signal(object)
    toggled = Signal(str)
    extended = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)
    words_dropped = Signal(object, object, object)
    walked = Signal(object)
    left = Signal(str)
    turned = Signal(int)
    enter_pressed = Signal(object)
    escaped = Signal()
    pulling = Signal(object, object)
    let_go = Signal(object, object)
    moved = Signal()

    def __init__(self, theme: ThemeHost, text: BoardText, parent: QWidget | None = None) -> None:
        """Show an empty page."""
        super().__init__(parent)
        self.setObjectName("boardPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Cards keep their width, and their lines, whatever is unfolded.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        canvas = plain_viewport(self)
        FocusEdge(self)
        canvas.setMouseTracking(True)
        canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAcceptDrops(True)
        self._theme = theme
        self.text = text
        self.page = ""
        self.cards: PageCards | None = None
        self._root: BoardCard | None = None
        self._sections: list[SectionCards] = []
        self.layout_ = PageLayout()
        self.current: BoardStop | None = None
        self.hovered: BoardHit | None = None
        self.drop_slot: BoardSlot | None = None
        self.pulled: BoardSlot | None = None
        self._chosen = CANVAS
        self._also: frozenset[str] = frozenset()
        self._pressed: BoardHit | None = None
        self._pressed_at = QPointF()
        self._painter = PagePainter(theme.theme, text)
        self._described: tuple[PageLayout, Sequence[AccessiblePart]] | None = None
        theme.changed.connect(self._dress)

    def _dress(self, theme: Theme) -> None:
        self._painter = PagePainter(theme, self.text)
        self.viewport().update()

    def use_text(self, text: BoardText) -> None:
        """Set words anew in other fonts."""
        self.text = text
        self._dress(self._theme.theme)
        self.lay_out()

    # What is shown.

    def show_page(self, cards: PageCards | None, page: str, hold: str | None = None) -> None:
        """Show a page of a board; another page from its top, the same one with what is seen held.

        The card of the node `hold`, where it is seen, is what is held.
        """
        same = page == self.page
        self.page, self.cards = page, cards
        there = cards is not None and page in cards.contents.cards
        self._root = cards.root(page) if cards and there else None
        self._sections = cards.sections(page) if cards and there else []
        if not same:
            self.current = self.hovered = None
        self.lay_out(hold)
        if not same:
            self.verticalScrollBar().setValue(0)
        self.choose(self._chosen, self._also)

    def lay_out(self, hold: str | None = None) -> None:
        """Place all anew; the card of the node `hold`, or the topmost one, stays where it is seen."""
        held = self._held(hold)
        before = held.rect.top() if held else 0.0
        held_key = BoardStop(held).identity if held else None
        width = float(self.viewport().width())
        placed_before, self.layout_ = self.layout_, PageLayout(width)
        if self._root:
            self.layout_ = lay_out_page(
                self._root,
                self._sections,
                width,
                self.text,
                side_by_side=self.width() >= TWO_COLUMNS_FROM,
                before=placed_before,
            )
        self._keep_current()
        self._fit_scroll_bar()
        bar = self.verticalScrollBar()
        if held and bar.value():
            same = self.layout_.slots_of(BoardStop(held).node_id)
            if now := next((each for each in same if BoardStop(each).identity == held_key), None):
                bar.setValue(round(bar.value() + now.rect.top() - before))
        self.viewport().update()
        self.moved.emit()

    def _held(self, hold: str | None) -> BoardSlot | None:
        seen = self.seen.rect
        shown = [slot for slot in self.layout_.slots if slot.card and slot.rect.intersects(seen)]
        if hold:
            for slot in shown:
                if hold in slot.node_ids:
                    return slot
        return next((slot for slot in shown if slot.rect.top() >= seen.top()), None)

    def _keep_current(self) -> None:
        if self.current is not None:
            identity, node_id = self.current.identity, self.current.node_id
            adding = (slot for slot in self.layout_.slots if slot.kind == "add")
            near = stops(self.layout_.slots_of(node_id) if node_id else adding)
            self.current = next((each for each in near if each.identity == identity), None)

    def _fit_scroll_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round(self.layout_.height - height)))
        bar.setPageStep(height)
        bar.setSingleStep(40)

    @property
    def seen(self) -> SeenPage:
        """What of the page shows."""
        size = QSizeF(self.viewport().size())
        return SeenPage(self.layout_, self.text, float(self.verticalScrollBar().value()), size)

    def choose(self, target: HitTarget, also: frozenset[str] = frozenset()) -> None:
        """Show a card or link as selected wherever it is on the page, and other nodes with it."""
        self._chosen, self._also = target, also
        if target.kind == "link" or self.current is None or self.current.node_id != target.id:
            slot = self._slot_of(target)
            self.current = BoardStop.at_node(slot, target.id) if slot else None
        self._announce()
        self.viewport().update()

    def _slot_of(self, target: HitTarget) -> BoardSlot | None:
        if target.kind == "link":
            return next((slot for slot in self.layout_.slots if slot.bears_by(target.id)), None)
        return next(self.layout_.slots_of(target.id), None)

    def go_to(self, stop: BoardStop) -> None:
        """Make a stop the current one and bring it into view."""
        self.current = stop
        self._announce()
        self.bring_into_view(stop.slot.rect)
        self.viewport().update()

    def _announce(self) -> None:
        """Let screen readers say where on the page the current stop is."""
        words = whereabouts(self.cards, self.page, self.layout_, self.current)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if self.current and self.current.slot.kind == "add" and self.current.slot.section:
            self.setAccessibleName(
                tr("Add {heading}", heading=within_sentence(self.current.slot.section.heading))
            )
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        say_where_the_keys_are(self)

    # For assistive tools.

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the page and its cards to assistive tools."""
        from debatedesk.ui.accessibility.interfaces import PartedInterface

        return PartedInterface(self)

    def accessible_parts(self) -> "Sequence[AccessiblePart]":
        """List the page's own card and its sections."""
        from debatedesk.ui.map.board.accessible import parts_of_page

        if self._described is None or self._described[0] is not self.layout_:
            self._described = self.layout_, parts_of_page(self)
        return self._described[1]

    def is_chosen(self, node_id: str) -> bool:
        """Tell whether a node is selected, alone or among others."""
        return node_id in self._also or self._chosen == HitTarget("card", node_id)

    def seen_rect(self, rect: QRectF) -> QRectF:
        """Give the rectangle of the view where one of the page shows."""
        return rect.translated(0, -self.verticalScrollBar().value())

    def press(self, hit: BoardHit) -> None:
        """Do what a click on a part of the page does."""
        self.current = BoardStop(hit.slot, hit.part)
        self._announce()
        self.pressed.emit(hit)

    # Places.

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the view where a card or a link's sign shows; a null one for none."""
        here = self.current if target.kind != "link" else None
        slot = here.slot if here and here.node_id == target.id else self._slot_of(target)
        if slot is None:
            return QRectF()
        rect = self.seen_rect(slot.rect)
        if target.kind != "link":
            return rect
        return Mirror(2 * rect.center().x(), self.text.from_right).rect(
            QRectF(rect.topLeft(), QSizeF(30, 30))
        )

    def bring_into_view(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the page below the headings that stay."""
        self.verticalScrollBar().setValue(round(self.seen.scrolled_to(rect)))

    def hit_at(self, at: QPointF) -> BoardHit | None:
        """Find what shows at a point of the view; nothing under headings that stay in view."""
        return self.seen.hit_at(at, tools=self.pulled is None)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(self._theme.theme.page))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            seen = self.seen
            area = seen.rect
            painter.translate(0, -seen.scrolled)
            for slot in self.layout_.slots:
                if slot.rect.intersects(area):
                    self._paint_slot(painter, slot)
            painter.translate(0, seen.scrolled)
            for heading in self.layout_.headings:
                self._painter.heading(painter, heading, seen.heading_top(heading))
            root = self.layout_.root
            if seen.shows_top_line and self.cards and root and root.card:
                rect = QRectF(0, 0, seen.size.width(), seen.top_line_height)
                self._painter.top_line(painter, rect, root.card, self.cards.board.tally(self.page))

    def _paint_slot(self, painter: QPainter, slot: BoardSlot) -> None:
        hovered = self.hovered is not None and self.hovered.slot == slot
        look = SlotLook(
            part=self._chosen_part(slot),
            current=self.current is not None and self.current.slot == slot,
            active=self.hasFocus(),
            link=self._chosen.kind == "link" and slot.bears_by(self._chosen.id),
            hovered=hovered and self.pulled is None,
            target=slot == self.drop_slot,
            faded=slot == self.pulled or self._is_dimmed(slot),
            lit=self.hovered.sign if hovered and self.hovered else None,
        )
        if slot.kind == "add":
            self._painter.add(painter, slot, look)
        else:
            board = self.cards.board if self.cards and slot.kind == "root" else None
            tally, answers = (board.tally(self.page), board.answers(self.page)) if board else (None, None)
            self._painter.card(painter, slot, look, tally, answers)

    def _is_dimmed(self, slot: BoardSlot) -> bool:
        dimmed = self.cards.dimmed if self.cards else frozenset()
        return bool(slot.card) and dimmed.issuperset(slot.node_ids)

    def _chosen_part(self, slot: BoardSlot) -> str:
        if not slot.card or not self._chosen.is_card:
            return ""
        if self._chosen.id in slot.node_ids:
            return self._chosen.id
        return next((node_id for node_id in slot.node_ids if node_id in self._also), "")

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.layout_.width != self.viewport().width():
            self.lay_out(self._chosen.id)
        else:
            self._fit_scroll_bar()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        say_where_the_keys_are(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    # Keys.

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overriding and self.keeps(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keeps(self, event: QKeyEvent) -> bool:
        """Tell whether a key that is a shortcut elsewhere is the page's own: Enter where it opens words."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.NoModifier:
            return False
        stop = self.current
        if stop is None:
            return False
        if stop.slot.kind == "add":
            return event.key() in (*_ENTER, Qt.Key.Key_Space)
        return event.key() in _ENTER and bool(stop.slot.card and stop.slot.card.parts[stop.part].evidence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        key = event.key()
        if plain and key in _WAYS:
            self._walk(_WAYS[key])
        elif held == Qt.KeyboardModifier.ShiftModifier and key in _WAYS:
            self._extend(_WAYS[key])
        elif plain and key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif plain and (key in _ENTER or key == Qt.Key.Key_Space) and self.current and self.keeps(event):
            self.enter_pressed.emit(self.current)
        elif key == Qt.Key.Key_Escape:
            if not self.cancel():
                self.escaped.emit()
        else:
            event.ignore()
            return
        event.accept()

    def _walk(self, way: Direction) -> None:
        if stop := step(self.layout_, self.current, way):
            self.go_to(stop)
            self.walked.emit(stop)
        elif way in ("left", "right"):
            self.left.emit(way)
        elif way == "up":
            self.verticalScrollBar().setValue(0)

    def _extend(self, way: Direction) -> None:
        """Go on to the next card that way, past where cards are added, to select it as well."""
        stop = step(self.layout_, self.current, way)
        while stop and not stop.node_id and way in ("up", "down"):
            stop = step(self.layout_, stop, way)
        if stop and stop.node_id:
            self.extended.emit(stop)

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position()
        self._pressed = self.hit_at(event.position())
        held = event.modifiers() & _TOGETHER
        if held and self._pressed and self._pressed.node_id:
            self.toggled.emit(self._pressed.node_id)
        elif hit := self._pressed:
            self.press(hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self.pulled is not None:
            self._scroll_at_edge(at)
            self.pulling.emit(self.pulled, event.globalPosition().toPoint())
        elif self._pressed is not None:
            self._maybe_pull(event)
        else:
            self._hover(self.hit_at(at))

    def _maybe_pull(self, event: QMouseEvent) -> None:
        hit = self._pressed
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and hit and hit.slot.card and hit.slot.card.path:
            self.pulled = hit.slot
            self.hovered = None
            self.viewport().setCursor(Qt.CursorShape.DragMoveCursor)
            self.viewport().update()
            self.pulling.emit(self.pulled, event.globalPosition().toPoint())

    def _scroll_at_edge(self, at: QPointF) -> None:
        bar = self.verticalScrollBar()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - _EDGE_STEP)
        elif at.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _EDGE_STEP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled = self.pulled
        self.cancel()
        if pulled is not None:
            self.let_go.emit(pulled, event.globalPosition().toPoint())
        self._hover(self.hit_at(event.position()))

    def cancel(self) -> bool:
        """Let go of what is pulled; tells whether something was."""
        busy = self.pulled is not None
        self.pulled = self._pressed = None
        self.show_drop(None)
        self.viewport().unsetCursor()
        return busy

    def show_drop(self, slot: BoardSlot | None) -> None:
        """Show on what would be dropped."""
        if slot != self.drop_slot:
            self.drop_slot = slot
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.hit_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit:
            if hit.sign or not hit.node_id:
                self.pressed.emit(hit)
            else:
                self.opened.emit(HitTarget("card", hit.node_id))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit, at = self.hit_at(QPointF(event.pos())), event.globalPos()
            if hit:
                self.current = BoardStop(hit.slot, hit.part)
            node_id = hit.node_id if hit else ""
        else:
            node_id = self.current.node_id if self.current else ""
            rect = self.rect_of(HitTarget("card", node_id)) if node_id else QRectF(24, 24, 0, 0)
            corner = rect.topLeft() if self.text.from_right else rect.topRight()
            at = self.viewport().mapToGlobal(corner.toPoint())
        self.menu_requested.emit(HitTarget("card", node_id) if node_id else CANVAS, at)

    def _hover(self, hit: BoardHit | None) -> None:
        if hit != self.hovered:
            self.hovered = hit
            self.viewport().setCursor(pointer_over(hit))
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        hit = self.hit_at(QPointF(event.pos()))
        words = hint(hit, self.text, self.cards) if hit and self.cards else ""
        if words:
            QToolTip.showText(event.globalPos(), escape(words).replace("\n", "<br>"), self.viewport())
        else:
            QToolTip.hideText()

    # Words from the reader.

    def _drag_over(self, event: QDropEvent) -> BoardSlot | None:
        if not takes_words(event):
            return None
        hit = self.hit_at(event.position())
        slot = hit.slot if hit and hit.slot.card else None
        self.show_drop(slot)
        return slot

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drag_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drag_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        slot = self._drag_over(event)
        hit = self.hit_at(event.position())
        self.show_drop(None)
        if event.isAccepted():
            node_id = hit.node_id if slot and hit else self.page
            at = self.viewport().mapToGlobal(event.position().toPoint())
            self.words_dropped.emit(event.mimeData(), HitTarget("card", node_id), at)
