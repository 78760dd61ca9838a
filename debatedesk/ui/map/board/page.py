"""The board as a view of the map: which proposals are shown, what it follows, what a person does in it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.maps.board import BOARD_ORDERS, Board, BoardOrder
from debatedesk.domain.maps.layout.neighbourhood import neighbourhood
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.board.bar import BoardBar
from debatedesk.ui.map.board.cards import CardPath, PageCards
from debatedesk.ui.map.board.following import PagePassages
from debatedesk.ui.map.board.hits import BoardHit
from debatedesk.ui.map.board.last_edits import LastEdits
from debatedesk.ui.map.board.orders import node_dates
from debatedesk.ui.map.board.page_layout import BoardSlot
from debatedesk.ui.map.board.proposal_columns import ProposalColumns
from debatedesk.ui.map.board.proposal_list import ProposalList
from debatedesk.ui.map.board.proposal_view import ProposalView
from debatedesk.ui.map.board.pulling import CardPulling
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.board.walking import BoardStop
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.map.contents import NOTHING
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import words_of
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.mirroring import lower_corner

STATE = "board"


class BoardPage(MapPage):
    """Shows the map of a state as a board, or the list of its proposals.

    `page` is the proposal that is read, the first of those that are shown or another one of them.
    """

    def __init__(
        self, desk: Desk, state: MapState, theme: ThemeHost, parent: QWidget | None = None
    ) -> None:
        """Show what a state holds."""
        super().__init__(state, parent)
        self._desk = desk
        kept = desk.workspace.state.record(STATE)
        self.order: BoardOrder = next(
            (each for each in BOARD_ORDERS if each == kept.text("order")), "debate"
        )
        self.follows = kept.flag("follows", True)
        self.board = Board(NOTHING.argument_map)
        self._cards: PageCards | None = None
        self.page = ""
        self._map_id = ""
        self._is_active = False
        self._was_active = False
        """Whether all that has changed since did so while the board was shown."""
        self._made_from: object = None
        self._last_edits = LastEdits()
        self._passages = PagePassages(desk.workspace)
        self._text = BoardText(self.font(), from_right=self.isRightToLeft())
        self.bar = BoardBar(theme, self)
        self.columns = ProposalColumns(theme, self._text, self)
        self.list = ProposalList(theme, self)
        self._stack = QStackedWidget(self)
        self._pulling = CardPulling(desk, state, self.columns.views, self)
        self._also_menu = QMenu(self)
        self._lay_out()
        self._connect()
        self.bar.show_order(self.order)
        self.bar.show_follow(self.follows)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.columns.views[0])

    def _connect(self) -> None:
        state, bar = self.state, self.bar
        state.opened.connect(self._show)
        state.refreshed.connect(self._show)
        state.refolded.connect(self._show)
        state.chose.connect(self._show_chosen)
        state.leaving.connect(self._keep)
        self._desk.read.connect(self._follow_text)
        self._desk.changed.connect(lambda changes: self._passages.forget())
        bar.all_requested.connect(self.show_list)
        bar.page_chosen.connect(self.lead_to)
        bar.turned.connect(self.turn)
        bar.order_chosen.connect(self.set_order)
        bar.follow_chosen.connect(self.set_following)
        self.list.chosen.connect(self._open_row)
        self._pulling.dropped.connect(self.dropped)
        for view in self.columns.views:
            self._connect_view(view)

    def _connect_view(self, view: ProposalView) -> None:
        view.pressed.connect(lambda hit: self._pressed(view, hit))
        view.toggled.connect(self.toggled)
        view.extended.connect(lambda stop: self._extended(view, stop))
        view.opened.connect(self.opened)
        view.menu_requested.connect(self.menu_requested)
        view.words_dropped.connect(self.words_dropped)
        view.walked.connect(lambda stop: self._walked(view, stop))
        view.left.connect(lambda way: self._leave_sideways(view, way))
        view.turned.connect(self.turn)
        view.enter_pressed.connect(lambda stop: self._enter(view, stop))
        view.escaped.connect(self._step_out)
        view.pulling.connect(self._pulling.follow)
        view.let_go.connect(self._pulling.let_go)
        view.moved.connect(self.moved)

    # Following the state.

    def activate(self) -> None:
        """Arrange what has changed, and follow it from now on."""
        self._is_active = True
        self._show()
        self._show_chosen()

    def deactivate(self) -> None:
        """Arrange nothing while another view is shown."""
        self._is_active = self._was_active = False

    def _show(self, hold: str | None = None) -> None:
        if not self._is_active:
            return
        contents, shown_map, focus = self.state.contents, self.state.shown_map, self.state.focus
        ground = (shown_map.nodes, shown_map.relations, self.order, focus)
        if ground != self._made_from:
            documents = self._desk.workspace.documents
            dates = node_dates(documents, contents.argument_map) if self.order == "date" else {}
            arranged = neighbourhood(shown_map, focus) if focus else shown_map
            counts = contents.tallies if arranged is contents.argument_map else None
            self.board = self.board.after(arranged, self.order, dates, counts)
            self._made_from = ground
        if self._map_id != self.state.map_id:
            self._map_id = self.state.map_id
            self._restore()
        if self.board.number(self.page) is None:
            self.page = self.board.pages[0] if self.board.pages else ""
        if self.state.draft is None:
            edited_on = "" if self.is_listing or not self._was_active else self.page
            self._last_edits.follow(contents.argument_map, self.board, edited_on)
        self._was_active = True
        self.list.show_board(self.board, contents, self.state.dimmed)
        self._show_pages(hold)

    def _show_pages(self, hold: str | None = None) -> None:
        """Fill the views with the page that is read and, where there is room, those around it."""
        state = self.state
        self._cards = cards = PageCards(
            self.board,
            state.contents,
            state.folded,
            state.dimmed,
            last_edits=self._last_edits.pages,
            before=self._cards,
        )
        shown = self.columns.show_pages(cards, self.page, self.width(), hold)
        self.setFocusProxy(self.view)
        self.bar.show_pages(self.board, shown, listed=self.is_listing)
        self.moved.emit()

    @property
    def view(self) -> ProposalView:
        """The view of the page that is read."""
        return self.columns.view_of(self.page)

    @property
    def is_listing(self) -> bool:
        """Tell whether all proposals are listed."""
        return self._stack.currentWidget() is self.list

    def _show_chosen(self) -> None:
        if self._is_active:
            for view in self.columns.views:
                view.choose(self.state.chosen, self.state.chosen_also)

    def _keep(self) -> None:
        """Keep which page of the map is read."""
        if self._map_id:
            kept = {"page": self.page, "listed": self.is_listing, **self._last_edits.to_keep}
            self._desk.workspace.state.set(f"board/{self._map_id}", kept)

    def _restore(self) -> None:
        kept = self._desk.workspace.state.record(f"board/{self._map_id}")
        self.page = kept.text("page")
        self._last_edits.begin(kept)
        self._stack.setCurrentWidget(self.list if kept.flag("listed") else self.columns)

    def _keep_choices(self) -> None:
        self._desk.workspace.state.set(STATE, {"order": self.order, "follows": self.follows})

    def set_order(self, order: BoardOrder) -> None:
        """Let cards follow each other in another order."""
        self.order = order
        self._keep_choices()
        self.bar.show_order(order)
        self._show(self.state.chosen.id)

    def set_following(self, follows: bool) -> None:
        """Turn to what is read in the text from now on, or no more."""
        self.follows = follows
        self._keep_choices()
        self.bar.show_follow(follows)

    # Turning pages.

    def show_list(self) -> None:
        """Show all proposals."""
        had_focus = self._has_focus()
        self._stack.setCurrentWidget(self.list)
        self.list.go_to(self.page)
        self.bar.show_pages(self.board, [], listed=True)
        self.setFocusProxy(self.list)
        if had_focus:
            self.list.setFocus()
        self.moved.emit()

    def turn_to(self, page: str) -> None:
        """Show a page, whatever is selected."""
        if self.board.number(page) is None:
            return
        had_focus = self._has_focus()
        self.page = page
        self._stack.setCurrentWidget(self.columns)
        self._show_pages()
        if had_focus:
            self.view.setFocus()

    def lead_to(self, page: str) -> None:
        """Show a page, select its proposal, and so show its words in the text."""
        self.turn_to(page)
        self.view.choose(HitTarget("card", page))
        self.view.setFocus()
        self.walked.emit(HitTarget("card", page))
        if self.view.layout_.root:
            self.view.go_to(BoardStop(self.view.layout_.root))

    def turn(self, by: int) -> None:
        """Go to the next page, or to the one before."""
        if self.is_listing:
            if self.page:
                self.lead_to(self.list.current if self.list.current in self.board.pages else self.page)
            return
        number = (self.board.number(self.page) or 0) + by
        if 0 <= number < len(self.board.pages):
            self.lead_to(self.board.pages[number])

    def _open_row(self, node_id: str) -> None:
        if self.board.number(node_id) is not None:
            self.lead_to(node_id)
        else:
            self.walked.emit(HitTarget("card", node_id))

    def _step_out(self) -> None:
        """Select one card where several are selected, or go out to all proposals."""
        if self.state.chosen_also:
            self.state.choose(self.state.chosen)
        elif not self.is_listing:
            self.show_list()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _follow_text(self, passage: Reference) -> None:
        """Turn to the proposal that is read, unless somebody is at work on the board."""
        busy = self._has_focus() or self.underMouse() or self.state.draft is not None
        if not self.follows or not self._is_active or self.is_listing or busy or not self.isVisible():
            return
        page = self._passages.page_at(self.state.map_id, self.board.pages, passage.id, passage.start)
        if page and page != self.page:
            self.turn_to(page)

    # What a MapPage offers.

    @property
    def focus_target(self) -> QWidget:
        """The page that is read, or the list."""
        return self.list if self.is_listing else self.view

    @property
    def typed_in(self) -> Sequence[QWidget]:
        """The pages."""
        return self.columns.views

    def keeps_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Tell whether Enter opens words, or a key adds, where a page stands now."""
        return any(view is widget and view.keeps(event) for view in self.columns.views)

    def siblings_shown(self, node_id: str) -> Collection[str]:
        """List the nodes of the column in which one stands, or the proposals."""
        if self.board.number(node_id) is not None:
            return self.board.pages
        columns = (
            [key for reaction in section.reactions for key in reaction.nodes]
            for section in (self.board.sections(self.page) if self.page else ())
        )
        return next((column for column in columns if node_id in column), ())

    @property
    def editor_fonts(self) -> CardFonts:
        """The fonts of the cards."""
        return self._text.fonts

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the board where a card or a link's sign shows; a null one for none."""
        shown: list[tuple[QWidget, QRectF]] = []
        if self.is_listing:
            shown.append((self.list.viewport(), self.list.rect_of(target.id)))
        else:
            views = [self.view, *(view for view in self.columns.views if view is not self.view)]
            shown += [(view.viewport(), view.rect_of(target)) for view in views if view.isVisibleTo(self)]
        for widget, rect in shown:
            if not rect.isNull():
                return rect.translated(QPointF(widget.mapTo(self, QPoint())))
        return QRectF()

    def reveal(self, target: HitTarget) -> None:
        """Turn to a page that a card or link is on; unfold, and leave the focus, where they hide it."""
        ways = self._ways(target)
        if not ways and self.state.focus and target.id not in self.board.loose:
            self.state.focus_on(None)
            ways = self._ways(target)
        if not ways:
            if target.id in self.board.loose:
                self.show_list()
                self.list.go_to(target.id)
            return
        shown = [view.page for view in self.columns.views if view.page in ways and not self.is_listing]
        page = self.page if self.page in shown else next(iter(shown or ways))
        above = {key for each in ways[page][:-1] for key in each.nodes}
        if page != self.page or self.is_listing:
            self.turn_to(page)
        if above & self.state.folded:
            self.state.folded -= above
            self.state.unfold_above([target.id] if target.kind == "card" else [*above])

    def _ways(self, target: HitTarget) -> dict[str, CardPath]:
        board = self.board
        return board.paths_by(target.id) if target.kind == "link" else board.paths(target.id)

    def bring_into_view(self, target: HitTarget) -> None:
        """Scroll as little as shows a card or link."""
        for view in (self.view, *self.columns.views):
            if view.isVisibleTo(self) and not view.rect_of(target).isNull():
                rect = view.rect_of(target).translated(0, view.verticalScrollBar().value())
                view.bring_into_view(rect)
                return

    def make_room_for(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the board."""
        view = self.view
        own = rect.translated(-QPointF(view.viewport().mapTo(self, QPoint())))
        view.bring_into_view(own.translated(0, view.verticalScrollBar().value()))

    # What a person does.

    def _read_page_of(self, view: ProposalView) -> None:
        if view.page and view.page != self.page:
            self.page = view.page
            self.setFocusProxy(view)

    def _pressed(self, view: ProposalView, hit: BoardHit) -> None:
        self._read_page_of(view)
        if hit.slot.kind == "add":
            self._add_to(view, hit.slot)
            return
        sign = hit.sign
        match sign.kind if sign else "":
            case "also" | "page" if sign:
                self._lead_to_card(sign.page, hit)
            case "more":
                self._choose_also(view, hit)
            case "fold":
                self.picked.emit(HitTarget("card", hit.node_id))
                if hit.slot.card:
                    self.state.fold(hit.slot.card.fold_node)
            case "cut" if sign and hit.slot.card:
                cut = hit.slot.card.cuts[min(sign.number, len(hit.slot.card.cuts) - 1)]
                self.picked.emit(HitTarget("card", cut.node_id))
                self.bring_into_view(HitTarget("card", cut.node_id))
            case "evidence":
                self.picked.emit(HitTarget("evidence", self._having(hit, "evidence")))
            case "notes":
                self.picked.emit(HitTarget("notes", self._having(hit, "notes")))
            case "plus":
                self.picked.emit(HitTarget("add_support", hit.node_id))
            case "minus":
                self.picked.emit(HitTarget("add_objection", hit.node_id))
            case "ask":
                self.picked.emit(HitTarget("add_question", hit.node_id))
            case "edit":
                self.picked.emit(HitTarget("card", hit.node_id))
                self._desk.run_command("map.edit")
            case _:
                self.picked.emit(HitTarget("card", hit.node_id))

    @staticmethod
    def _having(hit: BoardHit, what: str) -> str:
        """Name the node of a card that has evidence or notes: the one pointed at, or the first."""
        parts = hit.slot.card.parts if hit.slot.card else ()
        if parts and getattr(parts[hit.part], what):
            return hit.node_id
        return next((part.node_id for part in parts if getattr(part, what)), hit.node_id)

    def _add_to(self, view: ProposalView, slot: BoardSlot) -> None:
        """Write a node for or against the page's own, or whatever the section holds."""
        if slot.section and slot.section.adds:
            self.picked.emit(HitTarget("card", view.page))
            self.add_requested.emit(slot.section.adds)

    def _lead_to_card(self, page: str, hit: BoardHit) -> None:
        """Turn to another page that a card stands on, and go to it there."""
        self.turn_to(page)
        self.picked.emit(HitTarget("card", hit.node_id))
        view = self.view
        if slot := next(view.layout_.slots_of(hit.node_id), None):
            view.go_to(BoardStop.at_node(slot, hit.node_id))

    def _choose_also(self, view: ProposalView, hit: BoardHit) -> None:
        """List the other pages that a card stands on, where they are too many for its foot."""
        menu, card = self._also_menu, hit.slot.card
        if card is None:
            return
        menu.clear()
        nodes = self.board.argument_map.nodes
        for page, label in card.also:
            words = f"{label}  {words_of(nodes[page])}".replace("&", "&&")
            add_entry(menu, words, lambda page=page: self._lead_to_card(page, hit))  # type: ignore[misc]
        corner = lower_corner(hit.slot.rect.toRect(), self.layoutDirection())
        at = view.viewport().mapToGlobal(corner - QPoint(0, view.verticalScrollBar().value()))
        open_menu(menu, at)

    def _walked(self, view: ProposalView, stop: BoardStop) -> None:
        self._read_page_of(view)
        if stop.node_id:
            self.walked.emit(HitTarget("card", stop.node_id))

    def _extended(self, view: ProposalView, stop: BoardStop) -> None:
        self._read_page_of(view)
        if nodes := self.state.extended_to(stop.node_id):
            view.go_to(stop)
            self.chose_many.emit(nodes, stop.node_id)

    def _leave_sideways(self, view: ProposalView, way: str) -> None:
        if aside := self.columns.step_aside(view, way):
            other, stop = aside
            other.setFocus()
            other.go_to(stop)
            self._walked(other, stop)

    def _enter(self, view: ProposalView, stop: BoardStop) -> None:
        if stop.slot.kind == "add":
            self._add_to(view, stop.slot)
        else:
            self.picked.emit(HitTarget("evidence", stop.node_id))

    # Size and fonts.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_active and not self.columns.suit(self.board, self.width()):
            self._show_pages(self.state.chosen.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            return
        if (self._text.base, self._text.from_right) != (self.font(), self.isRightToLeft()):
            self._text = BoardText(self.font(), from_right=self.isRightToLeft())
            for view in self.columns.views:
                view.use_text(self._text)
