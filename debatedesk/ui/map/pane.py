"""The map pane: one argument map of the open debate, to be read, walked through and edited."""

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.actions import MapActions
from debatedesk.ui.map.bar import MapBar
from debatedesk.ui.map.chooser import MapChooser
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.map.controller import MapController
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.empty_page import EmptyMapPage
from debatedesk.ui.map.exporting import MapExporting
from debatedesk.ui.map.focus_strip import FocusStrip
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.keys import MapKeys
from debatedesk.ui.map.map_commands import MapCommands
from debatedesk.ui.map.menus import MapMenus
from debatedesk.ui.map.naming import name_of, spoken
from debatedesk.ui.map.overview import Overview
from debatedesk.ui.map.question_bar import QuestionBar
from debatedesk.ui.map.view import MapView
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.passage_drag import passage_of

STATE = "map"


class MapPane(Panel):
    """Shows a map of the debate that is open on a desk."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the map of the debate that is open on a desk."""
        super().__init__(parent)
        self.setObjectName("mapPane")
        self._desk = desk
        self.bar = MapBar(theme, self)
        self.canvas = QWidget(self)
        self.view = MapView(theme, self.canvas)
        self.controller = MapController(desk.workspace, self.view)
        self.overview = Overview(self.view, theme)
        self.question = QuestionBar(self.canvas)
        self.editing = MapEditing(desk, self.controller, self.view, self.canvas, self.question)
        self.exporting = MapExporting(desk, self.controller, self)
        self.chooser = MapChooser(desk, self.controller, self.bar.maps, self)
        self.map_actions = MapActions(
            desk, theme, self.controller, self.view, self.editing, self.overview, self
        )
        self.menus = MapMenus(
            self.controller, self.view, self.editing, self.map_actions, self.exporting, self
        )
        self._keys = MapKeys(self.controller, self.view, self.select, self.editing.add_answer)
        self._empty_page = EmptyMapPage(theme, self)
        self.empty = self._empty_page.state
        self.focus_strip = FocusStrip(self)
        self._lay_out()
        self._connect()
        self._follow_debate()

    def commands(self) -> list[Command]:
        """List the commands of the map."""
        return MapCommands(
            self.view,
            self.controller,
            self.editing,
            self.map_actions,
            self.menus,
            self.exporting,
            self.overview,
        ).all()

    @property
    def focus_target(self) -> QWidget:
        """The canvas."""
        return self.view

    def flush(self) -> bool:
        """Keep what is typed on a card; False where that failed."""
        return self.editing.flush()

    def save_state(self) -> None:
        """Keep what is typed, folding, zoom and place, and whether the overview is wanted."""
        self.flush()
        self.controller.keep_state()
        self._desk.workspace.state.set(STATE, {"overview": self.overview.requested})

    def restore_state(self) -> None:
        """Show the overview as it was kept; each map comes back as it was left when it is opened."""
        state = self._desk.workspace.state.record(STATE)
        self.overview.set_requested(state.flag("overview", True))

    def _lay_out(self) -> None:
        self.canvas.setFocusProxy(self.view)
        inside = QVBoxLayout(self.canvas)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self._empty_page)
        self.bar.add_button.setMenu(self.menus.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.focus_strip)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
        self.setMinimumWidth(300)

    def _connect(self) -> None:
        desk, view, bar = self._desk, self.view, self.bar
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        desk.opened.connect(self._opened)
        view.picked.connect(self._picked)
        view.opened.connect(self._double_clicked)
        view.menu_requested.connect(self._show_menu)
        view.dropped.connect(self.menus.show_drop)
        view.words_dropped.connect(self._words_dropped)
        view.key_pressed.connect(self._keys.press)
        view.moved.connect(lambda: bar.show_zoom(view.camera.zoom))
        self.controller.shown.connect(self._map_shown)
        self.focus_strip.left.connect(lambda: self.controller.focus_on(None))
        self.editing.status_message.connect(self.status_message)
        self.exporting.status_message.connect(self.status_message)
        actions = self.map_actions
        actions.status_message.connect(self.status_message)
        actions.select_requested.connect(self.select)
        actions.evidence_requested.connect(
            lambda entries: self.menus.show_evidence(entries, actions.menu_place())
        )
        bar.in_button.clicked.connect(lambda checked=False: actions.zoom(1))
        bar.out_button.clicked.connect(lambda checked=False: actions.zoom(-1))
        bar.zoom_button.clicked.connect(lambda checked=False: view.zoom_to(1.0))
        bar.fit_button.clicked.connect(lambda checked=False: view.fit())
        self.overview.requested_changed.connect(bar.overview_button.setChecked)
        bar.overview_button.clicked.connect(lambda checked=False: actions.toggle_overview())

    def _follow_debate(self) -> None:
        """Show the map of the debate that was used last, or its first."""
        self.show_map(self.chooser.map_to_show())

    def show_map(self, map_id: str) -> None:
        """Show a map as it was left, and the next time that its debate is opened again."""
        if self.flush():
            self.controller.open(map_id)
            self.chooser.remember(map_id)
            self._map_shown()

    def _map_shown(self) -> None:
        """Let everything around the canvas tell what is on it."""
        controller = self.controller
        argument_map = controller.contents.argument_map
        self.focus_strip.say(name_of(argument_map, controller.focus) if controller.focus else "")
        self.bar.setVisible(bool(controller.map_id))
        self.bar.maps_button.say(argument_map.title)
        if controller.map_id:
            self._desk.show(Reference.map(controller.map_id))
        else:
            self._desk.shown_map = None
        self.bar.show_zoom(self.view.camera.zoom)
        self.bar.overview_button.setChecked(self.overview.requested)
        self.overview.follow()
        self._stack.setCurrentWidget(self.canvas if argument_map.nodes else self._empty_page)
        if not argument_map.nodes:
            self._say_empty()
        self._tell_chosen()

    def _say_empty(self) -> None:
        if self.controller.map_id:
            sentence = (
                "A map begins with what is proposed. Or select words in the text and add them to the map."
            )
            proposal = ("Add the first proposal", lambda: self.editing.add("proposal"))
            question = ("Add a question", lambda: self.editing.add("question"))
            self.empty.say("An empty map", sentence, [proposal, question])
        elif self._desk.debate_id:
            sentence = "A map shows proposals with the arguments for and against them."
            self.empty.say("This debate has no map yet", sentence, [("New map…", self.chooser.new_map)])
        else:
            self.empty.say("No map", "Open a debate to see its argument map.")

    def _changed(self, changes: Changes) -> None:
        debates = changes.everything or changes.debates or changes.maps
        if debates:
            self._follow_debate()
        map_id = self.controller.map_id
        notes = bool(changes.notes) and self.controller.has_other_notes()
        if map_id and (changes.touches_map(map_id) or notes or changes.everything):
            before = self.controller.chosen
            self.question.hide()
            self.controller.refresh()
            self.editing.place_editor()
            if self.controller.chosen not in (before, CANVAS):
                self.select(self.controller.chosen)

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

    def _show_thing(self, reference: Reference) -> None:
        """Select a node or relation of this debate and bring it gently into view."""
        target = HitTarget("card" if reference.kind == "node" else "link", reference.id)
        if reference.within != self.controller.map_id:
            if reference.within not in self.chooser.map_ids:
                return
            self.show_map(reference.within)
        if target == self.controller.chosen:
            return
        self.controller.choose(target)
        self.view.bring_into_view(target)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Let the desk know and screen readers say what is selected."""
        self._desk.selection_on_map = self.map_actions.reference
        title = self.controller.contents.argument_map.title
        words = spoken(self.controller.drawing, self.controller.chosen)
        name = f"{words} Argument map “{title}”." if words else f"Argument map “{title}”"
        if name != self.view.accessibleName():
            self.view.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self.view, QAccessible.Event.NameChanged))

    def select(self, target: HitTarget) -> None:
        """Select a card or link on the whole desk."""
        whole = target.whole
        self.controller.choose(whole)
        self._tell_chosen()
        if whole.id != DRAFT and (reference := self.map_actions.reference):
            self._desk.select(reference)

    def _picked(self, target: HitTarget) -> None:
        self.question.hide()
        self.view.setFocus()
        if target.id == DRAFT:
            return
        self.select(target)
        match target.kind:
            case "fold":
                self.controller.fold(target.id)
            case "evidence":
                self.map_actions.open_evidence()
            case "notes":
                self.map_actions.open_notes()

    def _double_clicked(self, target: HitTarget) -> None:
        if target.kind == "canvas":
            return
        self.select(target)
        if self.controller.node and self.controller.node.evidence:
            self.map_actions.open_evidence()
        elif self.controller.node:
            self.editing.edit()

    def _show_menu(self, target: HitTarget, at: QPoint) -> None:
        if target != CANVAS:
            self.select(target)
        self.menus.show_context(target, at)

    def _words_dropped(self, data: QMimeData, target: HitTarget, at: QPoint) -> None:
        if self.flush():
            self.menus.show_words_drop(passage_of(data), data.text(), target, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.question.isVisible():
            self.question.place()
