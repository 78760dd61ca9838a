"""The map pane: one argument map of the open debate, to be read, walked through and edited."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.reference import Reference
from debatedesk.ui.clipboard_target import ClipboardAction, ClipboardTarget
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk, Way
from debatedesk.ui.map.actions import MapActions
from debatedesk.ui.map.bar import MapBar
from debatedesk.ui.map.board.board_commands import BoardCommands
from debatedesk.ui.map.chooser import MapChooser
from debatedesk.ui.map.clipboard import MapClipboard
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.empty_page import EmptyMapPage
from debatedesk.ui.map.exporting import MapExporting
from debatedesk.ui.map.filters.bar import FilterBar
from debatedesk.ui.map.focus_strip import FocusStrip, OffMapStrip
from debatedesk.ui.map.hit_target import CANVAS, HitKind, HitTarget
from debatedesk.ui.map.map_commands import MapCommands
from debatedesk.ui.map.menus import MapMenus
from debatedesk.ui.map.naming import name_of, spoken
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.pages import VIEWS, MapPages
from debatedesk.ui.map.question_bar import QuestionBar
from debatedesk.ui.map.state import MapState
from debatedesk.ui.map.typing_keys import TypingKeys
from debatedesk.ui.map.what_if import WhatIfActions
from debatedesk.ui.map.what_if_bar import WhatIfBar
from debatedesk.ui.map.writing import FIRST_KIND
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.passage_drag import passage_of

if TYPE_CHECKING:
    from debatedesk.ui.map.canvas.page import CanvasPage

STATE = "map_pane"
_ADDED: dict[HitKind, RelationKind] = {"add_support": "support", "add_objection": "attack"}
_BESIDE, _ALONE = "beside_text", "alone"
_USUAL_VIEWS = {_BESIDE: "board", _ALONE: "map"}


class MapPane(Panel):
    """Shows a map of the debate that is open on a desk, in one of several views."""

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        parent: QWidget | None = None,
        *,
        beside_text: bool = False,
    ) -> None:
        """Show the map of the debate that is open on a desk, alone or at first beside a text."""
        super().__init__(parent)
        self._beside_text = beside_text
        self._views_chosen: dict[str, str] = {}
        self.setObjectName("mapPane")
        self._desk = desk
        self.state = MapState(desk.workspace, self)
        self.bar = MapBar(VIEWS, theme, self)
        self.under_editor = QWidget(self)
        self.pages = MapPages(desk, self.state, theme, self._connect_page, self.under_editor)
        self.question = QuestionBar(self.under_editor)
        self.editing = MapEditing(desk, self.state, self.pages, self.under_editor, self.question)
        self.exporting = MapExporting(desk, self.state, self)
        self.chooser = MapChooser(desk, self.state, self.bar.maps, self)
        self.map_actions = MapActions(desk, theme, self.state, self.pages, self.editing, self)
        self.what_if = WhatIfActions(desk, self.state, self)
        self.clipboard = MapClipboard(desk, self.state, self.editing)
        self.editing.editor.home = self
        self.menus = MapMenus(
            self.state,
            self.pages,
            self.editing,
            self.map_actions,
            self.what_if,
            self.clipboard,
            self.exporting,
            self,
        )
        self._typing_keys = TypingKeys(
            self.state, self.editing, self.map_actions.fold, self._end_what_if, self
        )
        self._empty_page = EmptyMapPage(theme, self)
        self.empty = self._empty_page.state
        self._typing_keys.watch(self._empty_page)
        self.focus_strip = FocusStrip(self)
        self.off_map_strip = OffMapStrip(self.state, self)
        self.what_if_bar = WhatIfBar(self.what_if, self)
        authorship = desk.workspace.authorship
        self.filter_bar = FilterBar(self.state, lambda: authorship.name, theme, self)
        self._lay_out()
        self._connect()
        self.turn_to(self._view_for_layout())
        self._follow_debate()

    def commands(self) -> list[Command]:
        """List the commands of the map."""
        of_all = MapCommands(
            self.pages,
            self.state,
            self.editing,
            self.map_actions,
            self.what_if,
            self.menus,
            self.clipboard,
            self.exporting,
            self.choose_view,
        ).all()
        return [*of_all, *BoardCommands(self.pages, self.turn_to, lambda: bool(self.state.map_id)).all()]

    @property
    def canvas(self) -> "CanvasPage":
        """The view that draws the map."""
        return cast("CanvasPage", self.pages.page("map"))

    @property
    def link_target(self) -> Reference | None:
        """The node or the link that is selected, else the map."""
        map_id = self.state.map_id
        return self.map_actions.reference or (Reference.map(map_id) if map_id else None)

    @property
    def focus_target(self) -> QWidget:
        """What takes the keys in the view that is shown, or the page in the place of an empty map."""
        if self._stack.currentWidget() is self._empty_page:
            return self._empty_page
        return self.pages.current.focus_target

    def flush(self) -> bool:
        """Keep what is typed on a card; False where that failed."""
        return self.editing.flush()

    def save_state(self) -> None:
        """Keep what is typed, which views were chosen, and how the map is left in them."""
        self.flush()
        self.state.keep()
        self._desk.workspace.state.set(STATE, dict(self._views_chosen))

    def restore_state(self) -> None:
        """Turn to the view that was chosen; each map comes back as it was left when it is opened."""
        kept = self._desk.workspace.state.record(STATE)
        names = {view.name for view in VIEWS}
        self._views_chosen = {
            layout: name for layout in (_BESIDE, _ALONE) if (name := kept.text(layout)) in names
        }
        self.turn_to(self._view_for_layout())

    def stand_beside_text(self, beside: bool) -> None:
        """Show the view that suits where the map stands now, or that was chosen there."""
        if beside != self._beside_text:
            self._beside_text = beside
            self.turn_to(self._view_for_layout())

    def _view_for_layout(self) -> str:
        layout = _BESIDE if self._beside_text else _ALONE
        return self._views_chosen.get(layout, _USUAL_VIEWS[layout])

    def choose_view(self, name: str) -> None:
        """Show the map in another view, and from now on whenever it stands as it does now."""
        self._views_chosen[_BESIDE if self._beside_text else _ALONE] = name
        self.turn_to(name)

    def turn_to(self, name: str) -> None:
        """Show the map in another view."""
        if self.flush():
            self.question.hide()
            self.pages.turn_to(name)

    def _lay_out(self) -> None:
        self.under_editor.setFocusProxy(self.pages)
        inside = QVBoxLayout(self.under_editor)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pages)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.under_editor)
        self._stack.addWidget(self._empty_page)
        self.bar.add_button.setMenu(self.menus.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.filter_bar)
        layout.addWidget(self.focus_strip)
        layout.addWidget(self.off_map_strip)
        layout.addWidget(self.what_if_bar)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.pages)
        self.setMinimumWidth(300)

    def _connect(self) -> None:
        desk, state = self._desk, self.state
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        desk.opened.connect(self._opened)
        desk.reverted.connect(self._bring_into_view)
        state.refreshed.connect(self._map_shown)
        state.refolded.connect(self._map_shown)
        state.chose.connect(self._tell_chosen)
        self.bar.views.chosen.connect(self.choose_view)
        self.pages.turned.connect(self._page_turned)
        self.filter_bar.went.connect(self._go_to)
        self.filter_bar.left.connect(lambda: self.focus_target.setFocus())
        self.bar.filter_button.clicked.connect(lambda checked=False: self.open_find())
        self.focus_strip.left.connect(lambda: state.focus_on(None))
        self.editing.status_message.connect(self.status_message)
        self.exporting.status_message.connect(self.status_message)
        self.clipboard.status_message.connect(self.status_message)
        self.what_if.status_message.connect(self.status_message)
        self.what_if_bar.node_chosen.connect(lambda node_id: self._go_to(HitTarget("card", node_id)))
        actions = self.map_actions
        actions.status_message.connect(self.status_message)
        actions.select_requested.connect(self.select)
        actions.evidence_requested.connect(
            lambda entries: self.menus.show_evidence(entries, actions.menu_position())
        )

    def _connect_page(self, page: MapPage) -> None:
        page.picked.connect(self._picked)
        page.opened.connect(self._double_clicked)
        page.menu_requested.connect(self._show_menu)
        page.dropped.connect(
            lambda node_id, target, at: self.menus.show_drop(self._pulled(node_id), target, at)
        )
        page.words_dropped.connect(self._words_dropped)
        page.walked.connect(lambda target: self.select(target, "step"))
        page.chose_many.connect(self.choose_many)
        page.toggled.connect(self._toggled)
        page.slotted.connect(self._slotted)
        page.detached.connect(self._detached)
        page.add_requested.connect(self.editing.add_answer)
        page.moved.connect(self.editing.place_editor)
        for widget in page.typed_in:
            self._typing_keys.watch(widget, page)

    def clipboard_target(self, focused: QWidget) -> ClipboardTarget | None:
        """Copy, cut and paste branches while a view of the map has the focus."""
        if not self.pages.isAncestorOf(focused) or not self.state.map_id:
            return None
        if (own := self.pages.current.clipboard_target()) is not None:
            return own
        target: dict[ClipboardAction, Callable[[], object]] = {"select_all": self.map_actions.select_all}
        if self.state.chosen_nodes:
            target |= {"cut": self.clipboard.cut, "copy": self.clipboard.copy}
        if self.clipboard.can_paste():
            target["paste"] = self.clipboard.paste
        return target

    @property
    def find_label(self) -> str:
        """The title of the command that finds words in the map."""
        return tr("Find in map") if self.state.map_id else ""

    def open_find(self) -> None:
        """Ask for the words to find in the map."""
        if self.flush():
            self.filter_bar.open_bar()

    def find_next(self, step: int) -> None:
        """Go to the next node that the filter lets pass, or with -1 to the one before."""
        self.filter_bar.step(step)

    def _go_to(self, target: HitTarget) -> None:
        self.select(target, "step")
        self.pages.current.bring_into_view(target)

    @property
    def trial(self) -> str:
        """What is left out, where undo puts it back."""
        return self.what_if.undo_words

    def end_trial(self) -> None:
        """Put back what was left out last."""
        self.what_if.undo()

    def _end_what_if(self) -> bool:
        """Put back all that is left out; tell whether anything was."""
        if not self.what_if.left_out:
            return False
        self.what_if.put_all_back()
        return True

    def _page_turned(self) -> None:
        self.bar.show_view(self.pages.name, self.pages.current.tools())
        self.off_map_strip.follow()
        self._tell_chosen()

    def _follow_debate(self) -> None:
        """Show the map of the debate that was used last, or its first."""
        self.show_map(self.chooser.map_to_show())

    def show_map(self, map_id: str) -> None:
        """Show a map as it was left, and the next time that its debate is opened again."""
        if self.flush():
            self.state.open(map_id)
            self.chooser.remember(map_id)
            self._map_shown()

    def _map_shown(self) -> None:
        """Let everything around the canvas tell what is on it."""
        state = self.state
        argument_map = state.contents.argument_map
        self.focus_strip.say(name_of(argument_map, state.focus) if state.focus else "")
        self.off_map_strip.follow()
        self.bar.setVisible(bool(state.map_id))
        self.bar.maps_button.say(argument_map.title)
        if state.map_id:
            self._desk.show(Reference.map(state.map_id))
        else:
            self._desk.shown_map = None
        if not argument_map.nodes:
            self._say_empty()
        self._show_page(self.under_editor if argument_map.nodes else self._empty_page)
        self._tell_chosen()

    def _show_page(self, page: QWidget) -> None:
        """Show the views of the map or what stands in their place, and leave the keys in the pane."""
        had_focus = self._has_keys()
        if page is self._stack.currentWidget():
            return
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(self.focus_target)
        if had_focus:
            self.focus_target.setFocus()

    def _has_keys(self) -> bool:
        return self.isAncestorOf(focused) if (focused := QApplication.focusWidget()) else False

    def _say_empty(self) -> None:
        if self.state.map_id:
            sentence = tr(
                "A map begins with what is proposed: type it. Or select words in the text and add "
                "them to the map."
            )
            proposal = (tr("Add the first proposal"), lambda: self.editing.add("proposal"))
            question = (tr("Add a question"), lambda: self.editing.add("question"))
            self.empty.say(tr("An empty map"), sentence, [proposal, question])
        elif self._desk.debate_id:
            sentence = tr("A map shows proposals with the arguments for and against them.")
            self.empty.say(
                tr("This debate has no map yet"), sentence, [(tr("New map…"), self.chooser.new_map)]
            )
        else:
            self.empty.say(tr("No map"), tr("Open a debate to see its argument map."))

    def _changed(self, changes: Changes) -> None:
        debates = changes.everything or changes.debates or changes.maps
        if debates:
            self._follow_debate()
        map_id = self.state.map_id
        notes = bool(changes.notes) and self.state.has_other_notes()
        texts = bool(changes.texts or changes.everything)
        if texts:
            self.state.fidelity.forget()
        shows_otherwise = map_id and debates and self.what_if.debate_shows != self.what_if.is_shown
        if map_id and (changes.touches_map(map_id) or notes or texts or shows_otherwise):
            before = self.state.chosen
            self.question.hide()
            self.state.refresh()
            self.editing.place_editor()
            if self.state.chosen not in (before, CANVAS):
                self.select(self.state.chosen, "along")

    def _bring_into_view(self, changes: Changes) -> None:
        """Show the map that undo or redo has changed, and what of it has changed."""
        touched = sorted(changes.nodes | changes.relations)
        maps = dict.fromkeys((*sorted(changes.maps), *(map_id for map_id, _ in touched)))
        if not (shown := [map_id for map_id in maps if self._is_there(map_id)]):
            return
        if self.state.map_id not in shown or not self.isVisible():
            self._desk.open(Reference.map(shown[0]))
        ids = {key for map_id, key in touched if map_id == self.state.map_id}
        there = [HitTarget("card", key) for key in self.state.contents.argument_map.nodes if key in ids]
        if there and self.state.chosen == CANVAS and self._has_keys():
            self.select(there[0], "along")  # so that the keys go on from what came back
        if there and self.state.chosen not in there:
            self.pages.current.bring_into_view(there[0])

    def _is_there(self, map_id: str) -> bool:
        try:
            return not self._desk.workspace.maps.home(map_id).trashed
        except DeskError:
            return False

    def _opened(self, reference: Reference) -> None:
        match reference.kind:
            case "debate":
                self._follow_debate()
            case "map":
                self.show_map(reference.id)
            case "node" | "relation":
                self._show_thing(reference)
                self._desk.select(reference)

    def _selected(self, reference: Reference) -> None:
        if reference.kind in ("node", "relation"):
            self._show_thing(reference)
        elif reference.kind == "map" and reference.id in self.chooser.map_ids:
            if reference.id != self.state.map_id:
                self.show_map(reference.id)
            self.state.choose(CANVAS)

    def _show_thing(self, reference: Reference) -> None:
        """Select a node or relation of this debate and bring it gently into view."""
        target = HitTarget("card" if reference.kind == "node" else "link", reference.id)
        if reference.within != self.state.map_id:
            if reference.within not in self.chooser.map_ids:
                return
            self.show_map(reference.within)
        if target == self.state.chosen:
            return
        self.state.stop_hiding(target)
        self.pages.current.reveal(target)
        self.state.choose(target)
        self.pages.current.bring_into_view(target)

    def _tell_chosen(self) -> None:
        """Let the desk know and screen readers say what is selected."""
        self._desk.selection_on_map = self.map_actions.reference
        title = self.state.contents.argument_map.title
        words = spoken(self.state.contents, self.state.chosen)
        if self.state.chosen_also:
            words = tr(
                "{count} nodes are selected. {words}", count=len(self.state.chosen_nodes), words=words
            )
        name = (
            tr("{words} Argument map “{title}”.", words=words, title=title)
            if words
            else tr("Argument map “{title}”", title=title)
        )
        view = self.pages.current.focus_target
        if name != view.accessibleName():
            view.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.NameChanged))

    def select(self, target: HitTarget, way: Way = "jump") -> None:
        """Select a card or link on the whole desk."""
        whole = target.whole
        with self._desk.going(way):
            self.state.stop_hiding(whole)
            self.pages.current.reveal(whole)
            self.state.choose(whole)
            if whole.id != DRAFT and (reference := self.map_actions.reference):
                self._desk.select(reference)

    def choose_many(self, node_ids: Sequence[str], current: str) -> None:
        """Select several nodes in the map; the rest of the desk shows the one that keys start from."""
        if self.flush():
            self.question.hide()
            with self._desk.going("step"):
                self._desk.select(Reference.node(self.state.map_id, current))
                self.state.choose_all(node_ids, current)

    def _toggled(self, node_id: str) -> None:
        """Select a card as well, or leave it out of those that are selected."""
        if self.flush():
            self.focus_target.setFocus()
            self.state.choose_or_leave(node_id)
            if chosen := self.state.chosen_nodes:
                self.choose_many(chosen, self.state.chosen.id)

    def _pulled(self, node_id: str) -> list[str]:
        """List what moves with a card that was pulled: all that are selected, if it is one of them."""
        chosen = self.state.chosen_nodes
        return chosen if node_id in chosen else [node_id]

    def _slotted(self, node_id: str, sibling: str, side: str) -> None:
        pulled = [key for key in self._pulled(node_id) if key != sibling]
        self.editing.move_beside(sibling, "before" if side == "before" else "after", pulled)

    def _detached(self, node_id: str) -> None:
        self.editing.detach(self._pulled(node_id))

    def _picked(self, target: HitTarget) -> None:
        self.question.hide()
        self.focus_target.setFocus()
        if target.id == DRAFT:
            return
        if target.kind in _ADDED:
            self.editing.add_answer(_ADDED[target.kind], target.id)
            return
        if target.kind == "add_question":
            self.editing.add_question(target.id)
            return
        self.select(target)
        match target.kind:
            case "fold":
                self.state.fold(target.id)
            case "reference":
                self.pages.current.bring_into_view(target.whole)
            case "evidence":
                self.map_actions.open_evidence()
            case "notes":
                self.map_actions.open_notes()

    def _double_clicked(self, target: HitTarget) -> None:
        if target.kind == "canvas":
            self.select(CANVAS)
            self.editing.add(FIRST_KIND)
            return
        self.select(target)
        if self.state.node and self.state.node.evidence:
            self.map_actions.open_evidence()
        elif self.state.node:
            self.editing.edit()

    def _show_menu(self, target: HitTarget, at: QPoint) -> None:
        if target.id in self.state.chosen_also:
            self.choose_many(self.state.chosen_nodes, target.id)
        elif target != CANVAS and not (self.state.chosen_also and target == self.state.chosen):
            self.select(target)
        self.menus.show_context(target, at)

    def _words_dropped(self, data: QMimeData, target: HitTarget, at: QPoint) -> None:
        if self.flush():
            self.menus.show_words_drop(passage_of(data), data.text(), target, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._end_what_if():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.question.isVisible():
            self.question.place()
